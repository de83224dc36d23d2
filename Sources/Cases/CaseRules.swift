import Authorities
import Diagnostics
import Formats
import Parallel
import Records
import Releases

/// The rules that a case row must keep in itself: the order of its dates, its status, its outcome.
struct CaseRules: Sendable {
  let records: CaseRecords
  let asOf: CivilDay
  let limits: TimeLimits
  let isWorkingDay: @Sendable (CivilDay) -> Bool

  func report() -> Report {
    let ofUnits = CaseUnitRule(records: records, asOf: asOf)
    let untimed = UntimedRule(records: records, limits: limits)
    let ((found, others), repeated) = ChunkedMap.both(
      { (rowReports(), [ofUnits.report(), untimed.report()]) }, { duplicates() })
    var report = Report()
    for part in found + [repeated] + others { report.merge(part) }
    return report
  }

  private func rowReports() -> [Report] {
    ChunkedMap.run(records.rows.count) { stretch in
      var report = Report()
      for row in records.rows[stretch] { check(row, &report) }
      return report
    }
  }

  private func check(_ row: CaseRow, _ report: inout Report) {
    if !records.monthFirst.contains(row.table) { checkDates(row, &report) }
    if row.suspendedTo != nil, row.suspendedFrom == nil {
      report.add(halfSuspension(row, at: .suspendedTo, lacks: .suspendedFrom))
    } else if row.suspendedFrom != nil, row.suspendedTo == nil, !row.status.isPending {
      report.add(halfSuspension(row, at: .suspendedFrom, lacks: .suspendedTo))
    }
    if row.status == .notAccepted, let accepted = row.accepted { report.add(acceptedThough(row, accepted)) }
    if row.extensions > 0, !isExtended(row.kind) { report.add(extensionOfOtherKind(row)) }
    checkEnd(row, &report)
  }

  /// Some limit of the kind can be extended.
  private func isExtended(_ kind: CaseKind) -> Bool {
    limits.rows.indices.contains { limits.rows[$0].kind == kind && limits.rows[$0].extensionDays > 0 }
  }

  private func checkDates(_ row: CaseRow, _ report: inout Report) {
    checkOrder(row, &report)
    if let from = row.suspendedFrom, let to = row.suspendedTo, to < from {
      report.add(order(row, .suspendedTo, to, .suspendedFrom, from, "case-suspension-reversed"))
    }
    if row.statedDue != nil || row.statedTimeliness != nil { checkStated(row, &report) }
  }

  private func checkOrder(_ row: CaseRow, _ report: inout Report) {
    // The dates after one in the future only echo it, and so does that one is before it.
    if let (column, day) = firstInFuture(row) {
      report.add(future(row, column, day))
      return
    }
    if let accepted = row.accepted, accepted < row.received {
      report.add(order(row, .accepted, accepted, .received, row.received, "case-accepted-before-received"))
    }
    if let concluded = row.concluded {
      if let accepted = row.accepted, concluded < accepted {
        report.add(order(row, .concluded, concluded, .accepted, accepted, "case-resolved-before-accepted"))
      } else if row.accepted == nil, concluded < row.received {
        report.add(order(row, .concluded, concluded, .received, row.received, "case-resolved-before-received"))
      }
    }
    if let from = row.suspendedFrom {
      if let accepted = row.accepted, from < accepted {
        report.add(order(row, .suspendedFrom, from, .accepted, accepted, "case-suspended-before-accepted"))
      } else if row.accepted == nil, from < row.received {
        report.add(order(row, .suspendedFrom, from, .received, row.received, "case-suspended-before-received"))
      }
    }
    // Hardly a matter takes years.
    guard row.received.distance(to: row.concluded ?? row.accepted ?? row.received) > YearSlip.shortest else { return }
    let slip = YearSlip(row, asOf: asOf)
    if slip.isFarApart, let meant = slip.meant { report.add(farApart(row, meant.column, meant.day)) }
  }

