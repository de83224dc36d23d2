public import Authorities
import Parallel
public import Policies
public import Reception
public import Releases
public import SessionResults

/// All that a page can be made of. Raw case rows have no way in: figures come from frozen releases.
///
/// Shared rather than copied: everything that makes pages or files holds it.
public final class PublicRecord: Sendable {
  public let asOf: CivilDay
  public let settings: SiteSettings
  public let units: [Unit]
  public let offices: [Office]
  public let schedules: [ReceptionSchedule]
  /// Sessions of the published stretch, by day, time and schedule.
  public let sessions: [ReceptionSession]
  /// How often each of them was announced anew.
  public let revisions: SessionRevisions
  public let sessionSpan: (from: CivilDay, to: CivilDay)
  /// Sessions of the last three months of each place that ended before the published stretch, by slug of the place, in
  /// the same order.
  public let lastSessions: [String: [ReceptionSession]]
  public let sessionResults: SessionResults
  /// Days of the same stretch on which a rule would have had a session but for a day off, by day and schedule.
  public let restDays: [RestDay]
  /// Which days are worked.
  public let calendar: WorkingCalendar
  public let law: ReceptionLaw
  public let history: PublicationHistory
  public let policies: PolicyLibrary
  public let duties: [PublicDuty]
  public let pages: [PlainPage]
  /// Newest first.
  public let news: [NewsItem]
  public let corrections: [CorrectionNote]
  /// Oldest first.
  public let releases: [FrozenRelease]
  public let ledger: Ledger
  public let statistics: Statistics

  /// `baseURL` stands in for the one of `site.yaml` when given.
  public init(_ checked: CheckedRecords, baseURL: String? = nil) {
    asOf = checked.asOf
    settings = baseURL.map(checked.settings.with) ?? checked.settings
    units = checked.units
    offices = checked.reception.offices
    schedules = checked.reception.schedules
    let window = checked.reception.window
    (sessions, statistics) = ChunkedMap.both(
      {
        Self.merged(
          checked.reception.sessions(from: window.lowerBound, to: window.upperBound),
          DroppedSessions.all(checked.reception, checked.history))
      },
      {
        Statistics(checked.releases, names: FigureNames(units: checked.units, fields: checked.settings.fields))
      })
    sessionSpan = (window.lowerBound, window.upperBound)
    lastSessions = checked.reception.lastSessions
    sessionResults = SessionResults(
      checked.sessionResults, checked.reception, checked.settings.reportingYear, units: checked.units,
      releases: checked.releases)
    restDays = checked.reception.restDays(from: window.lowerBound, to: window.upperBound)
    calendar = checked.reception.calendar
    law = checked.law
    history = checked.history
    revisions = SessionRevisions(checked.reception, checked.history)
    policies = checked.policies
    let (statistics, results) = (self.statistics, self.sessionResults)
    duties = PublicDuty.all(checked.duties.shown, checked.policies, on: checked.asOf, checked.settings.reportingYear) {
      $0.newest(statistics, results)
    }
    pages = checked.pages
    news = checked.news
    corrections = checked.corrections
    releases = checked.releases
    ledger = checked.ledger
  }

  /// Dropped sessions come after those of their day.
  private static func merged(_ sessions: [ReceptionSession], _ dropped: [ReceptionSession]) -> [ReceptionSession] {
    guard !dropped.isEmpty else { return sessions }
    var (merged, rest) = ([ReceptionSession](), dropped[...])
    for session in sessions {
      while let day = session.date ?? session.ruleDate, let next = rest.first, let gone = next.date, gone < day {
        merged.append(rest.removeFirst())
      }
      merged.append(session)
    }
    return merged + rest
  }
}
