import Testing

/// The words of published notices and the days they give; the days were reckoned apart from this program.
@Suite struct NoticeWordsTests {
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
}
