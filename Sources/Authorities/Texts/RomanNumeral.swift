/// Roman numbers as chapters and sections carry them, from I to XXXIX.
public enum RomanNumeral {
  /// 1 to 39 for the standard form; nil for anything else.
  public static func value(_ letters: some Collection<Unicode.Scalar>) -> Int? {
    let tens = letters.prefix { $0 == "X" }.count
    let rest = letters.dropFirst(tens)
    guard tens < 4, let ones = ones.firstIndex(where: { $0.unicodeScalars.elementsEqual(rest) }) else { return nil }
    return tens + ones > 0 ? 10 * tens + ones : nil
  }

  public static func written(_ number: Int) -> String {
    String(repeating: "X", count: number / 10) + ones[number % 10]
  }

  private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
}
