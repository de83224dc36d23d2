public import Authorities

/// Whether a document binds on a day.
public enum PolicyForce: Sendable, Hashable {
  case inForce, expired, notYet
  /// The dates that would tell are not known.
  case unknown
}

extension Policy {
  /// By its own dates. A document without a day of effect takes effect when it is issued.
  public func force(on day: CivilDay) -> PolicyForce {
    if let expires, expires <= day { return .expired }
    guard let start = effective ?? issued else { return .unknown }
    return start <= day ? .inForce : .notYet
  }
}
