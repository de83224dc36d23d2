import Authorities
import Policies
import SiteKit
import Transparency

/// The duties of the documents, clause by clause: all of them, or those of one body.
struct DutiesPage: PortalPage {
  static let template = "pages/duties"
  let page: PageFrame
  /// The page is of one body.
  let isOfBody: Bool
  let counts: [DutyCount]
  /// Bodies with a page of their own, when they are few.
  let bodies: [PageLink]
  /// The reports of closed periods.
  let reports: [PageLink]
  let documents: [DutyDocument]
  let pager: Pager?

  static let fields: [TemplateField<DutiesPage>] = [
    frame,
    .flag("ofBody", "Trang của một cơ quan") { $0.isOfBody },
    .list("counts", "Bao nhiêu nhiệm vụ ở mỗi tình trạng; chỉ ở trang đầu") { $0.counts },
    .list("bodies", "Các cơ quan có nhiệm vụ, khi không quá nhiều; chỉ ở trang đầu") { $0.bodies },
    .list("reports", "Báo cáo của các kỳ đã khép lại, mới nhất trước; chỉ ở trang đầu") { $0.reports },
    .list("documents", "Các văn bản giao nhiệm vụ") { $0.documents },
    .text("all", "Trang mọi nhiệm vụ") { _ in Section.duties.path },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// How many duties are in one state.
struct DutyCount: TemplateData {
  let state: DutyStanding.State
  let count: Int

  static let fields: [TemplateField<DutyCount>] = [
    .text("mark", "Dấu hình của tình trạng, cho mắt") { $0.state.mark },
    .text("state", "Tình trạng bằng lời") { $0.state.vietnamese },
    .text("count", "Số nhiệm vụ") { Typography.number($0.count) },
  ]
}

/// A document and its clauses with duties.
struct DutyDocument: TemplateData {
  let policy: Policy
  var clauses: [DutyClause]

  static let fields: [TemplateField<DutyDocument>] = [
    .text("kind", "Loại văn bản") { $0.policy.kind },
    .text("number", "Số ký hiệu") { $0.policy.number.text },
    .text("title", "Trích yếu") { $0.policy.title },
    .text("href", "Trang của văn bản") { PolicyPath.page($0.policy) },
    .list("clauses", "Các mục có nhiệm vụ, theo thứ tự của văn bản") { $0.clauses },
  ]
}

/// A clause and its duties.
struct DutyClause: TemplateData {
  let anchor: String
  let label: String
  let words: String
  let href: String
  var duties: [DutyCard]

  static let fields: [TemplateField<DutyClause>] = [
    .text("label", "Mục, ví dụ: Mục 2") { $0.label },
    .text("words", "Những chữ đầu của mục") { $0.words },
    .text("href", "Mục ấy trong văn bản") { $0.href },
    .list("duties", "Các nhiệm vụ; rỗng khi mục chưa có, chỉ trong báo cáo") { $0.duties },
  ]
}

/// One duty.
struct DutyCard: TemplateData {
  let anchor: String
  let duty: PublicDuty
  let standing: DutyStanding
  /// The day of the record that tells the state.
  let updated: CivilDay?
  let owners: [PageLink]
  let partners: [PageLink]
  let done: HTML
  let figure: DutyFigure?

  static let fields: [TemplateField<DutyCard>] = [
    .text("anchor", "Mỏ neo cố định của nhiệm vụ") { $0.anchor },
    .text("title", "Nhiệm vụ") { $0.duty.duty.title },
    .text("mark", "Dấu hình của tình trạng, cho mắt") { $0.standing.state.mark },
    .text("state", "Tình trạng bằng lời") { $0.state },
    .flag("overdue", "Quá hạn") { $0.standing.state == .overdue },
    .list("owners", "Các cơ quan chủ trì, ít nhất một") { $0.owners },
    .list("partners", "Các cơ quan phối hợp") { $0.partners },
    .text("term", "Hạn; của nhiệm vụ định kỳ là kỳ đang chạy và ngày cuối kỳ ấy") { $0.term },
    .text("updated", "Ngày cập nhật tình trạng") { $0.updated?.vietnamese },
    .flag("earlier", "Tình trạng cập nhật từ trước kỳ này") { $0.standing.isOfEarlierTerm },
    .html("done", "Việc đã làm") { $0.done },
    .object("figure", "Chỉ số của nhiệm vụ") { $0.figure },
  ]

  private var term: String? {
    guard let deadline = standing.deadline else { return nil }
    guard case .recurring(let recurrence) = duty.duty.term, let term = standing.term else {
      return deadline.vietnamese
    }
    let running = standing.missed == nil ? "kỳ này" : "kỳ tiếp theo"
    return "hằng \(recurrence.rawValue); \(running) (\(Typography.within(term))) hạn ngày \(deadline.vietnamese)"
  }

  /// Of an overdue duty that recurs, also which terms have no result, and since when: the term of `term` is the next.
  private var state: String {
    guard let missed = standing.missed else { return standing.state.vietnamese }
    let last = Typography.within(missed.last)
    let terms =
      missed.count == 1 ? last : "\(missed.count) kỳ, từ \(Typography.within(missed.first)) đến \(last)"
    let deadline = "\(missed.count == 1 ? "hạn" : "hạn của kỳ cuối") ngày \(missed.deadline.vietnamese)"
    return "\(standing.state.vietnamese): chưa có kết quả của \(terms) (\(deadline))"
  }

  /// About so many bytes of a page.
  var weight: Int {
    let links = (owners + partners).reduce(0) { $0 + $1.label.utf8.count + $1.href.utf8.count + 40 }
    return 300 + duty.duty.title.utf8.count + links + done.bytes.count + (figure?.weight ?? 0)
  }
}

/// The figure that tells whether a duty is kept.
struct DutyFigure: TemplateData {
  let label: String
  let period: PageLink?
  let values: [FigureValue]
  /// Said where there are no values.
  let absence: String
  let trend: DutyTrend?

  static let fields: [TemplateField<DutyFigure>] = [
    .text("label", "Đếm gì") { $0.label },
    .object("period", "Kỳ của số, với trang có số ấy; vắng khi chưa kỳ nào nêu") { $0.period },
    .list("values", "Các số; rỗng khi chưa kỳ nào nêu") { $0.values },
    .text("absence", "Lời thay cho các số khi không có") { $0.absence },
    .object("trend", "Diễn biến qua các kỳ; vắng khi chưa đủ ba kỳ có số") { $0.trend },
  ]

  /// About so many bytes of a page.
  var weight: Int { values.count * 200 + (trend?.weight ?? 0) }
}

/// A number with what it is of.
struct FigureValue: TemplateData {
  let kinds: String?
  let value: String
  let base: String?

  static let fields: [TemplateField<FigureValue>] = [
    .text("kinds", "Loại đơn; vắng khi là mọi loại") { $0.kinds },
    .text("value", "Số") { $0.value },
    .text("base", "Mẫu số, ví dụ: 340 vụ việc") { $0.base },
  ]
}

extension DutyStanding.State {
  /// A shape, so that no state is told by colour.
  var mark: String {
    switch self {
    case .notStarted: "○"
    case .inProgress: "◐"
    case .done: "●"
    case .overdue: "▲"
    case .doneBefore: "◔"
    case .unrecorded: "–"
    }
  }

  var vietnamese: String {
    switch self {
    case .notStarted: "Chưa bắt đầu"
    case .inProgress: "Đang thực hiện"
    case .done: "Hoàn thành"
    case .overdue: "Quá hạn"
    case .doneBefore: "Đã hoàn thành kỳ trước, chưa có kết quả kỳ này"
    case .unrecorded: "Không có cập nhật nào đến hết kỳ"
    }
  }
}

enum DutyPath {
  static let folder = "thuc-hien/"
  static func anchor(_ duty: Duty) -> String { "nhiem-vu-\(duty.slug)" }
}
