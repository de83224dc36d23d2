import Diagnostics
import Parallel

/// What the first lines of a CSV file tell about the others.
enum CSVLines {
  private static let separators: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
  ]
  /// Titles, names of offices and dates stand above a table, but not without end.
  private static let linesToHeadings = 30

  /// The same text where lines end in CR alone, as old programs of the Macintosh write them.
  static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.contains(0x0A) || !bytes.contains(0x0D) { return bytes }
    return bytes.map { $0 == 0x0D ? 0x0A : $0 }
  }

  /// Bytes from which a table is worth reading on all cores.
  static let manyBytes = 1 << 20

  /// Places of a long text at which records probably begin, the first of them at `start`; nil for a short text. A line end
  /// ends a record when the quotation marks before it are even in number, but for marks within words (`ống 5"`).
  static func recordStarts(_ bytes: [UInt8], from start: Int) -> [Int]? {
    let length = bytes.count - start
    let stretches = min(8, length / (manyBytes / 8))
    guard length >= manyBytes else { return nil }
    let mark = UInt8(ascii: "\"")
    let bounds = (0..<stretches).map { start + length * $0 / stretches }
    let marks = ChunkedMap.run(stretches - 1) { chunk in
      bytes.withUnsafeBufferPointer { p in
        p[bounds[chunk.lowerBound]..<bounds[chunk.upperBound]].reduce(0) { $0 &+ ($1 == mark ? 1 : 0) }
      }
    }
    var starts = [start]
    var isQuoted = false
    for (bound, count) in zip(bounds.dropFirst(), marks) {
      if !count.isMultiple(of: 2) { isQuoted.toggle() }
      var quoted = isQuoted
      let end = bytes[bound...].firstIndex { byte in
        if byte == mark { quoted.toggle() }
        return byte == 0x0A && !quoted
      }
      if let end, end + 1 < bytes.count, end + 1 > starts[starts.count - 1] { starts.append(end + 1) }
    }
    return starts
  }

  /// A first line `sep=;`, in quotation marks or not, by which a file tells Excel its separator; Excel does not show it as a
  /// row.
  static func separatorLine(_ bytes: [UInt8]) -> (separator: UInt8, length: Int)? {
    let line = bytes.prefix(9).prefix { $0 != 0x0A }
    guard line.count == bytes.count || bytes[line.count] == 0x0A else { return nil }
    let told = line.filter { $0 != 0x0D && $0 != UInt8(ascii: "\"") }
    guard told.count == 5, told[..<4].map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }), told[4] > 0x08,
      told[4] < 0x80
    else { return nil }
    return (told[4], min(bytes.count, line.count + 1))
  }

  /// The separator that occurs most often outside quotation marks in the first line.
  static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      if separators.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
  }

  /// The cells that hold the bytes at some offsets, each once.
  static func cells(at offsets: [Int], in bytes: [UInt8]) -> [CellReference] {
    let (separator, wanted) = (separator(of: bytes[...]), Set(offsets))
    var cells: [CellReference] = []
    var (row, column, quoted) = (1, 1, false)
    for (offset, byte) in bytes.enumerated() {
      if wanted.contains(offset) {
        let cell = CellReference(row: row, column: column)
        if cells.last != cell { cells.append(cell) }
      }
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      if byte == separator { column += 1 }
      if byte == 0x0A { (row, column) = (row + 1, 1) }
    }
    return cells
  }

  /// The number of the first row, from 1, that has two headings at least; nil among the first 30 without one.
  static func rowOfHeadings(_ bytes: [UInt8], _ isHeading: (String) -> Bool) -> Int? {
    var rest = bytes[...]
    for row in 1...linesToHeadings where !rest.isEmpty {
      var quoted = false
      let end = rest.firstIndex { byte in
        if byte == UInt8(ascii: "\"") { quoted.toggle() }
        return byte == 0x0A && !quoted
      }
      let line = rest[..<(end ?? rest.endIndex)]
      rest = rest[line.endIndex...].dropFirst()
      guard line.count < 10_000 else { continue }
      let cells = line.split(separator: separator(of: line))
      let headings = cells.count {
        isHeading(String(decoding: $0.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self))
      }
      if headings >= 2 { return row }
    }
    return nil
  }
}
