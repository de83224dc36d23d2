import Testing

@testable import Authorities
@testable import Cases
@testable import Diagnostics
@testable import Releases

/// Random districts, many of them too small for what they hold: whatever goes in, nothing that identifies comes out.
@Suite struct DisclosureControlTests {
  static let fields = ["Đất đai", "Nhà ở", "Chính sách", "Cán bộ"]
  static let units =
    (1...6).map { Unit(name: "Xã \($0)", level: .commune) } + (1...4).map { Unit(name: "Sở \($0)", level: .department) }
    + [Unit(name: "Tỉnh", level: .province)]

  static func rows(_ count: Int, seed: UInt64) -> [CaseRow] {
    var random = SeededGenerator(seed)
    return (0..<count).map { index in
      var row = CaseRow(table: 0, row: Int32(index))
      let dice = Int.random(in: 0..<100, using: &random)
      row.kind = dice < 12 ? .firstComplaint : dice < 16 ? .secondComplaint : dice < 21 ? .denunciation : .petition
      row.unit = UInt16(min(Int.random(in: 0..<11, using: &random), Int.random(in: 0..<11, using: &random)))
      row.field = UInt16([0, 0, 0, 1, 2, 3].randomElement(using: &random) ?? 0)
      row.received = CivilDay(daysSinceEpoch: 20_000)
      row.accepted = CivilDay(daysSinceEpoch: 20_003)
      row.concluded = CivilDay(daysSinceEpoch: 20_003 + Int32.random(in: 5...55, using: &random))
      let ends = Int.random(in: 0..<10, using: &random)
      if ends < 8 {
        row.status = .settled
        row.outcome = row.kind.outcomes.randomElement(using: &random)
        row.execution = [nil, .done, .underWay].randomElement(using: &random) ?? nil
      } else {
        row.status = ends == 8 ? .withdrawn : .discontinued
      }
      return row
    }
  }

  static func settings(_ thresholds: DisclosureThresholds = DisclosureThresholds()) -> SiteSettings {
    SiteSettings(
      fields: fields,
      fieldGroups: [
        .init(name: "Đất, nhà", fields: ["Đất đai", "Nhà ở"]), .init(name: "Khác", fields: ["Chính sách", "Cán bộ"]),
      ],
      thresholds: thresholds)
  }

  static func tables(_ rows: [CaseRow], _ thresholds: DisclosureThresholds = DisclosureThresholds()) -> PublishedTables?
  {
    DisclosureControl(units: units, settings: settings(thresholds)).tables(of: rows) { _ in true }
  }

  @Test(arguments: [8, 30, 60, 120, 400, 1500], 0..<25 as Range<UInt64>)
  func everyDistrictPassesTheAudit(size: Int, seed: UInt64) {
    let rows = Self.rows(size, seed: seed * 7919 + UInt64(size))
    guard let tables = Self.tables(rows) else { return }
    let audit = DisclosureAudit(tables, thresholds: DisclosureThresholds(), at: Location(path: "releases/test"))
    #expect(audit.report().problems == [])
    #expect(UnitAuditTests.report(tables, rows).problems == [])
    #expect(tables.total == rows.count)
    #expect(tables.subject.reduce(0) { $0 + $1.count } == rows.count)
  }

  @Test func aLargeDistrictKeepsItsUnitsAndFields() throws {
    let tables = try #require(Self.tables(Self.rows(1500, seed: 3)))
    let petitions = tables.place.filter { $0.kinds.isBenign }
    #expect(petitions.allSatisfy { $0.fine.name != nil })
    #expect(petitions.count == 11)
    #expect(tables.subject.contains { $0.kinds == KindSet([.firstComplaint]) && $0.fine.name == "Đất đai" })
  }

  @Test func denunciationsAreNeverToldByUnit() throws {
    let tables = try #require(Self.tables(Self.rows(1500, seed: 5)))
    let denunciations = tables.place.filter { $0.kinds.contains(.denunciation) }
    #expect(!denunciations.isEmpty)
    #expect(denunciations.allSatisfy { $0.fine.name == nil })
  }

  /// Told for the whole portal, the denunciations of two units, or of one and hardly another, would be those units'.
  @Test(arguments: [[0, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]]) func denunciationsOfFewUnitsHideAmongOthers(
    units: [UInt16]
  ) throws {
    var rows = Self.rows(1500, seed: 5)
    for (turn, index) in rows.indices.filter({ rows[$0].kind == .denunciation }).enumerated() {
      rows[index].unit = units[turn % units.count]
    }
    let tables = try #require(Self.tables(rows))
    let classes = (tables.place + tables.subject).filter { $0.kinds.contains(.denunciation) }
    #expect(!classes.isEmpty)
    #expect(classes.allSatisfy { $0.kinds.isMixed })
    #expect(UnitAuditTests.report(tables, rows).problems == [])
  }

