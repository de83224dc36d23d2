import Diagnostics

/// Items of a list behind marks that are none to YAML, `– Căn cước`, `+ Căn cước`, `-Căn cước`: to it they are all one text, or break the
/// line before.
enum ForeignBullets {
  /// One problem at the first of them, with the places of the others; nil when there is none.
  static func problem(in text: SourceText, _ range: Range<Int>) -> Problem? {
    var found: [(offset: Int, length: Int)] = []
    var place = Place.other
    var start = range.lowerBound
    while start < range.upperBound {
      let end = text.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      let line = Line(text.bytes, start..<end)
      start = end + 1
      if line.isBlank { continue }
      if case .block(let indent) = place, line.indent > indent { continue }
      if place.takesItems(at: line.indent), let length = mark(text.bytes[line.content]) {
        found.append((line.content.lowerBound, length))
        place = .items(line.indent)
      } else {
        place = Place(after: text.bytes[line.content], at: line.indent, place)
      }
    }
    guard let first = found.first else { return nil }
    let mark = String(decoding: text.bytes[first.offset..<first.offset + first.length], as: UTF8.self)
    return Problem(
      "yaml-bullet",
      Wording(
        "Đầu mục viết “\(mark)” không phải dấu của danh sách", en: "“\(mark)” is no mark that begins an item of a list"),
      fix: Wording(
        "đầu mục viết “- ” (gạch nối rồi dấu cách), mỗi mục một dòng",
        en: "begin every item with “- ” (hyphen and space)"),
      at: text.location(offset: first.offset, length: first.length),
      related: found.dropFirst().prefix(100).map { text.location(offset: $0.offset, length: $0.length) })
  }

  private struct Line {
    let indent: Int
    let content: Range<Int>
    var isBlank: Bool { content.isEmpty }

    init(_ bytes: [UInt8], _ range: Range<Int>) {
      indent = bytes[range].prefix { $0 == 0x20 }.count
      var end = range.upperBound
      while end > range.lowerBound + indent, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D { end -= 1 }
      content = range.lowerBound + indent..<end
    }
  }

  /// What may stand in the next line.
  private enum Place {
    /// Behind a key without a value: its list, from its indentation on.
    case key(Int)
    /// Among items.
    case items(Int)
    /// In a text of several lines, until one that is indented no further.
    case block(Int)
    case other

    /// Behind a line that is no such item.
    init(after line: ArraySlice<UInt8>, at indent: Int, _ before: Place) {
      if line.first == UInt8(ascii: "#") {
        self = before
      } else if Self.opensBlock(line) {
        self = .block(indent)
      } else if line.starts(with: "- ".utf8) {
        // An item between quotation marks, braces or brackets may go on with anything.
        self = "\"'{[".utf8.contains(line.dropFirst(2).first { $0 != 0x20 } ?? 0) ? .other : .items(indent)
      } else if line.last == UInt8(ascii: ":"), line.first.map({ !"\"'{[".utf8.contains($0) }) ?? false {
        self = .key(indent)
      } else {
        self = .other
      }
    }

    /// `summary: |`, `summary: >-`.
    private static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool {
      let last = line.reversed().first { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }
      return last == UInt8(ascii: "|") || last == UInt8(ascii: ">")
    }

    func takesItems(at indent: Int) -> Bool {
      switch self {
      case .key(let own): indent >= own
      case .items(let own): indent == own
      case .block, .other: false
      }
    }
  }

  /// The length of the mark that a line begins with, when it is one and not YAML's own.
  private static func mark(_ line: ArraySlice<UInt8>) -> Int? {
    let start = line.startIndex
    guard line.count > 1, let first = line.first else { return nil }
    let next = line[start + 1]
    let isDigit = (0x30...0x39).contains(next)
    switch first {
    case UInt8(ascii: "-"): return next == 0x20 || next == first || isDigit ? nil : 1
    case UInt8(ascii: "+"): return isDigit ? nil : 1
    case UInt8(ascii: "*"): return next == 0x20 ? 1 : nil
    default:
      return signs.first { line.starts(with: $0.utf8) && line.count > $0.utf8.count }?.utf8.count
    }
  }

  private static let signs = ["‐", "‑", "‒", "–", "—", "―", "−", "•", "·", "●", "○", "▪", "■", "◦", "‣", "➢", "✓", "✔"]
}
