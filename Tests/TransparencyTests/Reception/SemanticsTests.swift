import Authorities
import Diagnostics
import Reception
import Testing

@Suite struct ShiftTests {
  private func days(_ schedule: String, _ from: String, _ to: String) throws -> [String] {
    let fixture = ReceptionFixture("valid: {from: 2025-01-01, to: 2027-12-31}\n" + schedule)
    #expect(try fixture.problems().filter { $0.code != "week-without-day" } == [])
    return try fixture.days(from, to)
  }

  /// Tết 2026 is 14/2–22/2; 15/2 is its Sunday, 17/2 its Tuesday.
  @Test(arguments: [
    ("chuyển sang ngày làm việc tiếp theo", ["2026-02-23"]), ("next-working-day", ["2026-02-23"]),
    ("ngày làm việc gần nhất", ["2026-02-13"]), ("ngày làm việc liền trước", ["2026-02-13"]),
    ("cùng thứ tuần làm việc tiếp theo", ["2026-02-24"]), ("nghỉ", []), ("thông báo sau", ["(2026-02-17)"]),
    ("giữ nguyên", ["2026-02-17"]),
  ])
  func aTuesdayInTet(onDayOff: String, expected: [String]) throws {
    let rule = "rule: ngày 17 hằng tháng\nonDayOff: \(onDayOff)\nonWeekend: chuyển sang ngày làm việc tiếp theo"
    #expect(try days(rule, "2026-02-01", "2026-02-28") == expected)
  }

  /// As notices word it; a word that is not understood is refused.
  @Test(
    arguments: [
      ("trùng ngày nghỉ thì chuyển sang ngày làm việc liền kề tiếp theo", .nextWorkingDay),
      ("sẽ tiếp vào ngày làm việc kế tiếp theo", .nextWorkingDay), ("ngày làm việc liền kề", .nextWorkingDay),
      ("Nếu trùng ngày nghỉ lễ, Tết thì được chuyển sang ngày làm việc đầu tiên sau kỳ nghỉ", .nextWorkingDay),
      ("lùi sang ngày làm việc gần nhất tiếp theo", .nextWorkingDay), ("ngày làm việc gần nhất", .nearestWorkingDay),
      ("ngày làm việc liền kề trước đó", .previousWorkingDay), ("trùng ngày nghỉ thì nghỉ", .cancelled),
      ("thì có thông báo riêng", .separateNotice), ("vẫn tiếp", .keep),
      ("chuyển sang cùng thứ của tuần làm việc tiếp theo", .sameWeekdayNextWeek),
      ("ngày nghỉ", nil), ("trùng ngày nghỉ", nil), ("ngày làm việc", nil),
      ("ngày làm việc tiếp theo của tháng đó", nil),
      ("ngày làm việc liền trước hoặc liền sau", nil), ("chuyển sang tuần sau", nil), ("", nil),
    ] as [(String, ShiftRule?)])
  func wordings(text: String, rule: ShiftRule?) { #expect(ShiftRule(text: text) == rule) }

  @Test(arguments: [
    ("false", "2026-05-04"), ("true", "2026-04-29"),
  ])
  func sameMonth(stays: String, expected: String) throws {
    let rule =
      "rule: ngày 30 hằng tháng\nshortMonth: skip\nonDayOff: chuyển sang ngày làm việc tiếp theo\nsameMonth: \(stays)"
    #expect(try days(rule, "2026-04-28", "2026-05-05") == [expected])
  }

  /// Wednesday 1/1/2025 is off between two working days.
  @Test func aTieGoesToTheLaterDay() throws {
    let rule = "rule: ngày 1 hằng tháng\nonDayOff: ngày làm việc gần nhất"
    #expect(try days(rule, "2024-12-30", "2025-01-15") == ["2025-01-02"])
  }

  @Test func aBackwardShiftStaysInTheMonthToo() throws {
    let rule = "rule: ngày 1 hằng tháng\nonDayOff: ngày làm việc liền trước\nsameMonth: true"
    #expect(try days(rule, "2026-01-01", "2026-01-31") == ["2026-01-05"])
  }

  /// Saturday 22/8/2026 is worked; 31/8 is off in exchange.
  @Test(arguments: [
    ("ngày 22 hằng tháng", "2026-08-15", "2026-08-25", ["2026-08-22"]),
    ("ngày 31 hằng tháng", "2026-08-25", "2026-09-10", ["2026-09-03"]),
    ("mỗi ngày làm việc", "2026-08-20", "2026-08-24", ["2026-08-20", "2026-08-21", "2026-08-22", "2026-08-24"]),
    ("ngày làm việc cuối cùng của tháng", "2026-08-01", "2026-09-15", ["2026-08-28"]),
    (
      "ngày làm việc đầu tiên của tháng", "2026-01-01", "2026-05-31",
      ["2026-01-05", "2026-02-02", "2026-03-02", "2026-04-01", "2026-05-04"]
    ),
    ("ngày 15 tháng đầu quý", "2026-01-01", "2026-12-31", ["2026-01-15", "2026-04-15", "2026-07-15", "2026-10-15"]),
  ])
  func makeUpSaturdays(rule: String, from: String, to: String, expected: [String]) throws {
    let schedule = "rule: \(rule)\nshortMonth: skip\nonDayOff: chuyển sang ngày làm việc tiếp theo"
    #expect(try days(schedule, from, to) == expected)
  }

  /// 31/12/2025 is worked, 1/1–4/1/2026 off: a shift over the year's end.
  @Test func overTheEndOfTheYear() throws {
    let rule = "rule: ngày 1 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo"
    #expect(try days(rule, "2025-12-15", "2026-01-31") == ["2026-01-05"])
    #expect(
      try days(
        rule.replacing("tiếp theo", with: "liền trước").replacing("chuyển sang ", with: ""), "2025-12-15", "2026-01-31")
        == ["2025-12-31", "2026-01-30"])
  }

