import Formats

/// The number and symbol of a document (số, ký hiệu), e.g. `1320-CV/HU`, `42/2013/QH13`, `168a/QĐ-UBND`.
public struct DocumentNumber: Sendable, Hashable, CustomStringConvertible {
  /// As staff wrote it.
  public let text: String

  /// Equal for writings of one number: without case and marks, spaces, kinds of dashes, zeros in front and words before it
  /// (“Công văn số 1320 - CV/HU”).
  public let key: String

  public init(_ text: String) {
    self.text = text.trimmed
    key = Self.key(Self.bare(self.text))
  }

  public var description: String { text }

  /// The number holds the year of the document, as those of legal texts do: `42/2013/QH13`.
  var holdsYear: Bool {
    let parts = key.utf8.split(separator: UInt8(ascii: "/"))
    return parts.count > 2 && parts[1].count == 4 && parts[1].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// The figures are left open, as in a draft: `…/QĐ-UBND`, `../QĐ-UBND`, `      -CV/HU`.
  var isOpen: Bool {
    guard let mark = text.utf8.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }) else {
      return false
    }
    return text[..<mark].unicodeScalars.allSatisfy { " .…_".unicodeScalars.contains($0) }
      && text[mark...].contains { $0.isLetter }
  }

  /// The name in an address: `1320-cv-hu`.
  public var slug: String { VietnameseText.slug(Self.bare(text)) }

  private static func key(_ bare: Substring) -> String {
    let folded = VietnameseText.folded(withoutZeros(bare))
    let isKey = folded.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: " ") }
    return isKey ? folded : String(String.UnicodeScalarView(folded.unicodeScalars.compactMap(keyed)))
  }

  /// Without the words before a number that has a symbol.
  private static func bare(_ text: String) -> Substring {
    guard text.contains("/"), let digit = text.firstIndex(where: { $0.isNumber }) else { return text[...] }
    return text[digit...]
  }

  /// Numbers below 10 get a zero in front (Nghị định 30/2020/NĐ-CP), which is often left out.
  private static func withoutZeros(_ bare: Substring) -> Substring {
    let rest = bare.drop { $0 == "0" }
    return rest.first?.isWholeNumber == true ? rest : bare
  }

  private static func keyed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case " ": nil
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: scalar
    }
  }
}
