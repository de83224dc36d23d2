/// Looks at running text before it is printed and names the stretches that the caller wants to find again in the HTML, in
/// order and apart from each other. Asked for each run of text without markup, never for links, pictures and code; line
/// ends stand as `\n`. `opensBlock`: the run begins a paragraph or a heading.
public typealias TextMarker = (_ text: UnsafeBufferPointer<UInt8>, _ opensBlock: Bool) -> [TextMark]

/// A stretch of running text, in bytes of the run.
public struct TextMark: Sendable, Hashable {
  public let range: Range<Int>
  /// Its place in the source will be asked for.
  public let isPlaced: Bool

  public init(_ range: Range<Int>, isPlaced: Bool = false) {
    self.range = range
    self.isPlaced = isPlaced
  }
}

/// Where a mark came out.
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
  /// Where the open mark began in the HTML.
  var start: Int?
}

extension MarkdownRenderer {
  /// Text in which marks may stand.
  mutating func markedText(_ literal: UnsafeBufferPointer<UInt8>, of node: CmarkNode, _ marker: TextMarker) {
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
    guard run.nodes > 0 else { return }
    run.nodes -= 1
    run.offset += 1
    passEdge(at: run.offset)
  }

  private var nextEdge: Int? {
    run.marks.first.map { run.start == nil ? $0.mark.range.lowerBound : $0.mark.range.upperBound }
  }

  private mutating func passEdge(at offset: Int) {
    while let (number, mark) = run.marks.first, nextEdge.map({ $0 <= offset }) ?? false {
      if let start = run.start {
        run.start = nil
        run.marks.removeFirst()
        spans.append(
          TextSpan(
            mark: number, html: start..<out.bytes.count, block: blockNumber, place: places.removeValue(forKey: number)))
      } else {
        guard mark.range.lowerBound <= offset else { return }
        run.start = out.bytes.count
      }
    }
  }

  private mutating func beginRun(_ node: CmarkNode, _ marker: TextMarker) {
    run = MarkedRun()
    let parent = node.parent
    let opensBlock = parent.map { ($0.kind == .paragraph || $0.kind == .heading) && $0.firstChild == node } ?? false
    var last = node.next
    run.nodes = 1
    while let next = last, next.kind == .text || next.kind == .softBreak {
      run.nodes += 1
      last = next.next
    }
    guard !node.isInsideLink else { return }
    if run.nodes == 1 {
      node.withLiteral { take(marker($0, opensBlock), of: $0) }
    } else {
      runText.removeAll(keepingCapacity: true)
      var next: CmarkNode? = node
      for _ in 0..<run.nodes {
        guard let here = next else { break }
        if here.kind == .softBreak { runText.append(0x0A) } else { here.withLiteral { runText.append(contentsOf: $0) } }
        next = here.next
      }
      let text = runText
      text.withUnsafeBufferPointer { take(marker($0, opensBlock), of: $0) }
    }
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
    guard let range = source.first(Array(words), in: start..<block.upperBound) else { return firstLineOfBlock }
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
}
