/// The holidays that stand on the same dates every year (Bộ luật Lao động 2019, Đ.112). One on a weekend is made up for on
/// the next working day (Đ.111 k.3): that day is unconfirmed until it is announced.
public enum ExpectedHolidays {
  private static let dates: [(first: (month: Int, day: Int), last: (month: Int, day: Int), name: String)] = [
    ((1, 1), (1, 1), "Tết Dương lịch"), ((4, 30), (5, 1), "Ngày Chiến thắng và Quốc tế Lao động"),
    ((9, 2), (9, 2), "Quốc khánh"),
  ]

  /// In order of the year. The second day off of Quốc khánh is chosen each year and is not among them.
  public static func fixed(in year: Int) -> [DayOff] {
    dates.flatMap { holiday -> [DayOff] in
      guard let from = CivilDay(year: year, month: holiday.first.month, day: holiday.first.day),
        let to = CivilDay(year: year, month: holiday.last.month, day: holiday.last.day)
      else { return [] }
      var (made, day) = ([DayOff(from: from, to: to, name: holiday.name)], to)
      for lost in 0...from.distance(to: to) where from.adding(days: lost).weekday.isWeekend {
        repeat { day = day.adding(days: 1) } while day.weekday.isWeekend
        made.append(DayOff(from: day, to: day, name: "Nghỉ bù \(holiday.name)", isUnconfirmed: true))
      }
      return made
    }
  }
}
