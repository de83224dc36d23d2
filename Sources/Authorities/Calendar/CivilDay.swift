/// A day of the proleptic Gregorian calendar, without time or zone; years 1 to 9999 can be written and read.
public struct CivilDay: Sendable, Hashable {
  /// Days since 1970-01-01, negative before.
  public let daysSinceEpoch: Int32

  public init(daysSinceEpoch: Int32) { self.daysSinceEpoch = daysSinceEpoch }

  /// Nil when there is no such day: month outside 1–12, day outside the month, year outside 1–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// Reads `2026-01-15` exactly; nil for anything else.
  public init?(iso text: some StringProtocol) {
    guard let date = WrittenDate(text), date.isISO else { return nil }
    self.init(date)
  }

  /// Reads `15/01/2026`, `5/1/2026` or `2026-01-15`, white space around it aside; nil for anything else.
  public init?(text: some StringProtocol) {
    guard let date = WrittenDate(text) else { return nil }
    self.init(date)
  }

  /// Nil when the calendar has no such day.
  public init?(_ date: WrittenDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// Days from civil, after Howard Hinnant, chrono-Compatible Low-Level Date Algorithms.
  private init(validYear year: Int, month: Int, day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSinceEpoch = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and day at once: cheaper than asking for each.
  public var components: (year: Int, month: Int, day: Int) {
    let z = Int(daysSinceEpoch) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (Int(daysSinceEpoch) + 3) % 7
    return Weekday.of(mondayBased: index < 0 ? index + 7 : index)
  }

  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// 28 to 31; 0 for a month outside 1–12.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }
}

extension CivilDay: Comparable {
  public static func < (a: CivilDay, b: CivilDay) -> Bool { a.daysSinceEpoch < b.daysSinceEpoch }
}

extension CivilDay {
  public func adding(days: Int) -> CivilDay { CivilDay(daysSinceEpoch: daysSinceEpoch + Int32(days)) }

  /// Days from this day to the other, negative when the other is earlier.
  public func distance(to other: CivilDay) -> Int { Int(other.daysSinceEpoch) - Int(daysSinceEpoch) }

  public var firstOfMonth: CivilDay { adding(days: 1 - day) }

  public var lastOfMonth: CivilDay {
    let (year, month, day) = components
    return adding(days: Self.daysInMonth(month, of: year) - day)
  }

  /// The first day of the month that lies so many months later, or earlier when negative.
  public func firstOfMonth(addingMonths months: Int) -> CivilDay {
    let (year, month, _) = components
    let index = year * 12 + month - 1 + months
    return CivilDay(validYear: index / 12, month: index % 12 + 1, day: 1)
  }
}

extension CivilDay: CustomStringConvertible {
  /// `2026-01-15`.
  public var iso: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { text in
      Self.write(year, to: text, 0..<4)
      text[4] = UInt8(ascii: "-")
      Self.write(month, to: text, 5..<7)
      text[7] = UInt8(ascii: "-")
      Self.write(day, to: text, 8..<10)
      return 10
    }
  }

  /// `15/01/2026`.
  public var vietnamese: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { text in
      Self.writePair(day, UInt8(ascii: "/"), month, to: text)
      text[5] = UInt8(ascii: "/")
      Self.write(year, to: text, 6..<10)
      return 10
    }
  }

  /// `15/01`.
  public var dayAndMonth: String {
    let (_, month, day) = components
    return Self.pair(day, UInt8(ascii: "/"), month)
  }

  public var description: String { iso }

  /// Two numbers below 100 in two digits each, with a character between.
  static func pair(_ first: Int, _ separator: UInt8, _ second: Int) -> String {
    String(unsafeUninitializedCapacity: 5) { text in
      writePair(first, separator, second, to: text)
      return 5
    }
  }

  private static func writePair(
    _ first: Int, _ separator: UInt8, _ second: Int, to text: UnsafeMutableBufferPointer<UInt8>
  ) {
    write(first, to: text, 0..<2)
    text[2] = separator
    write(second, to: text, 3..<5)
  }

  /// A number that has no more digits than the place for it, with leading zeros.
  private static func write(_ number: Int, to text: UnsafeMutableBufferPointer<UInt8>, _ place: Range<Int>) {
    var rest = number
    for digit in place.reversed() {
      text[digit] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  /// The number in so many digits at least, with leading noughts.
  public static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
