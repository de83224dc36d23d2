public import Diagnostics
import Formats

/// Why a release is withdrawn or corrected, in words that everybody reads on the site and that stay there.
public struct PublicReason: Sendable, Hashable {
  /// One line, white space at its ends removed.
  public let text: String

  /// Letters a reason may have.
  static let longest = 500

  /// Throws when the text is empty, longer than 500 letters, or holds line breaks or characters that nobody sees.
  /// `option` is how the command line calls it.
  public init(_ text: String, option: String) throws(Misuse) {
    guard let reason = Self(frozen: text.trimmed) else {
      throw Misuse(
        "reason-form",
        Wording(
          "Lý do phải là một dòng chữ, nhiều nhất \(Self.longest) ký tự",
          en: "The reason must be one line of text of at most \(Self.longest) letters"),
        fix: Wording(
          "viết \(option) \"…\"; lý do hiện trên cổng, không ghi tên, số điện thoại hay địa chỉ của ai",
          en: "write \(option) \"…\"; it is shown on the site: no one's name, telephone or address"))
    }
    self = reason
  }

  /// As it stands in `release.yaml`; nil for a text that `init(_:option:)` does not take.
  init?(frozen text: String) {
    guard !text.isEmpty, text.count <= Self.longest, text.trimmed == text,
      !text.unicodeScalars.contains(where: Self.isUnseen)
    else { return nil }
    self.text = text
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}
