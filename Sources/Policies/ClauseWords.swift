import Authorities

/// Numbering that a word announces: Phần, Chương, Mục, Điều, Khoản, Điểm, Phụ lục, Mẫu số, Biểu số.
extension ClauseScanner {
  mutating func worded() -> ClauseMarker? {
    // The longest of the words has six letters; most paragraphs begin with another one.
    guard let first = peek, "PCMTĐKB".unicodeScalars.contains(first),
      rest.prefix(7).contains(where: { !$0.properties.isAlphabetic }) || rest.count < 7
    else { return nil }
    switch word().lowercased() {
    case "phụ": return follows("lục") ? appendix() : nil
    case "mẫu": return follows("số") ? division(.form) : nil
    case "biểu": return follows("số") ? division(.table) : nil
    case "phần": return division(.part) ?? spelled(.part) ?? lettered().map { .capital($0) }
    case "chương": return division(.chapter) ?? spelled(.chapter)
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
      let isAppendix = division == .appendix
      guard var ordinal = scanner.ordinal() ?? (isAppendix ? scanner.romanWithCapital() : nil) else { return nil }
      if isAppendix { ordinal += scanner.appendixPath() }
      if division.isAnnex { scanner.skipSymbol() }
      guard scanner.endsAsTitle() else { return nil }
      return .division(division, ordinal)
    }
  }

  /// “Chương một”, “PHẦN HAI”: the words after it must be a title even in a heading (“Phần một số việc”).
  private mutating func spelled(_ division: ClauseMarker.Division) -> ClauseMarker? {
    attempt { scanner in
      guard let number = scanner.spelledOrdinal(), scanner.opensTitle() else { return nil }
      return .division(division, String(number))
    }
  }

  /// “Phụ lục I”, “Phụ lục số 01”, “Phụ lục 1.1”, “Phụ lục A”, “Phụ lục IA”; one without a number.
  private mutating func appendix() -> ClauseMarker? {
    let bare = at
    _ = follows("số")
    if let numbered = division(.appendix) { return numbered }
    if let letter = lettered() { return .division(.appendix, letter) }
    at = bare
    return bareAppendix()
  }

  /// The parts of `1.1` behind the first, or the capital of `1A`.
  private mutating func appendixPath() -> String {
    if let letter = annexLetter() { return letter }
    var path = ""
    while peek == ".", peek(1)?.isDigit == true {
      at += 1
      guard let number = number(upTo: 2) else { break }
      path += ".\(number)"
    }
    return path
  }

  /// `IA`
  private mutating func romanWithCapital() -> String? {
    attempt { scanner in
      let letters = scanner.rest.prefix { "IVX".unicodeScalars.contains($0) }
      guard let value = RomanNumeral.value(letters) else { return nil }
      scanner.at = letters.endIndex
      return scanner.annexLetter().map { "\(value)\($0)" }
    }
  }

  /// A capital with no letter behind it.
  private mutating func annexLetter() -> String? {
    guard let letter = peek, ("A"..."H").contains(letter), peek(1)?.properties.isAlphabetic != true else { return nil }
    at += 1
    return String(letter)
  }

  /// The symbol behind the number of a form: `01/TCD`.
  private mutating func skipSymbol() {
    guard peek == "/", peek(1)?.properties.isUppercase == true else { return }
    at += 1
    while let next = peek, next.properties.isAlphabetic || next.isDigit || next == "-" { at += 1 }
  }

  /// A capital that stands alone.
  private mutating func lettered() -> String? {
    attempt { scanner in
      scanner.skipSpaces()
      return scanner.annexLetter().flatMap { scanner.opensTitle() ? $0 : nil }
    }
  }

  /// Nothing, punctuation or words with a capital follow, also in a heading.
  private mutating func opensTitle() -> Bool {
    let hasSpace = skipSpaces()
    guard let next = peek else { return true }
    if ".:)–—-/".unicodeScalars.contains(next) { return peek(1)?.isDigit != true }
    return hasSpace && next.properties.isUppercase && (isHeading || !isCitation)
  }

  private var isCitation: Bool {
    var scanner = self
    return Self.citationWords.contains(scanner.word())
  }

  /// An appendix without a number stands alone on its line, before a title in capitals or before what it belongs to.
  private mutating func bareAppendix() -> ClauseMarker? {
    guard
      rest.allSatisfy({ !$0.properties.isLowercase && !$0.isDigit }) || isHeading && rest.isEmpty
        || !isHeading && isAttached
    else {
      return nil
    }
    return .division(.appendix, "")
  }

  /// “Phụ lục kèm theo Quyết định số 12/QĐ-UBND”: a line, no sentence.
  private var isAttached: Bool {
    guard let last = text.last(where: { !$0.isSpace }), !".;:,".unicodeScalars.contains(last) else { return false }
    var scanner = self
    scanner.skipSpaces()
    if scanner.peek == "(" { scanner.at += 1 }
    _ = scanner.follows("ban") && scanner.follows("hành")
    guard scanner.follows("kèm"), scanner.follows("theo"), scanner.isCitation else { return false }
    while scanner.peek != nil {
      let word = scanner.word()
      if Self.saying.contains(word) { return false }
      if word.isEmpty, scanner.peek != nil { scanner.at += 1 }
    }
    return true
  }

  /// Words of a sentence about an appendix.
  private static let saying: Set<String> = ["này", "được", "thay", "là", "có", "gồm", "sửa", "bổ", "áp"]

  private mutating func namedPoint() -> ClauseMarker? {
    skipSpaces()
    guard let letter = peek, letter.isPointLetter else { return nil }
    at += 1
    return endsAsTitle() ? .point(name: letter.pointName, written: String(letter)) : nil
  }

  /// A number or a roman number, either with a letter after it (`3a`), or “thứ nhất”, “thứ hai” …
  private mutating func ordinal() -> String? {
    skipSpaces()
    if let number = number(upTo: 3) { return number + (letterSuffix() ?? capitalSuffix() ?? "") }
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
    return next.properties.isUppercase && !isCitation
  }

  /// First words of the names of documents and of their parts.
  private static let citationWords: Set<String> = [
    "Luật", "Bộ", "Nghị", "Thông", "Quyết", "Quy", "Pháp", "Hiến", "Chỉ", "Kết", "Hướng", "Công", "Kế", "Lệnh", "Hiệp",
    "Điều", "Khoản", "Điểm", "Chương", "Mục", "Phần", "Phụ", "Tiểu",
  ]
}

extension ClauseScanner {
  /// How many words a line has; “số” before a number counts for nothing.
  static func wordCount(_ line: [UInt8]) -> Int {
    let words = line.split(separator: UInt8(ascii: " "))
    return words.count
      - (words.prefix(3).contains { $0.elementsEqual("số".utf8) || $0.elementsEqual("SỐ".utf8) } ? 1 : 0)
  }
}
