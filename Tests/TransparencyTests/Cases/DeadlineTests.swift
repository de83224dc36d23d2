import Testing

@testable import Transparency

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
    #expect(Deadline.due(row, isWorkingDay: everyDay) == accepted.adding(days: days))
  }

  @Test func petitionsHaveNone() throws {
    #expect(try Deadline.due(row(.petition), isWorkingDay: everyDay) == nil)
  }

  /// Bộ luật Dân sự 2015, Đ.148: 31/1/2026 is a Saturday.
  @Test func endsOnAWorkingDay() throws {
    let due = try Deadline.due(row(.firstComplaint)) { !$0.weekday.isWeekend }
    #expect(due?.iso == "2026-02-02")
  }

  @Test func suspensionStopsTheClock() throws {
    var row = try row(.firstComplaint)
    row.suspendedFrom = CivilDay(iso: "2026-01-10")
    row.suspendedTo = CivilDay(iso: "2026-01-20")
    #expect(Deadline.due(row, isWorkingDay: everyDay)?.iso == "2026-02-10")
  }

  @Test(arguments: [("2026-01-31", Timeliness.onTime), ("2026-02-01", .late)])
  func computed(_ concluded: String, _ expected: Timeliness) throws {
    var row = try row(.firstComplaint)
    row.concluded = CivilDay(iso: concluded)
    row.statedTimeliness = expected == .late ? .onTime : .late
    #expect(Deadline.timeliness(row, isWorkingDay: everyDay) == expected, "what is computed wins over what is stated")
  }

  @Test func statedWhereItCannotBeComputed() throws {
    var row = try row(.firstComplaint)
    row.concluded = CivilDay(iso: "2026-06-01")
    row.accepted = nil
    #expect(Deadline.timeliness(row, isWorkingDay: everyDay) == .noLimit)
    row.statedTimeliness = .late
    #expect(Deadline.timeliness(row, isWorkingDay: everyDay) == .late)
  }

  @Test func withdrawnKeepsNoLimit() throws {
    var row = try row(.firstComplaint)
    row.status = .withdrawn
    row.concluded = CivilDay(iso: "2026-06-01")
    #expect(Deadline.timeliness(row, isWorkingDay: everyDay) == .noLimit)
  }
}
