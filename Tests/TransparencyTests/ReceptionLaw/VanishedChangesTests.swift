import Testing

@testable import Transparency

@Suite struct VanishedChangesTests {
  private func problems(_ published: [String], now changes: [String], _ asOf: String, gone: String = "-") throws
    -> [String]
  {
    let list =
      changes.isEmpty ? "" : "changes:\n" + changes.map { "  - {\($0), reason: Họp, published: 2026-07-01}\n" }.joined()
    var fixture = LawFixture([
      "a": LawFixture.chairman(
        "ngày 10 và 25 hằng tháng", "published: 2026-06-01\n" + list, valid: "from: 2026-07-01, to: 2026-12-31")
    ])
    fixture.files["history/entries.tsv"] =
      "entry\tfirst\tgone\na\t2026-07-01\t-\n" + published.map { "\($0)\t2026-07-01\t\(gone)\n" }.joined()
    return try fixture.problems(asOf).filter { $0.hasPrefix("change-vanished") }
  }

  private func vanished(_ what: String) -> String {
    "change-vanished: Thay đổi \(what) đã đăng từ ngày 01/07/2026, nay không còn trong “changes” hoặc đã sửa @ content/reception/a.md"
  }

  @Test func whatStandsIsFine() throws {
    let open = "from: 2026-09-01, action: cancel"
    #expect(try problems(["a/2026-09-01../cancel"], now: [open], "2026-07-15") == [])
    #expect(
      try problems(["a/2026-09-01../cancel"], now: [open, "date: 2026-10-14, action: extra"], "2026-07-15") == [],
      "reception goes on by extra sessions")
  }

  @Test func takenBack() throws {
    #expect(try problems(["a/2026-08-10/cancel"], now: [], "2026-07-15") == [vanished("“cancel” ngày 10/08/2026")])
    #expect(try problems(["a/2026-08-10/cancel"], now: [], "2026-08-10") == [vanished("“cancel” ngày 10/08/2026")])
    #expect(try problems(["a/2026-08-10/cancel"], now: [], "2026-08-11") == [], "a day gone by")
    #expect(try problems(["a/2026-08-10/cancel"], now: [], "2026-06-30") == [], "not published yet on that day")
    #expect(try problems(["b/2026-08-10/cancel"], now: [], "2026-07-15") == [], "its schedule is gone")
  }

  /// Where a move goes counts as well.
  @Test func movedElsewhereByEditing() throws {
    #expect(
      try problems(
        ["a/2026-08-10/move/2026-08-12"], now: ["date: 2026-08-10, action: move, to: 2026-08-13"], "2026-08-12")
        == [vanished("“move” ngày 10/08/2026 sang ngày 12/08/2026")])
  }

  @Test func anOpenRangeThatWasClosed() throws {
    let closed = "from: 2026-09-01, to: 2026-09-30, action: cancel"
    #expect(
      try problems(["a/2026-09-01../cancel"], now: [closed], "2026-10-15") == [
        vanished("“cancel” từ ngày 01/09/2026")
      ])
    #expect(try problems(["a/2026-09-01../cancel"], now: [closed], "2027-01-01") == [], "the schedule is over")
    #expect(
      try problems(["a/2026-09-01..2026-10-31/cancel"], now: [closed], "2026-10-31") == [
        vanished("“cancel” từ ngày 01/09/2026 đến ngày 31/10/2026")
      ])
  }

  /// Published once without it, nobody is told again; a site of a day before that still had it.
  @Test func publishedWithoutIt() throws {
    #expect(try problems(["a/2026-08-10/cancel"], now: [], "2026-07-15", gone: "2026-07-15") == [])
    #expect(
      try problems(["a/2026-08-10/cancel"], now: [], "2026-07-14", gone: "2026-07-15")
        == [vanished("“cancel” ngày 10/08/2026")])
  }
}
