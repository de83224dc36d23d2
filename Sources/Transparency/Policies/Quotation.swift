/// Follows quotations that run over several blocks, as in a law that amends another and quotes its new articles after
/// “… như sau:”; the numbering inside them belongs to the other law.
struct Quotation: Sendable {
  var isOpen: Bool { depth > 0 }
  private var depth = 0
  private var isStraight = false
  private var followsColon = false

  /// Takes the next block; true when it belongs to a quotation of several blocks.
  mutating func contains(_ text: String) -> Bool {
    defer { followsColon = Self.end(of: text, passing: " \n\u{A0}*_") == ":" }
    if isOpen {
      depth = max(0, after(text))
      return true
    }
    guard followsColon, let first = text.first(where: { !$0.isWhitespace }), "“«\"".contains(first) else {
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

  private static func end(of text: String, passing: String) -> Unicode.Scalar? {
    text.unicodeScalars.last { !passing.unicodeScalars.contains($0) }
  }
}
