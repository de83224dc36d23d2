import Diagnostics
import Formats

/// A matter is of a unit that exists: concluded on a day of the unit's time, or still pending where somebody is left to
/// settle it. Each period is published under the units of its time.
struct CaseUnitRule {
  let records: CaseRecords
  let asOf: CivilDay

  func problem(_ row: CaseRow) -> Problem? {
    let unit = records.units[Int(row.unit)]
    if unit.valid == .always { return nil }
    if let concluded = row.concluded { return unit.valid.contains(concluded) ? nil : outside(row, unit, concluded) }
    guard row.status.isPending, let end = unit.valid.to, end < asOf else { return nil }
    return orphaned(row, unit, end)
  }

  private func outside(_ row: CaseRow, _ unit: Unit, _ day: CivilDay) -> Problem {
    let date = records.cellName(row, .concluded)
    let isAfter = unit.valid.to.map { $0 < day } ?? false
    let successor = isAfter ? unit.successor : nil
    let vietnamese = successor.map { "ghi đơn vị kế thừa “\($0)” ở ô này" } ?? "ghi đơn vị đã giải quyết ở ô này"
    let english = successor.map { "name the unit that took over, “\($0)”" } ?? "name the unit that settled the matter"
    return Problem(
      "case-outside-unit",
      Wording(
        "Vụ việc kết thúc ngày \(day.vietnamese) ở “\(unit.name)”, đơn vị chỉ hoạt động \(ValidText.vietnamese(unit.valid))",
        en:
          "The matter was concluded on \(day.iso) at “\(unit.name)”, a unit that exists only \(ValidText.english(unit.valid))"
      ),
      fix: Wording(
        "\(vietnamese); nếu ngày sai thì sửa ô \(date), nếu thời gian hoạt động sai thì sửa “valid” trong site.yaml",
        en: "\(english); if the date is wrong correct \(date), if the unit's time is wrong correct “valid” in site.yaml"
      ),
      at: records.location(of: row, .unit))
  }

  private func orphaned(_ row: CaseRow, _ unit: Unit, _ end: CivilDay) -> Problem {
    let other = unit.successor.map { " “\($0)”" } ?? ""
    return Problem(
      "case-unit-ended", severity: .warning,
      Wording(
        "Vụ việc “\(row.status.rawValue)” còn ở “\(unit.name)”, đơn vị kết thúc hoạt động ngày \(end.vietnamese)",
        en: "The matter is pending at “\(unit.name)”, a unit that ended on \(end.iso)"),
      fix: Wording(
        "ghi đơn vị tiếp nhận\(other) ở ô này, hoặc sửa ô \(records.cellName(row, .status))",
        en: "name the unit that took over\(other), or change \(records.cellName(row, .status))"),
      at: records.location(of: row, .unit))
  }
}
