import Authorities
import Diagnostics
import Formats
import Reception

/// Finds of which session a row tells.
struct SessionMatch {
  /// Sessions with a day, by place and day.
  private let sessions: [Key: [ReceptionSession]]
  /// Those that a change holds at the place of another, by that place and day.
  private let guests: [Key: [ReceptionSession]]
  private let hosts: SessionHosts
  private let reception: CheckedReception
  private var keys = NameKeys()

  private struct Key: Hashable {
    let office: String
    let day: CivilDay
  }

  /// Knows the sessions between the first and the last day of the rows.
  init(_ reception: CheckedReception, rows: [SessionResultRow]) {
    let days = rows.map(\.date)
    let all = days.min().map { reception.sessions(from: $0, to: days.max() ?? $0) } ?? []
    sessions = Self.byKey(all) { $0.office }
    guests = Self.byKey(all.filter { $0.status != .cancelled }) { $0.placeOffice?.slug }
    hosts = SessionHosts(reception.schedules)
    self.reception = reception
  }

  private static func byKey(
    _ sessions: [ReceptionSession], at office: (ReceptionSession) -> String?
  ) -> [Key: [ReceptionSession]] {
    sessions.reduce(into: [:]) { all, session in
      guard let day = session.date, let office = office(session) else { return }
      all[Key(office: office, day: day), default: []].append(session)
    }
  }

  enum Finding {
    case held(HeldSession)
    case fault(Fault)
  }

  /// Why a row is of no session.
  enum Fault {
    case unknownHost(known: [String])
    /// The host's sessions nearest to the day, in order; the day is announced no longer when its session was moved.
    case notScheduled(host: String, nearest: [CivilDay], movedTo: CivilDay?)
    case cancelled(host: String)
    /// The one who is said to have received as host stands in for another.
    case standsIn(for: String)
    /// The host is said to have received, while by the schedule another stands in.
    case delegated(host: String, to: String)
  }

  /// A row may name the place where a session was held or that of its schedule, under which it counts.
  mutating func find(_ row: SessionResultRow, at office: Office) -> Finding {
    let finding = find(row, of: office)
    switch finding {
    case .fault(.unknownHost), .fault(.notScheduled):
      return home(of: row, at: office).map { find(row, of: $0) } ?? finding
    case .fault, .held: return finding
    }
  }

  /// The place of the schedule whose session was held at another on the day of the row; nil without one.
  private mutating func home(of row: SessionResultRow, at office: Office) -> Office? {
    for session in guests[Key(office: office.slug, day: row.date)] ?? [] where session.office != office.slug {
      let names = [session.host, session.delegate].compactMap { $0 }
      if names.contains(where: { isSame($0, row.host) }) {
        return reception.offices.first { $0.slug == session.office }
      }
    }
    return nil
  }

  private mutating func find(_ row: SessionResultRow, of office: Office) -> Finding {
    if row.form == .regular { return held(row, office, host: nil, standIn: nil, .regular) }
    if row.form == .unscheduled {
      guard let name = hosts.nameAnywhere(row.host, atOffice: office.slug) else { return unknown(office) }
      return held(row, office, host: name, standIn: nil, .unscheduled)
    }
    guard let name = hosts.name(row.host, atOffice: office.slug) else { return unknown(office) }
    let day = sessions[Key(office: office.slug, day: row.date)] ?? []
    let standing = day.filter { $0.status != .cancelled }
    let own = standing.first { isSame($0.host, name) }
    let other = standing.first { $0.delegate.map { isSame($0, name) } ?? false }
    if let other, own == nil || row.form == .delegated {
      guard row.form == .delegated || row.form == nil else { return .fault(.standsIn(for: other.host)) }
      return held(row, office, host: other.host, standIn: name, .delegated)
    }
    if let own {
      // A schedule may name who stands in when needed; a change says that it is so.
      let form = row.form ?? (own.isDelegated ? .delegated : .direct)
      if form == .direct, own.isDelegated, let other = own.delegate {
        return .fault(.delegated(host: own.host, to: other))
      }
      return held(row, office, host: own.host, standIn: form == .delegated ? own.delegate : nil, form)
    }
    if day.contains(where: { isSame($0.host, name) }) { return .fault(.cancelled(host: name)) }
    let near = announced(name, office, around: row.date)
    return .fault(
      .notScheduled(host: name, nearest: nearest(near, to: row.date), movedTo: near.first { $0.left(row.date) }?.date))
  }

  private func held(
    _ row: SessionResultRow, _ office: Office, host: String?, standIn: String?, _ form: SessionForm
  ) -> Finding {
    .held(
      HeldSession(date: row.date, office: office, host: host, standIn: standIn, form: form, row: row))
  }

  private func unknown(_ office: Office) -> Finding {
    .fault(.unknownHost(known: hosts.names(atOffice: office.slug)))
  }

  /// The host's sessions that stand, over two years.
  private mutating func announced(_ host: String, _ office: Office, around day: CivilDay) -> [ReceptionSession] {
    reception.sessions(atOffice: office.slug, from: day.adding(days: -366), to: day.adding(days: 366)).filter {
      session in
      guard session.status != .cancelled, session.date != nil else { return false }
      return isSame(session.host, host) || session.delegate.map { isSame($0, host) } ?? false
    }
  }

  private func nearest(_ sessions: [ReceptionSession], to day: CivilDay) -> [CivilDay] {
    let days = Set(sessions.compactMap(\.date))
    return days.sorted { (abs($0.distance(to: day)), $0) < (abs($1.distance(to: day)), $1) }.prefix(3).sorted()
  }

  /// Two schedules may write one name in two styles.
  private mutating func isSame(_ a: String, _ b: String) -> Bool { a == b || keys[a] == keys[b] }
}

extension ReceptionSession {
  /// It was to be held on the day once, and is now on another.
  fileprivate func left(_ day: CivilDay) -> Bool {
    ruleDate == day || scheduledDate == day || history.contains { $0.from == day }
  }
}
