import Authorities
public import Policies
import Releases

/// A duty as pages show it: with its document, how it stands, and the figure that tells whether it is kept.
public struct PublicDuty: Sendable {
  public let duty: Duty
  public let policy: Policy
  public let standing: DutyStanding
  /// Nil without an indicator, or while no published period tells it.
  public let figure: IndicatorFigure?

  /// In the order of documents; within a document as they were written, smaller weights first.
  static func all(
    _ duties: [Duty], _ policies: PolicyLibrary, on day: CivilDay, _ year: ReportingYear,
    figure: (Indicator) -> IndicatorFigure?
  ) -> [PublicDuty] {
    let byPolicy = Dictionary(grouping: duties) { policies.policy(named: $0.policy)?.slug }
    return policies.policies.flatMap { policy in
      let own = (byPolicy[policy.slug] ?? []).enumerated().sorted { a, b in
        (a.element.keys.weight ?? 1000, a.offset) < (b.element.keys.weight ?? 1000, b.offset)
      }
      return own.map { _, duty in
        PublicDuty(
          duty: duty, policy: policy, standing: duty.standing(on: day, in: year, since: policy.issued),
          figure: duty.indicator.flatMap(figure))
      }
    }
  }
}
