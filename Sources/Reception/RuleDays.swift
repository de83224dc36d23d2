import Authorities

/// The days a rule names between two days, both included, before any shift.
struct RuleDays {
  struct Day: Equatable {
    let day: Int32
    /// Index in `rule.items`.
    let item: Int16
  }

  /// In order of day, then item.
  private(set) var days: [Day] = []
  /// First days of months whose calendar week lacks the weekday, by item.
  private(set) var missing: [(item: Int, month: CivilDay)] = []

  private let rule: ReceptionRule
  private let weekOfMonth: WeekOfMonth
  private let shortMonth: ShortMonth
  private let calendar: WorkingCalendar
  private let bounds: ClosedRange<Int32>

  init(
    _ rule: ReceptionRule, weekOfMonth: WeekOfMonth, shortMonth: ShortMonth, calendar: WorkingCalendar,
    from: CivilDay, to: CivilDay
  ) {
    self.rule = rule
    self.weekOfMonth = weekOfMonth
    self.shortMonth = shortMonth
    self.calendar = calendar
    bounds = from.daysSinceEpoch...max(from, to).daysSinceEpoch
    guard from <= to else { return }
    switch rule.items.first?.pattern {
    case .weekly?: walkWeeks()
    case .everyWorkingDay?: walkDays()
    case .some: walkMonths(from)
    case nil: break
    }
  }

  private mutating func walkDays() {
    for day in bounds where calendar.isWorkingDay(CivilDay(daysSinceEpoch: day)) { days.append(Day(day: day, item: 0)) }
  }

  private mutating func walkWeeks() {
    let order = rule.items.indices.compactMap { index in
      rule.items[index].pattern.weekday.map { (offset: Int32($0.rawValue), item: Int16(index)) }
    }.sorted { ($0.offset, $0.item) < ($1.offset, $1.item) }
    let first = CivilDay(daysSinceEpoch: bounds.lowerBound)
    var monday = bounds.lowerBound - Int32(first.weekday.rawValue)
    days.reserveCapacity(order.count * (bounds.count / 7 + 1))
    while monday <= bounds.upperBound {
      for (offset, item) in order where bounds.contains(monday + offset) {
        days.append(Day(day: monday + offset, item: item))
      }
      monday += 7
    }
  }

  private mutating func walkMonths(_ from: CivilDay) {
    var (year, month, _) = from.components
    var first = from.firstOfMonth.daysSinceEpoch
    while first <= bounds.upperBound {
      let length = Int32(CivilDay.daysInMonth(month, of: year))
      if rule.months.contains(month: month) { addMonth(Month(first: first, length: length)) }
      first += length
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
  }

  private mutating func addMonth(_ month: Month) {
    let start = days.count
    for index in rule.items.indices {
      guard let day = day(rule.items[index].pattern, in: month) else {
        noteMissing(index, month)
        continue
      }
      guard bounds.contains(day) else { continue }
      // Items are few: an insertion keeps the month in order.
      var place = days.count
      while place > start, days[place - 1].day > day { place -= 1 }
      days.insert(Day(day: day, item: Int16(index)), at: place)
    }
  }

  private mutating func noteMissing(_ item: Int, _ month: Month) {
    guard case .weekdayOfWeek = rule.items[item].pattern, weekOfMonth == .calendarWeek,
      bounds.contains(month.first) || bounds.contains(month.first + month.length - 1)
    else { return }
    missing.append((item, CivilDay(daysSinceEpoch: month.first)))
  }

  private func day(_ pattern: ReceptionRule.Pattern, in month: Month) -> Int32? {
    switch pattern {
    case .dayOfMonth(let day):
      if day <= month.length { return month.first + Int32(day) - 1 }
      return shortMonth == .lastDay ? month.last : nil
    case .weekdayOfWeek(let weekday, let week):
      return weekOfMonth == .nthWeekday ? month.nth(weekday, week) : month.inCalendarWeek(weekday, week)
    case .firstWeekday(let weekday): return month.nth(weekday, .number(1))
    case .lastWeekday(let weekday): return month.nth(weekday, .last)
    case .firstWorkingDay:
      return inside(calendar.nextWorkingDay(after: CivilDay(daysSinceEpoch: month.first - 1)), month)
    case .lastWorkingDay:
      return inside(calendar.previousWorkingDay(before: CivilDay(daysSinceEpoch: month.last + 1)), month)
    case .weekly, .everyWorkingDay: return nil
    }
  }

  private func inside(_ day: CivilDay, _ month: Month) -> Int32? {
    month.contains(day.daysSinceEpoch) ? day.daysSinceEpoch : nil
  }
}

/// A month by its first day and length in days.
private struct Month {
  let first: Int32
  let length: Int32

  var last: Int32 { first + length - 1 }

  func contains(_ day: Int32) -> Bool { first <= day && day <= last }

  /// The N-th such weekday of the month, or its last.
  func nth(_ weekday: Weekday, _ week: ReceptionRule.Week) -> Int32? {
    switch week {
    case .number(let number):
      let start = Int32(CivilDay(daysSinceEpoch: first).weekday.rawValue)
      let day = first + (Int32(weekday.rawValue) - start + 7) % 7 + 7 * Int32(number - 1)
      return contains(day) ? day : nil
    case .last:
      let end = Int32(CivilDay(daysSinceEpoch: last).weekday.rawValue)
      return last - (end - Int32(weekday.rawValue) + 7) % 7
    }
  }

  /// The weekday of the N-th week from Monday to Sunday, nil when it lies in another month.
  func inCalendarWeek(_ weekday: Weekday, _ week: ReceptionRule.Week) -> Int32? {
    let monday: Int32
    switch week {
    case .number(let number):
      monday = first - Int32(CivilDay(daysSinceEpoch: first).weekday.rawValue) + 7 * Int32(number - 1)
    case .last:
      monday = last - Int32(CivilDay(daysSinceEpoch: last).weekday.rawValue)
    }
    let day = monday + Int32(weekday.rawValue)
    return contains(day) ? day : nil
  }
}
