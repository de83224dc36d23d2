/// A day as Excel counts it (ECMA-376-1, 18.17.4.1).
struct ExcelDay {
  private let year: Int
  private let month: Int
  private let day: Int

  /// The day of a number, its time of day left out; nil before the first day and after the year 9999.
  init?(_ value: Double, countsFrom1904: Bool) {
    guard value >= 0, value < 2_958_466 else { return nil }
    // Half a second before midnight is the next day, which arithmetic did not quite reach.
    self.init(Int((value + 0.5 / 86_400).rounded(.down)), countsFrom1904: countsFrom1904)
  }

  /// As for a number with a time of day.
  init?(_ number: Int, countsFrom1904: Bool) {
    let serial = number + (countsFrom1904 ? 1462 : 0)
    guard serial >= 1, serial <= 2_958_465 else { return nil }
    // Excel has a 29/02/1900, as Lotus 1-2-3 had.
    if serial == 60 {
      (year, month, day) = (1900, 2, 29)
    } else {
      (year, month, day) = Self.civil(daysSince1970: serial - (serial < 60 ? 25_568 : 25_569))
    }
  }

  /// The day at the beginning of an ISO 8601 text, `2026-01-15T08:00:00`; nil for another text.
  init?(iso text: [UInt8]) {
    guard text.count == 10 || text.count > 10 && text[10] == UInt8(ascii: "T") else { return nil }
    let parts = text.prefix(10).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    (year, month, day) = (numbers[0], numbers[1], numbers[2])
  }

  /// `15/01/2026`.
  var text: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 10) { room, count in
      (room[0], room[1]) = Self.two(day)
      (room[3], room[4]) = Self.two(month)
      (room[6], room[7]) = Self.two(year / 100)
      (room[8], room[9]) = Self.two(year % 100)
      (room[2], room[5]) = (UInt8(ascii: "/"), UInt8(ascii: "/"))
      count = 10
    }
  }

  static func two(_ number: Int) -> (UInt8, UInt8) {
    (UInt8(ascii: "0") + UInt8(number / 10 % 10), UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// The Gregorian date of a day (H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*), for days from 1900 on.
  private static func civil(daysSince1970 days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
