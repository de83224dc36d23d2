import Foundation
import Portal
import Testing
import Transparency

/// Every folder of `Fixtures/refused` is a small change of `sites/minimal` that breaks one rule. Its name begins with
/// the rule's code; `expected.txt` is all that an officer reads.
@Suite struct RefusedContentTests {
  static let folder = Fixture.folder.appending(path: "refused")
  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []

  static func code(_ name: String) -> String { name.components(separatedBy: "--")[0] }

  private func check(_ fixture: Fixture) throws -> CommandResult {
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    return CheckCommand(options, isJSON: false).run()
  }

  @Test func minimalSiteIsNotRefused() throws {
    let fixture = try Fixture()
    #expect(try check(fixture) == CommandResult(messages: "Không có lỗi, 0 cảnh báo.\n"))
  }

  @Test(arguments: names) func saysWhatIsWrong(_ name: String) throws {
    let source = Self.folder.appending(path: name)
    let fixture = try Fixture()
    try fixture.overlay(source)
    let result = try check(fixture)
    let expected = try String(contentsOf: source.appending(path: "expected.txt"), encoding: .utf8)
    #expect(fixture.seen(result.messages) == expected)
    #expect(expected.contains("[\(Self.code(name))]"))
    #expect(expected.components(separatedBy: "\n").filter { $0.hasPrefix("lỗi: ") }.count == 1)
    #expect(result.status == (Self.disclosing.contains(Self.code(name)) ? 4 : 1))
    #expect(result.output.isEmpty)
  }

  /// Rules whose breach would identify somebody.
  private static let disclosing: Set<String> = [
    "identifying-column", "disclosure-class-too-small", "disclosure-class-homogeneous",
    "disclosure-denunciation-by-unit", "disclosure-word-of-other-kind", "disclosure-words-tell-kinds",
    "disclosure-views-meet", "release-sums",
  ]

  @Test func coversTheRules() { #expect(Set(Self.names.map(Self.code)).count >= 120) }
}
