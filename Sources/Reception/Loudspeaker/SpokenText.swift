import Authorities

/// A written Vietnamese text as it is read aloud: abbreviations and numbers in words, no symbols.
public struct SpokenText {
  private var words: [String] = []
  private let text: [Unicode.Scalar]
  private var at = 0

  public static func of(_ text: String) -> String {
    var spoken = SpokenText(text: Array(text.unicodeScalars))
    while spoken.at < spoken.text.count { spoken.next() }
    return spoken.joined
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  /// What the abbreviations of official texts stand for.
  private static let abbreviations = [
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "MTTQ": "Mặt trận Tổ quốc", "UBKT": "Ủy ban Kiểm tra", "BTV": "Ban Thường vụ", "BCH": "Ban Chấp hành",
    "TCD": "tiếp công dân", "TDP": "tổ dân phố", "TP": "thành phố", "TX": "thị xã",
    "QĐ": "quyết định", "NQ": "nghị quyết", "NĐ": "nghị định", "ĐBQH": "đại biểu Quốc hội", "QH": "Quốc hội",
    "CP": "Chính phủ", "TTHC": "thủ tục hành chính", "GPMB": "giải phóng mặt bằng", "QSDĐ": "quyền sử dụng đất",
    "VP": "văn phòng", "KP": "khu phố", "Q": "quận", "P": "phường",
  ].merging(BodyName.abbreviations.map { ($0.short, $0.full) }) { own, _ in own }
  /// After these a slash between numbers is of a house, not of a date.
  private static let houses: Set<String> = ["số", "nhà", "ngõ", "ngách", "hẻm", "kiệt", "lô", "đường"]
  /// After these a Roman number is a number.
  private static let counted: Set<String> = [
    "quý", "khóa", "khoá", "kỳ", "lần", "thứ", "hạng", "loại", "chương", "phần",
  ]

  private mutating func next() {
    let scalar = text[at]
    if Self.isDigit(scalar) {
      number()
    } else if Self.isLetter(scalar) {
      word()
    } else {
      symbol()
    }
  }

  private mutating func word() {
    let start = at
    while at < text.count, Self.isLetter(text[at]) { at += 1 }
    let word = Self.string(text[start..<at])
    if let whole = Self.abbreviations[word], !isAlone(word) || at < text.count && text[at] == "." {
      words.append(whole)
      if at < text.count, text[at] == ".", word.unicodeScalars.count <= 2 { at += 1 }
    } else if let value = Self.roman(text[start..<at]), Self.counted.contains(last) {
      words.append(SpokenNumber.words(value))
    } else {
      words.append(word)
    }
  }

  private static func roman(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = word.first, ["I", "V", "X"].contains(first) else { return nil }
    return RomanNumeral.value(word)
  }

  /// A single letter is an abbreviation only before a full stop (`P. Minh Họa`), else a name (`tổ P`).
  private func isAlone(_ word: String) -> Bool { word.unicodeScalars.count == 1 }

  private mutating func symbol() {
    let scalar = text[at]
    let isBetweenNumbers = at > 0 && at + 1 < text.count && Self.isDigit(text[at - 1]) && Self.isDigit(text[at + 1])
    at += 1
    switch scalar {
    case ",", ";", ":", "(", ")", "[", "]", "…": pause(",")
    case ".", "!", "?": pause(".")
    case "-", "–", "—": isBetweenNumbers ? words.append("đến") : isBetweenSpaces ? pause(",") : ()
    case "&", "+": words.append("và")
    case "%": words.append("phần trăm")
    case "/": if isBetweenNumbers { words.append("trên") }
    case "@": words.append("a còng")
    default: break
    }
  }

  private var isBetweenSpaces: Bool { at > 1 && at < text.count && text[at - 2] == " " && text[at] == " " }

  /// A mark that closes the word before it; of several in a row the first holds, but a full stop wins.
  private mutating func pause(_ mark: Character) {
    guard let word = words.last, let end = word.last else { return }
    if end == "," || end == "." {
      if mark == "." { words[words.count - 1] = word.dropLast() + "." }
    } else {
      words[words.count - 1] = word + String(mark)
    }
  }

  private var last: String { words.last?.lowercased() ?? "" }

  /// The words with single spaces; a comma at the very end says nothing.
  private var joined: String {
    let text = words.joined(separator: " ")
    return text.hasSuffix(",") ? String(text.dropLast()) : text
  }
}

extension SpokenText {
  /// A date, a time, a decimal or a plain number, whichever the digits and the marks between them are.
  private mutating func number() {
    let first = digits()
    if let second = part(after: "/") {
      slashed(first, second)
    } else if let minutes = minutes(after: first) {
      words.append(SpokenDay.clock((Int(first) ?? 0) * 60 + minutes))
    } else {
      whole(first)
    }
  }

  private mutating func slashed(_ first: String, _ second: String) {
    let isHouse = Self.houses.contains(last)
    let third = isHouse ? nil : part(after: "/")
    if let third, let day = CivilDay(text: "\(first)/\(second)/\(third)") {
      let said = SpokenDay.date(day)
      words.append(last == "ngày" ? String(said.dropFirst("ngày ".count)) : said)
    } else if third == nil, !isHouse, let day = MonthDay(text: "\(first)/\(second)") {
      words += [SpokenDay.number(day.day), "tháng", SpokenDay.month(day.month)]
    } else {
      words += [Self.said(first), "trên", Self.said(second)]
      if let third { words += ["trên", Self.said(third)] }
    }
  }

  /// `07:30`, `7h30`, `7g30`, `8h`.
  private mutating func minutes(after hours: String) -> Int? {
    let start = at
    guard let value = Int(hours), value < 24, at < text.count, [":", "h", "g"].contains(text[at]) else { return nil }
    let isClock = text[at] != ":"
    at += 1
    let minutes = digits()
    if minutes.count == 2, let read = Int(minutes), read < 60 { return read }
    if minutes.isEmpty, isClock, at == text.count || !Self.isLetter(text[at]) { return 0 }
    at = start
    return nil
  }

  private mutating func whole(_ first: String) {
    var digits = first
    while let group = group(after: ".") { digits += group }
    words.append(Self.said(digits))
    if let decimals = part(after: ",") { words += ["phẩy", Self.said(decimals)] }
  }

  /// Three digits after a full stop: a group of thousands.
  private mutating func group(after mark: Unicode.Scalar) -> String? {
    let start = at
    if let digits = part(after: mark), digits.utf8.count == 3 { return digits }
    at = start
    return nil
  }

  private mutating func part(after mark: Unicode.Scalar) -> String? {
    guard at + 1 < text.count, text[at] == mark, Self.isDigit(text[at + 1]) else { return nil }
    at += 1
    return digits()
  }

  private mutating func digits() -> String {
    let start = at
    while at < text.count, Self.isDigit(text[at]) { at += 1 }
    return Self.string(text[start..<at])
  }

  /// Long numbers and those that begin with nought are said digit by digit.
  private static func said(_ digits: String) -> String {
    let isName = digits.utf8.count > 12 || digits.utf8.count > 1 && digits.utf8.first == UInt8(ascii: "0")
    if !isName, let value = Int(digits) { return SpokenNumber.words(value) }
    return SpokenNumber.digitByDigit(digits) ?? digits
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