  /// So many denunciations of each unit, beside complaints and petitions enough of every unit.
  private func rows(denunciations: [Int]) -> [CaseRow] {
    var rows: [CaseRow] = []
    func add(_ count: Int, _ kind: CaseKind, _ unit: Int) {
      for index in 0..<count {
        var row = CaseRow(table: 0, row: Int32(rows.count))
        (row.kind, row.unit, row.field, row.status) = (kind, UInt16(unit), UInt16(index % 4), .settled)
        (row.received, row.concluded) = (CivilDay(daysSinceEpoch: 20_000), CivilDay(daysSinceEpoch: 20_030))
        row.outcome = kind.outcomes[index % 2 * 2]
        rows.append(row)
      }
    }
    for (unit, count) in denunciations.enumerated() {
      add(20, .petition, unit)
      add(8, .firstComplaint, unit)
      add(count, .denunciation, unit)
    }
    return rows
  }

  private func denunciations(_ units: [Unit], _ counts: [Int]) throws -> [String: Int] {
    let control = DisclosureControl(units: units, settings: Self.settings())
    let rows = rows(denunciations: counts)
    let tables = try #require(control.tables(of: rows) { _ in true })
    let audit = UnitAudit(tables: tables, control: control, location: Location(path: "releases/test"))
    #expect(audit.report(rows.map { control.records($0) { _ in true } }).problems == [])
    let classes = tables.place.filter { $0.kinds.contains(.denunciation) }
    return Dictionary(uniqueKeysWithValues: classes.map { ("\($0.kinds.label) \($0.coarse) \($0.fine)", $0.count) })
  }

  /// Joined with another level only when it had a denunciation, the one office of its level would be known to have one.
  @Test func aLevelOfOneUnitIsJoinedWhetherItHasDenunciationsOrNot() throws {
    let units =
      [Unit(name: "Tỉnh", level: .province)] + (1...5).map { Unit(name: "Sở \($0)", level: .department) }
      + (1...5).map { Unit(name: "Xã \($0)", level: .commune) }
    let told = try denunciations(units, [1, 3, 3, 3, 3, 0, 3, 3, 3, 0, 0])
    #expect(told.count == 2)
    #expect(try denunciations(units, [0, 3, 3, 3, 3, 0, 3, 3, 3, 1, 0]) == told)
  }

  /// Three units must have had denunciations, so that of a level of just three each would be known to have; of four, by
  /// whoever works at the one that has none.
  @Test func aLevelOfFourUnitsIsNotToldApart() throws {
    let units =
      (1...4).map { Unit(name: "Sở \($0)", level: .department) }
      + (1...5).map { Unit(name: "Xã \($0)", level: .commune) }
    #expect(try denunciations(units, [4, 4, 4, 0, 4, 4, 4, 0, 0]) == ["tố cáo all all": 24])
  }

  /// What is told of the portal is told of its one unit: whether it had denunciations must not show.
  @Test func theKindsOfOneUnitDoNotShowWhetherItHadDenunciations() throws {
    let unit = [Unit(name: "Xã", level: .commune)]
    let control = DisclosureControl(units: unit, settings: Self.settings())
    let kinds = try [[1], [0]].map { counts in
      let rows = rows(denunciations: counts) + rows(denunciations: [0])
      return try #require(control.tables(of: rows) { _ in true }).kindSets.map(\.label)
    }
    #expect(kinds[0] == kinds[1])
    #expect(kinds[0].count == 2)
  }

  /// Who works at one of two units, and knows that it had no denunciation, must not see that the other had one.
  @Test func theKindsOfTwoUnitsDoNotShowWhetherTheyHadDenunciations() throws {
    let pair = ["Một", "Hai"].map { Unit(name: "Xã \($0)", level: .commune) }
    let control = DisclosureControl(units: pair, settings: Self.settings())
    let tables = try [[0, 1], [0, 0]].map { counts in
      let rows = rows(denunciations: counts)
      let tables = try #require(control.tables(of: rows) { _ in true })
      let audit = UnitAudit(tables: tables, control: control, location: Location(path: "releases/test"))
      #expect(audit.report(rows.map { control.records($0) { _ in true } }).problems == [])
      return tables.place.map { "\($0.kinds.label) \($0.coarse) \($0.fine)" }
    }
    #expect(tables[0] == tables[1])
    #expect(tables[0].filter { $0.contains("tố cáo") }.count == 1)
  }

