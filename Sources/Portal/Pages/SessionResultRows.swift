import Authorities
import Releases
import SessionResults
import SiteKit
import Transparency

/// What became of the sessions at one place in the last months, or in its own last months when it has ended, newest
/// first. Regular reception is told by period only.
struct SessionResultSection: TemplateData {
  let from: CivilDay
  let until: CivilDay
  let rows: [SessionResultLine]

  static let fields: [TemplateField<SessionResultSection>] = [
    .text("from", "Ngày đầu của bảng") { $0.from.vietnamese },
    .text("until", "Ngày cuối của bảng") { $0.until.vietnamese },
    .text("count", "Bao nhiêu buổi") { Typography.number($0.rows.count) },
    .list("rows", "Các buổi, mới nhất trước") { $0.rows },
    .text("href", "Trang số liệu tiếp công dân") { _ in "\(SessionResultsPageMaker.folder)index.html" },
  ]
}

/// One session with its result.
struct SessionResultLine: TemplateData {
  let result: SessionResult

  static let fields: [TemplateField<SessionResultLine>] = [
    .text("date", "Thứ và ngày") { Typography.day($0.result.date) },
    .text("iso", "Ngày dạng 2026-01-15") { $0.result.date.iso },
    .text("host", "Người có lịch tiếp") { $0.result.host },
    .text("deputy", "Người được ủy quyền theo thông báo, khi chưa có kết quả; có kết quả thì ở tình trạng") { row in
      row.result.standing == .unreported ? row.result.standIn : nil
    },
    .text("standing", "Đã tiếp thế nào, đã hủy, hay chưa có kết quả") { $0.standing },
    .text("visits", "Số lượt; vắng khi không tiếp hoặc không ghi") { $0.result.visits.map(Typography.number) },
  ]

  private var standing: String {
    switch result.standing {
    case .held(.direct): "Trực tiếp"
    case .held(.online): "Trực tiếp, qua mạng"
    case .held(.delegated): result.standIn.map { "Ủy quyền: \($0)" } ?? "Ủy quyền"
    case .held(.unscheduled): "Đột xuất, ngoài lịch"
    case .held(.regular): "Thường xuyên"
    case .cancelled: "Hủy"
    case .unreported: "Chưa có kết quả"
    }
  }
}

extension SessionResultSection {
  /// The sections by slug of the place; a place without any session has none.
  static func all(_ record: PublicRecord) -> [String: SessionResultSection] {
    let span = (from: record.sessionSpan.from, until: record.asOf)
    var ended: [String: (from: CivilDay, until: CivilDay)] = [:]
    for office in record.offices {
      guard let end = office.valid.to, end < span.from else { continue }
      ended[office.slug] = (end.firstOfMonth(addingMonths: -2), end)
    }
    let shown = record.sessionResults.sessions.filter { session in
      let span = ended[session.office] ?? span
      return session.host != nil && span.from <= session.date && session.date <= span.until
    }
    return Dictionary(grouping: shown, by: \.office).map { office, sessions in
      let span = ended[office] ?? span
      return (
        office,
        SessionResultSection(
          from: span.from, until: span.until, rows: sessions.reversed().map { SessionResultLine(result: $0) })
      )
    }.reduce(into: [:]) { $0[$1.0] = $1.1 }
  }
}
