import Authorities

/// How many units of each level there are in a period. What is told of levels must not depend on which of a few units had
/// matters: who knows the rules would conclude from the tables that one of them had.
struct DeclaredUnits: Sendable {
  /// By day on which a unit begins, and by index of the level: a unit and the one that succeeds it are never two.
  private let counts: [[Int]]

  /// The units of the period's days; all of them when no days are given, or none is of these days.
  init(_ units: [Unit], levels: [UnitLevel], in days: DayRange?) {
    let all = units.map { (valid: $0.valid, level: levels.firstIndex(of: $0.level) ?? 0) }
    let present = all.filter { unit in days.map(unit.valid.overlaps) ?? true }
    func count(_ units: some Sequence<(valid: DayRange, level: Int)>) -> [Int] {
      units.reduce(into: [Int](repeating: 0, count: levels.count)) { $0[$1.level] += 1 }
    }
    guard let days, !present.isEmpty else {
      counts = [count(present.isEmpty ? all : present)]
      return
    }
    let starts = Set([days.from] + present.map(\.valid.from).filter { $0.map(days.contains) ?? false })
    counts = starts.map { start in
      count(present.lazy.filter { unit in start.map(unit.valid.contains) ?? (unit.valid.from == nil) })
    }
  }

  /// A portal of one unit, of which every total tells.
  var isSole: Bool { most(in: nil) == 1 }

  /// A portal of one unit or two: who works at one of two knows what the other has. That there are denunciations is not
  /// told.
  var isPair: Bool { most(in: nil) <= 2 }

  /// Levels of so few units that their denunciations are always told with those of another level.
  var narrow: Set<Int> {
    Set((counts.first ?? []).indices.filter { (1...DisclosureThresholds.fewUnits).contains(most(in: [$0])) })
  }

  /// Whether these levels have more units than must have matters, and one more: then it is open which have, for who works
  /// at one of them too.
  func hide(in levels: some Sequence<Int>) -> Bool { most(in: Array(levels)) > DisclosureThresholds.fewUnits }

  var hideInAll: Bool { most(in: nil) > DisclosureThresholds.fewUnits }

  /// As many as there are on one day.
  private func most(in levels: [Int]?) -> Int {
    counts.map { counts in (levels ?? Array(counts.indices)).reduce(0) { $0 + counts[$1] } }.max() ?? 0
  }
}
