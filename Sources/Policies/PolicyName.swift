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
  /// The body behind the number in running text, where it may be called loosely.
  let said: CitedIssuer?

  /// The number alone, or with what stands behind it in running text.
  init(_ number: DocumentNumber, date: CitedDate? = nil, said: CitedIssuer? = nil) {
    (text, self.number, self.date, self.said) = (number.text, number, date, said)
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
    said = nil
    issuer = tail.hasPrefix("của ") ? tail.dropFirst("của ".count).trimmed : parts.dropFirst().first?.trimmed
  }

  public var description: String { text }

  /// Equal for writings of one name.
  public var key: String {
    [number.key, date?.description ?? "", isDateUnread ? text : "", issuer.map(VietnameseText.nameKey) ?? ""]
      .joined(separator: "\n")
  }

  func isBy(_ policy: Policy) -> Bool {
    issuer.map { VietnameseText.nameKey($0) == VietnameseText.nameKey(policy.issuer) } ?? true
  }

  /// Of several documents of that number and day, those whose issuer is called as its file calls it; all when none is.
  func nearest(_ policies: [Policy]) -> [Policy] {
    guard policies.count > 1, let said else { return policies }
    let named = policies.filter { said.isNamed($0.issuer) }
    return named.isEmpty ? policies : named
  }

  /// Whether a document of that number may be meant.
  func mayMean(_ policy: Policy) -> Bool {
    guard !isDateUnread, isBy(policy), said.map({ !$0.contradicts(policy.issuer) }) ?? true else { return false }
    return date?.mayBe(policy) ?? true
  }

  /// Where a word of dates with a figure behind it stands.
  private static func unread(in text: String) -> String.Index? {
    [" ngày ", " năm "].compactMap { text.firstRange(of: $0) }.filter {
      text[$0.upperBound...].first?.isNumber == true
    }.map(\.lowerBound).min()
  }
}
