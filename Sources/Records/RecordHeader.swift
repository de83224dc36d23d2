public import Diagnostics
import Formats
public import PersonalData
public import Tables

/// Which column of a table is which, from its headings.
public struct RecordHeader<Column: RecordColumn>: Sendable {
  /// Column index in the table by `rawValue` of the column; -1 where the table has no such column.
  @usableFromInline let positions: [Int]

  /// Obligatory columns that no heading names or nearly names.
  private var missing: [Column] = []

  @inlinable
  public subscript(column: Column) -> Int? {
    let position = positions[column.rawValue]
    return position < 0 ? nil : position
  }

  /// Every obligatory column is there, so the rows can be read.
  public var isComplete: Bool { Column.obligatory.allSatisfy { self[$0] != nil } }

  /// A heading that makes a sheet a table of these records, be it one that is refused.
  public static func isHeading(_ text: String) -> Bool {
    Column.byFoldedHeading[VietnameseText.folded(text)] != nil || IdentifyingHeading.matches(text)
  }

  public static func read(_ table: Table, _ personal: PersonalDataCheck) -> (header: RecordHeader, report: Report) {
    var positions = [Int](repeating: -1, count: Column.allCases.count)
    var report = Report()
    let named = Set(table.header.compactMap { Column.byFoldedHeading[VietnameseText.folded($0)]?.rawValue })
    let known = Column.allCases.filter { !named.contains($0.rawValue) }.map(\.heading)
    if let problem = TableHeading.noHeader(table, of: Column.self) {
      return (RecordHeader(positions: positions), Report([problem]))
    }
    // Where headings stand that nearly name a column, by its name.
    var meant: [String: [Int]] = [:]
    var twice: [Int: Int] = [:]
    for (index, heading) in table.header.enumerated() {
      let location = table.headerLocation(column: index)
      if let column = Column.byFoldedHeading[VietnameseText.folded(heading)] {
        if positions[column.rawValue] >= 0 {
          let first = table.headerLocation(column: positions[column.rawValue])
          report.add(TableHeading.twice(heading, at: location, first: first))
          twice[column.rawValue] = twice[column.rawValue] ?? index
        }
        positions[column.rawValue] = index
      } else if TableHeading.isNumbering(heading) {
        continue
      } else if IdentifyingHeading.matches(heading) {
        report.add(identifying(QuotedCell(heading, personal), at: location))
      } else if table.isHeaderWhole {
        if let name = TableHeading.meant(heading, among: known) {
          meant[name, default: []].append(index)
        }
        report.add(TableHeading.unknown(QuotedCell(heading, personal), among: known, at: location))
      }
    }
    if Column.obligatory.allSatisfy({ twice[$0.rawValue] != nil }), let start = twice.values.min() {
      let problem = TableHeading.sideBySide(at: table.headerLocation(column: start))
      let none = RecordHeader(positions: [Int](repeating: -1, count: positions.count))
      return (none, Report(report.problems.filter(\.disclosesPerson) + [problem]))
    }
    var missing: [Column] = []
    // Under a misspelt heading the cells are there: else each row would tell of their lack.
    for column in Column.allCases where positions[column.rawValue] < 0 && !isObligatory(column) {
      guard let near = meant[column.heading], near.count == 1,
        Suggestion.nearest(to: table.header[near[0]], among: known) != nil
      else { continue }
      positions[column.rawValue] = near[0]
    }
    // A heading that is told of already, with what it should be, is not missing as well.
    for column in Column.obligatory
    where positions[column.rawValue] < 0 && table.isHeaderWhole && meant[column.heading] == nil {
      report.add(TableHeading.missing(column.heading, at: table.headerLocation(column: 0)))
      missing.append(column)
    }
    var header = RecordHeader(positions: positions)
    header.missing = missing
    return (header, report)
  }

  /// The headings of the tables of a file, and what is wrong with the file and with them: one obligatory column that is missing and one
  /// column without a heading are one fault.
  public static func read(
    _ file: Tables.Reading, _ personal: PersonalDataCheck
  ) -> (headers: [RecordHeader], report: Report) {
    var report = file.report
    let headers = file.tables.map { table in
      let (header, problems) = read(table, personal)
      report = header.joined(report, problems)
      return header
    }
    return (headers, report)
  }

  private func joined(_ file: Report, _ problems: Report) -> Report {
    var all = file
    all.merge(problems)
    let lost = all.problems.filter(TableHeading.isWithoutHeading)
    guard missing.count == 1, lost.count == 1, let place = lost[0].location else { return all }
    let gone = all.problems.filter {
      $0.code == "missing-column" && $0.location?.path == place.path && $0.location?.sheet == place.sheet
    }
    guard gone.count == 1 else { return all }
    return Report(
      all.problems.filter { !TableHeading.isWithoutHeading($0) && $0 != gone[0] }
        + [TableHeading.lost(missing[0].heading, at: place)])
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

extension RecordHeader where Column: Hashable {
  /// Of a table whose headings were read elsewhere.
  public init(_ columns: [Column: Int]) { self.init(positions: Column.allCases.map { columns[$0] ?? -1 }) }
}

extension Location {
  fileprivate var sheet: String? { if case .cell(let sheet, _) = spot { sheet } else { nil } }
}