  /// A unit and the one that took it over are one office: three names of two offices are no three units.
  @Test func aSuccessorIsNoThirdUnit() throws {
    let (end, period) = (CivilDay(daysSinceEpoch: 20_010), DayRange(from: nil, to: CivilDay(daysSinceEpoch: 20_090)))
    let units = { (successor: String?) in
      [
        Unit(name: "Xã Cũ", level: .commune, valid: DayRange(to: end), successor: successor),
        Unit(name: "Xã Mới", level: .commune, valid: DayRange(from: end.adding(days: 1))),
        Unit(name: "Xã Khác", level: .commune),
      ] + (1...3).map { Unit(name: "Sở \($0)", level: .department) }
    }
    var rows: [CaseRow] = []
    for (unit, outcomes) in [[0], [0], [0, 2, 2, 0], [0, 2, 0], [0, 2, 0], [0, 2, 0]].enumerated() {
      for outcome in outcomes {
        var row = CaseRow(table: 0, row: Int32(rows.count))
        (row.kind, row.unit, row.field, row.status) = (.firstComplaint, UInt16(unit), 0, .settled)
        (row.received, row.concluded) = (CivilDay(daysSinceEpoch: 20_000), CivilDay(daysSinceEpoch: 20_030))
        row.outcome = CaseKind.firstComplaint.outcomes[outcome]
        rows.append(row)
      }
    }
    let levels = try [nil, "Xã Mới"].map { successor in
      let control = DisclosureControl(units: units(successor), settings: Self.settings(), in: period)
      return try #require(control.tables(of: rows) { _ in true }).place.map { "\($0.coarse) \($0.count)" }
    }
    #expect(levels == [["named(\"xã\") 6", "named(\"sở, ngành\") 9"], ["all 15"]])
  }

  @Test func aPeriodOfDenunciationsOfOneUnitWaits() {
    let rows = Self.rows(1500, seed: 5).filter { $0.kind == .denunciation }
    #expect(Self.tables(rows) != nil)
    #expect(Self.tables(rows.filter { $0.unit == 0 }) == nil)
  }

  @Test func aFewDenunciationsHideAmongComplaintsUnderCommonWords() throws {
    var rows = Self.rows(400, seed: 11).filter { $0.kind != .denunciation }
    var denunciation = rows[0]
    denunciation.kind = .denunciation
    denunciation.status = .settled
    denunciation.outcome = .partlyRight
    rows += [denunciation, denunciation, denunciation]
    let tables = try #require(Self.tables(rows))
    let mixed = try #require(tables.place.first { $0.kinds.contains(.denunciation) })
    #expect(mixed.kinds == KindSet([.secondComplaint, .denunciation]))
    #expect(mixed.outcomes.words.allSatisfy { [.granted, .notGranted, .endedOtherwise].contains($0) })
  }

  @Test func aPeriodBelowTheThresholdWaits() {
    #expect(Self.tables(Array(Self.rows(4, seed: 1))) == nil)
    #expect(Self.tables([]) == PublishedTables(place: [], subject: []))
  }

  @Test func equalOutcomesAreNotPublishedByThemselves() {
    var rows = Self.rows(30, seed: 2)
    for index in rows.indices {
      (rows[index].kind, rows[index].status, rows[index].outcome) = (.firstComplaint, .settled, .wrong)
    }
    #expect(Self.tables(rows) == nil)
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    let rows = Self.rows(300, seed: 9)
    var random = SeededGenerator(1)
    #expect(Self.tables(rows) == Self.tables(rows.shuffled(using: &random)))
  }
}

extension SiteSettings {
  /// Settings for tests that need no site.
  init(
    fields: [String], fieldGroups: [FieldGroup], thresholds: DisclosureThresholds = DisclosureThresholds(),
    units: [Unit] = []
  ) {
    self.init(
      title: "Cổng thử", baseURL: "https://example.org", homeURL: "https://example.org",
      publisher: Publisher(name: "Cơ quan thử", address: nil, phone: nil, email: nil),
      licence: "CC-BY-4.0", isDemo: true, reportingYear: ReportingYear(), thresholds: thresholds, units: units,
      fields: fields, fieldGroups: fieldGroups)
  }
}
