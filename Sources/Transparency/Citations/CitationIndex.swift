/// What citations lead to in a library whose texts have these anchors.
public struct CitationIndex: Sendable {
  private let library: PolicyLibrary
  private let anchors: [String: [String]]
  /// Slugs by kind and bare number, e.g. “Kết luận 107”; nil where several documents share it.
  private let short: [String: String?]
  /// Of files that hold several texts, by slug.
  private let parts: [String: TextParts]

  public init(_ library: PolicyLibrary, anchors: [String: [String]]) {
    self.library = library
    self.anchors = anchors
    parts = anchors.compactMapValues(TextParts.init)
    var short: [String: String?] = [:]
    for policy in library.policies {
      guard let kind = policy.kind else { continue }
      let digits = policy.number.text.drop { !$0.isNumber }.prefix { $0.isNumber }
      let name = "\(kind) \(digits)"
      short[name] = short[name] == nil ? .some(policy.slug) : .some(nil)
    }
    self.short = short
  }

  /// The policy, and its anchor where the text has the clause; nil when the library cannot tell.
  /// - Parameters:
  ///   - own: the policy whose text cites.
  ///   - place: the anchor of the clause that the citing words stand in.
  public func target(of citation: PolicyCitation, in own: Policy?, under place: String?) -> CitationLinkTarget? {
    guard case .own(let said) = citation.document else {
      return document(of: citation).flatMap { isMeant($0, by: citation) ? target($0, citation, own) : nil }
    }
    // What a text that amends another calls “Điều 5” is mostly the other's.
    guard let own, said != .unsaid || own.amends.isEmpty, let clause = citation.clause else { return nil }
    let anchor =
      parts[own.slug].map { $0.anchor(of: clause, said, under: place, kind: own.kind) } ?? clause.anchor(from: place)
    guard let anchor, anchor != place, has(anchor, own.slug) else { return nil }
    return CitationLinkTarget(slug: own.slug, anchor: anchor)
  }

  /// The document of the library that has the number of a citation but another day of issue than stands behind it.
  public func namesake(of citation: PolicyCitation) -> Policy? {
    document(of: citation).flatMap { isMeant($0, by: citation) ? nil : $0 }
  }

  /// By number or name alone.
  private func document(of citation: PolicyCitation) -> Policy? {
    switch citation.document {
    case .numbered(let number): library.policy(numbered: number)
    case .law(let slug): library.policy(slug: slug)
    case .short(let kind, let number): (short["\(kind) \(number)"] ?? nil).flatMap { library.policy(slug: $0) }
    case .own: nil
    }
  }

  private func isMeant(_ policy: Policy, by citation: PolicyCitation) -> Bool {
    guard let date = citation.date, let issued = policy.issued else { return true }
    return date.isOf(issued)
  }

  /// A text does not link to itself as a whole.
  private func target(_ policy: Policy, _ citation: PolicyCitation, _ own: Policy?) -> CitationLinkTarget? {
    let target = target(slug: policy.slug, anchor: citation.clause?.anchor(from: nil))
    return policy.slug == own?.slug && target.anchor == nil ? nil : target
  }

  /// A policy, and the clause where its text has one of that anchor.
  public func target(slug: String, anchor: String?) -> CitationLinkTarget {
    CitationLinkTarget(slug: slug, anchor: anchor.flatMap { has($0, slug) ? $0 : nil })
  }

  private func has(_ anchor: String, _ slug: String) -> Bool { anchors[slug]?.contains(anchor) ?? false }
}

/// A policy by its slug, and the anchor of a clause.
public struct CitationLinkTarget: Sendable, Hashable {
  public let slug: String
  public let anchor: String?
}
