/// Roman numbers as chapters and sections carry them, from I to XXXIX.
enum RomanNumeral {
  /// 1 to 39 for the standard form; nil for anything else.
  static func value(_ text: String) -> Int? { (1...39).first { written($0) == text } }

  static func written(_ number: Int) -> String {
    String(repeating: "X", count: number / 10) + ones[number % 10]
  }

  private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
}
