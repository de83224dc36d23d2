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
  let lines: [FlowLine]

  init(
    control: FlowControl, count: FlowCount, tables: PublishedTables, past: FlowPast, active: [Int],
    portal: [KindSet: FlowLine]
  ) {
    let told = portal.filter { $0.key != PublishedFlows.denunciations }
    let joined = told.keys.contains { $0.contains(.denunciation) }
    let chooser = UnitChooser(
      k: control.thresholds.records, rest: joined ? control.thresholds.denunciationRecords : control.thresholds.records,
      hasMore: joined,
      // Denunciations joined to complaints may be anyone's.
      byKind: joined
        ? [] : told.values.map { line in FlowMeasure.allCases.reduce(into: FlowNumbers()) { $0[$1] = line[$1] ?? 0 } })
    let total = FlowMeasure.allCases.reduce(into: FlowNumbers()) { sum, measure in
      sum[measure] = told.values.reduce(0) { $0 + ($1[measure] ?? 0) }
    }
    var numbers = active.map { count.ofUnit($0) }
    let names = active.map { control.units[$0].name }
    var carried = Set(numbers.indices)
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
      carried = []
    } else {
      carried = chooser.chosen(numbers, of: total, among: carried) { [$0[.carried]] }
    }
    for index in numbers.indices {
      numbers[index][.received] = numbers[index][.concluded] + numbers[index][.pending] - numbers[index][.carried]
    }
    let shared = SharedClasses(
      tables, count, active.map { (index: $0, unit: control.units[$0]) }, control.thresholds)
    // Where all that was concluded is known, matters told at both ends tell what came in.
    let isOpen: (Int) -> Bool = { [numbers] unit in
      shared.tellAll(of: unit) && carried.contains(unit) && !numbers[unit][.received].isTold(from: chooser.k)
    }
    let pending = chooser.chosen(numbers, of: total, among: Set(numbers.indices.filter { !isOpen($0) })) {
      [$0[.pending]]
    }
    guard !pending.isEmpty else {
      lines = []
      return
    }
    let ends = BothEnds(numbers, carried, pending, shared: shared, k: chooser.k)
    let turnover = chooser.chosen(
      numbers, of: total, among: shared.told(among: ends.told) { numbers[$0][.received] + numbers[$0][.concluded] },
      isHidden: ends.isHidden, FlowSafety.turnover)
    // What is pending at both ends would tell what came in.
    guard !turnover.isEmpty || ends.isHidden(Array(numbers.indices)) else {
      lines = []
      return
    }
    // Where nearly all that wait for 30 days are overdue, what is overdue of a unit tells how long its complaints wait.
    let due = told.values.filter { $0.kinds.contains(.firstComplaint) }
    let early = due.reduce(0) { $0 + ($1[.aged] ?? 0) + ($1[.old] ?? 0) - ($1[.overdue] ?? 0) }
    let overdue =
      early >= chooser.rest || total[.overdue] == 0
      ? chooser.chosen(numbers, of: total, among: pending, FlowSafety.overdue) : []
    let ages = chooser.chosen(numbers, of: total, among: pending, FlowSafety.ages)
    let groups: [([FlowMeasure], Set<Int>)] = [
      ([.carried], carried), ([.received, .concluded], turnover), ([.pending], pending), ([.overdue], overdue),
      ([.aged, .old], ages),
    ]
    var others = FlowLine(
      .others, KindSet((joined ? told.keys.map(\.self) : [PublishedFlows.ofUnits]).flatMap(\.kinds)))
    var shown = [FlowLine](names.map { FlowLine(.named($0), PublishedFlows.ofUnits) })
    for (measures, units) in groups where !units.isEmpty {
      for unit in units { shown[unit].add(numbers[unit], measures) }
      if units.count < numbers.count || joined { others.add(total - units.map { numbers[$0] }.sum, measures) }
    }
    lines =
      shown.filter { !$0.values.isEmpty }.sorted {
        Array(($0.scope.name ?? "").utf8).lexicographicallyPrecedes(Array(($1.scope.name ?? "").utf8))
      }
      + (others.values.isEmpty ? [] : [others])
  }
}

/// Takes units out until what is told of the others, and what they leave, is safe.
private struct UnitChooser {
  let k: Int
  /// What the rest needs.
  let rest: Int
  /// True when the rest is more than units: denunciations are in it.
  let hasMore: Bool
  /// The lines of the portal that units are parts of.
  let byKind: [FlowNumbers]

