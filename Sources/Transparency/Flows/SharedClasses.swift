import Formats

/// The classes of a release that count the complaints, petitions and feedback of a unit among those of others, and what
/// hides it there when it is told how many it concluded: less its own classes, so many of its matters lie in those.
///
/// A class is **deep** when at least two units that have matters in it stay hidden, and these received and concluded
/// within the period at least k of its complaints, petitions and feedback. A unit is told when
/// 1. what lies beyond its own classes is nothing or at least k, and if anything does, one of the classes is deep,
/// 2. at least two units of each of its classes stay hidden, three beside denunciations,
/// 3. a class with denunciations keeps, beside what told units have in it and what hidden ones received before the period,
///    as many matters as denunciations need.
///
/// What came in and was concluded within the period can be another unit's or of another kind without any other figure
/// changing: of hidden units, and of denunciations by unit, only sums are told. So
/// - less than k of what told units have in some of their classes, where these are not deep, can be none: it changes places
///   with matters of hidden units in the deep one; where the deep one is among them, it can be k in the same way;
/// - what is left to hidden units of a class can be k or more: told units change all that they have in it for matters in
///   their deep classes, and no published class is smaller than k;
/// - the denunciations of a class can be as many as they need, and of any units of it: no unit has one for certain.
///
/// Units are chosen by what is published, and by complaints, petitions and feedback alone: whether a line is told depends
/// on no denunciation.
struct SharedClasses {
  private struct Class {
    let kinds: [CaseKind]
    let hasDenunciations: Bool
    let count: Int
    /// The units that it may be of.
    var units: [Int] = []
  }

  /// What the classes tell of each unit by itself to be concluded.
  let own: [Int]
  private var classes: [Class]
  /// By unit and kind; nil where the unit has its own class, or there is no matter of the kind.
  private let shared: [[Int?]]
  /// By unit and kind.
  private let concluded: [[Int]]
  private let turned: [[Int]]
  private let thresholds: DisclosureThresholds

  /// `units` with their indexes in `count`.
  init(
    _ tables: PublishedTables, _ count: FlowCount, _ units: [(index: Int, unit: Unit)],
    _ thresholds: DisclosureThresholds
  ) {
    var told: [TextKey: Int] = [:]
    for published in tables.place {
      if let name = published.fine.name { told[TextKey(name), default: 0] += published.count }
    }
    own = units.map { told[TextKey($0.unit.name)] ?? 0 }
    shared = units.map { _, unit in
      CaseKind.allCases.map { PublishedFlows.ofUnits.contains($0) ? Self.shared($0, unit, tables.place) : nil }
    }
    concluded = units.map { count.concluded[$0.index] }
    turned = units.map { count.turned[$0.index] }
    classes = tables.place.map { published in
      Class(
        kinds: published.kinds.kinds.filter(PublishedFlows.ofUnits.contains),
        hasDenunciations: published.kinds.contains(.denunciation), count: published.count)
    }
    self.thresholds = thresholds
    for unit in shared.indices {
      for index in Set(shared[unit].compactMap(\.self)) { classes[index].units.append(unit) }
    }
  }

  /// What is left of the unit's level, or of all levels that have no such class.
  private static func shared(_ kind: CaseKind, _ unit: Unit, _ place: [PublishedClass]) -> Int? {
    let ofKind = place.indices.filter { place[$0].kinds.contains(kind) }
    if ofKind.contains(where: { place[$0].fine == .named(unit.name) }) { return nil }
    let rests = ofKind.filter { place[$0].fine.name == nil }
    return rests.first { place[$0].coarse == .named(unit.level.vietnamese) } ?? rests.first { place[$0].coarse == .all }
  }

  /// The classes tell all that the unit concluded.
  func tellAll(of unit: Int) -> Bool { shared[unit].allSatisfy { $0 == nil } }

  private func kinds(_ unit: Int) -> [CaseKind] { CaseKind.allCases.filter { shared[unit][$0.rawValue] != nil } }

  private func sum(_ counts: [[Int]], _ unit: Int, _ kinds: [CaseKind]) -> Int {
    kinds.reduce(0) { $0 + counts[unit][$1.rawValue] }
  }

  /// Concluded beyond the unit's own classes.
  func beyond(_ unit: Int) -> Int { sum(concluded, unit, kinds(unit)) }

  /// What lies beyond the unit's own classes is none or enough. Complaints change places with petitions only where they
  /// came in within the period too.
  private func mayBeTold(_ unit: Int) -> Bool {
    let kinds = kinds(unit)
    let isOfOneLine = FlowCount.groups.contains { group in kinds.allSatisfy(group.contains) }
    return beyond(unit).isTold(from: thresholds.records)
      && (isOfOneLine
        || kinds.allSatisfy {
          turned[unit][$0.rawValue] >= min(concluded[unit][$0.rawValue], thresholds.records - 1)
        })
  }

  /// The units of which it may be told what they concluded; while their classes do not hide enough, the smallest ones are
  /// taken out.
  func told(among units: Set<Int>, size: (Int) -> Int) -> Set<Int> {
    let ordered = units.filter(mayBeTold).sorted { (size($0), $0) < (size($1), $1) }
    var told = Set(ordered)
    while let next = telling(ordered.filter(told.contains)) { told.remove(next) }
    return told
  }

  /// Of the told units, the smallest first, the first that has to be hidden; nil where all may be told.
  private func telling(_ told: [Int]) -> Int? {
    let isTold = Set(told)
    var deep = [Bool](repeating: false, count: classes.count)
    for (index, shared) in classes.enumerated() where !shared.units.isEmpty {
      let members = Set(shared.units)
      let (shown, hidden) = (told.filter(members.contains), shared.units.filter { !isTold.contains($0) })
      guard let first = shown.first else { continue }
      let matters = { (unit: Int) in sum(concluded, unit, shared.kinds) }
      let moving = hidden.reduce(0) { $0 + sum(turned, $1, shared.kinds) }
      let resting = (shown + hidden).reduce(0) { $0 + matters($1) } - moving
      let isWide = hidden.count >= (shared.hasDenunciations ? DisclosureThresholds.leastUnits : 2)
      if !isWide || shared.hasDenunciations && shared.count - resting < thresholds.denunciationRecords {
        return shown.first { matters($0) > 0 } ?? first
      }
      deep[index] = moving >= thresholds.records && hidden.count { matters($0) > 0 } > 1
    }
    for unit in told where beyond(unit) > 0 {
      let classes = Set(shared[unit].compactMap(\.self))
      if !classes.contains(where: { deep[$0] }) {
        return told.first { other in
          beyond(other) > 0 && !classes.isDisjoint(with: shared[other].compactMap(\.self))
        }
      }
    }
    return nil
  }

  /// Whether the unit and one of the others could have changed places: a matter that came in and was concluded at one of
  /// them as one of the other, in a class that has both. Nothing that is published would differ.
  func canSwap(_ unit: Int, with others: [Int]) -> Bool {
    others.contains { other in
      other != unit
        && kinds(unit).contains { kind in
          shared[unit][kind.rawValue] == shared[other][kind.rawValue]
            && turned[unit][kind.rawValue] + turned[other][kind.rawValue] > 0
        }
    }
  }
}
