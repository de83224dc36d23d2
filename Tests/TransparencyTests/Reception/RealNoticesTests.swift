import Authorities
import Diagnostics
import Reception
import Testing

/// Schedules as offices really published them: the rule must give the table.
@Suite struct RealNoticesTests {
  private func table(_ year: Int, _ months: [(Int, [Int])]) -> [String] {
    months.flatMap { month, days in days.compactMap { CivilDay(year: year, month: month, day: $0)?.iso } }
  }

  @Test func everyThursdayOfAHalfYear() throws {
    let dates = table(
      2025,
      [
        (7, [3, 10, 17, 24, 31]), (8, [7, 14, 21, 28]), (9, [4, 11, 18, 25]), (10, [2, 9, 16, 23, 30]),
        (11, [6, 13, 20, 27]), (12, [4, 11, 18, 25]),
      ])
    #expect(dates.count == 26)
    let fixture = ReceptionFixture(
      """
      valid: {from: 2025-07-01, to: 2025-12-31}
      rule: định kỳ vào thứ 5 hàng tuần
      onDayOff: ngày làm việc kế tiếp theo
      dates: [\(dates.joined(separator: ", "))]
      """)
    #expect(try fixture.problems() == [])
    #expect(try fixture.days("2025-01-01", "2026-12-31") == dates)
  }

