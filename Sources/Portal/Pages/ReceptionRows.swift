import Authorities
import Parallel
import Reception
import Transparency

/// Every session and rest day of the published stretch as rows, made once for all pages.
struct ReceptionRows: Sendable {
  /// By day, time and schedule.
  let all: [SessionRow]
  let asOf: CivilDay
  private let byOffice: [String: [SessionRow]]
  /// Of places that ended before the published stretch, by slug.
  private let last: [String: [SessionRow]]

  init(_ record: PublicRecord) {
    let names = Dictionary(record.offices.map { ($0.slug, OfficeName($0)) }, uniquingKeysWith: { first, _ in first })
    let offices = Dictionary(record.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let sessions = record.sessions
    let asOf = record.asOf
    self.asOf = asOf
    let open = Self.open(sessions, on: asOf)
    let row = { @Sendable (session: ReceptionSession) -> SessionRow? in
      guard let name = names[session.office], let office = offices[session.office] else { return nil }
      return SessionRow(
        session: session, office: name, hours: session.hours(at: office, record.calendar),
        open: session.place == nil ? session.date.map { office.hours(on: $0, record.calendar) } ?? [] : [],
        next: Self.next(after: session, among: open[session.schedule] ?? [], asOf),
        openDay: session.registerBy.flatMap { office.lastOpenDay(upTo: $0, record.calendar) },
        isDoubtful: session.isDoubtful(on: asOf, record.calendar), asOf: asOf)
    }
    let rows = ChunkedMap.run(sessions.count) { stretch in sessions[stretch].compactMap(row) }
    let rests = record.restDays.compactMap { day in names[day.office].map { SessionRow(rest: day, office: $0) } }
    let moved = sessions.filter { $0.history.contains { $0.action == .move } }.flatMap { session in
      names[session.office].map { SessionRow.movedAway(session, office: $0) } ?? []
    }
    let withoutSession = (rests + moved).sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    all = Self.merged(rows.flatMap { $0 }, withoutSession)
    let guests = Dictionary(
      sessions.compactMap { session in
        session.placeOffice.flatMap { $0.slug == session.office ? nil : (session.id, $0.slug) }
      }, uniquingKeysWith: { first, _ in first })
    byOffice = Self.byOffice(all, guests)
    last = record.lastSessions.mapValues { $0.compactMap(row) }
  }

  /// By schedule, in order of day, the sessions that one can still register for, and the extra ones without a deadline.
  private static func open(_ sessions: [ReceptionSession], on day: CivilDay) -> [String: [ReceptionSession]] {
    let open = sessions.filter { session in
      guard let date = session.date, session.status != .cancelled else { return false }
      return session.registerBy.map { $0 >= day } ?? (session.ruleDate == nil && date >= day)
    }
    return Dictionary(grouping: open, by: \.schedule)
  }

  /// Where one can go when it is too late to register for a session; one without a deadline only to the same host.
  private static func next(
    after session: ReceptionSession, among open: [ReceptionSession], _ day: CivilDay
  ) -> ReceptionSession? {
    guard let date = session.date, let last = session.registerBy, last < day, day <= date else { return nil }
    return open.first { other in
      other.date.map { $0 > date } ?? false && (other.registerBy != nil || other.host == session.host)
    }
  }

  /// The rows of each place, with those of sessions that another place holds there for once; `guests` gives the slug of
  /// the place by the session.
  private static func byOffice(_ rows: [SessionRow], _ guests: [String: String]) -> [String: [SessionRow]] {
    var byOffice = Dictionary(grouping: rows, by: \.office.slug)
    for row in guests.isEmpty ? [] : rows {
      guard let slug = guests[row.id] else { continue }
      let index = byOffice[slug]?.firstIndex { $0.order > row.order } ?? byOffice[slug]?.count ?? 0
      byOffice[slug, default: []].insert(row.asGuest, at: index)
    }
    return byOffice
  }

  /// Of one place, by day.
  func at(_ office: String) -> [SessionRow] { byOffice[office] ?? [] }

  /// The same for the page of the place: one that ended long ago shows its last months.
  func at(_ office: Office) -> [SessionRow] { last[office.slug] ?? at(office.slug) }

  /// Whether a row lies on the day of the build or after it.
  func isComing(_ row: SessionRow) -> Bool { row.day.map { $0 >= asOf } ?? false }

  /// What was announced for today and is cancelled or moved.
  func isOffToday(_ row: SessionRow) -> Bool { row.day == asOf && (row.kind == .cancelled || row.isMovedAway) }

  /// Coming sessions that will be held.
  var held: [SessionRow] { all.filter { isComing($0) && $0.isHeld } }

  /// Days without a session come after the sessions of their day.
  private static func merged(_ sessions: [SessionRow], _ rests: [SessionRow]) -> [SessionRow] {
    guard !rests.isEmpty else { return sessions }
    var merged: [SessionRow] = []
    merged.reserveCapacity(sessions.count + rests.count)
    var next = 0
    for row in sessions {
      while next < rests.count, rests[next].order < row.order {
        merged.append(rests[next])
        next += 1
      }
      merged.append(row)
    }
    return merged + rests[next...]
  }
}
