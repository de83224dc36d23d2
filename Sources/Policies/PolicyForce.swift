public import Authorities
import Diagnostics

/// Whether a document binds on a day.
public enum PolicyForce: Sendable, Hashable {
  case inForce, expired, notYet
  /// The dates that would tell are not known.
  case unknown
}

extension Policy {
  /// A document without a day of effect takes effect when it is issued, but for one with the year in its number (a law, a
  /// decree, a circular): those name their day in their text, and without it nobody knows.
  public var start: CivilDay? { effective ?? (number.holdsYear ? nil : issued) }

  /// By its own dates.
  public func force(on day: CivilDay) -> PolicyForce {
    if let expires, expires <= day { return .expired }
    guard let start else { return .unknown }
    return start <= day ? .inForce : .notYet
  }
}

/// A law, a decree or a circular whose day of effect the content does not tell: its page cannot say that it is in force.
enum EffectiveMissing {
  static func problem(_ policy: Policy) -> Problem? {
    guard policy.number.holdsYear, policy.effective == nil, policy.expires == nil else { return nil }
    return Problem(
      "policy-effective-missing", severity: .warning,
      Wording(
        "Văn bản \(policy.number) không có “effective”, trang của nó ghi “Không rõ tình trạng hiệu lực”",
        en: "The document \(policy.number) has no “effective”: its page cannot tell whether it is in force"),
      fix: Wording(
        "thêm “effective: ngày có hiệu lực”, xem điều khoản thi hành ở cuối văn bản, ví dụ effective: 2014-07-01",
        en: "add “effective: the day it takes effect”, which its last articles tell, e.g. effective: 2014-07-01"),
      at: policy.location)
  }
}
