import Diagnostics

/// The text of one template; finds the place of a stretch of it.
struct TemplateSource: Sendable {
  let name: String
  let bytes: [UInt8]
  private let displayPath: String

  init(_ file: TemplateFile) {
    name = file.name
    displayPath = file.displayPath
    bytes = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.bytes.dropFirst(3)) : file.bytes
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Nothing but spaces, tabs and a line end.
  func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(Self.isSpace) }

  func endsLine(_ range: Range<Int>) -> Bool { bytes[range].last == UInt8(ascii: "\n") }

  /// The spaces and tabs at the start of a stretch.
  func indentation(_ range: Range<Int>) -> Range<Int> {
    let end = bytes[range].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? range.upperBound
    return range.lowerBound..<end
  }

  func location(_ range: Range<Int>) -> Location {
    let newline = UInt8(ascii: "\n")
    let lineStart = bytes[..<range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let lineEnd = bytes[range.lowerBound...].firstIndex(of: newline) ?? bytes.count
    var source = text(lineStart..<lineEnd)
    if source.hasSuffix("\r") { source.removeLast() }
    let spot = TextSpot(
      line: 1 + bytes[..<lineStart].count { $0 == newline }, column: 1 + text(lineStart..<range.lowerBound).count,
      length: text(range.lowerBound..<max(range.lowerBound, min(range.upperBound, lineEnd))).count, source: source)
    return Location(path: displayPath, spot: .text(spot))
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
