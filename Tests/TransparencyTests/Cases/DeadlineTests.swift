import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Cases
@testable import Releases

/// The limits of Luật Khiếu nại 2011, Đ.28, Đ.37 and Luật Tố cáo 2018, Đ.30, counted from a Thursday.
@Suite struct DeadlineTests {
  private func row(_ kind: CaseKind, remote: Bool = false, complex: Bool = false, extensions: UInt8 = 0) throws
    -> CaseRow
  {
    var row = CaseRow(table: 0, row: 0)
    row.kind = kind
    row.isRemote = remote
    row.isComplex = complex
    row.extensions = extensions
    row.accepted = CivilDay(iso: "2026-01-01")
    row.status = .settled
    return row
  }

  private let law = TimeLimits()
  private let everyDay: (CivilDay) -> Bool = { _ in true }

  @Test(arguments: [
    (CaseKind.firstComplaint, false, false, 0, 30), (.firstComplaint, false, true, 0, 45),
    (.firstComplaint, true, false, 0, 45), (.firstComplaint, true, true, 0, 60),
    (.secondComplaint, false, false, 0, 45),
    (.secondComplaint, false, true, 0, 60), (.secondComplaint, true, false, 0, 60),
    (.secondComplaint, true, true, 0, 70),
    (.denunciation, false, false, 0, 30), (.denunciation, false, true, 1, 60), (.denunciation, true, true, 2, 90),
  ]) func days(_ kind: CaseKind, _ remote: Bool, _ complex: Bool, _ extensions: Int, _ days: Int) throws {
    let row = try row(kind, remote: remote, complex: complex, extensions: UInt8(extensions))
    let accepted = try #require(row.accepted)
    #expect(Deadline.due(row, law, isWorkingDay: everyDay)?.day == accepted.adding(days: days))
  }

  @Test func petitionsHaveNone() throws {
    #expect(try Deadline.due(row(.petition), law, isWorkingDay: everyDay)?.day == nil)
  }

  /// Bộ luật Dân sự 2015, Đ.148: 31/1/2026 is a Saturday.
  @Test func endsOnAWorkingDay() throws {
    let due = try Deadline.due(row(.firstComplaint), law) { !$0.weekday.isWeekend }?.day
    #expect(due?.iso == "2026-02-02")
  }

  @Test func suspensionStopsTheClock() throws {
    var row = try row(.firstComplaint)
    row.suspendedFrom = CivilDay(iso: "2026-01-10")
    row.suspendedTo = CivilDay(iso: "2026-01-20")
    #expect(Deadline.due(row, law, isWorkingDay: everyDay)?.day.iso == "2026-02-10")
  }

