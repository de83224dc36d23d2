import Diagnostics
import Testing

@testable import Transparency

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
    _ flows: PublishedFlows, units: Int = 3, carriedFrom: String? = nil, own: Int = 30,
    after past: FlowPast = FlowPast()
  ) -> [String] {
    let classes = [
      (ClassLabel.named("UBND xã 0"), own), (.others, 70 - own),
    ].map { fine, count in
      PublishedClass(
        kinds: Self.all, coarse: .all, fine: fine, outcomes: WordCounts([.merged: count]),
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
        index == line ? FlowLine(old.scope, old.kinds, old.values.merging(values) { $1 }) : old
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
    #expect(codes(sound, after: past) == [], "or after it")
    #expect(codes(sound, carriedFrom: "2025-q3", after: past) == ["release-flows-chain"])
  }

  @Test func smallNumbers() {
    let small = ["disclosure-flow-small"]
    #expect(codes(changed(1, [.overdue: 4])).contains("disclosure-flow-small"))
    #expect(codes(changed(1, [.overdue: 11])).contains("disclosure-flow-small"), "4 are not overdue")
    #expect(codes(sound, units: 2) == small, "the rest is one unit")
    #expect(codes(sound, own: 32) == small, "3 are beyond its own class")
    #expect(codes(sound, units: 1) == small)
  }

  @Test func denunciationsAreToldAgain() {
    var past = FlowPast()
    past.add(Self.period, sound, concluded: 0, isDeferred: false)
    let none: [FlowMeasure: Int] = [.carried: 0, .received: 0, .concluded: 0, .pending: 0]
    let line = FlowLine(.all, PublishedFlows.ofUnits, sound.lines[0].values)
    let alone = PublishedFlows([line, FlowLine(.all, PublishedFlows.denunciations, none)])
    #expect(codes(alone, carriedFrom: Self.period.id, after: past).contains("disclosure-flow-small"))
  }

  private static let period = ReportingYear().period(of: CivilDay(daysSinceEpoch: 20_000))
}
