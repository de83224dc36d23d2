import Diagnostics
import Testing

@testable import Authorities
@testable import Releases

/// Every change of sound flows is found, and by the right rule.
@Suite struct FlowAuditTests {
  private static let all = KindSet(CaseKind.allCases)

  /// Three units, all kinds in one line.
  private let sound = PublishedFlows([
    FlowLine(.all, all, [.carried: 40, .received: 60, .concluded: 70, .pending: 30, .overdue: 12, .aged: 10, .old: 5]),
    FlowLine(
      .named("UBND xã 0"), PublishedFlows.ofUnits, [.carried: 20, .received: 30, .concluded: 35, .pending: 15]),
    FlowLine(.others, all, [.carried: 20, .received: 30, .concluded: 35, .pending: 15]),
  ])

  private func codes(
    _ flows: PublishedFlows, units: Int = 3, carriedFrom: String? = nil, own: Int = 35,
    after past: FlowPast = FlowPast()
  ) -> [String] {
    let parts =
      flows.portal.count == 1
      ? [(Self.all, ClassLabel.named("UBND xã 0"), own), (Self.all, .others, 70 - own)]
      : flows.portal.map { ($0.kinds, ClassLabel.all, $0[.concluded] ?? 0) }
    let classes = parts.map { kinds, fine, count in
      PublishedClass(
        kinds: kinds, coarse: .all, fine: fine, outcomes: WordCounts([.merged: count]),
        timeliness: WordCounts([.merged: count]), execution: WordCounts([.merged: count]))
    }
    let audit = FlowAudit(
      flows: flows, origin: FlowOrigin(carriedFrom: carriedFrom, units: units, isAdjusted: false),
      tables: PublishedTables(place: classes, subject: []), thresholds: DisclosureThresholds(),
      location: Location(path: "releases/2026-q1"))
    return audit.report(after: past).problems.map(\.code)
  }

  private func changed(_ line: Int, _ values: [FlowMeasure: Int]) -> PublishedFlows {
    PublishedFlows(
      sound.lines.enumerated().map { index, old in
        index == line ? FlowLine(old.scope, old.kinds, old.told.merging(values) { $1 }) : old
      })
  }

  @Test func soundFlows() { #expect(codes(sound) == []) }

  @Test func sums() {
    #expect(codes(changed(0, [.received: 61])) == ["release-flows-sums"])
    #expect(codes(changed(0, [.overdue: 31])).contains("release-flows-sums"))
    #expect(codes(changed(1, [.carried: 21, .received: 29])) == ["release-flows-sums"], "the rest is another")
    #expect(codes(PublishedFlows(sound.lines + [sound.lines[0]])).contains("release-flows-sums"))
    #expect(codes(PublishedFlows(Array(sound.lines.dropFirst()))).contains("release-flows-sums"))
    #expect(codes(changed(0, [.concluded: 71, .received: 61])).contains("release-flows-sums"), "not the classes' sum")
  }

  @Test func chain() throws {
    var past = FlowPast()
    let period = try #require(ReportingYear().period(id: "2025-q4"))
    let before = FlowLine(.all, Self.all, [.carried: 0, .received: 50, .concluded: 10, .pending: 40])
    past.add(period, PublishedFlows([before]), concluded: 0, isDeferred: false)
    #expect(
      codes(sound, carriedFrom: "2025-q4", after: past) == ["release-flows-chain"], "nothing was told of the unit")
    #expect(codes(sound, after: past) == ["release-flows-chain"])
    let unit = FlowLine(.named("UBND xã 0"), PublishedFlows.ofUnits, [.pending: 20])
    past.add(period, PublishedFlows([before, unit]), concluded: 0, isDeferred: false)
    #expect(codes(sound, carriedFrom: "2025-q4", after: past) == [])
    let more = FlowLine(.all, Self.all, [.carried: 0, .received: 50, .concluded: 9, .pending: 41])
    past.add(period, PublishedFlows([more, unit]), concluded: 0, isDeferred: false)
    #expect(codes(sound, carriedFrom: "2025-q4", after: past) == ["release-flows-chain"])
    past.add(period, nil, concluded: 0, isDeferred: false, isWithdrawn: true)
    #expect(codes(sound, carriedFrom: "2025-q4", after: past) == [], "released before the withdrawal")
    #expect(codes(withoutCarried, after: past) == [], "or after it")
    #expect(codes(withoutCarried, carriedFrom: "2025-q3", after: past) == ["release-flows-chain"])
  }

