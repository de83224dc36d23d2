import Cases
import Testing

@testable import Authorities
@testable import Releases
@testable import Scanner

/// What follows from all that is told of one period's concluded matters: classes by place, and flows of the portal and of
/// units. A variable for each unit and kind.
private struct TurnoverAttack {
  private let district: FlowDistrict
  private let tables: PublishedTables
  private(set) var range: LinearRange

  init(_ district: FlowDistrict, _ tables: PublishedTables, _ flows: PublishedFlows) throws {
    (self.district, self.tables) = (district, tables)
    var equations = tables.place.map { published in
      let units = Self.units(of: published, tables, district)
      return (Self.terms(units, published.kinds.kinds), Double(published.count))
    }
    let missing = CaseKind.allCases.filter { kind in !tables.kindSets.contains { $0.contains(kind) } }
    equations.append((Self.terms(district.units.indices, missing), 0))
    for line in flows.lines where line.scope != .others {
      guard let concluded = line[.concluded] else { continue }
      let units = district.units.indices.filter { line.scope == .all || line.scope == .named(district.units[$0].name) }
      equations.append((Self.terms(units, line.kinds.kinds), Double(concluded)))
    }
    range = try #require(LinearRange(variables: district.units.count * CaseKind.allCases.count, equations))
  }

  static func terms(_ units: some Sequence<Int>, _ kinds: [CaseKind]) -> LinearRange.Terms {
    units.flatMap { unit in kinds.map { (unit * CaseKind.allCases.count + $0.rawValue, 1) } }
  }

  /// A class that names no unit is of those of its level, or of the levels without such a class, that no class names.
  private static func units(
    of published: PublishedClass, _ tables: PublishedTables, _ district: FlowDistrict
  ) -> [Int] {
    let beside = tables.place.filter { $0.kinds == published.kinds }
    return district.units.indices.filter { index in
      let (unit, level) = (district.units[index], ClassLabel.named(district.units[index].level.vietnamese))
      if beside.contains(where: { $0.fine == .named(unit.name) }) { return published.fine == .named(unit.name) }
      if published.fine.name != nil { return false }
      let hasRest = beside.contains { $0.fine.name == nil && $0.coarse == level }
      return hasRest ? published.coarse == level : published.coarse == .all
    }
  }

  /// What can only be from 1 to less than k.
  mutating func findings() -> [String] {
    let (complaints, all) = (PublishedFlows.complaints.kinds, PublishedFlows.ofUnits.kinds)
    let levels = Dictionary(grouping: district.units.indices) { district.units[$0].level }.values
    var found: [String] = []
    for units in district.units.indices.map({ [$0] }) + levels + [Array(district.units.indices)] {
      for (kinds, k) in all.map({ ([$0], 5) }) + [(complaints, 5), (all, 5), ([.denunciation], 10)] {
        let bounds = range.range(of: Self.terms(units, kinds))
        let isSmall = bounds.lowerBound > 1e-6 && bounds.upperBound < Double(k) - 1e-6
        let isOfUnit = bounds.lowerBound > 1e-6 && kinds == [.denunciation] && units.count == 1
        if isSmall || isOfUnit { found.append("\(kinds) of \(units): \(bounds)") }
      }
    }
    return found
  }
}

@Suite struct TurnoverAttackTests {
  private func district(_ seed: Int) -> FlowDistrict {
    var random = SeededGenerator(UInt64(seed))
    return FlowDistrict.random(
      &random, units: 4 + seed % 7, levels: seed % 2 == 0 ? [.commune] : [.commune, .department, .commune])
  }

  @Test(arguments: 1...150) func tellsNoSmallNumber(_ seed: Int) throws {
    let district = district(seed)
    for release in try district.releases() {
      guard let tables = release.tables, let flows = release.flows?.flows else { continue }
      var attack = try TurnoverAttack(district, tables, flows)
      #expect(attack.findings() == [], "\(release.period.id)")
    }
  }

  /// The rule tells of units what their own classes do not. Without it the attack finds small numbers, and the audit
  /// refuses them.
  @Test func findsWhatACarelessRuleTells() throws {
    var (told, found, refused) = (0, 0, 0)
    for seed in 1...40 {
      let district = district(seed)
      for release in try district.releases() {
        guard let tables = release.tables, let released = release.flows else { continue }
        told += released.flows.units.count { line in
          let own = tables.place.filter { $0.fine == line.scope }.reduce(0) { $0 + $1.count }
          return line[.concluded].map { $0 > own } ?? false
        }
        let careless =
          released.flows.lines.filter { $0.scope == .all }
          + district.units.indices.map { unit in
            let truth = district.truth(release.period) { $0.unit == unit && $0.kind != .denunciation }
            return FlowLine(
              .named(district.units[unit].name), PublishedFlows.ofUnits, [.concluded: truth[.concluded] ?? 0])
          }
        var attack = try TurnoverAttack(district, tables, PublishedFlows(careless))
        let findings = attack.findings()
        found += findings.isEmpty ? 0 : 1
        let audit = TurnoverAudit(
          units: careless.filter { $0.scope != .all }, place: tables.place, thresholds: release.thresholds)
        refused += !findings.isEmpty && audit.telling != nil ? 1 : 0
      }
    }
    #expect(told == 17, "of so many the rule tells more than their own classes do")
    #expect(found == 120, "all three periods of every district")
    #expect(refused == found)
  }
}
