public import Authorities

/// The policy documents of a site and how they relate, both ways.
public struct PolicyLibrary: Sendable {
  /// By weight, then newest first (without a date last), then by slug.
  public let policies: [Policy]
  private let indexBySlug: [String: Int]
  /// Of all documents, those not shown yet too: what is ambiguous does not depend on the day.
  private let numbers: PolicyNumbers
  private let relations: [String: PolicyRelations]
  /// By slug.
  private var versions: [String: [PolicyVersion]] = [:]

  /// The library of those policies that are shown.
  /// Of two documents with one slug the first counts; `PolicySource` reports the second.
  public init(_ policies: [Policy], includingDrafts: Bool = false, where isShown: (Policy) -> Bool = { _ in true }) {
    // The order of numbers is made first: to move a policy costs more than to compare two.
    let shown = policies.indices.filter { isShown(policies[$0]) }
    let ordered = shown.sorted { Self.precedes(policies[$0], policies[$1]) }.map { policies[$0] }
    let bySlug = Dictionary(ordered.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    self.policies = ordered
    numbers = PolicyNumbers(policies, includingDrafts: includingDrafts)
    indexBySlug = bySlug
    relations = Self.relations(ordered) { [numbers] name in
      numbers[name].flatMap { policy in bySlug[policy.slug].map { ordered[$0] === policy } ?? false ? policy : nil }
    }
  }

  /// The library of the policies that an edition shows.
  public init(_ source: PolicySource, _ edition: Edition) {
    self.init(source.policies, includingDrafts: edition.includesDrafts) { $0.publishing.isShown(in: edition) }
    guard !source.versions.isEmpty else { return }
    for policy in policies {
      let shown = source.versions(of: policy).filter { $0.publishing.isShown(in: edition) }
      if !shown.isEmpty { versions[policy.slug] = shown }
    }
  }

  /// The earlier wordings of a document, oldest first.
  public func versions(of policy: Policy) -> [PolicyVersion] { versions[policy.slug] ?? [] }

  public func policy(slug: String) -> Policy? { indexBySlug[slug].map { policies[$0] } }

  /// The document of a name, by any writing of its number and any alias; nil when it is not shown, or when the name does not
  /// say which is meant.
  public func policy(named name: PolicyName) -> Policy? { numbers[name].flatMap { isShown($0) ? $0 : nil } }

  /// What a name may mean, as far as it is shown.
  public func found(_ name: PolicyName) -> PolicyNumbers.Found {
    switch numbers.found(name) {
    case .one(let policy) where !isShown(policy): return .unknown
    case .others(let policies):
      let shown = policies.filter(isShown)
      return shown.isEmpty ? .unknown : .others(shown)
    case let found: return found
    }
  }

  /// The number of a document, with its day or issuer where others have the number too.
  public func name(of policy: Policy) -> String { numbers.name(of: policy) }

  /// The keys of numbers that several documents have.
  var sharedNumbers: Set<String> { numbers.sharedKeys }

  private func isShown(_ policy: Policy) -> Bool { self.policy(slug: policy.slug) === policy }

  public func relations(of policy: Policy) -> PolicyRelations { relations[policy.slug] ?? PolicyRelations() }

  /// By its dates, and no longer once a document that replaces it is in force or was.
  public func force(of policy: Policy, on day: CivilDay) -> PolicyForce {
    let isReplaced = relations(of: policy).replacedBy.contains { slug in
      guard let other = self.policy(slug: slug) else { return false }
      return [.inForce, .expired].contains(other.force(on: day))
    }
    return isReplaced ? .expired : policy.force(on: day)
  }

  private static func relations(
    _ policies: [Policy], _ named: (PolicyName) -> Policy?
  ) -> [String: PolicyRelations] {
    var relations: [String: PolicyRelations] = [:]
    func links(_ references: [PolicyReference]) -> [PolicyLink] {
      references.map { reference in
        named(reference.name).map { .policy(slug: $0.slug) } ?? .text(reference.name.text)
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

/// A reference to a document: to its page, or, when it is not in the library, as it was written.
public enum PolicyLink: Sendable, Hashable {
  case policy(slug: String)
  case text(String)
}
