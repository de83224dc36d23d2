/// How many units of each level there are in a period. What is told of levels must not depend on which of a few units had
/// matters: who knows the rules would conclude from the tables that one of them had.
struct DeclaredUnits: Sendable {
  /// By index of the level.
  private let counts: [Int]

  /// The units of the period's days; all of them when no days are given, or none is of these days.
  init(_ units: [Unit], levels: [UnitLevel], in days: DayRange?) {
    let present = units.filter { unit in days.map(unit.valid.overlaps) ?? true }
    counts = levels.map { level in (present.isEmpty ? units : present).count { $0.level == level } }
  }

  /// A portal of one unit, of which every total tells.
  var isSole: Bool { total == 1 }

  private var total: Int { counts.reduce(0, +) }

  /// Levels of so few units that their denunciations are always told with those of another level.
  var narrow: Set<Int> { Set(counts.indices.filter { (1...DisclosureThresholds.leastUnits).contains(counts[$0]) }) }

  /// Whether these levels have more units than must have matters: then it is open which have.
  func hide(in levels: some Sequence<Int>) -> Bool {
    levels.reduce(0) { $0 + counts[$1] } > DisclosureThresholds.leastUnits
  }

  var hideInAll: Bool { hide(in: counts.indices) }
}
