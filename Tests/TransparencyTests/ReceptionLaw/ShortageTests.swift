import Diagnostics
import Testing

@testable import Reception

@Suite struct ShortageTests {
  @Test func onceForHostAndCause() throws {
    let rule = LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-06-01, to: 2026-09-30")
    #expect(
      try LawFixture(["a": rule]).problems("2026-07-20") == [
        "reception-below-minimum: “Chủ tịch UBND xã” phải tiếp ít nhất 2 ngày mỗi tháng; lịch chưa đủ ở tháng 07/2026 (1 ngày), 08/2026 (1 ngày), 09/2026 (1 ngày) @ content/reception/a.md:6:7"
      ])
  }

  @Test func monthsGoneByAreNotTold() throws {
    let rule = LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-07-01, to: 2026-07-31")
    let short = { (day: String) in
      try LawFixture(["a": rule]).problems(day).filter { !$0.hasPrefix("schedule-ending") }
    }
    #expect(try short("2026-07-31").count == 1)
    #expect(try short("2026-08-01") == [])
  }

  @Test func weeksByTheirDays() throws {
    let rule = LawFixture.chairman(
      "thứ Năm hằng tuần", "published: 2025-12-01", valid: "from: 2026-01-01, to: 2026-06-30")
    #expect(
      try LawFixture(["a": rule]).problems("2026-05-03") == [
        "reception-below-minimum: “Chủ tịch UBND xã” phải tiếp ít nhất 1 ngày mỗi tuần; lịch chưa đủ ở tuần 27/04–03/05/2026 @ content/reception/a.md:6:7"
      ])
    #expect(try LawFixture(["a": rule]).problems("2026-05-04") == [])
    #expect(WeekText.vietnamese(try .named("2025-12-29")) == "29/12/2025–04/01/2026")
  }

  /// Two changes are two causes, each with its own months.
  @Test func changesThatTakeDaysAway() throws {
    let changes = """
      changes:
        - {date: 2026-08-10, action: cancel, reason: "Họp", published: 2026-07-01}
        - {date: 2026-09-10, action: move, to: 2026-10-01, reason: "Họp", published: 2026-07-01}
        - {from: 2026-11-01, action: cancel, reason: "Sửa trụ sở", published: 2026-07-01}
      """
    let rule = LawFixture.chairman(
      "ngày 10 và 25 hằng tháng", changes, valid: "from: 2026-07-01, to: 2026-12-31")
    let start = "reception-below-minimum: “Chủ tịch UBND xã” phải tiếp ít nhất 2 ngày mỗi tháng; lịch chưa đủ ở tháng "
    #expect(
      try LawFixture(["a": rule]).problems("2026-07-15") == [
        start + "08/2026 (1 ngày) @ content/reception/a.md:9:12",
        start + "09/2026 (1 ngày) @ content/reception/a.md:10:12",
        start + "11/2026 (0 ngày), 12/2026 (0 ngày) @ content/reception/a.md:11:12",
      ])
  }

  @Test func theOtherSchedulesOfThatTimeAreNamed() throws {
    let rule = LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-07-01, to: 2026-07-31")
    let earlier = LawFixture.chairman("thứ Năm hằng tuần", valid: "from: 2026-01-01, to: 2026-06-30")
    let report = try LawFixture(["a": rule, "b": rule, "c": earlier]).law("2026-07-01").report
    #expect(report.problems.map { $0.related.map(\.description) } == [["content/reception/b.md:6:7"]])
  }

  @Test func aLevelThatNobodyTold() throws {
    let rule = LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-07-01, to: 2026-07-31")
    #expect(
      try LawFixture(["a": rule], level: "level: party\n").problems("2026-07-01") == [
        "reception-level-unknown: Chưa rõ “Chủ tịch UBND xã” thuộc cấp nào, nên chưa đối chiếu được số ngày tiếp tối thiểu @ content/reception/a.md:6:7"
      ])
    let later = try LawFixture(["a": rule], level: "").problems("2026-08-01")
    #expect(later.filter { !$0.hasPrefix("schedule-ending") } == [])
    // Of a department's chairman, say, the law names no number.
    #expect(try LawFixture(["a": rule], level: "level: department\n").problems("2026-07-01") == [])
  }
}
