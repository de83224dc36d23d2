import Authorities
import Commands
import Foundation
import Portal
import Testing

/// What `release` shows before it asks, and after.
@Suite struct ReleaseQuestionTests {
  private func options(_ fixture: Fixture, _ day: String) throws -> SiteOptions {
    SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: try #require(CivilDay(iso: day)))
  }

  @Test(arguments: [true, false]) func thePreviewIsReadOnce(_ isAsked: Bool) throws {
    let fixture = try Fixture()
    try fixture.remove("releases")
    try fixture.remove("cases/.released.tsv")
    var question = ""
    let command = ReleaseCommand(try options(fixture, "2026-06-20"), .all) { put in
      if isAsked { question = put() }
      return true
    }
    let result = command.run()
    let told = "2026-q1: "
    #expect(result.status == 0)
    #expect(question.contains(told) == isAsked)
    #expect(result.messages.contains(told) != isAsked)
    #expect(result.messages.contains("Đã phát hành 2026-q1, 2026-q2 vào "))
  }

  /// What is not read is said once more before figures are frozen, and rows that came late, quietly too.
  @Test(arguments: [true, false]) func whatIsNotReadIsToldFirst(_ isQuiet: Bool) throws {
    let fixture = try Fixture()
    try fixture.write("cases/them.tsv", Data("Mã vụ việc\n".utf8))
    let row = "MM-9001,Sở Thử Nghiệm,phản ánh,,Đất đai,03/01/2026,04/01/2026,11/01/2026,đã giải quyết,đã giải quyết,,"
    let head = try String(contentsOf: fixture.content.appending(path: "cases/vu-viec.csv"), encoding: .utf8)
      .prefix { $0 != "\n" }
    try fixture.write("cases/muon.csv", Data("\(head)\n\(row)\n".utf8))
    var options = try options(fixture, "2026-09-20")
    options.isQuiet = isQuiet
    let result = ReleaseCommand(options, .all) { _ in true }.run()
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages.contains("[unread-file]"))
    #expect(result.messages.contains("[rows-late]") != isQuiet)
  }

  @Test(arguments: [true, false]) func aCorrectionIsReadOnce(_ isAsked: Bool) throws {
    let fixture = try Fixture()
    let path = "cases/vu-viec.csv"
    let table = try String(contentsOf: fixture.content.appending(path: path), encoding: .utf8)
    let row = try #require(table.split(separator: "\n").first { $0.hasPrefix("MM-0005,") })
    let changed = row.replacing(",sai,", with: ",đúng,")
    try fixture.write(path, Data(table.replacing(row, with: changed).utf8))
    var question = ""
    let command = CorrectCommand(try options(fixture, "2026-07-15"), period: "2026-q1", reason: "Đã xem lại") { put in
      if isAsked { question = put() }
      return true
    }
    let result = command.run()
    #expect(result.status == 0, "\(result.messages)")
    #expect(question.contains("từ 2 thành 1") == isAsked)
    #expect(result.messages.contains("từ 2 thành 1") != isAsked)
  }
}
