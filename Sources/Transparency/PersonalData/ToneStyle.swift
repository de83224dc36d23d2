/// The two ways of placing the tone in oa, oe, uy: `hòa` and `hoà`, `thủy` and `thuỷ`.
enum ToneStyle {
  private static let pairs = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"),
    ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]

  private static let others = Dictionary(uniqueKeysWithValues: pairs + pairs.map { ($1, $0) })

  /// The text with every such word in the other style, in small letters; nil when there is no such word.
  static func other(_ text: String) -> String? {
    let words = text.lowercased().split(separator: " ", omittingEmptySubsequences: false)
    let turned = words.map { word in others[String(word.suffix(2))].map { word.dropLast(2) + $0 } }
    guard turned.contains(where: { $0 != nil }) else { return nil }
    return zip(words, turned).map { $1.map { String($0) } ?? String($0) }.joined(separator: " ")
  }
}
