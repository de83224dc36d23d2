public import Authorities
public import Diagnostics
import Formats
import Parallel

/// Checks published flows from the published figures alone, with none of the code that chose them: that they add up, go
/// on where the release before ended, and tell of nobody. Runs when a release is frozen and again at every build.
public struct FlowAudit {
  let flows: PublishedFlows
  let origin: FlowOrigin
  let tables: PublishedTables
  let thresholds: DisclosureThresholds
  let location: Location
  /// The lines of the portal that units are parts of, and what they add up to.
  private let divided: [FlowLine]
  private let whole: FlowNumbers

  public init(
    flows: PublishedFlows, origin: FlowOrigin, tables: PublishedTables, thresholds: DisclosureThresholds,
    location: Location
  ) {
    self.flows = flows
    self.origin = origin
    self.tables = tables
    self.thresholds = thresholds
    self.location = location
    divided = flows.portal.filter { $0.kinds != PublishedFlows.denunciations }
    whole = divided.map(\.numbers).sum
  }

  /// The flows of frozen releases, each after those before it; a release without flows is bound by nothing.
  static func report(_ releases: [FrozenRelease]) -> Report {
    var pasts: [FlowPast] = []
    var past = FlowPast()
    for release in releases {
      pasts.append(past)
      past.add(release)
    }
    let reports = ChunkedMap.run(releases.count) { [pasts] stretch in
      stretch.map { index -> Report in
        let release = releases[index]
        guard let flows = release.flows, let origin = release.flowOrigin else { return Report() }
        let audit = FlowAudit(
          flows: flows, origin: origin, tables: release.tables, thresholds: release.thresholds,
          location: release.location)
        return audit.report(after: pasts[index].binding(release.released))
      }
    }
    return Report(reports.joined().flatMap(\.problems))
  }

  /// One problem at most of each sort.
  public func report(after past: FlowPast) -> Report {
    let unsafe =
      smallFigure(past) ?? badRest(past) ?? tellingClasses ?? tellingGap(past) ?? tellingJoin(past) ?? tellingParts
      ?? tellingChain(past)
    return Report(
      [
        addsUp ? nil : FlowProblem.sums(at: location),
        goesOn(past) ? nil : FlowProblem.chain(past.period, at: location),
        unsafe.map { FlowProblem.small($0, at: location) },
      ].compactMap(\.self))
  }

  // MARK: Sums

  private static let core: [FlowMeasure] = [.carried, .received, .concluded, .pending]

  private var addsUp: Bool {
    let told = flows.portal.map(\.kinds)
    guard KindSet(joining: told) == .all, told.reduce(0, { $0 + $1.count }) == CaseKind.allCases.count,
      Set(flows.lines.map(RowKey.init)).count == flows.lines.count,
      flows.units.allSatisfy({ $0.kinds == PublishedFlows.ofUnits }), flows.lines.allSatisfy(isWhole)
    else { return false }
    for line in flows.portal {
      let concluded = tables.place.reduce(0) { $0 + ($1.kinds.isSubset(of: line.kinds) ? $1.count : 0) }
      guard Self.core.allSatisfy({ line[$0] != nil }), line[.concluded] == concluded else { return false }
    }
    let rests = whole - flows.units.map(\.numbers).sum
    return FlowMeasure.allCases.allSatisfy { measure in
      let shown = flows.units.count { $0[measure] != nil }
      guard shown > 0 else { return flows.others?[measure] == nil }
      return shown == origin.units && !isJoined ? rests[measure] == 0 : rests[measure] == flows.others?[measure]
    } && (flows.others.map { $0.kinds == KindSet(joining: divided.map(\.kinds)) } ?? true)
  }

  /// What tells the lines of the table apart.
  private struct RowKey: Hashable {
    let scope: TextKey
    let kinds: KindSet

    init(_ line: FlowLine) { (scope, kinds) = (TextKey(ViewLabel.fine(line.scope, .place)), line.kinds) }
  }

  /// In itself: carried over and received are concluded and pending, and parts of the pending are no more than these. The
  /// others are not the same units in every measure, so that theirs need not.
  private func isWhole(_ line: FlowLine) -> Bool {
    let all = line.values.allSatisfy { $0.value >= 0 }
    if line.scope == .others { return all }
    let parts = (line[.overdue] ?? 0, (line[.aged] ?? 0) + (line[.old] ?? 0))
    if let pending = line[.pending], parts.0 > pending || parts.1 > pending { return false }
    guard let carried = line[.carried], let received = line[.received], let concluded = line[.concluded],
      let pending = line[.pending]
    else { return all }
    return all && carried + received == concluded + pending
  }

  private var isJoined: Bool { !flows.tellsDenunciations }

