import Authorities
import Diagnostics
import Formats

/// The choices a rule makes obligatory because its phrase leaves them open. Each message shows what the readings give.
struct ScheduleObligations {
  private(set) var report = Report()
  private let schedule: ReceptionSchedule
  private let calendar: WorkingCalendar
  private let asOf: CivilDay

  private static let blocking: Set<String> = [
    "missing-on-day-off", "missing-week-of-month", "missing-short-month", "weekend-by-weeks", "valid-too-long",
  ]

  /// True when no session can be told before the problem is solved.
  static func blocks(_ problem: Problem) -> Bool { blocking.contains(problem.code) }

  init(_ schedule: ReceptionSchedule, _ calendar: WorkingCalendar, asOf: CivilDay) {
    self.schedule = schedule
    self.calendar = calendar
    self.asOf = asOf
    guard let rule = schedule.rule, let text = schedule.ruleText else { return }
    requireWeekOfMonth(rule, text)
    requireShortMonth(rule, text)
    requireOnDayOff(rule, text)
    refuseWeekendByWeeks(rule)
    requireHours(rule)
    requirePairing(rule)
  }

  private var ruleLocation: Location { schedule.places.location(schedule.places.rule) }

  /// From the day of asking, or from the start of a schedule that is still to come or over.
  private var start: CivilDay {
    let from = schedule.valid.from ?? asOf
    return schedule.valid.to.map { $0 < asOf } ?? false ? from : max(asOf, from)
  }

  /// The days a reading gives in the two years from `start` on, each once.
  private func days(_ rule: ReceptionRule, _ weekOfMonth: WeekOfMonth, _ shortMonth: ShortMonth) -> [CivilDay] {
    let days = RuleDays(
      rule, weekOfMonth: weekOfMonth, shortMonth: shortMonth, calendar: calendar, from: start,
      to: start.firstOfMonth(addingMonths: 24)
    ).days
    return days.indices.filter { $0 == 0 || days[$0 - 1].day != days[$0].day }.map {
      CivilDay(daysSinceEpoch: days[$0].day)
    }
  }

  /// Of the days on which the schedule holds, where these differ.
  private func readings(_ first: [CivilDay], _ second: [CivilDay]) -> Readings {
    let held = [first, second].map { $0.filter(schedule.valid.contains) }
    return held[0] == held[1] ? Readings(first, second) : Readings(held[0], held[1])
  }

  private mutating func requireWeekOfMonth(_ rule: ReceptionRule, _ text: String) {
    guard rule.needsWeekOfMonth, schedule.weekOfMonth == nil, isOpen("weekOfMonth", schedule.places.weekOfMonth) else {
      return
    }
    let empty = schedule.places.empty["weekOfMonth"]
    let readings = readings(days(rule, .nthWeekday, .skip), days(rule, .calendarWeek, .skip))
    report.add(
      Problem(
        "missing-week-of-month",
        Wording(
          "Quy tắc “\(text)” có hai cách hiểu, \(Self.asked("weekOfMonth", by: "chọn", empty).vi)",
          en: "The rule “\(text)” can be read in two ways, \(Self.asked("weekOfMonth", by: "choose", empty).en)"),
        fix: readings.fix("weekOfMonth: nth-weekday", "weekOfMonth: calendar-week", isWritten: empty != nil),
        at: empty ?? ruleLocation))
  }

  private mutating func requireShortMonth(_ rule: ReceptionRule, _ text: String) {
    guard rule.needsShortMonth, schedule.shortMonth == nil, isOpen("shortMonth", schedule.places.shortMonth) else {
      return
    }
    let empty = schedule.places.empty["shortMonth"]
    let week = schedule.weekOfMonth ?? .nthWeekday
    let readings = readings(days(rule, week, .lastDay), days(rule, week, .skip))
    report.add(
      Problem(
        "missing-short-month",
        Wording(
          "Quy tắc “\(text)” nêu ngày mà có tháng không có, \(Self.asked("shortMonth", by: "chọn", empty).vi)",
          en:
            "The rule “\(text)” names a day that some months lack, \(Self.asked("shortMonth", by: "choose", empty).en)"),
        fix: readings.fix("shortMonth: last-day", "shortMonth: skip", isWritten: empty != nil),
        at: empty ?? ruleLocation))
  }

