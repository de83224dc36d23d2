/// A day of the Vietnamese lunisolar calendar (âm lịch), reckoned at UTC+7; from 1800 to 2199.
///
/// Months begin with the day of the new moon; month 11 holds the winter solstice; in a year of thirteen months the first
/// after it in which the sun enters no new sign repeats its forerunner's number. Hồ Ngọc Đức, “Thuật toán tính âm lịch”
/// (informatik.uni-leipzig.de/~duc/amlich).
public struct LunarDay: Sendable, Hashable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 30.
  public let day: Int
  /// The month repeats the number of the one before it (tháng nhuận).
  public let isLeapMonth: Bool

  public init(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) {
    self.year = year
    self.month = month
    self.day = day
    self.isLeapMonth = isLeapMonth
  }

  public init(_ civil: CivilDay) {
    let day = Int(civil.daysSinceEpoch) + Self.epoch
    let start = Self.monthStart(of: day)
    let own = Self.eleventhMonth(of: civil.year)
    // The lunar year from month 11 to the next that the day's month lies in.
    let isBefore = own >= start
    let from = isBefore ? Self.eleventhMonth(of: civil.year - 1) : own
    let to = isBefore ? own : Self.eleventhMonth(of: civil.year + 1)
    let index = (start - from) / 29
    let leap = to - from > 365 ? Self.leapMonth(from: from) : nil
    let month = index + 11 - (leap.map { index >= $0 ? 1 : 0 } ?? 0)
    let number = month > 12 ? month - 12 : month
    let ending = isBefore ? civil.year : civil.year + 1
    self.init(
      year: number >= 11 && index < 4 ? ending - 1 : ending, month: number, day: day - start + 1,
      isLeapMonth: index == leap)
  }

  /// The civil day of a day of a common month; nil when the month has no such day.
  public static func civil(day: Int, month: Int, year: Int) -> CivilDay? {
    let wanted = LunarDay(year: year, month: month, day: day)
    // The lunar year begins between 20 January and 22 February; a month has 29 or 30 days, and one may be repeated.
    guard let early = CivilDay(year: year, month: 1, day: 20) else { return nil }
    let first = early.adding(days: (month - 1) * 29 + day - 1)
    return (0...80).lazy.map { first.adding(days: $0) }.first { LunarDay($0) == wanted }
  }
}

extension LunarDay {
  /// The Julian day number of 1970-01-01.
  private static let epoch = 2_440_588

  /// The first day of the month that holds a day, both as Julian day numbers.
  private static func monthStart(of day: Int) -> Int {
    let lunation = Moon.lunation(before: Double(day))
    let next = Moon.newMoonDay(lunation + 1)
    return next > day ? Moon.newMoonDay(lunation) : next
  }

  /// The first day of the month that holds the winter solstice of a civil year.
  private static func eleventhMonth(of year: Int) -> Int {
    let lastDay = CivilDay(year: year, month: 12, day: 31).map { Int($0.daysSinceEpoch) + epoch } ?? 0
    let lunation = Moon.lunation(before: Double(lastDay))
    let start = Moon.newMoonDay(lunation)
    return Sun.sign(on: start) >= 9 ? Moon.newMoonDay(lunation - 1) : start
  }

  /// Which month after month 11 is the repeated one, from 1: the first in which the sun stays in one sign.
  private static func leapMonth(from eleventh: Int) -> Int {
    let lunation = Moon.lunation(before: Double(eleventh) + 15)
    var sign = Sun.sign(on: Moon.newMoonDay(lunation + 1))
    for index in 2..<14 {
      let next = Sun.sign(on: Moon.newMoonDay(lunation + index))
      if next == sign { return index - 1 }
      sign = next
    }
    return 13
  }
}
