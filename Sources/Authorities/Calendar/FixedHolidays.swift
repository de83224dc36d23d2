import Diagnostics

/// Holidays that fall on the same day every year (Bộ luật Lao động 2019, Đ.112): a file that leaves one out was probably
/// not finished. A warning only: what is announced is what holds.
enum FixedHolidays {
  private static let days: [(month: Int, day: Int, name: Wording)] = [
    (1, 1, Wording("Tết Dương lịch", en: "New Year’s Day")), (4, 30, Wording("Ngày Chiến thắng", en: "Victory Day")),
    (5, 1, Wording("Quốc tế Lao động", en: "Labour Day")), (9, 2, Wording("Quốc khánh", en: "National Day")),
  ]
  /// The year of the law; an older file is history and nobody corrects it.
  private static let firstYear = 2019

  /// One warning names all that are missing; one on a weekend is off anyway.
  static func report(_ year: Int, _ daysOff: [DayOff], file: Location) -> Report {
    guard year >= firstYear else { return Report() }
    let missing = days.filter { month, day, _ in
      guard let date = CivilDay(year: year, month: month, day: day) else { return false }
      return !date.weekday.isWeekend && !daysOff.contains { $0.contains(date) }
    }
    guard !missing.isEmpty else { return Report() }
    let list: (Language) -> String = { language in
      missing.map { "\($0.day)/\($0.month) (\($0.name(language)))" }.joined(separator: ", ")
    }
    return Report([
      Problem(
        "holiday-fixed-missing", severity: .warning,
        Wording(
          "Ngày nghỉ năm \(year) chưa có \(list(.vi))", en: "The days off of \(year) lack \(list(.en))"),
        fix: Wording("thêm vào “daysOff”", en: "add them to “daysOff”"), at: file)
    ])
  }
}