  /// The units of `among` that may be told by the figures that `figures` gives. None, or all of the portal but at least
  /// two units whose figures together are enough. `isHidden` says whether those units stay hidden in what they leave.
  func chosen(
    _ numbers: [FlowNumbers], of total: FlowNumbers, among: Set<Int>,
    isHidden: ([Int]) -> Bool = { _ in true }, _ figures: (FlowNumbers) -> [Int]
  ) -> Set<Int> {
    var shown = among.filter { unit in
      figures(numbers[unit]).allSatisfy { $0.isTold(from: k) }
        && !byKind.contains { tellsFew(figures($0), of: figures(numbers[unit]), in: figures(total)) }
    }
    func size(_ unit: Int) -> Int { figures(numbers[unit]).reduce(0, +) }
    // The smallest that has anything goes first; of equals the first one, so that the choice is always the same.
    var queue = shown.sorted { (size($0) == 0 ? 1 : 0, size($0), $0) < (size($1) == 0 ? 1 : 0, size($1), $1) }[...]
    var hidden = numbers.indices.filter { !shown.contains($0) }
    var left = total - shown.map { numbers[$0] }.sum
    while !shown.isEmpty {
      if hidden.isEmpty, !hasMore { break }
      if hidden.count > 1, figures(left).allSatisfy({ $0.isTold(from: rest) }), isHidden(hidden) { break }
      guard let next = queue.popFirst() else { break }
      shown.remove(next)
      hidden.append(next)
      left = left + numbers[next]
    }
    return shown
  }

  /// Whether a unit has from 1 to k-1 of a kind for certain: what all units have of it, less all that the others have.
  private func tellsFew(_ kind: [Int], of unit: [Int], in total: [Int]) -> Bool {
    zip(zip(kind, unit), total).contains { pair, total in
      let (kind, unit) = pair
      return kind - (total - unit) >= 1 && min(kind, unit) < k
    }
  }
}

/// What the pending matters that are told at both ends of the period, and the classes of the same release, tell of what
/// came in and was concluded in between.
private struct BothEnds {
  /// Told at both ends.
  private let bothTold: Set<Int>
  private let numbers: [FlowNumbers]
  private let pending: Set<Int>
  private let shared: SharedClasses
  private let k: Int

  /// `carried`, `pending`: the units of which these are told.
  init(_ numbers: [FlowNumbers], _ carried: Set<Int>, _ pending: Set<Int>, shared: SharedClasses, k: Int) {
    (self.numbers, self.pending, self.shared, self.k) = (numbers, pending, shared, k)
    bothTold = carried.intersection(pending)
  }

  /// Those of them of which what came in and was concluded is none or enough.
  var told: Set<Int> {
    bothTold.filter { FlowSafety.turnover(numbers[$0]).allSatisfy { $0.isTold(from: k) } }
  }

  /// Whether these units' figures stay hidden when only their sums are known. They hide behind what the units concluded
  /// beyond their own classes, which may be anyone's, as far as some of them cannot but have concluded it; units whose
  /// pending matters are not told, behind these too.
  func isHidden(_ units: [Int]) -> Bool {
    let free = units.filter { !pending.contains($0) }
    let waiting = free.reduce(0) { $0 + numbers[$1][.pending] }
    let fixed = units.filter { bothTold.contains($0) || waiting == 0 && !pending.contains($0) }
    let beyond = units.reduce(0) { $0 + shared.beyond[$1] }
    let spare = beyond - fixed.reduce(0) { $0 + max(0, numbers[$1][.carried] - numbers[$1][.pending] - shared.own[$1]) }
    let wanted = waiting == 0 ? 0 : free.reduce(0) { $0 + max(0, numbers[$1][.carried] - shared.own[$1]) }
    let small = fixed.filter { unit in
      !(FlowSafety.turnover(numbers[unit]) + [shared.beyond[unit]]).allSatisfy { $0.isTold(from: k) }
    }
    if !small.isEmpty, beyond < k || spare - max(0, wanted - waiting) < 1 { return false }
    if !small.allSatisfy({ shared.canSwap($0, with: units) }) { return false }
    return waiting == 0 || waiting + spare - wanted >= 1
  }
}
