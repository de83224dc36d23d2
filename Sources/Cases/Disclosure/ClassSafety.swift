import Authorities
import Releases

/// When a set of matters may be published as a class of its own.
struct ClassSafety: Sendable {
  let thresholds: DisclosureThresholds

  /// Records a class of these kinds needs; a mixed class takes the strictest rule.
  func smallest(_ kinds: KindSet) -> Int {
    kinds.contains(.denunciation) ? thresholds.denunciationRecords : thresholds.records
  }

  /// At least k records and, but for petitions, at least l outcomes of which none has more than 90 %.
  func isSafe(_ tally: Tally, _ kinds: KindSet) -> Bool {
    guard tally.count >= smallest(kinds) else { return false }
    if kinds.isBenign || tally.outcomes[Outcome.merged.rawValue] == tally.count { return true }
    let different = tally.outcomes.count { $0 > 0 }
    let largest = tally.outcomes.max() ?? 0
    return different >= thresholds.outcomes && largest * 100 <= DisclosureThresholds.largestShare * tally.count
  }

  /// At least three units, none with more than 80 %.
  static func isOfManyUnits(_ records: [SplitRecord]) -> Bool {
    var units = [Int](repeating: 0, count: (records.lazy.map(\.unit).max() ?? 0) + 1)
    for record in records { units[record.unit] += 1 }
    let largest = units.max() ?? 0
    return units.count { $0 > 0 } >= DisclosureThresholds.leastUnits
      && largest * 100 <= DisclosureThresholds.largestUnitShare * records.count
  }
}
