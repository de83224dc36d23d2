import Authorities
import Releases

/// A number for each kind.
struct KindNumbers: Sendable {
  private var lanes = SIMD4<Int>()

  subscript(kind: CaseKind) -> Int {
    get { lanes[kind.rawValue] }
    set { lanes[kind.rawValue] = newValue }
  }
}

/// What the raw rows say of a period: a number for each measure, of each unit and of each group of kinds.
struct FlowCount: Sendable {
  private static let mostAged = 90
  private static let leastAged = 30

  /// The days of a period, with the rows that its release counts.
  struct Span: Sendable {
    /// The day after the last release whose pending matters are carried on, or the first of the period.
    let first: CivilDay
    let last: CivilDay
    /// Indexes of rows.
    let concluded: [Int]
  }

  /// By unit and group. `carried` is what the rows say now, and `received` follows from the others.
  private var numbers: [FlowNumbers]
  /// By group, of all units.
  private var totals = [FlowNumbers](repeating: FlowNumbers(), count: PublishedFlows.groups.count)
  /// Concluded, by unit.
  private(set) var concluded: [KindNumbers]
  /// Those of them that were received in the period too.
  private(set) var turned: [KindNumbers]
  /// Matters whose day of receipt lies in the period.
  private(set) var receivedInPeriod = 0

  private init(units: Int) {
    numbers = [FlowNumbers](repeating: FlowNumbers(), count: units * totals.count)
    concluded = [KindNumbers](repeating: KindNumbers(), count: units)
    turned = concluded
  }

  /// A count for each of some periods, which follow each other, in one walk through the rows. `isHeld`: rows that an
  /// earlier release counts.
  static func counts(
    of spans: some RandomAccessCollection<Span>, _ cases: CheckedCases, isHeld: (Int) -> Bool
  ) -> [FlowCount] {
    let spans = Array(spans)
    let (firsts, lasts) = (spans.map(\.first), spans.map(\.last))
    var counts = spans.map { span in
      var count = FlowCount(units: cases.records.units.count)
      for index in span.concluded { count.addConcluded(cases.rows[index], since: span.first) }
      return count
    }
    for (index, row) in cases.rows.enumerated() where !isHeld(index) {
      // The periods between receipt and conclusion; most matters are concluded within one or two.
      guard let start = lasts.firstIndex(where: { row.received <= $0 }) else { continue }
      for span in start..<spans.count {
        if let concluded = row.concluded, concluded < firsts[span] { break }
        counts[span].add(row, from: firsts[span], to: lasts[span], cases)
      }
    }
    return counts
  }

  private mutating func addConcluded(_ row: CaseRow, since first: CivilDay) {
    add(.concluded, row)
    concluded[Int(row.unit)][row.kind] += 1
    if row.received >= first { turned[Int(row.unit)][row.kind] += 1 }
  }

  /// A matter received by the last day, and open on the first or later.
  private mutating func add(_ row: CaseRow, from first: CivilDay, to last: CivilDay, _ cases: CheckedCases) {
    if row.received >= first { receivedInPeriod += 1 } else { add(.carried, row) }
    guard row.concluded.map({ $0 > last }) ?? true else { return }
    add(.pending, row)
    if Deadline.isOver(row, on: last, cases.settings.timeLimits, isWorkingDay: cases.isWorkingDay) {
      add(.overdue, row)
    }
    let age = row.received.distance(to: last)
    if age > Self.mostAged { add(.old, row) } else if age >= Self.leastAged { add(.aged, row) }
  }

  private mutating func add(_ measure: FlowMeasure, _ row: CaseRow) {
    let group: Int =
      switch row.kind {
      case .firstComplaint, .secondComplaint: 0
      case .denunciation: 1
      case .petition: 2
      }
    numbers[Int(row.unit) * totals.count + group][measure] += 1
    totals[group][measure] += 1
  }

  /// Complaints, petitions and feedback of a unit.
  func ofUnit(_ unit: Int) -> FlowNumbers { numbers[unit * totals.count] + numbers[unit * totals.count + 2] }

  /// The whole portal.
  func total(_ kinds: KindSet) -> FlowNumbers {
    zip(totals, PublishedFlows.groups).filter { $1.first.map(kinds.contains) ?? false }.map(\.0).sum
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
