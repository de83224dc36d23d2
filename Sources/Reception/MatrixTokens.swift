import Authorities
import Formats

/// The words, numbers and signs of a cell or heading about months and days, without case and marks: `T1/2026` is
/// `t`, `1`, `/`, `2026`.
struct MatrixTokens: Equatable {
  private var rest: ArraySlice<Substring>

  init(_ text: String) {
    let folded = VietnameseText.folded(text)
    var tokens: [Substring] = []
    var start = folded.startIndex
    while start < folded.endIndex {
      let kind = Kind(folded[start])
      var end = folded.index(after: start)
      if kind != .sign { while end < folded.endIndex, Kind(folded[end]) == kind { end = folded.index(after: end) } }
      if kind != .space { tokens.append(folded[start..<end]) }
      start = end
    }
    rest = tokens[...]
  }

  private enum Kind {
    case digit, letter, space, sign

    init(_ character: Character) {
      switch character {
      case "0"..."9": self = .digit
      case "a"..."z": self = .letter
      case " ": self = .space
      default: self = .sign
      }
    }
  }

  var isAtEnd: Bool { rest.isEmpty }

  var isAtNumber: Bool { rest.first.flatMap { Int($0) } != nil }

  mutating func skip() { if !rest.isEmpty { rest.removeFirst() } }

  /// True when nothing but numbers, and signs between them, comes: no hours.
  var isDays: Bool { rest.allSatisfy { Int($0) != nil || [",", ";", "/", "va"].contains($0) } }

  mutating func take(_ token: String) -> Bool {
    guard rest.first == token[...] else { return false }
    rest.removeFirst()
    return true
  }

  mutating func take(anyOf tokens: String...) -> Bool { tokens.contains { take($0) } }

  /// The next token when it is digits, as written.
  mutating func digits() -> String? {
    guard let first = rest.first, first.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return nil }
    rest.removeFirst()
    return String(first)
  }

  /// A number of the range; takes nothing else.
  mutating func number(in range: ClosedRange<Int>) -> Int? {
    guard let first = rest.first, let number = Int(first), range.contains(number) else { return nil }
    rest.removeFirst()
    return number
  }

  /// `một` … `mười hai`.
  mutating func monthName() -> Int? {
    if take("muoi") { return take("mot") ? 11 : take("hai") ? 12 : 10 }
    let names = ["mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9]
    guard let first = rest.first, let month = names[String(first)] else { return nil }
    rest.removeFirst()
    return month
  }

  /// `thứ Năm`, `thứ 5`, `T5`, `Chủ nhật`, `CN`; under a heading that says “Thứ” (`isNumberEnough`) also `Năm`, `5`.
  mutating func weekday(isNumberEnough: Bool = false) -> Weekday? {
    let start = rest
    if take("cn") || take("chu") && take("nhat") { return .sunday }
    rest = start
    let names = ["hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7]
    if take("thu") || take("t") || isNumberEnough, let first = rest.first,
      let number = names[String(first)] ?? Int(first),
      (2...7).contains(number)
    {
      rest.removeFirst()
      return Weekday.of(mondayBased: number - 2)
    }
    rest = start
    return nil
  }

  /// `08/01`, `08/01/2026`, `Thứ Năm, ngày 08/01`; takes nothing else. The weekday is passed over.
  mutating func dayAndMonth() -> (day: Int, month: WrittenMonth)? {
    let start = rest
    _ = weekday()
    while take(anyOf: ",", "ngay", "(", ")") {}
    if let day = number(in: 1...31), take("/"), let month = number(in: 1...12) {
      let year = take("/") ? number(in: WrittenMonth.years) : nil
      return (day, WrittenMonth(month: month, year: year))
    }
    rest = start
    return nil
  }
}
