/// Follows quotations that run over several blocks, as in a law that amends another and quotes its new articles after
/// “… như sau:”; the numbering inside them belongs to the other law.
struct Quotation: Sendable {
  var isOpen: Bool { depth > 0 }
  private var depth = 0
  private var isStraight = false
  private var followsColon = false

  /// Takes the next block; true when it belongs to a quotation of several blocks.
  mutating func contains(_ block: [UInt8]) -> Bool {
    defer { followsColon = Self.endsWithColon(block) }
    guard isOpen || followsColon else { return false }
    let text = String(decoding: block, as: UTF8.self)
    if isOpen {
      depth = max(0, after(text))
      return true
    }
    guard let first = text.first(where: { !$0.isWhitespace }), "“«\"".contains(first) else {
      return false
    }
    isStraight = first == "\""
    depth = max(0, after(text))
    return isOpen
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
