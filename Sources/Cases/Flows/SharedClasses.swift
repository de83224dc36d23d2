import Authorities
import Formats
import Releases

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
  /// By unit: the kinds that it shares.
  private let kinds: [[CaseKind]]
  /// By unit: what it concluded beyond its own classes.
  let beyond: [Int]
  /// By unit and kind.
  private let concluded: [KindNumbers]
  private let turned: [KindNumbers]
  private let thresholds: DisclosureThresholds

  /// `units` with their indexes in `count`.
  init(
    _ tables: PublishedTables, _ count: FlowCount, _ units: [(index: Int, unit: Unit)],
    _ thresholds: DisclosureThresholds
  ) {
    let place = PlaceClasses(tables.place)
    own = units.map { place.own[TextKey($0.unit.name)]?.count ?? 0 }
    let shared = units.map { place.shared(by: $0.unit) }
    let kinds = shared.map { shared in CaseKind.allCases.filter { shared[$0.rawValue] != nil } }
    let concluded = units.map { count.concluded[$0.index] }
    turned = units.map { count.turned[$0.index] }
    beyond = units.indices.map { unit in kinds[unit].reduce(0) { $0 + concluded[unit][$1] } }
    (self.shared, self.kinds, self.concluded) = (shared, kinds, concluded)
    classes = tables.place.map { published in
      Class(
        kinds: published.kinds.kinds.filter(PublishedFlows.ofUnits.contains),
        hasDenunciations: published.kinds.contains(.denunciation), count: published.count)
    }
    self.thresholds = thresholds
    for unit in shared.indices {
      for case let index? in shared[unit] where classes[index].units.last != unit { classes[index].units.append(unit) }
    }
  }

  /// The classes tell all that the unit concluded.
  func tellAll(of unit: Int) -> Bool { shared[unit].allSatisfy { $0 == nil } }

  private func sum(_ counts: [KindNumbers], _ unit: Int, _ kinds: [CaseKind]) -> Int {
    kinds.reduce(0) { $0 + counts[unit][$1] }
  }

  /// What lies beyond the unit's own classes is none or enough. Complaints change places with petitions only where they
  /// came in within the period too.
  private func mayBeTold(_ unit: Int) -> Bool {
    let kinds = kinds[unit]
    let isOfOneLine = PublishedFlows.groups.contains { group in kinds.allSatisfy(group.contains) }
    return beyond[unit].isTold(from: thresholds.records)
      && (isOfOneLine
        || kinds.allSatisfy {
          turned[unit][$0] >= min(concluded[unit][$0], thresholds.records - 1)
        })
  }

  /// The units of which it may be told what they concluded; while their classes do not hide enough, the smallest ones are
  /// taken out.
  func told(among units: UnitSelection, size: (Int) -> Int) -> UnitSelection {
    var told = units.filter(mayBeTold)
    let ordered = told.units.map { (size: size($0), unit: $0) }.sorted(by: <).map(\.unit)
    while let next = telling(ordered, told) { told.remove(next) }
    return told
  }

  /// Of the told units, the smallest first, the first that has to be hidden; nil where all may be told.
  private func telling(_ ordered: [Int], _ told: UnitSelection) -> Int? {
    var deep = [Bool](repeating: false, count: classes.count)
    for (index, shared) in classes.enumerated() where shared.units.contains(where: told.contains) {
      let hidden = shared.units.filter { !told.contains($0) }
      let matters = { (unit: Int) in sum(concluded, unit, shared.kinds) }
      let moving = hidden.reduce(0) { $0 + sum(turned, $1, shared.kinds) }
      let resting = shared.units.reduce(0) { $0 + matters($1) } - moving
      let isWide = hidden.count >= (shared.hasDenunciations ? DisclosureThresholds.leastUnits : 2)
      if !isWide || shared.hasDenunciations && shared.count - resting < thresholds.denunciationRecords {
        let members = Set(shared.units)
        let shown = ordered.filter { told.contains($0) && members.contains($0) }
        return shown.first { matters($0) > 0 } ?? shown.first
      }
      deep[index] = moving >= thresholds.records && hidden.count { matters($0) > 0 } > 1
    }
    let beyondOwn = ordered.filter { told.contains($0) && beyond[$0] > 0 }
    let bare = beyondOwn.first { unit in !shared[unit].contains { $0.map { deep[$0] } ?? false } }
    guard let classes = bare.map({ Set(shared[$0].compactMap(\.self)) }) else { return nil }
    return beyondOwn.first { !classes.isDisjoint(with: shared[$0].compactMap(\.self)) }
  }

  /// Whether the unit and one of the others could have changed places: a matter that came in and was concluded at one of
  /// them as one of the other, in a class that has both. Nothing that is published would differ.
  func canSwap(_ unit: Int, with others: [Int]) -> Bool {
    others.contains { other in
      other != unit
        && kinds[unit].contains { kind in
          shared[unit][kind.rawValue] == shared[other][kind.rawValue]
            && turned[unit][kind] + turned[other][kind] > 0
        }
    }
  }
}

/// The classes by place of a release, to be asked about many units.
private struct PlaceClasses {
  /// By unit: the matters in its own classes, and the kinds of these.
  private(set) var own: [TextKey: (count: Int, kinds: [KindSet])] = [:]
  /// By kind: what is left of a level, or of all, with the index of the class.
  private var rests = [[(coarse: ClassLabel, index: Int)]](repeating: [], count: CaseKind.allCases.count)

  init(_ place: [PublishedClass]) {
    for (index, published) in place.enumerated() {
      if let name = published.fine.name.map(TextKey.init) {
        own[name, default: (0, [])].count += published.count
        own[name]?.kinds.append(published.kinds)
      } else {
        for kind in published.kinds.kinds { rests[kind.rawValue].append((published.coarse, index)) }
      }
    }
  }

  /// By kind, of those that are told of units: the class with what is left of the unit's level, or of all levels that have
  /// no such class.
  func shared(by unit: Unit) -> [Int?] {
    let own = own[TextKey(unit.name)]?.kinds ?? []
    let level = ClassLabel.named(unit.level.vietnamese)
    return CaseKind.allCases.map { kind in
      guard PublishedFlows.ofUnits.contains(kind), !own.contains(where: { $0.contains(kind) }) else { return nil }
      let rests = rests[kind.rawValue]
      return (rests.first { $0.coarse == level } ?? rests.first { $0.coarse == .all })?.index
    }
  }
}
