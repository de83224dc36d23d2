import Foundation

extension String {
  /// A page as it is read: the spaces that keep a number with its word on one line are spaces.
  init(page bytes: [UInt8]) {
    self = String(decoding: bytes, as: UTF8.self)
    for word in ["iều", "hoản", "iểm", "ục", "uý", "gày", "hương", "năm"] {
      self = replacingOccurrences(of: word + "\u{A0}", with: word + " ", options: .literal)
    }
  }
}
