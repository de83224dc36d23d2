public import Authorities
public import Diagnostics
public import Formats
import Parallel
import Records
public import Scanner
import Tables

/// The raw case tables of a content folder as cells, not yet understood. First stage of the release road.
public struct CaseTables: Sendable {
  let files: [Tables.Reading]

  /// Reads every table under `cases/` of the tree.
  public init(_ tree: SourceTree) {
    let files = tree.tableFiles(in: "cases")
    self.files = ChunkedMap.run(files.count) { stretch in
      files[stretch].map { Tables.read($0, columns: CaseColumn.wanted, isHeading: CaseHeader.isHeading) }
    }.flatMap { $0 }
  }
}

/// The raw case tables of a content folder, understood cell by cell.
public struct CaseRecords: Sendable {
  let tables: [Table]
  let headers: [CaseHeader]
  let units: [Unit]
  let fields: [String]
  let rows: [CaseRow]
  /// Tables, by index, whose dates may be read with day and month exchanged: what follows from them is not told.
  let monthFirst: Set<UInt16>
  let personal: PersonalDataCheck
  public let report: Report

  /// Understands the tables. `units` and `fields` are what the cells may name, `published` the units and fields that released
  /// figures name, as `nameKey` writes them; `personal` looks at what they say in
  /// words.
  public init(
    _ read: CaseTables, units: [Unit], fields: [String], published: Set<String> = [], personal: PersonalDataCheck
  ) {
    var report = Report()
    var tables: [Table] = []
    var headers: [CaseHeader] = []
    var rows: [CaseRow] = []
    var monthFirst: Set<UInt16> = []
    let (unitNames, fieldNames) = (DeclaredNames(units.map(\.name)), DeclaredNames(fields))
    for read in read.files {
      let (found, problems) = CaseHeader.read(read, personal)
      report.merge(problems)
      for (table, header) in zip(read.tables, found) {
        guard header.isComplete else { continue }
        let read = CaseTableReader.rows(
          table, index: tables.count, header: header, units: unitNames, fields: fieldNames, published: published,
          personal: personal)
        // The rows of the first table, mostly the only one, are not copied.
        if rows.isEmpty { rows = read.rows } else { rows += read.rows }
        report.merge(RepeatedValues.once(read.report))
        if read.isMonthFirst { monthFirst.insert(UInt16(tables.count)) }
        tables.append(table)
        headers.append(header)
      }
    }
    (self.tables, self.headers, self.units, self.fields) = (tables, headers, units, fields)
    (self.personal, self.monthFirst) = (personal, monthFirst)
    (self.rows, self.report) = (rows, PersonalDataProblem.once(report))
  }

  /// The identifier as written in the sheet (Mã vụ việc).
  func id(of row: CaseRow) -> String {
    guard let column = headers[Int(row.table)][.id] else { return "" }
    return tables[Int(row.table)].text(row: Int(row.row), column: column)
  }

  func location(of row: CaseRow, _ column: CaseColumn) -> Location {
    let position = headers[Int(row.table)][column] ?? 0
    return tables[Int(row.table)].location(row: Int(row.row), column: position)
  }

  /// How messages name a cell: `F14 (Ngày giải quyết)`.
  func cellName(_ row: CaseRow, _ column: CaseColumn) -> String {
    guard case .cell(_, let reference) = location(of: row, column).spot else { return column.heading }
    return "\(reference) (\(column.heading))"
  }
}
