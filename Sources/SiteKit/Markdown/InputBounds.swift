/// What libcmark is not given: 0.30.2 walks back over every open `![` at each `]` of a paragraph, so that a small file
/// can take minutes. All its other work is linear in the text. Nor is a table made whose short rows would be filled up to a
/// page of a size of another order than the text.
enum InputBounds {
  static let maximumSize = 4 << 20
  /// Steps of that walk in one paragraph; 10⁷ take about 20 ms.
  static let maximumSteps = 10_000_000

  /// Empty cells that the rows of a text may lack.
  static let maximumLackingCells = 100_000

  static func fault(in source: SourceLines) -> MarkdownFault? {
    if source.bytes.count > maximumSize { return MarkdownFault(.bound(.size), 0..<1) }
    if let fault = lackingCells(in: source) { return fault }
    guard let first = source.first(Array("![".utf8), in: 0..<source.bytes.count) else { return nil }
    return longWalk(in: source, from: source.line(at: first.lowerBound))
  }

  /// A run of lines without an empty one holds a whole paragraph, or more.
  private static func longWalk(in source: SourceLines, from firstLine: Int) -> MarkdownFault? {
    var (openers, closers) = (0, 0)
    for line in firstLine..<source.count {
      let range = source.range(line)
      var before: UInt8 = 0
      var isBlank = true
      for byte in source.bytes[range] {
        if byte == UInt8(ascii: "["), before == UInt8(ascii: "!") { openers += 1 }
        if byte == UInt8(ascii: "]") { closers += 1 }
        if byte != 0x20, byte != 0x09 { isBlank = false }
        before = byte
      }
      if isBlank { (openers, closers) = (0, 0) }
      if openers * closers > maximumSteps { return MarkdownFault(.bound(.images), range) }
    }
    return nil
  }

  /// Told at the first short row of the table that goes too far. What looks like a table in a block of code counts too.
  private static func lackingCells(in source: SourceLines) -> MarkdownFault? {
    guard source.contains(UInt8(ascii: "|")) else { return nil }
    var (columns, lacking, first) = (0, 0, Range<Int>?.none)
    for line in 0..<source.count {
      let text = TableLines.text(of: line, source)
      if text.isEmpty {
        (columns, first) = (0, nil)
        continue
      }
      let alignments = TableRow.alignments(source.bytes, in: text)
      // A row of hyphens may be a row of the body as well.
      let cells = alignments?.count ?? (columns > 1 ? TableRow.cells(source.bytes, in: text).count : 1)
      if case let short = columns - cells, short > 0 {
        lacking += short
        let row = first ?? text
        first = row
        if lacking > maximumLackingCells { return MarkdownFault(.bound(.lackingCells), row) }
      }
      columns = max(columns, alignments?.count ?? 0)
    }
    return nil
  }
}
