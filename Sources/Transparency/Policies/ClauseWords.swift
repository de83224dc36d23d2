/// Numbering that a word announces: Phần, Chương, Mục, Điều, Khoản, Điểm, Phụ lục.
extension ClauseScanner {
  mutating func worded() -> ClauseMarker? {
    // The longest of the words has six letters; most paragraphs begin with another one.
    guard let first = peek, "PCMTĐK".unicodeScalars.contains(first),
      rest.prefix(7).contains(where: { !$0.properties.isAlphabetic }) || rest.count < 7
    else { return nil }
    switch word().lowercased() {
    case "phụ": return follows("lục") ? division(.appendix) ?? bareAppendix() : nil
    case "phần": return division(.part)
    case "chương": return division(.chapter)
    case "mục": return division(.section)
    case "tiểu": return follows("mục") ? division(.subsection) : nil
    case "điều": return division(.article)
    case "khoản":
      guard let number = ordinal(), endsAsTitle() else { return nil }
      return .clause(number)
    case "điểm": return namedPoint()
    default: return nil
    }
  }

  private mutating func division(_ division: ClauseMarker.Division) -> ClauseMarker? {
    attempt { scanner in
      guard let ordinal = scanner.ordinal(), scanner.endsAsTitle() else { return nil }
      return .division(division, ordinal)
    }
  }

  /// An appendix without a number stands alone on its line or before a title in capitals.
  private mutating func bareAppendix() -> ClauseMarker? {
    guard rest.allSatisfy({ !$0.properties.isLowercase && !$0.isDigit }) || isHeading && rest.isEmpty else {
      return nil
    }
    return .division(.appendix, "")
  }

  private mutating func namedPoint() -> ClauseMarker? {
    skipSpaces()
    guard let letter = peek, letter.isPointLetter else { return nil }
    at += 1
    return endsAsTitle() ? .point(name: letter.pointName, written: String(letter)) : nil
  }

  /// A number or a roman number, either with a letter after it (`3a`), or “thứ nhất”, “thứ hai” …
  private mutating func ordinal() -> String? {
    skipSpaces()
    if let number = number(upTo: 3) { return number + (letterSuffix() ?? "") }
    if let roman = romanNumber() { return String(roman) + (letterSuffix() ?? "") }
    guard follows("thứ") else { return nil }
    skipSpaces()
    return number(upTo: 3) ?? spelledOrdinal().map(String.init)
  }

  private static let units = [
    "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9, "mười": 10,
  ]

  /// “nhất” … “hai mươi”.
  private mutating func spelledOrdinal() -> Int? {
    guard let first = unit() else { return nil }
    switch first {
    case 2: return follows("mươi") ? 20 : 2
    case 10: return 10 + (attempt { $0.unit().flatMap { $0 < 10 ? $0 : nil } } ?? 0)
    default: return first
    }
  }

  private mutating func unit() -> Int? { Self.units[word().lowercased()] }

  /// Whether what follows a number lets it stand as a title: nothing, punctuation, or words that begin with a capital
  /// and do not go on as a citation.
  private mutating func endsAsTitle() -> Bool {
    let hasSpace = skipSpaces()
    guard let next = peek else { return true }
    if ".:)–—-/".unicodeScalars.contains(next) { return peek(1)?.isDigit != true }
    guard hasSpace else { return false }
    if isHeading { return true }
    guard next.properties.isUppercase else { return false }
    return attempt { Self.citationWords.contains($0.word()) ? true : nil } == nil
  }

  /// First words of the names of documents and of their parts.
  private static let citationWords: Set<String> = [
    "Luật", "Bộ", "Nghị", "Thông", "Quyết", "Quy", "Pháp", "Hiến", "Chỉ", "Kết", "Hướng", "Công", "Kế", "Lệnh", "Hiệp",
    "Điều", "Khoản", "Điểm", "Chương", "Mục", "Phần", "Phụ", "Tiểu",
  ]
}