  private mutating func requireOnDayOff(_ rule: ReceptionRule, _ text: String) {
    guard rule.canFallOnDayOff, schedule.shift.onDayOff == nil, isOpen("onDayOff", schedule.places.onDayOff) else {
      return
    }
    let empty = schedule.places.empty["onDayOff"]
    let values = ShiftRule.words.joined(separator: " · ")
    let next = days(rule, schedule.weekOfMonth ?? .nthWeekday, schedule.shortMonth ?? .skip)
      .first { !calendar.isWorkingDay($0) }
    let vietnamese =
      next.flatMap { day in calendar.dayOffName(on: day).map { "; lần tới: \(day.vietnamese), \($0)" } } ?? ""
    let english = next.map { "; next: \($0.iso)" } ?? ""
    report.add(
      Problem(
        "missing-on-day-off",
        Wording(
          "Quy tắc “\(text)” có thể trùng ngày nghỉ, \(Self.asked("onDayOff", by: "nói rõ", empty).vi)",
          en: "The rule “\(text)” can fall on a day off, \(Self.asked("onDayOff", by: "say what then", empty).en)"),
        fix: empty == nil
          ? Wording(
            "thêm “onDayOff: …” với một trong các giá trị: \(values)\(vietnamese)",
            en: "add “onDayOff: …” with one of: \(values)\(english)")
          : Wording(
            "điền sau “onDayOff:” một trong các giá trị: \(values)\(vietnamese)",
            en: "write behind “onDayOff:” one of: \(values)\(english)"), at: empty ?? ruleLocation))
  }

  /// A choice that is not made, and whose key is not one with a wrong value, told at that.
  private func isOpen(_ key: String, _ mark: YAMLMark?) -> Bool { mark == nil || schedule.places.empty[key] != nil }

  private static func asked(_ key: String, by verb: String, _ empty: Location?) -> Wording {
    empty == nil
      ? Wording("lịch phải \(verb) bằng “\(key)”", en: "the schedule must \(verb) by “\(key)”")
      : Wording("mà khóa “\(key)” để trống", en: "and “\(key)” is empty")
  }

  /// A Saturday seven days later is still a Saturday.
  private mutating func refuseWeekendByWeeks(_ rule: ReceptionRule) {
    guard rule.namesDaysOfMonth,
      (schedule.shift.onWeekend ?? schedule.shift.onDayOff) == .sameWeekdayNextWeek
    else { return }
    report.add(
      Problem(
        "weekend-by-weeks",
        Wording(
          "Ngày thứ Bảy, Chủ nhật không thể dời sang cùng thứ của tuần làm việc tiếp theo",
          en: "A Saturday or Sunday cannot move to the same weekday of the next working week"),
        fix: Wording(
          "thêm “onWeekend: chuyển sang ngày làm việc tiếp theo”",
          en: "add “onWeekend: chuyển sang ngày làm việc tiếp theo”"),
        at: schedule.places.location(schedule.places.onDayOff)))
  }

  private mutating func requireHours(_ rule: ReceptionRule) {
    guard !schedule.hours.isEmpty else { return }
    for part in DayPart.allCases {
      guard rule.items.contains(where: { $0.part == part }), !schedule.hours.contains(where: { $0.part == part }) else {
        continue
      }
      report.add(
        Problem(
          "hours-without-part",
          Wording(
            "Quy tắc tiếp buổi \(part.vietnamese) nhưng “hours” không có giờ buổi \(part.vietnamese)",
            en: "The rule is for the \(part.english) but “hours” has none in the \(part.english)"),
          fix: Wording(
            "sửa “hours”, hoặc bỏ chữ “\(part.vietnamese)” trong “rule”", en: "correct “hours”, or the rule"),
          at: schedule.places.location(schedule.places.hours)))
    }
  }

  private mutating func requirePairing(_ rule: ReceptionRule) {
    guard case .beforeDay(let days)? = schedule.registration, days.count > 1, days.count != rule.items.count else {
      return
    }
    report.add(
      Problem(
        "registration-pairing",
        Wording(
          "“beforeDay” có \(days.count) ngày, quy tắc có \(rule.items.count) ngày: phải bằng nhau",
          en: "“beforeDay” has \(days.count) days, the rule has \(rule.items.count): they go in pairs"),
        fix: Wording(
          "viết một hạn cho mỗi ngày của quy tắc, hoặc một hạn chung",
          en: "write one for each day of the rule, or one for all"),
        at: schedule.places.location(schedule.places.registration)))
  }
}
