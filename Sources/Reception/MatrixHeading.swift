import Authorities
import Formats

/// What the heading of a column says of the days under it, in a table of a row a month or a host
/// (`Tháng | Ngày tiếp`, `Họ tên | T1 | T2 | …`, `Người tiếp | 08/01/2026 | 22/01/2026`).
enum MatrixHeading: Equatable {
  /// Days of the row's month: `Ngày tiếp`, `Các ngày tiếp`, `Ngày 1`, `Lần 2`, `Đợt 1`.
  case days
  /// Days of this month.
  case month(WrittenMonth)
  /// The cells mark who receives on this day; year as written.
  case day(WrittenMonth, day: Int)

  /// Nil for any other heading.
  init?(_ heading: String) {
    var reading = MatrixTokens(heading)
    if let month = WrittenMonth(heading) {
      self = .month(month)
    } else if Self.isDays(heading) {
      self = .days
    } else if let (day, month) = reading.dayAndMonth(), reading.isAtEnd {
      self = .day(month, day: day)
    } else {
      return nil
    }
  }

  private static let names: Set<String> = [
    "ngay", "ngay tiep", "cac ngay", "cac ngay tiep", "ngay tiep dan", "ngay tiep cong dan", "cac ngay tiep cong dan",
    "ngay tiep dinh ky", "ngay tiep cong dan dinh ky", "ngay trong thang", "lich tiep", "lich tiep cong dan",
  ]
  /// These need a number: `Tuần` alone would name the week.
  private static let numbered: Set<String> = ["lan", "dot", "ky", "buoi", "tuan", "phien"]
  private static let ordinals: Set<String> = ["nhat", "mot", "hai", "nhi", "ba", "tu", "bon", "nam", "sau"]

  private static func isDays(_ heading: String) -> Bool {
    var words = VietnameseText.folded(heading).split(separator: " ")
    if names.contains(words.joined(separator: " ")) { return true }
    guard let last = words.popLast(), Int(last) != nil || ordinals.contains(String(last)) else { return false }
    if words.last == "thu" { words.removeLast() }
    let name = words.joined(separator: " ")
    return names.contains(name) || numbered.contains(name)
  }
}

/// A month as tables name it: `Tháng 1`, `T1`, `01/2026`, `Tháng 1 năm 2026`, `Tháng Một`.
struct WrittenMonth: Hashable {
  let month: Int
  /// Nil when only the month is told.
  let year: Int?

  /// A number alone is a month under a heading that says so (`isNumberEnough`). Nil for a month there is none of, and for
  /// `Giêng` and `Chạp`, which are months of the lunar calendar.
  init?(_ text: String, isNumberEnough: Bool = false) {
    if isNumberEnough, let day = CivilDay(text: text), day.day == 1 {
      // Excel makes 01/01/2026 of “01/2026”.
      (month, year) = (day.month, day.year)
      return
    }
    var tokens = MatrixTokens(text)
    let isNamed = tokens.take("thang") || tokens.take("t")
    guard let month = tokens.number(in: 1...12) ?? (isNamed ? tokens.monthName() : nil) else { return nil }
    _ = tokens.take("/") || tokens.take("-") || tokens.take("nam")
    let year = tokens.number(in: Self.years)
    guard tokens.isAtEnd, isNamed || year != nil || isNumberEnough else { return nil }
    (self.month, self.year) = (month, year)
  }

  init(month: Int, year: Int?) { (self.month, self.year) = (month, year) }

  static let years = 2000...2100
}
