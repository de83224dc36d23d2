import Authorities

/// How a schedule moves its sessions off days that are not worked.
public struct ShiftPolicy: Sendable, Hashable {
  public let onDayOff: ShiftRule?
  /// For Saturdays and Sundays, in place of `onDayOff`.
  public let onWeekend: ShiftRule?
  /// A shift that would leave the month goes the other way: forward shifts to the working day before,
  /// a backward shift to the one after.
  public let staysInMonth: Bool

  public init(onDayOff: ShiftRule?, onWeekend: ShiftRule? = nil, staysInMonth: Bool = false) {
    self.onDayOff = onDayOff
    self.onWeekend = onWeekend
    self.staysInMonth = staysInMonth
  }

  enum Outcome: Equatable {
    case held(CivilDay)
    case dropped
    case toBeAnnounced
  }

  /// Where a day of the rule is held. `namesWeekend`: the rule itself names Saturday or Sunday, so only a holiday
  /// shifts it, under `onDayOff`, and its weekday counts as worked for a shift by weeks.
  func apply(to day: CivilDay, namesWeekend: Bool, _ calendar: WorkingCalendar) -> Outcome {
    if namesWeekend ? !calendar.isHoliday(day) : calendar.isWorkingDay(day) { return .held(day) }
    let isWeekend = !namesWeekend && day.weekday.isWeekend
    switch (isWeekend ? onWeekend : nil) ?? onDayOff ?? .keep {
    case .keep: return .held(day)
    case .cancelled: return .dropped
    case .separateNotice: return .toBeAnnounced
    case .nextWorkingDay: return .held(forward(calendar.nextWorkingDay(after: day), from: day, calendar))
    case .previousWorkingDay: return .held(backward(day, calendar))
    case .nearestWorkingDay: return .held(nearest(day, calendar))
    case .sameWeekdayNextWeek: return .held(forward(sameWeekday(day, namesWeekend, calendar), from: day, calendar))
    }
  }

  private func forward(_ shifted: CivilDay, from day: CivilDay, _ calendar: WorkingCalendar) -> CivilDay {
    guard staysInMonth, shifted > day.lastOfMonth else { return shifted }
    return calendar.previousWorkingDay(before: day)
  }

  private func backward(_ day: CivilDay, _ calendar: WorkingCalendar) -> CivilDay {
    let shifted = calendar.previousWorkingDay(before: day)
    guard staysInMonth, shifted < day.firstOfMonth else { return shifted }
    return calendar.nextWorkingDay(after: day)
  }

  private func nearest(_ day: CivilDay, _ calendar: WorkingCalendar) -> CivilDay {
    let (before, after) = (calendar.previousWorkingDay(before: day), calendar.nextWorkingDay(after: day))
    if staysInMonth, after > day.lastOfMonth { return before }
    if staysInMonth, before < day.firstOfMonth { return after }
    return before.distance(to: day) < day.distance(to: after) ? before : after
  }

  private func sameWeekday(_ day: CivilDay, _ namesWeekend: Bool, _ calendar: WorkingCalendar) -> CivilDay {
    var next = day.adding(days: 7)
    while namesWeekend ? calendar.isHoliday(next) : !calendar.isWorkingDay(next) { next = next.adding(days: 7) }
    return next
  }
}
