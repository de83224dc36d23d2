import Authorities
import Formats
import Policies
import Releases
import SessionResults
import SiteKit
import Transparency

/// What was done for the documents in a period, to be printed and sent: the figures of the period, then each clause.
struct DutyReportPage: PortalPage {
  static let template = "pages/duty-report"
  let page: PageFrame
  let period: DutyReportPeriod
  /// Figures stand on the first page.
  let isFirst: Bool
  let headlines: [Headline]
  let tables: [FigureTable]
  /// Why the period has no figures of matters.
  let missing: String?
  let documents: [DutyDocument]
  let pager: Pager?

  static let fields: [TemplateField<DutyReportPage>] = [
    frame,
    .text("period", "Kỳ, ví dụ: Quý III/2026") { $0.period.title },
    .text("range", "Ngày đầu–ngày cuối kỳ") { Typography.range($0.period.first, $0.period.last) },
    .text("end", "Ngày cuối kỳ, mà báo cáo nói tình trạng") { $0.period.last.vietnamese },
    .flag("first", "Trang đầu của báo cáo") { $0.isFirst },
    .flag("last", "Trang cuối của báo cáo, nơi ký") { page in page.pager.map { $0.number == $0.count } ?? true },
    .text("figures", "Trang số liệu của kỳ, khi có") { page in
      page.period.figures.map(StatisticsPageMaker.path)
    },
    .html("digest", "Mã bản phát hành mà số liệu dựa vào") { page in
      page.period.digest.map { Typography.digest($0) }
    },
    .list("headlines", "Các số nổi bật của kỳ") { $0.headlines },
    .text("missing", "Vì sao kỳ không có số liệu giải quyết đơn") { $0.missing },
    .list("tables", "Bảng theo loại đơn, bảng tiếp công dân") { $0.tables },
    .flag("withoutReception", "Kỳ không có kết quả tiếp công dân") { $0.period.sessions == nil },
    .list("documents", "Các văn bản và từng mục") { $0.documents },
    .text("all", "Trang mọi nhiệm vụ") { _ in Section.duties.path },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// A closed period with what is published of it.
struct DutyReportPeriod: Sendable {
  let id: String
  let title: String
  let first: CivilDay
  let last: CivilDay
  let figures: PeriodFigures?
  let sessions: SessionPeriod?
  /// The release that the figures are of, in hexadecimal digits.
  let digest: String?

  var path: String { "\(DutyPath.reports)\(id)/index.html" }

  /// Every closed period of which anything is published, newest first.
  static func all(_ record: PublicRecord) -> [DutyReportPeriod] {
    let sessions = record.sessionResults.periods.filter(\.isClosed)
    let figures = Dictionary(record.statistics.periods.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let results = Dictionary(sessions.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let releases = Dictionary(record.releases.map { ($0.period.id, $0) }, uniquingKeysWith: { a, _ in a })
    let spans =
      record.statistics.periods.map { ($0.id, $0.title, $0.first, $0.last) }
      + sessions.filter { figures[$0.id] == nil }.map { ($0.id, $0.title, $0.first, $0.last) }
    return spans.sorted { $0.2 > $1.2 }.map { id, title, first, last in
      DutyReportPeriod(
        id: id, title: title, first: first, last: last, figures: figures[id], sessions: results[id],
        digest: figures[id]?.hasFigures ?? false ? releases[id]?.digest.hexadecimal : nil)
    }
  }

  /// Whether a document was there in the period: one of a later day set no duty in it. A day that is unknown is not later.
  func knows(_ policy: Policy) -> Bool { policy.issued.map { $0 <= last } ?? true }

  /// What an indicator says of the period.
  func figure(_ indicator: Indicator) -> IndicatorFigure? {
    switch indicator {
    case .cases(let indicator): figures?.figure(indicator)
    case .reception(let indicator): sessions?.figure(indicator)
    case .flows(let measure): figures?.figure(measure)
    }
  }

  /// Nil when there are figures.
  var missing: String? {
    guard let figures else { return "Kỳ này chưa có số liệu giải quyết đơn được phát hành." }
    if !figures.withdrawn.isEmpty { return "Số liệu giải quyết đơn của kỳ này đã thu hồi." }
    if !figures.deferred.isEmpty { return "Kỳ này quá ít vụ việc để công bố riêng; số liệu được công bố cùng kỳ sau." }
    return nil
  }
}

extension DutyPath {
  static let reports = "\(folder)bao-cao/"
}
