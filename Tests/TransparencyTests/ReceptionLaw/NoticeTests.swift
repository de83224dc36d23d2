import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Reception

@Suite struct NoticeTests {
  private func rule(_ more: String, rule: String = "ngày 10 và 25 hằng tháng") -> String {
    LawFixture.chairman(rule, more, valid: "from: 2026-07-01, to: 2026-12-31")
  }

  private func change(_ change: String, _ asOf: String, history: [String: String] = [:]) throws -> [String] {
    var fixture = LawFixture(["a": rule("published: 2026-06-20\nchanges:\n  - \(change)")])
    fixture.files.merge(history) { _, new in new }
    return try fixture.problems(asOf).filter { !$0.hasPrefix("reception-below-minimum") }
  }

  /// Days off do not count; a make-up Saturday (22/8/2026) does.
  @Test(arguments: [
    ("2026-08-26", "2026-08-20"), ("2026-02-23", "2026-02-09"), ("2026-07-10", "2026-07-03"),
    ("2026-05-05", "2026-04-23"), ("2026-08-22", "2026-08-17"),
  ]) func fiveWorkingDaysBefore(_ session: String, _ latest: String) throws {
    let calendar = try LawFixture([:]).calendar
    #expect(calendar.day(5, workingDaysBefore: try .named(session)).iso == latest)
  }

