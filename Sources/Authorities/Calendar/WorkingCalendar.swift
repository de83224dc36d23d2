public import Diagnostics

/// Which days are worked in public offices: Monday to Friday without the days off, and the make-up days.
/// Answers from bitmaps over the years with a file; a day of any other year is known by its weekday alone.
public struct WorkingCalendar: Sendable {
  private let first: Int32
  private let count: Int32
  private let working: DayBits
  private let holiday: DayBits
  /// In a year without a file, or an unconfirmed day or its neighbour.
  private let unsettled: DayBits
  private let daysOff: [DayOff]
  /// Of the files, in order: expected but not yet decided.
  private let unconfirmed: [DayOff]
  private let makeUp: [CivilDay: Weekday]
  private let yearsWithFile: Set<Int>

  public init(_ holidays: Holidays = Holidays(years: [])) {
    let years = holidays.years.map(\.year)
    daysOff = holidays.years.flatMap(\.daysOff).filter { !$0.isUnconfirmed }
    unconfirmed = holidays.years.flatMap(\.daysOff).filter(\.isUnconfirmed)
    makeUp = Dictionary(
      holidays.years.flatMap(\.makeUp).map { ($0.date, $0.replaces?.weekday ?? .friday) },
      uniquingKeysWith: { first, _ in first })
    yearsWithFile = Set(years)
    guard let low = years.first, let high = years.last, let start = CivilDay(year: low, month: 1, day: 1),
      let end = CivilDay(year: high, month: 12, day: 31)
    else {
      (first, count) = (0, 0)
      (working, holiday, unsettled) = (DayBits(count: 0), DayBits(count: 0), DayBits(count: 0))
      return
    }
    first = start.daysSinceEpoch
    count = end.daysSinceEpoch - start.daysSinceEpoch + 1
    holiday = Self.holidays(daysOff, from: start, count: count)
    working = Self.worked(holiday, holidays.years.flatMap(\.makeUp), from: start, count: count)
    unsettled = Self.unsettled(holidays.years, from: start, to: end)
  }

  public func isWorkingDay(_ day: CivilDay) -> Bool {
    let offset = day.daysSinceEpoch &- first
    return offset >= 0 && offset < count ? working[offset] : !day.weekday.isWeekend
  }

  /// A day off by name, whatever its weekday; a plain Saturday or Sunday is not.
  public func isHoliday(_ day: CivilDay) -> Bool {
    let offset = day.daysSinceEpoch &- first
    return offset >= 0 && offset < count && holiday[offset]
  }

  /// True in a year without a file, and on an unconfirmed day and the days before and after it.
  public func isProvisional(_ day: CivilDay) -> Bool {
    let offset = day.daysSinceEpoch &- first
    return offset >= 0 && offset < count ? unsettled[offset] : true
  }

  /// Whether a day is expected to be off without being decided: unconfirmed in the file of its year, or without a file off
  /// by law.
  public func isExpectedOff(_ day: CivilDay) -> Bool {
    (hasFile(for: day.year) ? unconfirmed : Self.daysOffByLaw(in: day.year)).contains { $0.contains(day) }
  }

  /// Bộ luật Lao động 2019, Đ.112.
  private static func daysOffByLaw(in year: Int) -> [DayOff] {
    (ExpectedHolidays.fixed(in: year) + LunarHolidays.expected(in: year)).map {
      DayOff(from: $0.from, to: $0.to, name: $0.name, isUnconfirmed: true)
    }
  }

