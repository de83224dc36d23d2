/// A pipe table found in the source: a header line, a delimiter row under it, and rows to the end of the paragraph.
struct TableLines {
  /// Lines count from 0; the delimiter row is `header + 1`, the first row of the body `header + 2`.
  let header: Int
  /// The header line from where its text begins.
  let headerText: Range<Int>
  let alignments: [TableAlignment]
  /// Outside lists and quotations rows may be indented at will.
  let isTopLevel: Bool
  /// One past the last row.
  var end: Int

  /// The tables of a parsed text, and faults for delimiter rows that do not fit the line above them.
  static func find(in document: borrowing CmarkDocument, _ source: SourceLines) -> ([TableLines], [MarkdownFault]) {
    var tables: [TableLines] = []
    var faults: [MarkdownFault] = []
    document.walk { node, event in
      guard event == .enter else { return .onward }
      switch node.kind {
      case .paragraph: find(in: node, lines: node.lines, source, &tables, &faults)
      // A row of hyphens below the last row makes cmark see one heading, underlined.
      case .heading where node.lines.count > 2: find(in: node, lines: node.lines.dropLast(), source, &tables, &faults)
      case .document, .blockQuote, .list, .item: return .onward
      default: break
      }
      return .skipChildren
    }
    return (tables, faults)
  }

  private static func find(
    in node: CmarkNode, lines: Range<Int>, _ source: SourceLines, _ tables: inout [TableLines],
    _ faults: inout [MarkdownFault]
  ) {
    for line in lines.dropLast() {
      guard let alignments = TableRow.alignments(source.bytes, in: text(of: line + 1, source)) else { continue }
      let header =
        line == lines.lowerBound
        ? min(source.starts[line] + node.column, source.range(line).upperBound)..<source.range(line).upperBound
        : text(of: line, source)
      let cells = TableRow.cells(source.bytes, in: header)
      guard cells.count == alignments.count else {
        let mismatch = TableFault.delimiter(header: cells.count, delimiter: alignments.count)
        faults.append(MarkdownFault(.table(mismatch), text(of: line + 1, source)))
        continue
      }
      tables.append(
        TableLines(
          header: line, headerText: header, alignments: alignments, isTopLevel: node.parent?.kind == .document,
          end: lines.upperBound))
      return
    }
  }

  /// A line of a paragraph without the indentation and quotation marks before it.
  static func text(of line: Int, _ source: SourceLines) -> Range<Int> {
    let whole = source.range(line)
    let start = source.bytes[whole].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") }
    return (start ?? whole.upperBound)..<whole.upperBound
  }
}

/// Tables written as nearly all are, found without libcmark.
extension TableLines {
  /// The tables of a text in which each is a block of its own: after an empty line, every line with `|` as its first
  /// byte, up to the next empty line. Such a block is one paragraph on the top level, unless it belongs to code or raw
  /// HTML, which shows when the rewritten text is parsed. Nil when a delimiter row stands anywhere else.
  static func standingAlone(in source: SourceLines) -> [TableLines]? {
    guard source.contains(UInt8(ascii: "|")) else { return [] }
    var tables: [TableLines] = []
    for line in 1..<max(1, source.count) where line >= tables.last?.end ?? 0 {
      guard let alignments = TableRow.alignments(source.bytes, in: text(of: line, source)) else { continue }
      let header = source.range(line - 1)
      guard let end = endOfBlock(from: line - 1, source),
        TableRow.cells(source.bytes, in: header).count == alignments.count
      else { return nil }
      tables.append(
        TableLines(header: line - 1, headerText: header, alignments: alignments, isTopLevel: true, end: end))
    }
    return tables
  }

  /// One past the last line of a block that begins after an empty line and whose lines all begin with `|`.
  private static func endOfBlock(from first: Int, _ source: SourceLines) -> Int? {
    guard first == 0 || isBlank(first - 1, source) else { return nil }
    var line = first
    while line < source.count, !isBlank(line, source) {
      guard source.bytes[source.starts[line]] == UInt8(ascii: "|") else { return nil }
      line += 1
    }
    return line
  }

  private static func isBlank(_ line: Int, _ source: SourceLines) -> Bool {
    source.bytes[source.range(line)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
