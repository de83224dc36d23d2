import Authorities
import Diagnostics
import Formats
import Reception
import Tables
import Transparency

/// `lich-tiep-cong-dan/lich.csv`: the sessions of `lich.json` as a table, with Vietnamese headings and words.
/// Days stay `2026-01-15`, which every spreadsheet reads as that day; several values of one cell are joined by `; `.
enum SessionsTable {
  static let headings = [
    "Mã buổi", "Mã lịch", "Mã nơi tiếp", "Nơi tiếp", "Người tiếp", "Ngày theo quy tắc", "Ngày", "Giờ", "Tình trạng",
    "Chuyển vì ngày nghỉ", "Dự kiến", "Ủy quyền", "Đổi nơi", "Lý do", "Hạn đăng ký", "Người tiếp thay",
    "Địa điểm khác", "Thành phần", "Nội dung", "Đăng ký chuyển sang",
  ]

  static func write(_ record: PublicRecord) -> [UInt8] {
    let offices = Dictionary(record.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var table = CSVWriter(header: headings)
    for session in record.sessions { table.row(cells(session, offices[session.office], record.calendar)) }
    return table.bytes
  }

  private static func cells(_ session: ReceptionSession, _ office: Office?, _ calendar: WorkingCalendar)
    -> [String]
  {
    [
      session.id, session.schedule, session.office, FormulaText.harmless(office?.name),
      FormulaText.harmless(session.host),
      session.ruleDate?.iso ?? "", session.date?.iso ?? "", hours(session, office, calendar),
      word(session.status), word(session.isShifted), word(session.isProvisional), word(session.isDelegated),
      word(session.isPlaceChanged), FormulaText.harmless(session.reason?.vi), session.registerBy?.iso ?? "",
      FormulaText.harmless(session.delegate), FormulaText.harmless(session.place),
      FormulaText.harmless(session.attendees.joined(separator: "; ")),
      FormulaText.harmless(session.topics), session.carriedTo?.iso ?? "",
    ]
  }

  /// Those of the place when the session has none of its own, as pages say; else in words.
  private static func hours(_ session: ReceptionSession, _ office: Office?, _ calendar: WorkingCalendar) -> String {
    let spans = office.map { session.hours(at: $0, calendar) } ?? session.times
    return spans.isEmpty ? SessionRow.times([], session.part) : spans.map(\.text).joined(separator: "; ")
  }

  private static func word(_ flag: Bool) -> String { flag ? "có" : "không" }

  private static func word(_ status: ReceptionSession.Status) -> String {
    switch status {
    case .scheduled: "theo lịch"
    case .moved: "dời ngày"
    case .cancelled: "hủy"
    case .extra: "tiếp thêm"
    case .separateNotice: "chờ thông báo riêng"
    }
  }
}
