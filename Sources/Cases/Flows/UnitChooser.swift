import Releases

/// Takes units out until what is told of the others, and what they leave, is safe.
struct UnitChooser {
  let k: Int
  /// What the rest needs.
  let rest: Int
  /// True when the rest is more than units: denunciations are in it.
  let hasMore: Bool
  /// The lines of the portal that units are parts of.
  let byKind: [FlowNumbers]
  /// What the units are parts of in all.
  let total: FlowNumbers

  /// The units of `among` that may be told by the figures that `parts` gives. None, or all of the portal but at least two
  /// units whose figures together are enough. `isHidden` says whether those units stay hidden in what they leave.
  func chosen(
    _ numbers: [FlowNumbers], among: UnitSelection, isHidden: ([Int]) -> Bool = { _ in true },
    _ parts: (FlowNumbers) -> FlowParts
  ) -> UnitSelection {
    let figures = numbers.map(parts)
    let (kinds, whole) = (byKind.map(parts), parts(total))
    var shown = among.filter { unit in
      figures[unit].areTold(from: k) && !kinds.contains { figures[unit].tellFew(of: $0, in: whole, below: k) }
    }
    var hidden = shown.others
    var left = total - shown.sum(numbers)
    lazy var queue = Self.smallestFirst(shown.units, figures)[...]
    while !shown.isEmpty {
      if hidden.isEmpty, !hasMore { break }
      if hidden.count > 1, parts(left).areTold(from: rest), isHidden(hidden) { break }
      guard let next = queue.popFirst() else { break }
      shown.remove(next)
      hidden.append(next)
      left = left + numbers[next]
    }
    return shown
  }

  /// The smallest that has anything goes first; of equals the first one, so that the choice is always the same.
  private static func smallestFirst(_ units: [Int], _ figures: [FlowParts]) -> [Int] {
    let sized = units.map { unit in
      let size = figures[unit].sum
      return (isEmpty: size == 0 ? 1 : 0, size: size, unit: unit)
    }
    return sized.sorted(by: <).map(\.unit)
  }
}
