import Formats

/// What happened at the sessions of reception, as the public sees it: from the first period that the tables tell of to
/// the day of the build.
public struct SessionResults: Sendable {
  /// In order of day, place and host.
  public let sessions: [SessionResult]
  /// Oldest first; the last one may still run.
  public let periods: [SessionPeriod]
  /// 6 months, 9 months and years whose every period is closed and told of; oldest first.
  public let sums: [SessionPeriod]

  public var isEmpty: Bool { periods.isEmpty }

  init(_ checked: CheckedSessionResults, _ reception: CheckedReception, _ year: ReportingYear, units: [Unit]) {
    guard let first = checked.sessions.map(\.date).min() else {
      (sessions, periods, sums) = ([], [], [])
      return
    }
    let maker = SessionPeriodMaker(checked, reception, year, units: units, from: year.period(of: first).first)
    let periods = maker.periods(from: first)
    sessions = maker.sessions
    self.periods = periods
    let closed = periods.filter(\.isClosed)
    let byID = Dictionary(closed.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    sums = PeriodSum.all(of: closed.compactMap { year.period(id: $0.id) }).map { sum in
      SessionPeriod(sum, of: sum.parts.compactMap { byID[$0.id] })
    }
  }
}

/// Sorts sessions and rows into periods, bodies and hosts.
private struct SessionPeriodMaker {
  let sessions: [SessionResult]
  private let held: [HeldSession]
  private let year: ReportingYear
  private let asOf: CivilDay
  private let units: [String: (unit: Unit, rank: Int)]

  init(
    _ checked: CheckedSessionResults, _ reception: CheckedReception, _ year: ReportingYear, units: [Unit],
    from first: CivilDay
  ) {
    sessions = SessionTimeline(checked.sessions, reception, from: first).sessions
    held = checked.sessions
    self.year = year
    asOf = reception.asOf
    var known: [String: (unit: Unit, rank: Int)] = [:]
    for (rank, unit) in units.enumerated() where known[unit.name] == nil { known[unit.name] = (unit, rank) }
    // A place may belong to a body that settles no matters.
    for office in reception.offices where known[office.unit] == nil {
      known[office.unit] = (Unit(name: office.unit, level: office.level ?? .other), known.count)
    }
    self.units = known
  }

  /// Every period from that of a day to that of the build.
  func periods(from first: CivilDay) -> [SessionPeriod] {
    let byPeriod = Dictionary(grouping: sessions) { year.period(of: $0.date) }
    let heldByPeriod = Dictionary(grouping: held) { year.period(of: $0.date) }
    var periods: [SessionPeriod] = []
    var period = year.period(of: first)
    while period.first <= asOf {
      periods.append(make(period, byPeriod[period] ?? [], heldByPeriod[period] ?? []))
      period = year.period(after: period)
    }
    return periods
  }

  private func make(_ period: Period, _ sessions: [SessionResult], _ held: [HeldSession]) -> SessionPeriod {
    let isClosed = period.isClosed(on: asOf)
    let hosts = self.hosts(sessions)
    let byUnit = Dictionary(grouping: hosts, by: \.unit.name)
    let names = byUnit.keys.sorted { rank($0) < rank($1) }
    let people = self.people(of: names, held, isClosed: isClosed)
    let bodies = zip(names, people.units).compactMap { name, people -> SessionPeriod.Body? in
      guard let known = units[name] else { return nil }
      let figures = (byUnit[name] ?? []).reduce(SessionFigures()) { $0 + $1.figures }
      return SessionPeriod.Body(unit: known.unit, figures: figures, people: people, rank: known.rank)
    }
    return SessionPeriod(
      id: period.id, title: period.title, first: period.first, last: min(period.last, asOf), isClosed: isClosed,
      isSum: false, figures: hosts.reduce(SessionFigures()) { $0 + $1.figures }, people: people.whole, units: bodies,
      hosts: hosts)
  }

  private func rank(_ unit: String) -> Int { units[unit]?.rank ?? .max }

  private func hosts(_ sessions: [SessionResult]) -> [SessionPeriod.Host] {
    var keys = NameKeys()
    let byHost = Dictionary(grouping: sessions) { HostKey(unit: $0.unit, host: $0.host.map { keys[$0] }) }
    return byHost.compactMap { key, sessions in
      guard let known = units[key.unit] else { return nil }
      var figures = SessionFigures()
      for day in Dictionary(grouping: sessions, by: { DayKey(office: $0.office, day: $0.date) }).values {
        figures.add(day: day)
      }
      return SessionPeriod.Host(unit: known.unit, host: sessions.first?.host, figures: figures, rank: known.rank)
    }.sorted(by: SessionPeriod.Host.isBefore)
  }

  private func people(
    of names: [String], _ held: [HeldSession], isClosed: Bool
  ) -> (whole: ShownPeople, units: [ShownPeople]) {
    guard isClosed else { return (.notYet, names.map { _ in .notYet }) }
    let byUnit = Dictionary(grouping: held, by: \.office.unit)
    return ShownPeople.split(
      names.map { name in
        var people = SessionPeople()
        for session in byUnit[name] ?? [] { people.add(session.counts) }
        return people
      })
  }

  private struct HostKey: Hashable {
    let unit: String
    let host: String?
  }

  private struct DayKey: Hashable {
    let office: String
    let day: CivilDay
  }
}
