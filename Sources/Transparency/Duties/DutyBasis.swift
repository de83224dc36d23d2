public import Diagnostics
public import Policies

/// The document and the clause that a duty names, told also where the rest of the duty cannot be read.
public struct DutyBasis: Sendable {
  public let policy: PolicyName
  /// Nil when none is written.
  public let clause: String?
  let policyPlace: Location
  public let clausePlace: Location

  init(_ duty: Duty) {
    (policy, clause) = (duty.policy, duty.clause)
    (policyPlace, clausePlace) = (duty.places.policy, duty.places.clause)
  }

  /// Nil when not even the document is named.
  init?(policy: String?, clause: String?, _ places: Duty.Places) {
    guard let policy else { return nil }
    self.policy = PolicyName(policy)
    self.clause = clause.map(ClausePath.key)
    (policyPlace, clausePlace) = (places.policy, places.clause)
  }
}
