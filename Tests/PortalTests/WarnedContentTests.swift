import Commands
import Portal
import Testing

/// Every folder of `Fixtures/warned` is a small change of `sites/minimal` that is allowed but said.
@Suite struct WarnedContentTests {
  static let changes = ChangedSite.all(in: "warned")

  @Test(arguments: changes) func saysWhatIsOdd(_ change: ChangedSite) throws {
    let fixture = try Fixture()
    try fixture.overlay(change.folder)
    let result = try fixture.check()
    #expect(fixture.seen(result.messages) == change.expected)
    #expect(change.expected.contains("[\(change.code)]"))
    #expect(change.count(of: "cảnh báo: ") + change.count(of: "lưu ý: ") == 1)
    #expect(result.status == 0)
  }

  @Test(arguments: changes) func strictRefusesWarningsButNotNotices(_ change: ChangedSite) throws {
    let fixture = try Fixture()
    try fixture.overlay(change.folder)
    let result = try fixture.check { $0.isStrict = true }
    #expect(result.status == (change.count(of: "cảnh báo: ") > 0 ? 1 : 0))
    #expect(!result.messages.contains("cảnh báo: "))
  }
}
