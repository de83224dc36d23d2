/// The source with every cell of its tables on a line of its own, written as a heading, so that libcmark, which knows
/// no tables, parses the inlines of each cell alone and the containers around the table as they are.
struct TableRewrite {
  /// What a line of the rewritten text stands for.
  enum Role {
    /// A line of the source, by number from 0.
    case source(Int)
    case delimiter(table: Int)
    case cell(TableCell)
  }

  private(set) var bytes: [UInt8] = []
  private(set) var roles: [Role] = []
  private(set) var faults: [MarkdownFault] = []
  let tables: [TableLines]

  init(_ tables: [TableLines], in source: SourceLines) {
    self.tables = tables
    bytes.reserveCapacity(source.bytes.count + source.bytes.count / 4)
    var line = 0
    for (index, table) in tables.enumerated() {
      copy(line..<table.header, of: source)
      add(table, index, source)
      line = table.end
    }
    copy(line..<source.count, of: source)
  }

  private mutating func copy(_ lines: Range<Int>, of source: SourceLines) {
    guard let first = lines.first, let last = lines.last else { return }
    bytes += source.bytes[source.starts[first]..<source.whole(last).upperBound]
    roles += lines.lazy.map { .source($0) }
  }

  /// The first header cell keeps what stands before it (it may be a list marker); the others continue like the
  /// delimiter row does.
  private mutating func add(_ table: TableLines, _ index: Int, _ source: SourceLines) {
    let first = source.starts[table.header]..<table.headerText.lowerBound
    let below = prefix(of: table.header + 1, table, source)
    let header = cells(of: table.headerText, row: 0, index, table, source)
    for (column, cell) in header.enumerated() {
      append(cell, after: column == 0 && !table.isTopLevel ? first : column == 0 ? 0..<0 : below, source)
      if column == 0 { appendDelimiter(index, after: below, source) }
    }
    for line in table.header + 2..<max(table.header + 2, table.end) {
      let text = TableLines.text(of: line, source)
      let before = prefix(of: line, table, source)
      for cell in cells(of: text, row: line - table.header - 1, index, table, source) {
        append(cell, after: before, source)
      }
    }
  }

  private func prefix(of line: Int, _ table: TableLines, _ source: SourceLines) -> Range<Int> {
    table.isTopLevel ? 0..<0 : source.starts[line]..<TableLines.text(of: line, source).lowerBound
  }

  /// As many cells as the table has columns; missing ones are empty, surplus ones are a fault.
  private mutating func cells(
    of text: Range<Int>, row: Int, _ index: Int, _ table: TableLines, _ source: SourceLines
  ) -> [TableCell] {
    let found = TableRow.cells(source.bytes, in: text)
    let columns = table.alignments.count
    if found.count > columns {
      let surplus = found[columns].lowerBound..<max(found[columns].lowerBound + 1, found[found.count - 1].upperBound)
      faults.append(MarkdownFault(.table(.surplus(cells: found.count, columns: columns)), surplus))
    }
    let rows = table.end - table.header - 1
    return table.alignments.enumerated().map { column, alignment in
      TableCell(
        table: index, row: row, column: column, columns: columns, isLastRow: row == rows - 1,
        alignment: alignment, source: column < found.count ? found[column] : text.upperBound..<text.upperBound)
    }
  }

  private mutating func append(_ cell: TableCell, after prefix: Range<Int>, _ source: SourceLines) {
    bytes += source.bytes[prefix]
    bytes += "# ".utf8
    let text = source.bytes[cell.source]
    if text.contains(UInt8(ascii: "\\")) { bytes += TableRow.unescaped(text) } else { bytes += text }
    bytes += " #\n".utf8
    roles.append(.cell(cell))
  }

  private mutating func appendDelimiter(_ table: Int, after prefix: Range<Int>, _ source: SourceLines) {
    bytes += source.bytes[prefix]
    bytes += "# #\n".utf8
    roles.append(.delimiter(table: table))
  }
}

/// A cell by its place in its table; row 0 is the header.
struct TableCell {
  let table: Int
  let row: Int
  let column: Int
  /// How many its table has.
  let columns: Int
  let isLastRow: Bool
  let alignment: TableAlignment
  /// The bytes of its content in the source.
  let source: Range<Int>

  var isHeader: Bool { row == 0 }
  var isLastColumn: Bool { column == columns - 1 }
}
