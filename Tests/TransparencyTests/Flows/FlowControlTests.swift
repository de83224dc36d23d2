import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Cases
@testable import Releases

@Suite struct FlowControlTests {
  /// Two large units, two small ones, and one without matters.
  private func district(denunciations: Int = 0) -> FlowDistrict {
    var district = FlowDistrict(units: 5)
    for unit in 0...1 {
      district.add(12, .petition, unit: unit, received: -1, concluded: 0)
      district.add(20, .petition, unit: unit, received: 0, concluded: 0)
      district.add(10, .petition, unit: unit, received: 0, concluded: 1)
      district.add(15, .petition, unit: unit, received: 1, concluded: 1)
      district.add(9, .petition, unit: unit, received: 1)
      district.add(30, .petition, unit: unit, received: 2, concluded: 2)
    }
    for unit in 2...3 {
      district.add(3, .petition, unit: unit, received: 0, concluded: 1)
      district.add(6, .petition, unit: unit, received: 0, concluded: 0)
      district.add(4, .petition, unit: unit, received: 1, concluded: 2)
      district.add(6, .petition, unit: unit, received: 2, concluded: 2)
    }
    for period in 0...2 {
      for index in 0..<denunciations {
        district.add(1, .denunciation, unit: index % 4, received: period, concluded: period)
      }
    }
    return district
  }

  private func text(_ line: FlowLine?) -> String {
    FlowMeasure.allCases.map { measure in line?[measure].map { "\($0)" } ?? "–" }.joined(separator: " ")
  }

