/// The rows of one sheet as they come. The row of headings is looked for among the first; what follows is kept under it.
struct SheetRows {
  var texts: CellText
  private(set) var isDone = false
  private(set) var header: SheetHeader?
  private(set) var findings = SheetFindings()
  private(set) var numbers: [UInt32] = []
  /// The last row with content under a heading.
  private(set) var lastRow = 0
  private(set) var spans: [Table.Span] = []
  private(set) var kinds: [CellKind] = []
  /// A sheet with anything in it.
  var hasContent: Bool { header != nil || !waiting.isEmpty }
  private var waiting: [Row] = []
  /// What stands in the rows above the headings.
  private(set) var above: [Table.Span] = []
  private let isHeader: ([String]) -> Bool
  private let isHeading: (String) -> Bool

  private typealias Row = (number: Int, isHidden: Bool, cells: [SheetCell])

  /// Titles, names of offices and dates stand above a table, but not without end. Rows with content.
  static let rowsToHeader = 200
  /// Over the rows and columns of a table.
  static let mostCells = 20_000_000

  init(texts: CellText, isHeader: @escaping ([String]) -> Bool, isHeading: @escaping (String) -> Bool) {
    (self.texts, self.isHeader, self.isHeading) = (texts, isHeader, isHeading)
  }

  /// True when no more rows fit.
  var isTooLarge: Bool { spans.count > Self.mostCells }

  mutating func row(_ number: Int, isHidden: Bool, _ cells: [SheetCell]) {
    guard !cells.isEmpty else { return }
    if let header {
      keep(Row(number, isHidden, cells), under: header)
    } else {
      waiting.append(Row(number, isHidden, cells))
      if waiting.count == Self.rowsToHeader { chooseHeader() }
    }
    if isTooLarge { isDone = true }
  }

  mutating func column(_ attributes: XMLAttributes) {
    let isHidden = attributes.isTrue("hidden") || attributes.isBelow(0.5, "width")
    guard isHidden, let first = attributes.number("min"), let last = attributes.number("max"), first <= last else {
      return
    }
    findings.hideColumns(first...last)
  }

  mutating func merge(_ reference: String) { findings.merge(reference) }

  /// To be called after the last row.
  mutating func end() { if header == nil, !isDone { chooseHeader() } }

  /// The texts, to go on with in the next sheet.
  mutating func takeTexts() -> CellText {
    let taken = texts
    texts = CellText()
    return taken
  }

  /// The row with most known headings, of such the first; where no row has two, the first that is known as a whole. A sheet
  /// without either is no table.
  private mutating func chooseHeader() {
    let counts = waiting.map { knownHeadings($0.cells) }
    let most = counts.max() ?? 0
    guard let chosen = most >= 2 ? counts.firstIndex(of: most) : waiting.firstIndex(where: { isWholeHeader($0.cells) })
    else {
      isDone = true
      return
    }
    above = waiting[..<chosen].flatMap { $0.cells.map(\.span) }
    let header = SheetHeader(row: waiting[chosen].number, waiting[chosen].cells, texts)
    self.header = header
    if waiting[chosen].isHidden { findings.hiddenRows.note(header.row) }
    for index in 0..<chosen where counts[index] >= 2 { findings.noteHeader(waiting[index].number) }
    var after = waiting[(chosen + 1)...]
    waiting = []
    if let next = after.first {
      if header.isNumbering(next.cells, texts) {
        after.removeFirst()
      } else if knownHeadings(next.cells) >= 2 {
        findings.noteHeader(next.number)
        after.removeFirst()
      }
    }
    for row in after { keep(row, under: header) }
  }

  private func knownHeadings(_ cells: [SheetCell]) -> Int {
    cells.count { $0.kind == .text && $0.span.length < 200 && isHeading(texts.string($0.span)) }
  }

  private func isWholeHeader(_ cells: [SheetCell]) -> Bool {
    isHeader(cells.filter { $0.span.length < 200 }.map { texts.string($0.span) })
  }

  private mutating func keep(_ row: Row, under header: SheetHeader) {
    if header.isRepeated(by: row.cells, texts) { return findings.noteHeader(row.number) }
    let start = spans.count
    for cell in row.cells {
      guard let column = header.position(of: cell.column) else {
        findings.strays[cell.column, default: row.number] = min(findings.strays[cell.column] ?? .max, row.number)
        continue
      }
      if spans.count == start {
        spans.append(contentsOf: repeatElement(Table.Span(offset: 0, length: 0), count: header.titles.count))
        kinds.append(contentsOf: repeatElement(.text, count: header.titles.count))
      }
      spans[start + column] = cell.span
      kinds[start + column] = cell.kind
      if cell.state != .value { findings.note(cell, row: row.number, texts) }
    }
    guard spans.count > start else { return }
    numbers.append(UInt32(row.number))
    lastRow = row.number
    if row.isHidden { findings.hiddenRows.note(row.number) }
    // Its fault is told; what else is missing in the row would only echo it.
    if row.cells.contains(where: \.isUnreadable) { remove(from: numbers.count - 1, under: header) }
  }

  private mutating func remove(from index: Int, under header: SheetHeader) {
    numbers.removeSubrange(index...)
    spans.removeSubrange((index * header.titles.count)...)
    kinds.removeSubrange((index * header.titles.count)...)
  }

  /// The same rows without those that merged cells take values from.
  func without(_ merged: [ClosedRange<Int>], under header: SheetHeader) -> SheetRows {
    // How many stretches begin less how many end, by row: their sum so far tells whether a row is in one.
    var steps = [Int](repeating: 0, count: SheetXML.mostRows + 2)
    for stretch in merged {
      steps[stretch.lowerBound] += 1
      steps[stretch.upperBound + 1] -= 1
    }
    var open = 0
    let isMerged = steps.map { step in
      open += step
      return open > 0
    }
    var rows = self
    let (numbers, spans, kinds, width) = (rows.numbers, rows.spans, rows.kinds, header.titles.count)
    rows.remove(from: 0, under: header)
    for (index, number) in numbers.enumerated() where !isMerged[Int(number)] {
      rows.numbers.append(number)
      rows.spans += spans[index * width..<(index + 1) * width]
      rows.kinds += kinds[index * width..<(index + 1) * width]
    }
    return rows
  }
}
