/// The policy documents of a site and how they relate, both ways.
public struct PolicyLibrary: Sendable {
  /// By weight, then newest first (without a date last), then by slug.
  public let policies: [Policy]
  private let indexBySlug: [String: Int]
  private let indexByKey: [String: Int]
  private let relations: [String: PolicyRelations]
  /// By slug.
  private var versions: [String: [PolicyVersion]] = [:]

  /// The library of those policies that are shown.
  /// Of two documents with one slug or number the first counts; `PolicySource` reports the second.
  public init(_ policies: [Policy], where isShown: (Policy) -> Bool = { _ in true }) {
    // The order of numbers is made first: to move a policy costs more than to compare two.
    let shown = policies.indices.filter { isShown(policies[$0]) }
    let ordered = shown.sorted { Self.precedes(policies[$0], policies[$1]) }.map { policies[$0] }
    var byKey: [String: Int] = [:]
    for (index, policy) in ordered.enumerated() { byKey[policy.number.key] = byKey[policy.number.key] ?? index }
    for (index, policy) in ordered.enumerated() {
      for alias in policy.aliases { byKey[alias.number.key] = byKey[alias.number.key] ?? index }
    }
    self.policies = ordered
    indexByKey = byKey
    indexBySlug = Dictionary(ordered.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    relations = Self.relations(ordered, byKey)
  }

  /// The library of the policies that are public on a day.
  public init(_ source: PolicySource, asOf: CivilDay, includingDrafts: Bool = false) {
    self.init(source.policies) { includingDrafts || $0.publishing.isPublic(on: asOf) }
    guard !source.versions.isEmpty else { return }
    for policy in policies {
      let shown = source.versions(of: policy).filter { includingDrafts || $0.publishing.isPublic(on: asOf) }
      if !shown.isEmpty { versions[policy.slug] = shown }
    }
  }

  /// The earlier wordings of a document, oldest first.
  public func versions(of policy: Policy) -> [PolicyVersion] { versions[policy.slug] ?? [] }

  public func policy(slug: String) -> Policy? { indexBySlug[slug].map { policies[$0] } }

  /// The document of a number, in any writing and by any alias.
  public func policy(numbered number: DocumentNumber) -> Policy? { indexByKey[number.key].map { policies[$0] } }

  public func relations(of policy: Policy) -> PolicyRelations { relations[policy.slug] ?? PolicyRelations() }

  /// By its dates, and no longer once a document that replaces it is in force or was.
  public func force(of policy: Policy, on day: CivilDay) -> PolicyForce {
    let isReplaced = relations(of: policy).replacedBy.contains { slug in
      guard let other = self.policy(slug: slug) else { return false }
      return [.inForce, .expired].contains(other.force(on: day))
    }
    return isReplaced ? .expired : policy.force(on: day)
  }

  private static func relations(_ policies: [Policy], _ byKey: [String: Int]) -> [String: PolicyRelations] {
    var relations: [String: PolicyRelations] = [:]
    func links(_ references: [PolicyReference]) -> [PolicyLink] {
      references.map { reference in
        byKey[reference.number.key].map { .policy(slug: policies[$0].slug) } ?? .text(reference.number.text)
      }
    }
    func back(_ links: [PolicyLink], from slug: String, to list: WritableKeyPath<PolicyRelations, [String]>) {
      for case .policy(let target) in links
      where !relations[target, default: PolicyRelations()][keyPath: list].contains(slug) {
        relations[target, default: PolicyRelations()][keyPath: list].append(slug)
      }
    }
    for policy in policies {
      let (implements, amends, replaces) = (links(policy.implements), links(policy.amends), links(policy.replaces))
      relations[policy.slug, default: PolicyRelations()].implements = implements
      relations[policy.slug, default: PolicyRelations()].amends = amends
      relations[policy.slug, default: PolicyRelations()].replaces = replaces
      back(implements, from: policy.slug, to: \.implementedBy)
      back(amends, from: policy.slug, to: \.amendedBy)
      back(replaces, from: policy.slug, to: \.replacedBy)
    }
    return relations
  }

  private static func precedes(_ a: Policy, _ b: Policy) -> Bool {
    if a.publishing.weight != b.publishing.weight { return a.publishing.weight < b.publishing.weight }
    switch (a.issued, b.issued) {
    case (let x?, let y?) where x != y: return x > y
    case (.some, nil): return true
    case (nil, .some): return false
    default: return a.slug < b.slug
    }
  }
}

/// What a document refers to and what refers to it; the latter as slugs, in the order of the library.
public struct PolicyRelations: Sendable, Hashable {
  public internal(set) var implements: [PolicyLink] = []
  public internal(set) var amends: [PolicyLink] = []
  public internal(set) var replaces: [PolicyLink] = []
  public internal(set) var implementedBy: [String] = []
  public internal(set) var amendedBy: [String] = []
  public internal(set) var replacedBy: [String] = []

  public init() {}
}

/// A reference to a document: to its page, or, when it is not in the library, as the text of its number.
public enum PolicyLink: Sendable, Hashable {
  case policy(slug: String)
  case text(String)
}
