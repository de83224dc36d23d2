import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Reception
@testable import Releases
@testable import SessionResults
@testable import Transparency

/// Two places, three hosts and one table of sessions, as known on 15/7/2026: the second quarter (15/3–14/6) is closed,
/// the third runs.
struct SessionFixture {
  var files = StateHolidays.files
  static let header = "Ngày tiếp,Nơi tiếp,Người tiếp,Hình thức,Số lượt,Số người,Số vụ việc,Số đoàn,Số người trong đoàn"

  init(_ rows: String..., header: String = header) {
    self.init(tables: ["2026.csv": ([header] + rows).joined(separator: "\n") + "\n"])
  }

  init(tables: [String: String]) {
    files["offices/tinh.md"] = "---\nname: Trụ sở tỉnh\nunit: UBND tỉnh\nlevel: province\naddress: Số 1\n---\n"
    files["offices/xa.md"] = "---\nname: Nơi tiếp xã\nunit: UBND xã\nlevel: commune\naddress: Số 2\n---\n"
    files["reception/tinh.md"] = """
      ---
      office: tinh
      host: Chủ tịch UBND tỉnh
      delegate: Phó Chủ tịch UBND tỉnh
      valid: {from: 2026-01-01, to: 2026-12-31}
      rule: ngày 15 hằng tháng
      onDayOff: chuyển sang ngày làm việc tiếp theo
      changes:
        - {date: 2026-05-15, action: cancel, reason: Họp}
      ---

      """
    files["reception/xa.md"] = """
      ---
      office: xa
      host: Chủ tịch UBND xã
      valid: {from: 2026-04-01, to: 2026-12-31}
      rule: thứ Năm hằng tuần
      onDayOff: chuyển sang ngày làm việc tiếp theo
      ---

      """
    for (name, text) in tables { files["sessions/\(name)"] = text }
  }

  func source() -> SourceRecords { SourceRecords(SourceTree(files.merging(["site.yaml": Self.site]) { a, _ in a })) }

  private static let site = """
    title: Thử
    baseURL: https://thu.example
    publisher: {name: Thử}
    licence: CC-BY-4.0
    units:
      - {name: UBND tỉnh, level: province}
      - {name: UBND xã, level: commune}

    """

  func results(_ asOf: String = "2026-07-15") throws -> SessionResults {
    PublicRecord(try CheckedRecords(source(), asOf: .named(asOf))).sessionResults
  }

  func period(_ id: String, _ asOf: String = "2026-07-15") throws -> SessionPeriod {
    let results = try results(asOf)
    return try #require((results.periods + results.sums).first { $0.id == id })
  }

  /// What a release would freeze.
  func totals(_ id: String, _ asOf: String = "2026-07-15") throws -> SessionTotals {
    let tree = SourceTree(files.merging(["site.yaml": Self.site]) { a, _ in a })
    let (settings, _) = try SiteSettings.load(tree)
    let counted = try CountedSessions(tree, settings, asOf: .named(asOf))
    let period = try #require(settings.reportingYear.period(id: id))
    return try #require(try counted?.totals(of: period))
  }

  /// Place and code of every problem: `E2 session-count-form`.
  func problems(_ asOf: String = "2026-07-15") throws -> [String] {
    let source = source()
    let reception = CheckedReception(source.reception, asOf: try .named(asOf))
    var report = source.sessionResults.report
    report.merge(CheckedSessionResults(source.sessionResults, reception).report)
    return report.sorted().map { problem in
      guard case .cell(_, let cell)? = problem.location?.spot else { return problem.code }
      return "\(cell) \(problem.code)"
    }
  }
}
