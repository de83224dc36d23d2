import Authorities
import Releases

/// What the raw rows say of a period: a number for each measure, of each unit and of each group of kinds.
struct FlowCount: Sendable {
  private static let mostAged = 90
  private static let leastAged = 30

  /// By unit, then by group. `carried` is what the rows say now, and `received` follows from the others.
  private(set) var numbers: [[FlowNumbers]]
  /// Concluded, by unit and kind.
  private(set) var concluded: [[Int]]
  /// Those of them that were received in the period too.
  private(set) var turned: [[Int]]
  /// Matters whose day of receipt lies in the period.
  private(set) var receivedInPeriod = 0

  /// `first`: the day after the last release whose pending matters are carried on, or the first of the period.
  /// `concluded`: indexes of the rows that the release counts. `isHeld`: rows that an earlier one counts.
  init(
    _ cases: CheckedCases, first: CivilDay, last: CivilDay, concluded: [Int], isHeld: (Int) -> Bool
  ) {
    let limits = cases.settings.timeLimits
    numbers = [[FlowNumbers]](
      repeating: [FlowNumbers](repeating: FlowNumbers(), count: PublishedFlows.groups.count),
      count: cases.records.units.count)
    self.concluded = [[Int]](repeating: [Int](repeating: 0, count: CaseKind.allCases.count), count: numbers.count)
    turned = self.concluded
    for index in concluded {
      let row = cases.rows[index]
      add(.concluded, row)
      self.concluded[Int(row.unit)][row.kind.rawValue] += 1
      if row.received >= first { turned[Int(row.unit)][row.kind.rawValue] += 1 }
    }
    let before = first.adding(days: -1)
    for (index, row) in cases.rows.enumerated() where row.received <= last && !isHeld(index) {
      if row.received >= first { receivedInPeriod += 1 }
      if row.received <= before, row.concluded.map({ $0 > before }) ?? true { add(.carried, row) }
      guard row.concluded.map({ $0 > last }) ?? true else { continue }
      add(.pending, row)
      if Deadline.isOver(row, on: last, limits, isWorkingDay: cases.isWorkingDay) { add(.overdue, row) }
      let age = row.received.distance(to: last)
      if age > Self.mostAged { add(.old, row) } else if age >= Self.leastAged { add(.aged, row) }
    }
  }

  private mutating func add(_ measure: FlowMeasure, _ row: CaseRow) {
    let group: Int =
      switch row.kind {
      case .firstComplaint, .secondComplaint: 0
      case .denunciation: 1
      case .petition: 2
      }
    numbers[Int(row.unit)][group][measure] += 1
  }

  /// Complaints, petitions and feedback of a unit.
  func ofUnit(_ unit: Int) -> FlowNumbers { numbers[unit][0] + numbers[unit][2] }

  /// The whole portal.
  func total(_ kinds: KindSet) -> FlowNumbers {
    zip(PublishedFlows.groups.indices, PublishedFlows.groups).filter { kinds.contains($1.kinds[0]) }.map { group, _ in
      numbers.map { $0[group] }.sum
    }.sum
  }
}

extension Deadline {
  /// Whether the limit of a matter that is still pending at the end of a day is over. What came later is not yet known:
  /// a suspension begun by then stops the clock until it ends. Where no limit is computed, the stated one counts.
  static func isOver(
    _ row: CaseRow, on day: CivilDay, _ limits: TimeLimits, isWorkingDay: (CivilDay) -> Bool
  ) -> Bool {
    var row = row
    if let accepted = row.accepted, accepted > day { return false }
    var stopped: CivilDay?
    if let from = row.suspendedFrom, row.suspendedTo.map({ $0 > day }) ?? true {
      if from <= day { stopped = from }
      (row.suspendedFrom, row.suspendedTo) = (nil, nil)
    }
    guard let due = due(row, limits, isWorkingDay: isWorkingDay) else {
      return row.statedDue.map { $0 <= day } ?? false
    }
    if let stopped, due.limit.isSuspendable { return due.day < stopped }
    return due.day <= day
  }
}
