import Authorities
import Records

/// The date of a row whose year is a slip of the hand: 2062 for 2026, 2016 in a row of 2026, the old year in January.
struct YearSlip {
  /// In the order in which they must follow each other.
  private let dates: [(column: CaseColumn, day: CivilDay)]
  private let asOf: CivilDay

  init(_ row: CaseRow, asOf: CivilDay) {
    let dates: [(CaseColumn, CivilDay?)] = [
      (.received, row.received), (.accepted, row.accepted), (.concluded, row.concluded),
    ]
    self.dates = dates.compactMap { column, day in day.map { (column, $0) } }
    self.asOf = asOf
  }

  /// Years between the dates of one matter from which a slip is more likely than the matter's age.
  private static let farApart = 5
  /// So many days at least lie between dates of such years.
  static let shortest = 365 * (farApart - 1)
  /// Days that a matter takes at most, to be sure of another year.
  private static let longest = 120

  /// True for dates in order whose years are not those of one matter.
  var isFarApart: Bool {
    guard let first = dates.first, let last = dates.last,
      zip(dates, dates.dropFirst()).allSatisfy({ $0.day <= $1.day })
    else { return false }
    return last.day.year - first.day.year >= Self.farApart
  }

  /// The one date, with its other year, by which all follow each other closely; nil when that is not clear.
  var meant: (column: CaseColumn, day: CivilDay)? {
    if dates.count == 1 { return alone }
    let readings = dates.indices.compactMap(nearest).sorted { $0.weight < $1.weight }
    guard let best = readings.first, best.span <= Self.longest else { return nil }
    guard readings.count > 1, readings[1].weight < 2 * best.weight + 30 else { return (best.column, best.day) }
    // Both may be: in the first weeks of a year the hand still writes the old one.
    let ofJanuary = readings.prefix { $0.weight < 2 * best.weight + 30 }.filter(\.isOldYear)
    return ofJanuary.count == 1 ? (ofJanuary[0].column, ofJanuary[0].day) : nil
  }

  /// A date without others beside it, in a year that has not come.
  private var alone: (column: CaseColumn, day: CivilDay)? {
    let (column, day) = dates[0]
    guard day.year > asOf.year + 1 else { return nil }
    return [asOf.year, asOf.year - 1].lazy.compactMap { CivilDay(year: $0, month: day.month, day: day.day) }
      .first { $0 <= asOf }.map { (column, $0) }
  }

  private struct Reading {
    let column: CaseColumn
    let day: CivilDay
    /// Days from the first date to the last.
    let span: Int
    /// The less, the likelier: short, and not long ago.
    let weight: Int
    let isOldYear: Bool
  }

  /// The best other year for one of the dates.
  private func nearest(_ index: Int) -> Reading? {
    let (column, written) = dates[index]
    let near = dates.map(\.day.year)
    let years = Set(near + near.map { $0 - 1 } + near.map { $0 + 1 }).subtracting([written.year])
    return years.compactMap { reading(index, column, written, in: $0) }.min { $0.weight < $1.weight }
  }

  /// Nil for a year by which the dates do not follow each other.
  private func reading(_ index: Int, _ column: CaseColumn, _ written: CivilDay, in year: Int) -> Reading? {
    guard let day = CivilDay(year: year, month: written.month, day: written.day) else { return nil }
    var days = dates.map(\.day)
    days[index] = day
    let isOrdered = zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
    guard isOrdered, let first = days.first, let last = days.last, last <= asOf else { return nil }
    let span = first.distance(to: last)
    return Reading(
      column: column, day: day, span: span, weight: span + last.distance(to: asOf) / 4,
      isOldYear: written.month <= 2 && year == written.year + 1)
  }
}
