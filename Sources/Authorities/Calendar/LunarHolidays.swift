import Diagnostics
import Formats

/// Compares a year's days off with the two holidays that go by the moon: Tết Nguyên đán about 1/1 and Giỗ Tổ Hùng Vương
/// on 10/3 (Bộ luật Lao động 2019, Đ.112). Warnings only: what is announced is what holds.
public struct LunarHolidays {
  typealias Entry = (dayOff: DayOff, location: Location)

  /// Tết from the eve to day 4, and Giỗ Tổ with the Monday that makes up for a weekend: what to expect in a year (1800
  /// to 2199) before the days are announced, and unconfirmed therefore.
  public static func expected(in year: Int) -> [DayOff] {
    var days: [DayOff] = []
    if let first = LunarDay.civil(day: 1, month: 1, year: year) {
      let (from, to) = (first.adding(days: -1), first.adding(days: 3))
      days.append(DayOff(from: from, to: to, name: "Tết Nguyên đán", isUnconfirmed: true))
    }
    if let day = LunarDay.civil(day: 10, month: 3, year: year) {
      let to = day.weekday.isWeekend ? day.adding(days: 7 - day.weekday.rawValue) : day
      days.append(DayOff(from: day, to: to, name: "Giỗ Tổ Hùng Vương", isUnconfirmed: true))
    }
    return days
  }

  private(set) var report = Report()
  private let year: Int
  private let entries: [Entry]
  private let file: Location

  /// The year of the law; an older file is history and nobody corrects it.
  private static let firstYear = 2019

  init(_ year: Int, _ entries: [Entry], file: Location) {
    self.year = year
    self.entries = entries
    self.file = file
    guard (Self.firstYear...2199).contains(year) else { return }
    checkNewYear()
    checkAncestors()
  }

  /// The first three days of the year are days off or weekends, and what is called Tết lies about them.
  private mutating func checkNewYear() {
    guard let first = LunarDay.civil(day: 1, month: 1, year: year) else { return }
    let named = entries.filter { Self.isNewYear($0.dayOff) }
    let days = (0..<3).map { first.adding(days: $0) }
    let worked = days.filter { day in
      !day.weekday.isWeekend && !entries.contains { $0.dayOff.contains(day) }
    }
    if let entry = named.first(where: {
      $0.dayOff.to < first.adding(days: -10) || $0.dayOff.from > first.adding(days: 10)
    }) {
      report.add(differs(entry, Wording("mùng 1 Tết", en: "the first day of Tết"), first))
    } else if let day = worked.first {
      let number = first.distance(to: day) + 1
      guard let entry = named.first else { return report.add(missing(Self.newYear, first)) }
      report.add(differs(entry, Wording("mùng \(number) Tết", en: "day \(number) of Tết"), day))
    }
  }

  /// The day itself, or when it is on a weekend the days that make up for it.
  private mutating func checkAncestors() {
    guard let day = LunarDay.civil(day: 10, month: 3, year: year) else { return }
    let isWeekend = day.weekday.isWeekend
    let named = entries.filter { Self.isAncestors($0.dayOff) }
    // In exchange for a weekend any of the next working days may be given.
    let latest = isWeekend ? day.adding(days: 4) : day
    if let entry = named.first(where: { $0.dayOff.to < day || $0.dayOff.from > latest }) {
      report.add(differs(entry, Wording("ngày 10/3 âm lịch", en: "day 10 of lunar month 3"), day))
    } else if named.isEmpty {
      let monday = isWeekend ? day.adding(days: 7 - day.weekday.rawValue) : day
      let isOff = entries.contains { $0.dayOff.contains(day) || $0.dayOff.contains(monday) }
      if !isOff { report.add(missing(Self.ancestors, day)) }
    }
  }

  private static func isNewYear(_ dayOff: DayOff) -> Bool {
    let name = VietnameseText.folded(dayOff.name)
    return ["nguyen dan", "am lich", "co truyen"].contains { name.contains($0) }
  }

  private static func isAncestors(_ dayOff: DayOff) -> Bool {
    let name = VietnameseText.folded(dayOff.name)
    return name.contains("gio to") || name.contains("hung vuong")
  }

  private static let newYear = Wording("Tết Nguyên đán (mùng 1", en: "Tết Nguyên đán (its first day")
  private static let ancestors = Wording(
    "Giỗ Tổ Hùng Vương (10/3 âm lịch", en: "Giỗ Tổ Hùng Vương (day 10 of lunar month 3")

  private func differs(_ entry: Entry, _ name: Wording, _ day: CivilDay) -> Problem {
    Problem(
      "holiday-lunar-differs", severity: .warning,
      Wording(
        "Kỳ nghỉ “\(entry.dayOff.name)” không có \(name.vi) năm \(year): \(day.weekday.vietnamese), \(day.vietnamese)",
        en: "“\(entry.dayOff.name)” leaves out \(name.en) of \(year): \(day.weekday.english), \(day.iso)"),
      fix: Wording(
        "so lại với thông báo nghỉ lễ; giữ nguyên nếu thông báo ghi như thế",
        en: "compare it with the announcement; keep it if it says so"),
      at: entry.location)
  }

  private func missing(_ name: Wording, _ day: CivilDay) -> Problem {
    Problem(
      "holiday-lunar-missing", severity: .warning,
      Wording(
        "Ngày nghỉ năm \(year) chưa có \(name.vi): \(day.weekday.vietnamese), \(day.vietnamese))",
        en: "The days off of \(year) lack \(name.en): \(day.weekday.english), \(day.iso))"),
      fix: Wording("thêm kỳ nghỉ này vào “daysOff”", en: "add it to “daysOff”"), at: file)
  }
}