  /// Released before the period that it carries on from was withdrawn: that one's flows are gone.
  private func isOlder(_ past: FlowPast) -> Bool { past.withdrawn.map { $0.id == origin.carriedFrom } ?? false }

  private func goesOn(_ past: FlowPast) -> Bool {
    if isOlder(past) { return true }
    guard origin.carriedFrom == past.period?.id else { return false }
    guard let before = past.flows else { return true }
    guard flows.total(.carried) == before.total(.pending) else { return false }
    for line in flows.portal {
      if let same = before.portal.first(where: { $0.kinds == line.kinds }), same[.pending] != line[.carried] {
        return false
      }
    }
    return flows.units.allSatisfy { line in
      line[.carried] == before.byUnit[TextKey(line.scope.name ?? "")]?[.pending]
    }
  }

  // MARK: What would tell of somebody

  /// The first line with a figure, or what is left beside it, that is neither 0 nor enough.
  private func smallFigure(_ past: FlowPast) -> String? {
    let (k, more) = (thresholds.records, thresholds.denunciationRecords)
    for line in flows.portal where line.kinds.contains(.denunciation) || origin.units < 2 {
      let isStrict = line.kinds == PublishedFlows.denunciations || origin.units < 2
      let parts = isStrict ? line.values.map(\.value) + left(of: line) : Self.core.compactMap { line[$0] }
      if !parts.allSatisfy({ $0 == 0 || $0 >= more }) { return line.kinds.label }
    }
    for line in flows.units {
      if !line.numbers.areNone(orAtLeast: k) || !left(of: line).allSatisfy({ $0 == 0 || $0 >= k }) || !isInOrder(line) {
        return line.scope.name
      }
    }
    if !rests(past).allSatisfy({ $0 == 0 || $0 >= (isJoined ? more : k) }) {
      return ViewLabel.fine(.others, .place)
    }
    return flows.units.first(where: tellsFew)?.scope.name
  }

  /// Whether a kind's line of the portal, less all that the other units have, leaves this unit from 1 to k-1 for certain.
  private func tellsFew(_ unit: FlowLine) -> Bool {
    if isJoined { return false }
    return divided.contains { line in
      FlowMeasure.allCases.contains { measure in
        guard let own = unit[measure], let kind = line[measure] else { return false }
        let least = kind - whole[measure] + own
        return least > 0 && min(kind, own) < thresholds.records
      }
    }
  }

  /// What is left of the pending beside the parts of them that are told.
  private func left(of line: FlowLine) -> [Int] {
    guard let pending = line[.pending] else { return [] }
    let inTime = line[.overdue].map { [pending - $0] } ?? []
    guard let aged = line[.aged], let old = line[.old] else { return inTime }
    return inTime + [pending - aged - old]
  }

  /// What the portal leaves beside the units of which a measure is told; of the pending beside the same units too.
  private func rests(_ past: FlowPast) -> [Int] {
    let isTold = isToldBefore(past)
    var figures = flows.others?.values.filter { $0.measure != .carried || !isTold }.map(\.value) ?? []
    for parts in [[FlowMeasure.overdue], [.aged, .old]] {
      let units = flows.units.filter { $0[parts[0]] != nil }
      guard !units.isEmpty else { continue }
      let left = whole - units.map(\.numbers).sum
      figures.append(left[.pending] - parts.reduce(0) { $0 + left[$1] })
    }
    return figures
  }

  /// What came in and was concluded only beside what was pending before and after, its parts only beside the pending.
  private func isInOrder(_ line: FlowLine) -> Bool {
    let turnover = line[.received] != nil || line[.concluded] != nil
    if turnover, Self.core.contains(where: { line[$0] == nil }) { return false }
    if (line[.aged] == nil) != (line[.old] == nil) { return false }
    return line[.pending] != nil || line[.overdue] == nil && line[.aged] == nil
  }

  /// What is carried over beside the units is what the release before told to be pending beside them: such a rest says
  /// nothing new, however small or of how few units it is.
  private func isToldBefore(_ past: FlowPast) -> Bool {
    if isOlder(past) { return true }
    guard let before = past.flows else { return false }
    return flows.others?[.carried] ?? 0 == before.others?[.pending] ?? 0
  }

  /// A rest of fewer than two units.
  private func badRest(_ past: FlowPast) -> String? {
    if origin.units < 2, flows.portal.count > 1 || !flows.units.isEmpty { return ViewLabel.fine(.all, .place) }
    for measure in FlowMeasure.allCases where measure != .carried || !isToldBefore(past) {
      let shown = flows.units.count { $0[measure] != nil }
      let hidden = origin.units - shown
      if shown > 0, hidden < 2, hidden != 0 || isJoined { return measure.vietnamese }
    }
    return nil
  }

