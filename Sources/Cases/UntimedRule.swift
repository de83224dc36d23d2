import Authorities
import Diagnostics
import Formats
import Records

/// A settled matter that has a time limit tells when it was accepted (thụ lý), or how the limit was kept: else it is
/// published as one without a limit and stays out of the rate of those on time.
struct UntimedRule {
  let records: CaseRecords
  let limits: TimeLimits

  /// One problem a table: a column that nobody filled in is one fault.
  func report() -> Report {
    let kinds = Set(limits.rows.map(\.kind))
    var found: [UInt16: [CaseRow]] = [:]
    for row in records.rows where row.accepted == nil && isUntimed(row, kinds) {
      found[row.table, default: []].append(row)
    }
    return Report(found.sorted { $0.key < $1.key }.compactMap { problem($0.value) })
  }

  private func isUntimed(_ row: CaseRow, _ kinds: Set<CaseKind>) -> Bool {
    row.status == .settled && row.concluded != nil && row.statedTimeliness == nil && kinds.contains(row.kind)
  }

  private func problem(_ rows: [CaseRow]) -> Problem? {
    guard let first = rows.first else { return nil }
    let column = records.headers[Int(first.table)][.accepted] == nil ? CaseColumn.status : .accepted
    let places = rows.prefix(RepeatedValues.kept).map { records.location(of: $0, column) }
    let count = VietnameseNumber.grouped(rows.count)
    return Problem(
      "case-timeliness-unknown", severity: .warning,
      Wording(
        "\(rows.count == 1 ? "Vụ việc" : "\(count) vụ việc") “đã giải quyết” không có ngày thụ lý, cũng không ghi đúng hạn hay quá hạn, nên không được tính vào tỷ lệ đúng hạn",
        en:
          "\(rows.count == 1 ? "A settled matter has" : "\(count) settled matters have") neither a day of acceptance nor “đúng hạn” or “quá hạn”, so that no rate of those on time counts them"
      ),
      fix: Wording(
        "điền cột “\(CaseColumn.accepted.heading)”; nếu không còn biết ngày thì ghi “đúng hạn” hoặc “quá hạn” vào cột “\(CaseColumn.timeliness.heading)”",
        en:
          "fill in “\(CaseColumn.accepted.heading)”; if the day is not known any more, write “đúng hạn” or “quá hạn” into “\(CaseColumn.timeliness.heading)”"
      ),
      at: places.first, related: Array(places.dropFirst()))
  }
}
