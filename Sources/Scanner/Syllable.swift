/// Tells a Vietnamese syllable in capitals (`HÙNG`) from an abbreviation (`UBND`, `THPT`).
enum Syllable {
  private static let onsets = set("b c ch d g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x")
  private static let codas = set("c ch m n ng nh p t")
  /// Abbreviations that have the form of a syllable.
  private static let abbreviations = set("hu tu ban ca ha xh can")
  private static let vowels: Set<UInt8> = Set("aeiouy".utf8)

  private static func set(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }

  /// At most seven letters, without marks.
  private static func letters(_ token: TextToken) -> [UInt8] {
    (0..<Int(token.length)).reversed().map { UInt8(truncatingIfNeeded: token.folded >> (8 * UInt64($0))) }
  }

  /// Of a word of seven letters at most.
  static func hasVowel(_ token: TextToken) -> Bool { letters(token).contains(where: vowels.contains) }

  static func isOne(_ token: TextToken) -> Bool {
    guard token.length <= 7, token.isMarked || !abbreviations.contains(token.folded) else { return false }
    let letters = letters(token)
    let start = letters.firstIndex(where: vowels.contains) ?? letters.count
    let end = letters[start...].firstIndex { !vowels.contains($0) } ?? letters.count
    let pack: (ArraySlice<UInt8>) -> UInt64 = { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    return (1...3).contains(end - start) && (start == 0 || onsets.contains(pack(letters[..<start])))
      && (end == letters.count || codas.contains(pack(letters[end...])))
  }
}
