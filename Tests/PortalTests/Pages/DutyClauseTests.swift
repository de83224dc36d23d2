import Authorities
import Commands
import Foundation
import SiteKit
import Testing

@testable import Portal

/// The clause of a duty as staff write it in the column “Mục” of a table.
@Suite struct DutyClauseTests {
  private func fixture(_ clause: String) throws -> Fixture {
    let fixture = try Fixture()
    let table =
      "Nhiệm vụ;Văn bản;Mục;Cơ quan chủ trì;Tình trạng\nMở phòng tiếp;12-CV/HU;\(clause);UBND xã Một;chưa bắt đầu\n"
    try fixture.write("duties/bang.csv", Data(table.utf8))
    return fixture
  }

  @Test(arguments: ["2", "2.", "Mục 2", "mục 2.", "khoản 2", "muc-2", "khoan-2"])
  func leadsToTheClause(_ written: String) throws {
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let fixture = try fixture(written)
    let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    let files = try BuiltSite(options).files
    let page = { (path: String) in
      files.first { $0.path.description == path }.map { String(page: $0.bytes) } ?? ""
    }
    // With the other duty of the clause, under one heading, and the text tells of it at the clause.
    #expect(page("thuc-hien/index.html").matches(of: #/#muc-2"/#).count == 1)
    #expect(page("van-ban/12-cv-hu/index.html").contains("#nhiem-vu-bang-mo-phong-tiep\">Mở phòng tiếp</a>"))
  }

  @Test(arguments: ["3", "khoản 3", "20", "điều 2", "mục"])
  func leadsNowhere(_ written: String) throws {
    #expect(try fixture(written).check().messages.contains("[unknown-clause]"))
  }

  /// What is wrong with the clause does not wait for what is wrong beside it.
  @Test func everyFaultOfADutyIsToldAtOnce() throws {
    let fixture = try Fixture()
    let duty = "---\ntitle: Việc\npolicy: 12-CV/HU\nclause: dieu-9\nowner: UBND xã Một\nstatus: xong\n---\n"
    try fixture.write("duties/viec.md", Data(duty.utf8))
    try fixture.write("duties/la.md", Data(duty.replacing("12-CV/HU", with: "99-CV/HU").utf8))
    let table = "Nhiệm vụ;Văn bản;Mục;Cơ quan chủ trì;Tình trạng\nMở phòng tiếp;12-CV/HU;mục 8;UBND xã Một;xong\n"
    try fixture.write("duties/bang.csv", Data(table.utf8))
    let codes = try fixture.check().messages.matches(of: #/\[([a-z-]+)\]\n/#).map { String($0.output.1) }.sorted()
    #expect(
      codes == [
        "unknown-clause", "unknown-clause", "unknown-policy", "unknown-value", "unknown-value", "unknown-value",
      ])
  }
}
