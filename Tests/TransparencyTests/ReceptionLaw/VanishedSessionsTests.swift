import Diagnostics
import Reception
import Testing

@testable import Transparency

@Suite struct VanishedSessionsTests {
  /// Rows as `<session> <sequence> <first> <date>`.
  private static func table(_ rows: [String]) -> String {
    let rest = "\t-\tChủ tịch UBND xã\tNơi tiếp xã, Số 1\tconfirmed\n"
    return "session\tsequence\tfirst\tdate\ttimes\thost\tplace\tstatus\n"
      + rows.map { $0.replacing(" ", with: "\t") + rest }.joined()
  }

  private func problems(_ sessions: [String], _ asOf: String, rule: String = "ngày 10 và 25 hằng tháng") throws
    -> [String]
  {
    try fixture(sessions, "rule: \(rule)").problems(asOf)
  }

  private func fixture(_ sessions: [String], _ days: String) -> LawFixture {
    let schedule = LawFixture.chairman("-", "published: 2026-06-01", valid: "from: 2026-07-01, to: 2026-12-31")
    var fixture = LawFixture(["a": schedule.replacing("rule: -", with: days)])
    fixture.files["history/sessions.tsv"] = Self.table(sessions)
    fixture.files["history/entries.tsv"] = "entry\tfirst\tgone\na\t2026-07-01\t-\n"
    return fixture
  }

  private let known = ["a-2026-08-10 0 2026-07-01 2026-08-10", "a-2026-08-25 0 2026-07-01 2026-08-25"]

  @Test func sessionsThatStandAreFine() throws { #expect(try problems(known, "2026-07-15") == []) }

  @Test func anEditedRule() throws {
    let rule = "ngày 11 và 25 hằng tháng"
    #expect(
      try problems(known, "2026-07-15", rule: rule) == [
        "session-vanished: Buổi tiếp đã đăng nay không còn trong lịch và không thay đổi nào nói lý do: 10/08/2026 @ content/reception/a.md:6:7"
      ])
    #expect(try problems(known, "2026-08-11", rule: rule) == [], "a day gone by")
    #expect(try problems(known, "2026-06-30", rule: rule) == [], "not published yet on that day")
  }

  /// The rule day 25/10 is a Sunday: its session has another name once it is listed for the Monday.
  @Test func aRuleWrittenAsDates() throws {
    let shifted = ["a-2026-08-10 0 2026-07-01 2026-08-10", "a-2026-10-25 0 2026-07-01 2026-10-26"]
    let vanished =
      "session-vanished: Buổi tiếp đã đăng nay không còn trong lịch và không thay đổi nào nói lý do: 26/10/2026 @ content/reception/a.md:6:8"
    let told: (String) throws -> [String] = { dates in
      try fixture(shifted, "dates: [\(dates)]").problems("2026-07-15").filter { $0.hasPrefix("session-vanished") }
    }
    #expect(try told("2026-08-10, 2026-10-26") == [])
    #expect(try told("2026-08-10, 2026-10-27") == [vanished])
    #expect(try told("2026-08-10, {date: 2026-10-26, hours: [\"08:00-\"]}") == [vanished], "at other hours")
  }

  @Test func aRemovedFile() throws {
    let other = [
      "b-2026-08-11 0 2026-07-01 2026-08-11", "b-2026-08-20-extra 0 2026-07-02 2026-08-21",
      "b-2026-08-20-extra-2 0 2026-07-02 2026-08-22",
    ]
    #expect(
      try problems(known + other, "2026-07-15") == [
        "session-vanished: Buổi tiếp đã đăng nay không còn trong lịch và không thay đổi nào nói lý do: 11/08/2026, 21/08/2026, 22/08/2026 @ content/history/sessions.tsv:4:1"
      ])
  }

  private func fixes(_ file: String, _ text: String) throws -> [String] {
    var fixture = LawFixture([:])
    fixture.files["reception/\(file)"] = text
    fixture.files["history/sessions.tsv"] = Self.table(known)
    return try fixture.law("2026-07-15").report.sorted().filter { $0.code == "session-vanished" }
      .map { "\($0.fix?.vi ?? "") @ \($0.location?.description ?? "")" }
  }

  /// A table cannot tell changes.
  @Test func aRowTakenOutOfATable() throws {
    let table = "Ngày,Người tiếp,Nơi tiếp\n10/08/2026,Chủ tịch UBND xã,xa\n"
    #expect(
      try fixes("a.csv", table) == [
        "giữ dòng của buổi trong bảng; muốn dời hay hủy thì chuyển các buổi của lịch này sang “dates” của tệp reception/a.md, rồi ghi “changes” kèm lý do @ content/reception/a.csv"
      ])
  }

  @Test(arguments: [
    ("draft: true", "bỏ “draft: true” của tệp lịch, rồi hủy các buổi bằng “action: cancel” kèm lý do"),
    (
      "publishDate: 2026-08-01",
      "cho lịch hiện lại (xem “publishDate” của tệp lịch, “draft” và “publishDate” của nơi tiếp xa), rồi hủy các buổi bằng “action: cancel” kèm lý do"
    ),
  ]) func aScheduleThatIsNotShown(_ key: String, _ fix: String) throws {
    let text = "---\n\(LawFixture.chairman("ngày 10 và 25 hằng tháng", key))\n---\n"
    #expect(try fixes("a.md", text) == ["\(fix) @ content/reception/a.md"])
  }

  /// Only where a session was last announced counts.
  @Test func aMovedSessionCountsOnItsNewDay() throws {
    let moved = ["b-2026-08-11 0 2026-07-01 2026-08-11", "b-2026-08-11 1 2026-07-02 2026-07-14"]
    #expect(try problems(known + moved, "2026-07-15") == [])
  }
}
