/// A week from Monday to Sunday, numbered as in ISO 8601: week 1 is the one with the year's first Thursday.
public struct ISOWeek: Sendable, Hashable, Comparable {
  /// The year of the week's Thursday, which near New Year may not be that of its days.
  public let year: Int
  /// 1 to 53.
  public let week: Int
  public let monday: CivilDay

  init(_ day: CivilDay) {
    monday = day.adding(days: -day.weekday.rawValue)
    let thursday = monday.adding(days: 3)
    year = thursday.year
    week = (thursday.dayOfYear - 1) / 7 + 1
  }

  public var sunday: CivilDay { monday.adding(days: 6) }

  public static func < (a: ISOWeek, b: ISOWeek) -> Bool { a.monday < b.monday }
}

extension CivilDay {
  public var isoWeek: ISOWeek { ISOWeek(self) }

  /// 1 to 366.
  public var dayOfYear: Int {
    let (year, month, day) = components
    return (1..<month).reduce(day) { $0 + Self.daysInMonth($1, of: year) }
  }
}
