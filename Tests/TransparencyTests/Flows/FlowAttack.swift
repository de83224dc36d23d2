@testable import Authorities
@testable import Cases
@testable import Releases
@testable import Scanner

/// All that the releases of a district tell of its flows, as equations: flows of the portal, of units and of the others,
/// what one period carries over to the next, how long what is pending can have waited, and the classes by unit. Asks
/// between which bounds a hidden number lies.
struct FlowAttack {
  private let district: FlowDistrict
  private var count = 0
  private var first: [String: Int] = [:]
  private var equations: [(terms: LinearRange.Terms, value: Double)] = []

  /// Complaints of both instances, petitions and feedback of a unit; unit −1 has the denunciations of all.
  private let kinds: [[CaseKind]] = [[.firstComplaint, .secondComplaint], [.petition]]

  /// `releases` are of the periods of the district, in order; of `unknown` ones nobody kept anything.
  init(_ district: FlowDistrict, _ releases: [Release], without unknown: Set<Int> = []) {
    self.district = district
    for index in releases.indices { tie(index) }
    var start = 0
    for (index, release) in releases.enumerated() {
      // A period without tables counts in the next.
      guard let tables = release.tables else { continue }
      let periods = start...index
      defer { start = index + 1 }
      if unknown.contains(index) { continue }
      for line in release.flows?.flows.lines ?? [] where line.scope != .others {
        for (measure, value) in line.values { equations.append((terms(line, measure, periods), Double(value))) }
      }
      for published in tables.place { equations.append((terms(published, tables, periods), Double(published.count))) }
    }
  }

  /// Nil when the equations contradict each other.
  var range: LinearRange? { LinearRange(variables: count, equations) }

  /// The terms of the complaints, petitions and feedback of a unit, or with −1 of the denunciations.
  func terms(unit: Int, _ measure: FlowMeasure, _ period: Int) -> LinearRange.Terms {
    (unit < 0 ? [[.denunciation]] : kinds).flatMap { terms(unit, $0, measure, period) }
  }

  private func terms(_ unit: Int, _ kinds: [CaseKind], _ measure: FlowMeasure, _ period: Int) -> LinearRange.Terms {
    switch measure {
    case .concluded: kinds.flatMap { known("\(unit) \($0) out \(period)") }
    case .received: known("\(unit) \(kinds[0]) in \(period)")
    case .carried: known("\(unit) \(kinds[0]) open \(period - 1)")
    case .pending: known("\(unit) \(kinds[0]) open \(period)")
    case .overdue, .aged, .old: known("\(unit) \(kinds[0]) \(measure) \(period)")
    }
  }

  private func known(_ name: String) -> LinearRange.Terms { first[name].map { [($0, 1)] } ?? [] }

  /// Open before and received are concluded and open after, for each unit and kind. What is open is overdue or not, and
  /// aged, old or young. Who waits for more than 90 days was open before, who waits for less came in. Nothing is overdue
  /// that waits for less than 30 days, and no petition is.
  private mutating func tie(_ period: Int) {
    for unit in -1..<district.units.count {
      for kinds in unit < 0 ? [[CaseKind.denunciation]] : kinds {
        let (name, open) = ("\(unit) \(kinds[0])", "\(unit) \(kinds[0]) open \(period)")
        let (before, received) = ("\(name) open \(period - 1)", "\(name) in \(period)")
        let (aged, old) = ("\(name) \(FlowMeasure.aged) \(period)", "\(name) \(FlowMeasure.old) \(period)")
        let young = "\(name) young \(period)"
        tie([before: 1, received: 1, open: -1], minus: kinds.map { "\(unit) \($0) out \(period)" })
        tie([open: 1], minus: ["\(name) \(FlowMeasure.overdue) \(period)", "\(name) in time \(period)"])
        tie([open: 1], minus: [aged, old, young])
        tie([before: 1], minus: [old, "\(name) left \(period)"])
        tie([received: 1], minus: [aged, young, "\(name) passed \(period)"])
        let overdue = "\(name) \(FlowMeasure.overdue) \(period)"
        if kinds == [.petition] { tie([overdue: 1], minus: []) }
        tie([aged: 1, old: 1], minus: [overdue, "\(name) early \(period)"])
      }
    }
  }

  private mutating func tie(_ terms: [String: Double], minus others: [String]) {
    let all = terms.sorted { $0.key < $1.key } + others.map { ($0, -1) }
    for (name, _) in all where first[name] == nil {
      first[name] = count
      count += 1
    }
    equations.append((all.flatMap { name, factor in known(name).map { ($0.variable, factor) } }, 0))
  }

  private func terms(
    _ unit: Int, _ kinds: [CaseKind], _ measure: FlowMeasure, _ periods: ClosedRange<Int>
  ) -> LinearRange.Terms {
    switch measure {
    case .received, .concluded: periods.flatMap { terms(unit, kinds, measure, $0) }
    case .carried: terms(unit, kinds, measure, periods.lowerBound)
    case .pending, .overdue, .aged, .old: terms(unit, kinds, measure, periods.upperBound)
    }
  }

  private func terms(_ line: FlowLine, _ measure: FlowMeasure, _ periods: ClosedRange<Int>) -> LinearRange.Terms {
    let units = district.units.indices.filter { line.scope == .all || line.scope == .named(district.units[$0].name) }
    var terms = units.flatMap { unit in
      kinds.filter { line.kinds.contains($0[0]) }.flatMap { self.terms(unit, $0, measure, periods) }
    }
    if line.kinds.contains(.denunciation) { terms += self.terms(-1, [.denunciation], measure, periods) }
    return terms
  }

  /// A class of the others is of the units that have no class of their own among these kinds.
  private func terms(_ published: PublishedClass, _ tables: PublishedTables, _ periods: ClosedRange<Int>)
    -> LinearRange.Terms
  {
    let named = Set(tables.place.filter { $0.kinds == published.kinds }.compactMap(\.fine.name))
    let units = district.units.indices.filter { unit in
      let name = district.units[unit].name
      return published.fine.name.map { $0 == name } ?? !named.contains(name)
    }
    return published.kinds.kinds.flatMap { kind in
      kind == .denunciation
        ? terms(-1, [kind], .concluded, periods) : units.flatMap { terms($0, [kind], .concluded, periods) }
    }
  }
}

extension LinearRange {
  /// The least and the greatest value; infinite where there is none.
  mutating func range(of terms: Terms) -> ClosedRange<Double> {
    let opposite = terms.map { (variable: $0.variable, factor: -$0.factor) }
    let low = least(of: terms).map { Self.value($0, terms) } ?? -.infinity
    let high = least(of: opposite).map { Self.value($0, terms) } ?? .infinity
    return min(low, high)...max(low, high)
  }
}
