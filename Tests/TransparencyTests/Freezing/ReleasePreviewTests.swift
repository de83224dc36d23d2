import Diagnostics
import Formats
import Releases
import Testing

@testable import Authorities
@testable import Cases
@testable import Scanner

/// What `release` tries out before an office chooses period and threshold.
@Suite struct ReleasePreviewTests {
  private static let present = ["UBND xã A", "UBND xã B", "UBND xã C", "UBND xã D"].map {
    Unit(name: $0, level: .commune)
  }

  private static let fields = ["Đất đai", "Nhà ở", "Y tế", "Giáo dục"]

  /// A year in which each of four communes has matters of each kind every month.
  private func preview(_ units: [Unit]) throws -> ReleasePreview {
    var rows = [CaseRecordsTests.header]
    let kinds = [
      ("kiến nghị", "", ["đã trả lời", "đã trả lời"]), ("khiếu nại", "1", ["đúng", "sai"]),
      ("tố cáo", "", ["đúng", "sai"]),
    ]
    for (month, number) in (1...12).flatMap({ month in (0..<18).map { (month, $0) } }) {
      let date = "/\(CivilDay.padded(month, 2))/2025"
      for (kind, time, outcomes) in kinds {
        let (unit, field) = (Self.present[number % 4].name, Self.fields[(number + number / 4) % 4])
        rows.append(
          "L-\(rows.count),\(unit),\(kind),\(time),\(field),01\(date),02\(date),20\(date),đã giải quyết,\(outcomes[number / 4 % 2])"
        )
      }
    }
    let tables = CaseTables(SourceTree(["cases/a.csv": rows.joined(separator: "\n")]))
    let records = CaseRecords(tables, units: units, fields: Self.fields, personal: PersonalDataCheck())
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let settings = try SiteSettings.load(
      SourceTree([
        "site.yaml":
          "title: Thử\nbaseURL: https://thu.example\npublisher: {name: Thử}\nlicence: CC-BY-4.0\nfields: [\(Self.fields.joined(separator: ", "))]\n"
      ])
    ).settings
    return try #require(ReleasePreview(CheckedCases(records, settings, asOf: day) { _ in true }))
  }

  private func ended(_ day: String?) throws -> Unit {
    Unit(
      name: "UBND xã Cũ", level: .commune, valid: DayRange(to: try day.map { try #require(CivilDay(iso: $0)) }),
      successor: "UBND xã A")
  }

  /// A unit that was gone before hides nobody: four are too few to tell denunciations by themselves.
  @Test func unitsThatEndedBefore() throws {
    let alone = try preview(Self.present)
    #expect(try preview(Self.present + [ended("2024-06-30")]).choices == alone.choices)
    let five = try preview(Self.present + [ended(nil)])
    #expect(five.choices != alone.choices)
    // It existed in the first quarter alone.
    let part = try preview(Self.present + [ended("2024-12-31")])
    let kinds = [alone, part, five].map { $0.chosen?.kind.part ?? 0 }
    #expect(kinds == kinds.sorted() && Set(kinds).count == 3)
  }
}
