import Authorities
import Releases

/// Decides which flows of a period may be told. See `FlowUnits` for the units.
struct FlowControl: Sendable {
  let thresholds: DisclosureThresholds
  let units: [Unit]
  /// The place of each unit when they are ordered by the bytes of their names.
  let ranks: [Int]

  init(thresholds: DisclosureThresholds, units: [Unit]) {
    (self.thresholds, self.units) = (thresholds, units)
    let names = units.map { Array($0.name.utf8) }
    let ordered = units.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    var ranks = [Int](repeating: 0, count: units.count)
    for (rank, unit) in ordered.enumerated() { ranks[unit] = rank }
    self.ranks = ranks
  }

  /// Nil when no flow may be told, not even that of the whole portal. `tables`: the classes of the same release.
  func flows(
    _ count: FlowCount, _ tables: PublishedTables, after past: FlowPast, in days: ClosedRange<CivilDay>
  ) -> ReleasedFlows? {
    let active = units.indices.filter { exists($0, count, days) }
    let declared = DeclaredUnits(
      active.map { units[$0] }, levels: UnitLevel.allCases, in: DayRange(from: days.lowerBound, to: days.upperBound))
    let isSole = active.count < 2 || declared.isSole
    let told = portals(count, tables, past, isSole: isSole, isWide: declared.hideInAll).lazy
      .filter { isHidden(past.gap, $0) }.flatMap { portal -> [[FlowLine]] in
        if isSole || !portal.allSatisfy({ $0[.old] != nil }) { return [portal] }
        let units = FlowUnits(
          control: self, count: count, tables: tables, past: past, active: active, portal: portal
        ).lines
        return units.isEmpty ? [portal] : [portal + units, portal]
      }
    // The first that tells nothing small beside what the releases before have told.
    guard let lines = told.first(where: { !past.tellsFew($0, tables, thresholds) }) else { return nil }
    let flows = PublishedFlows(lines)
    let adjustment = (flows.total(.received) ?? 0) - count.receivedInPeriod
    let origin = FlowOrigin(
      carriedFrom: past.period?.id, units: isSole ? min(1, active.count) : active.count, isAdjusted: adjustment != 0)
    return ReleasedFlows(flows: flows, origin: origin, adjustment: adjustment)
  }

  /// What came in between the last told flows and these must be 0 or enough, as what is told of one period.
  private func isHidden(_ gap: FlowPast.Gap?, _ portal: [FlowLine]) -> Bool {
    guard let surplus = gap?.surplus else { return true }
    let carried = portal.reduce(0) { $0 + ($1[.carried] ?? 0) }
    return (surplus + carried).isTold(from: thresholds.denunciationRecords)
  }

  /// A unit outside its time has a line of its own when it has matters of the kinds that lines of units tell: a line of
  /// zeros would say that it has others.
  private func exists(_ unit: Int, _ count: FlowCount, _ days: ClosedRange<CivilDay>) -> Bool {
    units[unit].valid.overlaps(DayRange(from: days.lowerBound, to: days.upperBound))
      || count.ofUnit(unit) != FlowNumbers()
  }

  // MARK: The whole portal

