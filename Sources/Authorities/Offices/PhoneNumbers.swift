import Diagnostics
import Formats

/// The telephone numbers of a key `phone`: one, or several separated by “/”, “;”, “,”, a dash between spaces, “hoặc” or
/// “và”, each with an extension where it has one (`máy lẻ 12`).
public struct PhoneNumbers: Sendable, Hashable {
  public struct Number: Sendable, Hashable {
    /// As written, with its extension.
    public let text: String
    /// Digits, with a + before them where one is written: what `tel:` rings (RFC 3966).
    public let dialled: String
    /// Digits; empty where the number has none.
    public let digitsOfExtension: String
  }

  /// As written.
  public let text: String
  /// At least one.
  public let all: [Number]

  /// Nil when any part is no number.
  init?(_ text: String) {
    let parts = Self.parts(text)
    let numbers = parts.compactMap(Number.init)
    guard !parts.isEmpty, numbers.count == parts.count else { return nil }
    // “0203 3847 123 - 124”: the last digits of a second number are none.
    guard numbers.count == 1 || numbers.allSatisfy({ $0.dialled.count > 3 }) else { return nil }
    (self.text, all) = (text, numbers)
  }

  static func read(_ reader: inout MappingReader) -> PhoneNumbers? {
    guard let text = reader.string("phone") else { return nil }
    if let numbers = PhoneNumbers(text) { return numbers }
    reader.add(
      Problem(
        "phone-form", Wording("“\(text)” không phải số điện thoại", en: "“\(text)” is not a telephone number"),
        fix: Wording(
          "viết bằng chữ số, đủ mã vùng, không có chữ O thay số 0, ví dụ: 0000 000 000 máy lẻ 12; nhiều số thì viết đủ từng số, cách nhau bằng dấu “/”; lời dặn thì viết ở phần dưới của tệp",
          en:
            "write digits with the area code, no letter O for a zero, e.g. 0000 000 000 ext 12; write several in full with “/” between, and other words into the text below"
        ), at: reader.location(ofValue: "phone")))
    return nil
  }

  /// A dash inside a number has no space beside it.
  private static func parts(_ text: String) -> [String] {
    var parts = [""]
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for (place, word) in words.enumerated() {
      if ["-", "–", "—", "hoặc", "và"].contains(word) {
        parts.append("")
        continue
      }
      if place > 0 { parts[parts.count - 1] += " " }
      for character in word {
        if "/;,–—".contains(character) { parts.append("") } else { parts[parts.count - 1].append(character) }
      }
    }
    return parts.map { $0.trimmed }.reduce(into: []) { joined, part in
      // An extension may stand behind a comma.
      if part.first?.isLetter == true, let number = joined.popLast() {
        joined.append("\(number) \(part)")
      } else {
        joined.append(part)
      }
    }
  }
}

extension PhoneNumbers.Number {
  /// `(024) 0000.0000`, `+84 24 0000 0000`, `1022`, `0000 000 003 (máy lẻ 12)`.
  fileprivate init?(_ text: String) {
    guard let (main, ext) = Self.split(text) else { return nil }
    let digits = main.filter(\.isASCIIDigit)
    let isInternational = main.first == "+"
    let rest = isInternational ? main.dropFirst() : main[...]
    guard rest.allSatisfy({ $0.isASCIIDigit || " .-()\u{A0}".contains($0) }) else { return nil }
    // With the area code or the country's (ITU-T E.164: 15 digits at most); services have short ones that begin with 1,
    // and the network of state bodies shorter ones that begin with 080.
    let lengths =
      switch (isInternational, digits.first) {
      case (true, _): 8...15
      case (false, "0"): digits.hasPrefix("080") ? 8...11 : 10...11
      case (false, "1"): 3...10
      default: 16...16
      }
    guard lengths.contains(digits.count) else { return nil }
    self.init(text: text, dialled: (isInternational ? "+" : "") + digits, digitsOfExtension: ext)
  }

  /// The number, and the digits of its extension. Nil for other words after it.
  private static func split(_ text: String) -> (main: String, ext: String)? {
    guard let letter = text.firstIndex(where: \.isLetter) else { return (text, "") }
    var main = text[..<letter].trimmed
    var tail = text[letter...]
    if main.last == "(" {
      guard tail.last == ")" else { return nil }
      (main, tail) = (main.dropLast().trimmed, tail.dropLast())
    }
    let folded = VietnameseText.folded(String(tail))
    for word in ["may le", "so le", "le", "extension", "ext", "nhanh"] where folded.hasPrefix(word) {
      let digits = folded.dropFirst(word.count).drop { ". :".contains($0) }
      guard (1...6).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
      return (main, String(digits))
    }
    return nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
