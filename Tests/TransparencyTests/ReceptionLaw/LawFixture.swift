import Authorities
import Diagnostics
import Formats
import Reception

@testable import Transparency

/// A content folder with a place `xa` of a commune and any schedules by slug, on one day.
struct LawFixture {
  var files: [String: String]

  init(_ schedules: [String: String], site: String = "", level: String = "level: commune\n") {
    files = StateHolidays.files
    files["site.yaml"] =
      "title: Cổng\nbaseURL: https://thu.example\npublisher: {name: Ban}\nlicence: CC0\n\(site)"
    files["offices/xa.md"] = "---\nname: Nơi tiếp xã\nunit: UBND xã Một\naddress: Số 1\n\(level)---\n"
    for (slug, text) in schedules { files["reception/\(slug).md"] = "---\n\(text)\n---\n" }
  }

  /// A schedule of the commune's chairman, shifted to the next working day.
  static func chairman(_ rule: String, _ more: String = "", valid: String = "from: 2026-01-01, to: 2027-12-31")
    -> String
  {
    """
    office: xa
    host: Chủ tịch UBND xã
    role: chairman
    valid: {\(valid)}
    rule: \(rule)
    onDayOff: chuyển sang ngày làm việc tiếp theo
    \(more)
    """
  }

  func law(_ asOf: String) throws -> ReceptionLaw {
    let tree = SourceTree(files)
    let reception = CheckedReception(ReceptionRecords(tree), asOf: try .named(asOf))
    if reception.report.hasErrors { throw Refusal(reception.report) }
    return ReceptionLaw(reception, try SiteSettings.load(tree).settings, PublicationHistory(tree))
  }

  /// Every month as `2026-07 2 met`, of one host when named; more when there is more to say.
  func months(_ asOf: String, host: String? = nil) throws -> [String] {
    try law(asOf).standings.filter { host == nil || $0.host == host }.map { standing in
      var text = "\(standing.month.iso.dropLast(3)) \(standing.scheduled) \(standing.verdict.rawValue)"
      if standing.delegated > 0 { text += ", delegated \(standing.delegated)" }
      if standing.awaited > 0 { text += ", awaited \(standing.awaited)" }
      if !standing.shortWeeks.isEmpty { text += ", short \(standing.shortWeeks.map(\.iso).joined(separator: " "))" }
      if !standing.restWeeks.isEmpty { text += ", rest \(standing.restWeeks.map(\.iso).joined(separator: " "))" }
      return text
    }
  }

  /// Code, summary and place of every problem.
  func problems(_ asOf: String) throws -> [String] {
    try law(asOf).report.sorted().map { "\($0.code): \($0.summary.vi) @ \($0.location?.description ?? "")" }
  }
}
