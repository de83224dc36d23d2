/// Footnotes as GitHub and Pandoc write them: `[^a]` in the text, `[^a]: …` on a line outside lists and quotations, and
/// what is set in by four spaces below it. libcmark knows none, so each definition is written as an item of a list of
/// its own, which libcmark parses as any other; places found in the rewritten text lead back to the source.
struct Footnotes {
  struct Definition {
    let label: String
    /// Its line in the rewritten text, from 0, and the `+   ` there.
    let line: Int
    let marker: Range<Int>
    /// `[^a]:` in the source.
    let mark: Range<Int>
    /// The bytes of the source that `+   ` stands for.
    let prefix: Range<Int>
  }

  /// The text to parse; the source itself when it has no definitions.
  let lines: SourceLines
  let definitions: [Definition]
  /// The text holds `[^`, so that references are to be looked for.
  let mayHoldReferences: Bool
  private let source: SourceLines
  /// The line of the source that each line of the text is, nil for one put between lists; empty when all are the same.
  private let origins: [Int?]
  private let byLine: [Int: Int]
  private let byLabel: [String: Int]
  private let attempts: Int

  /// - Parameter ignored: lines of the source that are no definitions although they look like one.
  init(_ source: SourceLines, ignoring ignored: Set<Int> = [], attempts: Int = 0) {
    self.source = source
    self.attempts = attempts
    mayHoldReferences = source.first("[^".utf8, in: 0..<source.bytes.count) != nil
    var rewrite = FootnoteRewrite(source, ignored)
    if mayHoldReferences { rewrite.run() }
    lines = rewrite.definitions.isEmpty ? source : SourceLines(rewrite.bytes)
    definitions = rewrite.definitions
    origins = rewrite.definitions.isEmpty ? [] : rewrite.origins
    byLine = Dictionary(definitions.enumerated().map { ($1.line, $0) }, uniquingKeysWith: { first, _ in first })
    byLabel = Dictionary(
      definitions.enumerated().map { ($1.label.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same without some lines; after many attempts, without any, so that no text takes long.
  func ignoring(_ ignored: Set<Int>) -> Footnotes {
    attempts < 8
      ? Footnotes(source, ignoring: ignored, attempts: attempts + 1)
      : Footnotes(source, ignoring: Set(0..<source.count), attempts: attempts + 1)
  }

  /// The definition that an item of a list stands for.
  func definition(_ item: CmarkNode, in tree: borrowing MarkdownTree) -> Int? {
    guard !byLine.isEmpty, item.parent?.parent?.kind == .document else { return nil }
    return byLine[tree.firstLine(of: item)]
  }

  func definition(of label: String) -> Int? { byLabel[label.lowercased()] }

  /// Whether a line was put in to keep a list of the author's apart.
  func isSeparator(_ line: Int) -> Bool { line < origins.count && origins[line] == nil }

  /// Lines of the source that were taken for definitions and came out as something else, e.g. in code.
  func strays(in tree: borrowing MarkdownTree) -> Set<Int> {
    guard !definitions.isEmpty else { return [] }
    var fitting: Set<Int> = []
    var block = tree.document.root.firstChild
    while let list = block {
      if list.kind == .list {
        var item = list.firstChild
        while let here = item {
          fitting.insert(tree.firstLine(of: here))
          item = here.next
        }
      }
      block = list.next
    }
    return Set(definitions.filter { !fitting.contains($0.line) }.compactMap { origins[$0.line] })
  }

  /// Definitions of a label that has one already, with the first.
  var repeated: [(later: Definition, first: Definition)] {
    definitions.enumerated().compactMap { index, definition in
      guard let first = byLabel[definition.label.lowercased()], first != index else { return nil }
      return (definition, definitions[first])
    }
  }

  /// Text as it is read without the references in it.
  func withoutReferences(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var at = 0
    while at < text.count {
      if let label = FootnoteRewrite.label(text[at...]),
        definition(of: String(decoding: text[label], as: UTF8.self)) != nil
      {
        at = label.upperBound + 1
      } else {
        kept.append(text[at])
        at += 1
      }
    }
    return kept
  }

  /// A stretch of the text as it stands in the source.
  func inSource(_ range: Range<Int>) -> Range<Int> {
    guard !origins.isEmpty else { return range }
    if let index = byLine[lines.line(at: range.lowerBound)], definitions[index].marker == range {
      return definitions[index].mark
    }
    let start = inSource(range.lowerBound)
    return start..<max(start, inSource(range.upperBound))
  }

  private func inSource(_ offset: Int) -> Int {
    let line = lines.line(at: min(offset, max(0, lines.bytes.count - 1)))
    guard let origin = origins[line] else { return source.bytes.count }
    let column = offset - lines.starts[line]
    guard let index = byLine[line] else { return source.starts[origin] + column }
    let prefix = definitions[index].prefix
    return column < FootnoteRewrite.marker.count
      ? prefix.lowerBound : prefix.upperBound + column - FootnoteRewrite.marker.count
  }

  /// The place in the source of a stretch of the text.
  func place(_ range: Range<Int>, base: Int) -> BytePlace { source.place(inSource(range), base: base) }
}

/// Writes the text with definitions as items of lists. A run of them has a line before and behind it that no list of the
/// author's reaches over.
struct FootnoteRewrite {
  static let marker = Array("+   ".utf8)
  private static let separator = Array("<!---->\n".utf8)

  private(set) var bytes: [UInt8] = []
  private(set) var origins: [Int?] = []
  private(set) var definitions: [Footnotes.Definition] = []
  private let source: SourceLines
  private let ignored: Set<Int>

  init(_ source: SourceLines, _ ignored: Set<Int>) {
    self.source = source
    self.ignored = ignored
  }

  mutating func run() {
    bytes.reserveCapacity(source.bytes.count + 64)
    var (isOpen, afterBlank) = (false, false)
    for line in 0..<source.count {
      let range = source.range(line)
      let first = source.bytes[range].firstIndex { $0 != 0x20 } ?? range.upperBound
      if let label = ignored.contains(line) ? nil : label(from: first, in: range) {
        if !isOpen { separate() }
        add(label, line, from: first)
        (isOpen, afterBlank) = (true, false)
        continue
      }
      let isBlank = source.bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      let isInside = first - range.lowerBound >= 4 || source.bytes[range].first == 0x09
      if isOpen, !isBlank, !isInside, afterBlank || source.bytes[first] == UInt8(ascii: "+") {
        separate()
        isOpen = false
      }
      afterBlank = isBlank
      origins.append(line)
      bytes += source.bytes[source.whole(line)]
    }
  }

  private mutating func separate() {
    if let last = bytes.last, last != 0x0A, last != 0x0D { bytes.append(0x0A) }
    bytes += Self.separator
    origins.append(nil)
  }

  private mutating func add(_ label: Range<Int>, _ line: Int, from first: Int) {
    let whole = source.whole(line)
    let rest = source.bytes[(label.upperBound + 2)..<whole.upperBound]
    let text = rest.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? rest.endIndex
    definitions.append(
      Footnotes.Definition(
        label: String(decoding: source.bytes[label], as: UTF8.self), line: origins.count,
        marker: bytes.count..<bytes.count + Self.marker.count, mark: first..<label.upperBound + 2, prefix: first..<text)
    )
    origins.append(line)
    bytes += Self.marker
    bytes += source.bytes[text..<whole.upperBound]
  }

  /// The label of a definition that a line begins with, set in by three spaces at most.
  private func label(from first: Int, in line: Range<Int>) -> Range<Int>? {
    guard first - line.lowerBound < 4, let label = Self.label(source.bytes[first..<line.upperBound]),
      label.upperBound + 1 < line.upperBound, source.bytes[label.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    return label
  }

  /// `a` of `[^a]` at the beginning of some bytes: without white space and brackets.
  static func label<Bytes: RandomAccessCollection<UInt8>>(_ text: Bytes) -> Range<Bytes.Index>?
  where Bytes.Index == Int {
    guard text.count > 3, text.starts(with: "[^".utf8) else { return nil }
    let start = text.startIndex + 2
    let end = text[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    guard let end, end > start, text[end] == UInt8(ascii: "]") else { return nil }
    return start..<end
  }
}
