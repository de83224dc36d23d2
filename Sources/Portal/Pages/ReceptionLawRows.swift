import Authorities
import Diagnostics
import Reception
import SiteKit
import Transparency

/// One host at a place against one minimum of the law: a sentence, and a row for every month.
struct ReceptionLawRows: TemplateData {
  let host: String
  let minimum: ReceptionMinimum
  let months: [HostMonthStanding]

  static let fields: [TemplateField<ReceptionLawRows>] = [
    .text("host", "Người tiếp") { $0.host },
    .text("minimum", "Mức tối thiểu, ví dụ 2 ngày/tháng") { Typography.amount($0.minimum) },
    .text("source", "Điều luật và văn bản") { $0.minimum.source },
    .text("sentence", "Lịch đủ ngày hay chưa, bằng một câu") { $0.sentence },
    .flag("short", "Có tháng chưa đủ") { rows in rows.months.contains { $0.verdict == .short } },
    .list("months", "Từng tháng") { $0.months.map(MonthLawRow.init) },
  ]

  /// The hosts of a place, each once for every minimum that holds in the published months.
  static func rows(_ office: Office, _ law: ReceptionLaw) -> [ReceptionLawRows] {
    var rows: [ReceptionLawRows] = []
    for standing in law.standings(atOffice: office.slug) {
      if let last = rows.last, last.host == standing.host, last.minimum == standing.minimum {
        rows[rows.count - 1] = ReceptionLawRows(
          host: last.host, minimum: last.minimum, months: last.months + [standing])
      } else {
        rows.append(ReceptionLawRows(host: standing.host, minimum: standing.minimum, months: [standing]))
      }
    }
    return rows
  }

  private var sentence: String {
    let (short, judged) = (months.filter { $0.verdict == .short }, months.filter { $0.verdict != .notJudged })
    if !short.isEmpty {
      return "chưa đủ ở tháng \(short.map { MonthLawRow.month($0) }.joined(separator: ", "))"
    }
    guard let first = judged.first, let last = judged.last else { return "chưa có tháng nào xét được" }
    let waiting = judged.contains { $0.verdict == .awaiting } ? ", tính cả buổi chờ thông báo ngày" : ""
    let span = judged.count == 1 ? MonthLawRow.month(first) : "\(MonthLawRow.month(first))–\(MonthLawRow.month(last))"
    return "lịch đủ ngày ở tháng \(span)\(waiting)"
  }
}

/// One month of a host against the minimum.
struct MonthLawRow: TemplateData {
  let standing: HostMonthStanding

  static let fields: [TemplateField<MonthLawRow>] = [
    .text("month", "Tháng") { "Tháng \(month($0.standing))" },
    .text("days", "Số ngày tiếp, trong đó bao nhiêu ngày người khác tiếp thay") { $0.days },
    .text("verdict", "Lịch đủ ngày, thiếu, hay vì sao không xét") { $0.verdict },
    .flag("short", "Chưa đủ") { $0.standing.verdict == .short },
  ]

  /// `08/2026`.
  static func month(_ standing: HostMonthStanding) -> String { Typography.shortMonth(standing.month) }

  private var days: String {
    var text = "\(standing.scheduled) ngày"
    if standing.delegated > 0 { text += ", \(standing.delegated) ngày do người được ủy quyền tiếp" }
    if standing.awaited > 0 { text += ", \(standing.awaited) buổi chờ thông báo ngày" }
    return text
  }

  private var verdict: String {
    switch standing.verdict {
    case .met: return "Lịch đủ ngày" + rest
    case .awaiting: return "Chờ thông báo ngày" + rest
    case .notJudged: return "Không xét: lịch hoặc quy định chỉ áp dụng một phần tháng"
    case .short where standing.shortWeeks.isEmpty:
      return "Thiếu \(standing.minimum.times - standing.scheduled) ngày"
    case .short:
      return "Thiếu ở tuần \(standing.shortWeeks.map(WeekText.vietnamese).joined(separator: ", "))" + rest
    }
  }

  /// Weeks in which nobody works are named, so that nobody misses a session in them.
  private var rest: String {
    guard !standing.restWeeks.isEmpty else { return "" }
    return " (không xét tuần \(standing.restWeeks.map(WeekText.vietnamese).joined(separator: ", ")): nghỉ cả tuần)"
  }
}

/// When a schedule or one of its changes was announced, against the five working days that the law asks.
struct NoticeLawRow: TemplateData {
  let host: String
  let line: String
  let isLate: Bool
  /// Altered without any change that tells it.
  var isUntold = false

  static let fields: [TemplateField<NoticeLawRow>] = [
    .text("host", "Người tiếp") { $0.host },
    .text("line", "Lịch hay thay đổi nào, được thông báo ngày nào, có kịp hạn không") { $0.line },
  ]

  static let source = "\(NoticeStanding.source): chậm nhất 0\(NoticeStanding.workingDays) ngày làm việc trước ngày tiếp"

