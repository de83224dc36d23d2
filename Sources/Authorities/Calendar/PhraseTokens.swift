import Formats

/// The words, numbers and separators of a phrase about days, without case, marks or tone style
/// (`Thứ Năm`, `thứ năm` in NFD and `THỨ NĂM` are one), read from the left.
public struct PhraseTokens: Equatable {
  public enum Token: Equatable {
    case word(String)
    case number(Int, digits: String)
    /// A comma, semicolon, plus sign or “và”.
    case and
    /// A hyphen, a dash or “đến”.
    case to
    /// A sign no phrase has.
    case sign(Character)
  }

  private let tokens: [Token]
  private var position = 0

  public init(_ text: String) {
    var tokens: [Token] = []
    var run = ""
    for character in VietnameseText.folded(text) {
      if character.isASCII, character.isLetter || character.isNumber {
        run.append(character)
        continue
      }
      Self.close(&run, &tokens)
      switch character {
      case " ", ".", ":", "’", "'", "“", "”", "\"": break
      case ",", ";", "+", "&": tokens.append(.and)
      case "-", "–", "—": tokens.append(.to)
      default: tokens.append(.sign(character))
      }
    }
    Self.close(&run, &tokens)
    self.tokens = tokens
  }

  private static func close(_ run: inout String, _ tokens: inout [Token]) {
    guard !run.isEmpty else { return }
    if run.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      tokens.append(.number(Int(run) ?? .max, digits: run))
    } else if run == "va" {
      tokens.append(.and)
    } else if run == "den" {
      tokens.append(.to)
    } else {
      tokens.append(.word(run))
    }
    run = ""
  }

  public var isAtEnd: Bool { position == tokens.count }

  public func peek(_ ahead: Int = 0) -> Token? {
    position + ahead < tokens.count ? tokens[position + ahead] : nil
  }

  /// True when the words follow each other anywhere in the phrase, read or not.
  public func contains(_ words: String...) -> Bool {
    tokens.indices.contains { tokens[$0...].starts(with: words.map(Token.word)) }
  }

  /// True when two numbers follow each other, read or not: no separator tells how they belong together.
  public var hasNumbersSideBySide: Bool {
    zip(tokens, tokens.dropFirst()).contains { if case (.number, .number) = $0 { true } else { false } }
  }

  public mutating func skip(_ count: Int = 1) { position = min(tokens.count, position + count) }

  /// Takes the words when they come next, in this order.
  public mutating func take(_ words: String...) -> Bool {
    for (offset, word) in words.enumerated() where peek(offset) != .word(word) { return false }
    skip(words.count)
    return true
  }

  public mutating func take(anyOf words: String...) -> Bool {
    guard case .word(let word)? = peek(), words.contains(word) else { return false }
    skip()
    return true
  }

  public mutating func take(_ token: Token) -> Bool {
    guard peek() == token else { return false }
    skip()
    return true
  }
}

extension PhraseTokens {
  /// Takes `thứ Hai` … `thứ Bảy` (`thứ bẩy`), `thứ 2`, `T2`, `Chủ nhật`, `CN`; nil, taking nothing, otherwise.
  public mutating func weekday() -> Weekday? {
    guard case .word(let word)? = peek() else { return nil }
    if word == "thu", let number = Self.numeral(peek(1)) { return weekday(number, tokens: 2) }
    if word == "chu", peek(1) == .word("nhat") { return weekday(8, tokens: 2) }
    if word == "cn" { return weekday(8, tokens: 1) }
    let digits = word.hasPrefix("thu") ? word.dropFirst(3) : word.hasPrefix("t") ? word.dropFirst() : ""
    if digits.utf8.count == 1, let number = Int(digits) { return weekday(number, tokens: 1) }
    return nil
  }

  /// Takes a number or a numeral that stands for a weekday in a list already begun (`thứ 3, 5`, `thứ Ba và Năm`).
  public mutating func bareWeekday() -> Weekday? {
    Self.numeral(peek()).flatMap { weekday($0, tokens: 1) }
  }

  private mutating func weekday(_ number: Int, tokens: Int) -> Weekday? {
    guard (2...8).contains(number) else { return nil }
    skip(tokens)
    return Weekday.of(mondayBased: number - 2)
  }

  /// 2 to 7 as a digit or word (`hai` … `bảy`).
  private static func numeral(_ token: Token?) -> Int? {
    switch token {
    case .number(let number, _)? where (2...7).contains(number): number
    case .word(let word)?: ["hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7][word]
    default: nil
    }
  }

  /// The ordinal of a week at an offset: `nhất`, `hai` (`nhì`) … `sáu`, or 1 to 6.
  public func ordinal(_ ahead: Int) -> Int? {
    switch peek(ahead) {
    case .number(let number, _)? where (1...6).contains(number): number
    case .word(let word)?:
      ["nhat": 1, "mot": 1, "hai": 2, "nhi": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6][word]
    default: nil
    }
  }
}