  /// Tuesday 27/1 … Friday 31/1 and the weekends about them are off in 2025: a chain over the month's end.
  @Test func tetOverTheEndOfTheMonth() throws {
    let rule = "rule: thứ Ba và thứ Sáu hằng tuần\nonDayOff: chuyển sang ngày làm việc tiếp theo"
    #expect(
      try days(rule, "2025-01-20", "2025-02-08") == [
        "2025-01-21", "2025-01-24", "2025-02-03", "2025-02-04", "2025-02-07",
      ])
    let bounded = rule + "\nsameMonth: true"
    #expect(
      try days(bounded, "2025-01-20", "2025-02-08") == ["2025-01-21", "2025-01-24", "2025-02-04", "2025-02-07"])
  }

  /// 1/3/2026 is a Sunday and 1/4/2026 a Wednesday: no Tuesday of their first calendar weeks is in the month.
  @Test(arguments: [
    ("nth-weekday", ["2026-03-03", "2026-03-17", "2026-04-07", "2026-04-21"]),
    ("calendar-week", ["2026-03-10", "2026-04-14"]),
  ])
  func weeksOfTheMonth(reading: String, expected: [String]) throws {
    let rule = "rule: thứ Ba tuần thứ nhất và tuần thứ ba hằng tháng\nweekOfMonth: \(reading)\nonDayOff: nghỉ"
    #expect(try days(rule, "2026-03-01", "2026-04-30") == expected)
  }

  @Test func aSaturdayRuleIsOnlyShiftedByAHoliday() throws {
    let rule = "rule: thứ Bảy hằng tuần\nonDayOff: cùng thứ tuần làm việc tiếp theo\nonWeekend: nghỉ"
    #expect(try days(rule, "2026-02-01", "2026-03-07") == ["2026-02-07", "2026-02-28", "2026-03-07"])
  }

  @Test func mergedDaysAreOneSession() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01, to: 2026-12-31}\nrule: ngày 15 và 20 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo"
    )
    let sessions = try fixture.sessions("2026-02-01", "2026-02-28")
    #expect(sessions.map(\.id) == ["lich-ngay-2026-02-15"])
    #expect(sessions[0].date?.iso == "2026-02-23")
    #expect(sessions[0].reason?.vi == "gộp buổi ngày 15/02/2026 và 20/02/2026 (Tết Nguyên đán)")
    #expect(sessions[0].reason?.en == "sessions of 2026-02-15 and 2026-02-20 held as one (Tết Nguyên đán)")
    #expect(sessions[0].isShifted)
  }

  /// Saturdays 14/2 and 21/2 are Tết; 28/2 is a plain Saturday of the rule, so only Tết is a cause.
  @Test func aNamedSaturdayIsNoCauseOfAMerge() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01, to: 2026-12-31}\nrule: thứ Bảy hằng tuần\nonDayOff: cùng thứ tuần làm việc tiếp theo")
    let sessions = try fixture.sessions("2026-02-10", "2026-03-01")
    #expect(sessions.map { $0.date?.iso } == ["2026-02-28"])
    #expect(sessions[0].reason?.vi == "gộp buổi ngày 14/02/2026, 21/02/2026 và 28/02/2026 (Tết Nguyên đán)")
    #expect(
      sessions[0].reason?.en == "sessions of 2026-02-14, 2026-02-21 and 2026-02-28 held as one (Tết Nguyên đán)")
  }

  /// Wednesday 1/7/2026 is set off: the shift goes back over the end of the published stretch, 30/6 for a build in
  /// December.
  @Test func aDayPastThePublishedStretchIsShiftedIntoIt() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01}\nrule: ngày 1 hằng tháng\nonDayOff: ngày làm việc liền trước",
      holidays: ["holidays/2026.yaml": "daysOff: [{date: 2026-07-01, name: Nghỉ}]"])
    let checked = try fixture.checked("2025-12-10")
    #expect(checked.window.upperBound.iso == "2026-06-30")
    let last = checked.sessions(from: .init(daysSinceEpoch: 0), to: checked.window.upperBound).last
    #expect(last?.id == "lich-ngay-2026-07-01")
    #expect(last?.date?.iso == "2026-06-30")
  }

  /// Thursday 12/3 … Saturday 14/3/2026 are off: as a day of the month the Saturday goes back to Wednesday, as the
  /// rule's Saturday on to Monday, where 12/3 has gone already.
  @Test func oneDayOfTwoItemsMayJoinTwoSessions() throws {
    let fixture = ReceptionFixture(
      """
      valid: {from: 2026-03-01, to: 2026-03-31}
      rule: ngày 11, ngày 12, ngày 14 và thứ Bảy tuần thứ hai hằng tháng
      weekOfMonth: nth-weekday
      onDayOff: chuyển sang ngày làm việc tiếp theo
      onWeekend: ngày làm việc liền trước
      """, holidays: ["holidays/2026.yaml": "daysOff: [{from: 2026-03-12, to: 2026-03-14, name: Nghỉ}]"])
    let sessions = try fixture.sessions("2026-03-01", "2026-03-31")
    #expect(sessions.map { $0.date?.iso } == ["2026-03-11", "2026-03-16"])
    #expect(sessions.map { $0.ruleDate?.iso } == ["2026-03-11", "2026-03-12"])
    #expect(sessions.map(\.isMerged) == [true, true])
  }

  @Test func morningAndAfternoonOfOneDay() throws {
    let fixture = ReceptionFixture(
      """
      valid: {from: 2026-03-01, to: 2026-03-31}
      rule: sáng thứ Ba và chiều thứ Năm hằng tuần
      hours: ["13h30-17h", "7h30-11h30"]
      onDayOff: nghỉ
      """)
    let sessions = try fixture.sessions("2026-03-02", "2026-03-08")
    #expect(sessions.map { $0.date?.iso } == ["2026-03-03", "2026-03-05"])
    #expect(sessions.map { $0.times.map(\.text) } == [["07:30-11:30"], ["13:30-17:00"]])
    #expect(sessions.map(\.part) == [.morning, .afternoon])
  }

  @Test func validBoundsTheRuleDay() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-02-16, to: 2026-08-31}\nrule: ngày 15 và 31 hằng tháng\nshortMonth: skip\nonDayOff: chuyển sang ngày làm việc tiếp theo"
    )
    // 15/2 shifts to 23/2, inside `valid`, but the rule's day is before it; 31/8 shifts past its end and stays.
    #expect(try fixture.days("2026-02-01", "2026-03-20") == ["2026-03-16"])
    #expect(try fixture.days("2026-08-20", "2026-12-31") == ["2026-09-03"])
  }

  @Test func provisionalSessions() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01}\nrule: ngày 20 và 25 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo")
    let sessions = try fixture.sessions("2026-11-01", "2027-01-31", asOf: "2026-11-22")
    #expect(
      sessions.map { $0.date?.iso } == [
        "2026-11-20", "2026-11-25", "2026-12-21", "2026-12-25", "2027-01-20", "2027-01-25",
      ])
    #expect(sessions.map(\.isProvisional) == [false, true, false, false, true, true])
    let warnings = try fixture.checked("2026-11-22").report.sorted()
    #expect(warnings.map(\.code) == ["holidays-missing"])
    #expect(warnings[0].summary.vi == "Chưa có lịch nghỉ chính thức năm 2027; các buổi tiếp năm này ghi “dự kiến”")
    #expect(warnings[0].location?.description == "content/holidays/2027.yaml")
    #expect(warnings[0].fix?.vi == "thêm tệp holidays/2027.yaml khi có thông báo")
    var drafted = fixture
    drafted.files["holidays/2027.yaml"] = "draft: true\ndaysOff: [{date: 2027-01-01, name: Tết Dương lịch}]"
    let draft = try #require(
      try drafted.checked("2026-11-22").report.sorted().first { $0.code == "holidays-missing" })
    #expect(draft.summary.vi == "Lịch nghỉ năm 2027 còn là bản nháp; các buổi tiếp năm này ghi “dự kiến”")
    #expect(draft.fix?.vi == "đã có thông báo thì đối chiếu từng ngày rồi xóa dòng “draft: true”")
    #expect(draft.location?.description == "content/holidays/2027.yaml:1:8")
    // A schedule of 2026 alone: that its last day goes over into 2027 asks for no file.
    let year = ReceptionFixture(
      "valid: {from: 2025-01-01, to: 2026-12-31}\nrule: ngày 31 hằng tháng\nshortMonth: skip\nonDayOff: chuyển sang ngày làm việc tiếp theo",
      holidays: ["holidays/2026.yaml": "daysOff: [{date: 2026-12-31, name: Nghỉ}]"])
    #expect(try year.problems("2026-11-22") == [])
    #expect(try !year.checked("2026-11-22").report.problems.contains { $0.code == "holidays-missing" })
    #expect(try year.sessions("2026-12-31", "2027-12-31").map(\.isProvisional) == [true])
    let missing = try year.checked("2026-01-15").report.sorted().filter { $0.code == "holidays-missing" }
    #expect(missing.map { $0.location?.path } == ["content/holidays/2025.yaml"])
    #expect(try fixture.checked("2026-11-22").window == .named("2026-08-01") ... .named("2027-05-31"))
  }
}