  /// Flows and classes of the release, one taken from the other, give a small number away.
  private var tellingClasses: String? {
    let k = thresholds.records
    for kinds in tables.kindSets where !flows.portal.contains(where: { kinds.isSubset(of: $0.kinds) }) {
      return kinds.label
    }
    let turnover = TurnoverAudit(units: flows.units, place: tables.place, thresholds: thresholds)
    if let name = turnover.telling { return name }
    // Of a unit with a class of its own for every kind, the classes tell all that it concluded.
    let sets = tables.kindSets.count { $0 != PublishedFlows.denunciations }
    var (own, kinds): ([TextKey: Int], [TextKey: Int]) = ([:], [:])
    for published in tables.place {
      guard let name = published.fine.name.map(TextKey.init) else { continue }
      own[name, default: 0] += published.count
      kinds[name, default: 0] += 1
    }
    var hidden = own
    for line in flows.units {
      guard let name = line.scope.name else { continue }
      if line[.concluded] != nil {
        hidden[TextKey(name)] = nil
      } else if kinds[TextKey(name)] ?? 0 == sets, let carried = line[.carried], let pending = line[.pending] {
        let received = (own[TextKey(name)] ?? 0) + pending - carried
        if received != 0 && received < k { return name }
      }
    }
    // Nothing beyond the others' own classes: what they concluded is known, and with what is pending at both ends what
    // came in.
    let rest = flows.others?[.concluded] ?? divided.reduce(0) { $0 + ($1[.concluded] ?? 0) }
    guard rest == hidden.values.reduce(0, +) else { return nil }
    return flows.units.first { line in
      guard line[.received] == nil, let carried = line[.carried], let pending = line[.pending] else { return false }
      let received = (hidden[TextKey(line.scope.name ?? "")] ?? 0) + pending - carried
      return received != 0 && received < k
    }?.scope.name
  }

  /// After releases without flows, and after one that was withdrawn, what is carried over less what was told to be
  /// pending is what came in between: of no unit, not of denunciations alone, and of all kinds none or enough.
  private func tellingGap(_ past: FlowPast) -> String? {
    guard let gap = past.gap, !isOlder(past) else { return nil }
    if !isJoined { return PublishedFlows.denunciations.label }
    if let unit = flows.units.first(where: { $0[.carried] != nil }) { return unit.scope.name }
    guard let surplus = gap.surplus else { return nil }
    let between = surplus + (flows.total(.carried) ?? 0)
    let isTold = flows.portal.count == 1 && (between == 0 || between >= thresholds.denunciationRecords)
    return isTold ? nil : ViewLabel.fine(.all, .place)
  }

  /// Of a unit what is overdue, where fewer than a class needs of those that wait for 30 days, and have a limit, are not.
  private var tellingParts: String? {
    let unit = flows.units.first { $0[.overdue] != nil }
    let due = divided.filter { $0.kinds.contains(.firstComplaint) }
    let overdue = due.reduce(0) { $0 + ($1[.overdue] ?? 0) }
    let waiting = due.reduce(0) { $0 + ($1[.aged] ?? 0) + ($1[.old] ?? 0) }
    let needed = isJoined ? thresholds.denunciationRecords : thresholds.records
    return overdue == 0 || waiting - overdue >= needed ? nil : unit?.scope.name
  }

  /// What follows from several releases on end.
  private func tellingChain(_ past: FlowPast) -> String? {
    !isOlder(past) && past.tellsFew(flows.lines, tables, thresholds) ? ViewLabel.fine(.all, .place) : nil
  }

  /// Denunciations that were joined once stay joined. After they stood alone, much must be pending that may be theirs or
  /// not; and no more is told than what adds up, of the portal, unless some were concluded later, and enough of all came in
  /// and were concluded within the period.
  private func tellingJoin(_ past: FlowPast) -> String? {
    guard let joined = flows.joined else { return past.toldDenunciations ? nil : PublishedFlows.denunciations.label }
    guard past.stoodAlone, !isOlder(past) else { return nil }
    let needed = thresholds.denunciationRecords
    if past.spare(of: joined[.pending] ?? 0, tables) < needed { return joined.kinds.label }
    let toldMore = joined.values.contains(where: \.measure.isPartOfPending) ? joined.kinds.label : nil
    guard let telling = flows.units.first?.scope.name ?? toldMore else { return nil }
    let passed = (joined[.concluded] ?? 0) - (joined[.carried] ?? 0) + (joined[.old] ?? 0)
    let isConcluded = tables.kindSets.contains { $0.contains(.denunciation) }
    return past.flows?.joined != nil && isConcluded && passed >= needed ? nil : telling
  }
}
