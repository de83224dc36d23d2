import Testing

@testable import Authorities
@testable import Cases
@testable import Diagnostics
@testable import Releases

/// The matters of random districts put again into the classes that they were split into.
@Suite struct FrozenClassesTests {
  private static let control = DisclosureControl(
    units: DisclosureControlTests.units, settings: DisclosureControlTests.settings())

  private static func records(_ rows: [CaseRow]) -> [(place: SplitRecord, subject: SplitRecord)] {
    rows.map { control.records($0) { _ in true } }
  }

  @Test(arguments: [20, 60, 150, 600], 0..<20 as Range<UInt64>)
  func theSameMattersGiveTheSameTables(_ size: Int, _ seed: UInt64) throws {
    let rows = DisclosureControlTests.rows(size, seed: seed * 31 + UInt64(size))
    guard let tables = DisclosureControlTests.tables(rows) else { return }
    let classes = FrozenClasses(tables: tables, control: Self.control)
    #expect(classes.tables(of: Self.records(rows)) == tables)
  }

  /// Any row ends otherwise than it did: classes, sizes and the rules between versions hold, whatever is told.
  @Test(arguments: [60, 150, 600], 0..<20 as Range<UInt64>)
  func aCorrectionPassesTheAuditOfDifferences(_ size: Int, _ seed: UInt64) throws {
    var rows = DisclosureControlTests.rows(size, seed: seed * 17 + UInt64(size))
    guard let tables = DisclosureControlTests.tables(rows) else { return }
    var random = SeededGenerator(seed)
    for _ in 0..<(1 + Int(seed % 3)) {
      let index = Int.random(in: rows.indices, using: &random)
      rows[index].status = .settled
      rows[index].outcome = rows[index].kind.outcomes.randomElement(using: &random)
      rows[index].execution = Execution.done
    }
    let classes = FrozenClasses(tables: tables, control: Self.control)
    let place = Location(path: "releases/test")
    let plain = try #require(classes.tables(of: Self.records(rows)))
    let audit = CorrectionAudit(
      was: tables, now: plain, isFollowing: false, thresholds: DisclosureThresholds(), at: place)
    let merging = audit.measuresInBothViews
    let now = try #require(classes.tables(of: Self.records(rows), merging: merging))
    let again = CorrectionAudit(
      was: tables, now: now, isFollowing: false, thresholds: DisclosureThresholds(), at: place)
    #expect(again.report().problems == [])
    #expect(now.total == tables.total)
    #expect(merging.isEmpty == (audit.report().problems == []))
  }

  @Test func aUnitThatWasNotThereFitsNowhere() {
    let rows = DisclosureControlTests.rows(600, seed: 5)
    let tables = PublishedTables(place: [], subject: [])
    let classes = FrozenClasses(tables: tables, control: Self.control)
    #expect(classes.tables(of: Self.records(rows)) == nil)
  }
}
