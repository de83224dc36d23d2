import Releases

/// Some of the units that have a line in a period, by index among them.
struct UnitSelection: Sendable {
  private var isIn: [Bool]
  private(set) var count: Int

  /// Those of `count` units that are wanted.
  init(_ count: Int, where isWanted: (Int) -> Bool = { _ in true }) {
    isIn = (0..<count).map(isWanted)
    self.count = isIn.count { $0 }
  }

  var isEmpty: Bool { count == 0 }

  /// In ascending order.
  var units: [Int] { isIn.indices.filter { isIn[$0] } }

  /// Those of all units that are not in it, in ascending order.
  var others: [Int] { isIn.indices.filter { !isIn[$0] } }

  func contains(_ unit: Int) -> Bool { isIn[unit] }

  func filter(_ isWanted: (Int) -> Bool) -> UnitSelection {
    UnitSelection(isIn.count) { isIn[$0] && isWanted($0) }
  }

  mutating func remove(_ unit: Int) {
    if isIn[unit] { count -= 1 }
    isIn[unit] = false
  }

  /// What these units have together; `numbers` of all units.
  func sum(_ numbers: [FlowNumbers]) -> FlowNumbers {
    var sum = FlowNumbers()
    for unit in isIn.indices where isIn[unit] { sum = sum + numbers[unit] }
    return sum
  }
}
