import Testing

@testable import Authorities
@testable import Cases
@testable import Diagnostics
@testable import Releases

/// Which units the matters of a class come from, which only the rows tell.
@Suite struct UnitAuditTests {
  static func report(_ tables: PublishedTables, _ rows: [CaseRow]) -> Report {
    let control = DisclosureControl(units: DisclosureControlTests.units, settings: DisclosureControlTests.settings())
    return UnitAudit(tables: tables, control: control, location: Location(path: "releases/test")).report(
      rows.map { control.records($0) { _ in true } })
  }

  /// So many matters of a kind from each unit in turn.
  private func rows(_ kind: CaseKind, _ counts: [Int]) -> [CaseRow] {
    counts.enumerated().flatMap { unit, count in
      (0..<count).map { index in
        var row = CaseRow(table: 0, row: Int32(index))
        (row.kind, row.unit, row.status) = (kind, UInt16(unit), .withdrawn)
        return row
      }
    }
  }

  private func published(
    _ kind: CaseKind, _ coarse: ClassLabel, _ fine: ClassLabel, _ count: Int
  ) -> PublishedClass {
    PublishedClass(
      kinds: KindSet([kind]), coarse: coarse, fine: fine, outcomes: WordCounts([.withdrawn: count]),
      timeliness: WordCounts([.noLimit: count]), execution: WordCounts([.notApplicable: count]))
  }

  private func codes(_ kind: CaseKind, _ counts: [Int], _ place: [PublishedClass]) -> [String] {
    let tables = PublishedTables(place: place, subject: [published(kind, .all, .all, counts.reduce(0, +))])
    return Self.report(tables, rows(kind, counts)).problems.map(\.code)
  }

  @Test(arguments: [
    ([6, 6], true), ([6, 6, 1], false), ([12, 2, 1], false), ([13, 2, 1], true), ([20], true),
  ]) func denunciationsOfThePortal(_ counts: [Int], _ isRefused: Bool) {
    let whole = published(.denunciation, .all, .all, counts.reduce(0, +))
    let code = "disclosure-class-of-few-units"
    #expect(codes(.denunciation, counts, [whole]) == (isRefused ? [code, code] : []), "in both views")
  }

  @Test func complaintsOfALevelOrOfOtherUnits() {
    let code = ["disclosure-class-of-few-units"]
    let whole = published(.firstComplaint, .all, .all, 20)
    #expect(codes(.firstComplaint, [20], [whole]) == [], "a portal of one unit")
    #expect(codes(.firstComplaint, [10, 10], [published(.firstComplaint, .named("xã"), .all, 20)]) == code)
    let own = published(.firstComplaint, .named("xã"), .named("Xã 1"), 20)
    let others = { published(.firstComplaint, .named("xã"), .others, $0) }
    #expect(codes(.firstComplaint, [20, 5, 5], [own, others(10)]) == code)
    #expect(codes(.firstComplaint, [20, 5, 5, 5], [own, others(15)]) == [])
    #expect(codes(.firstComplaint, [20, 13, 1, 1], [own, others(15)]) == code)
    #expect(codes(.petition, [20, 13, 1], [published(.petition, .named("xã"), .all, 34)]) == [], "harms nobody")
  }

  @Test func aClassWithMoreMattersThanRows() {
    #expect(codes(.firstComplaint, [5, 5, 5], [published(.firstComplaint, .all, .all, 16)]) == ["release-sums"])
  }
}