  @Test func schedulesInTimeAndLate() throws {
    #expect(try LawFixture(["a": rule("published: 2026-07-03")]).problems("2026-07-04") == [])
    let late = LawFixture(["a": rule("published: 2026-07-06")])
    #expect(
      try late.problems("2026-07-06") == [
        "reception-notice-late: Lịch phải được thông báo chậm nhất 05 ngày làm việc trước ngày tiếp: buổi ngày 10/07/2026 chậm nhất ngày 03/07/2026, đã thông báo ngày 06/07/2026 (theo khai báo) @ content/reception/a.md:6:7"
      ])
    // The session that came too early is over; the next one was announced in time.
    #expect(try late.problems("2026-07-11") == [])
    #expect(try late.law("2026-07-11").notices.map(\.isInTime) == [false])
    #expect(try LawFixture(["a": rule("")]).law("2026-07-01").notices.map(\.isInTime) == [nil])
  }

  @Test func changesInTimeAndLate() throws {
    let text = "{date: 2026-08-25, action: move, to: 2026-08-27, reason: Họp, published: 2026-08-"
    #expect(try change(text + "19}", "2026-08-20") == [])
    #expect(
      try change(text + "20}", "2026-08-20") == [
        "reception-notice-late: Thay đổi phải được thông báo chậm nhất 05 ngày làm việc trước ngày tiếp: buổi ngày 25/08/2026 chậm nhất ngày 19/08/2026, đã thông báo ngày 20/08/2026 (theo khai báo) @ content/reception/a.md:10:12"
      ])
    #expect(try change(text + "20}", "2026-08-26") == [])
  }

  /// The earlier of the days counts: whoever would come on it must know.
  @Test func aMoveForward() throws {
    let text = "{date: 2026-08-25, action: move, to: 2026-08-13, reason: Họp, published: 2026-08-10}"
    #expect(
      try change(text, "2026-08-10").map { $0.contains("buổi ngày 13/08/2026 chậm nhất ngày 06/08/2026") } == [true])
  }

  @Test(arguments: [
    ("{date: 2026-08-25, action: cancel, reason: Họp, published: 2026-08-20}", "báo thẳng cho người đã đăng ký"),
    (
      "{date: 2026-08-21, action: extra, reason: Họp, published: 2026-08-17}",
      "chọn buổi từ ngày 22/08/2026 trở đi"
    ),
    (
      "{date: 2026-08-25, action: place, to: Hội trường, reason: Họp, published: 2026-08-20}",
      "chọn buổi từ ngày 26/08/2026 trở đi"
    ),
  ]) func everyActionHasAFix(_ text: String, _ fix: String) throws {
    let fixture = LawFixture(["a": rule("published: 2026-06-20\nchanges:\n  - \(text)")])
    let late = try fixture.law("2026-08-20").report.problems.filter { $0.code == "reception-notice-late" }
    #expect(late.map { $0.fix?.vi.hasPrefix(fix) } == [true], "\(late.map { $0.fix?.vi ?? "" })")
  }

  /// A day to come proves nothing, and is told once.
  @Test func announcedInTheFuture() throws {
    let text = "{date: 2026-08-25, action: cancel, reason: Họp, published: 2027-08-01}"
    let fixture = LawFixture(["a": rule("published: 2026-06-20\nchanges:\n  - \(text)")])
    let law = try fixture.law("2026-08-20")
    #expect(law.report.problems.map(\.code).filter { $0 != "reception-below-minimum" } == ["published-in-future"])
    #expect(law.notices.map(\.isInTime) == [true, nil])
  }

  @Test func aChangeThatNobodyDated() throws {
    let text = "{from: 2026-08-20, action: cancel, reason: Sửa trụ sở}"
    #expect(
      try change(text, "2026-08-01") == [
        "change-without-published: Thay đổi chưa ghi ngày thông báo, nên chưa biết có kịp trước buổi ngày 25/08/2026 không @ content/reception/a.md:10:12"
      ])
    #expect(try change(text, "2026-08-26") == [])
  }

  // MARK: What was published

  private func history(_ days: [String], _ entries: [String: String]) -> [String: String] {
    [
      "history/days.tsv": "day\n" + days.map { $0 + "\n" }.joined(),
      "history/entries.tsv": "entry\tfirst\tgone\n" + entries.map { "\($0.key)\t\($0.value)\t-\n" }.sorted().joined(),
    ]
  }

  private let move = "{date: 2026-08-25, action: move, to: 2026-08-27, reason: Họp, published: 2026-08-12}"
  private let id = "a/2026-08-25/move/2026-08-27"

  @Test func theFirstDayOnTheSiteCounts() throws {
    let late = history(["2026-07-01", "2026-08-20"], ["a": "2026-07-01", id: "2026-08-20"])
    #expect(
      try change(move, "2026-08-21", history: late) == [
        "reception-notice-late: Thay đổi phải được thông báo chậm nhất 05 ngày làm việc trước ngày tiếp: buổi ngày 25/08/2026 chậm nhất ngày 19/08/2026, đã thông báo ngày 20/08/2026 @ content/reception/a.md:10:12"
      ])
    let early = history(["2026-07-01", "2026-08-12"], ["a": "2026-07-01", id: "2026-08-12"])
    #expect(try change(move, "2026-08-21", history: early) == [])
  }

  /// What was there when the history began may be older.
  @Test func theBeginningOfTheHistoryProvesNothing() throws {
    #expect(
      try change(move, "2026-08-21", history: history(["2026-08-20"], ["a": "2026-08-20", id: "2026-08-20"])) == [])
  }

  @Test func aStatedDayAfterTheFirstOnTheSite() throws {
    let known = history(["2026-07-01", "2026-08-10"], ["a": "2026-07-01", id: "2026-08-10"])
    #expect(
      try change(move, "2026-08-15", history: known) == [
        "published-differs: “published” ghi 12/08/2026, nhưng thay đổi này đã có trên cổng từ ngày 10/08/2026 @ content/reception/a.md:10:12"
      ])
  }

  /// Told only when it would hide that the change comes too late.
  @Test func aStatedDayOnWhichTheSiteLackedIt() throws {
    let known = history(["2026-07-01", "2026-08-17"], ["a": "2026-07-01"])
    #expect(try change(move, "2026-08-19", history: known) == [])
    #expect(
      try change(move, "2026-08-20", history: known) == [
        "published-differs: “published” ghi 12/08/2026, nhưng cổng đăng ngày 17/08/2026 chưa có thay đổi này @ content/reception/a.md:10:12"
      ])
  }

  /// A build for an earlier day knows nothing of what was published after it.
  @Test func daysAfterTheBuildAreNotKnown() throws {
    let later = history(["2026-07-01", "2026-08-20"], ["a": "2026-07-01", id: "2026-08-20"])
    #expect(try change(move, "2026-08-13", history: later) == [])
  }

  // MARK: To a day that was over

  private func past(_ change: String, _ asOf: String, entries: String? = nil) throws -> [String] {
    var history: [String: String] = [:]
    if let entries { history["history/entries.tsv"] = "entry\tfirst\tgone\na\t2026-07-01\t-\n\(entries)" }
    return try self.change(change, asOf, history: history).filter { $0.hasPrefix("change-into-past") }
  }

  /// Announced on 10/8: nobody could come on 7/8.
  @Test func overWhenItWasAnnounced() throws {
    let move = "{date: 2026-08-25, action: move, to: 2026-08-07, reason: Họp, published: 2026-08-10}"
    let told =
      "change-into-past: Buổi tiếp dời sang ngày 07/08/2026, đã qua khi thông báo ngày 10/08/2026 @ content/reception/a.md:10:42"
    #expect(try past(move, "2026-08-11") == [told])
    #expect(try past(move, "2026-12-01") == [told])
    #expect(try past(move, "2026-12-01", entries: "a/2026-08-25/move/2026-08-07\t2026-08-10\t-\n") == [])
    #expect(
      try past(
        "{date: 2026-08-25, action: cancel, reason: Họp, carriedTo: 2026-08-10, published: 2026-08-12}", "2026-08-12")
        == [
          "change-into-past: Đăng ký chuyển sang ngày 10/08/2026, đã qua khi thông báo ngày 12/08/2026 @ content/reception/a.md:10:64"
        ])
    #expect(
      try past(
        "{date: 2026-08-25, action: cancel, reason: Họp, carriedTo: 2026-08-10, published: 2026-08-03}", "2026-08-03")
        == [], "to an earlier session in time")
  }

  /// Nobody told when it was announced, or before the day; the site never had it.
  @Test(arguments: ["", ", published: 2026-08-03"]) func overOnTheDayOfTheBuild(_ published: String) throws {
    let move = "{date: 2026-08-25, action: move, to: 2026-08-13, reason: Họp\(published)}"
    let fixture = LawFixture(["a": rule("published: 2026-06-20\nchanges:\n  - \(move)")])
    let found = try fixture.law("2026-08-20").report.sorted().filter { $0.code == "change-into-past" }
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.summary.vi) == [
        "Buổi tiếp dời sang ngày 13/08/2026, đã qua vào ngày dựng cổng 20/08/2026, mà thay đổi này chưa từng đăng"
      ])
    #expect(try past(move, "2026-08-13") == [])
    #expect(try past(move, "2026-08-26") == [], "both days gone by")
    #expect(try past(move, "2026-08-20", entries: "a/2026-08-25/move/2026-08-13\t2026-08-05\t-\n") == [])
  }
}

extension LawFixture {
  var calendar: WorkingCalendar {
    get throws { WorkingCalendar(Holidays(SourceTree(files))) }
  }
}
