/// What a number in a cell stands for, from the cell's number format (ECMA-376-1, 18.8.30 and 18.8.31).
enum NumberFormat: Sendable {
  case plain
  case date
  case time
  /// Hours past a day, `[h]:mm`.
  case elapsed
  /// A whole number with zeros in front, between two fixed texts: `"KN-"0000`.
  case padded(prefix: [UInt8], width: Int, suffix: [UInt8])
  /// So many digits behind the comma, of a hundredth with a percent sign.
  case decimal(places: Int, isPercent: Bool)

  /// A whole number is its digits.
  var keepsDigits: Bool {
    switch self {
    case .plain, .decimal(_, isPercent: false): true
    default: false
    }
  }

  var isTime: Bool {
    switch self {
    case .time, .elapsed: true
    default: false
    }
  }

  /// A format by its number, which Excel does not write out below 164.
  init(builtIn id: Int) {
    switch id {
    case 2, 4, 39, 40: self = .decimal(places: 2, isPercent: false)
    case 9: self = .decimal(places: 0, isPercent: true)
    case 10: self = .decimal(places: 2, isPercent: true)
    // 27–31, 36, 50–54, 57 and 58 are dates in Chinese, Japanese and Korean Excel.
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 46: self = .elapsed
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    default: self = .plain
    }
  }

  /// A format by a section of its code. Texts in quotes, colours and conditions do not tell.
  fileprivate init(_ section: FormatSection) {
    let (letters, zeros) = (section.letters, section.zeros)
    if section.isElapsed {
      self = .elapsed
    } else if letters.contains(UInt8(ascii: "y")) || letters.contains(UInt8(ascii: "d")) {
      self = .date
    } else if letters.contains(UInt8(ascii: "h")) || letters.contains(UInt8(ascii: "s")) {
      self = .time
    } else if letters.contains(UInt8(ascii: "m")) {
      self = .date
    } else if zeros > 0, !section.hasOtherMarks, zeros > 1 || section.hasLiteral {
      self = .padded(prefix: section.prefix, width: zeros, suffix: section.suffix)
    } else if section.places > 0 || section.isPercent {
      self = .decimal(places: section.places, isPercent: section.isPercent)
    } else {
      self = .plain
    }
  }
}

/// A number format, and of which cells Excel shows something else than they hold.
struct CellFormat: Sendable {
  let number: NumberFormat
  private let altersPositive: Bool
  private let altersNegative: Bool
  private let altersZero: Bool
  let altersText: Bool

  static let general = CellFormat(builtIn: 0)

  init(builtIn id: Int) {
    number = NumberFormat(builtIn: id)
    // Fractions.
    altersPositive = id == 12 || id == 13
    (altersNegative, altersZero, altersText) = (altersPositive, false, false)
  }

  /// Sections stand for positive numbers, negative ones, zero and text; those left out are as the first, text as it is.
  init(code: String) {
    var sections = FormatSection.all(Array(code.utf8))
    let text = sections.count > 3 || sections.last?.hasText ?? false ? sections.last : nil
    if sections.count > 1, text != nil { sections.removeLast() }
    let first = sections[0]
    number = NumberFormat(first)
    let isConditional = sections.contains(where: \.hasCondition)
    altersPositive = isConditional || first.alters(number)
    altersNegative =
      isConditional || (sections.count > 1 ? sections[1].alters(NumberFormat(sections[1])) : altersPositive)
    altersZero = isConditional || (sections.count > 2 ? sections[2].altersZero : altersPositive)
    altersText = text?.altersText ?? false
  }

  /// False for nearly all.
  var mayAlter: Bool {
    if case .elapsed = number { return true }
    return altersPositive || altersNegative || altersZero
  }

  /// Whether Excel shows a number as another one, with other words, or not at all.
  func alters(_ raw: [UInt8]) -> Bool {
    let value = Double(String(decoding: raw, as: UTF8.self)) ?? 0
    if case .elapsed = number, value >= 1 { return true }
    return value == 0 ? altersZero : value > 0 ? altersPositive : altersNegative
  }
}

/// A section of a format code taken apart.
private struct FormatSection {
  /// Letters of dates and times, in lower case.
  private(set) var letters: Set<UInt8> = []
  private(set) var zeros = 0
  /// Digits behind the point.
  private(set) var places = 0
  private(set) var prefix: [UInt8] = []
  private(set) var suffix: [UInt8] = []
  private(set) var hasOtherMarks = false
  private(set) var isPercent = false
  private(set) var isElapsed = false
  /// `[>9]`
  private(set) var hasCondition = false
  /// `@`
  private(set) var hasText = false
  /// Places for digits of any sort, or `General`.
  private var hasDigits = false
  private var hasPoint = false
  /// `?/?`
  private var isFraction = false
  /// `0,` is a thousandth, `#,##0` is none.
  private var endsInComma = false
  private var isScaled = false

