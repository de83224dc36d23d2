/// One line of a pipe table (GitHub Flavored Markdown, Tables extension) taken apart; offsets are those of the text.
enum TableRow {
  /// The cells between unescaped pipes, white space trimmed; pipes at the ends of the line open and close nothing.
  static func cells(_ bytes: [UInt8], in line: Range<Int>) -> [Range<Int>] {
    var rest = trimmed(bytes, line)
    if rest.isEmpty { return [] }
    if bytes[rest.lowerBound] == pipe { rest = rest.lowerBound + 1..<rest.upperBound }
    var cells: [Range<Int>] = []
    var start = rest.lowerBound
    var at = start
    while at < rest.upperBound {
      if bytes[at] == backslash {
        at += 2
        continue
      }
      if bytes[at] == pipe {
        cells.append(trimmed(bytes, start..<at))
        start = at + 1
      }
      at += 1
    }
    if start < rest.upperBound || cells.isEmpty { cells.append(trimmed(bytes, start..<rest.upperBound)) }
    return cells
  }

  /// The alignments told by a delimiter row such as `|:--|--:|`; nil for any other line. A row of one column must
  /// show a pipe, so that no underline of a heading is taken for a table.
  static func alignments(_ bytes: [UInt8], in line: Range<Int>) -> [TableAlignment]? {
    guard bytes[line].allSatisfy({ $0 == hyphen || $0 == pipe || $0 == colon || $0 == 0x20 || $0 == 0x09 }) else {
      return nil
    }
    var alignments: [TableAlignment] = []
    for cell in cells(bytes, in: line) {
      guard let alignment = alignment(bytes[cell]) else { return nil }
      alignments.append(alignment)
    }
    guard !alignments.isEmpty, alignments.count > 1 || bytes[line].contains(pipe) else { return nil }
    return alignments
  }

  /// The bytes of a cell with `\|` made `|`.
  static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for byte in cell {
      if byte == pipe, out.last == backslash { out.removeLast() }
      out.append(byte)
    }
    return out
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> TableAlignment? {
    let left = cell.first == colon
    let right = cell.last == colon
    let dashes = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == hyphen }) else { return nil }
    return left && right ? .center : left ? .left : right ? .right : TableAlignment.none
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  private static let pipe = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
  private static let hyphen = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")
}

/// How the cells of a column stand; printed as a class.
enum TableAlignment {
  case none, left, center, right
}
