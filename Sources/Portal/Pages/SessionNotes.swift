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

  /// How citizens take part, when that is not by coming to the place: online, or from linked places as well.
  static func way(_ session: ReceptionSession) -> String? {
    let linked = session.linkedPlaces.joined(separator: "; ")
    guard session.mode == .online else { return linked.isEmpty ? nil : "Có thể đến điểm cầu: \(linked)" }
    return "Tiếp trực tuyến" + (linked.isEmpty ? "" : "; điểm cầu: \(linked)")
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
    return notes + session.history.indices.map { sentence($0, session) }
      + (session.note.map { ["Ghi chú: \($0)"] } ?? [])
  }

  private static func sentence(_ index: Int, _ session: ReceptionSession) -> String {
    let event = session.history[index]
    let hours = event.hours.map { ", \(event.action == .extra ? "" : "giờ mới ")\(SessionRow.times($0, nil))" } ?? ""
    let what =
      switch event.action {
      case .move where event.isOfHoursAlone: newHours(index, session)
      case .move: move(event, session) + hours
      case .cancel:
        "Hủy buổi \(event.from.map(Typography.day) ?? "này")"
          + (event.carriedTo.map { carried(to: $0, now: event.carriedNow) } ?? "")
      case .extra: "Tiếp thêm ngoài lịch" + hours
      case .delegate: "Người tiếp thay: \(event.target ?? "")" + hours
      case .place: "Đổi nơi tiếp: \(event.target ?? "")" + hours
      }
    let announced = event.published.map { " Thông báo ngày \($0.vietnamese)." } ?? ""
    return "\(what). Lý do: \(event.reason).\(announced)"
  }

  /// The day as it was announced, and the one that holds now when it is another.
  private static func carried(to day: CivilDay, now: CivilDay?) -> String {
    let first = Typography.day(day)
    if now == day { return "; đăng ký được chuyển sang \(first)" }
    return "; đăng ký được chuyển sang buổi \(first), "
      + (now.map { "nay là \(Typography.day($0))" } ?? "nhưng buổi ấy nay cũng đã hủy")
  }

  /// A session that awaited a separate notice is given its day, not moved from one.
  private static func move(_ event: ReceptionSession.Event, _ session: ReceptionSession) -> String {
    let to = event.to.map(Typography.day) ?? "ngày khác"
    if let from = event.from { return "Dời từ \(Typography.day(from)) sang \(to)" }
    let rule = session.ruleDate.map { "ngày \($0.vietnamese)" } ?? "này"
    return "Buổi của \(rule)\(session.dayOff.map { " (\($0.vi))" } ?? "") nay tiếp vào \(to)"
  }

  private static func newHours(_ index: Int, _ session: ReceptionSession) -> String {
    let before = session.history[..<index].last { $0.hours != nil }?.hours ?? session.scheduledTimes
    let now = SessionRow.times(session.history[index].hours ?? [], session.part)
    return "Đổi giờ: \(now) (trước là \(SessionRow.times(before, session.part)))"
  }
}

extension ReceptionSession.Event {
  /// A move that stays on its day.
  var isOfHoursAlone: Bool { action == .move && from == to && hours != nil }
}
