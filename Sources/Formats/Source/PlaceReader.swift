public import Diagnostics

/// Places of one text, mostly asked for in its order: each line is read once, however many of them are on it.
public struct PlaceReader {
  private let text: SourceText
  private var line: (range: Range<Int>, number: Int, source: String)?
  /// A byte of the line, and the characters before it.
  private var counted = (offset: 0, characters: 0)

  public init(_ text: SourceText) { self.text = text }

  /// The place of a stretch of bytes, cut at the end of its first line.
  public mutating func location(offset: Int, length: Int = 1) -> Location {
    let start = min(max(0, offset), text.bytes.count)
    let line = line(at: start)
    let end = min(line.range.upperBound, start + max(1, length))
    return Location(
      path: text.file.displayPath,
      spot: .text(
        TextSpot(
          line: line.number, column: characters(before: start, in: line.range) + 1,
          length: start < end ? String(decoding: text.bytes[start..<end], as: UTF8.self).count : 1, source: line.source)
      ))
  }

  private mutating func line(at start: Int) -> (range: Range<Int>, number: Int, source: String) {
    if let line, line.range.lowerBound <= start, start <= line.range.upperBound { return line }
    let first = text.bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let range = first..<(text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.count)
    let line = (range, text.line(at: start), text.source(range))
    self.line = line
    counted = (first, 0)
    return line
  }

  private mutating func characters(before start: Int, in line: Range<Int>) -> Int {
    if start < counted.offset { counted = (line.lowerBound, 0) }
    let between = text.bytes[counted.offset..<start]
    let count = counted.characters + String(decoding: between, as: UTF8.self).count
    // Between two characters of ASCII one ends and another begins; elsewhere the line is counted from its start.
    if start > line.lowerBound, start < line.upperBound, text.bytes[start] < 0x80, text.bytes[start - 1] < 0x80 {
      counted = (start, count)
    }
    return count
  }
}
