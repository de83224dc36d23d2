import Authorities
import Diagnostics
import Formats
import Records

/// What can be wrong with a row of a table of sessions, told at its cell.
enum SessionProblem {
  static func notACount(_ cell: QuotedCell, _ column: SessionColumn, at location: Location) -> Problem {
    let largest = VietnameseNumber.grouped(WholeNumberCell.largest)
    return Problem(
      "session-count-form",
      Wording(
        "Cột “\(column.heading)” phải là số nguyên từ 0 đến \(largest): “\(cell.shown.vi)”",
        en:
          "The column “\(column.heading)” must be a whole number from 0 to \(WholeNumberCell.largest): “\(cell.shown.en)”"
      ),
      fix: Wording(
        "ghi một số, ví dụ 3; ghi 0 khi không có; để trống khi không thống kê",
        en: "write a number, e.g. 3; write 0 for none; leave it empty when it was not counted"), at: location,
      disclosesPerson: cell.disclosesPerson, evidence: cell.evidence)
  }

  static func future(_ row: SessionResultRow, _ records: SessionResultRecords, asOf: CivilDay) -> Problem {
    Problem(
      "session-date-in-future",
      Wording(
        "Ngày tiếp \(row.date.vietnamese) sau ngày dựng cổng \(asOf.vietnamese)",
        en: "The session of \(row.date.iso) is after the day of the run \(asOf.iso)"),
      fix: Wording(
        "kiểm tra lại ngày trong ô này; kết quả chỉ ghi sau khi đã tiếp",
        en: "check the date in the cell; results are written once the session was held"),
      at: records.location(of: row, .date))
  }

  static func unknownHost(
    _ row: SessionResultRow, _ office: Office, known: [String], _ records: SessionResultRecords
  ) -> Problem {
    // A deputy is no misspelt head: what he received is not to be written down as the head's.
    let alike = known.filter { (HostRole(title: $0) == .other) == (HostRole(title: row.host) == .other) }
    return Problem(
      "unknown-host",
      Wording(
        "Lịch của “\(office.name)” không có người tiếp nào tên “\(row.host)”",
        en: "No schedule of “\(office.name)” has a host “\(row.host)”"),
      fix: alike.isEmpty
        ? Wording(
          "thêm lịch của người ấy vào reception/, hoặc ghi hình thức “thường xuyên”\(known.isEmpty ? "" : "; tiếp thay người khác thì ghi tên người được thay và hình thức “ủy quyền”")",
          en:
            "add the host's schedule to reception/, or write the form “thường xuyên”\(known.isEmpty ? "" : "; who stands in for another is written under that name, with the form “ủy quyền”")"
        )
        : Suggestion.fix(for: row.host, among: alike),
      at: records.location(of: row, .host))
  }

  static func problem(_ fault: SessionMatch.Fault, _ row: SessionResultRow, _ records: SessionResultRecords) -> Problem
  {
    switch fault {
    case .unknownHost(let known): unknownHost(row, records.offices[row.office], known: known, records)
    case .notScheduled(let host, _, let day?): movedAway(row, host, to: day, records)
    case .notScheduled(let host, let nearest, nil): notScheduled(row, host, nearest, records)
    case .cancelled(let host): cancelled(row, host, records)
    case .standsIn(let host): standsIn(row, host, records)
    case .delegated(let host, let other): delegated(row, host, to: other, records)
    }
  }

  private static func movedAway(
    _ row: SessionResultRow, _ host: String, to day: CivilDay, _ records: SessionResultRecords
  ) -> Problem {
    notScheduled(
      row, host,
      fix: Wording(
        "buổi của ngày ấy nay là ngày \(day.vietnamese): ghi ngày đã tiếp, hoặc thêm thay đổi vào lịch",
        en: "the session of that day is now on \(day.iso): write the day it was held, or add a change to the schedule"),
      records)
  }

  private static func notScheduled(
    _ row: SessionResultRow, _ host: String, _ nearest: [CivilDay], _ records: SessionResultRecords
  ) -> Problem {
    let days = Wording(
      nearest.isEmpty ? "" : "các buổi gần nhất: \(nearest.map(\.vietnamese).joined(separator: ", ")); ",
      en: nearest.isEmpty ? "" : "the nearest sessions: \(nearest.map(\.iso).joined(separator: ", ")); ")
    return notScheduled(
      row, host,
      fix: Wording(
        "\(days.vi)sửa ngày, thêm thay đổi vào lịch, hoặc ghi hình thức “đột xuất” nếu tiếp ngoài lịch",
        en: "\(days.en)correct the day, add a change to the schedule, or write the form “đột xuất” if it was outside it"
      ),
      records)
  }

