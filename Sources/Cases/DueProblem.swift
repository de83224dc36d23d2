import Authorities
import Diagnostics
import Records
import Releases

/// What a row states of its time limit, against what the table of time limits gives.
enum DueProblem {
  static func otherDue(_ row: CaseRow, _ stated: CivilDay, _ due: Deadline, _ records: CaseRecords) -> Problem {
    Problem(
      "case-due-differs", severity: .warning,
      Wording(
        "Hạn giải quyết ghi \(stated.vietnamese), tính theo luật là \(due.day.vietnamese): \(due.rule.vi)",
        en: "The stated limit \(stated.iso) differs from the computed one, \(due.day.iso): \(due.rule.en)"),
      fix: Wording(
        "kiểm tra ô này và ô \(records.cellName(row, .accepted)); số liệu dùng hạn tính theo luật",
        en: "check this cell and \(records.cellName(row, .accepted)); figures use the computed limit"),
      at: records.location(of: row, .due))
  }

  static func otherTimeliness(
    _ row: CaseRow, _ stated: Timeliness, _ due: Deadline, _ records: CaseRecords
  ) -> Problem {
    let kept: Timeliness = stated == .late ? .onTime : .late
    let concluded = row.concluded ?? due.day
    return Problem(
      "case-timeliness-differs", severity: .warning,
      Wording(
        "Ghi “\(stated.vietnamese)”, tính theo luật là “\(kept.vietnamese)”: giải quyết ngày \(concluded.vietnamese), hạn là ngày \(due.day.vietnamese), \(due.rule.vi)",
        en:
          "Stated as “\(stated.vietnamese)” and computed as “\(kept.vietnamese)”: settled on \(concluded.iso), the limit is \(due.day.iso), \(due.rule.en)"
      ),
      fix: Wording(
        "kiểm tra ô này, ô \(records.cellName(row, .accepted)) và ô \(records.cellName(row, .concluded)); số liệu dùng kết quả tính theo luật",
        en:
          "check this cell, \(records.cellName(row, .accepted)) and \(records.cellName(row, .concluded)); figures use what is computed"
      ),
      at: records.location(of: row, .timeliness))
  }
}
