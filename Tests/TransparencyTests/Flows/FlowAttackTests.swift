import Testing

@testable import Transparency

@Suite struct FlowAttackTests {
  /// A known answer: x + y = 5, y + z = 3.
  @Test func ranges() throws {
    var range = try #require(LinearRange(variables: 3, [([(0, 1), (1, 1)], 5), ([(1, 1), (2, 1)], 3)]))
    #expect(range.range(of: [(0, 1)]) == 2...5)
    #expect(range.range(of: [(0, 1), (2, -1)]) == 2...2)
    #expect(LinearRange(variables: 1, [([(0, 1)], 5), ([(0, 1)], 4)]) == nil)
  }

  /// The attack finds what a careless release would tell: all units but one.
  @Test func findsWhatIsLeft() throws {
    var district = FlowDistrict(units: 2)
    district.add(8, .petition, unit: 0, received: 0, concluded: 0)
    district.add(2, .petition, unit: 1, received: 0, concluded: 0)
    let kinds = KindSet(CaseKind.allCases)
    let numbers: [FlowMeasure: Int] = [.carried: 0, .received: 8, .concluded: 8, .pending: 0]
    let careless = PublishedFlows([
      FlowLine(.all, kinds, numbers.mapValues { $0 == 8 ? 10 : 0 }),
      FlowLine(.named("UBND xã 0"), PublishedFlows.ofUnits, numbers),
    ])
    var release = try district.releases()[0]
    release.flows = ReleasedFlows(
      flows: careless, origin: FlowOrigin(carriedFrom: nil, units: 2, isAdjusted: false), adjustment: 0)
    let attack = FlowAttack(district, [release])
    var range = try #require(attack.range)
    #expect(range.range(of: attack.terms(unit: 0, .received, 0)) == 8...8)
    let rest = range.range(of: attack.terms(unit: 1, .received, 0) + attack.terms(unit: -1, .received, 0))
    #expect(rest == 2...2)
  }

  /// Nothing from 1 to 4 of a unit's complaints, petitions and feedback, and nothing from 1 to 9 of denunciations, follows
  /// from what is told of three periods on end.
  @Test(arguments: 1...120) func tellsNoSmallNumber(_ seed: Int) throws {
    var random = SeededGenerator(UInt64(seed))
    let district = FlowDistrict.random(&random, units: 3 + seed % 4)
    let releases = try district.releases()
    let attack = FlowAttack(district, releases)
    var range = try #require(attack.range, "what is told is true")
    for (index, period) in district.periods.enumerated() {
      for unit in -1..<district.units.count {
        let truth = district.truth(period) { matter in
          unit < 0 ? matter.kind == .denunciation : matter.unit == unit && matter.kind != .denunciation
        }
        for (measure, value) in truth where value > 0 && value < (unit < 0 ? 10 : 5) {
          let bounds = range.range(of: attack.terms(unit: unit, measure, index))
          #expect(
            bounds.upperBound - bounds.lowerBound > 1 - 1e-6,
            "\(measure) of unit \(unit) in \(period.id) is \(value), and lies in \(bounds)")
        }
      }
    }
  }
}