@Suite struct RegistrationTests {
  @Test(arguments: [
    ("ngày 15 và 25 hằng tháng", "beforeDay: [10, 20]", ["2026-03-09", "2026-03-19"]),
    ("ngày 15 và 25 hằng tháng", "beforeDay: 20", ["2026-02-19", "2026-03-19"]),
    ("ngày 25 và 15 hằng tháng", "beforeDay: [20, 10]", ["2026-03-09", "2026-03-19"]),
    ("ngày 1 hằng tháng", "beforeDay: 31", ["2026-02-28"]),
    ("ngày 20 hằng tháng", "beforeDay: 20", ["2026-03-19"]),
    ("ngày 20 hằng tháng", "beforeDay: 1", ["2026-02-28"]),
    ("ngày 15 và 25 hằng tháng", "daysBefore: 5", ["2026-03-11", "2026-03-20"]),
  ])
  func lastDay(rule: String, registration: String, expected: [String]) throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-03-01, to: 2026-03-31}\nrule: \(rule)\nonDayOff: chuyển sang ngày làm việc tiếp theo\nregistration: {\(registration)}"
    )
    #expect(try fixture.problems() == [])
    #expect(try fixture.sessions("2026-03-01", "2026-04-30").compactMap(\.registerBy?.iso) == expected)
  }

  /// The day that was announced for registrations stays, and they end the day before the session at the latest.
  @Test(arguments: [
    ("date: 2026-12-15, action: move, to: 2026-12-09", ["2026-12-08", "2026-12-19"]),
    ("date: 2026-12-25, action: move, to: 2026-12-22", ["2026-12-09", "2026-12-19"]),
    ("date: 2026-12-15, action: move, to: 2026-12-17", ["2026-12-09", "2026-12-19"]),
    ("date: 2026-12-15, action: move, to: 2027-01-20", ["2026-12-19", "2026-12-09"]),
  ]) func aMoveKeepsTheDayToRegister(_ change: String, _ expected: [String]) throws {
    let fixture = ReceptionFixture(
      """
      valid: {from: 2026-12-01, to: 2026-12-31}
      rule: ngày 15 và 25 hằng tháng
      onDayOff: chuyển sang ngày làm việc tiếp theo
      registration: {beforeDay: [10, 20]}
      changes:
        - {\(change), reason: Họp, published: 2026-11-20}
      """)
    let sessions = try fixture.sessions("2026-12-01", "2027-01-31", asOf: "2026-11-20")
    #expect(sessions.compactMap(\.registerBy?.iso) == expected)
  }
}

