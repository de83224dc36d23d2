/// The two ways of placing the tone in oa, oe, uy: `hòa` and `hoà`, `thủy` and `thuỷ`.
enum ToneStyle {
  private static let pairs = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"),
    ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]

  /// The text with every such word in the other style, in small letters.
  static func other(_ text: String) -> String {
    text.lowercased().split(separator: " ", omittingEmptySubsequences: false).map(word).joined(separator: " ")
  }

  private static func word(_ word: Substring) -> String {
    for (a, b) in pairs {
      if word.hasSuffix(a) { return word.dropLast(2) + b }
      if word.hasSuffix(b) { return word.dropLast(2) + a }
    }
    return String(word)
  }
}
