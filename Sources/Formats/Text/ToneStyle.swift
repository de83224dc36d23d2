/// The two ways of placing the tone in oa, oe, uy: `hòa` and `hoà`, `thủy` and `thuỷ`.
public enum ToneStyle {
  /// The endings of words of small letters, in the old and the new style.
  public static let endings = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"),
    ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]
}
