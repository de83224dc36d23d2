public import Authorities

/// One host in one month: the days of reception that are scheduled, against the minimum.
public struct HostMonthStanding: Sendable, Hashable {
  /// Slugs of the host's places.
  public let offices: [String]
  public let host: String
  public let role: HostRole
  /// The first day of the month. Of a minimum by weeks: the month in which the Thursday of its weeks lies (ISO 8601).
  public let month: CivilDay
  public let minimum: ReceptionMinimum
  /// Different days with a session that stands, after all changes; sessions held by a stand-in are counted.
  public let scheduled: Int
  /// Those of them on which somebody stands in.
  public let delegated: Int
  /// Sessions whose day a separate notice will tell.
  public let awaited: Int
  /// Mondays of the weeks that have too few days.
  public let shortWeeks: [CivilDay]
  /// Mondays of the weeks without any working day, in which nobody need receive.
  public let restWeeks: [CivilDay]
  public let verdict: Verdict

  public enum Verdict: String, Sendable, Hashable {
    case met, short
    /// Enough, once the days that a separate notice will tell are counted.
    case awaiting
    /// Nothing can be said: the schedule or the rule holds for a part of the month only.
    case notJudged
  }
}
