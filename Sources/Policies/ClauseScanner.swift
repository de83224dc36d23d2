import Authorities

/// Reads the numbering at the beginning of a block's text. What only looks like numbering is left alone: a year
/// (`2025. …`), a quantity (`10.000 đồng`), a date, a document's number (`107-KL/TW`), a name (`V.I. Lênin`), a
/// citation at the start of a sentence (`Điều 5 Luật Tiếp công dân quy định …`).
struct ClauseScanner {
  let text: [Unicode.Scalar]
  var at = 0
  /// In a heading the words after the number are its title, however they are written.
  let isHeading: Bool

  /// The marker that the first line of a text begins with.
  static func marker(in text: [UInt8], isHeading: Bool) -> ClauseMarker? {
    guard mayBegin(text) else { return nil }
    var scanner = ClauseScanner(text: line(of: text), isHeading: isHeading)
    return scanner.marker()
  }

  private mutating func marker() -> ClauseMarker? {
    skipSpaces()
    if peek?.isDigit == true { return arabic() }
    return attempt { $0.worded() } ?? attempt { $0.roman() } ?? attempt { $0.capital() } ?? attempt { $0.point() }
  }

  /// The number that a paragraph begins with, with the mark behind it.
  struct Lead {
    let bytes: ArraySlice<UInt8>
    /// Nothing else stands on its line.
    let isBare: Bool
    /// The mark of a note stands in it: `Điều 7[1].`
    let isNoted: Bool
  }

  /// Nil without a number.
  static func lead(in text: [UInt8]) -> Lead? {
    var scanner = ClauseScanner(text: line(of: text), isHeading: false)
    guard let marker = scanner.marker() else { return nil }
    if marker.isWorded, let mark = scanner.peek, ".:)–—-/".unicodeScalars.contains(mark) { scanner.at += 1 }
    var end = scanner.at
    while end > 0, scanner.text[end - 1].isSpace { end -= 1 }
    scanner.skipSpaces()
    let lead = Array(String(String.UnicodeScalarView(scanner.text[..<end])).utf8)
    return Self.length(of: lead, in: text).map {
      Lead(bytes: text[..<$0], isBare: scanner.peek == nil, isNoted: $0 > lead.count)
    }
  }

  /// The bytes of a text that a number without the marks of notes in it stands for.
  private static func length(of lead: [UInt8], in text: [UInt8]) -> Int? {
    var at = 0
    for byte in lead {
      if at < text.count, text[at] != byte {
        if text[at] == 0x20 { at += 1 }
        guard at < text.count, text[at] == UInt8(ascii: "["), let close = text[at...].firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        at = close + 1
      }
      guard at < text.count, text[at] == byte else { return nil }
      at += 1
    }
    return at
  }

  /// A look at the first three letters that spares most paragraphs the reading: a figure, the beginning of a word of
  /// numbering, or a letter with a mark or figure after it.
  private static func mayBegin(_ text: [UInt8]) -> Bool {
    var rest = ScalarIterator(text)
    var first = rest.next()
    while first?.isSpace == true { first = rest.next() }
    guard let first else { return false }
    if first.isDigit { return true }
    guard let second = rest.next() else { return false }
    switch first {
    case "I", "V", "X": return "IVX.-–/):[".unicodeScalars.contains(second) || second.isSpace
    case "A"..."H" where ".-–/)[".unicodeScalars.contains(second), "Đ" where ".-–/)[".unicodeScalars.contains(second):
      return true
    case "B", "C", "K", "M", "P", "T", "Đ": return rest.next().map { isWord(first, second, $0) } ?? false
    default:
      if second == " " { return first.isPointLetter && rest.next().map { ")-–".unicodeScalars.contains($0) } ?? false }
      return first.isPointLetter && (second.isDigit || ").-–/[".unicodeScalars.contains(second))
    }
  }

  /// Whether Biểu, Chương, Khoản, Mẫu, Mục, Phần, Phụ lục, Tiểu mục, Điều or Điểm may begin with three letters.
  private static func isWord(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("C", "h"), ("C", "H"): third == "ư" || third == "Ư"
    case ("K", "h"), ("K", "H"): third == "o" || third == "O"
    case ("M", "ụ"), ("M", "Ụ"): third == "c" || third == "C"
    case ("M", "ẫ"), ("M", "Ẫ"): third == "u" || third == "U"
    case ("B", "i"), ("B", "I"): third == "ể" || third == "Ể"
    case ("P", "h"), ("P", "H"): "ầẦụỤ".unicodeScalars.contains(third)
    case ("T", "i"), ("T", "I"): third == "ể" || third == "Ể"
    case ("Đ", "i"), ("Đ", "I"): "ềỀểỂ".unicodeScalars.contains(third)
    default: false
    }
  }

  private static let longestLine = 96

  /// As much of the first line as numbering and the judgement of capitals need.
  private static func line(of text: [UInt8]) -> [Unicode.Scalar] {
    var line: [Unicode.Scalar] = []
    line.reserveCapacity(longestLine)
    var rest = ScalarIterator(text)
    while let scalar = rest.next() {
      if scalar == "\n" || line.count == longestLine { break }
      line.append(scalar)
      if scalar == "]" { dropNoteMark(&line) }
    }
    return line
  }

  /// Takes away the mark of a note that ends here and stands right behind a number, as consolidated texts (văn bản hợp
  /// nhất) have it: `Điều 5[1].`, `1.[2]`, `a)[3]`; behind a word of numbering also with a space: `Điều 3 [4].`
  private static func dropNoteMark(_ line: inout [Unicode.Scalar]) {
    guard let open = line.lastIndex(of: "["), (2...4).contains(line.count - open - 1),
      line[(open + 1)...].dropLast().allSatisfy(\.isDigit), open > 0
    else { return }
    var end = open
    if line[open - 1].isSpace {
      guard open > 1, line[open - 2].isDigit, line[0].properties.isUppercase else { return }
      end -= 1
    }
    line.removeSubrange(end...)
  }

  /// Reads on, or stays where it is.
  mutating func attempt<Value>(_ read: (inout ClauseScanner) -> Value?) -> Value? {
    let start = at
    if let value = read(&self) { return value }
    at = start
    return nil
  }
}

/// The scalars of well-formed UTF-8, without making a string of it.
private struct ScalarIterator: IteratorProtocol {
  private var bytes: IndexingIterator<[UInt8]>
  private var decoder = UTF8()

  init(_ bytes: [UInt8]) { self.bytes = bytes.makeIterator() }

  mutating func next() -> Unicode.Scalar? {
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return scalar
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

  /// The same in a title in capitals: `ĐIỀU 3A.`
  mutating func capitalSuffix() -> String? {
    guard let letter = peek, ("A"..."H").contains(letter) || letter == "Đ", isCapitals else { return nil }
    if let next = peek(1), next.properties.isAlphabetic || next.isDigit { return nil }
    at += 1
    return letter == "Đ" ? "dd" : String(letter).lowercased()
  }

  /// I to XXXIX; nil for other letters or a longer word in capitals.
  mutating func romanNumber() -> Int? {
    let letters = rest.prefix { "IVX".unicodeScalars.contains($0) }
    guard let value = RomanNumeral.value(letters) else { return nil }
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
