import Diagnostics
import SiteKit
import Transparency

/// One session as pages show it.
struct SessionRow: TemplateData {
  let session: ReceptionSession
  let office: Office

  static let fields: [TemplateField<SessionRow>] = [
    .text("id", "Mã cố định của buổi") { $0.session.id },
    .text("date", "Thứ và ngày, hoặc “Theo thông báo riêng”") { row in
      row.session.date.map(Typography.day) ?? "Theo thông báo riêng"
    },
    .text("iso", "Ngày dạng 2026-01-15") { $0.session.date?.iso },
    .text("times", "Giờ tiếp") { $0.times },
    .text("host", "Người tiếp") { $0.session.host },
    .text("office", "Tên nơi tiếp") { $0.office.name },
    .text("officeHref", "Trang của nơi tiếp") { OfficePath.page($0.office.slug) },
    .text("place", "Nơi tiếp khi không phải tại trụ sở") { $0.session.place },
    .flag("cancelled", "Buổi bị hủy") { $0.session.status == .cancelled },
    .flag("moved", "Buổi được dời ngày") { $0.session.status == .moved },
    .text("status", "Tình trạng bằng lời, khi khác lịch thường") { $0.status },
    .texts("notes", "Thay đổi gì, vì sao, báo từ ngày nào") { $0.notes },
    .flag("provisional", "Lịch dự kiến, chưa có lịch nghỉ chính thức") { $0.session.isProvisional },
    .text("registerBy", "Hạn đăng ký") { $0.session.registerBy.map(Typography.day) },
    .text("topics", "Nội dung dự kiến") { $0.session.topics },
  ]

  /// `08:00–11:00, 14:00–16:30`, `từ 08:00`, or office hours with those of the place.
  var times: String {
    let words = Self.times(session.times, session.part)
    let hours = session.times.isEmpty ? session.hours(at: office) : []
    return hours.isEmpty ? words : "\(words): \(Self.times(hours, nil))"
  }

  static func times(_ spans: [TimeSpan], _ part: DayPart?) -> String {
    guard !spans.isEmpty else { return part.map { "buổi \($0.vietnamese)" } ?? "giờ hành chính" }
    return spans.map { span in
      span.end.map { "\(TimeSpan.clock(span.start))–\(TimeSpan.clock($0))" } ?? "từ \(TimeSpan.clock(span.start))"
    }.joined(separator: ", ")
  }

  private var status: String? {
    switch session.status {
    case .cancelled: "Hủy"
    case .moved: "Dời ngày"
    case .extra: "Buổi tiếp thêm"
    case .separateNotice: "Chờ thông báo riêng"
    case .scheduled: session.isShifted ? "Chuyển vì trùng ngày nghỉ" : nil
    }
  }

  private var notes: [String] {
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

  private func sentence(_ event: ReceptionSession.Event) -> String {
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
    let hours = event.hours.map { ", giờ mới \(Self.times($0, nil))" } ?? ""
    let announced = event.published.map { " Thông báo ngày \($0.vietnamese)." } ?? ""
    return "\(what)\(hours). Lý do: \(event.reason).\(announced)"
  }
}

/// Paths under `lich-tiep-cong-dan/`.
enum OfficePath {
  static func page(_ slug: String) -> String { "lich-tiep-cong-dan/\(slug)/index.html" }
}
