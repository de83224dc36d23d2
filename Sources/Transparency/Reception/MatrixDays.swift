import Diagnostics
import Formats

/// The days a cell lists, of the month that its row or column names: `08, 22` · `8; 22` · `08/01 và 22/01` ·
/// `Thứ Năm (08), thứ Năm (22)` · `08/01/2026`, one a line or a true date.
enum MatrixDays {
  enum Fault: Error, Equatable {
    case unreadable
    /// `1525`: digits that are no day.
    case joined(String)
    /// `08-22`.
    case range
    /// `8,2`, which Excel makes of `8,20`.
    case decimal
    /// As `30/02/2026`.
    case impossible(String)
    case outside(CivilDay)
    case weekday(CivilDay, written: Weekday)
  }

  /// In the order written; none for an empty cell, a dash or “nghỉ”. `month` is the first day of the month.
  static func days(in text: String, of month: CivilDay) throws(Fault) -> [CivilDay] {
    if ["", "-", "–", "—", "nghi", "khong", "khong tiep"].contains(VietnameseText.folded(text)) { return [] }
    if let written = WrittenDate(text) { return [try day(written.year, written.month, written.day, of: month)] }
    if isDecimal(text) { throw .decimal }
    var tokens = MatrixTokens(text)
    var days: [CivilDay] = []
    while true {
      while tokens.take(anyOf: ",", ";", "va", "&", "+") {}
      if tokens.isAtEnd { break }
      if tokens.take(anyOf: "-", "–", "—", "den") { throw .range }
      days.append(try item(&tokens, of: month))
    }
    if days.isEmpty { throw .unreadable }
    return days
  }

  /// `8,2`, `8.2`: two numbers without a space between, of which the second may have lost its zero.
  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    return parts.count == 2 && Int(parts[0]) != nil && ["1", "2", "3"].contains(parts[1])
  }

  private static func item(_ tokens: inout MatrixTokens, of month: CivilDay) throws(Fault) -> CivilDay {
    var named = tokens.weekday()
    while tokens.take(anyOf: ",", ":", "cac", "ngay", "(") {}
    guard let digits = tokens.digits() else { throw .unreadable }
    guard digits.utf8.count <= 2, let number = Int(digits), (1...31).contains(number) else { throw .joined(digits) }
    var (year, written) = (month.year, month.month)
    if tokens.take("/") {
      guard let other = tokens.number(in: 1...12) else { throw .unreadable }
      written = other
      if tokens.take("/") {
        guard let other = tokens.number(in: WrittenMonth.years) else { throw .unreadable }
        year = other
      }
    }
    while tokens.take(anyOf: "(", ")") {}
    if named == nil { named = tokens.weekday() }
    _ = tokens.take(")")
    let day = try day(year, written, number, of: month)
    if let named, named != day.weekday { throw .weekday(day, written: named) }
    return day
  }

  private static func day(_ year: Int, _ number: Int, _ day: Int, of month: CivilDay) throws(Fault) -> CivilDay {
    guard let day = CivilDay(year: year, month: number, day: day) else {
      throw .impossible("\(CivilDay.padded(day, 2))/\(CivilDay.padded(number, 2))/\(year)")
    }
    guard day.firstOfMonth == month else { throw .outside(day) }
    return day
  }
}
