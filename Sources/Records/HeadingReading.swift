import Diagnostics
import Formats
import Scanner
import Tables

/// Which heading of a table names which column, and what is wrong with the headings.
struct HeadingReading<Column: RecordColumn> {
  /// Column index in the table by `rawValue` of the column; -1 where the table has no such column.
  private(set) var positions = [Int](repeating: -1, count: Column.allCases.count)
  /// Obligatory columns that no heading names or nearly names.
  private(set) var missing: [Column] = []
  private(set) var report = Report()
  private let table: Table
  private let personal: PersonalDataCheck
  /// Names of the columns that no heading names.
  private let unnamed: [String]
  /// Where headings stand that nearly name a column, by its name.
  private var meant: [String: [Int]] = [:]
  /// The first heading that names a column again, by `rawValue` of the column.
  private var twice: [Int: Int] = [:]

  init(_ table: Table, _ personal: PersonalDataCheck) {
    (self.table, self.personal) = (table, personal)
    let named = Set(table.header.compactMap { Column.byFoldedHeading[VietnameseText.folded($0)]?.rawValue })
    unnamed = Column.allCases.filter { !named.contains($0.rawValue) }.map(\.heading)
    if let problem = TableHeading.noHeader(table, of: Column.self) {
      report = Report([problem])
      return
    }
    for (index, heading) in table.header.enumerated() { read(heading, index) }
    if Column.obligatory.allSatisfy({ twice[$0.rawValue] != nil }), let start = twice.values.min() {
      refuseSideBySide(from: start)
    } else {
      takeMisspelt()
      tellMissing()
    }
  }

  private mutating func read(_ heading: String, _ index: Int) {
    let location = table.headerLocation(column: index)
    if let column = Column.byFoldedHeading[VietnameseText.folded(heading)] {
      if positions[column.rawValue] >= 0 {
        let first = table.headerLocation(column: positions[column.rawValue])
        report.add(TableHeading.twice(heading, at: location, first: first))
        twice[column.rawValue] = twice[column.rawValue] ?? index
      }
      positions[column.rawValue] = index
    } else if TableHeading.isNumbering(heading) {
      return
    } else if IdentifyingHeading.matches(heading) {
      report.add(Self.identifying(QuotedCell(heading, personal), at: location))
    } else if table.isHeaderWhole {
      if let name = TableHeading.meant(heading, among: unnamed) { meant[name, default: []].append(index) }
      report.add(TableHeading.unknown(QuotedCell(heading, personal), among: unnamed, at: location))
    }
  }

  /// Two tables beside each other: that alone is told, and what would identify somebody.
  private mutating func refuseSideBySide(from start: Int) {
    let problem = TableHeading.sideBySide(at: table.headerLocation(column: start))
    report = Report(report.problems.filter(\.disclosesPerson) + [problem])
    positions = [Int](repeating: -1, count: positions.count)
  }

  /// Under a misspelt heading the cells are there: else each row would tell of their lack.
  private mutating func takeMisspelt() {
    for column in Column.allCases where positions[column.rawValue] < 0 && !Self.isObligatory(column) {
      guard let near = meant[column.heading], near.count == 1,
        Suggestion.nearest(to: table.header[near[0]], among: unnamed) != nil
      else { continue }
      positions[column.rawValue] = near[0]
    }
  }

  /// A heading that is told of already, with what it should be, is not missing as well.
  private mutating func tellMissing() {
    for column in Column.obligatory
    where positions[column.rawValue] < 0 && table.isHeaderWhole && meant[column.heading] == nil {
      report.add(TableHeading.missing(column.heading, at: table.headerLocation(column: 0)))
      missing.append(column)
    }
  }

  private static func isObligatory(_ column: Column) -> Bool {
    Column.obligatory.contains { $0.rawValue == column.rawValue }
  }

  private static func identifying(_ heading: QuotedCell, at location: Location) -> Problem {
    Problem(
      "identifying-column",
      Wording(
        "Cột “\(heading.shown.vi)” có thể làm lộ danh tính, không được có trong dữ liệu công bố",
        en: "The column “\(heading.shown.en)” can identify a person and must not be in the data"),
      fix: Wording("xóa cả cột này khỏi tệp rồi lưu lại", en: "delete the whole column and save the file"),
      at: location, disclosesPerson: true, evidence: heading.evidence)
  }
}