@Suite struct RuleSentenceTests {
  @Test(arguments: [
    (
      "rule: định kỳ vào thứ 5 hàng tuần\nonDayOff: chuyển sang ngày làm việc tiếp theo",
      "thứ Năm hằng tuần; trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo",
      "every Thursday; on a day off, moved to the next working day"
    ),
    (
      "rule: ngày 30 hằng tháng\nshortMonth: last-day\nonDayOff: ngày làm việc gần nhất\nonWeekend: nghỉ\nsameMonth: true",
      "ngày 30 hằng tháng; tháng không có ngày đó thì lấy ngày cuối tháng; trùng thứ Bảy, Chủ nhật thì nghỉ, trùng ngày nghỉ lễ thì chuyển sang ngày làm việc gần nhất trong cùng tháng",
      "day 30 of every month; in shorter months, the last day; on a weekend, not held; on a holiday, moved to the nearest working day within the month"
    ),
    (
      "rule: ngày 15 hằng tháng\nonDayOff: thông báo sau\nonWeekend: ngày làm việc liền trước\nsameMonth: true",
      "ngày 15 hằng tháng; trùng thứ Bảy, Chủ nhật thì chuyển sang ngày làm việc liền trước trong cùng tháng, trùng ngày nghỉ lễ thì có thông báo sau",
      "day 15 of every month; on a weekend, moved to the working day before within the month; on a holiday, announced separately"
    ),
    (
      "rule: ngày 28 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo\nsameMonth: true",
      "ngày 28 hằng tháng; trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo trong cùng tháng (nếu không còn thì ngày làm việc liền trước)",
      "day 28 of every month; on a day off, moved to the next working day within the month (or, with none left, the one before)"
    ),
    (
      "rule: thứ Ba tuần thứ ba hằng tháng\nweekOfMonth: calendar-week\nonDayOff: nghỉ",
      "thứ Ba tuần thứ ba hằng tháng; tuần tính từ thứ Hai đến Chủ nhật, tuần có ngày 1 là tuần thứ nhất; trùng ngày nghỉ thì nghỉ",
      "Tuesday of week 3 of every month; weeks run from Monday to Sunday, the week of day 1 is the first; on a day off, not held"
    ),
    (
      "rule: thứ Hai tuần cuối tháng\nweekOfMonth: nth-weekday\nonDayOff: nghỉ",
      "thứ Hai tuần cuối hằng tháng; tuần cuối là lần cuối của thứ đó trong tháng; trùng ngày nghỉ thì nghỉ",
      "Monday of the last week of every month; the last week is the last such weekday of the month; on a day off, not held"
    ),
    (
      "rule: thứ Hai tuần thứ nhất và tuần cuối hằng tháng\nweekOfMonth: calendar-week\nonDayOff: nghỉ",
      "thứ Hai tuần thứ nhất và tuần cuối hằng tháng; tuần tính từ thứ Hai đến Chủ nhật, tuần có ngày 1 là tuần thứ nhất, tuần cuối là tuần có ngày cuối tháng; trùng ngày nghỉ thì nghỉ",
      "Monday of week 1 and the last week of every month; weeks run from Monday to Sunday, the week of day 1 is the first, the last week is that of the last day of the month; on a day off, not held"
    ),
    ("rule: mỗi ngày làm việc", "mỗi ngày làm việc", "every working day"),
  ])
  func said(schedule: String, vietnamese: String, english: String) throws {
    let fixture = ReceptionFixture("valid: {from: 2026-01-01, to: 2026-12-31}\n" + schedule)
    let schedule = try #require(try fixture.checked().schedules.first)
    let sentence = try #require(RuleSentence(schedule))
    #expect(sentence.wording == Wording(vietnamese, en: english))
  }
}
