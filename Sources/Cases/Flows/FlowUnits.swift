import Authorities
import Formats
import Releases

/// Chooses the units whose flows are told, measure by measure, and makes their lines and that of the others.
///
/// What was pending at the end of a period is a table of its own: the next release only repeats it as carried over. What
/// came in and was concluded is told of units whose matters are told at both ends and that `SharedClasses` may tell: less
/// the unit's own classes, it tells what lies in those of its level, and these less the units, whether there are
/// denunciations. What is overdue, and for how long matters wait, is told of units whose pending ones are told. Whatever
/// is told of units, the portal less these is known too, so that it must be as safe; denunciations, when they are joined,
/// are in it. Nor may the lines of the portal by kind tell how few complaints, or petitions, of a told unit there are, as
/// they do where the others have next to none.
struct FlowUnits {
  /// Empty when nothing may be told of units.
  let lines: [FlowLine]

  /// `active`: the units that have a line, in the order of `count`. `portal`: the lines of the whole portal.
  init(
    control: FlowControl, count: FlowCount, tables: PublishedTables, past: FlowPast, active: [Int], portal: [FlowLine]
  ) {
    let divided = portal.filter { $0.kinds != PublishedFlows.denunciations }
    let isJoined = divided.contains { $0.kinds.contains(.denunciation) }
    let thresholds = control.thresholds
    let chooser = UnitChooser(
      k: thresholds.records, rest: isJoined ? thresholds.denunciationRecords : thresholds.records, hasMore: isJoined,
      // Denunciations joined to complaints may be anyone's.
      byKind: isJoined ? [] : divided.map(\.numbers), total: divided.map(\.numbers).sum)
    var numbers = active.map { count.ofUnit($0) }
    let carried = Self.carry(over: past, active.map { control.units[$0].name }, into: &numbers, chooser)
    let shared = SharedClasses(
      tables, count, active.map { (index: $0, unit: control.units[$0]) }, control.thresholds)
    guard
      let told = ToldUnits(chooser, numbers, carried, shared, isOverdueOpen: Self.isOverdueOpen(divided, chooser))
    else {
      lines = []
      return
    }
    let others = isJoined ? KindSet(joining: divided.map(\.kinds)) : PublishedFlows.ofUnits
    lines = told.lines(
      numbers, of: chooser.total, isJoined: isJoined, others: FlowLine(.others, others),
      inOrder: active.indices.sorted { control.ranks[active[$0]] < control.ranks[active[$1]] }
        .map { ($0, control.units[active[$0]].name) })
  }

  /// The units of which it is told what they carried over: those of which the release before told it to be pending, or
  /// those chosen at the beginning. What came in follows from it.
  private static func carry(
    over past: FlowPast, _ names: [String], into numbers: inout [FlowNumbers], _ chooser: UnitChooser
  ) -> UnitSelection {
    var carried = UnitSelection(numbers.count)
    if let before = past.flows?.byUnit {
      for index in numbers.indices {
        if let pending = before[TextKey(names[index])]?[.pending] {
          numbers[index][.carried] = pending
        } else {
          carried.remove(index)
        }
      }
    } else if past.gap != nil {
      // With what was told before, it would tell what a unit received in between.
      carried = UnitSelection(numbers.count) { _ in false }
    } else {
      carried = chooser.chosen(numbers, among: carried, FlowParts.carried)
    }
    for index in numbers.indices {
      numbers[index][.received] = numbers[index][.concluded] + numbers[index][.pending] - numbers[index][.carried]
    }
    return carried
  }

  /// Where nearly all that wait for 30 days are overdue, what is overdue of a unit tells how long its complaints wait.
  private static func isOverdueOpen(_ divided: [FlowLine], _ chooser: UnitChooser) -> Bool {
    let due = divided.filter { $0.kinds.contains(.firstComplaint) }.map(\.numbers).sum
    return due[.aged] + due[.old] - due[.overdue] >= chooser.rest || chooser.total[.overdue] == 0
  }
}

/// The units of which each measure is told.
private struct ToldUnits {
  let carried: UnitSelection
  let turnover: UnitSelection
  let pending: UnitSelection
  let overdue: UnitSelection
  let ages: UnitSelection

  /// Nil where what is pending may be told of no unit, or would tell what came in.
  init?(
    _ chooser: UnitChooser, _ numbers: [FlowNumbers], _ carried: UnitSelection, _ shared: SharedClasses,
    isOverdueOpen: Bool
  ) {
    // Where all that was concluded is known, matters told at both ends tell what came in.
    let closed = UnitSelection(numbers.count) { unit in
      !(shared.tellAll(of: unit) && carried.contains(unit) && !numbers[unit][.received].isTold(from: chooser.k))
    }
    let pending = chooser.chosen(numbers, among: closed, FlowParts.pending)
    guard !pending.isEmpty else { return nil }
    let ends = BothEnds(numbers, carried, pending, shared: shared, k: chooser.k)
    turnover = chooser.chosen(
      numbers, among: shared.told(among: ends.told) { numbers[$0][.received] + numbers[$0][.concluded] },
      isHidden: ends.isHidden, FlowParts.turnover)
    // What is pending at both ends would tell what came in.
    guard !turnover.isEmpty || ends.isHidden(Array(numbers.indices)) else { return nil }
    (self.carried, self.pending) = (carried, pending)
    overdue =
      isOverdueOpen
      ? chooser.chosen(numbers, among: pending, FlowParts.overdue) : UnitSelection(numbers.count) { _ in false }
    ages = chooser.chosen(numbers, among: pending, FlowParts.ages)
  }

  /// A line for each unit of which anything is told, and one for the others.
  func lines(
    _ numbers: [FlowNumbers], of total: FlowNumbers, isJoined: Bool, others: FlowLine,
    inOrder units: [(index: Int, name: String)]
  ) -> [FlowLine] {
    var others = others
    let groups: [(measures: [FlowMeasure], units: UnitSelection)] = [
      ([.carried], carried), ([.received, .concluded], turnover), ([.pending], pending), ([.overdue], overdue),
      ([.aged, .old], ages),
    ].filter { !$0.1.isEmpty }
    for (measures, units) in groups where units.count < numbers.count || isJoined {
      others.add(total - units.sum(numbers), measures)
    }
    let shown = units.map { unit in
      var line = FlowLine(.named(unit.name), PublishedFlows.ofUnits)
      for (measures, units) in groups where units.contains(unit.index) { line.add(numbers[unit.index], measures) }
      return line
    }
    return (shown + [others]).filter { !$0.isEmpty }
  }
}
