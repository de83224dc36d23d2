/// Finds documents by their number, in any writing and by any alias, those not shown yet too.
public struct PolicyNumbers: Sendable {
  /// As staff wrote them, in order of path.
  public let numbers: [String]
  private let policies: [Policy]
  private let byKey: [String: Int]

  public init(_ source: PolicySource) {
    policies = source.policies
    numbers = policies.map(\.number.text)
    var byKey: [String: Int] = [:]
    for (index, policy) in policies.enumerated() {
      for key in [policy.number.key] + policy.aliases.map(\.number.key) { byKey[key] = byKey[key] ?? index }
    }
    self.byKey = byKey
  }

  public subscript(number: DocumentNumber) -> Policy? { byKey[number.key].map { policies[$0] } }
}
