public import Diagnostics

/// A table as staff keep it: one header record, then one record a row. Cells are stretches of one buffer of
/// NFC text, so half a million rows cost no string each.
public struct Table: Sendable {
  public let file: SourceFile
  /// The sheet of a workbook; nil for a CSV file.
  public let sheet: String?
  public let header: [String]
  public let rowCount: Int
  let buffer: [UInt8]
  /// Row by row, `header.count` spans each.
  let spans: [Span]

  struct Span: Sendable {
    var offset: UInt32
    var length: UInt32
  }

  /// Calls `body` with the cells' common buffer; use with `span` in loops over many rows.
  public func withCells<Result>(_ body: (TableCells) throws -> Result) rethrows -> Result {
    try buffer.withUnsafeBufferPointer { bytes in
      try spans.withUnsafeBufferPointer { spans in
        try body(TableCells(bytes: bytes, spans: spans, columns: header.count))
      }
    }
  }

  /// The text of a cell, white space at its ends removed. Rows and columns count from 0, without the header.
  public func text(row: Int, column: Int) -> String {
    withCells { String(decoding: $0[row, column], as: UTF8.self) }
  }

  /// Where a cell is, in spreadsheet notation: the header is record 1, so row 0 is record 2.
  public func location(row: Int, column: Int) -> Location {
    Location(
      path: file.displayPath,
      spot: .cell(sheet: sheet, reference: CellReference(row: row + 2, column: column + 1).description))
  }

  public func headerLocation(column: Int) -> Location { location(row: -1, column: column) }
}

/// The cells of a table while its buffer is at hand.
public struct TableCells {
  let bytes: UnsafeBufferPointer<UInt8>
  let spans: UnsafeBufferPointer<Table.Span>
  let columns: Int

  /// The bytes of a cell, without white space at its ends; empty for an empty cell.
  public subscript(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let span = spans[row * columns + column]
    let start = Int(span.offset)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(span.length)])
  }
}
