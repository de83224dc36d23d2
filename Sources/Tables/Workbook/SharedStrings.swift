/// The texts that cells share (ECMA-376-1, 18.4): kept once, found by number.
struct SharedStrings: XMLConsumer {
  private(set) var spans: [Table.Span] = []
  /// Those of which a run is struck through.
  private(set) var struck: Set<Int> = []
  private(set) var texts = CellText()
  private(set) var fault: WorkbookFault?
  private var run = TextRuns()

  var isDone: Bool { fault != nil }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "si" { run = TextRuns(reusing: run) }
    run.start(name, attributes)
  }

  mutating func end(_ name: XMLName) {
    run.end(name)
    guard name == "si" else { return }
    if run.bytes.count > CellText.longest { fault = .unsafe(WorkbookWords.longText) }
    if texts.bytes.count > CellText.most || spans.count > SheetRows.mostCells {
      fault = .tooLarge(WorkbookWords.muchText)
    }
    if run.isStruck { struck.insert(spans.count) }
    spans.append(texts.add(run.bytes))
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { run.text(bytes) }

  /// The texts, for the sheets to add theirs behind them.
  mutating func takeTexts() -> CellText {
    let taken = texts
    texts = CellText()
    return taken
  }
}

/// The text of an item of rich text: its runs joined, the reading aids of Japanese (`rPh`, 18.4.6) left out.
struct TextRuns {
  private(set) var bytes: [UInt8] = []
  /// A run is struck through.
  private(set) var isStruck = false
  private var isInText = false
  private var isReadingAid = false

  init() {}

  /// Empty, with the room of another.
  init(reusing other: consuming TextRuns) {
    bytes = other.bytes
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "t": isInText = !isReadingAid
    case "rPh": isReadingAid = true
    case "strike": isStruck = isStruck || attributes.isOn
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    switch name {
    case "t": isInText = false
    case "rPh": isReadingAid = false
    default: break
    }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    // One more than a cell can have is enough to tell that it has too much.
    if isInText, bytes.count <= CellText.longest { bytes.append(contentsOf: text) }
  }
}