  @Test(arguments: [("2026-01-31", Timeliness.onTime), ("2026-02-01", .late)])
  func computed(_ concluded: String, _ expected: Timeliness) throws {
    var row = try row(.firstComplaint)
    row.concluded = CivilDay(iso: concluded)
    row.statedTimeliness = expected == .late ? .onTime : .late
    #expect(
      Deadline.timeliness(row, law, isWorkingDay: everyDay) == expected, "what is computed wins over what is stated")
  }

  @Test func statedWhereItCannotBeComputed() throws {
    var row = try row(.firstComplaint)
    row.concluded = CivilDay(iso: "2026-06-01")
    row.accepted = nil
    #expect(Deadline.timeliness(row, law, isWorkingDay: everyDay) == .noLimit)
    row.statedTimeliness = .late
    #expect(Deadline.timeliness(row, law, isWorkingDay: everyDay) == .late)
  }

  @Test func withdrawnKeepsNoLimit() throws {
    var row = try row(.firstComplaint)
    row.status = .withdrawn
    row.concluded = CivilDay(iso: "2026-06-01")
    #expect(Deadline.timeliness(row, law, isWorkingDay: everyDay) == .noLimit)
  }

  private func limits(_ yaml: String) throws -> (limits: TimeLimits, report: Report) {
    let site = "title: Cổng\nbaseURL: https://thu.example\npublisher: {name: Ban}\nlicence: CC0\ndeadlines:\n"
    let (settings, report) = try SiteSettings.load(SourceTree(["site.yaml": site + yaml]))
    return (settings.timeLimits, report)
  }

  /// Luật Tố cáo 2018 is in force from 1/1/2019; what came before it is not in the table.
  @Test func beforeTheLaw() throws {
    var row = try row(.denunciation)
    row.accepted = CivilDay(iso: "2018-12-31")
    #expect(Deadline.due(row, law, isWorkingDay: everyDay) == nil)
    row.accepted = CivilDay(iso: "2019-01-01")
    #expect(Deadline.due(row, law, isWorkingDay: everyDay)?.day.iso == "2019-01-31")
  }

  /// The row in force on the day of acceptance is the matter's, whenever it ends.
  @Test(arguments: [("2026-06-30", "2026-07-30"), ("2026-07-01", "2026-07-21"), ("2026-10-01", "2026-10-31")])
  func theRowInForce(_ accepted: String, _ due: String) throws {
    let declared = try limits(
      "  - {kind: first-complaint, days: 20, from: 2026-07-01, to: 2026-09-30, source: Quy chế số 1}\n")
    #expect(declared.report.isEmpty)
    var row = try row(.firstComplaint)
    row.accepted = CivilDay(iso: accepted)
    #expect(Deadline.due(row, declared.limits, isWorkingDay: everyDay)?.day.iso == due)
  }

  @Test func workingDaysAndNoSuspension() throws {
    let declared = try limits(
      "  - {kind: petition, days: 10, count: working, suspension: false, source: Quy chế số 2}\n")
    #expect(declared.report.isEmpty)
    var row = try row(.petition)
    row.suspendedFrom = CivilDay(iso: "2026-01-10")
    row.suspendedTo = CivilDay(iso: "2026-01-20")
    let due = Deadline.due(row, declared.limits) { !$0.weekday.isWeekend }
    #expect(due?.day.iso == "2026-01-15")
    #expect(due?.rule.vi == "10 ngày làm việc kể từ ngày sau ngày thụ lý 01/01/2026 (Quy chế số 2)")
  }

  /// The days of a suspension are not worked through: Friday 2 January is the first of three working days, Thursday 15
  /// January, on which it ended, the second.
  @Test func workingDaysAroundASuspension() throws {
    let declared = try limits("  - {kind: petition, days: 3, count: working, source: Quy chế số 2}\n")
    var row = try row(.petition)
    row.suspendedFrom = CivilDay(iso: "2026-01-05")
    row.suspendedTo = CivilDay(iso: "2026-01-15")
    let due = Deadline.due(row, declared.limits) { !$0.weekday.isWeekend }
    #expect(due?.day.iso == "2026-01-16")
    #expect(
      due?.rule.vi
        == "3 ngày làm việc kể từ ngày sau ngày thụ lý 01/01/2026, không tính 10 ngày tạm đình chỉ (Quy chế số 2)")
  }

  @Test func suspensionAfterTheLimitMovesNothing() throws {
    var row = try row(.firstComplaint)
    row.suspendedFrom = CivilDay(iso: "2026-02-10")
    row.suspendedTo = CivilDay(iso: "2026-02-20")
    let due = Deadline.due(row, law, isWorkingDay: everyDay)
    #expect(due?.day.iso == "2026-01-31")
    #expect(due.map { !$0.rule.vi.contains("tạm đình chỉ") } == true)
  }

  @Test func theRuleIsTold() throws {
    var row = try row(.denunciation, extensions: 1)
    row.suspendedFrom = CivilDay(iso: "2026-01-10")
    row.suspendedTo = CivilDay(iso: "2026-01-20")
    let due = Deadline.due(row, law) { !$0.weekday.isWeekend }
    #expect(due?.day.iso == "2026-03-12")
    #expect(
      due?.rule.vi == "60 ngày kể từ ngày sau ngày thụ lý 01/01/2026, không tính 10 ngày tạm đình chỉ "
        + "(Luật Tố cáo 2018, Điều 30)")
    row.suspendedTo = CivilDay(iso: "2026-01-22")
    #expect(
      Deadline.due(row, law) { !$0.weekday.isWeekend }?.rule.en
        == "60 days from the day after acceptance on 2026-01-01, without 12 days of suspension, "
        + "moved from a day off to the next working day (Luật Tố cáo 2018, Điều 30)")
  }
}
