public import Diagnostics
import Formats
public import Tables

/// The messages about the headings of tables.
public enum TableHeading {
  public static func twice(_ heading: String, at location: Location, first: Location) -> Problem {
    Problem(
      "column-twice", Wording("Cột “\(heading)” có hai lần", en: "The column “\(heading)” occurs twice"),
      fix: Wording("xóa một cột", en: "remove one of them"), at: location, related: [first])
  }

  /// All headings that a table must have stand there twice.
  static func sideBySide(at location: Location) -> Problem {
    Problem(
      "tables-side-by-side",
      Wording(
        "Hai bảng nằm cạnh nhau trong một trang: bảng thứ hai bắt đầu ở ô này",
        en: "Two tables stand side by side: the second begins here"),
      fix: Wording(
        "chuyển các dòng của bảng thứ hai xuống dưới bảng thứ nhất, hoặc sang một trang, một tệp khác",
        en: "move the rows of the second below the first, or to another sheet or file"), at: location)
  }

  /// The column that a heading nearly names, or whose name it begins or goes on from: `Người` for `Người tiếp`, of those
  /// that the table does not have yet. Nil when that may be several.
  public static func meant(_ heading: String, among known: [String]) -> String? {
    let words = VietnameseText.folded(heading)
    let kin = known.filter { name in
      let name = VietnameseText.folded(name)
      return !words.isEmpty && (name.hasPrefix(words + " ") || words.hasPrefix(name + " "))
    }
    return Suggestion.nearest(to: heading, among: known) ?? (kin.count == 1 ? kin.first : nil)
  }

  /// The first row is data, or the headings of another table; nil when it has a heading of this one, or mostly such as are near to one.
  public static func noHeader<Column: RecordColumn>(_ table: Table, of columns: Column.Type) -> Problem? {
    let known = Column.allCases.map(\.heading)
    let near = table.header.count { meant($0, among: known) != nil }
    let isHeader = table.header.contains(where: RecordHeader<Column>.isHeading) || near * 2 > table.header.count
    if isHeader || !table.isHeaderWhole { return nil }
    let wanted = Column.wanted.joined(separator: " · ")
    return Problem(
      "header-missing",
      Wording("Dòng đầu của bảng không có tiêu đề cột nào đã biết", en: "The first row has no heading that is known"),
      fix: Wording(
        "thêm dòng tiêu đề, ít nhất có: \(wanted)", en: "add a row of headings, at least with: \(wanted)"),
      at: table.headerLocation(column: 0))
  }

  private static let empty = "(trống)"
  private static let withoutName = "“\(empty)”"

  public static func unknown(_ cell: QuotedCell, among known: [String], at location: Location) -> Problem {
    let heading = cell.text
    let name = heading.isEmpty ? Wording(empty, en: empty) : cell.shown
    let near = meant(heading, among: known)
    return Problem(
      "unknown-column", Wording("Không có cột nào tên “\(name.vi)”", en: "There is no column named “\(name.en)”"),
      fix: near.map { Suggestion.fix(for: $0, among: known) } ?? removal(heading, among: known), at: location,
      disclosesPerson: cell.disclosesPerson, evidence: cell.evidence)
  }

  /// Columns of lists that say nothing of a record.
  private static let idle: Set<String> = ["ghi chu"]

  /// A column that numbers the rows (`STT`), of which no table has a use.
  public static func isNumbering(_ heading: String) -> Bool { numbering.contains(VietnameseText.folded(heading)) }
  private static let numbering: Set<String> = ["stt", "tt", "so tt", "so thu tu"]

  private static func removal(_ heading: String, among known: [String]) -> Wording {
    if idle.contains(VietnameseText.folded(heading)) {
      return Wording("xóa cột này; bảng không dùng đến", en: "delete the column; the table has no use for it")
    }
    let list = known.joined(separator: " · ")
    return Wording(
      "đổi thành tên một cột của bảng, hoặc xóa cột này nếu không dùng: \(list)",
      en: "give it the name of a column of the table, or delete it if it is not used: \(list)")
  }

  /// A column of data under no heading, as the readers of tables and of headings tell it.
  static func isWithoutHeading(_ problem: Problem) -> Bool {
    problem.code == "column-without-heading"
      || problem.code == "unknown-column" && problem.summary.vi.hasSuffix(withoutName)
  }

  /// `heading`: of the obligatory column that is missing.
  static func lost(_ heading: String, at location: Location) -> Problem {
    let letters: String? =
      if case .cell(_, let reference) = location.spot { reference.prefix { $0.isLetter }.description } else { nil }
    return Problem(
      "missing-column",
      Wording(
        "Cột \(letters ?? "") mất tiêu đề, mà bảng thiếu cột bắt buộc “\(heading)”",
        en: "The column \(letters ?? "") has lost its heading, and the obligatory column “\(heading)” is missing"),
      fix: Wording(
        "có phải cột ấy là “\(heading)”? ghi lại tiêu đề", en: "is that column “\(heading)”? write its heading again"),
      at: location)
  }

  public static func missing(_ heading: String, at location: Location) -> Problem {
    Problem(
      "missing-column",
      Wording("Thiếu cột bắt buộc “\(heading)”", en: "The obligatory column “\(heading)” is missing"),
      fix: Wording("thêm cột “\(heading)”", en: "add the column “\(heading)”"), at: location)
  }
}
