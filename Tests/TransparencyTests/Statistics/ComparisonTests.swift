import Formats
import Testing

@testable import Authorities
@testable import Releases
@testable import Transparency

@Suite struct ComparisonTests {
  private func release(_ id: String, _ classes: PublishedClass...) throws -> FrozenRelease {
    try ReleaseMaker.release(id, classes, classes.contains { $0.fine != .all } ? [subject(classes)] : nil)
  }

  /// What the view by subject says of the same matters.
  private func subject(_ classes: [PublishedClass]) -> PublishedClass {
    classes.dropFirst().reduce(classes[0]) { $0 + $1 }.asWhole
  }

  private func all(_ onTime: Int, _ late: Int) -> PublishedClass {
    ReleaseMaker.complaints(.all, onTime: onTime, late: late)
  }

  private func compare(
    _ releases: [FrozenRelease], _ id: String, _ against: Comparison.Against
  ) throws -> Comparison? {
    let statistics = Statistics(releases)
    let figures = try #require(statistics.all.first { $0.id == id })
    return statistics.earlier(than: figures, against).map { Comparison(figures, with: $0, against) }
  }

  /// `total +12 (4,0)`, `timely -3,2`, or what hinders.
  private func said(_ changes: [FigureChange]) -> [String] {
    changes.map { change in
      switch change.obstacle {
      case .merged(let title): "\(change.figure) merged in \(title)"
      case .smallBase: "\(change.figure) small"
      case nil:
        change.figure == .total
          ? "\(change.figure) \(change.difference) \(change.growth ?? 0)"
          : "\(change.figure) \(change.points) of \(change.now.of), \(change.before.of)"
      }
    }
  }

