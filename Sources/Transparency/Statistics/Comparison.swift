public import Authorities
public import Releases

/// A period beside an earlier one, from published classes alone.
public struct Comparison: Sendable {
  public enum Against: Sendable, Hashable, CaseIterable {
    /// The same period or sum of the reporting year before.
    case yearBefore
    /// The period before; of sums and of whole years there is none that is not the year before.
    case periodBefore

    /// The last part of the code (`chi_so`) of a change in the statistics table.
    public var code: String {
      switch self {
      case .yearBefore: "nam_truoc"
      case .periodBefore: "ky_truoc"
      }
    }
  }

  /// Why nothing of the two is compared.
  public enum Obstacle: Sendable, Hashable {
    /// The earlier period was withdrawn, or is published with the next.
    case withdrawn, deferred
    /// One of them holds the matters of a period that was too small to be published.
    case holdsEarlier(String)
    /// The unit's series breaks between them or in one of them.
    case unit([SeriesBreak])
  }

  /// Figures of everything, or of one set of kinds.
  public struct Group: Sendable {
    /// Nil for all matters of the period; of its changes the timeliness is that of complaints and denunciations.
    public let kinds: KindSet?
    public let changes: [FigureChange]
  }

  public let against: Against
  public let now: PeriodFigures
  public let before: PeriodFigures
  public let obstacle: Obstacle?
  /// Empty when there is an obstacle.
  public let groups: [Group]

  /// The whole of the two periods, then kind by kind.
  public init(_ now: PeriodFigures, with before: PeriodFigures, _ against: Against) {
    self.init(now, before, against, breaks: []) {
      let sets = (now.kinds + before.kinds).map(\.published.kinds)
      return [Self.whole(now, before)] + Self.groups(sets, now, before) { $0.whole($1) }
    }
  }

  /// One unit or field in the two periods.
  public init(
    _ now: PeriodFigures, with before: PeriodFigures, _ against: Against, _ view: PublishedView, named name: String,
    breaks: [SeriesBreak]
  ) {
    self.init(now, before, against, breaks: breaks) {
      let classes = now.classes(view, named: name) + before.classes(view, named: name)
      let sets = classes.map(\.published.kinds).filter { !$0.isMixed }
      return Self.groups(sets, now, before) { figures, kinds in
        let own = figures.classes(view, named: name).first { $0.published.kinds == kinds && figures.covers($0) }
        return own?.published
          ?? (kinds.kinds.allSatisfy { figures.provesNone(of: $0, view, named: name) } ? .nothing(of: kinds) : nil)
      }
    }
  }

  private init(
    _ now: PeriodFigures, _ before: PeriodFigures, _ against: Against, breaks: [SeriesBreak], groups: () -> [Group]
  ) {
    (self.now, self.before, self.against) = (now, before, against)
    let parted = breaks.filter { $0.parts(before, now) }
    let odd = [now, before].first(where: \.holdsEarlier)
    obstacle =
      !before.withdrawn.isEmpty
      ? .withdrawn
      : !before.deferred.isEmpty
        ? .deferred : odd.map { .holdsEarlier($0.title) } ?? (parted.isEmpty ? nil : .unit(parted))
    self.groups = obstacle == nil ? groups() : []
  }

  private static func whole(_ now: PeriodFigures, _ before: PeriodFigures) -> Group {
    let total: (PeriodFigures) -> (Share?, PeriodFigures) = { (Share(part: $0.total, of: $0.total), $0) }
    let timely: (PeriodFigures) -> (Share?, PeriodFigures) = { ($0.tellsTimeliness ? $0.timely : nil, $0) }
    let changes = [
      FigureChange(.total, total(now), total(before)), FigureChange(.timely, timely(now), timely(before)),
    ]
    return Group(kinds: nil, changes: changes.compactMap(\.self))
  }

  private static func groups(
    _ sets: [KindSet], _ now: PeriodFigures, _ before: PeriodFigures,
    find: (PeriodFigures, KindSet) -> PublishedClass?
  ) -> [Group] {
    Set(sets).sorted { ($0.order, $0.label) < ($1.order, $1.label) }.compactMap { kinds in
      let (new, old) = (find(now, kinds), find(before, kinds))
      // A set of several kinds that only one of the two has is told by the kinds in it.
      if kinds.isMixed, new == nil || old == nil { return nil }
      let changes = ComparedFigure.allCases.compactMap { figure in
        FigureChange(figure, (new.flatMap(figure.share), now), (old.flatMap(figure.share), before))
      }
      return changes.isEmpty ? nil : Group(kinds: kinds, changes: changes)
    }
  }
}

extension PeriodFigures {
  /// The class of a set of kinds whatever the place; of nothing when no matter is of them, nil when it is not told by
  /// itself.
  public func whole(_ set: KindSet) -> PublishedClass? {
    if let whole = kinds.first(where: { $0.published.kinds == set }) { return covers(whole) ? whole.published : nil }
    let isTold = kinds.contains { $0.published.kinds.kinds.contains(where: set.contains) }
    return isTold ? nil : .nothing(of: set)
  }

  /// Whether `timely` can be of all complaints and denunciations: none is joined to petitions, and none is left untold.
  public var tellsTimeliness: Bool {
    kinds.allSatisfy { covered in
      let kinds = covered.published.kinds
      return kinds.isBenign || !kinds.contains(.petition) && covered.published.timeliness[.merged] == 0
    }
  }
}

extension Statistics {
  /// What a period is compared with; nil when that was never released, or the period has no figures itself.
  public func earlier(than figures: PeriodFigures, _ against: Comparison.Against) -> PeriodFigures? {
    guard figures.hasFigures, let first = figures.parts.first else { return nil }
    switch against {
    case .yearBefore:
      return self["\(first.year - 1)\(figures.id.dropFirst(String(first.year).count))"]
    case .periodBefore:
      guard !figures.isSum, first.grid != .year, let index = periods.firstIndex(where: { $0.id == figures.id }),
        index > 0
      else { return nil }
      return periods[index - 1]
    }
  }
}
