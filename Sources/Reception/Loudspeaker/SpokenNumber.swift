/// Vietnamese numbers as they are said: `mười lăm`, `hai mươi mốt`, `hai nghìn không trăm hai mươi sáu`.
public enum SpokenNumber {
  private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  /// A number from 0; a negative one begins with `âm`.
  public static func words(_ number: Int) -> String {
    let words = Self.words(of: number.magnitude).joined(separator: " ")
    return number < 0 ? "âm \(words)" : words
  }

  /// Every digit by itself, as telephone numbers are said; nil when the text has anything but digits.
  public static func digitByDigit(_ text: some StringProtocol) -> String? {
    let words = text.utf8.map { byte -> String? in
      let value = Int(byte) - 0x30
      return digits.indices.contains(value) ? digits[value] : nil
    }
    let known = words.compactMap { $0 }
    return known.count == words.count && !known.isEmpty ? known.joined(separator: " ") : nil
  }

  private static func words(of number: UInt) -> [String] {
    guard number > 0 else { return [digits[0]] }
    // Thousands of millions count anew, so that a tỷ may itself be many.
    let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    var words = billions > 0 ? Self.words(of: billions) + ["tỷ"] : []
    for (unit, name) in [(1_000_000, "triệu"), (1_000, "nghìn"), (1, "")] as [(UInt, String)] {
      let group = Int(rest / unit % 1_000)
      guard group > 0 else { continue }
      words += Self.group(group, isFirst: words.isEmpty)
      if !name.isEmpty { words.append(name) }
    }
    return words
  }

  /// Three digits; after larger ones all three are said (`không trăm linh năm`).
  private static func group(_ number: Int, isFirst: Bool) -> [String] {
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    var words: [String] = []
    if hundreds > 0 || !isFirst { words += [digits[hundreds], "trăm"] }
    switch tens {
    case 0: if ones > 0, !words.isEmpty { words.append("linh") }
    case 1: words.append("mười")
    default: words += [digits[tens], "mươi"]
    }
    if ones > 0 { words.append(Self.ones(ones, after: tens)) }
    return words
  }

  /// `mốt` and `tư` after twenty and more, `lăm` after ten and more.
  private static func ones(_ digit: Int, after tens: Int) -> String {
    switch (digit, tens) {
    case (1, 2...): "mốt"
    case (4, 2...): "tư"
    case (5, 1...): "lăm"
    default: digits[digit]
    }
  }
}
