/// What citations lead to in a library whose texts have these anchors.
public struct CitationIndex: Sendable {
  private let library: PolicyLibrary
  private let anchors: [String: [String]]
  /// The sections `I-` of the texts, by slug.
  private let romans: [String: Set<String>]
  /// By kind and bare number, e.g. “Kết luận 107”.
  private let short: [String: [Policy]]
  /// Of files that hold several texts, by slug.
  private let parts: [String: TextParts]

  /// - Parameters:
  ///   - anchors: those of each text, by slug.
  ///   - romans: those of them that are sections with roman numbers.
  public init(_ library: PolicyLibrary, anchors: [String: [String]], romans: [String: Set<String>] = [:]) {
    self.library = library
    self.anchors = anchors
    self.romans = romans
    parts = anchors.compactMapValues(TextParts.init)
    var short: [String: [Policy]] = [:]
    for policy in library.policies {
      guard let kind = policy.kind else { continue }
      let digits = policy.number.text.drop { !$0.isNumber }.prefix { $0.isNumber }
      short["\(kind) \(digits)", default: []].append(policy)
    }
    self.short = short
  }

  /// The policy, and its anchor where the text has the clause; nil when the library cannot tell.
  /// - Parameters:
  ///   - own: the policy whose text cites.
  ///   - place: the anchor of the clause that the citing words stand in.
  public func target(of citation: PolicyCitation, in own: Policy?, under place: String?) -> CitationLinkTarget? {
    guard case .own(let said) = citation.document else {
      guard case .one(let policy) = found(citation) else { return nil }
      return target(policy, citation, own)
    }
    // What a text that amends another calls “Điều 5” is mostly the other's.
    guard let own, said != .unsaid || own.amends.isEmpty, let clause = citation.clause,
      let anchor = anchors(of: clause, said, in: own, under: place).first(where: { has($0, own.slug) }),
      anchor != place, !isOther(clause, own.slug)
    else { return nil }
    return CitationLinkTarget(slug: own.slug, anchor: anchor)
  }

  /// What a clause of a text itself may be called there; empty where the words are of another text, or nobody can tell.
  private func anchors(
    of clause: PolicyCitation.Clause, _ said: PolicyCitation.Own, in own: Policy, under place: String?
  ) -> [String] {
    let parts = parts[own.slug]
    guard said.mayBe(own, holdsSeveral: parts != nil) else { return [] }
    let anchor = parts.map { $0.anchor(of: clause, said, under: place, kind: own.kind) } ?? clause.anchor(from: place)
    return [anchor, clause.otherwise].compactMap(\.self)
  }

  /// The text says of a clause that it is its own (“khoản 9 Điều 99 của Luật này”), is here in full, and has no such clause.
  /// Texts that amend another write their new clauses of it in its words; annexes are often left to the original.
  public func lacksOwnClause(of citation: PolicyCitation, in own: Policy, under place: String?) -> Bool {
    guard case .own(let said) = citation.document, said != .unsaid, let clause = citation.clause,
      own.textStatus == .full, own.amends.isEmpty, !clause.anchor.hasPrefix("phu-luc"),
      !(anchors[own.slug]?.isEmpty ?? true)
    else { return false }
    let meant = anchors(of: clause, said, in: own, under: place)
    return !meant.isEmpty && !meant.contains { has($0, own.slug) } && !isOther(clause, own.slug)
  }

  /// The documents that a citation may mean by its number or name, and by the day and the body behind it.
  public func found(_ citation: PolicyCitation) -> PolicyNumbers.Found {
    switch citation.document {
    case .numbered(let number):
      return library.found(PolicyName(number, date: citation.date, said: citation.issuer))
    case .law(_, let slugs):
      let all = slugs.compactMap(library.policy(slug:))
      return .of(all.filter { policy in citation.date.map { $0.mayBe(policy) } ?? true }, among: all)
    case .short(let kind, let number):
      let all = short["\(kind) \(number)"] ?? []
      let name = PolicyName(DocumentNumber(number), date: citation.date, said: citation.issuer)
      let meant = all.filter(name.mayMean)
      guard let policy = meant.first else { return all.count == 1 ? .others(all) : .unknown }
      // Those of several bodies: the symbol tells which.
      return meant.count == 1 ? .one(policy) : .unknown
    case .own: return .unknown
    }
  }

  /// A text does not link to itself as a whole.
  private func target(_ policy: Policy, _ citation: PolicyCitation, _ own: Policy?) -> CitationLinkTarget? {
    let anchors = [citation.clause?.anchor(from: nil), citation.clause?.otherwise].compactMap(\.self)
    let isElsewhere = citation.clause.map { isOther($0, policy.slug) } ?? false
    let target = target(slug: policy.slug, anchor: isElsewhere ? nil : anchors.first { has($0, policy.slug) })
    return policy.slug == own?.slug && target.anchor == nil ? nil : target
  }

  /// A policy, and the clause where its text has one of that anchor.
  public func target(slug: String, anchor: String?) -> CitationLinkTarget {
    CitationLinkTarget(slug: slug, anchor: anchor.flatMap { has($0, slug) ? $0 : nil })
  }

  /// The document has its whole text here, in numbered parts, and none that is cited.
  public func lacksClause(of citation: PolicyCitation, _ target: CitationLinkTarget, _ policy: Policy) -> Bool {
    citation.clause != nil && !citation.isOwn && target.anchor == nil && policy.textStatus == .full
      && !(anchors[policy.slug]?.isEmpty ?? true) && !(citation.clause.map { isOther($0, policy.slug) } ?? false)
  }

  /// “mục 1” is not the section I of the text, nor anything in it.
  private func isOther(_ clause: PolicyCitation.Clause, _ slug: String) -> Bool {
    guard clause.isArabic, let romans = romans[slug] else { return false }
    return romans.contains(clause.anchor.split(separator: "-").prefix(2).joined(separator: "-"))
  }

  private func has(_ anchor: String, _ slug: String) -> Bool { anchors[slug]?.contains(anchor) ?? false }
}

/// A policy by its slug, and the anchor of a clause.
public struct CitationLinkTarget: Sendable, Hashable {
  public let slug: String
  public let anchor: String?
}

extension PolicyCitation.Own {
  /// What no other document issues or holds.
  private static let laws: Set<String> = [
    "luật", "bộ luật", "hiến pháp", "pháp lệnh", "nghị định", "nghị quyết", "thông tư", "quyết định", "chỉ thị",
  ]

  /// “Luật này” is not said of a resolution. A decision may hold what it issues, as its title or a second text in its file
  /// tells: “Quy chế này”.
  fileprivate func mayBe(_ policy: Policy, holdsSeveral: Bool) -> Bool {
    guard case .kind(let word) = self, let kind = policy.kind?.lowercased(), kind != "văn bản hợp nhất" else {
      return true
    }
    let said = word.lowercased()
    if kind.hasPrefix(said) || said.hasPrefix(kind) { return true }
    return !Self.laws.contains(said) && (holdsSeveral || policy.title.lowercased().contains(said))
  }
}