  private func firstInFuture(_ row: CaseRow) -> (CaseColumn, CivilDay)? {
    if row.received > asOf { return (.received, row.received) }
    if let accepted = row.accepted, accepted > asOf { return (.accepted, accepted) }
    if let concluded = row.concluded, concluded > asOf { return (.concluded, concluded) }
    return nil
  }

  private func checkStated(_ row: CaseRow, _ report: inout Report) {
    guard let due = Deadline.due(row, limits, isWorkingDay: isWorkingDay) else { return }
    if let stated = row.statedDue, stated != due.day { report.add(DueProblem.otherDue(row, stated, due, records)) }
    if let stated = row.statedTimeliness, let kept = Deadline.kept(row, due), stated != kept {
      report.add(DueProblem.otherTimeliness(row, stated, due, records))
    }
  }

  private func checkEnd(_ row: CaseRow, _ report: inout Report) {
    if row.status.isPending {
      if row.concluded != nil { report.add(endOfPending(row)) }
      if row.outcome != nil { report.add(outcomeWithoutEnd(row)) }
      return
    }
    if row.concluded == nil { report.add(missingEnd(row)) }
    guard row.status == .settled else {
      if row.outcome != nil { report.add(outcomeOfEnded(row)) }
      return
    }
    guard let outcome = row.outcome else {
      report.add(missingOutcome(row))
      return
    }
    if !row.kind.outcomes.contains(outcome) { report.add(outcomeOfOtherKind(row, outcome)) }
  }

  private func duplicates() -> Report {
    let found = CaseIdentifiers(records).duplicates().map { (row: records.rows[$0.row], first: records.rows[$0.first]) }
    let sizes = found.isEmpty ? [:] : records.rows.reduce(into: [UInt16: Int]()) { $0[$1.table, default: 0] += 1 }
    // A file or sheet that was copied is told once, not row by row.
    let pairs = Dictionary(grouping: found) { [$0.row.table, $0.first.table] }
    return Report(
      pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { tables, rows in
        let size = tables.compactMap { sizes[$0] }.min() ?? 0
        guard tables[0] != tables[1], rows.count >= 3, rows.count * 2 > size else {
          return rows.map { duplicate($0.row, $0.first) }
        }
        return [copy(rows[0].row, of: rows[0].first, rows.count)]
      })
  }
}

extension CaseRules {
  private func order(
    _ row: CaseRow, _ later: CaseColumn, _ laterDay: CivilDay, _ earlier: CaseColumn, _ earlierDay: CivilDay,
    _ code: String
  ) -> Problem {
    let isOfSuspension = later == .suspendedFrom || later == .suspendedTo
    let likely = isOfSuspension ? Wording("", en: "") : likely(row)
    return Problem(
      code,
      Wording(
        "\(later.heading) \(laterDay.vietnamese) trước \(Self.lowercased(earlier.heading)) \(earlierDay.vietnamese)",
        en: "\(later.heading) \(laterDay.iso) is before \(earlier.heading) \(earlierDay.iso)"),
      fix: Wording(
        "kiểm tra ô \(records.cellName(row, later)) và ô \(records.cellName(row, earlier))\(likely.vi)",
        en: "check the cells \(records.cellName(row, later)) and \(records.cellName(row, earlier))\(likely.en)"),
      at: records.location(of: row, later))
  }

  /// The date that may be meant, of whichever cell.
  private func likely(_ row: CaseRow) -> Wording {
    guard let meant = YearSlip(row, asOf: asOf).meant else { return Wording("", en: "") }
    let cell = records.cellName(row, meant.column)
    return Wording(
      "; có thể gõ nhầm năm: ô \(cell) có lẽ là \(meant.day.vietnamese)",
      en: "; the year may be mistyped: \(cell) is perhaps \(meant.day.iso)")
  }

  private func farApart(_ row: CaseRow, _ column: CaseColumn, _ meant: CivilDay) -> Problem {
    Problem(
      "case-dates-far-apart", severity: .warning,
      Wording(
        "Các ngày của vụ việc này cách nhau nhiều năm, có thể gõ nhầm năm ở ô này",
        en: "The dates of this matter are years apart, the year may be mistyped here"),
      fix: Wording(
        "đối chiếu với sổ gốc; có lẽ là \(meant.vietnamese)", en: "compare with the original; perhaps \(meant.iso)"),
      at: records.location(of: row, column))
  }

