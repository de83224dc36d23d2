/// Looks at running text before it is printed and names the stretches that the caller wants to find again in the HTML, in
/// order and apart from each other. Asked for each run of text, which goes on through emphasis; a link, a picture or code in
/// it stands as `TextMark.object` and is never marked; line ends stand as `\n`. `opensBlock`: the run begins a paragraph or
/// a heading; `isQuoted`: it stands in a block quotation.
public typealias TextMarker = (_ text: UnsafeBufferPointer<UInt8>, _ opensBlock: Bool, _ isQuoted: Bool) -> [TextMark]

/// A stretch of running text, in bytes of the run.
public struct TextMark: Sendable, Hashable {
  /// What stands in a run for all that is no text: the control character SUBSTITUTE, which no content may hold.
  public static let object: UInt8 = 0x1A

  public let range: Range<Int>
  /// Its place in the source will be asked for.
  public let isPlaced: Bool

  public init(_ range: Range<Int>, isPlaced: Bool = false) {
    self.range = range
    self.isPlaced = isPlaced
  }
}

/// Where a mark came out. One that covers a part of an emphasis comes out in pieces, so that tags nest.
public struct TextSpan: Sendable, Hashable {
  /// Which mark, in the order in which they were made, from 0.
  public let mark: Int
  /// Its bytes of the HTML.
  public internal(set) var html: Range<Int>
  /// The anchored block that it stands in or below, by its number among `RenderedText.blocks`.
  public let block: Int?
  /// Nil unless it was asked for.
  public let place: BytePlace?
}

/// The run that is being printed.
struct MarkedRun {
  var marks: ArraySlice<(number: Int, mark: TextMark)> = []
  /// Bytes of the run printed, and nodes of it to come.
  var offset = 0
  var nodes = 0
  /// Inside a link, whose words are not marked.
  var isInObject = false
  /// Emphasis opened since the run began, less those closed.
  var depth = 0
  /// Where the open mark began in the HTML, and at which depth.
  var start: (html: Int, depth: Int)?
}

extension MarkdownRenderer {
  /// Text in which marks may stand.
  mutating func markedText(_ literal: UnsafeBufferPointer<UInt8>, of node: CmarkNode, _ marker: TextMarker) {
    if run.isInObject { return words(literal, of: node) }
    if run.nodes == 0 { beginRun(node, marker) }
    run.nodes -= 1
    var at = 0
    while at < literal.count {
      let end = nextEdge.map { min(literal.count, max(at, $0 - run.offset)) } ?? literal.count
      if end > at { words(UnsafeBufferPointer(rebasing: literal[at..<end]), of: node) }
      at = end
      passEdge(at: run.offset + at)
    }
    run.offset += literal.count
  }

  /// A line end inside a run is one byte of it.
  mutating func markedLineEnd() {
    guard run.nodes > 0, !run.isInObject else { return }
    run.nodes -= 1
    run.offset += 1
    passEdge(at: run.offset)
  }

  /// A link, a picture or code.
  mutating func passObject(_ node: CmarkNode, _ event: CmarkEvent = .enter) {
    guard let marker else { return }
    if event == .exit {
      run.isInObject = false
    } else if !run.isInObject {
      if run.nodes == 0 { beginRun(node, marker) }
      run.nodes -= 1
      run.offset += 1
      run.isInObject = node.kind == .link
    }
  }

  /// A mark that holds all of an emphasis goes around it; one that holds a part of it is interrupted.
  mutating func emphasis(_ opening: StaticString, _ closing: StaticString, _ node: CmarkNode, _ event: CmarkEvent) {
    guard let marker, !run.isInObject else { return out.append(event == .enter ? opening : closing) }
    if event == .enter {
      if run.nodes == 0 { beginRun(node, marker) }
      if let mark = run.marks.first?.mark, mark.range.lowerBound <= run.offset {
        let isAround = node.textFits(in: mark.range.upperBound - run.offset)
        if !isAround { interrupt() } else if run.start == nil { passEdge(at: run.offset) }
      }
      out.append(opening)
      run.depth += 1
    } else {
      if run.start?.depth == run.depth { interrupt() }
      out.append(closing)
      run.depth -= 1
      passEdge(at: run.offset)
    }
  }

