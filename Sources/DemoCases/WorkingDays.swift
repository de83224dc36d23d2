/// The working days of state bodies in the years of the demo: those of `content/holidays/`.
enum WorkingDays {
  /// Days off that are not plain weekends, first and last day of each run.
  private static let daysOff: [ClosedRange<DemoDay>] = [
    DemoDay(2024, 8, 31)...DemoDay(2024, 9, 3), DemoDay(2025, 1, 1)...DemoDay(2025, 1, 1),
    DemoDay(2025, 1, 25)...DemoDay(2025, 2, 2), DemoDay(2025, 4, 7)...DemoDay(2025, 4, 7),
    DemoDay(2025, 4, 30)...DemoDay(2025, 5, 4), DemoDay(2025, 8, 30)...DemoDay(2025, 9, 2),
    DemoDay(2026, 1, 1)...DemoDay(2026, 1, 4), DemoDay(2026, 2, 14)...DemoDay(2026, 2, 22),
    DemoDay(2026, 4, 25)...DemoDay(2026, 4, 27), DemoDay(2026, 4, 30)...DemoDay(2026, 5, 3),
    DemoDay(2026, 8, 29)...DemoDay(2026, 9, 2),
  ]

  /// Saturdays worked in exchange for a day off.
  private static let makeUp: Set<DemoDay> = [DemoDay(2025, 4, 26), DemoDay(2026, 1, 10), DemoDay(2026, 8, 22)]

  static func contain(_ day: DemoDay) -> Bool {
    makeUp.contains(day) || (day.weekday < 5 && !daysOff.contains { $0.contains(day) })
  }

  /// The day itself when it is worked, else the next that is.
  static func onOrAfter(_ day: DemoDay) -> DemoDay {
    var day = day
    while !contain(day) { day = day + 1 }
    return day
  }

  /// The day itself when it is worked, else the last that was.
  static func onOrBefore(_ day: DemoDay) -> DemoDay {
    var day = day
    while !contain(day) { day = day + -1 }
    return day
  }
}
