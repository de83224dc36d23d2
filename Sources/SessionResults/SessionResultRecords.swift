import Authorities
public import Diagnostics
public import Formats
public import Reception
import Records
public import Scanner
import Tables

/// The tables of what happened at sessions, read cell by cell. The rows stay in this room.
public struct SessionResultRecords: Sendable {
  let offices: [Office]
  let rows: [SessionResultRow]
  public let report: Report
  private let tables: [Table]
  private let headers: [RecordHeader<SessionColumn>]

  /// Reads every table under `sessions/` of the tree.
  public init(_ tree: SourceTree, _ reception: ReceptionRecords, personal: PersonalDataCheck) {
    let offices = reception.offices
    let titles = DeclaredTitles(reception.schedules)
    var report = Report()
    var tables: [Table] = []
    var headers: [RecordHeader<SessionColumn>] = []
    var rows: [SessionResultRow] = []
    let names = SessionOffices(offices.all)
    for file in tree.tableFiles(in: "sessions") {
      let read = Tables.read(file, columns: SessionColumn.wanted, isHeading: RecordHeader<SessionColumn>.isHeading)
      let (all, problems) = RecordHeader<SessionColumn>.read(read, personal)
      report.merge(problems)
      for (table, header) in zip(read.tables, all) {
        guard header.isComplete else { continue }
        let found = SessionTableReader.rows(
          table, index: tables.count, header: header, offices: names, titles: titles, personal: personal)
        rows += found.rows
        // A place whose file could not be read is not unknown.
        report.merge(
          offices.report.hasErrors ? Report(found.report.problems.filter { $0.code != "unknown-office" }) : found.report
        )
        tables.append(table)
        headers.append(header)
      }
    }
    (self.offices, self.rows, self.report) = (offices.all, rows, report)
    (self.tables, self.headers) = (tables, headers)
  }

  func location(of row: SessionResultRow, _ column: SessionColumn) -> Location {
    tables[row.table].location(row: row.row, column: headers[row.table][column] ?? 0)
  }

  /// How messages name a cell: `E4 (Số lượt)`.
  func cellName(_ row: SessionResultRow, _ column: SessionColumn) -> String {
    guard case .cell(_, let reference) = location(of: row, column).spot else { return column.heading }
    return "\(reference) (\(column.heading))"
  }

  /// The table has the column, so an empty cell of it was left empty.
  func has(_ column: SessionColumn, inTableOf row: SessionResultRow) -> Bool { headers[row.table][column] != nil }
}