  /// Nil while the open mark waits for the end of an emphasis inside it.
  private var nextEdge: Int? {
    guard let range = run.marks.first?.mark.range else { return nil }
    guard let start = run.start else { return range.lowerBound }
    return start.depth == run.depth ? range.upperBound : nil
  }

  private mutating func passEdge(at offset: Int) {
    while let mark = run.marks.first?.mark, let edge = nextEdge, edge <= offset {
      if run.start != nil {
        interrupt()
        run.marks.removeFirst()
      } else {
        guard mark.range.lowerBound <= offset else { return }
        run.start = (out.bytes.count, run.depth)
      }
    }
  }

  /// Ends a piece of the open mark.
  private mutating func interrupt() {
    guard let start = run.start?.html, let number = run.marks.first?.number else { return }
    run.start = nil
    guard start < out.bytes.count else { return }
    spans.append(
      TextSpan(
        mark: number, html: start..<out.bytes.count, block: blockNumber, place: places.removeValue(forKey: number)))
  }

  private mutating func beginRun(_ node: CmarkNode, _ marker: TextMarker) {
    run = MarkedRun()
    runText.removeAll(keepingCapacity: true)
    var next: CmarkNode? = node
    while let here = next {
      switch here.kind {
      case .text: here.withLiteral { runText.append(contentsOf: $0) }
      case .softBreak: runText.append(0x0A)
      case .link, .image, .code: runText.append(TextMark.object)
      case .emphasis, .strong:
        next = here.firstChild ?? here.nextInRun
        continue
      default:
        next = nil
        continue
      }
      run.nodes += 1
      next = here.nextInRun
    }
    let text = runText
    text.withUnsafeBufferPointer { take(marker($0, node.opensBlock, quotes > 0), of: $0) }
  }

  private mutating func take(_ marks: [TextMark], of text: UnsafeBufferPointer<UInt8>) {
    guard !marks.isEmpty else { return }
    for (index, mark) in marks.enumerated() where mark.isPlaced {
      places[marked + index] = notes.place(find(text[mark.range]), base: base)
    }
    run.marks = marks.enumerated().map { (marked + $0, $1) }[...]
    marked += marks.count
  }

  /// Where words stand in the source, after those found before in this block.
  private mutating func find(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int> {
    let start = min(max(marksRead, block.lowerBound), block.upperBound)
    // Words with markup among them are not found whole: the last of them is the number that there is something to say of.
    let last = words[(words.lastIndex { $0 == 0x20 || $0 == 0x0A }.map { $0 + 1 } ?? words.startIndex)...]
    guard
      let range = source.first(Array(words), in: start..<block.upperBound)
        ?? source.first(Array(last), in: start..<block.upperBound)
    else { return firstLineOfBlock }
    marksRead = range.upperBound
    return range
  }
}

extension CmarkNode {
  var isInsideLink: Bool {
    var node = parent
    while let here = node, here.kind != .paragraph, here.kind != .heading {
      if here.kind == .link || here.kind == .image { return true }
      node = here.parent
    }
    return false
  }

  /// The node behind this one and its children, out of emphasis that ends here.
  fileprivate var nextInRun: CmarkNode? {
    var node = self
    while node.next == nil, let parent = node.parent, parent.isEmphasis { node = parent }
    return node.next
  }

  private var isEmphasis: Bool { kind == .emphasis || kind == .strong }

  /// Whether nothing stands before it in its paragraph or heading.
  fileprivate var opensBlock: Bool {
    var node = self
    while let parent = node.parent, parent.firstChild == node {
      if parent.kind == .paragraph || parent.kind == .heading { return true }
      node = parent
    }
    return false
  }

  /// Whether the text in an emphasis is not longer than so many bytes.
  fileprivate func textFits(in bytes: Int) -> Bool {
    var rest = bytes
    let end = nextInRun
    var next = firstChild
    while let here = next, here != end, rest >= 0 {
      if here.isEmphasis, let child = here.firstChild {
        next = child
        continue
      }
      rest -= here.kind == .text ? here.withLiteral { $0.count } : 1
      next = here.nextInRun
    }
    return rest >= 0
  }
}
