/// Finds numbers that are written in words, digit by digit: `không chín một hai …`, `sinh năm một chín tám lăm`.
struct SpokenNumberScan {
  private let tokens: [TextToken]
  private(set) var found: [(kind: PersonalKind, range: Range<Int>)] = []

  /// By their value; some are said in two ways.
  private static let digits: [[Term]] = [
    ["không"], ["một", "mốt"], ["hai"], ["ba"], ["bốn", "tư"], ["năm", "lăm", "nhăm"], ["sáu"], ["bảy", "bẩy"], ["tám"],
    ["chín"],
  ]
  private static let dayWords: [Term] = ["ngày", "mùng", "mồng"]
  private static let month: Term = "tháng"
  private static let yearWord: Term = "năm"

  init(_ tokens: TextTokens) { self.tokens = tokens.all }

  mutating func run() {
    var i = 0
    while i < tokens.count {
      if tokens[i].classes.contains(.digitWord) {
        i = number(i)
      } else if tokens[i].isDigits, i + 1 < tokens.count, tokens[i + 1].classes.contains(.digitWord),
        let end = mixedEnd(i)
      {
        found.append((.phone, i..<end))
        i = end
      } else {
        i += 1
      }
    }
  }

  /// Looks at the row of words that begins at a token and says where to go on.
  private mutating func number(_ i: Int) -> Int {
    var end = i + 1
    while end < tokens.count, tokens[end].classes.contains(.digitWord), joins(end) { end += 1 }
    if end < tokens.count, tokens[end].isDigits, let end = mixedEnd(i) {
      found.append((.phone, i..<end))
      return end
    }
    if let plotEnd = plotEnd(i, end) {
      found.append((.plot, i - 1..<plotEnd))
      return plotEnd
    }
    if let yearEnd = yearEnd(i, end) {
      found.append((.birth, i - 1..<yearEnd))
      return yearEnd
    }
    // sinh ngày mười hai tháng năm, but con mới sinh năm tháng
    let isDay = i > 0 && tokens[i - 1].matches(Self.dayWords) && end < tokens.count && tokens[end].matches(Self.month)
    guard isDay || end - i > 2 else { return end }
    let context = NumberContext(tokens, before: i)
    if context.isBirth {
      found.append((.birth, context.start..<end))
    } else if let kind = kind(i..<end, context) {
      found.append((kind, i..<end))
    }
    return end
  }

  /// `0912 ba bốn năm 678`, `chín tám hai 345 678`: ten or eleven digits, two or more of them said. Not 1234 năm 2025.
  private func mixedEnd(_ i: Int) -> Int? {
    var (end, length, said) = (i, 0, 0)
    while end < tokens.count, end == i || joins(end), length < 12 {
      if tokens[end].isDigits {
        if tokens[end].length == 4, end > i, tokens[end - 1].matches(Self.yearWord) { return nil }
        length += Int(tokens[end].length)
      } else if tokens[end].classes.contains(.digitWord), value(end) != nil {
        length += 1
        said += 1
      } else {
        break
      }
      end += 1
    }
    let isWhole = (10...11).contains(length) || length == 9 && !tokens[i].isDigits
    let isCounted = end < tokens.count && tokens[end].gap.isPlain && tokens[end].classes.contains(.unit)
    return isWhole && said > 1 && !isCounted ? end : nil
  }

  /// Of seven digits or more any number, of less only what is named: not `ba bốn năm nay`.
  private func kind(_ range: Range<Int>, _ context: NumberContext) -> PersonalKind? {
    let end = range.upperBound
    guard range.count > 3, range.allSatisfy({ value($0) != nil }), !isCounting(range),
      end == tokens.count || tokens[end].classes.isDisjoint(with: .unit)
    else { return nil }
    return context.kind(of: max(7, range.count)) ?? (range.count > 6 ? .phone : nil)
  }

  /// `thửa đất số một trăm linh hai`, `thửa chín, tờ bốn`: behind what labels a parcel, in hundreds or numbered.
  private func plotEnd(_ i: Int, _ end: Int) -> Int? {
    guard i > 0, tokens[i].gap.isPlain, tokens[i - 1].length <= 4 else { return nil }
    let isNumbered = tokens[i - 1].matches(Terms.number)
    guard isNumbered || tokens[i - 1].matches(Terms.plot) || tokens[i - 1].matches(Terms.land),
      NumberContext(tokens, before: i).isPlot
    else { return nil }
    var last = end
    while last < tokens.count, tokens[last].gap.isPlain, isPlace(last) || tokens[last].classes.contains(.digitWord) {
      last += 1
    }
    let isLarge = last > end + 1
    return isNumbered || isLarge || end < tokens.count && tokens[end].matches(Terms.leaf) ? last : nil
  }

  /// `sinh năm một nghìn chín trăm bảy chín`
  private func yearEnd(_ i: Int, _ end: Int) -> Int? {
    guard i > 0, end < tokens.count, tokens[end].matches(Self.thousands) else { return nil }
    var last = end
    while last < tokens.count, tokens[last].gap.isPlain, isPlace(last) || tokens[last].classes.contains(.digitWord) {
      last += 1
    }
    return last - i > 3 && NumberContext(tokens, before: i).isBirth ? last : nil
  }

  /// Between digits that are said with their places: nghìn, trăm, linh.
  private func isPlace(_ i: Int) -> Bool { tokens[i].matches(Self.thousands) || tokens[i].matches(Self.hundreds) }

  private static let thousands: [Term] = ["nghìn", "ngàn"]
  private static let hundreds: [Term] = ["trăm", "linh", "lẻ"]

  private func joins(_ i: Int) -> Bool {
    tokens[i].gap.count <= 3 && tokens[i].gap.kinds.isSubset(of: [.space, .newline, .comma, .hyphen, .dot])
  }

  /// tổ một, hai, ba, bốn, năm: each is the next.
  private func isCounting(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { (value($0) ?? 0) == (value($0 - 1) ?? 0) + 1 }
  }

  /// Nil of mười and mươi, which make other numbers.
  private func value(_ i: Int) -> Int? { Self.digits.firstIndex { tokens[i].matches($0) } }
}
