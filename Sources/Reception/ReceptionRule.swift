public import Authorities

/// On which days a host receives, before any shift: what a rule phrase says.
public struct ReceptionRule: Sendable, Hashable {
  /// In the order of the phrase; at least one.
  public let items: [Item]
  public let months: Months

  public init(items: [Item], months: Months = .every) {
    self.items = items
    self.months = months
  }

  public struct Item: Sendable, Hashable {
    public let pattern: Pattern
    /// Only the morning or the afternoon hours; nil for all.
    public let part: DayPart?

    public init(_ pattern: Pattern, part: DayPart? = nil) {
      self.pattern = pattern
      self.part = part
    }
  }

  public enum Pattern: Sendable, Hashable {
    /// `thứ Năm hằng tuần`
    case weekly(Weekday)
    /// `ngày 15 hằng tháng`
    case dayOfMonth(Int)
    /// `thứ Ba tuần thứ ba hằng tháng`: means nothing without a `WeekOfMonth`.
    case weekdayOfWeek(Weekday, Week)
    /// `thứ Hai đầu tiên của tháng`
    case firstWeekday(Weekday)
    /// `thứ Hai cuối cùng của tháng`
    case lastWeekday(Weekday)
    case firstWorkingDay, lastWorkingDay, everyWorkingDay
  }

  public enum Week: Sendable, Hashable {
    /// From 1.
    case number(Int)
    case last
  }

  /// The months a rule of days of the month holds in.
  public enum Months: Sendable, Hashable {
    case every
    /// The first, second or third month of every quarter (tháng đầu, giữa, cuối quý), by 1, 2 or 3.
    case ofQuarter(Int)
    /// By number, of every year (các tháng 3, 6, 9 và 12).
    case named(Set<Int>)

    func contains(month: Int) -> Bool {
      switch self {
      case .every: true
      case .ofQuarter(let place): (month - 1) % 3 == place - 1
      case .named(let months): months.contains(month)
      }
    }
  }
}

/// What “tuần thứ N” means: the practice of offices differs, so a schedule says it.
public enum WeekOfMonth: String, Sendable, Hashable, CaseIterable {
  /// The N-th such weekday of the month; the last week holds the last such weekday.
  case nthWeekday = "nth-weekday"
  /// Weeks from Monday to Sunday; the week of day 1 is the first, the week of the last day is the last.
  case calendarWeek = "calendar-week"

  /// How messages explain it.
  var vietnamese: String {
    self == .nthWeekday ? "thứ ấy lần thứ N trong tháng" : "thứ ấy của tuần lịch thứ N"
  }
}

/// What a rule of day 29, 30 or 31 means in a month without that day.
public enum ShortMonth: String, Sendable, Hashable, CaseIterable {
  case lastDay = "last-day"
  case skip

  /// How messages explain it.
  var vietnamese: String { self == .lastDay ? "lấy ngày cuối tháng" : "tháng ấy không tiếp" }
}

extension ReceptionRule {
  /// Rules of working days never meet a day off.
  var canFallOnDayOff: Bool {
    items.contains { item in
      switch item.pattern {
      case .firstWorkingDay, .lastWorkingDay, .everyWorkingDay: false
      default: true
      }
    }
  }

  var namesDaysOfMonth: Bool {
    items.contains { item in
      if case .dayOfMonth = item.pattern { true } else { false }
    }
  }

  /// The weekdays that the phrase says by name.
  var namedWeekdays: Set<Weekday> { Set(items.compactMap(\.pattern.weekday)) }

  var needsShortMonth: Bool {
    items.contains { item in
      if case .dayOfMonth(let day) = item.pattern { day > 28 } else { false }
    }
  }

  var needsWeekOfMonth: Bool {
    items.contains { item in
      if case .weekdayOfWeek = item.pattern { true } else { false }
    }
  }
}

extension ReceptionRule.Pattern {
  /// A rule that names Saturday or Sunday is not shifted for being a weekend.
  var namesWeekend: Bool { weekday?.isWeekend ?? false }

  var weekday: Weekday? {
    switch self {
    case .weekly(let day), .weekdayOfWeek(let day, _), .firstWeekday(let day), .lastWeekday(let day): day
    default: nil
    }
  }
}

extension ReceptionRule.Item {
  var isOfWeek: Bool {
    if case .weekdayOfWeek = pattern { true } else { false }
  }
}