  /// The schedules of a place that are not over, and their changes of the published months.
  static func rows(_ office: Office, _ record: PublicRecord) -> [NoticeLawRow] {
    var rows: [NoticeLawRow] = []
    for notice in record.law.notices(atOffice: office.slug) {
      guard notice.until.map({ $0 >= record.asOf }) ?? true,
        notice.action == nil || notice.session >= record.sessionSpan.from, let line = line(notice)
      else { continue }
      rows.append(NoticeLawRow(host: notice.host, line: line, isLate: notice.isInTime == false))
    }
    let untold = record.law.untold.filter { $0.office == office.slug && $0.session >= record.sessionSpan.from }
    return rows + untold.map(NoticeLawRow.init)
  }

  private static func name(_ part: UntoldChange.Part) -> String {
    switch part {
    case .date: "ngày"
    case .times: "giờ"
    case .host: "người tiếp"
    case .place: "nơi tiếp"
    }
  }

  /// Nil for a schedule or change of which nobody told when it was announced.
  private static func line(_ notice: NoticeStanding) -> String? {
    guard let announcement = notice.announcement, let isInTime = notice.isInTime else { return nil }
    let what = notice.action.map { name($0) } ?? "Lịch, buổi đầu"
    let how = announcement.isStated ? " (theo khai báo)" : ""
    let verdict = isInTime ? "đúng hạn" : "muộn, hạn là ngày \(notice.latest.vietnamese)"
    return "\(what) ngày \(notice.session.vietnamese): thông báo ngày \(announcement.day.vietnamese)\(how), \(verdict)"
  }

  private static func name(_ action: ReceptionChange.Action) -> String {
    switch action {
    case .move: "Dời buổi"
    case .cancel: "Hủy buổi"
    case .extra: "Thêm buổi"
    case .delegate: "Ủy quyền buổi"
    case .place: "Đổi nơi tiếp buổi"
    }
  }
}

extension NoticeLawRow {
  fileprivate init(_ untold: UntoldChange) {
    let what = untold.parts.map(Self.name).joined(separator: ", ")
    let moves = untold.moves.map { move in
      "buổi ngày \(move.from.vietnamese) " + (move.to.map { "sang ngày \($0.vietnamese)" } ?? "chờ thông báo riêng")
    }
    let sessions = moves.isEmpty ? "buổi ngày \(untold.session.vietnamese)" : moves.joined(separator: ", ")
    self.init(
      host: untold.host,
      line: "Đổi \(what) \(sessions): lên cổng ngày \(untold.since.vietnamese), không ghi thông báo",
      isLate: false, isUntold: true)
  }
}

/// All that a place's page says of the law.
struct OfficeLaw: TemplateData {
  let hosts: [ReceptionLawRows]
  let notices: [NoticeLawRow]

  /// Nil when there is nothing to compare.
  init?(_ office: Office, _ record: PublicRecord) {
    hosts = ReceptionLawRows.rows(office, record.law)
    notices = NoticeLawRow.rows(office, record)
    if hosts.isEmpty, notices.isEmpty { return nil }
  }

  private var noticeSentence: String {
    let (late, untold) = (notices.count(where: \.isLate), notices.count(where: \.isUntold))
    let told = notices.count - untold
    var sentences: [String] = []
    if told > 0 {
      let timely = told == 1 ? "đúng hạn" : "đều đúng hạn"
      let untimely = told == late ? "muộn" : "trong đó \(late) lần muộn"
      sentences.append("\(told) lần thông báo, \(late == 0 ? timely : untimely)")
    }
    if untold > 0 { sentences.append("\(untold) lần đổi ngày, giờ, nơi hay người tiếp mà không ghi thông báo") }
    return sentences.joined(separator: "; ")
  }

  /// About so many bytes of the page.
  var weight: Int {
    let lines = notices.reduce(0) { $0 + max(200, 80 + $1.line.utf8.count) }
    return 700 + hosts.reduce(0) { $0 + 700 + $1.months.count * 130 } + lines
  }

  static let fields: [TemplateField<OfficeLaw>] = [
    .list("hosts", "Số ngày tiếp của từng người so với mức tối thiểu") { $0.hosts },
    .list("notices", "Lịch và thay đổi nào được thông báo khi nào") { $0.notices },
    .text("noticeSource", "Hạn thông báo và điều luật; trống khi không biết lịch nào được thông báo khi nào") { law in
      law.notices.isEmpty ? nil : NoticeLawRow.source
    },
    .text("noticeSentence", "Bao nhiêu lần thông báo, bao nhiêu lần muộn, bằng một câu") { $0.noticeSentence },
    .text("guide", "Trang nêu các mức tối thiểu") { _ in ReceptionLawPage.path },
  ]
}

extension Typography {
  /// `2 ngày/tháng`, not to be broken.
  static func amount(_ minimum: ReceptionMinimum) -> String { minimum.amount.vi.replacing(" ", with: "\u{A0}") }
}
