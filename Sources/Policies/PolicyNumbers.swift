import Authorities

/// Finds documents by their number, in any writing and by any alias, those not shown yet too.
public struct PolicyNumbers: Sendable {
  /// What a name may mean.
  public enum Found: Sendable {
    /// No document has the number.
    case unknown
    case one(Policy)
    /// The number is that of all these, and the name does not say of which.
    case several([Policy])
    /// Documents of that number, but of other days or issuers.
    case others([Policy])

    /// - Parameter meant: those of `all` that the name may mean.
    static func of(_ meant: [Policy], among all: [Policy]) -> Found {
      guard let policy = meant.first else { return all.isEmpty ? .unknown : .others(all) }
      return meant.count > 1 ? .several(meant) : .one(policy)
    }
  }

  private let policies: [Policy]
  private let first: [String: Int]
  /// Of numbers that several documents have; all of them.
  private let shared: [String: [Int]]
  private let includesDrafts: Bool

  /// - Parameter includingDrafts: drafts are built too; otherwise a draft makes no number of another document ambiguous.
  public init(_ policies: [Policy], includingDrafts: Bool = false) {
    (self.policies, includesDrafts) = (policies, includingDrafts)
    var (first, shared): ([String: Int], [String: [Int]]) = ([:], [:])
    first.reserveCapacity(policies.count)
    for (index, policy) in policies.enumerated() {
      for name in [policy.number] + policy.aliases.map(\.number) where !name.isOpen {
        guard let other = first[name.key] else {
          first[name.key] = index
          continue
        }
        let known = shared[name.key] ?? [other]
        if !known.contains(index) { shared[name.key] = known + [index] }
      }
    }
    (self.first, self.shared) = (first, shared)
  }

  /// As staff wrote them, in order of path.
  public var numbers: [String] { policies.map(\.number.text) }

  /// Of numbers that several documents have.
  var sharedKeys: Set<String> { Set(shared.keys) }

  public func found(_ name: PolicyName) -> Found {
    guard let index = first[name.number.key] else { return .unknown }
    let all = shared[name.number.key].map { $0.map { policies[$0] } } ?? [policies[index]]
    let named = name.nearest(all.filter(name.mayMean))
    let built = named.filter(isBuilt)
    let meant = built.isEmpty ? named : built
    // One that only lists the number as another writing of its own stands back.
    let owners = meant.count > 1 ? meant.filter { $0.number.key == name.number.key } : []
    return .of(owners.isEmpty ? meant : owners, among: all)
  }

  private func isBuilt(_ policy: Policy) -> Bool { includesDrafts || !policy.publishing.isDraft }

  public subscript(name: PolicyName) -> Policy? { if case .one(let policy) = found(name) { policy } else { nil } }

  /// How a document is named so that no other is meant: its number, with the day of issue where others have the number, and
  /// with the issuer where they have the day too.
  public func name(of policy: Policy) -> String {
    let others = (shared[policy.number.key] ?? []).map { policies[$0] }.filter { $0 !== policy && isBuilt($0) }
    return others.isEmpty
      ? policy.number.text : Self.fullName(of: policy, issuer: others.contains { $0.issued == policy.issued })
  }

  /// `1/QĐ-UBND ngày 05/01/2026`, and the issuer.
  static func fullName(of policy: Policy, issuer: Bool) -> String {
    let day = policy.issued.map { " ngày \($0.vietnamese)" } ?? ""
    return policy.number.text + day + (issuer ? " của \(policy.issuer)" : "")
  }
}
