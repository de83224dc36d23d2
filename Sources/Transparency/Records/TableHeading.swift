import Diagnostics
import Formats

/// The messages about the headings of tables.
enum TableHeading {
  static func twice(_ heading: String, at location: Location, first: Location) -> Problem {
    Problem(
      "column-twice", Wording("Cột “\(heading)” có hai lần", en: "The column “\(heading)” occurs twice"),
      fix: Wording("xóa một cột", en: "remove one of them"), at: location, related: [first])
  }

  /// The column that a heading nearly names, or whose name it begins or goes on from: `Người` for `Người tiếp`. Nil when
  /// that may be several.
  static func meant(_ heading: String, among known: [String]) -> String? {
    let words = VietnameseText.folded(heading)
    let kin = known.filter { name in
      let name = VietnameseText.folded(name)
      return !words.isEmpty && (name.hasPrefix(words + " ") || words.hasPrefix(name + " "))
    }
    return Suggestion.nearest(to: heading, among: known) ?? (kin.count == 1 ? kin.first : nil)
  }

  /// The first row is data, or the headings of another table; nil when it has a heading of this one, or mostly such as are near to one.
  static func noHeader<Column: RecordColumn>(_ table: Table, of columns: Column.Type) -> Problem? {
    let known = Column.allCases.map(\.heading)
    let near = table.header.count { meant($0, among: known) != nil }
    let isHeader = table.header.contains(where: RecordHeader<Column>.isHeading) || near * 2 > table.header.count
    if isHeader || !table.isHeaderWhole { return nil }
    let wanted = Column.obligatory.map(\.heading).joined(separator: " · ")
    return Problem(
      "header-missing",
      Wording("Dòng đầu của bảng không có tiêu đề cột nào đã biết", en: "The first row has no heading that is known"),
      fix: Wording(
        "thêm dòng tiêu đề, ít nhất có: \(wanted)", en: "add a row of headings, at least with: \(wanted)"),
      at: table.headerLocation(column: 0))
  }

  static func unknown(_ cell: QuotedCell, among known: [String], at location: Location) -> Problem {
    let heading = cell.text
    let name = heading.isEmpty ? Wording("(trống)", en: "(trống)") : cell.shown
    return Problem(
      "unknown-column", Wording("Không có cột nào tên “\(name.vi)”", en: "There is no column named “\(name.en)”"),
      fix: Suggestion.fix(for: meant(heading, among: known) ?? heading, among: known), at: location,
      disclosesPerson: cell.disclosesPerson, evidence: cell.evidence)
  }

  static func missing(_ heading: String, at location: Location) -> Problem {
    Problem(
      "missing-column",
      Wording("Thiếu cột bắt buộc “\(heading)”", en: "The obligatory column “\(heading)” is missing"),
      fix: Wording("thêm cột “\(heading)”", en: "add the column “\(heading)”"), at: location)
  }
}