  var hasLiteral: Bool { !prefix.isEmpty || !suffix.isEmpty }
  private var hasLiteralDigit: Bool { (prefix + suffix).contains { (0x30...0x39).contains($0) } }

  /// Of a section for text: it shows no text, or words of its own beside it.
  var altersText: Bool { !hasText || (prefix + suffix).contains { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 } }

  /// Of a section for numbers that are not zero. Words beside a number, as of a currency, leave it what it is.
  func alters(_ format: NumberFormat) -> Bool {
    switch format {
    case .padded: isScaled
    case .date, .time, .elapsed: hasLiteralDigit
    case .plain, .decimal: !hasDigits && !hasText || isScaled || isFraction || hasLiteralDigit
    }
  }

  /// Accounts show a dash for zero.
  var altersZero: Bool { prefix == [UInt8(ascii: "-")] && !hasDigits ? false : alters(NumberFormat(self)) }

  /// The sections of a code, one at least.
  static func all(_ code: [UInt8]) -> [FormatSection] {
    var sections = [FormatSection()]
    var at = sections[0].read(code, from: 0)
    while at < code.count {
      sections.append(FormatSection())
      at = sections[sections.count - 1].read(code, from: at + 1)
    }
    return sections
  }

  /// Where it ends: at a semicolon, or with the code.
  private mutating func read(_ code: [UInt8], from start: Int) -> Int {
    var at = start
    if String(decoding: code[at...].prefix(7), as: UTF8.self).lowercased() == "general" {
      (hasDigits, hasOtherMarks) = (true, true)
      at += 7
    }
    while at < code.count, code[at] != UInt8(ascii: ";") {
      let byte = code[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        let end = code[at...].firstIndex(of: byte) ?? code.count
        literal(code[at..<end])
        at = min(code.count, end + 1)
      case UInt8(ascii: "\\"):
        // One character, be it of several bytes.
        var end = min(code.count, at + 1)
        while end < code.count, code[end] & 0xC0 == 0x80 { end += 1 }
        literal(code[at..<end])
        at = end
      case UInt8(ascii: "_"), UInt8(ascii: "*"):
        at = min(code.count, at + 1)
      case UInt8(ascii: "["):
        let end = code[at...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
        bracket(code[at..<end])
        at = min(code.count, end + 1)
      default: mark(byte)
      }
    }
    if endsInComma { isScaled = true }
    return at
  }

  private mutating func literal(_ text: some Sequence<UInt8>) {
    if hasDigits { suffix += text } else { prefix += text }
  }

  /// `[h]` counts hours past a day, `[>9]` is a condition, `[$₫-42A]` a currency; `[Red]` says nothing of the kind.
  private mutating func bracket(_ text: ArraySlice<UInt8>) {
    guard let first = text.first else { return }
    switch first {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="): hasCondition = true
    case UInt8(ascii: "$"):
      let currency = text.dropFirst().prefix { $0 != UInt8(ascii: "-") }
      guard !currency.isEmpty else { return }
      hasOtherMarks = true
      literal(currency)
    default:
      guard text.allSatisfy({ $0 | 0x20 == first | 0x20 }) else { return }
      isElapsed = isElapsed || "hms".utf8.contains(first | 0x20)
    }
  }

  private mutating func mark(_ byte: UInt8) {
    let endedInComma = endsInComma
    endsInComma = false
    switch byte {
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
      hasDigits = true
      if hasPoint { places += 1 }
      if byte == UInt8(ascii: "0"), !hasPoint {
        // Zeros apart from each other, as in a telephone number, are another thing.
        if !suffix.isEmpty { hasOtherMarks = true }
        zeros += 1
      } else {
        hasOtherMarks = true
      }
    case UInt8(ascii: ","):
      hasOtherMarks = true
      endsInComma = hasDigits
    case UInt8(ascii: "."):
      (hasOtherMarks, hasPoint) = (true, true)
      isScaled = isScaled || endedInComma
    case UInt8(ascii: "%"): (hasOtherMarks, isPercent) = (true, true)
    case UInt8(ascii: "@"): (hasOtherMarks, hasText) = (true, true)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"):
      isFraction = isFraction || byte == UInt8(ascii: "/") && hasDigits
      endsInComma = endedInComma
      literal(CollectionOfOne(byte))
    default:
      if "ydmhs".utf8.contains(byte | 0x20) { letters.insert(byte | 0x20) } else { hasOtherMarks = true }
    }
  }
}
