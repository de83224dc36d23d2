public import Authorities
public import Releases

/// The results of reception in a period, or in a sum of periods.
public struct SessionPeriod: Sendable {
  /// `2026-q3`, or of a sum `2026-6t`.
  public let id: String
  public let title: String
  public let first: CivilDay
  /// The last day, or the day of the build while the period runs.
  public let last: CivilDay
  /// False while the period runs: its figures are then of the days so far.
  public let isClosed: Bool
  public let isSum: Bool
  public let figures: SessionFigures
  public let people: ShownPeople
  /// In order of the units.
  public let units: [Body]
  /// In order of units, then of names; regular reception, which has no host, last.
  public let hosts: [Host]

  /// A body with places of reception.
  public struct Body: Sendable {
    public let unit: Unit
    public let figures: SessionFigures
    public let people: ShownPeople
    /// Where the unit stands among the units.
    let rank: Int
  }

  /// A host at the places of a body.
  public struct Host: Sendable {
    public let unit: Unit
    /// Nil for regular reception.
    public let host: String?
    public let figures: SessionFigures
    let rank: Int

    /// By unit, then by name, regular reception last.
    static func isBefore(_ a: Host, _ b: Host) -> Bool {
      if a.rank != b.rank { return a.rank < b.rank }
      guard let first = a.host, let second = b.host else { return a.host != nil && b.host == nil }
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
  }
}

extension SessionPeriod {
  /// The sum of periods that follow each other.
  init(_ sum: PeriodSum, of parts: [SessionPeriod]) {
    id = sum.id
    title = sum.title
    first = parts.first?.first ?? CivilDay(daysSinceEpoch: 0)
    last = parts.last?.last ?? first
    isClosed = parts.allSatisfy(\.isClosed)
    isSum = true
    figures = parts.reduce(SessionFigures()) { $0 + $1.figures }
    people = ShownPeople.sum(parts.map(\.people))
    units = Self.sum(parts.map(\.units), key: { $0.unit.name }) { first, same in
      Body(
        unit: first.unit, figures: same.reduce(SessionFigures()) { $0 + $1.figures },
        people: ShownPeople.sum(same.map(\.people)), rank: first.rank)
    }.sorted { $0.rank < $1.rank }
    hosts = Self.sum(parts.map(\.hosts), key: { HostKey(unit: $0.unit.name, host: $0.host) }) { first, same in
      Host(
        unit: first.unit, host: first.host, figures: same.reduce(SessionFigures()) { $0 + $1.figures },
        rank: first.rank)
    }.sorted(by: Host.isBefore)
  }

  private struct HostKey: Hashable {
    let unit: String
    let host: String?
  }

  /// Joins what is the same in several parts.
  private static func sum<Item, Key: Hashable>(
    _ parts: [[Item]], key: (Item) -> Key, join: (Item, [Item]) -> Item
  ) -> [Item] {
    Dictionary(grouping: parts.joined(), by: key).values.compactMap { same in same.first.map { join($0, same) } }
  }
}
