public import Diagnostics
public import Formats
public import Scanner
public import Tables

/// Understands the cells of one column: each distinct spelling once.
public struct ColumnReader<Column: RecordColumn, Value: Sendable>: Sendable {
  @usableFromInline let column: Column
  @usableFromInline let isRequired: Bool
  /// What may be written, for the message.
  let known: [String]
  let code: String
  /// The spelling by which cells are compared.
  let key: @Sendable (String) -> String
  let understand: @Sendable (String) -> Value?
  /// What to do about a word that is not known, where that is more than to take a known one.
  let remedy: @Sendable (String) -> Wording?
  @usableFromInline var cache = CellCache<Value?>()

  public init(
    _ column: Column, known: [String], code: String = "unknown-value", isRequired: Bool = false,
    key: @escaping @Sendable (String) -> String = { VietnameseText.nameKey($0) },
    understand: @escaping @Sendable (String) -> Value?, remedy: @escaping @Sendable (String) -> Wording? = { _ in nil }
  ) {
    self.column = column
    self.known = known
    self.code = code
    self.isRequired = isRequired
    self.key = key
    self.understand = understand
    self.remedy = remedy
  }

  /// Of a column with words of its own; those that only look like one are not proposed for it.
  public init(_ column: Column, words: KnownWords<Value>, known: [String], isRequired: Bool = false) {
    self.init(
      column, known: known, isRequired: isRequired, understand: { words[key: $0] },
      remedy: { Suggestion.fix(forWords: $0, among: known) })
  }

  /// The value of the cell; nil when it is empty, or none of the known words (reported).
  @inlinable
  public mutating func value(_ cells: RecordCells<Column>, _ row: Int, _ report: inout Report) -> Value? {
    guard let text = cells.text(row, column, isRequired: isRequired, &report) else { return nil }
    let value = cache.value(of: text) ?? first(text)
    if value == nil { report.add(unknown(text, cells, at: cells.location(row, column))) }
    return value
  }

  /// What a spelling means that comes for the first time.
  @usableFromInline
  mutating func first(_ text: UnsafeBufferPointer<UInt8>) -> Value? {
    let value = understand(key(String(decoding: text, as: UTF8.self)))
    cache.keep(value, for: text)
    return value
  }

  @usableFromInline
  func unknown(
    _ text: UnsafeBufferPointer<UInt8>, _ cells: RecordCells<Column>, at location: Location
  ) -> Problem {
    let written = String(decoding: text, as: UTF8.self)
    for encoding in LegacyText.allCases {
      let meant = encoding.decoded(written)
      if meant != written, understand(key(meant)) != nil {
        return CellProblem.legacy(encoding.name, (written, meant), at: location)
      }
    }
    if let encoding = LegacyEncoding.recognize(cell: text) {
      return CellProblem.legacy(encoding, nil, at: location)
    }
    return CellProblem.unknownValue(
      cells.quoted(text), column, known: known, code: code, remedy: remedy(written), at: location)
  }
}

/// The cells of a table by the column they are of.
public struct RecordCells<Column: RecordColumn> {
  @usableFromInline let table: Table
  @usableFromInline let header: RecordHeader<Column>
  @usableFromInline let cells: TableCells
  let personal: PersonalDataCheck

  public init(table: Table, header: RecordHeader<Column>, cells: TableCells, personal: PersonalDataCheck) {
    self.table = table
    self.header = header
    self.cells = cells
    self.personal = personal
  }

  public func quoted(_ text: UnsafeBufferPointer<UInt8>) -> QuotedCell {
    QuotedCell(String(decoding: text, as: UTF8.self), personal)
  }

  /// The bytes of a cell; nil when empty or when the table has no such column, reported if it must be there.
  @inlinable
  public func text(
    _ row: Int, _ column: Column, isRequired: Bool, _ report: inout Report
  ) -> UnsafeBufferPointer<UInt8>? {
    if let position = header[column] {
      let text = cells[row, position]
      if !text.isEmpty { return text }
    }
    if isRequired { report.add(empty(row, column)) }
    return nil
  }

  @usableFromInline
  func empty(_ row: Int, _ column: Column) -> Problem { CellProblem.emptyCell(column, at: location(row, column)) }

  @inlinable
  public func kind(_ row: Int, _ column: Column) -> CellKind { header[column].map { cells.kind(row, $0) } ?? .text }

  public func location(_ row: Int, _ column: Column) -> Location {
    table.location(row: row, column: header[column] ?? 0)
  }

  public func isEmpty(_ row: Int) -> Bool { (0..<table.header.count).allSatisfy { cells[row, $0].isEmpty } }

  /// The first cell that is not empty in a row in which all that every record has is missing but for one cell at most: a
  /// signature, a note, a footnote, the name of a group of rows. Nil for all other rows.
  @inlinable
  public func fragment(_ row: Int) -> Location? {
    var filled = 0
    // The mark of a footnote, (1) or *, stands in a cell of its own.
    let start = cells[row, 0].first
    let most = start == UInt8(ascii: "(") || start == UInt8(ascii: "*") ? 2 : 1
    for column in Column.obligatory {
      guard let position = header[column], !cells[row, position].isEmpty else { continue }
      filled += 1
      if filled > most { return nil }
    }
    let first = table.header.indices.first { !cells[row, $0].isEmpty }
    return first.map { table.location(row: row, column: $0) }
  }

  /// The headings again, as where tables were pasted below each other.
  @inlinable
  public func isHeadings(_ row: Int) -> Bool {
    for column in Column.obligatory {
      guard let position = header[column], cells[row, position].elementsEqual(table.header[position].utf8) else {
        return false
      }
    }
    return true
  }

  public func isTotals(_ row: Int) -> Bool { cells.isTotals(row, columns: table.header.count) }
}

extension TableCells {
  /// A row of sums that Excel users leave under their data.
  public func isTotals(_ row: Int, columns: Int) -> Bool {
    (0..<min(3, columns)).contains { TotalsWords.begin(self[row, $0]) }
  }
}
