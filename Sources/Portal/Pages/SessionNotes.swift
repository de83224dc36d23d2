import Diagnostics
import Transparency

/// What became of a session, in sentences.
enum SessionNotes {
  /// In a word or two; nil when the session is as its rule says.
  static func status(_ session: ReceptionSession) -> String? {
    switch session.status {
    case .cancelled: "Hủy"
    case .moved: "Dời ngày"
    case .extra: "Buổi tiếp thêm"
    case .separateNotice: "Chờ thông báo riêng"
    case .scheduled: session.isShifted ? "Chuyển vì trùng ngày nghỉ" : nil
    }
  }

  /// What changed, why, and since when it is known, in the order it happened.
  static func notes(_ session: ReceptionSession) -> [String] {
    var notes: [String] = []
    if session.isShifted, let rule = session.ruleDate, let scheduled = session.scheduledDate {
      // The reason of merged sessions names their days.
      if session.isMerged, session.history.isEmpty, let reason = session.reason?.vi {
        return ["\(Typography.capitalized(reason)), tiếp \(Typography.day(scheduled))."]
      }
      let reason = session.history.isEmpty ? session.reason.map { " (\($0.vi))" } ?? "" : ""
      notes.append("Ngày \(rule.vietnamese) là ngày nghỉ\(reason), chuyển sang \(Typography.day(scheduled)).")
    }
    return notes + session.history.map(sentence) + (session.note.map { ["Ghi chú: \($0)"] } ?? [])
  }

  private static func sentence(_ event: ReceptionSession.Event) -> String {
    let what =
      switch event.action {
      case .move:
        "Dời từ \(event.from.map(Typography.day) ?? "lịch cũ") sang \(event.to.map(Typography.day) ?? "ngày khác")"
      case .cancel:
        "Hủy buổi \(event.from.map(Typography.day) ?? "này")"
          + (event.carriedTo.map { "; đăng ký được chuyển sang \(Typography.day($0))" } ?? "")
      case .extra: "Tiếp thêm ngoài lịch"
      case .delegate: "Người tiếp thay: \(event.target ?? "")"
      case .place: "Đổi nơi tiếp: \(event.target ?? "")"
      }
    let hours = event.hours.map { ", giờ mới \(SessionRow.times($0, nil))" } ?? ""
    let announced = event.published.map { " Thông báo ngày \($0.vietnamese)." } ?? ""
    return "\(what)\(hours). Lý do: \(event.reason).\(announced)"
  }
}