  @Test func smallNumbers() {
    let small = ["disclosure-flow-small"]
    #expect(codes(changed(1, [.overdue: 4])).contains("disclosure-flow-small"))
    #expect(codes(changed(1, [.overdue: 11])).contains("disclosure-flow-small"), "4 are not overdue")
    #expect(codes(sound, units: 2) == small, "the rest is one unit")
    #expect(codes(sound, own: 32) == small, "3 are in the classes of others")
    #expect(codes(sound, own: 20) == small, "15 can be in no class of others: it has its own for every kind")
    #expect(codes(sound, units: 1) == small)
  }

  /// Units with petitions of their own; what else they concluded lies among the complaints of their level.
  private func level(_ beyond: [Int], of count: Int, _ kinds: KindSet) -> String? {
    func published(_ kinds: KindSet, _ fine: ClassLabel, _ count: Int) -> PublishedClass {
      PublishedClass(
        kinds: kinds, coarse: .named("xã"), fine: fine, outcomes: WordCounts([.merged: count]),
        timeliness: WordCounts([.merged: count]), execution: WordCounts([.merged: count]))
    }
    let names = beyond.indices.map { ClassLabel.named("UBND xã \($0)") }
    return TurnoverAudit(
      units: zip(names, beyond).map { FlowLine($0, PublishedFlows.ofUnits, [.concluded: 20 + $1]) },
      place: names.map { published(PublishedFlows.petitions, $0, 20) } + [published(kinds, .all, count)],
      thresholds: DisclosureThresholds()
    ).telling
  }

  /// The level less its units are what the others concluded, and denunciations.
  @Test(arguments: [(2, 9, true), (7, 4, true), (7, 6, false)]) func aKindThatOneUnitAloneCanHave(
    _ complaints: Int, _ petitions: Int, _ isFound: Bool
  ) {
    let line = { (kinds: KindSet, pending: Int) in
      FlowLine(.all, kinds, [.carried: 0, .received: 20 + pending, .concluded: 20, .pending: pending])
    }
    let flows = PublishedFlows([
      line(PublishedFlows.petitions, petitions), line(PublishedFlows.complaints, complaints),
      FlowLine(.all, PublishedFlows.denunciations, [.carried: 0, .received: 0, .concluded: 0, .pending: 0]),
      FlowLine(.named("UBND xã 0"), PublishedFlows.ofUnits, [.pending: complaints + petitions]),
      FlowLine(.others, PublishedFlows.ofUnits, [.pending: 0]),
    ])
    #expect(codes(flows, units: 6) == (isFound ? ["disclosure-flow-small"] : []))
  }

  @Test func whatUnitsLeaveOfTheirLevel() {
    let mixed = KindSet([.secondComplaint, .denunciation])
    #expect(level([7, 6], of: 18, PublishedFlows.complaints) == nil)
    #expect(level([7, 6], of: 17, PublishedFlows.complaints) == "UBND xã 0")
    #expect(level([7, 4], of: 30, PublishedFlows.complaints) == "UBND xã 1")
    #expect(level([7, -1], of: 30, PublishedFlows.complaints) == "UBND xã 1")
    #expect(level([0, 0], of: 5, PublishedFlows.complaints) == nil)
    #expect(level([7, 0], of: 17, mixed) == nil)
    #expect(level([7, 0], of: 16, mixed) == "UBND xã 0")
    #expect(level([8, 7, 0], of: 16, mixed) == "UBND xã 0", "one denunciation, and it can only be of one of them")
  }

  /// The same, but of no unit what it carried over, came in and was concluded.
  private var withoutCarried: PublishedFlows {
    PublishedFlows(
      sound.lines.map { line in
        line.scope == .all ? line : FlowLine(line.scope, line.kinds, line.told.filter { $0.key == .pending })
      })
  }

  private let apart = PublishedFlows([
    FlowLine(.all, PublishedFlows.ofUnits, [.carried: 30, .received: 45, .concluded: 55, .pending: 20]),
    FlowLine(.all, PublishedFlows.denunciations, [.carried: 10, .received: 15, .concluded: 15, .pending: 10]),
  ])
  private let joined = PublishedFlows([
    FlowLine(
      .all, KindSet([.firstComplaint, .secondComplaint, .denunciation]),
      [.carried: 20, .received: 30, .concluded: 35, .pending: 15]),
    FlowLine(.all, PublishedFlows.petitions, [.carried: 20, .received: 30, .concluded: 35, .pending: 15]),
  ])

  @Test func afterAWithdrawal() {
    var past = FlowPast()
    past.add(Self.period, nil, concluded: 0, isDeferred: false, isWithdrawn: true)
    #expect(codes(withoutCarried, after: past) == [])
    #expect(codes(joined, after: past) == [])
    #expect(codes(apart) == [])
    #expect(codes(apart, after: past) == ["disclosure-flow-small"], "denunciations alone")
    #expect(codes(sound, after: past) == ["disclosure-flow-small"], "carried over by a unit")
  }