  private static func lowercased(_ heading: String) -> String { heading.prefix(1).lowercased() + heading.dropFirst() }

  private func future(_ row: CaseRow, _ column: CaseColumn, _ day: CivilDay) -> Problem {
    let meant = YearSlip(row, asOf: asOf).meant.flatMap { $0.column == column ? $0.day : nil }
    return Problem(
      "case-date-in-future",
      Wording(
        "\(column.heading) \(day.vietnamese) sau ngày lập báo cáo \(asOf.vietnamese)",
        en: "\(column.heading) \(day.iso) is after the day of the run \(asOf.iso)"),
      fix: Wording(
        "kiểm tra lại ngày trong ô này\(meant.map { "; có lẽ là \($0.vietnamese)" } ?? "")",
        en: "check the date in the cell\(meant.map { "; perhaps \($0.iso)" } ?? "")"),
      at: records.location(of: row, column))
  }

  private func halfSuspension(_ row: CaseRow, at column: CaseColumn, lacks other: CaseColumn) -> Problem {
    Problem(
      "case-suspension-half",
      Wording(
        "Có ngày “\(column.heading)” thì phải có ngày “\(other.heading)”",
        en: "A date in “\(column.heading)” needs one in “\(other.heading)”"),
      fix: Wording("điền cột “\(other.heading)” của dòng này", en: "fill in “\(other.heading)” in this row"),
      at: records.location(of: row, column))
  }

  private func acceptedThough(_ row: CaseRow, _ accepted: CivilDay) -> Problem {
    Problem(
      "case-not-accepted-with-date",
      Wording(
        "Vụ việc “\(row.status.rawValue)” không có ngày thụ lý, mà ô này ghi \(accepted.vietnamese)",
        en: "A matter that was not accepted has no day of acceptance, and \(accepted.iso) is written"),
      fix: Wording(
        "xóa ngày ở ô này, hoặc sửa ô \(records.cellName(row, .status))",
        en: "clear the date, or change \(records.cellName(row, .status))"),
      at: records.location(of: row, .accepted))
  }

  private func extensionOfOtherKind(_ row: CaseRow) -> Problem {
    let kinds = CaseKind.allCases.filter(isExtended).map(\.vietnamese).joined(separator: " · ")
    let isLonger = limits.rows.contains { $0.kind == row.kind && $0.days.complex > $0.days.plain }
    let complex =
      isLonger
      ? Wording(
        "vụ việc phức tạp thì ghi “có” ở cột “Phức tạp”, ", en: "write “có” under “Phức tạp” if it is complex, ")
      : Wording("", en: "")
    return Problem(
      "case-extension-of-other-kind",
      Wording(
        "Thời hạn của \(row.kind.vietnamese) không có gia hạn, mà ô này ghi \(row.extensions) lần",
        en:
          "The limit of the kind “\(row.kind.vietnamese)” is not extended, and \(row.extensions) extensions are written"
      ),
      fix: Wording(
        "\(complex.vi)để trống ô này; hoặc sửa ô \(records.cellName(row, .kind))\(kinds.isEmpty ? "" : "; có gia hạn: \(kinds)")",
        en:
          "\(complex.en)clear the cell; or change \(records.cellName(row, .kind))\(kinds.isEmpty ? "" : "; extended: \(kinds)")"
      ),
      at: records.location(of: row, .extensions))
  }

  private func endOfPending(_ row: CaseRow) -> Problem {
    Problem(
      "case-pending-with-end",
      Wording(
        "Vụ việc “\(row.status.rawValue)” không được có ngày kết thúc", en: "A pending matter must not have an end date"
      ),
      fix: Wording(
        "sửa ô \(records.cellName(row, .status)) hoặc xóa ngày ở ô này",
        en: "change \(records.cellName(row, .status)) or clear the date"),
      at: records.location(of: row, .concluded))
  }