  @Test func fourHostsTakeTurnsOverThursdays() throws {
    let expected = table(
      2021,
      [
        (1, [7, 14, 21, 28]), (2, [4, 18, 25]), (3, [4, 18, 25]), (4, [1, 8, 15, 22]), (5, [6, 13, 20, 27]),
        (6, [3, 10, 17, 24]), (7, [1, 15, 22]),
      ])
    let fixture = ReceptionFixture(
      """
      valid: {from: 2021-01-01, to: 2021-07-22}
      rule: thứ Năm tuần thứ nhất, thứ hai, thứ ba và thứ tư hằng tháng
      weekOfMonth: nth-weekday
      rotation: [CT UBND, Đoàn ĐBQH, TT HĐND, Bí thư]
      hours: ["07h30’"]
      onDayOff: nghỉ
      dates: [\(expected.joined(separator: ", "))]
      changes:
        - {date: 2021-03-11, action: cancel, reason: "kỳ họp thứ 11 Quốc hội khóa XIV"}
        - {date: 2021-07-08, action: cancel, reason: "không tổ chức"}
      """,
      holidays: ["holidays/2021.yaml": "daysOff: [{from: 2021-02-10, to: 2021-02-16, name: Tết Nguyên đán}]"])
    #expect(try fixture.problems() == [])
    let sessions = try fixture.sessions("2021-01-01", "2021-12-31").filter { $0.status != .cancelled }
    #expect(sessions.compactMap(\.date?.iso) == expected)
    #expect(
      sessions.map(\.host) == [
        "CT UBND", "Đoàn ĐBQH", "TT HĐND", "Bí thư", "CT UBND", "TT HĐND", "Bí thư", "CT UBND", "TT HĐND", "Bí thư",
        "CT UBND", "Đoàn ĐBQH", "TT HĐND", "Bí thư", "CT UBND", "Đoàn ĐBQH", "TT HĐND", "Bí thư", "CT UBND",
        "Đoàn ĐBQH", "TT HĐND", "Bí thư", "CT UBND", "TT HĐND", "Bí thư",
      ])
    #expect(sessions.first?.times.map(\.text) == ["07:30-"])
    let rest = try fixture.checked().restDays(
      ofSchedule: "lich-ngay", from: .named("2021-01-01"), to: .named("2021-12-31"))
    #expect(rest.map(\.day.iso) == ["2021-02-11"])
    #expect(rest.map(\.reason.vi) == ["Tết Nguyên đán"])
  }

  @Test(arguments: ["rule: thứ Hai cuối cùng của tháng", "rule: thứ Hai tuần cuối tháng\nweekOfMonth: nth-weekday"])
  func lastMondayOfTheMonth(rule: String) throws {
    let expected = table(
      2023,
      [
        (1, [30]), (2, [27]), (3, [27]), (4, [24]), (5, [29]), (6, [26]), (7, [31]), (8, [28]), (9, [25]), (10, [30]),
        (11, [27]), (12, [25]),
      ])
    let fixture = ReceptionFixture(
      "valid: {from: 2023-01-01, to: 2023-12-31}\n\(rule)\nonDayOff: thông báo sau\ndates: [\(expected.joined(separator: ", "))]"
    )
    #expect(try fixture.problems() == [])
    #expect(try fixture.days("2023-01-01", "2023-12-31") == expected)
  }

  @Test(arguments: [
    ("last-day", ["2026-01-30", "2026-03-02", "2026-03-30", "2026-05-04", "2026-06-01", "2026-06-30"]),
    ("skip", ["2026-01-30", "2026-03-30", "2026-05-04", "2026-06-01", "2026-06-30"]),
  ])
  func day30(shortMonth: String, expected: [String]) throws {
    let fixture = ReceptionFixture(
      """
      valid: {from: 2026-01-01, to: 2026-06-30}
      rule: ngày 30 hàng tháng
      shortMonth: \(shortMonth)
      onDayOff: chuyển sang ngày làm việc tiếp theo
      """)
    #expect(try fixture.problems() == [])
    #expect(try fixture.days("2026-01-01", "2026-12-31") == expected)
  }

  @Test func holidaysGoToTheNearestDayOfTheMonthAndWeekendsForward() throws {
    // 25/2/2024 is a Sunday, 25/5/2024 a Saturday, 25/8/2024 a Sunday; a day off is set on Thursday 25/1 … Sunday 28/1.
    let fixture = ReceptionFixture(
      """
      valid: {from: 2024-01-01, to: 2024-12-31}
      rule: ngày 25 hằng tháng
      onDayOff: ngày làm việc gần nhất
      onWeekend: chuyển sang ngày làm việc tiếp theo
      sameMonth: true
      registration: {beforeDay: 20}
      """,
      holidays: ["holidays/2024.yaml": "daysOff: [{from: 2024-01-25, to: 2024-01-26, name: Nghỉ}]"])
    let sessions = try fixture.sessions("2024-01-01", "2024-12-31")
    #expect(
      sessions.compactMap(\.date?.iso) == [
        "2024-01-24", "2024-02-26", "2024-03-25", "2024-04-25", "2024-05-27", "2024-06-25", "2024-07-25", "2024-08-26",
        "2024-09-25", "2024-10-25", "2024-11-25", "2024-12-25",
      ])
    #expect(sessions[0].reason?.vi == "Nghỉ")
    #expect(sessions[1].reason?.vi == "Chủ nhật")
    #expect(sessions[2].reason == nil)
    #expect(sessions[0].registerBy?.iso == "2024-01-19")
  }

  @Test func movedThenCancelled() throws {
    let fixture = ReceptionFixture(
      """
      valid: {from: 2021-01-01, to: 2021-12-31}
      dates: [2021-05-28, 2021-06-29, 2021-07-30]
      published: 2020-12-25
      changes:
        - {date: 2021-06-29, action: move, to: 2021-06-30, reason: Công việc đột xuất, published: 2021-06-25}
        - {date: 2021-06-30, action: cancel, reason: "Phòng, chống dịch", published: 2021-06-29}
      """)
    #expect(try fixture.problems() == [])
    let session = try fixture.sessions("2021-06-01", "2021-06-30")[0]
    #expect(session.id == "lich-ngay-2021-06-29")
    #expect(session.ruleDate?.iso == "2021-06-29")
    #expect(session.date?.iso == "2021-06-30")
    #expect(session.status == .cancelled)
    #expect(session.reason?.vi == "Phòng, chống dịch")
    #expect(session.history.map(\.action) == [.move, .cancel])
    #expect(session.history.map { $0.from?.iso } == ["2021-06-29", "2021-06-30"])
    #expect(session.history.map { $0.to?.iso } == ["2021-06-30", nil])
    #expect(session.history.map { $0.published?.iso } == ["2021-06-25", "2021-06-29"])
  }

  @Test func saturdayMorningsSuspendedAroundTet() throws {
    let fixture = ReceptionFixture(
      """
      valid: {from: 2016-01-01, to: 2016-03-31}
      rule: sáng thứ Bảy hằng tuần
      hours: ["07:30-11:00", "13:30-16:30"]
      onDayOff: nghỉ
      changes: [{from: 2016-01-23, to: 2016-03-04, action: cancel, reason: "Trước, trong và sau Tết Bính Thân"}]
      """, holidays: ["holidays/2016.yaml": "daysOff: []"])
    #expect(try fixture.problems() == [])
    let sessions = try fixture.sessions("2016-01-01", "2016-12-31")
    #expect(
      sessions.filter { $0.status == .scheduled }.compactMap(\.date?.iso) == [
        "2016-01-02", "2016-01-09", "2016-01-16", "2016-03-05", "2016-03-12", "2016-03-19", "2016-03-26",
      ])
    #expect(
      sessions.filter { $0.status == .cancelled }.compactMap(\.date?.iso) == [
        "2016-01-23", "2016-01-30", "2016-02-06", "2016-02-13", "2016-02-20", "2016-02-27",
      ])
    #expect(sessions[0].times.map(\.text) == ["07:30-11:00"])
    #expect(sessions[0].isShifted == false)
  }

  @Test func saturdayGoesToMonday() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2016-01-01, to: 2016-12-31}\nrule: ngày 15 hằng tháng\nonDayOff: chuyển sang ngày làm việc liền kề",
      holidays: ["holidays/2016.yaml": "daysOff: []"])
    let session = try fixture.sessions("2016-10-01", "2016-10-31")[0]
    #expect(session.ruleDate?.iso == "2016-10-15")
    #expect(session.date?.iso == "2016-10-17")
    #expect(session.status == .scheduled)
    #expect(session.isShifted)
    #expect(session.reason?.vi == "thứ Bảy")
    #expect(session.reason?.en == "Saturday")
  }

  /// A table of dates with one wrong day beside its rule, and one that cannot be read: only what is certain is told.
  @Test(arguments: [
    (
      "[10/01/2026, 10/02/2026, 10/03/2026, 10/04/2026, 12/05/2026, 10/06/2026]",
      ["“rule” và “dates” không khớp ở các ngày 11/05, 12/05"], ["“dates” thiếu 11/05; “rule” không có 12/05"]
    ),
    (
      "[10/01/2026, 10/02, 10/03/2026]", ["“10/02” không phải là một ngày"],
      ["viết ngày dạng 2026-01-15 hoặc 15/01/2026"]
    ),
  ])
  func aTableBesideItsRule(dates: String, summaries: [String], fixes: [String]) throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01, to: 2026-06-30}\nrule: ngày 10 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo\ndates: \(dates)",
      holidays: StateHolidays.files)
    let found = try fixture.problems()
    #expect(found.map(\.summary) == summaries)
    #expect(found.map(\.fix) == fixes)
  }

  @Test func oneDeadlineForEachSession() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-02-01, to: 2026-04-30}\nrule: ngày 15 và 25 hàng tháng\nonDayOff: ngày làm việc tiếp theo\nsameMonth: true\nregistration: {beforeDay: [10, 20]}"
    )
    let sessions = try fixture.sessions("2026-02-01", "2026-04-30")
    #expect(
      sessions.map { $0.date?.iso } == [
        "2026-02-23", "2026-02-25", "2026-03-16", "2026-03-25", "2026-04-15", "2026-04-28",
      ])
    #expect(
      sessions.map { $0.registerBy?.iso } == [
        "2026-02-09", "2026-02-19", "2026-03-09", "2026-03-19", "2026-04-09", "2026-04-19",
      ])
  }

  /// A published table with a day of Tết in it, where the rule moves the session: told, never repaired.
  @Test func aNoticeThatContradictsItself() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01, to: 2026-03-31}\nrule: thứ Ba tuần thứ ba hằng tháng\nweekOfMonth: nth-weekday\nonDayOff: cùng thứ tuần làm việc tiếp theo\ndates: [2026-01-20, 2026-02-17, 2026-03-17]"
    )
    let found = try fixture.problems()
    #expect(found.map(\.summary) == ["“rule” và “dates” không khớp ở các ngày 17/02, 24/02"])
    #expect(found.map(\.fix) == ["“dates” thiếu 24/02; “rule” không có 17/02"])
  }
}