  /// A line for each set of kinds, as many as may be told, and one line for all. Complaints of both instances are one; sets
  /// are joined
  /// - where the classes of the same release join their kinds, so that the two cannot be taken from each other,
  /// - denunciations to complaints unless every figure of theirs is 0 or at least their k, now and in every release
  ///   before, none of which was withdrawn last, and in a portal of few units always, as in the classes,
  /// - where the frozen figures do not tell what each carried over,
  /// - all, where a set with denunciations among other kinds still has a small figure, where what is told apart, with the
  ///   releases before, tells a small number (`FlowChain`), and after releases without flows.
  ///
  /// Of a joined set what is overdue, and how long matters wait, is told however small. Being joined is what hides
  /// denunciations: whether one of two overdue matters is theirs nobody can tell, complaints alone are told to the last
  /// one, and unlike the four figures that add up these are no part of the next period's. Only after they stood alone
  /// nothing but the four is told, and nothing of units, until it `isSettled` what came in since.
  private func portals(
    _ count: FlowCount, _ tables: PublishedTables, _ past: FlowPast, isSole: Bool, isWide: Bool
  ) -> [[FlowLine]] {
    var sets = PublishedFlows.groups
    func join(_ kinds: KindSet) {
      let touched = sets.filter { !$0.isDisjoint(with: kinds) }
      sets = sets.filter { !touched.contains($0) } + [KindSet(joining: touched)]
    }
    tables.kindSets.forEach(join)
    for apart in carriedApart(sets, count, past) { join(apart) }
    if !isWide || !mayTell(count, past) {
      join(KindSet([.firstComplaint, .denunciation]))
      for apart in carriedApart(sets, count, past) { join(apart) }
    }
    let needed = thresholds.denunciationRecords
    let isWrong: (KindSet) -> Bool = { set in
      let numbers = numbers(set, count, past)
      return numbers[.received] < 0
        || set.isMixed && set.contains(.denunciation)
          && (!FlowParts.core(numbers).areTold(from: needed)
            || past.spare(of: numbers[.pending], tables) < needed)
    }
    if isSole || past.gap?.surplus != nil || sets.contains(where: isWrong) { sets = [.all] }
    return (sets == [.all] ? [sets] : [sets, [.all]]).filter { !$0.contains(where: isWrong) }.map {
      lines($0, count, tables, past, isSole: isSole)
    }
  }

  private func lines(
    _ sets: [KindSet], _ count: FlowCount, _ tables: PublishedTables, _ past: FlowPast, isSole: Bool
  ) -> [FlowLine] {
    sets.sorted { $0.order < $1.order }.map { set in
      let numbers = numbers(set, count, past)
      let isOpen = set.isMixed && set.contains(.denunciation) && !isSettled(numbers, past, tables)
      // A portal of one unit tells of that unit.
      let told = isSole ? FlowParts.told(numbers, from: thresholds.denunciationRecords) : FlowMeasure.allCases
      return FlowLine(.all, set, numbers, isOpen ? told.filter { !$0.isPartOfPending } : told)
    }
  }

  /// Whether denunciations that stood alone can no more be told from the others that they are joined to. What was pending
  /// of them when they did is known, and the classes tell what was concluded since; where nothing was, what waits for more
  /// than 90 days bounds what can have been pending after that, and so what came in. Later, when some were concluded, and
  /// enough of all came in and were concluded in one period, nobody knows which of them did.
  private func isSettled(_ numbers: FlowNumbers, _ past: FlowPast, _ tables: PublishedTables) -> Bool {
    guard past.stoodAlone else { return true }
    let passed = numbers[.concluded] - numbers[.carried] + numbers[.old]
    return past.flows.map { !$0.tellsDenunciations } ?? false && passed >= thresholds.denunciationRecords
      && tables.kindSets.contains { $0.contains(.denunciation) }
  }

  /// Denunciations may stand alone.
  private func mayTell(_ count: FlowCount, _ past: FlowPast) -> Bool {
    let numbers = numbers(PublishedFlows.denunciations, count, past)
    return past.toldDenunciations && past.gap == nil
      && FlowParts.told(numbers, from: thresholds.denunciationRecords).count == FlowMeasure.allCases.count
  }

  /// The numbers of some kinds. Carried over is what the release before told to be pending, where it told it.
  private func numbers(_ set: KindSet, _ count: FlowCount, _ past: FlowPast) -> FlowNumbers {
    var numbers = count.total(set)
    let before = past.flows?.portal.filter { $0.kinds.isSubset(of: set) } ?? []
    if KindSet(joining: before.map(\.kinds)) == set {
      numbers[.carried] = before.reduce(0) { $0 + ($1[.pending] ?? 0) }
    }
    numbers[.received] = numbers[.concluded] + numbers[.pending] - numbers[.carried]
    return numbers
  }

  /// Sets that the release before told together, where the raw rows do not add up to what it told.
  private func carriedApart(_ sets: [KindSet], _ count: FlowCount, _ past: FlowPast) -> [KindSet] {
    (past.flows?.portal ?? []).filter { before in
      let parts = sets.filter { !$0.isDisjoint(with: before.kinds) }
      return parts.count > 1 && parts.reduce(0) { $0 + count.total($1)[.carried] } != before[.pending]
    }.map(\.kinds)
  }
}
