import Diagnostics
import Formats
import Records
import Releases
import Scanner
import Tables

/// Reads the rows of one table of sessions.
struct SessionTableReader {
  private let table: Table
  private let index: Int
  private let header: RecordHeader<SessionColumn>
  private var report = Report()
  private let titles: DeclaredTitles
  private var personal: PersonalDataCheck
  private var dates: DateReader<SessionColumn>
  private var office: ColumnReader<SessionColumn, Int>
  private var form = ColumnReader<SessionColumn, SessionForm>(
    .form, words: SessionForm.words, known: SessionForm.allCases.map(\.rawValue))

  private init(
    _ table: Table, index: Int, header: RecordHeader<SessionColumn>, offices: SessionOffices,
    titles: DeclaredTitles, personal: PersonalDataCheck
  ) {
    self.table = table
    self.index = index
    self.header = header
    self.titles = titles
    self.personal = personal
    dates = DateReader(table, code: "session-date-implausible")
    office = ColumnReader(
      .office, known: offices.names, code: "unknown-office", isRequired: true, understand: offices.index)
  }

  /// The rows that could be read whole, and what is wrong with the others.
  static func rows(
    _ table: Table, index: Int, header: RecordHeader<SessionColumn>, offices: SessionOffices,
    titles: DeclaredTitles, personal: PersonalDataCheck
  ) -> (rows: [SessionResultRow], report: Report) {
    var reader = SessionTableReader(
      table, index: index, header: header, offices: offices, titles: titles, personal: personal)
    let rows = table.withCells { cells in
      let cells = RecordCells<SessionColumn>(table: table, header: header, cells: cells, personal: personal)
      return (0..<table.rowCount).compactMap { cells.isEmpty($0) ? nil : reader.read(cells, $0) }
    }
    reader.report.merge(reader.personal.report)
    reader.report.merge(reader.dates.styles.report(table, header))
    return (rows, RepeatedValues.once(reader.report))
  }

  private mutating func read(_ cells: RecordCells<SessionColumn>, _ row: Int) -> SessionResultRow? {
    if cells.isTotals(row) {
      report.add(CellProblem.totalsRow(at: table.location(row: row, column: 0)))
      return nil
    }
    if cells.isExample(row, .host) {
      report.add(CellProblem.exampleRow(at: cells.location(row, .host)))
      return nil
    }
    if cells.isHeadings(row) {
      report.add(CellProblem.headingsAgain(at: table.location(row: row, column: 0)))
      return nil
    }
    if let place = cells.fragment(row) {
      report.add(CellProblem.fragment(of: SessionColumn.self, at: place))
      return nil
    }
    let faults = faultCount
    let date = dates.day(cells, row, .date, isRequired: true, &report)
    let office = office.value(cells, row, &report)
    let host = host(cells, row)
    let form = form.value(cells, row, &report)
    let counts = counts(cells, row)
    guard faultCount == faults, let date, let office, let host else { return nil }
    return SessionResultRow(
      date: date, office: office, host: host, form: form, counts: counts, table: index, row: row)
  }

  /// A role; a row with a person's name is not read on, so that no message repeats the name.
  private mutating func host(_ cells: RecordCells<SessionColumn>, _ row: Int) -> String? {
    guard let text = cells.text(row, .host, isRequired: true, &report) else { return nil }
    let host = String(decoding: text, as: UTF8.self)
    let isTitle = titles.contains(host)
    let kinds: (PersonalFinding) -> Bool = { $0.verdict == .stop || !isTitle }
    personal.check(text, at: .cases, of: kinds) { _ in cells.location(row, .host) }
    return host
  }

  private var faultCount: Int { report.problems.count + personal.report.problems.count + dates.styles.faultCount }

  private mutating func counts(_ cells: RecordCells<SessionColumn>, _ row: Int) -> SessionCounts {
    var counts = SessionCounts()
    counts.visits = count(cells, row, .visits)
    counts.persons = count(cells, row, .persons)
    counts.matters = count(cells, row, .matters)
    counts.groups = count(cells, row, .groups)
    counts.groupPersons = count(cells, row, .groupPersons)
    return counts
  }

  private mutating func count(
    _ cells: RecordCells<SessionColumn>, _ row: Int, _ column: SessionColumn
  ) -> Int? {
    guard let text = cells.text(row, column, isRequired: false, &report) else { return nil }
    if let count = WholeNumberCell.read(text) { return count }
    report.add(SessionProblem.notACount(cells.quoted(text), column, at: cells.location(row, column)))
    return nil
  }
}

/// A whole number as staff write it: `12`, `1.234`.
enum WholeNumberCell {
  /// What one session can count; a longer number is a telephone or identity number in the wrong column.
  static let largest = 99_999

  /// Nil for anything but a whole number from 0 to `largest`.
  static func read(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let isGrouped = text.contains(UInt8(ascii: "."))
    var value = 0
    for (index, byte) in text.enumerated() {
      if isGrouped, (text.count - index) % 4 == 0 {
        guard byte == UInt8(ascii: "."), index > 0 else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
      if value > largest { return nil }
    }
    return text.isEmpty ? nil : value
  }
}
