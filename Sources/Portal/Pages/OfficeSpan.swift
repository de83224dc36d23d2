import Authorities
import Transparency

/// Of which days the sessions on the page of a place are, when it has no room for all.
struct OfficeSpan {
  /// Sessions of the last day shown stand on the next page too.
  let isCutWithinDay: Bool
  /// The last day shown; nil when all coming sessions are.
  let last: CivilDay?
  /// The day of the first coming session that is not shown.
  let next: CivilDay?
  /// The first day of the past shown; nil when all past ones are, or none.
  let pastFrom: CivilDay?
  let hasMorePast: Bool

  /// What the further pages hold.
  var more: String {
    guard let next else { return "Các buổi đã qua khác ở nơi này" }
    return "Các buổi từ ngày \(next.vietnamese)\(hasMorePast ? " và các buổi đã qua" : "")"
  }
}
