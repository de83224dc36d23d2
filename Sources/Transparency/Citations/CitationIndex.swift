/// What citations lead to in a library whose texts have these anchors.
public struct CitationIndex: Sendable {
  private let library: PolicyLibrary
  private let anchors: [String: [String]]
  /// Slugs by kind and bare number, e.g. “Kết luận 107”; nil where several documents share it.
  private let short: [String: String?]

  public init(_ library: PolicyLibrary, anchors: [String: [String]]) {
    self.library = library
    self.anchors = anchors
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
    switch citation.document {
    case .own(let isSaid):
      // What a text that amends another calls “Điều 5” is mostly the other's.
      guard let own, isSaid || own.amends.isEmpty, let anchor = citation.clause?.anchor(from: place),
        anchor != place, has(anchor, own.slug)
      else { return nil }
      return CitationLinkTarget(slug: own.slug, anchor: anchor)
    case .numbered(let number): return library.policy(numbered: number).flatMap { target($0.slug, citation, own) }
    case .law(let slug): return target(slug, citation, own)
    case .short(let kind, let number):
      return (short["\(kind) \(number)"] ?? nil).flatMap { target($0, citation, own) }
    }
  }

  /// A text does not link to itself as a whole.
  private func target(_ slug: String, _ citation: PolicyCitation, _ own: Policy?) -> CitationLinkTarget? {
    let anchor = citation.clause?.anchor(from: nil).flatMap { has($0, slug) ? $0 : nil }
    return slug == own?.slug && anchor == nil ? nil : CitationLinkTarget(slug: slug, anchor: anchor)
  }

  private func has(_ anchor: String, _ slug: String) -> Bool { anchors[slug]?.contains(anchor) ?? false }
}

/// A policy by its slug, and the anchor of a clause.
public struct CitationLinkTarget: Sendable, Hashable {
  public let slug: String
  public let anchor: String?
}
