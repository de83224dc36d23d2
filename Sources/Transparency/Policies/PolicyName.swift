import Formats

/// A document as keys and cells name it: by its number, and where several have it by the day or year of issue too, or by the
/// issuer: `1/QĐ-UBND ngày 05/01/2026 của UBND xã Một`. Numbers of a locality begin again each year, those of the Party each
/// term.
public struct PolicyName: Sendable, Hashable, CustomStringConvertible {
  /// As staff wrote it.
  public let text: String
  public let number: DocumentNumber
  let date: CitedDate?
  /// “ngày” or “năm” stands behind the number, and no date that there is.
  let isDateUnread: Bool
  let issuer: String?

  /// The number alone, or with what stands behind it in running text.
  init(_ number: DocumentNumber, date: CitedDate? = nil) {
    (text, self.number, self.date) = (number.text, number, date)
    (isDateUnread, issuer) = (false, nil)
  }

  public init(_ written: String) {
    text = written.trimmed
    let plain = text.replacing("\u{A0}", with: " ")
    let dated = CitedDate.first(in: plain)
    let unread = dated == nil ? Self.unread(in: plain) : nil
    let head = plain[..<(dated?.range.lowerBound ?? unread ?? plain.endIndex)]
    let parts = head.split(separator: " của ", maxSplits: 1)
    let tail = dated.map { plain[$0.range.upperBound...].trimmed } ?? ""
    number = DocumentNumber(String(parts.first ?? ""))
    date = dated?.date
    isDateUnread = unread != nil
    issuer = tail.hasPrefix("của ") ? tail.dropFirst("của ".count).trimmed : parts.dropFirst().first?.trimmed
  }

  public var description: String { text }

  /// Equal for writings of one name.
  var key: String {
    [number.key, date?.description ?? "", isDateUnread ? text : "", issuer.map(VietnameseText.nameKey) ?? ""]
      .joined(separator: "\n")
  }

  func isBy(_ policy: Policy) -> Bool {
    issuer.map { VietnameseText.nameKey($0) == VietnameseText.nameKey(policy.issuer) } ?? true
  }

  /// Whether a document of that number may be meant.
  func mayMean(_ policy: Policy) -> Bool {
    guard !isDateUnread, isBy(policy) else { return false }
    return date?.mayBe(policy) ?? true
  }

  /// Where a word of dates with a figure behind it stands.
  private static func unread(in text: String) -> String.Index? {
    [" ngày ", " năm "].compactMap { text.firstRange(of: $0) }.filter {
      text[$0.upperBound...].first?.isNumber == true
    }.map(\.lowerBound).min()
  }
}