  /// Days off, decided or expected, of which some lie in a stretch, by their first day.
  public func daysOff(about stretch: ClosedRange<CivilDay>) -> [DayOff] {
    let without = (stretch.lowerBound.year...stretch.upperBound.year).filter { !hasFile(for: $0) }
    return (daysOff + unconfirmed + without.flatMap(Self.daysOffByLaw)).filter {
      $0.from <= stretch.upperBound && stretch.lowerBound <= $0.to
    }
    .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// Saturdays and Sundays of a stretch that are worked in exchange for a day off, in order.
  public func makeUpDays(in stretch: ClosedRange<CivilDay>) -> [CivilDay] {
    makeUp.keys.filter(stretch.contains).sorted()
  }

  /// Why a day is not worked: the holiday's name, or else the weekday; nil on a working day.
  public func dayOffName(on day: CivilDay) -> String? {
    if isHoliday(day) { return daysOff.first { $0.contains(day) }?.name }
    return isWorkingDay(day) ? nil : day.weekday.vietnamese
  }

  /// The same in both languages; the name of a holiday has one alone.
  public func dayOffWording(on day: CivilDay) -> Wording? {
    dayOffName(on: day).map { isHoliday(day) ? Wording($0, en: $0) : Wording($0, en: day.weekday.english) }
  }

  /// The weekday whose office hours a day has: a make-up day has those of the day it is worked for, or of a Friday when
  /// that is not said.
  public func weekdayOfHours(on day: CivilDay) -> Weekday { makeUp[day] ?? day.weekday }

  public func hasFile(for year: Int) -> Bool { yearsWithFile.contains(year) }

  public func nextWorkingDay(after day: CivilDay) -> CivilDay {
    var next = day.adding(days: 1)
    while !isWorkingDay(next) { next = next.adding(days: 1) }
    return next
  }

  public func previousWorkingDay(before day: CivilDay) -> CivilDay {
    var previous = day.adding(days: -1)
    while !isWorkingDay(previous) { previous = previous.adding(days: -1) }
    return previous
  }
}

extension WorkingCalendar {
  private static func holidays(_ daysOff: [DayOff], from start: CivilDay, count: Int32) -> DayBits {
    var bits = DayBits(count: count)
    for range in daysOff {
      for day in range.from.daysSinceEpoch...range.to.daysSinceEpoch { bits.set(day - start.daysSinceEpoch) }
    }
    return bits
  }

  private static func worked(_ holiday: DayBits, _ makeUp: [MakeUpDay], from start: CivilDay, count: Int32) -> DayBits {
    var bits = DayBits(count: count)
    var weekday = Int32(start.weekday.rawValue)
    for offset in 0..<count {
      if weekday < 5, !holiday[offset] { bits.set(offset) }
      weekday = weekday == 6 ? 0 : weekday + 1
    }
    for day in makeUp { bits.set(day.date.daysSinceEpoch - start.daysSinceEpoch) }
    return bits
  }

  private static func unsettled(_ years: [HolidayYear], from start: CivilDay, to end: CivilDay) -> DayBits {
    var bits = DayBits(count: end.daysSinceEpoch - start.daysSinceEpoch + 1)
    let known = Set(years.map(\.year))
    for year in start.year...end.year where !known.contains(year) {
      guard let newYear = CivilDay(year: year, month: 1, day: 1) else { continue }
      let offset = newYear.daysSinceEpoch - start.daysSinceEpoch
      for day in offset..<offset + (CivilDay.isLeap(year) ? 366 : 365) { bits.set(day) }
    }
    for range in years.flatMap(\.daysOff) where range.isUnconfirmed {
      let (low, high) = (range.from.adding(days: -1), range.to.adding(days: 1))
      for day in max(low, start).daysSinceEpoch...min(high, end).daysSinceEpoch { bits.set(day - start.daysSinceEpoch) }
    }
    return bits
  }
}

/// One bit a day.
struct DayBits: Sendable {
  private var words: [UInt64]

  init(count: Int32) { words = Array(repeating: 0, count: (Int(count) + 63) / 64) }

  subscript(offset: Int32) -> Bool { words[Int(offset >> 6)] & (1 << UInt64(offset & 63)) != 0 }

  mutating func set(_ offset: Int32) { words[Int(offset >> 6)] |= 1 << UInt64(offset & 63) }
}
