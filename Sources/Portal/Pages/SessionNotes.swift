import Authorities
import Diagnostics
import Reception
import Transparency

/// What became of a session, in sentences.
enum SessionNotes {
  /// In a few words, beside the day, the time and the host of a row; nil when the session is as its rule says.
  static func status(_ session: ReceptionSession) -> String? {
    switch session.status {
    case .cancelled: "Hủy"
    case .moved:
      lastMove(session).flatMap { session.history[$0].from }.map { "Dời từ \(Typography.day($0))" } ?? "Dời ngày"
    case .extra: "Buổi tiếp thêm"
    case .separateNotice: "Chờ thông báo riêng"
    case .scheduled: joined(session) ?? (session.isShifted ? shifted(session) : nil)
    }
  }

  /// How citizens take part, when that is not by coming to the place: online, or from linked places as well.
  static func way(_ session: ReceptionSession) -> String? {
    let linked = session.linkedPlaces.joined(separator: "; ")
    guard session.mode == .online else { return linked.isEmpty ? nil : "Có thể đến điểm cầu: \(linked)" }
    return "Tiếp trực tuyến" + (linked.isEmpty ? "" : "; điểm cầu: \(linked)")
  }

  /// The days of the rule that are held as one session, on a day of their own too; nil for a session of one day. The reason
  /// names them until a change gives another.
  private static func joined(_ session: ReceptionSession) -> String? {
    guard session.isMerged else { return nil }
    if session.history.isEmpty, let reason = session.reason?.vi { return Typography.capitalized(reason) }
    return "Gộp buổi ngày \(WordList.vietnamese(session.merged.map(\.day.vietnamese)))"
  }

  private static func shifted(_ session: ReceptionSession) -> String {
    guard session.history.isEmpty, let reason = session.reason?.vi else { return "Chuyển vì trùng ngày nghỉ" }
    return "Chuyển từ ngày \(session.ruleDate?.vietnamese ?? "khác"), ngày nghỉ (\(reason))"
  }

  /// Index of the move that gave the session its day.
  private static func lastMove(_ session: ReceptionSession) -> Int? {
    session.history.lastIndex { $0.action == .move && !$0.isOfHoursAlone && $0.to == session.date }
  }

  /// What a row does not show by itself, beside its status: mostly why, and since when it is known.
  static func remarks(_ session: ReceptionSession) -> [String] {
    let note = session.note.map { ["Ghi chú: \($0)"] } ?? []
    guard !session.history.isEmpty else {
      if let dropped = dropped(session) { return [dropped] }
      guard session.status == .separateNotice, let rule = session.ruleDate else { return note }
      let reason = session.reason.map { " (\($0.vi))" } ?? ""
      return ["Thay cho ngày \(rule.vietnamese), ngày nghỉ\(reason)."] + note
    }
    // The status tells it otherwise.
    let joined = session.status == .scheduled ? nil : joined(session).map { "\($0)." }
    return [joined].compactMap { $0 }
      + session.history.indices.map { isSeen($0, session) ? why(session.history[$0]) : sentence($0, session) } + note
  }

  /// Of a session that is cancelled without a change: why it is.
  private static func dropped(_ session: ReceptionSession) -> String? {
    guard session.status == .cancelled, session.history.isEmpty else { return nil }
    return session.reason.map { "\(Typography.capitalized($0.vi))." }
  }

  /// Whether a row, with its status, says what the change was.
  private static func isSeen(_ index: Int, _ session: ReceptionSession) -> Bool {
    let event = session.history[index]
    switch event.action {
    case .move: return session.status == .moved && index == lastMove(session) && event.from != nil
    case .cancel: return session.status == .cancelled
    case .extra: return session.status == .extra
    case .delegate: return session.isDelegated && session.delegate == event.target
    case .place: return session.status != .cancelled && session.isPlaceChanged && session.place == event.target
    }
  }

  private static func why(_ event: ReceptionSession.Event) -> String {
    let word =
      switch event.action {
      case .move: "dời"
      case .cancel: "hủy"
      case .extra: "thêm"
      case .delegate: "ủy quyền"
      case .place: "đổi nơi tiếp"
      }
    let carried = carried(event).map { " \(Typography.capitalized($0))." } ?? ""
    return "Lý do \(word): \(event.reason).\(announced(event))\(carried)"
  }

  private static func announced(_ event: ReceptionSession.Event) -> String {
    event.published.map { " Thông báo ngày \($0.vietnamese)." } ?? ""
  }

  /// What changed, why, and since when it is known, in the order it happened, in whole sentences.
  static func notes(_ session: ReceptionSession) -> [String] {
    if let dropped = dropped(session) { return [dropped] }
    var notes: [String] = []
    if let joined = joined(session), let scheduled = session.scheduledDate {
      notes.append("\(joined), tiếp \(Typography.day(scheduled)).")
    } else if session.isShifted, let rule = session.ruleDate, let scheduled = session.scheduledDate {
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
          + (carried(event).map { "; \($0)" } ?? "")
      case .extra: "Tiếp thêm ngoài lịch" + hours
      case .delegate: "Người tiếp thay: \(event.target ?? "")" + hours
      case .place: "Đổi nơi tiếp: \(event.target ?? "")" + hours
      }
    return "\(what). Lý do: \(event.reason).\(announced(event))"
  }

  /// The session that took the registrations over: the day as it was announced, and the one that holds now when it is
  /// another.
  private static func carried(_ event: ReceptionSession.Event) -> String? {
    guard let day = event.carriedTo else { return nil }
    let first = Typography.day(day)
    if event.carriedNow == day { return "đăng ký được chuyển sang \(first)" }
    return "đăng ký được chuyển sang buổi \(first), "
      + (event.carriedNow.map { "nay là \(Typography.day($0))" } ?? "nhưng buổi ấy nay cũng đã hủy")
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
