import Releases

/// What the pending matters that are told at both ends of the period, and the classes of the same release, tell of what
/// came in and was concluded in between.
struct BothEnds {
  /// Told at both ends.
  private let bothTold: UnitSelection
  private let numbers: [FlowNumbers]
  private let pending: UnitSelection
  private let shared: SharedClasses
  private let k: Int

  /// `carried`, `pending`: the units of which these are told.
  init(
    _ numbers: [FlowNumbers], _ carried: UnitSelection, _ pending: UnitSelection, shared: SharedClasses, k: Int
  ) {
    (self.numbers, self.pending, self.shared, self.k) = (numbers, pending, shared, k)
    bothTold = carried.filter(pending.contains)
  }

  /// Those of them of which what came in and was concluded is none or enough.
  var told: UnitSelection { bothTold.filter { FlowParts.turnover(numbers[$0]).areTold(from: k) } }

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
      !FlowParts.turnover(numbers[unit]).areTold(from: k) || !shared.beyond[unit].isTold(from: k)
    }
    if !small.isEmpty, beyond < k || spare - max(0, wanted - waiting) < 1 { return false }
    if !small.allSatisfy({ shared.canSwap($0, with: units) }) { return false }
    return waiting == 0 || waiting + spare - wanted >= 1
  }
}
