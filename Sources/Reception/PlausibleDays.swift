import Authorities

/// The days that changes of a schedule can be about, so that a slip in the year is told at once.
struct PlausibleDays {
  private let valid: DayRange
  private let asOf: CivilDay

  /// Sessions cross the ends of `valid` by weeks, as when days off push them; changes are announced up to a year before
  /// a schedule begins; and of one without an end, nobody plans them more than two years ahead.
  private static let (acrossEnd, year) = (62, 366)

  init(_ valid: DayRange, asOf: CivilDay) { (self.valid, self.asOf) = (valid, asOf) }

  func contains(_ named: ReceptionChange.NamedDay) -> Bool {
    let before = named.kind == .published ? Self.year : Self.acrossEnd
    let after = named.kind == .session ? Self.acrossEnd : Self.year
    let first = valid.from?.adding(days: -before)
    let last = valid.to?.adding(days: after) ?? asOf.adding(days: 2 * Self.year)
    return DayRange(from: first, to: last).contains(named.day)
  }

  /// Days from a session to the one it is moved to at most; further away another session of the host is due.
  private static let quarter = 92

  /// A move further than a quarter, with the same day in a year that is near, if there is one. It cannot be meant where a year
  /// is near or the day is outside `valid`.
  func far(_ change: ReceptionChange, from day: CivilDay) -> (to: CivilDay, meant: CivilDay?, isSure: Bool)? {
    guard change.action == .move, let new = change.newDay, abs(day.distance(to: new)) > Self.quarter else { return nil }
    let years = [day.year, day.year + 1, day.year - 1].lazy
    let meant = years.compactMap { CivilDay(year: $0, month: new.month, day: new.day) }.first {
      abs(day.distance(to: $0)) * 2 <= abs(day.distance(to: new))
    }
    return (new, meant, meant != nil || !valid.contains(new))
  }

  /// The first day of a change that cannot be meant, and the same day in a year that another of its days is in.
  func fault(of change: ReceptionChange) -> (named: ReceptionChange.NamedDay, meant: CivilDay?)? {
    guard let named = change.namedDays.first(where: { !contains($0) }) else { return nil }
    let others = change.namedDays.filter(contains).map(\.day.year)
    let meant = others.lazy.compactMap { CivilDay(year: $0, month: named.day.month, day: named.day.day) }.first {
      contains(ReceptionChange.NamedDay(kind: named.kind, day: $0, mark: named.mark))
    }
    return (named, meant)
  }
}