  /// 30 were pending; 40 are carried over now.
  @Test func afterAGap() {
    func past(_ received: Int) -> FlowPast {
      var past = FlowPast()
      past.add(Self.period, sound, concluded: 70, isDeferred: false)
      past.add(Self.period, nil, concluded: received - 10, isDeferred: false)
      return past
    }
    #expect(codes(sound, after: past(30)) == ["disclosure-flow-small"], "carried over by a unit")
    #expect(codes(joined, after: past(30)) == ["disclosure-flow-small"], "kinds apart")
    for (received, isTold) in [(0, true), (1, false), (9, false), (10, true)] {
      #expect(codes(withoutCarried, after: past(received)) == (isTold ? [] : ["disclosure-flow-small"]), "\(received)")
    }
  }

  /// What is carried over beside the units repeats what was pending beside them, however small or of how few it is.
  @Test func whatWasToldBefore() {
    func codes(_ rest: Int?, before others: Int, units: [Int]) -> [String] {
      let carried = units.reduce(others, +)
      let names = units.indices.map { ClassLabel.named("UBND xã \($0)") }
      var past = FlowPast()
      let before =
        [FlowLine(.all, Self.all, [.carried: 0, .received: carried, .concluded: 0, .pending: carried])]
        + zip(names, units).map { FlowLine($0, PublishedFlows.ofUnits, [.pending: $1]) }
        + [FlowLine(.others, Self.all, [.pending: others])]
      past.add(Self.period, PublishedFlows(before), concluded: 0, isDeferred: false)
      var shown = zip(names, units).map { FlowLine($0, PublishedFlows.ofUnits, [.carried: $1]) }
      shown[0] = FlowLine(names[0], PublishedFlows.ofUnits, [.carried: units[0], .pending: 15])
      let lines =
        [FlowLine(.all, Self.all, [.carried: carried, .received: 100 - carried, .concluded: 70, .pending: 30])]
        + shown + [FlowLine(.others, Self.all, [.pending: 15].merging(rest.map { [.carried: $0] } ?? [:]) { $1 })]
      return self.codes(PublishedFlows(lines), carriedFrom: Self.period.id, after: past)
    }
    #expect(codes(12, before: 12, units: [10, 10, 8]) == [])
    #expect(codes(0, before: 0, units: [10, 10, 8]) == [])
    #expect(codes(nil, before: 12, units: [10, 10, 8]) == ["release-flows-sums", "disclosure-flow-small"])
    #expect(codes(5, before: 5, units: [10]) == [])
    #expect(codes(17, before: 17, units: [10, 8]) == [], "a unit that is gone")
  }

  /// Denunciations that stood alone are joined: nothing is told of units, and something is pending.
  @Test func denunciationsAreJoined() {
    var past = FlowPast()
    past.add(Self.period, apart, concluded: 70, isDeferred: false)
    func codes(pending: Int, units: [FlowLine] = []) -> [String] {
      let numbers: [FlowMeasure: Int] = [.carried: 30, .received: 40 + pending, .concluded: 70, .pending: pending]
      let rest = units.isEmpty ? [] : [FlowLine(.others, Self.all, [.pending: pending - 15])]
      return self.codes(
        PublishedFlows([FlowLine(.all, Self.all, numbers)] + units + rest), carriedFrom: Self.period.id, after: past)
    }
    #expect(codes(pending: 30) == [])
    #expect(codes(pending: 0) == ["disclosure-flow-small"])
    let unit = FlowLine(.named("UBND xã 0"), PublishedFlows.ofUnits, [.pending: 15])
    #expect(codes(pending: 30, units: [unit]) == ["disclosure-flow-small"])
  }

  @Test func denunciationsAreToldAgain() {
    var past = FlowPast()
    past.add(Self.period, sound, concluded: 0, isDeferred: false)
    let none: [FlowMeasure: Int] = [.carried: 0, .received: 0, .concluded: 0, .pending: 0]
    let line = FlowLine(.all, PublishedFlows.ofUnits, sound.lines[0].told)
    let alone = PublishedFlows([line, FlowLine(.all, PublishedFlows.denunciations, none)])
    #expect(codes(alone, carriedFrom: Self.period.id, after: past).contains("disclosure-flow-small"))
  }

  private static let period = ReportingYear().period(of: CivilDay(daysSinceEpoch: 20_000))
}

extension FlowLine {
  fileprivate var told: [FlowMeasure: Int] { Dictionary(uniqueKeysWithValues: values.map { ($0.measure, $0.value) }) }
}
