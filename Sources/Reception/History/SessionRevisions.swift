public import Authorities

/// How often each session was announced anew, by the history of what was published: its SEQUENCE in calendars.
public struct SessionRevisions: Sendable {
  private let known: [String: HistorySession]
  private let offices: [String: Office]
  private let calendar: WorkingCalendar
  private let asOf: CivilDay

  public init(_ reception: CheckedReception, _ history: PublicationHistory) {
    known = history.announced(asOf: reception.asOf)
    offices = Dictionary(reception.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    calendar = reception.calendar
    asOf = reception.asOf
  }

  /// The number of changes that touched the session, as long as nothing else has altered it. It rises as well when the
  /// session differs from what was last published for another reason (a calendar of days off, new standing hours, an
  /// edited change), and it never sinks. Nil for a session at a place that is not shown.
  public func revision(of session: ReceptionSession) -> SessionRevision? {
    guard let office = offices[session.office] else { return nil }
    let announced = AnnouncedSession(session, at: office, calendar)
    let changes = session.history.count
    guard let last = known[session.id] else {
      return SessionRevision(id: session.id, sequence: changes, since: nil, announced: announced)
    }
    let sequence = max(changes, announced == last.announced ? last.sequence : last.sequence + 1)
    let since = sequence == last.sequence ? last.first : asOf
    return SessionRevision(
      id: session.id, sequence: sequence, since: sequence == changes ? nil : since, announced: announced)
  }
}

/// A session as it is announced for the `sequence`-th time, from 0.
public struct SessionRevision: Sendable {
  /// Of the session.
  public let id: String
  public let sequence: Int
  /// The day it was first so on the site, when that is more than its changes tell.
  public let since: CivilDay?
  let announced: AnnouncedSession
}
