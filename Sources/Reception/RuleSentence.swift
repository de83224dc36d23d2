public import Diagnostics

/// The rule of a schedule said back in full: the days, what “tuần thứ N” and a short month mean, and the shift.
/// Pages print it, so that staff and citizens see how the rule was understood.
public struct RuleSentence: Sendable, Hashable {
  public let wording: Wording

  /// Nil for a schedule of listed dates.
  public init?(_ schedule: ReceptionSchedule) {
    guard let rule = schedule.rule else { return nil }
    let clauses = [
      RulePhrase.wording(rule), Self.week(rule, schedule.weekOfMonth), Self.shortMonth(rule, schedule.shortMonth),
      Self.dayOff(rule, schedule.shift),
    ].compactMap { $0 }
    wording = Wording(clauses.map(\.vi).joined(separator: "; "), en: clauses.map(\.en).joined(separator: "; "))
  }

  private static func week(_ rule: ReceptionRule, _ reading: WeekOfMonth?) -> Wording? {
    guard rule.needsWeekOfMonth, let reading else { return nil }
    let weeks = Set(
      rule.items.compactMap { item in
        if case .weekdayOfWeek(_, let week) = item.pattern { week == .last } else { nil }
      })
    let clauses = [weeks.contains(false) ? numbered(reading) : nil, weeks.contains(true) ? last(reading) : nil]
      .compactMap { $0 }
    let start =
      reading == .nthWeekday
      ? Wording("", en: "") : Wording("tuần tính từ thứ Hai đến Chủ nhật, ", en: "weeks run from Monday to Sunday, ")
    return Wording(
      start.vi + clauses.map(\.vi).joined(separator: ", "), en: start.en + clauses.map(\.en).joined(separator: ", "))
  }

  private static func numbered(_ reading: WeekOfMonth) -> Wording {
    switch reading {
    case .nthWeekday:
      Wording("tuần thứ N là lần thứ N của thứ đó trong tháng", en: "week N is the N-th such weekday of the month")
    case .calendarWeek:
      Wording("tuần có ngày 1 là tuần thứ nhất", en: "the week of day 1 is the first")
    }
  }

  private static func last(_ reading: WeekOfMonth) -> Wording {
    switch reading {
    case .nthWeekday:
      Wording("tuần cuối là lần cuối của thứ đó trong tháng", en: "the last week is the last such weekday of the month")
    case .calendarWeek:
      Wording("tuần cuối là tuần có ngày cuối tháng", en: "the last week is that of the last day of the month")
    }
  }

  private static func shortMonth(_ rule: ReceptionRule, _ choice: ShortMonth?) -> Wording? {
    guard rule.needsShortMonth, let choice else { return nil }
    switch choice {
    case .lastDay:
      return Wording("tháng không có ngày đó thì lấy ngày cuối tháng", en: "in shorter months, the last day")
    case .skip: return Wording("tháng không có ngày đó thì không tiếp", en: "not in shorter months")
    }
  }

  private static func dayOff(_ rule: ReceptionRule, _ shift: ShiftPolicy) -> Wording? {
    guard rule.canFallOnDayOff, let onDayOff = shift.onDayOff else { return nil }
    let offDay = clause(onDayOff, shift)
    guard let onWeekend = shift.onWeekend, rule.namesDaysOfMonth else {
      return Wording("trùng ngày nghỉ thì \(offDay.vi)", en: "on a day off, \(offDay.en)")
    }
    let weekend = clause(onWeekend, shift)
    return Wording(
      "trùng thứ Bảy, Chủ nhật thì \(weekend.vi), trùng ngày nghỉ lễ thì \(offDay.vi)",
      en: "on a weekend, \(weekend.en); on a holiday, \(offDay.en)")
  }

  /// What becomes of the session; `sameMonth` bounds each clause that moves it.
  private static func clause(_ rule: ShiftRule, _ shift: ShiftPolicy) -> Wording {
    guard shift.staysInMonth, rule.moves else { return Wording(rule.clause, en: rule.english) }
    let within = Wording(" trong cùng tháng", en: " within the month")
    let last =
      rule == .nextWorkingDay
      ? Wording(" (nếu không còn thì ngày làm việc liền trước)", en: " (or, with none left, the one before)")
      : Wording("", en: "")
    return Wording(rule.clause + within.vi + last.vi, en: rule.english + within.en + last.en)
  }
}

extension ShiftRule {
  /// Whether the session is held on another day that the rule itself tells.
  var moves: Bool {
    switch self {
    case .nextWorkingDay, .nearestWorkingDay, .previousWorkingDay, .sameWeekdayNextWeek: true
    case .cancelled, .separateNotice, .keep: false
    }
  }

  /// As the end of a sentence “trùng ngày nghỉ thì …”.
  var clause: String {
    switch self {
    case .nextWorkingDay: vietnamese
    case .nearestWorkingDay, .previousWorkingDay, .sameWeekdayNextWeek: "chuyển sang \(vietnamese)"
    case .cancelled: "nghỉ"
    case .separateNotice: "có thông báo sau"
    case .keep: "vẫn tiếp"
    }
  }
}
