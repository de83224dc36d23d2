import Diagnostics
import Formats
import Testing

@testable import Authorities

@Suite struct SiteSettingsTests {
  private static let least = """
    title: Cổng thử
    baseURL: https://thu.example/
    publisher: {name: Ban biên tập}
    licence: CC-BY-4.0

    """

  private func settings(_ more: String = "") throws -> SiteSettings {
    let (settings, report) = try SiteSettings.load(SourceTree(["site.yaml": Self.least + more]))
    #expect(report.isEmpty)
    return settings
  }

  @Test func defaults() throws {
    let settings = try settings()
    #expect(settings.baseURL == "https://thu.example")
    #expect(settings.reportingYear == ReportingYear(startMonth: 12, startDay: 15, grid: .quarter))
    #expect(settings.thresholds == DisclosureThresholds(records: 5, outcomes: 2, denunciationRecords: 10))
    #expect(!settings.isDemo)
    #expect(settings.units.isEmpty)
    #expect(settings.fields.first == "Đất đai")
    #expect(settings.group(of: "Đất đai") == "Đất đai, nhà, xây dựng, môi trường")
  }

  @Test func aHigherThresholdLiftsThatOfDenunciations() throws {
    let settings = try settings("disclosure: {threshold: 12}\n")
    #expect(settings.thresholds == DisclosureThresholds(records: 12, outcomes: 2, denunciationRecords: 12))
  }

  /// A field that no group names is in “Khác”, so that every field is in exactly one.
  @Test func ungroupedFieldsAreOthers() throws {
    let settings = try settings("fields: [Đất, Nhà, Y tế]\nfieldGroups: {Đất và nhà: [Đất, Nhà]}\n")
    #expect(
      settings.fieldGroups == [
        .init(name: "Đất và nhà", fields: ["Đất", "Nhà"]), .init(name: "Khác", fields: ["Y tế"]),
      ])
    let named = try self.settings("fields: [Đất, Nhà, Y tế]\nfieldGroups: {Khác: [Nhà], Đất: Đất}\n")
    #expect(named.fieldGroups == [.init(name: "Khác", fields: ["Nhà", "Y tế"]), .init(name: "Đất", fields: ["Đất"])])
  }

  @Test func unitsWithTheirTime() throws {
    let settings = try settings(
      """
      units:
        - {name: UBND huyện, level: district, valid: {to: 2025-06-30}, successor: ubnd xã một}
        - {name: UBND xã Một, level: commune, valid: {from: 2025-07-01}}

      """)
    let (before, after) = (CivilDay(iso: "2025-06-30"), CivilDay(iso: "2025-07-01"))
    #expect(
      settings.units == [
        Unit(name: "UBND huyện", level: .district, valid: DayRange(to: before), successor: "ubnd xã một"),
        Unit(name: "UBND xã Một", level: .commune, valid: DayRange(from: after)),
      ])
    #expect(settings.units.map(\.slug) == ["ubnd-huyen", "ubnd-xa-mot"])
  }

  @Test(arguments: [
    "https://thu.example", "http://thu.example", "https://thu.example:8080/cong", "https://xn--thu.example/a/b",
  ]) func address(_ text: String) {
    #expect(BaseAddress(text)?.text == text)
    #expect(BaseAddress(text + "/")?.text == text)
  }

  @Test(arguments: [
    "", "thu.example", "//thu.example", "ftp://thu.example", "https://", "https:///x", "https://thu.example/?a",
    "https://thu.example/#a", "https://thu example", "javascript:alert(1)", "https://thu.example/\"><b>",
    "https:\\\\thu.example",
  ]) func notAnAddress(_ text: String) { #expect(BaseAddress(text) == nil) }

  /// Successors of UBND xã Một, Hai and Ba, as far as they have one.
  @Test(arguments: [
    (["UBND xã Một", nil, nil], "“UBND xã Một” kế thừa chính nó"),
    (["ubnd xã hai", "UBND xã Một", nil], "“UBND xã Một” và “UBND xã Hai” kế thừa lẫn nhau"),
    (["UBND xã Hai", "UBND xã Ba", "UBND xã Một"], "“UBND xã Một”, “UBND xã Hai” và “UBND xã Ba” kế thừa lẫn nhau"),
    (["UBND xã Hai", "UBND xã Ba", "UBND xã Hai"], "“UBND xã Hai” và “UBND xã Ba” kế thừa lẫn nhau"),
    (["UBND xã Hai", "UBND xã Ba", nil], nil),
  ]) func unitsThatSucceedOneAnother(_ successors: [String?], _ told: String?) throws {
    let units = zip(["Một", "Hai", "Ba"], successors).map { name, successor in
      "  - {name: UBND xã \(name), level: commune\(successor.map { ", successor: \($0)" } ?? "")}\n"
    }
    let text = "units:\n" + units.joined()
    let (_, report) = try SiteSettings.load(SourceTree(["site.yaml": Self.least + text]))
    #expect(
      report.problems.map { "\($0.code) \($0.summary.vi)" } == [told].compactMap { $0 }.map { "successor-ring \($0)" })
  }
}
