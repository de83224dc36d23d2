public import Diagnostics
public import Scanner

/// The text of a cell as a message repeats it. What stands in the wrong column may be a name or a telephone number: then
/// the message leaves it out, and it goes along as evidence for a terminal alone.
public struct QuotedCell: Sendable {
  let text: String
  private let isPrivate: Bool
  /// The text itself identifies somebody, and is no mere question.
  public let disclosesPerson: Bool

  public init(_ text: String, _ personal: PersonalDataCheck) {
    self.text = text
    (isPrivate, disclosesPerson) = personal.mayTell(text)
  }

  /// Of a table that anybody may see.
  public init(public text: String) {
    self.text = text
    (isPrivate, disclosesPerson) = (false, false)
  }

  /// What stands between the quotation marks of the message.
  public var shown: Wording {
    isPrivate
      ? Wording("(chữ chỉ hiện ở cửa sổ lệnh)", en: "(words shown on a terminal only)") : Wording(short, en: short)
  }

  /// A cell may hold a whole letter; its beginning is enough to find it.
  private var short: String { text.count > Self.longest ? text.prefix(Self.longest) + "…" : text }
  private static let longest = 200

  public var evidence: String? { isPrivate ? text : nil }
}