  @Test func carriedOverAndReceivedAreConcludedAndPending() throws {
    let flows = try district().releases().map { try #require($0.flows) }
    let petitions = flows.map { text($0.flows.portal.first { $0.kinds == PublishedFlows.petitions }) }
    #expect(petitions == ["24 78 76 26 0 26 0", "26 56 56 26 0 26 0", "26 72 80 18 0 0 18"])
    #expect(flows.map(\.origin.carriedFrom) == [nil, "2026-q1", "2026-q2"])
    #expect(flows.map(\.adjustment) == [0, 0, 0])
    #expect(flows.map { text($0.flows[unit: "UBND xã 0"]) }.first == "12 30 32 10 0 10 0")
  }

  /// 3 pending are told of no unit; two of them together are 6.
  @Test func smallUnitsAreAmongTheOthers() throws {
    let flows = try #require(try district().releases()[0].flows?.flows)
    #expect(flows[unit: "UBND xã 2"]?[.pending] == nil)
    #expect(flows.others?[.pending] == 6)
    #expect(flows.others?.kinds == PublishedFlows.ofUnits)
    #expect(flows[unit: "UBND xã 2"]?[.received] == nil, "told only where the pending are told at both ends")
  }

  /// 3 denunciations: one line with complaints, and all of them among the other units.
  @Test func fewDenunciationsAreJoined() throws {
    var district = district(denunciations: 3)
    district.add(12, .firstComplaint, unit: 0, received: -1, concluded: 0)
    district.add(14, .firstComplaint, unit: 1, received: 0, concluded: 1)
    district.add(14, .firstComplaint, unit: 1, received: 1, concluded: 2)
    district.add(14, .firstComplaint, unit: 1, received: 2)
    let flows = try #require(try district.releases()[0].flows?.flows)
    #expect(!flows.tellsDenunciations)
    #expect(flows.others?.kinds.contains(.denunciation) ?? true)
    let told = try #require(try self.district(denunciations: 10).releases()[0].flows?.flows)
    #expect(text(told.portal.first { $0.kinds == PublishedFlows.denunciations }) == "0 10 10 0 0 0 0")
  }

  /// As in the classes: of few units it would be known which have some, to who works at another.
  @Test(arguments: 2...6) func denunciationsOfFewUnits(_ count: Int) throws {
    var district = FlowDistrict(units: count)
    for unit in 0..<count {
      district.add(8, .petition, unit: unit, received: 0, concluded: 0)
      district.add(8, .firstComplaint, unit: unit, received: 0, concluded: 0)
    }
    district.add(12, .denunciation, unit: 1, received: 0)
    #expect(try district.releases()[0].flows?.flows.tellsDenunciations == (count > 4))
  }

  /// Where no other unit has anything pending, the portal's complaints are this unit's.
  @Test(arguments: [(2, false), (4, false), (5, true)]) func aKindThatOneUnitAloneCanHave(
    _ complaints: Int, _ isTold: Bool
  ) throws {
    var district = FlowDistrict(units: 5)
    for unit in 0..<5 {
      district.add(8, .petition, unit: unit, received: 0, concluded: 0)
      district.add(8, .firstComplaint, unit: unit, received: 0, concluded: 0)
    }
    district.add(complaints, .firstComplaint, unit: 1, received: 0)
    district.add(9, .petition, unit: 1, received: 0)
    let flows = try #require(try district.releases()[0].flows?.flows)
    #expect(flows.portal.first { $0.kinds == PublishedFlows.complaints }?[.pending] == complaints)
    #expect((flows[unit: "UBND xã 1"]?[.pending] != nil) == isTold)
    #expect((flows[unit: "UBND xã 1"]?[.aged] != nil) == isTold)
  }

  /// Denunciations that were joined in one period are joined in every later one.
  @Test func joinedOnceJoinedAlways() throws {
    var district = district()
    for period in 0...2 {
      district.add(period == 0 ? 3 : 12, .denunciation, unit: 1, received: period, concluded: period)
    }
    for period in 0...2 { district.add(14, .firstComplaint, unit: 1, received: period - 1, concluded: period) }
    district.add(14, .firstComplaint, unit: 1, received: 2)
    let told = try district.releases().compactMap { $0.flows?.flows.tellsDenunciations }
    #expect(!told.contains(true))
  }

  /// Complaints are told of no unit: what a unit concluded, less its petitions, would tell them, and the complaints of all
  /// units, less these, the denunciations.
  @Test func whatLiesInTheClassesOfOthersIsNotToldOfAUnit() throws {
    var district = district(denunciations: 3)
    for unit in 0...3 { district.add(3, .firstComplaint, unit: unit, received: -1, concluded: 0) }
    let release = try district.releases()[0]
    let tables = try #require(release.tables)
    #expect(tables.place.contains { $0.kinds == PublishedFlows.petitions && $0.fine == .named("UBND xã 0") })
    #expect(tables.place.contains { $0.kinds.contains(.firstComplaint) && $0.fine.name == nil })
    let flows = try #require(release.flows?.flows)
    #expect(flows.units.allSatisfy { $0[.concluded] == nil && $0[.received] == nil })
  }

  /// A line of zeros for a unit outside its time would say that it has a denunciation.
  @Test func aUnitOutsideItsTimeHasNoLineForADenunciation() throws {
    var district = FlowDistrict(units: 4, founded: [3: try #require(CivilDay(iso: "2027-01-01"))])
    district.matters = self.district().matters.filter { $0.unit != 3 }
    #expect(try district.releases().map { $0.flows?.origin.units } == [3, 3, 3])
    district.add(1, .denunciation, unit: 3, received: 0)
    let releases = try district.releases()
    #expect(releases.map { $0.flows?.origin.units } == [3, 3, 3])
    #expect(releases.allSatisfy { $0.flows?.flows[unit: "UBND xã 3"] == nil })
  }

  /// A portal of one unit tells of that unit: in one line, and only where it is large enough.
  @Test func oneUnit() throws {
    var large = FlowDistrict(units: 1)
    large.add(20, .petition, unit: 0, received: -1, concluded: 0)
    large.add(30, .petition, unit: 0, received: 0)
    large.add(3, .petition, unit: 0, received: 0, concluded: 0)
    let flows = try #require(try large.releases()[0].flows?.flows)
    #expect(flows.lines.map(text) == ["20 33 23 30 0 30 0"])
    #expect(flows.portal.map(\.kinds) == [KindSet(CaseKind.allCases)])
    large.add(4, .petition, unit: 0, received: -1, concluded: 2)
    large.matters.removeAll { $0.concluded == nil }
    #expect(try large.releases()[0].flows == nil)
  }

  /// A row that came after the release of its period counts as received in the next, and is told.
  @Test func lateRows() throws {
    var district = district()
    district.add(2, .petition, unit: 1, received: 0, concluded: 1)
    let late = district.matters.count - 2..<district.matters.count
    let first = try release(district, ["2026-q1"], leavingOut: late, after: FlowPast())
    var past = FlowPast()
    past.add(district.periods[0], first.flows?.flows, concluded: 0, isDeferred: false)
    let second = try release(district, ["2026-q2"], without: first, after: past)
    let flows = try #require(second.flows)
    #expect(flows.adjustment == 2)
    #expect(flows.origin.isAdjusted)
    #expect(text(flows.flows.portal.first { $0.kinds == PublishedFlows.petitions }) == "26 58 58 26 0 26 0")
  }

  /// The release of one period, of the rows that an earlier one does not hold.
  private func release(
    _ district: FlowDistrict, _ ids: [String], leavingOut late: Range<Int> = 0..<0, without first: Release? = nil,
    after past: FlowPast
  ) throws -> Release {
    let cases = try district.cases(leavingOut: late)
    var released = try ReleasedRows(SourceTree([:]), releases: [], of: cases)
    if let first { released.mark([first], of: cases) }
    let periods = district.periods.filter { ids.contains($0.id) }
    return try ReleaseBatch(WaitingPeriods(periods), of: cases, releasedIn: released, after: past).releases[0]
  }

  /// A period too small to be released counts in the next: its flows too.
  @Test func deferred() throws {
    var district = FlowDistrict(units: 3)
    for unit in 0...2 { district.add(10, .petition, unit: unit, received: -1, concluded: 1) }
    district.add(2, .petition, unit: 0, received: 0, concluded: 0)
    let releases = try district.releases()
    #expect(releases[0].tables == nil)
    #expect(releases[0].flows == nil)
    #expect(text(releases[1].flows?.flows.portal.first { $0.kinds == PublishedFlows.petitions }) == "30 2 32 0 0 0 0")
    #expect(releases[1].flows?.origin.carriedFrom == nil)
    #expect(releases[1].flows?.adjustment == 0)
  }

  /// Two denunciations are overdue and no complaint is: the joined line tells two, of which none may be a denunciation.
  @Test func fewOverdueOfAJoinedLine() throws {
    var district = district()
    district.add(14, .firstComplaint, unit: 0, received: 0, concluded: 1, after: 60)
    district.add(2, .denunciation, unit: 1, received: 0, concluded: 1)
    let releases = try district.releases()
    let joined = releases[0].flows?.flows.portal.first { $0.kinds.contains(.denunciation) }
    #expect(text(joined) == "0 16 0 16 2 2 0")
    let attack = FlowAttack(district, releases)
    var range = try #require(attack.range)
    #expect(range.range(of: attack.terms(unit: -1, .overdue, 0)) == 0...2)
  }

  // MARK: After a period without flows

  /// What is carried over now, less what was told to be pending, is what came in between: told only of all kinds
  /// together, and of no unit.
  @Test func afterAGap() throws {
    var district = district(denunciations: 12)
    for period in 0...2 { district.add(14, .firstComplaint, unit: 1, received: period - 1, concluded: period) }
    let told = try #require(try district.releases()[2].flows?.flows)
    #expect(told.portal.count == 3 && told.units.contains { $0[.carried] != nil })
    let flows = try #require(try district.releasesWithGap()[2].flows)
    #expect(flows.flows.portal.map(text) == ["40 84 106 18 0 0 18"])
    #expect(flows.flows.portal.map(\.kinds) == [KindSet(CaseKind.allCases)])
    #expect(flows.flows.units.allSatisfy { $0[.carried] == nil && $0[.received] == nil })
    #expect(flows.flows.units.contains { $0[.pending] != nil })
    #expect(flows.origin.carriedFrom == nil)
  }

  /// 9 came in between: neither none nor enough, so nothing is told.
  @Test(arguments: [0, 9, 10]) func afterAGapOf(_ received: Int) throws {
    var district = FlowDistrict(units: 4)
    for unit in 0...3 {
      district.add(12, .petition, unit: unit, received: 0, concluded: 0)
      district.add(20, .petition, unit: unit, received: 0, concluded: 1)
      district.add(15, .petition, unit: unit, received: 2, concluded: 2)
    }
    district.add(received, .petition, unit: 0, received: 1, concluded: 2)
    let releases = try district.releasesWithGap()
    #expect(releases[0].flows != nil)
    #expect((releases[2].flows != nil) == (received != 9))
  }

  /// Whoever kept the withdrawn release knows what was pending: denunciations stay joined, units' pending is not repeated.
  @Test func afterAWithdrawal() throws {
    var district = district(denunciations: 12)
    for period in 0...2 { district.add(14, .firstComplaint, unit: 1, received: period - 1, concluded: period) }
    let releases = try district.releasesAfterWithdrawal()
    let told = try #require(releases[0].flows?.flows)
    #expect(told.tellsDenunciations && told.units.contains { $0[.pending] != nil })
    let flows = try #require(releases[1].flows?.flows)
    #expect(!flows.tellsDenunciations)
    #expect(flows.units.allSatisfy { $0[.carried] == nil })
    #expect(flows.portal.count == 2)
  }
}

@Suite struct FlowTableTests {
  @Test func readsWhatItWrote() throws {
    var random = SeededGenerator(7)
    let flows = try #require(try FlowDistrict.random(&random, units: 5).releases()[0].flows?.flows)
    let bytes = FlowTable.write(flows, period: "2026-q1")
    let file = SourceFile(path: "releases/2026-q1/luong.csv", bytes: bytes, root: "")
    #expect(try FlowTable.read(file, period: "2026-q1") == flows)
    for (was, now) in [("2026-q1", "2026-q2"), (",con_lai,", ",con_lại,"), ("ky,", "kỳ,")] {
      let text = String(decoding: bytes, as: UTF8.self).replacing(was, with: now)
      let changed = SourceFile(path: file.path, bytes: Array(text.utf8), root: "")
      let refusal = #expect(throws: Refusal.self) { try FlowTable.read(changed, period: "2026-q1") }
      #expect(refusal?.report.problems.map(\.code) == ["release-damaged"])
    }
  }
}

@Suite struct OverdueTests {
  private func isOver(_ day: String, _ change: (inout CaseRow) -> Void = { _ in }) throws -> Bool {
    var row = CaseRow(table: 0, row: 0)
    row.kind = .firstComplaint
    row.accepted = CivilDay(iso: "2026-01-01")
    change(&row)
    return try Deadline.isOver(row, on: #require(CivilDay(iso: day)), TimeLimits()) { _ in true }
  }

  @Test func onTheLastDay() throws {
    #expect(try !isOver("2026-01-30"))
    #expect(try isOver("2026-01-31"), "pending when its last day ends")
    #expect(try !isOver("2025-12-31") { $0.accepted = CivilDay(iso: "2026-01-05") })
  }

  /// At the end of a period, what happened later is not yet known.
  @Test func suspended() throws {
    let suspend: (String, String?) -> (inout CaseRow) -> Void = { from, to in
      { ($0.suspendedFrom, $0.suspendedTo) = (CivilDay(iso: from), to.flatMap { CivilDay(iso: $0) }) }
    }
    #expect(try !isOver("2026-03-14", suspend("2026-01-20", nil)))
    #expect(try isOver("2026-03-14", suspend("2026-02-10", nil)), "over before it was suspended")
    #expect(try !isOver("2026-03-14", suspend("2026-01-20", "2026-03-20")))
    #expect(try !isOver("2026-02-09", suspend("2026-01-20", "2026-01-30")))
    #expect(try isOver("2026-02-10", suspend("2026-01-20", "2026-01-30")))
    #expect(try isOver("2026-01-31", suspend("2026-04-01", nil)), "suspended only later")
  }

  @Test func stated() throws {
    let stated: (inout CaseRow) -> Void = { row in
      row.kind = .petition
      row.statedDue = CivilDay(iso: "2026-02-05")
    }
    #expect(try !isOver("2026-02-04", stated))
    #expect(try isOver("2026-02-05", stated))
  }
}

extension PublishedFlows {
  fileprivate subscript(unit name: String) -> FlowLine? { byUnit[TextKey(name)] }
}
