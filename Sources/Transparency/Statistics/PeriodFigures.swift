public import Authorities
import Formats
public import Releases

/// The figures of a released period, or of a sum of released periods, all computed from published classes. A reference:
/// every page of a unit goes through those of all periods.
public final class PeriodFigures: Sendable {
  public let id: String
  public let title: String
  public let first: CivilDay
  public let last: CivilDay
  /// The released periods it is made of, oldest first; one for a period itself.
  public let parts: [Period]
  /// Those at the end of them that are published together with the period after for being too small. Then there are no
  /// figures either. One before the last is counted in the next of the parts.
  public let deferred: [Period]
  /// Those of them that were withdrawn. Then there are no figures at all: a sum over fewer periods than its title says
  /// would be read as the sum of all of them.
  public let withdrawn: [Period]
  /// Periods before the first part whose matters are counted here, because they were too small to be published.
  public let earlier: [Period]
  /// One class a set of kinds, whatever the place; in the order of kinds, those of which there is no matter included.
  public let kinds: [CoveredClass]
  /// Nil when they are not told.
  public let flows: FlowFigures?
  /// How many of the parts have classes of their own.
  private let counted: Int
  private let classes: [PublishedView: [CoveredClass]]
  /// The same by unit or field.
  private let named: [PublishedView: [TextKey: [CoveredClass]]]
  private let none: PublishedNone

  /// `earlier` are the releases before it; without `names` no unit or field is said to have no matters.
  public convenience init(
    _ release: FrozenRelease, after earlier: some Collection<FrozenRelease> = [], names: FigureNames? = nil
  ) {
    self.init(id: release.period.id, title: release.period.title, of: [release], after: earlier, names)
  }

  /// Nil when a part is not among the releases.
  public convenience init?(_ sum: PeriodSum, of releases: [FrozenRelease], names: FigureNames? = nil) {
    let members = sum.parts.compactMap { part in releases.first { $0.period == part } }
    guard members.count == sum.parts.count, let first = members.first else { return nil }
    self.init(
      id: sum.id, title: sum.title, of: members, after: releases.filter { $0.period < first.period }, names)
  }

  private init(
    id: String, title: String, of releases: [FrozenRelease], after earlier: some Collection<FrozenRelease>,
    _ names: FigureNames?
  ) {
    self.id = id
    self.title = title
    parts = releases.map(\.period)
    first = parts.first?.first ?? CivilDay(daysSinceEpoch: 0)
    last = parts.last?.last ?? first
    deferred = releases.suffix(releases.reversed().prefix(while: \.isDeferred).count).map(\.period)
    withdrawn = releases.filter { $0.withdrawal != nil }.map(\.period)
    self.earlier = earlier.suffix(earlier.reversed().prefix(while: \.isDeferred).count).map(\.period)
    let standing = withdrawn.isEmpty && deferred.isEmpty ? releases.filter { !$0.isDeferred } : []
    counted = standing.count
    let none = AbsentKinds(standing)
    let place = CoveredClass.sum(standing.map { ($0.period, $0.tables.place) }, none)
    classes = [.place: place, .subject: CoveredClass.sum(standing.map { ($0.period, $0.tables.subject) }, none)]
    kinds = CoveredClass.wholes(place, none)
    self.none = PublishedNone(classes, among: names)
    flows = FlowFigures(releases)
    named = classes.mapValues {
      Dictionary(grouping: $0.filter { $0.published.fine.name != nil }) { TextKey($0.published.fine.name ?? "") }
    }
  }

  /// False where nothing may be drawn: the figures are in the next period, or withdrawn.
  public var hasFigures: Bool { deferred.isEmpty && withdrawn.isEmpty }

  public var isSum: Bool { parts.count > 1 }

  /// True when matters of periods before the first part are counted here.
  public var holdsEarlier: Bool { !earlier.isEmpty }

  /// The first day of the matters that are counted.
  public var since: CivilDay { earlier.first?.first ?? first }

  public func classes(_ view: PublishedView) -> [CoveredClass] { classes[view] ?? [] }

  /// The classes of one unit or field.
  public func classes(_ view: PublishedView, named name: String) -> [CoveredClass] { named[view]?[TextKey(name)] ?? [] }

  /// Whether the published classes prove that a unit or field had no matter of a kind.
  public func provesNone(of kind: CaseKind, _ view: PublishedView, named name: String) -> Bool {
    hasFigures && none.proves(kind, view, own: classes(view, named: name))
  }

  /// Matters concluded.
  public var total: Int { kinds.reduce(0) { $0 + $1.published.count } }

  /// True when every part shows the class or proves that it has no matter of its kinds, so that its sum is the sum of the
  /// whole time.
  public func covers(_ covered: CoveredClass) -> Bool { covered.periods.count == counted }

  /// The kinds that have a time limit of their own.
  public static let timelyKinds = KindSet([.firstComplaint, .secondComplaint, .denunciation])

  /// Complaints and denunciations that were judged by a time limit: on time, and all of them. Of nothing where that is not
  /// told of all.
  public var timely: Share {
    guard tellsTimeliness else { return Share(part: 0, of: 0) }
    let judged = kinds.filter { !$0.published.kinds.contains(.petition) }.map(\.published.timeliness)
    let onTime = judged.reduce(0) { $0 + $1[.onTime] }
    return Share(part: onTime, of: onTime + judged.reduce(0) { $0 + $1[.late] })
  }
}

/// A published class, summed over the periods in which it is shown by itself or proved to be empty.
public struct CoveredClass: Sendable, Hashable {
  public let published: PublishedClass
  public let periods: [Period]

  static func sum(_ parts: [(Period, [PublishedClass])], _ none: AbsentKinds) -> [CoveredClass] {
    if parts.count == 1 { return parts[0].1.map { CoveredClass(published: $0, periods: [parts[0].0]) } }
    var order: [ClassKey] = []
    var classes: [ClassKey: (parts: [PublishedClass], periods: [Period])] = [:]
    for (period, published) in parts {
      for part in published {
        let key = ClassKey(kinds: part.kinds, coarse: part.coarse, fine: part.fine)
        if classes[key] == nil { order.append(key) }
        classes[key, default: ([], [])].parts.append(part)
        classes[key, default: ([], [])].periods.append(period)
      }
    }
    return order.compactMap { key in
      guard let (parts, periods) = classes[key], let sum = PublishedClass.sum(parts) else { return nil }
      return CoveredClass(published: sum, periods: (periods + none.periods(without: sum.kinds)).sorted())
    }
  }

  /// The classes of each set of kinds joined to one.
  static func wholes(_ classes: [CoveredClass], _ none: AbsentKinds) -> [CoveredClass] {
    let wholes = Dictionary(grouping: classes, by: \.published.kinds).values.compactMap { members -> CoveredClass? in
      guard let first = members.first else { return nil }
      let whole = members.dropFirst().reduce(first.published) { $0 + $1.published }
      let periods = Set(members.flatMap(\.periods)).sorted()
      return CoveredClass(published: whole.asWhole, periods: periods)
    }
    let absent = CaseKind.allCases.filter { kind in !wholes.contains { $0.published.kinds.contains(kind) } }
    return (wholes + (none.isKnown ? absent.map { none.nothing(of: KindSet([$0])) } : []))
      .sorted {
        ($0.published.kinds.order, $0.published.kinds.label) < ($1.published.kinds.order, $1.published.kinds.label)
      }
  }
}
