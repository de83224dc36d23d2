import Authorities
import Reception
import Releases

/// What became of every session: what the tables tell, and what the schedules announced and no table tells of.
struct SessionTimeline {
  /// In order of day, place and host.
  let sessions: [SessionResult]

  init(_ held: [HeldSession], _ reception: CheckedReception, from first: CivilDay) {
    var keys = NameKeys()
    var told: Set<Key> = []
    var sessions: [SessionResult] = []
    for session in held {
      sessions.append(SessionResult(session))
      guard session.form.isScheduled, let host = session.host else { continue }
      told.insert(Key(session.date, session.office.slug, keys[host]))
    }
    let units = Dictionary(reception.offices.map { ($0.slug, $0.unit) }, uniquingKeysWith: { a, _ in a })
    var announced: [Key: SessionResult] = [:]
    for session in reception.sessions(from: first, to: reception.asOf) {
      guard let date = session.date, let unit = units[session.office] else { continue }
      let key = Key(date, session.office, keys[session.host])
      let isCancelled = session.status == .cancelled
      // Today's session may still be held. A day of which one session stands is not cancelled.
      if told.contains(key) || !isCancelled && date >= reception.asOf || isCancelled && announced[key] != nil {
        continue
      }
      announced[key] = SessionResult(
        date: date, office: session.office, unit: unit, host: session.host,
        // Whom a change named, though no table tells yet whether the session was held.
        standIn: session.isDelegated && !isCancelled ? session.delegate : nil,
        standing: isCancelled ? .cancelled : .unreported, visits: nil)
    }
    self.sessions = (sessions + announced.values).sorted(by: Self.isBefore)
  }

  private static func isBefore(_ a: SessionResult, _ b: SessionResult) -> Bool {
    if a.date != b.date { return a.date < b.date }
    if a.office != b.office { return a.office.utf8.lexicographicallyPrecedes(b.office.utf8) }
    let (first, second) = (a.host ?? "", b.host ?? "")
    if first != second { return first.utf8.lexicographicallyPrecedes(second.utf8) }
    return a.standing.vietnamese.utf8.lexicographicallyPrecedes(b.standing.vietnamese.utf8)
  }

  private struct Key: Hashable {
    let day: CivilDay
    let office: String
    let host: String

    public init(_ day: CivilDay, _ office: String, _ host: String) {
      (self.day, self.office, self.host) = (day, office, host)
    }
  }
}

extension SessionResult {
  fileprivate init(_ session: HeldSession) {
    self.init(
      date: session.date, office: session.office.slug, unit: session.office.unit, host: session.host,
      standIn: session.standIn, standing: .held(session.form), visits: session.counts.visits)
  }
}
