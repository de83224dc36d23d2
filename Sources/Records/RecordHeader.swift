public import Diagnostics
import Formats
public import Scanner
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
    let reading = HeadingReading<Column>(table, personal)
    var header = RecordHeader(positions: reading.positions)
    header.missing = reading.missing
    return (header, reading.report)
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
}

extension RecordHeader where Column: Hashable {
  /// Of a table whose headings were read elsewhere.
  public init(_ columns: [Column: Int]) { self.init(positions: Column.allCases.map { columns[$0] ?? -1 }) }
}

extension Location {
  fileprivate var sheet: String? { if case .cell(let sheet, _) = spot { sheet } else { nil } }
}
