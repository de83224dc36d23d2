import Diagnostics
import Formats

/// Understands the cells of one column: each distinct spelling once.
struct ColumnReader<Column: RecordColumn, Value: Sendable>: Sendable {
  let column: Column
  let isRequired: Bool
  /// What may be written, for the message.
  let known: [String]
  let code: String
  /// The spelling by which cells are compared.
  let key: @Sendable (String) -> String
  let understand: @Sendable (String) -> Value?
  private var cache = CellCache<Value?>()

  init(
    _ column: Column, known: [String], code: String = "unknown-value", isRequired: Bool = false,
    key: @escaping @Sendable (String) -> String = { VietnameseText.folded($0) },
    understand: @escaping @Sendable (String) -> Value?
  ) {
    self.column = column
    self.known = known
    self.code = code
    self.isRequired = isRequired
    self.key = key
    self.understand = understand
  }

  /// The value of the cell; nil when it is empty, or none of the known words (reported).
  mutating func value(_ cells: RecordCells<Column>, _ row: Int, _ report: inout Report) -> Value? {
    guard let text = cells.text(row, column, isRequired: isRequired, &report) else { return nil }
    let value: Value?
    if let known = cache.value(of: text) {
      value = known
    } else {
      value = understand(key(String(decoding: text, as: UTF8.self)))
      cache.keep(value, for: text)
    }
    if value == nil {
      report.add(
        CellProblem.unknownValue(
          cells.quoted(text), column, known: known, code: code, at: cells.location(row, column)))
    }
    return value
  }
}

/// The cells of a table by the column they are of.
struct RecordCells<Column: RecordColumn> {
  let table: Table
  let header: RecordHeader<Column>
  let cells: TableCells
  let personal: PersonalDataCheck

  func quoted(_ text: UnsafeBufferPointer<UInt8>) -> QuotedCell {
    QuotedCell(String(decoding: text, as: UTF8.self), personal)
  }

  /// The bytes of a cell; nil when empty or when the table has no such column, reported if it must be there.
  func text(
    _ row: Int, _ column: Column, isRequired: Bool, _ report: inout Report
  ) -> UnsafeBufferPointer<UInt8>? {
    if let position = header[column] {
      let text = cells[row, position]
      if !text.isEmpty { return text }
    }
    if isRequired { report.add(CellProblem.emptyCell(column, at: location(row, column))) }
    return nil
  }

  func kind(_ row: Int, _ column: Column) -> CellKind { header[column].map { cells.kind(row, $0) } ?? .text }

  func location(_ row: Int, _ column: Column) -> Location {
    table.location(row: row, column: header[column] ?? 0)
  }

  func isEmpty(_ row: Int) -> Bool { (0..<table.header.count).allSatisfy { cells[row, $0].isEmpty } }

  func isTotals(_ row: Int) -> Bool { cells.isTotals(row, columns: table.header.count) }

  /// What is wrong with a row that can be no record, told once for all of its cells.
  func stray(_ row: Int) -> Problem? {
    if isTotals(row) { return CellProblem.totalsRow(at: table.location(row: row, column: 0)) }
    return cells.only(row, columns: table.header.count).map {
      CellProblem.rowOfOneCell(at: table.location(row: row, column: $0))
    }
  }
}

extension TableCells {
  /// A row of sums that Excel users leave under their data.
  func isTotals(_ row: Int, columns: Int) -> Bool {
    for column in 0..<min(3, columns) {
      let text = self[row, column]
      guard let first = text.first, text.count < 40, "TtCc".utf8.contains(first) else { continue }
      let folded = VietnameseText.folded(String(decoding: text, as: UTF8.self))
      if folded.hasPrefix("tong cong") || folded.hasPrefix("tong so") { return true }
      if ["tong", "cong", "tong:", "cong:"].contains(folded) { return true }
    }
    return false
  }

  /// The column of the one cell of a row that has anything in it: a note, a signature.
  func only(_ row: Int, columns: Int) -> Int? {
    var found: Int?
    for column in 0..<columns where !self[row, column].isEmpty {
      if found != nil { return nil }
      found = column
    }
    return found
  }
}
