/// Follows quotations that run over several blocks, as in a law that amends another and quotes its new articles after
/// “… như sau:”; the numbering inside them belongs to the other law.
struct Quotation: Sendable {
  var isOpen: Bool { depth > 0 }
  private(set) var depth = 0
  /// It has straight marks.
  private(set) var isStraight = false
  /// The last block ends with a colon.
  private(set) var followsColon = false

  /// Takes the next block; true when it belongs to a quotation of several blocks.
  mutating func contains(_ block: [UInt8]) -> Bool {
    defer { followsColon = Self.endsWithColon(block) }
    if isOpen {
      depth = max(0, after(String(decoding: block, as: UTF8.self)))
      return true
    }
    let mark = Self.opening(in: block)
    guard followsColon || mark != nil else { return false }
    let text = String(decoding: block, as: UTF8.self)
    let first = text.first { !$0.isWhitespace }
    if followsColon, let first, "“«\"".contains(first) {
      isStraight = first == "\""
      depth = max(0, after(text))
      return isOpen
    }
    guard let mark else { return false }
    isStraight = false
    depth = max(0, after(text))
    return block[..<mark].allSatisfy { " \n".utf8.contains($0) }
  }

  /// Where the mark stands of a quotation that goes on in the blocks below: behind a colon (`… như sau: “Điều 7. …`), or
  /// before the numbering of the other law (`“Chương IIa`). Any other mark without its fellow is a slip of the hand.
  private static func opening(in block: [UInt8]) -> Int? {
    var open: [Range<Int>] = []
    QuotationMark.follow(block) {
      open.append($0)
    } closing: { _ in
      _ = open.popLast()
    }
    guard let mark = open.first else { return nil }
    let before = block[..<mark.lowerBound].last { !" \n*_".utf8.contains($0) }
    let isQuoted =
      before == UInt8(ascii: ":") || ClauseScanner.marker(in: Array(block[mark.upperBound...]), isHeading: false) != nil
    return isQuoted ? mark.lowerBound : nil
  }

  /// The quotation ends here although its closing mark has not come.
  mutating func close() { depth = 0 }

  /// How many quotations are open after a block. Straight marks do not tell opening from closing: there the quotation
  /// ends with the block that ends with the mark.
  private func after(_ text: String) -> Int {
    if isStraight { return text.count > 1 && Self.end(of: text, passing: " .;,:\n\u{A0}") == "\"" ? 0 : 1 }
    return depth + text.count { "“«".contains($0) } - text.count { "”»".contains($0) }
  }

  /// Spaces, line ends and marks of emphasis may follow the colon. The colon is one byte, and of the others only the
  /// no-break space has two.
  private static func endsWithColon(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    while let last = rest.last, last != UInt8(ascii: ":") {
      if " \n*_".utf8.contains(last) {
        rest.removeLast()
      } else if rest.suffix(2).elementsEqual([0xC2, 0xA0]) {
        rest.removeLast(2)
      } else {
        return false
      }
    }
    return !rest.isEmpty
  }

  private static func end(of text: String, passing: String) -> Unicode.Scalar? {
    text.unicodeScalars.last { !passing.unicodeScalars.contains($0) }
  }
}

/// The same in a text of articles: the next one ends a quotation whose closing mark was forgotten.
struct ArticleQuotation: Sendable {
  private(set) var quotation = Quotation()
  /// The last article outside quotations.
  private var article: Int?

  /// Ends the open quotation when the next block begins the article behind the last one outside; true when it does.
  mutating func endsForgotten(at block: [UInt8]) -> Bool {
    guard quotation.isOpen, let article, Self.article(block) == article + 1 else { return false }
    quotation.close()
    return true
  }

  /// As `Quotation.contains`.
  mutating func contains(_ block: [UInt8]) -> Bool {
    if quotation.contains(block) { return true }
    article = Self.article(block) ?? article
    return false
  }

  /// The first byte of “Điều”.
  static let firstByte: UInt8 = 0xC4

  /// The number of the article that a block begins.
  private static func article(_ block: [UInt8]) -> Int? {
    guard block.first == firstByte,
      case .division(.article, let ordinal) = ClauseScanner.marker(in: block, isHeading: false)
    else { return nil }
    return Int(ordinal)
  }
}

/// A quotation mark by its bytes: “ and ” are E2 80 9C and 9D, « and » C2 AB and BB.
enum QuotationMark {
  case opening, closing, straight

  /// The mark that begins at an index.
  init?(_ text: [UInt8], _ at: Int) {
    switch text[at] {
    case UInt8(ascii: "\""): self = .straight
    case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] | 1 == 0x9D:
      self = text[at + 2] == 0x9C ? .opening : .closing
    case 0xC2 where at + 1 < text.count && (text[at + 1] == 0xAB || text[at + 1] == 0xBB):
      self = text[at + 1] == 0xAB ? .opening : .closing
    default: return nil
    }
  }

  /// Calls for each mark that tells opening from closing, in order, with its bytes.
  static func follow(_ text: [UInt8], opening: (Range<Int>) -> Void, closing: (Range<Int>) -> Void) {
    // Hardly anything else in Vietnamese begins so.
    for at in text.indices where text[at] == 0xE2 || text[at] == 0xC2 {
      let bytes = at..<at + (text[at] == 0xE2 ? 3 : 2)
      switch QuotationMark(text, at) {
      case .opening: opening(bytes)
      case .closing: closing(bytes)
      case .straight, nil: continue
      }
    }
  }
}
