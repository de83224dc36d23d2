import Authorities
import Diagnostics

/// The time that a table of a row a session is of, by its title and the names of file and sheet: a year that was not written anew is no
/// day of it.
struct TableTime {
  private let months: Set<WrittenMonth>
  private let years: Set<Int>

  /// `years`: those that title, file and sheet tell.
  init(title: [String], years: Set<Int>) {
    months = ScheduleYears.months(told: title)
    self.years = years.union(months.compactMap(\.year))
  }

  /// Days from which one is far from all others.
  private static let far = 300

  /// One warning for all days that are of another time; without one told, for a lone day a year away from all others.
  func problem(_ rows: [(day: CivilDay, location: Location)]) -> Problem? {
    guard years.isEmpty else {
      let others = rows.filter { !holds($0.day) }
      return others.first.map { outside($0.day, others.map(\.location)) }
    }
    let sorted = rows.sorted { $0.day < $1.day }
    guard sorted.count > 2, let first = sorted.first, let last = sorted.last else { return nil }
    let (early, late) = (first.day.distance(to: sorted[1].day), sorted[sorted.count - 2].day.distance(to: last.day))
    if early > Self.far, late <= Self.far { return lone(first.day, beside: sorted[1].day, at: first.location) }
    if late > Self.far, early <= Self.far {
      return lone(last.day, beside: sorted[sorted.count - 2].day, at: last.location)
    }
    return nil
  }

  private func holds(_ day: CivilDay) -> Bool {
    months.isEmpty
      ? years.contains(day.year) : months.contains(WrittenMonth(month: day.month, year: day.year))
  }

  private func outside(_ day: CivilDay, _ places: [Location]) -> Problem {
    let told =
      months.isEmpty
      ? Wording(
        "năm \(years.sorted().map(String.init).joined(separator: ", "))",
        en: years.sorted().map(String.init).joined(separator: ", "))
      : {
        let list = months.sorted { ($0.year ?? 0, $0.month) < ($1.year ?? 0, $1.month) }.map {
          "\(CivilDay.padded($0.month, 2))/\($0.year ?? 0)"
        }.joined(separator: ", ")
        return Wording("tháng \(list)", en: list)
      }()
    let many =
      places.count > 1
      ? Wording(", và \(places.count - 1) ngày khác", en: " and \(places.count - 1) more") : Wording("", en: "")
    return Problem(
      "date-outside-title", severity: .warning,
      Wording(
        "Ngày \(day.vietnamese)\(many.vi) không thuộc \(told.vi) mà tên bảng hay tên tệp nêu",
        en: "\(day.iso)\(many.en) is not in \(told.en), of which title or file name say the table is"),
      fix: Wording(
        "kiểm tra lại năm và tháng của ngày; nếu ngày đúng thì sửa tên bảng hay tên tệp",
        en: "check year and month of the day; if it is meant, correct the title or the file's name"),
      at: places.first, related: Array(places.dropFirst()))
  }

  private func lone(_ day: CivilDay, beside other: CivilDay, at location: Location) -> Problem {
    Problem(
      "date-far-from-others", severity: .warning,
      Wording(
        "Ngày \(day.vietnamese) cách mọi ngày khác của bảng gần một năm trở lên, gần nhất là \(other.vietnamese)",
        en: "\(day.iso) is nearly a year or more from all other days of the table, the nearest is \(other.iso)"),
      fix: Wording("kiểm tra lại năm; giữ nguyên nếu đúng", en: "check the year; keep it if it is meant"), at: location)
  }
}
