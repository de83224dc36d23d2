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

  static func unknown(_ cell: QuotedCell, among known: [String], at location: Location) -> Problem {
    let heading = cell.text
    let name = heading.isEmpty ? Wording("(trống)", en: "(trống)") : cell.shown
    return Problem(
      "unknown-column", Wording("Không có cột nào tên “\(name.vi)”", en: "There is no column named “\(name.en)”"),
      fix: Suggestion.fix(for: meant(heading, among: known) ?? heading, among: known), at: location,
      evidence: cell.evidence)
  }

  static func missing(_ heading: String, at location: Location) -> Problem {
    Problem(
      "missing-column",
      Wording("Thiếu cột bắt buộc “\(heading)”", en: "The obligatory column “\(heading)” is missing"),
      fix: Wording("thêm cột “\(heading)”", en: "add the column “\(heading)”"), at: location)
  }
}
