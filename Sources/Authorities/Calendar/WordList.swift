public import Diagnostics

/// Words in a row, as a sentence joins them.
public enum WordList {
  /// `a, b và c`.
  public static func vietnamese(_ words: [String]) -> String { joined(words, "và") }

  /// `a, b and c`.
  public static func english(_ words: [String]) -> String { joined(words, "and") }

  /// `a, b hoặc c`.
  public static func either(_ words: [String]) -> Wording { Wording(joined(words, "hoặc"), en: joined(words, "or")) }

  private static func joined(_ words: [String], _ and: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
