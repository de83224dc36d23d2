import Formats

/// The number and symbol of a document (số, ký hiệu), e.g. `1320-CV/HU`, `42/2013/QH13`, `168a/QĐ-UBND`.
public struct DocumentNumber: Sendable, Hashable, CustomStringConvertible {
  /// As staff wrote it.
  public let text: String

  public init(_ text: String) { self.text = text.trimmed }

  public var description: String { text }

  /// The name in an address: `1320-cv-hu`.
  public var slug: String { VietnameseText.slug(bare) }

  /// Equal for writings of one number: without case and marks, spaces, kinds of dashes, and words before it
  /// (“Công văn số 1320 - CV/HU”).
  public var key: String {
    String(String.UnicodeScalarView(VietnameseText.folded(bare).unicodeScalars.compactMap(Self.keyed)))
  }

  /// Without the words before a number that has a symbol.
  private var bare: Substring {
    guard text.contains("/"), let digit = text.firstIndex(where: { $0.isNumber }) else { return text[...] }
    return text[digit...]
  }

  private static func keyed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case " ": nil
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: scalar
    }
  }
}
