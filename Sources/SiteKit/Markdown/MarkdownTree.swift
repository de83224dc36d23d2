/// A parsed text whose tables are in place: libcmark's tree, and what each of its lines stands for.
struct MarkdownTree: ~Copyable {
  let document: CmarkDocument
  let source: SourceLines
  let faults: [MarkdownFault]
  /// Empty when the tree is that of the source itself.
  private let roles: [TableRewrite.Role]

  /// Nil only when there is no memory.
  init?(_ source: SourceLines) {
    let known = TableLines.standingAlone(in: source)
    if let known, !known.isEmpty {
      let rewrite = TableRewrite(known, in: source)
      guard let document = CmarkDocument(parsing: rewrite.bytes) else { return nil }
      if Self.misfits(rewrite, document).isEmpty {
        self.init(document, source, rewrite.roles, rewrite.faults)
        return
      }
    }
    guard let plain = CmarkDocument(parsing: source.bytes) else { return nil }
    if let known, known.isEmpty {
      self.init(plain, source, [], [])
      return
    }
    var (tables, faults) = TableLines.find(in: plain, source)
    // The second pass cuts rows that libcmark puts outside the table's container, the third drops what still misfits.
    for pass in 0..<3 where !tables.isEmpty {
      let rewrite = TableRewrite(tables, in: source)
      guard let document = CmarkDocument(parsing: rewrite.bytes) else { return nil }
      let misfits = Self.misfits(rewrite, document)
      guard !misfits.isEmpty else {
        self.init(document, source, rewrite.roles, faults + rewrite.faults)
        return
      }
      tables = Self.cut(tables, at: misfits, dropping: pass > 0)
    }
    self.init(plain, source, [], faults)
  }

  /// The tree of a text with footnotes; what came out as something else than a definition is taken back.
  init?(of notes: inout Footnotes) {
    guard var tree = MarkdownTree(notes.lines) else { return nil }
    var ignored: Set<Int> = []
    while case let strays = notes.strays(in: tree), !strays.isEmpty {
      ignored.formUnion(strays)
      notes = notes.ignoring(ignored)
      guard let again = MarkdownTree(notes.lines) else { return nil }
      tree = again
    }
    self = tree
  }

  private init(
    _ document: consuming CmarkDocument, _ source: SourceLines, _ roles: [TableRewrite.Role], _ faults: [MarkdownFault]
  ) {
    self.document = document
    self.source = source
    self.roles = roles
    self.faults = faults
  }

  enum HeadingRole {
    case heading, delimiter
    case cell(TableCell)
  }

  /// Whether a heading node is one, or stands for a part of a table.
  func role(of heading: CmarkNode) -> HeadingRole {
    let line = heading.lines.lowerBound
    guard line < roles.count else { return .heading }
    return switch roles[line] {
    case .source: .heading
    case .delimiter: .delimiter
    case .cell(let cell): .cell(cell)
    }
  }

  /// The bytes of the source that a block was read from, from its first character to the end of its last line.
  func range(of block: CmarkNode) -> Range<Int> {
    let lines = block.lines
    if lines.lowerBound < roles.count, case .cell(let cell) = roles[lines.lowerBound] { return cell.source }
    let first = sourceLine(lines.lowerBound)
    let last = max(first, sourceLine(lines.upperBound - 1))
    guard first < source.count, last < source.count else { return source.bytes.count..<source.bytes.count }
    let end = source.range(last).upperBound
    return min(source.starts[first] + block.column, end)..<end
  }

  /// The line of the text that a block begins on, from 0.
  func firstLine(of block: CmarkNode) -> Int { sourceLine(block.lines.lowerBound) }

  private func sourceLine(_ line: Int) -> Int {
    guard !roles.isEmpty else { return line }
    guard line < roles.count, case .source(let number) = roles[line] else { return source.count }
    return number
  }

  /// For each table that did not come out whole, the first source line that is not a part of it.
  private static func misfits(_ rewrite: TableRewrite, _ document: borrowing CmarkDocument) -> [Int: Int] {
    var parents = [CmarkNode?](repeating: nil, count: rewrite.tables.count)
    var fits = [Bool](repeating: false, count: rewrite.roles.count)
    document.walk { node, event in
      guard event == .enter else { return .onward }
      switch node.kind {
      case .document, .blockQuote, .list, .item: return .onward
      case .heading where node.lines.lowerBound < rewrite.roles.count: break
      default: return .skipChildren
      }
      switch rewrite.roles[node.lines.lowerBound] {
      case .source: return .skipChildren
      case .cell(let cell) where cell.isHeader && cell.column == 0: parents[cell.table] = node.parent
      case .cell, .delimiter: break
      }
      fits[node.lines.lowerBound] = rewrite.table(ofLine: node.lines.lowerBound).map { parents[$0] } == node.parent
      return .skipChildren
    }
    var misfits: [Int: Int] = [:]
    for (line, fit) in fits.enumerated() where !fit {
      guard let table = rewrite.table(ofLine: line), let place = rewrite.sourceLine(ofLine: line) else { continue }
      misfits[table] = min(misfits[table] ?? .max, place)
    }
    return misfits
  }

  private static func cut(_ tables: [TableLines], at misfits: [Int: Int], dropping: Bool) -> [TableLines] {
    tables.enumerated().compactMap { index, table in
      guard let line = misfits[index] else { return table }
      guard !dropping, line > table.header + 1 else { return nil }
      var table = table
      table.end = line
      return table
    }
  }
}

extension TableRewrite {
  func table(ofLine line: Int) -> Int? {
    switch roles[line] {
    case .source: nil
    case .delimiter(let table): table
    case .cell(let cell): cell.table
    }
  }

  /// The line of the source that a part of a table was read from.
  func sourceLine(ofLine line: Int) -> Int? {
    switch roles[line] {
    case .source(let number): number
    case .delimiter(let table): tables[table].header + 1
    case .cell(let cell): tables[cell.table].header + (cell.row == 0 ? 0 : cell.row + 1)
    }
  }
}
