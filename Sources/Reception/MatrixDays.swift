import Authorities
import Diagnostics
import Formats

/// The days a cell lists, of the month that its row or column names: `08, 22` · `8; 22` · `08/01 và 22/01` ·
/// `Thứ Năm (08), thứ Năm (22)` · `08/01/2026`, one a line or a true date.
enum MatrixDays {
  enum Fault: Error, Equatable {
    case unreadable
    /// `1525`: digits that are no day.
    case joined(String)
    /// `1 5`: 15, or 1 and 5?
    case sideBySide
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
    var tokens = MatrixTokens(withLinesApart(text))
    var days: [CivilDay] = []
    var isBehindNumber = false
    while true {
      while tokens.take(anyOf: ",", ";", "va", "&", "+") { isBehindNumber = false }
      if tokens.isAtEnd { break }
      if tokens.take(anyOf: "-", "–", "—", "den") { throw .range }
      if isBehindNumber, tokens.isAtNumber { throw .sideBySide }
      let item = try item(&tokens, of: month)
      days.append(item.day)
      isBehindNumber = item.endsWithNumber
    }
    if days.isEmpty { throw .unreadable }
    return days
  }

  /// A line break between two numbers parts them, as a semicolon does.
  private static func withLinesApart(_ text: String) -> String {
    let lines = text.split { $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
    return lines.dropFirst().reduce(lines.first ?? "") { all, line in
      all + (all.last?.isNumber == true && line.first?.isNumber == true ? "; " : " ") + line
    }
  }

  /// `8,2`, `8.2`: two numbers without a space between, of which the second may have lost its zero.
  private static func isDecimal(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    return parts.count == 2 && Int(parts[0]) != nil && ["1", "2", "3"].contains(parts[1])
  }

  private static func item(_ tokens: inout MatrixTokens, of month: CivilDay) throws(Fault) -> (
    day: CivilDay, endsWithNumber: Bool
  ) {
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
    let end = tokens
    while tokens.take(anyOf: "(", ")") {}
    if named == nil { named = tokens.weekday() }
    _ = tokens.take(")")
    let endsWithNumber = tokens == end
    let day = try day(year, written, number, of: month)
    if let named, named != day.weekday { throw .weekday(day, written: named) }
    return (day, endsWithNumber)
  }

  private static func day(_ year: Int, _ number: Int, _ day: Int, of month: CivilDay) throws(Fault) -> CivilDay {
    guard let day = CivilDay(year: year, month: number, day: day) else {
      throw .impossible("\(CivilDay.padded(day, 2))/\(CivilDay.padded(number, 2))/\(year)")
    }
    guard day.firstOfMonth == month else { throw .outside(day) }
    return day
  }
}
