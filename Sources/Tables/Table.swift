public import Diagnostics
public import Formats

/// A table as staff keep it: one header record, then one record a row. Cells are stretches of one buffer of
/// NFC text, so half a million rows cost no string each.
public struct Table: Sendable {
  public let file: SourceFile
  /// The sheet of a workbook; nil for a CSV file.
  public let sheet: String?
  public let header: [String]
  /// What stands above the headings of a sheet, cell by cell; empty for a CSV file.
  public let title: [String]
  public let rowCount: Int
  let buffer: [UInt8]
  /// Row by row, `header.count` spans each.
  let spans: [Span]
  /// One for each span; empty when every cell is text, as in a CSV file.
  let kinds: [CellKind]
  /// False when merged cells take headings away; such a table has no rows, and of its headings only those that are there
  /// can be judged.
  public let isHeaderWhole: Bool
  /// Where rows and columns stand in a sheet; nil for a CSV file, whose header is record 1.
  let grid: Grid?

  /// Headings beyond this are no table that staff keep, and would take seconds to tell of one by one.
  static let mostColumns = 1000
  /// As many as a sheet of Excel has below its headings.
  static let mostRows = (1 << 20) - 1

  static func tooWide(at location: Location) -> Problem {
    let most = VietnameseNumber.grouped(mostColumns)
    return Problem(
      "table-too-wide",
      Wording(
        "Dòng tiêu đề có hơn \(most) cột",
        en: "The row of headings has more than \(mostColumns) columns"),
      fix: Wording(
        "xóa các cột thừa; trong tệp CSV, xem lại dấu phân cách và chỗ xuống dòng",
        en:
          "delete the columns that are not used; in a CSV file look at the separator and the line breaks"
      ),
      at: location)
  }

  struct Span: Sendable {
    var offset: UInt32
    var length: UInt32
  }

  /// Numbers of rows and columns as the sheet counts them, from 1.
  struct Grid: Sendable {
    let headerRow: Int
    let rows: [UInt32]
    let columns: [UInt16]
  }

  init(
    file: SourceFile, sheet: String? = nil, header: [String], title: [String] = [], rowCount: Int, buffer: [UInt8],
    spans: [Span], kinds: [CellKind] = [], isHeaderWhole: Bool = true, grid: Grid? = nil
  ) {
    (self.file, self.sheet, self.header, self.title, self.rowCount) = (file, sheet, header, title, rowCount)
    (self.buffer, self.spans, self.kinds) = (buffer, spans, kinds)
    (self.isHeaderWhole, self.grid) = (isHeaderWhole, grid)
  }

  /// True for a workbook, which tells dates and numbers from text.
  public var hasKinds: Bool { !kinds.isEmpty }

  /// Calls `body` with the cells' common buffer; use with `span` in loops over many rows.
  public func withCells<Result>(_ body: (TableCells) throws -> Result) rethrows -> Result {
    try buffer.withUnsafeBufferPointer { bytes in
      try spans.withUnsafeBufferPointer { spans in
        try kinds.withUnsafeBufferPointer { kinds in
          try body(TableCells(bytes: bytes, spans: spans, kinds: kinds, columns: header.count))
        }
      }
    }
  }

  /// The text of a cell, white space at its ends removed. Rows and columns count from 0, without the header.
  public func text(row: Int, column: Int) -> String {
    withCells { String(decoding: $0[row, column], as: UTF8.self) }
  }

  /// Where a cell is, in spreadsheet notation. In a CSV file the header is record 1, so row 0 is record 2.
  public func location(row: Int, column: Int) -> Location {
    let reference = CellReference(row: number(ofRow: row), column: number(ofColumn: column))
    return Location(path: file.displayPath, spot: .cell(sheet: sheet, reference: reference.description))
  }

  private func number(ofRow row: Int) -> Int {
    guard let grid else { return row + 2 }
    return grid.rows.indices.contains(row) ? Int(grid.rows[row]) : grid.headerRow
  }

  private func number(ofColumn column: Int) -> Int {
    guard let grid, grid.columns.indices.contains(column) else { return column + 1 }
    return Int(grid.columns[column])
  }

  public func headerLocation(column: Int) -> Location { location(row: -1, column: column) }
}

/// The cells of a table while its buffer is at hand.
public struct TableCells {
  let bytes: UnsafeBufferPointer<UInt8>
  let spans: UnsafeBufferPointer<Table.Span>
  let kinds: UnsafeBufferPointer<CellKind>
  let columns: Int

  /// The bytes of a cell, without white space at its ends; empty for an empty cell.
  public subscript(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let span = spans[row * columns + column]
    let start = Int(span.offset)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(span.length)])
  }

  /// What the workbook says the cell is; text in a CSV file.
  public func kind(_ row: Int, _ column: Int) -> CellKind { kinds.isEmpty ? .text : kinds[row * columns + column] }
}
