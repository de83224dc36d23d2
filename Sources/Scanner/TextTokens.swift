/// Takes a stretch of canonical text apart into words and groups of digits.
struct TextTokens {
  private(set) var all: [TextToken] = []
  /// No word carries a mark: typed without them.
  private(set) var isUnmarked = true
  /// Hardly a word is in small letters: a heading in capitals.
  private(set) var isAllCaps = true
  /// All that any word can be, with its marks or without.
  private(set) var seen: WordClasses = []
  /// Words of two letters or more in capitals, and others.
  private var (caps, others) = (0, 0)
  private let words = WordTable.shared

  /// The bytes of some tokens and what stands between them.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(all[range.lowerBound].start)..<Int(all[range.upperBound - 1].end)
  }

  mutating func read(_ p: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    all.removeAll(keepingCapacity: true)
    (isUnmarked, caps, others, seen) = (true, 0, 0, [])
    LetterTable.letters.withUnsafeBufferPointer { letters in
      var gap = Gap()
      var i = range.lowerBound
      while i < range.upperBound {
        let byte = p[i]
        if byte == 0x20 {
          gap.add(.space)
          i += 1
        } else if Self.startsDigits(p, i, range.upperBound) || continuesNumber(p, i, range.upperBound, gap) {
          i = digits(p, i, range.upperBound, gap)
          gap = Gap()
        } else {
          let (scalar, length) = UTF8Scalar.decode(p, at: i)
          if letters[LetterTable.index(scalar)].isLetter {
            i = word(p, i, range.upperBound, gap, letters)
            gap = Gap()
          } else {
            gap.add(Self.kind(scalar))
            i += length
          }
        }
      }
    }
    // Chương VI QUY ĐỊNH CHUNG VỀ …
    isAllCaps = others == 0 || caps > 5 && others * 5 <= caps
    if isUnmarked { for i in all.indices { all[i].classes.formUnion(all[i].loose) } }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A digit, or letters O typed for zeros before one.
  @inline(__always)
  private static func startsDigits(_ p: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    if isDigit(p[i]) { return true }
    guard p[i] | 0x20 == UInt8(ascii: "o") else { return false }
    var k = i
    while k < end, p[k] | 0x20 == UInt8(ascii: "o") { k += 1 }
    return k < end && isDigit(p[k])
  }

  /// A letter l or I.
  @inline(__always) private static func isOneTyped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I")
  }

  /// A letter that is typed for a digit.
  private static func isTyped(_ byte: UInt8) -> Bool { isOneTyped(byte) || byte | 0x20 == UInt8(ascii: "o") }

  /// Letters typed for digits behind a group of them: `0912 l23 456`, `0912 345 6 OO`.
  @inline(__always)
  private func continuesNumber(_ p: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int, _ gap: Gap) -> Bool {
    guard Self.isTyped(p[i]), let last = all.last, last.isDigits, gap.joinsDigits else { return false }
    var k = i
    while k < end, Self.isTyped(p[k]) { k += 1 }
    return k < end && Self.isDigit(p[k]) || k - i > 1 && Self.endsWord(p, k, end)
  }

  /// No letter follows: letters with marks begin with other bytes than spaces and dashes do.
  private static func endsWord(_ p: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    guard i < end else { return true }
    return p[i] < 0x80 ? (p[i] | 0x20) &- UInt8(ascii: "a") >= 26 : p[i] == 0xC2 || p[i] == 0xE2
  }

  /// A letter l behind digits is a one before a digit, and at the end of a group of a longer number: `03 5l 72`; not in
  /// `20l`, which are litres.
  private func isOne(
    _ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ i: Int, _ end: Int, _ gap: Gap
  ) -> Bool {
    var k = i + 1
    while k < end, Self.isOneTyped(p[k]) { k += 1 }
    if k < end, Self.isDigit(p[k]) { return true }
    guard Self.endsWord(p, k, end) else { return false }
    if let last = all.last, last.isDigits, gap.joinsDigits { return true }
    if i - start >= 9 { return true }
    // Not in a plate: 95l-456.88.
    guard p[start] == UInt8(ascii: "0") || p[start] | 0x20 == UInt8(ascii: "o") else { return false }
    let limit = min(k + 4, end)
    while k < limit, p[k] >= 0x80 || !Self.isDigit(p[k]) && Self.endsWord(p, k, end) { k += 1 }
    return k < limit && (Self.isDigit(p[k]) || Self.isOneTyped(p[k]))
  }

  private mutating func digits(_ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ gap: Gap) -> Int {
    var i = start
    while i < end {
      // A letter O for a zero; l or I for a one.
      let isTyped =
        p[i] | 0x20 == UInt8(ascii: "o") || Self.isOneTyped(p[i]) && (isOne(p, start, i, end, gap) || i == start)
      guard Self.isDigit(p[i]) || isTyped else { break }
      i += 1
    }
    var token = TextToken(start: Int32(start), end: Int32(i), gap: gap, length: Int32(i - start), shape: .digits)
    if i - start == 4 { token.folded = UInt64(p[start]) << 8 | UInt64(p[start + 1]) }
    all.append(token)
    return i
  }

  private mutating func word(
    _ p: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ gap: Gap, _ letters: UnsafeBufferPointer<Letter>
  ) -> Int {
    var token = TextToken(start: Int32(start), end: 0, gap: gap, shape: .lower)
    var (exact, folded, length, uppers) = (WordHash.seed, UInt64(0), Int32(0), Int32(0))
    var (startsUpper, isMarked, wasLower) = (false, false, false)
    // The first of the words that are written as one: NguyễnVănTèo.
    var (head, humps) = (WordHash.seed, 0)
    var i = start
    while i < end {
      let (scalar, size) = UTF8Scalar.decode(p, at: i)
      let letter = letters[LetterTable.index(scalar)]
      guard letter.isLetter else { break }
      if letter.isUpper, wasLower {
        if humps == 0 { head = exact }
        humps += 1
      }
      wasLower = !letter.isUpper
      exact = WordHash.adding(letter.lower, to: exact)
      folded = folded << 8 | UInt64(letter.base)
      if letter.isUpper {
        uppers += 1
        if length == 0 { startsUpper = true }
      }
      if letter.isMarked { isMarked = true }
      length += 1
      i += size
    }
    token.end = Int32(i)
    (token.exact, token.folded, token.length, token.isMarked) = (exact, folded, length, isMarked)
    if startsUpper {
      token.shape = token.length == 1 ? .single : uppers == token.length ? .caps : .capital
    }
    let entry = words.entry(token.exact)
    (token.classes, token.loose, token.odds) = (entry.classes, entry.loose, entry.odds)
    seen.formUnion(entry.classes.union(entry.loose))
    if token.isMarked {
      token.loose = []
      isUnmarked = false
    }
    if humps > 0, startsUpper || words.entry(head).classes.contains(.address) {
      token.classes.formUnion(joined(head, humps))
    }
    if humps == 0, (7...24).contains(length) { token.classes.formUnion(runTogether(p, token.bytes, letters)) }
    if token.shape == .caps { caps += 1 }
    if token.shape == .lower || token.shape == .capital { others += 1 }
    all.append(token)
    return i
  }

  /// What a word with capitals in it is, by its first part.
  private func joined(_ head: UInt64, _ humps: Int) -> WordClasses {
    let (classes, loose) = (words.entry(head).classes, words.entry(head).loose)
    // ôngTèo
    if classes.contains(.address) && humps == 1 { return .joinedName }
    if classes.contains(.surname) || classes.contains(.rareSurname) && humps > 1 { return .joinedName }
    let isName = classes.contains(.rareSurname) || loose.contains(.surname) && humps > 1
    return isName ? .joinedWords : []
  }

  /// `nguyenvanhung`: a family name, văn or thị and a given name, or less surely two given names, without any capital
  /// between. Words of one syllable are shorter.
  private func runTogether(
    _ p: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ letters: UnsafeBufferPointer<Letter>
  ) -> WordClasses {
    var bases: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, size) = UTF8Scalar.decode(p, at: at)
      bases.append(letters[LetterTable.index(scalar)].base)
      at += size
    }
    for head in 2...min(6, bases.count - 4) {
      let family = loose(bases[..<head])
      guard !family.isDisjoint(with: .anySurname) else { continue }
      let rest = bases[head...]
      let isMiddle = loose(rest.prefix(3)).contains(.middle)
      let isSure = family.contains(.surname) && rest.count > 5 && rest.count < 10
      if isMiddle, rest.count > 4, isSure || isNamePart(rest.dropFirst(3)) { return .joinedName }
      // Shorter ones begin other words: do, le, vo.
      guard head > 3, rest.count > 4, family.contains(.surname) else { continue }
      if (2...rest.count - 2).contains(where: { isNamePart(rest.prefix($0)) && isNamePart(rest.dropFirst($0)) }) {
        return .joinedWords
      }
    }
    return []
  }

  private func isNamePart(_ letters: ArraySlice<UInt8>) -> Bool {
    !loose(letters).isDisjoint(with: [.given, .surname])
  }

  /// What letters without marks may be.
  private func loose(_ letters: ArraySlice<UInt8>) -> WordClasses {
    words.entry(letters.reduce(WordHash.seed) { WordHash.adding(UInt32($1), to: $0) }).loose
  }

  private static func kind(_ scalar: UInt32) -> Gap.Kinds {
    switch scalar {
    case 0x20, 0x09, 0xA0: .space
    case 0x0A, 0x0D: .newline
    case 0x2E: .dot
    case 0x2D, 0x2010...0x2015, 0x2212: .hyphen
    case 0x28, 0x29: .parenthesis
    case 0x2C: .comma
    case 0x3A: .colon
    case 0x2F: .slash
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC, 0x2032: .apostrophe
    case 0x2B: .plus
    case 0xB0, 0xBA: .degree
    case 0x21, 0x22, 0x3B, 0x3F, 0x5B, 0x5D, 0x7C, 0x2022, 0x2026, 0x201C, 0x201D, 0xAB, 0xBB: .stop
    default: .other
    }
  }
}
