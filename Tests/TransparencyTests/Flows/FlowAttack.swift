@testable import Transparency

/// All that the releases of a district tell of its flows, as equations: flows of the portal, of units and of the others,
/// what one period carries over to the next, and the classes by unit. Asks between which bounds a hidden number lies.
struct FlowAttack {
  private let district: FlowDistrict
  private var count = 0
  private var first: [String: Int] = [:]
  private var equations: [(terms: LinearRange.Terms, value: Double)] = []

  /// Complaints of both instances, petitions and feedback of a unit; unit −1 has the denunciations of all.
  private let kinds: [[CaseKind]] = [[.firstComplaint, .secondComplaint], [.petition]]

  init(_ district: FlowDistrict, _ releases: [Release]) {
    self.district = district
    for index in releases.indices { tie(index) }
    for (index, release) in releases.enumerated() {
      guard let tables = release.tables else { continue }
      for line in release.flows?.flows.lines ?? [] {
        for (measure, value) in line.values where FlowSafety.core.contains(measure) && line.scope != .others {
          equations.append((terms(line, measure, index), Double(value)))
        }
      }
      for published in tables.place { equations.append((terms(published, tables, index), Double(published.count))) }
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
    default: known("\(unit) \(kinds[0]) open \(period)")
    }
  }

  private func known(_ name: String) -> LinearRange.Terms { first[name].map { [($0, 1)] } ?? [] }

  /// Open before and received are concluded and open after, for each unit and kind.
  private mutating func tie(_ period: Int) {
    for unit in -1..<district.units.count {
      for kinds in unit < 0 ? [[CaseKind.denunciation]] : kinds {
        let names =
          [
            "\(unit) \(kinds[0]) open \(period - 1)", "\(unit) \(kinds[0]) in \(period)",
            "\(unit) \(kinds[0]) open \(period)",
          ]
          + kinds.map { "\(unit) \($0) out \(period)" }
        for name in names where first[name] == nil {
          first[name] = count
          count += 1
        }
        let signs = [1.0, 1, -1] + kinds.map { _ in -1 }
        let terms = zip(names, signs).flatMap { name, sign in known(name).map { ($0.variable, sign) } }
        equations.append((terms, 0))
      }
    }
  }

  private func terms(_ line: FlowLine, _ measure: FlowMeasure, _ period: Int) -> LinearRange.Terms {
    let units = district.units.indices.filter { line.scope == .all || line.scope == .named(district.units[$0].name) }
    var terms = units.flatMap { unit in
      kinds.filter { line.kinds.contains($0[0]) }.flatMap { self.terms(unit, $0, measure, period) }
    }
    if line.kinds.contains(.denunciation) { terms += self.terms(-1, [.denunciation], measure, period) }
    return terms
  }

  /// A class of the others is of the units that have no class of their own among these kinds.
  private func terms(_ published: PublishedClass, _ tables: PublishedTables, _ period: Int) -> LinearRange.Terms {
    let named = Set(tables.place.filter { $0.kinds == published.kinds }.compactMap(\.fine.name))
    let units = district.units.indices.filter { unit in
      let name = district.units[unit].name
      return published.fine.name.map { $0 == name } ?? !named.contains(name)
    }
    return published.kinds.kinds.flatMap { kind in
      kind == .denunciation
        ? terms(-1, [kind], .concluded, period) : units.flatMap { terms($0, [kind], .concluded, period) }
    }
  }
}