  /// 33 of 45 against 20 of 30: 73.3 % against 66.7 %, of the rounded percentages.
  @Test func theQuarterOfTheYearBefore() throws {
    let releases = try [
      release("2025-q1", all(20, 10)), release("2025-q2", all(9, 9)), release("2026-q1", all(33, 12)),
    ]
    let comparison = try #require(try compare(releases, "2026-q1", .yearBefore))
    #expect(comparison.before.id == "2025-q1")
    #expect(comparison.obstacle == nil)
    #expect(comparison.groups.map(\.kinds) == [nil, KindSet([.firstComplaint])])
    #expect(said(comparison.groups[0].changes) == ["total 15 500", "timely 66 of 45, 30"])
    #expect(
      said(comparison.groups[1].changes) == [
        "total 15 500", "met 66 of 45, 30", "rejected -66 of 45, 30", "timely 66 of 45, 30", "carriedOut 0 of 45, 30",
      ])
  }

  @Test func theQuarterBefore() throws {
    let releases = try [release("2025-q4", all(20, 10)), release("2026-q1", all(10, 10))]
    let comparison = try #require(try compare(releases, "2026-q1", .periodBefore))
    #expect(said(comparison.groups[0].changes) == ["total -10 -333", "timely -167 of 20, 30"])
    #expect(try compare(releases, "2026-q1", .yearBefore) == nil, "never released")
    #expect(try compare(releases, "2025-q4", .periodBefore) == nil)
  }

  /// Sums with sums of the year before; a sum has no period before.
  @Test func sums() throws {
    let releases = try [
      release("2025-q1", all(20, 10)), release("2025-q2", all(20, 10)), release("2025-q3", all(20, 10)),
      release("2025-q4", all(20, 10)), release("2026-q1", all(30, 10)), release("2026-q2", all(30, 10)),
    ]
    let comparison = try #require(try compare(releases, "2026-6t", .yearBefore))
    #expect(comparison.before.id == "2025-6t")
    #expect(said(comparison.groups[0].changes) == ["total 20 333", "timely 83 of 80, 60"])
    #expect(try compare(releases, "2026-6t", .periodBefore) == nil)
    #expect(try compare(releases, "2025", .yearBefore) == nil)
  }

  @Test func yearsOfTheirOwnGrid() throws {
    let releases = try ["2024", "2025"].map { try ReleaseMaker.release($0, [all(20, 10)], grid: .year) }
    #expect(try compare(releases, "2025", .yearBefore)?.before.id == "2024")
    #expect(try compare(releases, "2025", .periodBefore) == nil, "it is the year before")
  }

  /// Below twenty in either period there is no comparison, also of the total.
  @Test(arguments: [(17, 2, 25, 5), (25, 5, 17, 2)]) func smallBase(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws {
    let releases = try [release("2025-q4", all(a, b)), release("2026-q1", all(c, d))]
    let comparison = try #require(try compare(releases, "2026-q1", .periodBefore))
    #expect(said(comparison.groups[0].changes) == ["total small", "timely small"])
  }

  /// A kind that is published together with another in one of the periods.
  @Test func mergedKinds() throws {
    let joined = PublishedClass(
      kinds: KindSet([.firstComplaint, .secondComplaint]), coarse: .all, fine: .all,
      outcomes: WordCounts([.granted: 20, .notGranted: 20]), timeliness: WordCounts([.onTime: 30, .late: 10]),
      execution: WordCounts([.done: 40]))
    let releases = try [release("2025-q4", joined), release("2026-q1", all(30, 10))]
    let comparison = try #require(try compare(releases, "2026-q1", .periodBefore))
    #expect(comparison.groups.map(\.kinds) == [nil, KindSet([.firstComplaint]), KindSet([.secondComplaint])])
    #expect(said(comparison.groups[0].changes) == ["total 0 0", "timely 0 of 40, 40"])
    #expect(
      said(comparison.groups[1].changes) == ComparedFigure.allCases.map { "\($0) merged in Quý IV/2025" })
  }

  /// Timeliness of complaints joined to petitions is not told, so that of the others is not that of all.
  @Test func timelinessInPart() throws {
    let joined = PublishedClass(
      kinds: KindSet([.secondComplaint, .petition]), coarse: .all, fine: .all,
      outcomes: WordCounts([.granted: 10, .notGranted: 10]), timeliness: WordCounts([.merged: 20]),
      execution: WordCounts([.merged: 20]))
    let releases = try [release("2025-q4", all(30, 10), joined), release("2026-q1", all(30, 10))]
    let comparison = try #require(try compare(releases, "2026-q1", .periodBefore))
    #expect(said(comparison.groups[0].changes) == ["total -20 -333", "timely merged in Quý IV/2025"])
  }

  @Test func withdrawnAndDeferred() throws {
    let withdrawal = Withdrawal(
      day: try #require(CivilDay(iso: "2026-01-15")), reason: try #require(PublicReason(frozen: "Nhầm bảng")),
      files: ["vu-viec-don-vi.csv"], registerPages: 1)
    let gone = try ReleaseMaker.release("2025-q4", [], withdrawal: withdrawal)
    let now = try release("2026-q1", all(30, 10))
    #expect(try compare([gone, now], "2026-q1", .periodBefore)?.obstacle == .withdrawn)
    let small = try ReleaseMaker.release("2025-q4", [], isDeferred: true)
    let releases = try [release("2025-q1", all(20, 10)), small, now]
    #expect(try compare(releases, "2026-q1", .periodBefore)?.obstacle == .deferred)
    let year = try #require(try compare(releases, "2026-q1", .yearBefore))
    #expect(year.obstacle == .holdsEarlier("Quý I/2026"))
    #expect(year.groups.isEmpty)
  }

  private static let units = [
    Unit(name: "Huyện", level: .district, valid: DayRange(to: CivilDay(iso: "2025-06-30")), successor: "xã a"),
    Unit(name: "Xã A", level: .commune),
    Unit(name: "Xã B", level: .commune, valid: DayRange(from: CivilDay(iso: "2025-07-01"))),
    Unit(name: "Xã C", level: .commune),
  ]

  /// 1/7/2025 lies in the third quarter: it cannot be compared with the second, nor the fourth with it.
  @Test(arguments: [("Huyện", 3), ("Xã A", 3), ("Xã B", 3), ("Xã C", 0)]) func breaks(_ name: String, _ count: Int)
    throws
  {
    let releases = try (1...4).map { quarter in
      try ReleaseMaker.release(
        "2025-q\(quarter)", [ReleaseMaker.complaints(.named(name), onTime: 20, late: 10)], [all(20, 10)])
    }
    let statistics = Statistics(
      releases + [
        try ReleaseMaker.release(
          "2026-q1", [ReleaseMaker.complaints(.named(name), onTime: 20, late: 10)], [all(20, 10)])
      ])
    let breaks = SeriesBreaks(Self.units)
    let compared = try ["2025-q2", "2025-q3", "2025-q4", "2026-q1"].flatMap { id in
      try Comparison.Against.allCases.compactMap { against -> Comparison? in
        let figures = try #require(statistics.all.first { $0.id == id })
        return statistics.earlier(than: figures, against).map {
          Comparison(figures, with: $0, against, .place, named: name, breaks: breaks.of(name))
        }
      }
    }
    #expect(
      compared.map { "\($0.now.id) \($0.before.id)" } == [
        "2025-q2 2025-q1", "2025-q3 2025-q2", "2025-q4 2025-q3", "2026-q1 2025-q1", "2026-q1 2025-q4",
      ])
    #expect(
      compared.map { $0.obstacle != nil }
        == (count == 0 ? [false, false, false, false, false] : [false, true, true, true, false]))
    #expect(compared.allSatisfy { ($0.obstacle == nil) == ($0.groups.count == 1) })
  }

  @Test func whatBreaksASeries() throws {
    let day = try #require(CivilDay(iso: "2025-07-01"))
    let breaks = SeriesBreaks(Self.units)
    #expect(breaks.of("Huyện") == [SeriesBreak(unit: "Huyện", day: day, cause: .ended(successor: "Xã A"))])
    #expect(breaks.of("Xã A") == [SeriesBreak(unit: "Xã A", day: day, cause: .tookOver("Huyện"))])
    #expect(breaks.of("Xã B") == [SeriesBreak(unit: "Xã B", day: day, cause: .began)])
    #expect(breaks.of("Xã C") == [])
    #expect(breaks.all.count == 3)
  }
}
