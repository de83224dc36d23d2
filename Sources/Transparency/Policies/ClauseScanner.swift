/// Reads the numbering at the beginning of a block's text. What only looks like numbering is left alone: a year
/// (`2025. …`), a quantity (`10.000 đồng`), a date, a document's number (`107-KL/TW`), a name (`V.I. Lênin`), a
/// citation at the start of a sentence (`Điều 5 Luật Tiếp công dân quy định …`).
struct ClauseScanner {
  let text: [Unicode.Scalar]
  var at = 0
  /// In a heading the words after the number are its title, however they are written.
  let isHeading: Bool

  /// The marker that the first line of a text begins with.
  static func marker(in text: some StringProtocol, isHeading: Bool) -> ClauseMarker? {
    guard mayBegin(text.utf8) else { return nil }
    let line = text.unicodeScalars.lazy.prefix { $0 != "\n" }.prefix(160)
    var scanner = ClauseScanner(text: Array(line), isHeading: isHeading)
    scanner.skipSpaces()
    guard let first = scanner.peek else { return nil }
    if first.isDigit { return scanner.arabic() }
    return scanner.attempt { $0.worded() } ?? scanner.attempt { $0.roman() } ?? scanner.attempt { $0.capital() }
      ?? scanner.attempt { $0.point() }
  }

  /// A cheap look at the first word: most blocks begin with words that cannot be numbering.
  private static func mayBegin(_ text: some Collection<UInt8>) -> Bool {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 || $0 == 0xE2 }
    let word = Array(text.drop(while: isSpace).prefix { !isSpace($0) && $0 != 0x0A }.prefix(10))
    guard let first = word.first else { return false }
    if (0x30...0x39).contains(first) || word.count <= 2 { return true }
    if word.prefix(8).contains(where: { ".)-–/".utf8.contains($0) }) || word.allSatisfy("IVX".utf8.contains) { return true }
    // Phần, Phụ lục, Chương, Khoản; Tiểu mục, Điều, Điểm; Mục.
    switch first {
    case 0x50, 0x43, 0x4B: return word[1] | 0x20 == 0x68
    case 0x54: return word[1] | 0x20 == 0x69
    case 0xC4: return word.count > 2 && word[2] | 0x20 == 0x69
    case 0x4D: return word[1] == 0xE1
    default: return false
    }
  }

  /// Reads on, or stays where it is.
  mutating func attempt<Value>(_ read: (inout ClauseScanner) -> Value?) -> Value? {
    let start = at
    if let value = read(&self) { return value }
    at = start
    return nil
  }
}

extension ClauseScanner {
  var peek: Unicode.Scalar? { at < text.count ? text[at] : nil }

  /// The scalar so many places on.
  func peek(_ offset: Int) -> Unicode.Scalar? { at + offset < text.count ? text[at + offset] : nil }

  var rest: ArraySlice<Unicode.Scalar> { text[at...] }

  /// The rest of the line is a title in capitals.
  var isCapitals: Bool {
    rest.contains { $0.properties.isUppercase } && !rest.contains { $0.properties.isLowercase }
  }

  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = at
    while peek?.isSpace == true { at += 1 }
    return at > start
  }

  /// The next word as written, after any spaces; empty when something else comes.
  mutating func word() -> String {
    skipSpaces()
    let letters = rest.prefix { $0.properties.isAlphabetic }
    at = letters.endIndex
    return String(String.UnicodeScalarView(letters))
  }

  /// Passes over a word, in whatever case.
  mutating func follows(_ expected: String) -> Bool {
    attempt { $0.word().lowercased() == expected ? true : nil } ?? false
  }

  /// Digits without the zeros before them; nil when there are none, or more than the width.
  mutating func number(upTo width: Int) -> String? {
    let digits = rest.prefix { $0.isDigit }
    guard (1...width).contains(digits.count) else { return nil }
    at = digits.endIndex
    let significant = digits.drop { $0 == "0" }
    return significant.isEmpty ? "0" : String(String.UnicodeScalarView(significant))
  }

  /// The letter of an inserted article or clause (`3a`), when it stands alone there.
  mutating func letterSuffix() -> String? {
    guard let letter = peek, letter.isPointLetter else { return nil }
    if let next = peek(1), next.properties.isAlphabetic || next.isDigit { return nil }
    at += 1
    return letter.pointName
  }

  /// I to XXXIX; nil for other letters or a longer word in capitals.
  mutating func romanNumber() -> Int? {
    let letters = rest.prefix { "IVX".unicodeScalars.contains($0) }
    guard !letters.isEmpty, let value = RomanNumeral.value(String(String.UnicodeScalarView(letters))) else {
      return nil
    }
    if letters.endIndex < text.count, text[letters.endIndex].properties.isUppercase { return nil }
    at = letters.endIndex
    return value
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\t" || self == "\u{202F}" }
  /// A letter that may name a point: small, without marks other than the stroke of đ.
  var isPointLetter: Bool { ("a"..."z").contains(self) || self == "đ" }
  /// The letter in an anchor: đ must not meet d.
  var pointName: String { self == "đ" ? "dd" : String(self) }
}