  private func outcomeWithoutEnd(_ row: CaseRow) -> Problem {
    Problem(
      "case-outcome-without-end",
      Wording("Vụ việc “\(row.status.rawValue)” chưa thể có kết quả", en: "A pending matter cannot have an outcome"),
      fix: Wording(
        "sửa ô \(records.cellName(row, .status)) hoặc xóa kết quả ở ô này",
        en: "change \(records.cellName(row, .status)) or clear the outcome"),
      at: records.location(of: row, .outcome))
  }

  private func missingEnd(_ row: CaseRow) -> Problem {
    Problem(
      "case-end-missing",
      Wording("Vụ việc “\(row.status.rawValue)” phải có ngày kết thúc", en: "A concluded matter must have an end date"),
      fix: Wording("điền ngày vào cột Ngày giải quyết (Ngày kết thúc)", en: "fill in the end date"),
      at: records.location(of: row, records.headers[Int(row.table)][.concluded] == nil ? .status : .concluded))
  }

  private func outcomeOfEnded(_ row: CaseRow) -> Problem {
    Problem(
      "case-outcome-of-ended",
      Wording(
        "Vụ việc “\(row.status.rawValue)” không có kết quả giải quyết",
        en: "A matter that is “\(row.status.rawValue)” has no outcome"),
      fix: Wording(
        "xóa ô này, hoặc sửa ô \(records.cellName(row, .status))",
        en: "clear the cell, or change \(records.cellName(row, .status))"),
      at: records.location(of: row, .outcome))
  }

  private func missingOutcome(_ row: CaseRow) -> Problem {
    let words = row.kind.outcomes.map(\.vietnamese).joined(separator: " · ")
    return Problem(
      "case-outcome-missing",
      Wording("Vụ việc “đã giải quyết” phải có kết quả", en: "A settled matter must have an outcome"),
      fix: Wording("điền một trong: \(words)", en: "write one of: \(words)"),
      at: records.location(of: row, records.headers[Int(row.table)][.outcome] == nil ? .status : .outcome))
  }

  private func outcomeOfOtherKind(_ row: CaseRow, _ outcome: Outcome) -> Problem {
    let words = row.kind.outcomes.map(\.vietnamese).joined(separator: " · ")
    return Problem(
      "case-outcome-of-other-kind",
      Wording(
        "Kết quả “\(outcome.vietnamese)” không dùng cho \(row.kind.vietnamese)",
        en: "The outcome “\(outcome.vietnamese)” does not belong to the kind “\(row.kind.vietnamese)”"),
      fix: Wording("dùng một trong: \(words)", en: "write one of: \(words)"), at: records.location(of: row, .outcome))
  }

  private func copy(_ row: CaseRow, of first: CaseRow, _ count: Int) -> Problem {
    let number = VietnameseNumber.grouped(count)
    let (place, other) = (records.location(of: row, .id), records.location(of: first, .id))
    var name = other.path
    if case .cell(let sheet?, _) = other.spot, other.path == place.path { name = sheet }
    return Problem(
      "case-table-copied",
      Wording(
        "\(number) vụ việc có ở cả bảng này lẫn bảng “\(name)”: một bảng là bản sao",
        en: "\(number) matters stand in this table and in “\(name)”: one is a copy"),
      fix: Wording(
        "xóa một trong hai tệp hoặc trang tính, giữ bản mới hơn; đừng đổi mã, vì vụ việc sẽ bị đếm hai lần",
        en:
          "remove one of the two files or sheets and keep the newer; do not change identifiers, or matters count twice"),
      at: place, related: [other])
  }

  private func duplicate(_ row: CaseRow, _ first: CaseRow) -> Problem {
    let id = QuotedCell(records.id(of: row), records.personal)
    return Problem(
      "case-id-twice",
      Wording(
        "Mã vụ việc “\(id.shown.vi)” đã dùng ở dòng khác",
        en: "The identifier “\(id.shown.en)” is used twice"),
      fix: Wording("xóa dòng trùng, hoặc đặt mã khác", en: "remove the duplicate, or give another identifier"),
      at: records.location(of: row, .id), related: [records.location(of: first, .id)], evidence: id.evidence)
  }
}
