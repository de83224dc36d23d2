import Diagnostics
import Formats
import Testing

@testable import Authorities

@Suite struct ReceptionMinimumsTests {
  private func minimums(_ yaml: String = "") throws -> ReceptionMinimums {
    let site = "title: Cổng\nbaseURL: https://thu.example\npublisher: {name: Ban}\nlicence: CC0\n"
    let (settings, report) = try SiteSettings.load(SourceTree(["site.yaml": site + yaml]))
    #expect(report.isEmpty)
    return settings.minimums
  }

  private func lines(_ minimums: ReceptionMinimums) -> [String] {
    minimums.rows.map { row in
      let (from, to) = (row.valid.from?.iso ?? "", row.valid.to?.iso ?? "")
      return "\(row.role.rawValue) \(row.level?.rawValue ?? "*") \(row.amount.en) \(from)…\(to)"
    }
  }

  @Test func theLaw() throws {
    #expect(
      lines(try minimums()) == [
        "chairman province 1 day / month …", "chairman district 2 days / month …2025-06-30",
        "chairman commune 1 day / week …2026-06-30", "chairman commune 2 days / month 2026-07-01…",
        "party-secretary province 1 day / month …", "party-secretary district 1 day / month …2025-11-23",
        "party-secretary commune 2 days / month …", "head * 1 day / month …",
      ])
  }

  /// A declared row cuts the rows of the law where it holds, and leaves them before and after.
  @Test func declaredRowsStandInForTheLaw() throws {
    let declared = try minimums(
      """
      minimums:
        - {role: chairman, level: commune, times: 3, per: month, from: 2026-10-01, to: 2026-12-31, source: Quy chế số 1}
        - {role: council, level: commune, times: 1, per: month, source: Quy chế số 2}
        - {role: head, level: department, times: 2, per: month, source: Quy chế số 3}

      """)
    let chairman = lines(declared).filter { $0.hasPrefix("chairman commune") }
    #expect(
      chairman == [
        "chairman commune 1 day / week …2026-06-30", "chairman commune 2 days / month 2026-07-01…2026-09-30",
        "chairman commune 3 days / month 2026-10-01…2026-12-31", "chairman commune 2 days / month 2027-01-01…",
      ])
    #expect(declared.rows(for: .council, at: .commune).map(\.source) == ["Quy chế số 2"])
    #expect(declared.rows(for: .council, at: .province).isEmpty)
    #expect(declared.rows(for: .head, at: .department).map(\.times) == [2])
    #expect(declared.rows(for: .head, at: .province).map(\.times) == [1])
  }

  @Test func aRowWithoutLevelHoldsAtAll() throws {
    let declared = try minimums("minimums: [{role: party-secretary, times: 4, per: month, source: Quy chế}]\n")
    #expect(lines(declared).filter { $0.hasPrefix("party") } == ["party-secretary * 4 days / month …"])
  }

  @Test(arguments: [
    ("2026-02-01", "2026-03-31", ["…2026-01-31", "2026-04-01…"]), ("", "2026-03-31", ["2026-04-01…"]),
    ("2026-02-01", "", ["…2026-01-31"]), ("", "", []),
  ]) func subtracting(_ from: String, _ to: String, _ rest: [String]) {
    let parts = DayRange.always.subtracting(DayRange(from: CivilDay(iso: from), to: CivilDay(iso: to)))
    #expect(parts.map { "\($0.from?.iso ?? "")…\($0.to?.iso ?? "")" } == rest)
  }

  @Test func subtractingWhatDoesNotMeet() throws {
    let range = DayRange(from: try .named("2026-01-01"), to: try .named("2026-01-31"))
    #expect(range.subtracting(DayRange(from: try .named("2026-02-01"))) == [range])
  }
}
