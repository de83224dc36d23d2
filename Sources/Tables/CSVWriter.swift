/// Writes CSV (RFC 4180 with LF): a cell is quoted only when it holds a comma, a quotation mark or a line break.
public struct CSVWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init(header: [String]) { row(header) }

  public mutating func row(_ cells: [String]) { row(prefix: [], cells) }

  /// A row whose first cells are written already (by `cells`).
  public mutating func row(prefix: [UInt8], _ cells: [String]) {
    bytes.append(contentsOf: prefix)
    if !prefix.isEmpty { bytes.append(UInt8(ascii: ",")) }
    Self.append(cells, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Cells with the commas between them.
  public static func cells(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.reduce(cells.count) { $0 + $1.utf8.count })
    append(cells, to: &bytes)
    return bytes
  }

  private static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    var cell = cell
    cell.withUTF8 { text in
      guard text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
        bytes.append(contentsOf: text)
        return
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
