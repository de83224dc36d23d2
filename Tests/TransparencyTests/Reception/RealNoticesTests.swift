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

  /// Further notices by their own words, with the days the calendar of those years gives.
  @Test(arguments: [
    // An hour every working morning of a week, before Tết.
    (
      "valid: {from: 2026-02-09, to: 2026-02-13}\nrule: sáng mỗi ngày làm việc\nhours: [\"07:00-08:00\"]",
      ["2026-02-09", "2026-02-10", "2026-02-11", "2026-02-12", "2026-02-13"]
    ),
    // One announced day, linked places, no end.
    (
      "valid: {from: 2025-11-01, to: 2025-11-30}\ndates: [11/11/2025]\nhours: [\"08:00-\", \"13:30-\"]\nmode: trực tuyến\nlinkedPlaces: [Cơ sở 1, Cơ sở 2]",
      ["2025-11-11"]
    ),
    (
      "valid: {from: 2025-01-01, to: 2025-12-31}\nrule: ngày 15 hàng tháng\nonDayOff: ngày làm việc tiếp theo\nhours: [\"7h30’-11h30\", \"13h30’-17h00\"]",
      [
        "2025-01-15", "2025-02-17", "2025-03-17", "2025-04-15", "2025-05-15", "2025-06-16", "2025-07-15", "2025-08-15",
        "2025-09-15", "2025-10-15", "2025-11-17", "2025-12-15",
      ]
    ),
    (
      "valid: {from: 2026-01-01, to: 2026-04-30}\nrule: ngày thứ Sáu tuần thứ 2 và ngày thứ Sáu tuần thứ 4 hàng tháng\nweekOfMonth: nth-weekday\nonDayOff: thông báo riêng",
      [
        "2026-01-09", "2026-01-23", "2026-02-13", "2026-02-27", "2026-03-13", "2026-03-27", "2026-04-10", "2026-04-24",
      ]
    ),
    // 30/4/2026 is a Thursday: its week has no Friday in April.
    (
      "valid: {from: 2026-03-01, to: 2026-05-31}\nrule: ngày thứ sáu của tuần lễ cuối tháng\nweekOfMonth: nth-weekday\nonDayOff: nghỉ",
      ["2026-03-27", "2026-04-24", "2026-05-29"]
    ),
    (
      "valid: {from: 2026-01-01, to: 2026-03-31}\nrule: ngày 5 và ngày 20 hàng tháng\nonDayOff: ngày gần nhất\nhours: [\"8h\", \"14h\"]",
      ["2026-01-05", "2026-01-20", "2026-02-05", "2026-02-23", "2026-03-05", "2026-03-20"]
    ),
    (
      "valid: {from: 2026-01-01, to: 2026-02-28}\nrule: ngày thứ ba, tuần thứ ba hằng tháng\nweekOfMonth: calendar-week\nonDayOff: nghỉ",
      ["2026-01-13", "2026-02-10"]
    ),
    (
      "valid: {from: 2025-04-01, to: 2025-05-31}\nrule: thứ Ba hàng tuần\nonDayOff: chuyển sang ngày làm việc kế tiếp",
      [
        "2025-04-01", "2025-04-08", "2025-04-15", "2025-04-22", "2025-04-29", "2025-05-06", "2025-05-13", "2025-05-20",
        "2025-05-27",
      ]
    ),
    // A change of place keeps the day; a suspension until further notice has no end.
    (
      "valid: {from: 2026-03-01, to: 2026-12-31}\ndates: [2026-03-18]\nchanges: [{date: 2026-03-18, action: place, to: Trụ sở tiếp công dân huyện, reason: Phòng dịch}]",
      ["2026-03-18"]
    ),
    (
      "valid: {from: 2026-05-11, to: 2026-05-20}\nrule: các ngày làm việc\nchanges: [{from: 2026-05-14, action: cancel, reason: Phòng dịch}]",
      [
        "2026-05-11", "2026-05-12", "2026-05-13", "-2026-05-14", "-2026-05-15", "-2026-05-18", "-2026-05-19",
        "-2026-05-20",
      ]
    ),
  ])
  func otherNotices(schedule: String, expected: [String]) throws {
    let fixture = ReceptionFixture(schedule)
    #expect(try fixture.problems() == [])
    #expect(try fixture.days("2025-01-01", "2026-12-31") == expected)
  }

  /// More notices by their own words over a year; the days were reckoned apart from this program.
  @Test(arguments: [
    // Four of the days lie on weekends; a deadline before the 15th.
    (
      "rule: ngày 20 hàng tháng\nhours: [\"08h00’-11h00’\", \"14h00’ - 16h30’\"]\nonDayOff: chuyển sang ngày làm việc tiếp theo\nregistration: {beforeDay: 15}",
      2021,
      [
        "2021-01-20", "2021-02-22", "2021-03-22", "2021-04-20", "2021-05-20", "2021-06-21", "2021-07-20", "2021-08-20",
        "2021-09-20", "2021-10-20", "2021-11-22", "2021-12-20",
      ]
    ),
    // “của tháng đó”: 25/12 is a Saturday.
    (
      "rule: ngày 15 và ngày 25 hàng tháng\nonDayOff: ngày làm việc tiếp theo\nsameMonth: true\nregistration: {beforeDay: [10, 20]}",
      2021,
      [
        "2021-01-15", "2021-01-25", "2021-02-17", "2021-02-25", "2021-03-15", "2021-03-25", "2021-04-15", "2021-04-26",
        "2021-05-17", "2021-05-25", "2021-06-15", "2021-06-25", "2021-07-15", "2021-07-26", "2021-08-16", "2021-08-25",
        "2021-09-15", "2021-09-27", "2021-10-15", "2021-10-25", "2021-11-15", "2021-11-25", "2021-12-15", "2021-12-27",
      ]
    ),
    // “thứ ba, tuần thứ ba” by calendar weeks; the weekday may lie in another month.
    (
      "rule: thứ Tư tuần thứ hai hằng tháng\nweekOfMonth: calendar-week\nonDayOff: nghỉ", 2021,
      [
        "2021-01-06", "2021-03-10", "2021-04-07", "2021-05-05", "2021-06-09", "2021-07-07", "2021-08-04", "2021-09-08",
        "2021-10-06", "2021-11-10", "2021-12-08",
      ]
    ),
    (
      "rule: thứ sáu tuần thứ 3 hằng tháng\nweekOfMonth: nth-weekday\nonDayOff: nghỉ", 2021,
      [
        "2021-01-15", "2021-02-19", "2021-03-19", "2021-04-16", "2021-05-21", "2021-06-18", "2021-07-16", "2021-08-20",
        "2021-09-17", "2021-10-15", "2021-11-19", "2021-12-17",
      ]
    ),
    (
      "rule: ngày làm việc cuối cùng của tháng", 2026,
      [
        "2026-01-30", "2026-02-27", "2026-03-31", "2026-04-29", "2026-05-29", "2026-06-30", "2026-07-31", "2026-08-28",
        "2026-09-30", "2026-10-30", "2026-11-30", "2026-12-31",
      ]
    ),
    (
      "rule: thứ Tư đầu tiên của tháng\nonDayOff: ngày làm việc gần nhất", 2026,
      [
        "2026-01-07", "2026-02-04", "2026-03-04", "2026-04-01", "2026-05-06", "2026-06-03", "2026-07-01", "2026-08-05",
        "2026-09-03", "2026-10-07", "2026-11-04", "2026-12-02",
      ]
    ),
    // Weekends forward, holidays back; February has no day 30.
    (
      "rule: ngày 30 hằng tháng\nshortMonth: last-day\nonDayOff: ngày làm việc liền trước\nonWeekend: chuyển sang ngày làm việc tiếp theo",
      2026,
      [
        "2026-01-30", "2026-03-02", "2026-03-30", "2026-04-29", "2026-06-01", "2026-06-30", "2026-07-30", "2026-09-03",
        "2026-09-30", "2026-10-30", "2026-11-30", "2026-12-30",
      ]
    ),
  ])
  func aYearOfANotice(schedule: String, year: Int, expected: [String]) throws {
    let fixture = ReceptionFixture(
      "valid: {from: \(year)-01-01, to: \(year)-12-31}\n\(schedule)",
      holidays: StateHolidays.files.merging(["holidays/2021.yaml": Self.daysOff2021]) { $1 })
    #expect(try fixture.problems() == [])
    #expect(try fixture.days("2020-01-01", "2027-12-31") == expected)
  }

  private static let daysOff2021 = """
    daysOff:
      - {date: 2021-01-01, name: Tết Dương lịch}
      - {from: 2021-02-10, to: 2021-02-16, name: Tết Nguyên đán}
      - {date: 2021-04-21, name: Giỗ Tổ}
      - {from: 2021-04-30, to: 2021-05-03, name: Lễ}
      - {from: 2021-09-02, to: 2021-09-03, name: Quốc khánh}

    """

  /// Every Thursday of a year; 01/01, 19/02 and 30/04 are days off.
  @Test func everyThursdayOfAYear() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01, to: 2026-12-31}\nrule: thứ 5 hàng tuần\nonDayOff: chuyển sang ngày làm việc kế tiếp")
    #expect(try fixture.problems() == [])
    let days = try fixture.days("2025-01-01", "2027-12-31")
    #expect(days.count == 53)
    #expect(Array(days.prefix(2)) == ["2026-01-05", "2026-01-08"])
    #expect(
      days.filter { $0.hasPrefix("2026-02") || $0.hasPrefix("2026-05") } == [
        "2026-02-05", "2026-02-12", "2026-02-23", "2026-02-26", "2026-05-04", "2026-05-07", "2026-05-14", "2026-05-21",
        "2026-05-28",
      ])
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
