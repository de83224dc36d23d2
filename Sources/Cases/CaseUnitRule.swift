import Authorities
import Diagnostics
import Formats
import Reception
import Records

/// A matter is of a unit that exists: concluded on a day of the unit's time, or still pending where somebody is left to
/// settle it. Each period is published under the units of its time.
struct CaseUnitRule {
  let records: CaseRecords
  let asOf: CivilDay

  /// What is wrong with the unit of a row. A unit that was merged away stands in hundreds of rows of a table for one
  /// reason, so that they are one fault.
  private struct Fault: Hashable {
    let table: UInt16
    let unit: UInt16
    let kind: Kind

    enum Kind: Hashable {
      /// Concluded before or after the unit's time.
      case early, late
      /// Pending at a unit that ended.
      case orphaned(CaseStatus)
    }
  }

  /// The rows of a fault.
  private struct Found {
    var count = 0
    /// The first of them.
    var rows: [CaseRow] = []
    var days: ClosedRange<CivilDay>

    mutating func add(_ row: CaseRow, _ day: CivilDay) {
      count += 1
      if rows.count < RepeatedValues.kept { rows.append(row) }
      days = min(days.lowerBound, day)...max(days.upperBound, day)
    }
  }

  func report() -> Report {
    guard records.units.contains(where: { $0.valid != .always }) else { return Report() }
    var (order, found) = ([Fault](), [Fault: Found]())
    for row in records.rows {
      guard let kind = kind(row) else { continue }
      let (fault, day) = (Fault(table: row.table, unit: row.unit, kind: kind), row.concluded ?? asOf)
      if found[fault] == nil { order.append(fault) }
      found[fault, default: Found(days: day...day)].add(row, day)
    }
    return Report(order.compactMap { fault in found[fault].flatMap { problem(fault, $0) } })
  }

  private func kind(_ row: CaseRow) -> Fault.Kind? {
    let valid = records.units[Int(row.unit)].valid
    if valid == .always { return nil }
    if let concluded = row.concluded {
      if valid.contains(concluded) { return nil }
      return valid.to.map { $0 < concluded } ?? false ? .late : .early
    }
    guard row.status.isPending, let end = valid.to, end < asOf else { return nil }
    return .orphaned(row.status)
  }

  private func problem(_ fault: Fault, _ found: Found) -> Problem? {
    let unit = records.units[Int(fault.unit)]
    guard let first = found.rows.first else { return nil }
    let related = found.rows.dropFirst().map { records.location(of: $0, .unit) }
    let count = found.count == 1 ? "" : VietnameseNumber.grouped(found.count)
    let cells = Wording(
      found.count == 1 ? "ở ô này" : "ở \(count) ô này",
      en: found.count == 1 ? "in the cell" : "in these \(count) cells")
    if case .orphaned(let status) = fault.kind {
      return orphaned(unit, status, first, found.count, cells, related)
    }
    let successor = fault.kind == .late ? unit.successor : nil
    let date = column(.concluded, first, found.count)
    let days = days(found.days)
    return Problem(
      "case-outside-unit",
      Wording(
        "\(found.count == 1 ? "Vụ việc" : "\(count) vụ việc") kết thúc \(days.vi) ở “\(unit.name)”, đơn vị chỉ hoạt động \(ValidText.vietnamese(unit.valid))",
        en:
          "\(found.count == 1 ? "The matter was" : "\(count) matters were") concluded \(days.en) at “\(unit.name)”, a unit that exists only \(ValidText.english(unit.valid))"
      ),
      fix: Wording(
        "ghi \(successor.map { "đơn vị kế thừa “\($0)”" } ?? "đơn vị đã giải quyết") \(cells.vi); nếu ngày sai thì sửa \(date.vi), nếu thời gian hoạt động sai thì sửa “valid” trong site.yaml",
        en:
          "name the unit that \(successor.map { "took over, “\($0)”," } ?? "settled the matter") \(cells.en); if the date is wrong correct \(date.en), if the unit's time is wrong correct “valid” in site.yaml"
      ),
      at: records.location(of: first, .unit), related: related)
  }

  private func orphaned(
    _ unit: Unit, _ status: CaseStatus, _ first: CaseRow, _ count: Int, _ cells: Wording, _ related: [Location]
  ) -> Problem {
    let other = unit.successor.map { " “\($0)”" } ?? ""
    let (end, column) = (unit.valid.to ?? asOf, column(.status, first, count))
    let number = VietnameseNumber.grouped(count)
    return Problem(
      "case-unit-ended", severity: .warning,
      Wording(
        "\(count == 1 ? "Vụ việc" : "\(number) vụ việc") “\(status.rawValue)” còn ở “\(unit.name)”, đơn vị kết thúc hoạt động ngày \(end.vietnamese)",
        en:
          "\(count == 1 ? "The matter is" : "\(number) matters are") pending at “\(unit.name)”, a unit that ended on \(end.iso)"
      ),
      fix: Wording(
        "ghi đơn vị tiếp nhận\(other) \(cells.vi), hoặc sửa \(column.vi)",
        en: "name the unit that took over\(other) \(cells.en), or change \(column.en)"),
      at: records.location(of: first, .unit), related: related)
  }

  /// The cell beside the only row, the column beside many.
  private func column(_ column: CaseColumn, _ row: CaseRow, _ count: Int) -> Wording {
    if count > 1 { return Wording("cột “\(column.heading)”", en: "the column “\(column.heading)”") }
    let name = records.cellName(row, column)
    return Wording("ô \(name)", en: name)
  }

  private func days(_ days: ClosedRange<CivilDay>) -> Wording {
    let (first, last) = (days.lowerBound, days.upperBound)
    return first == last
      ? Wording("ngày \(first.vietnamese)", en: "on \(first.iso)")
      : Wording("từ ngày \(first.vietnamese) đến ngày \(last.vietnamese)", en: "from \(first.iso) to \(last.iso)")
  }
}
