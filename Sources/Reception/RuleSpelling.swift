import Formats

/// What a rule phrase that is not understood was meant to be, by its spelling alone: every number and weekday stays.
enum RuleSpelling {
  /// The rule, when the letters O and l in numbers are digits, `ngày15` is two words, and words that no phrase has are
  /// the nearest one that tells neither a day nor a number.
  static func mended(_ text: String) -> ReceptionRule? {
    var (out, run) = ("", "")
    for character in VietnameseText.folded(text) {
      if character.isASCII, character.isLetter || character.isNumber {
        run.append(character)
        continue
      }
      out += mended(word: run) + String(character)
      run = ""
    }
    return try? RuleParser.parse(out + mended(word: run))
  }

  /// `ngày 20 hằng quý`: the first, the second and the last month of the quarter; empty for any other text.
  static func ofQuarter(_ text: String) -> [ReceptionRule] {
    let folded = VietnameseText.folded(text)
    guard let often = ["hang quy", "moi quy"].first(where: { folded.contains($0) }) else { return [] }
    return ["dau", "giua", "cuoi"].compactMap {
      try? RuleParser.parse(folded.replacing(often, with: "thang \($0) quy"))
    }
  }

  private static let words = ["thang", "tuan", "ngay", "hang", "chieu", "sang", "cuoi", "viec", "tien", "cung"]
  /// Words with a meaning of their own: no misspelt ones.
  private static let others: Set<String> = [
    "muoi", "hoac", "nam", "quy", "cach", "chan", "toi", "trua", "giua", "truoc", "sau", "nhat", "dau", "cuoi", "lam",
    "duong", "lich", "tiep", "cong", "dinh", "duoc", "chuc", "buoi", "phien", "cua", "trong", "moi", "cac", "thu",
    "hai", "bon", "bay", "tam", "chin",
  ]

  private static func mended(word: String) -> String {
    let digits = word.filter(\.isNumber).count
    if digits > 0 {
      if word.allSatisfy({ $0.isNumber || "oli".contains($0) }) {
        return word.replacing("o", with: "0").replacing("l", with: "1").replacing("i", with: "1")
      }
      let letters = String(word.prefix(while: \.isLetter))
      return words.contains(letters) && letters.count + digits == word.count
        ? "\(letters) \(word.dropFirst(letters.count))" : word
    }
    return others.contains(word) ? word : Suggestion.nearest(to: word, among: words) ?? word
  }
}