  private static func notScheduled(
    _ row: SessionResultRow, _ host: String, fix: Wording, _ records: SessionResultRecords
  ) -> Problem {
    Problem(
      "session-not-scheduled",
      Wording(
        "Theo lịch, ngày \(row.date.vietnamese) không có buổi tiếp của “\(host)”",
        en: "The schedules have no session of “\(host)” on \(row.date.iso)"),
      fix: fix, at: records.location(of: row, .date))
  }

  private static func cancelled(_ row: SessionResultRow, _ host: String, _ records: SessionResultRecords) -> Problem {
    Problem(
      "session-cancelled",
      Wording(
        "Theo lịch, buổi tiếp ngày \(row.date.vietnamese) của “\(host)” đã hủy",
        en: "By its schedule, the session of “\(host)” on \(row.date.iso) was cancelled"),
      fix: Wording(
        "xóa dòng này; nếu buổi vẫn được tiếp thì thêm vào lịch một thay đổi “action: extra” của ngày ấy",
        en: "remove the row; if it was held after all, add a change “action: extra” of that day to the schedule"),
      at: records.location(of: row, .date))
  }

  private static func standsIn(_ row: SessionResultRow, _ host: String, _ records: SessionResultRecords) -> Problem {
    Problem(
      "session-form-differs",
      Wording(
        "“\(row.host)” tiếp thay “\(host)” thì hình thức không thể là “\(row.form?.rawValue ?? "")”",
        en: "“\(row.host)” stands in for “\(host)”, so the form cannot be “\(row.form?.rawValue ?? "")”"),
      fix: Wording(
        "ghi “ủy quyền” ở cột Hình thức, hoặc “\(host)” ở cột Người tiếp",
        en: "write “ủy quyền” as the form, or “\(host)” as the host"),
      at: records.location(of: row, .form))
  }

  private static func delegated(
    _ row: SessionResultRow, _ host: String, to other: String, _ records: SessionResultRecords
  ) -> Problem {
    Problem(
      "session-form-differs",
      Wording(
        "Theo lịch, “\(other)” tiếp thay “\(host)” ngày \(row.date.vietnamese), nên hình thức không thể là “trực tiếp”",
        en: "By its schedule, “\(other)” stands in for “\(host)” on \(row.date.iso), so the form cannot be “trực tiếp”"),
      fix: Wording(
        "ghi “ủy quyền” ở cột Hình thức; nếu “\(host)” đã tự tiếp thì sửa “to” của thay đổi ấy trong lịch",
        en: "write “ủy quyền” as the form; if “\(host)” received after all, correct “to” of the change in the schedule"),
      at: records.location(of: row, .form))
  }

  static func copy(
    _ row: SessionResultRow, of first: SessionResultRow, _ count: Int, _ records: SessionResultRecords
  ) -> Problem {
    let number = VietnameseNumber.grouped(count)
    let (place, other) = (records.location(of: row, .date), records.location(of: first, .date))
    var name = other.path
    if case .cell(let sheet?, _) = other.spot, other.path == place.path { name = sheet }
    return Problem(
      "session-table-copied",
      Wording(
        "\(number) buổi tiếp có ở cả bảng này lẫn bảng “\(name)”: một bảng là bản sao",
        en: "\(number) sessions stand in this table and in “\(name)”: one is a copy"),
      fix: Wording(
        "xóa một trong hai tệp hoặc trang tính, giữ bản mới hơn; đừng cộng các số, vì mỗi buổi sẽ bị tính hai lần",
        en: "remove one of the two files or sheets and keep the newer; do not add figures up, or sessions count twice"),
      at: place, related: [other])
  }

  static func twice(_ row: SessionResultRow, first: SessionResultRow, _ records: SessionResultRecords) -> Problem {
    Problem(
      "session-result-twice",
      Wording(
        "Buổi tiếp ngày \(row.date.vietnamese) của “\(row.host)” đã có kết quả ở dòng khác",
        en: "The session of “\(row.host)” on \(row.date.iso) has a result in another row"),
      fix: Wording("giữ một dòng, cộng các số nếu cần", en: "keep one row, adding the figures up if needed"),
      at: records.location(of: row, .date), related: [records.location(of: first, .date)])
  }
}
