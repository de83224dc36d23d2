import Authorities

/// Numbers side by side without a comma, “và” or a word between: `1 5` may be 15, or 1 and 5.
enum NumberGaps {
  /// The text with every such gap closed, and with `separator` in it; and where a full stop was, also with the final zero
  /// that Excel drops (`8.2` of `8.20`). Not all of them need make sense.
  static func readings(of text: String, separator: String) -> [String] {
    var readings = [filled(text, ""), filled(text, separator)]
    if text.contains(".") { readings.append(filled(text, separator, withZero: true)) }
    return readings
  }

  /// The rules that a phrase with such gaps may be.
  static func rules(of text: String) -> [ReceptionRule] {
    var rules: [ReceptionRule] = []
    for reading in readings(of: text, separator: ", ") where !PhraseTokens(reading).hasNumbersSideBySide {
      if let rule = try? RuleParser.parse(reading), !rules.contains(rule) { rules.append(rule) }
    }
    return rules
  }

  /// `withZero`: a single digit 1 to 3 behind a full stop has lost one.
  private static func filled(_ text: String, _ separator: String, withZero: Bool = false) -> String {
    let characters = Array(text)
    var (out, index) = ("", 0)
    while index < characters.count {
      let isGap = index > 0 && isNumber(characters[index - 1]) && isBlank(characters[index])
      guard isGap, let next = characters[index...].firstIndex(where: { !isBlank($0) }), isNumber(characters[next])
      else {
        out.append(characters[index])
        index += 1
        continue
      }
      out += separator
      let end = characters[next...].firstIndex { !isNumber($0) } ?? characters.count
      if withZero, characters[index..<next].contains("."), end == next + 1, "123".contains(characters[next]) {
        out += "\(characters[next])0"
        index = end
      } else {
        index = next
      }
    }
    return out
  }

  private static func isNumber(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isBlank(_ character: Character) -> Bool { character == "." || character.isWhitespace }
}
