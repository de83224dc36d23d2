/// What libcmark is not given: 0.30.2 walks back over every open `![` at each `]` of a paragraph, so that a small file
/// can take minutes. All its other work is linear in the text.
enum InputBounds {
  static let maximumSize = 4 << 20
  /// Steps of that walk in one paragraph; 10⁷ take about 20 ms.
  static let maximumSteps = 10_000_000

  static func fault(in source: SourceLines) -> MarkdownFault? {
    if source.bytes.count > maximumSize { return MarkdownFault(.tooLarge, 0..<1) }
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
      if openers * closers > maximumSteps { return MarkdownFault(.tooManyImages, range) }
    }
    return nil
  }
}
