public import Authorities
import Formats
public import Reception
public import Releases

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

  /// Of people only that is told which a release froze: of rows that still change, the difference between two days would
  /// be a single session.
  public init(
    _ checked: CheckedSessionResults, _ reception: CheckedReception, _ year: ReportingYear, units: [Unit],
    releases: [FrozenRelease]
  ) {
    guard let first = checked.sessions.map(\.date).min() else {
      self.init()
      return
    }
    self.init(
      SessionPeriodMaker(
        sessions: SessionTimeline(checked.sessions, reception, from: year.period(of: first).first).sessions,
        year: year, asOf: reception.asOf, units: SessionUnits(units, reception.offices),
        releases: releases), from: first)
  }

  /// From published sessions, the first of the table's first period: `lastDay` lies in the newest period.
  public init(
    _ sessions: [SessionResult], _ year: ReportingYear, units: [Unit], releases: [FrozenRelease], lastDay: CivilDay
  ) {
    guard let first = sessions.map(\.date).min() else {
      self.init()
      return
    }
    self.init(
      SessionPeriodMaker(
        sessions: sessions, year: year, asOf: lastDay, units: SessionUnits(units, []), releases: releases),
      from: first)
  }

  private init() { (sessions, periods, sums) = ([], [], []) }

  private init(_ maker: SessionPeriodMaker, from first: CivilDay) {
    let (year, periods) = (maker.year, maker.periods(from: first))
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
  let year: ReportingYear
  private let asOf: CivilDay
  private let units: SessionUnits
  private let releases: [Period: FrozenRelease]

  init(
    sessions: [SessionResult], year: ReportingYear, asOf: CivilDay, units: SessionUnits,
    releases: [FrozenRelease]
  ) {
    (self.sessions, self.year, self.asOf, self.units) = (sessions, year, asOf, units)
    self.releases = Dictionary(releases.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every period from that of a day to that of the build.
  func periods(from first: CivilDay) -> [SessionPeriod] {
    let byPeriod = Dictionary(grouping: sessions) { year.period(of: $0.date) }
    var periods: [SessionPeriod] = []
    var period = year.period(of: first)
    while period.first <= asOf {
      periods.append(make(period, byPeriod[period] ?? []))
      period = year.period(after: period)
    }
    return periods
  }

  private func make(_ period: Period, _ sessions: [SessionResult]) -> SessionPeriod {
    let isClosed = period.isClosed(on: asOf)
    let hosts = self.hosts(sessions)
    let byUnit = Dictionary(grouping: hosts, by: \.unit.name)
    let names = units.sorted(byUnit.keys)
    let people = self.people(of: names, in: period)
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

  /// As a release froze them, whatever their rows say since.
  private func people(of names: [String], in period: Period) -> (whole: ShownPeople, units: [ShownPeople]) {
    let all: (ShownPeople) -> (ShownPeople, [ShownPeople]) = { shown in (shown, names.map { _ in shown }) }
    guard let release = releases[period] else { return all(.notYet) }
    if release.withdrawal != nil { return all(.withdrawn) }
    guard let totals = release.sessions else { return all(.unreleased) }
    return (totals.whole.map { .shown($0) } ?? .merged, names.map(totals.shown))
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
