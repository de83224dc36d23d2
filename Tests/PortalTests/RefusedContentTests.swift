import Commands
import Foundation
import Testing

/// Every folder of `Fixtures/refused` is a small change of `sites/minimal` that breaks one rule. Its name begins with
/// the rule's code; `expected.txt` is all that an officer reads.
@Suite struct RefusedContentTests {
  static let changes = ChangedSite.all(in: "refused")

  @Test func minimalSiteIsNotRefused() throws {
    let fixture = try Fixture()
    #expect(try fixture.check() == CommandResult(messages: "Không có lỗi, 0 cảnh báo.\n"))
  }

  @Test(arguments: changes) func saysWhatIsWrong(_ change: ChangedSite) throws {
    let fixture = try Fixture()
    try fixture.overlay(change.folder)
    let result = try fixture.check()
    #expect(fixture.seen(result.messages) == change.expected)
    #expect(change.expected.contains("[\(change.code)]"))
    #expect(change.count(of: "lỗi: ") == 1, "one fault, one message")
    #expect(result.status == (Self.disclosing.contains { $0 == change.code || $0 == change.name } ? 4 : 1))
    #expect(result.output.isEmpty)
  }

  /// Rules whose breach would identify somebody, and cells with a person's name or number where it does not belong.
  private static let disclosing: Set<String> = [
    "identifying-column", "personal-data", "disclosure-class-too-small", "disclosure-class-homogeneous",
    "disclosure-denunciation-by-unit", "disclosure-word-of-other-kind", "disclosure-words-tell-kinds",
    "disclosure-views-meet", "release-sums", "correction-classes", "correction-finer", "correction-in-both-views",
    "ledger-withdrawn-returned", "session-totals-few", "disclosure-flow-small",
    "unknown-unit--name", "session-count-form--telephone",
  ]
}
