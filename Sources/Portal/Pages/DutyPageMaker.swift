import Authorities
import Formats
import Policies
import Releases
import SiteKit
import Transparency

/// Makes the pages under `thuc-hien/`, and the lines about duties on the pages of documents.
struct DutyPageMaker: Sendable {
  let record: PublicRecord
  let site: SiteFrame
  let texts: RenderedTexts
  /// In the order of documents and of their clauses.
  private let duties: [PublicDuty]
  private let bodies: DutyBodies

  init(record: PublicRecord, site: SiteFrame, texts: RenderedTexts) {
    self.record = record
    self.site = site
    self.texts = texts
    let ranks = Dictionary(
      record.policies.policies.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    duties = record.duties.enumerated().map { offset, duty in
      let anchor = texts.clauses.anchor(duty.duty.clause, of: duty.policy.slug)
      let duty = duty.under(anchor)
      let place = texts.clauses.position(anchor, of: duty.policy.slug)
      return (order: (ranks[duty.policy.slug] ?? 0, place, offset), duty: duty)
    }.sorted { $0.order < $1.order }.map(\.duty)
    bodies = DutyBodies(duties.map(\.duty))
    let policies = duties.map(\.policy)
    periods = policies.isEmpty ? [] : DutyReportPeriod.all(record).filter { policies.contains(where: $0.knows) }
    trends = DutyTrends(Set(duties.compactMap(\.duty.indicator)), periods)
  }

  /// The closed periods with a report, newest first.
  let periods: [DutyReportPeriod]
  private let trends: DutyTrends

  /// Bytes of cards on a page, so that it stays below 60 KB, and bodies that the index lists.
  private static let (cardBytes, bodiesOnIndex) = (26_000, 60)

  /// All duties, then a page for each body.
  func pages() -> [DutiesPage] {
    index
      + bodies.all.flatMap { body in
        pages(of: body.duties.map { duties[$0] }, titled: body.name, in: body.folder, of: body)
      }
  }

  private var index: [DutiesPage] { pages(of: duties, titled: "Thực hiện", in: DutyPath.folder, of: nil) }

  private func pages(
    of duties: [PublicDuty], titled title: String, in folder: String, of body: DutyBodies.Body?
  ) -> [DutiesPage] {
    let parts = Pager.pages(duties, within: Self.cardBytes, in: folder) { card($0, on: nil).weight }
    return parts.map { part in
      let number = part.pager?.number ?? 1
      let description =
        body.map { "Nhiệm vụ của \($0.name) theo các văn bản chỉ đạo, tình trạng và kết quả." }
        ?? "Từng mục của văn bản chỉ đạo: ai phải làm gì, đến bao giờ, đã làm gì, con số nào cho thấy."
      let page = PageFrame(
        number > 1 ? "\(title), trang \(number)" : title, description, at: part.path, in: .duties, site)
      return DutiesPage(
        page: page, isOfBody: body != nil, counts: number > 1 ? [] : counts(duties),
        bodies: number > 1 || body != nil ? [] : bodyLinks, reports: number > 1 || body != nil ? [] : reportLinks,
        documents: documents(part.items.map { .duty($0) }, on: page),
        pager: part.pager)
    }
  }

  private func counts(_ duties: [PublicDuty]) -> [DutyCount] {
    DutyStanding.State.allCases.compactMap { state in
      let count = duties.count { $0.standing.state == state }
      return count > 0 ? DutyCount(state: state, count: count) : nil
    }
  }

  private var bodyLinks: [PageLink] {
    bodies.all.count <= Self.bodiesOnIndex ? bodies.all.map(\.link) : []
  }

  private var reportLinks: [PageLink] {
    periods.map { PageLink(label: $0.title, href: $0.path, note: Typography.range($0.first, $0.last)) }
  }

  /// What stands under the heading of a clause.
  enum Item {
    case duty(PublicDuty)
    /// The clause has no duty.
    case clause(Policy, ClauseTexts.Clause)
  }

  /// Clauses and duties under their documents. Figures are the newest, or those of a period.
  func documents(_ items: [Item], on page: PageFrame, of period: DutyReportPeriod? = nil) -> [DutyDocument] {
    var documents: [DutyDocument] = []
    for item in items {
      let (policy, anchor) = item.place
      if documents.last?.policy.slug != policy.slug { documents.append(DutyDocument(policy: policy, clauses: [])) }
      let last = documents.count - 1
      if documents[last].clauses.last?.anchor != anchor { documents[last].clauses.append(clause(anchor, of: policy)) }
      guard case .duty(let duty) = item else { continue }
      documents[last].clauses[documents[last].clauses.count - 1].duties.append(card(duty, on: page, of: period))
    }
    return documents
  }

  private func clause(_ anchor: String, of policy: Policy) -> DutyClause {
    let clause = texts.clauses.clause(anchor, of: policy.slug)
    return DutyClause(
      anchor: anchor, label: clause?.label ?? anchor, words: clause?.words ?? "",
      href: "\(PolicyPath.page(policy))#\(anchor)", duties: [])
  }

  private func card(_ duty: PublicDuty, on page: PageFrame?, of period: DutyReportPeriod? = nil) -> DutyCard {
    let past = period.map { duty.duty.past(on: $0.last, in: record.settings.reportingYear) }
    let note: RenderedNote =
      switch past.map(\.done) ?? duty.duty.done {
      case .text?: texts.duties[duty.duty.slug] ?? .empty
      case .cell(let words)?: texts.dutyWords[words] ?? .empty
      case nil: .empty
      }
    return DutyCard(
      anchor: DutyPath.anchor(duty.duty), duty: duty, standing: past?.standing ?? duty.standing,
      updated: past.map(\.day) ?? duty.duty.updated, owners: duty.duty.owners.map(bodies.link),
      partners: duty.duty.partners.map(bodies.link), done: note.html(on: page ?? indexFrame),
      figure: duty.duty.indicator.map { indicator in
        DutyFigure(
          indicator, period.map { $0.figure(indicator) } ?? duty.figure,
          absence: period == nil ? "chưa kỳ nào nêu" : "kỳ này không nêu",
          trend: trends.trend(indicator, until: period))
      })
  }

  private var indexFrame: PageFrame { PageFrame("", "", at: Section.duties.path, in: .duties, site) }

  /// By their slugs: where duties stand on the pages of all duties.
  func addresses() -> [String: String] {
    var addresses: [String: String] = [:]
    for page in index {
      for card in page.documents.flatMap(\.clauses).flatMap(\.duties) {
        addresses[card.duty.duty.slug] = "\(page.page.path)#\(card.anchor)"
      }
    }
    return addresses
  }

  /// By the slug of a document: the lines that stand at its clauses.
  func notes(_ addresses: [String: String]) -> [String: [(anchor: String, note: HTML)]] {
    Dictionary(grouping: duties, by: \.policy.slug).mapValues { duties in
      Dictionary(grouping: duties, by: \.duty.clause).map { ($0, Self.note($1, addresses)) }
    }
  }

  private static func note(_ duties: [PublicDuty], _ addresses: [String: String]) -> HTML {
    var out = HTMLBuffer()
    let isList = duties.count > 1
    out.append(
      isList ? "\n<div class=\"carried\"><p>Việc thực hiện:</p>\n<ul>\n" : "\n<p class=\"carried\">Việc thực hiện: ")
    for duty in duties {
      out.append(isList ? "<li><a href=\"" : "<a href=\"")
      out.append(escaping: "../../\(addresses[duty.duty.slug] ?? "")")
      out.append("\">")
      out.append(escaping: duty.duty.title)
      out.append(isList ? "</a></li>\n" : "</a>")
    }
    out.append(isList ? "</ul></div>\n" : "</p>\n")
    return out.html
  }
}

extension DutyPageMaker.Item {
  fileprivate var place: (policy: Policy, anchor: String) {
    switch self {
    case .duty(let duty): (duty.policy, duty.duty.clause)
    case .clause(let policy, let clause): (policy, clause.anchor)
    }
  }
}

extension DutyPageMaker {
  var isEmpty: Bool { duties.isEmpty }

  /// The documents with duties, in order.
  private var policies: [Policy] {
    duties.enumerated().filter { $0.offset == 0 || duties[$0.offset - 1].policy.slug != $0.element.policy.slug }
      .map(\.element.policy)
  }

  /// What a report is about: `Kết luận 107-KL/TW và Công văn 1320-CV/HU`, the document and what it carries out.
  func documentNames(of period: DutyReportPeriod) -> String {
    let policies = policies.filter(period.knows)
    guard let policy = policies.first, policies.count == 1 else { return "các văn bản chỉ đạo" }
    let root = record.policies.relations(of: policy).implements.first.map { link in
      switch link {
      case .policy(let slug): record.policies.policy(slug: slug).map(name) ?? slug
      case .text(let number): number
      }
    }
    return [root, name(policy)].compactMap { $0 }.joined(separator: " và ")
  }

  private func name(_ policy: Policy) -> String {
    [policy.kind, record.policies.name(of: policy)].compactMap { $0 }.joined(separator: " ")
  }

  /// Every duty, and every main clause without one, in the order of the texts, cut into the pages of a report. `head`: the
  /// weight of what stands before the first.
  func clausePages(
    within limit: Int, after head: Int, in folder: String, of period: DutyReportPeriod
  ) -> [(path: String, items: [Item], pager: Pager?)] {
    let items = policies.filter(period.knows).flatMap(items).enumerated().map { (index: $0, item: $1) }
    let pages = Pager.pages(items, within: limit, in: folder) { index, item in
      let head = index == 0 ? head : 0
      guard case .duty(let duty) = item else { return head + 400 }
      return head + card(duty, on: nil, of: period).weight + 200
    }
    return pages.map { ($0.path, $0.items.map(\.item), $0.pager) }
  }

  private func items(_ policy: Policy) -> [Item] {
    let own = duties.filter { $0.policy.slug == policy.slug }
    let idle = texts.clauses.main(of: policy.slug).filter { clause in
      !own.contains { $0.duty.clause == clause.anchor || $0.duty.clause.hasPrefix("\(clause.anchor)-") }
    }
    let items = own.map { Item.duty($0) } + idle.map { Item.clause(policy, $0) }
    return items.enumerated().map { offset, item in
      (order: (texts.clauses.position(item.place.anchor, of: policy.slug), offset), item: item)
    }.sorted { $0.order < $1.order }.map(\.item)
  }
}

/// The bodies that answer for duties or help, each with a page of its own.
struct DutyBodies: Sendable {
  struct Body: Sendable {
    let name: String
    /// With a slash at its end.
    let folder: String
    /// Indexes of the duties that it answers for or helps with, in order.
    let duties: [Int]
    let owned: Int

    var link: PageLink {
      let notes = [(owned, "chủ trì"), (duties.count - owned, "phối hợp")].filter { $0.0 > 0 }
      return PageLink(
        label: name, href: "\(folder)index.html", note: notes.map { "\($1) \($0)" }.joined(separator: ", "))
    }
  }

  /// In the order in which duties name them.
  let all: [Body]
  private let byKey: [String: Int]

  init(_ duties: [Duty]) {
    var order: [(key: String, name: String)] = []
    var (involved, owned): ([String: [Int]], [String: Int]) = ([:], [:])
    for (index, duty) in duties.enumerated() {
      for name in duty.bodies {
        let key = BodyName.key(name)
        if involved[key] == nil { order.append((key, name)) }
        involved[key, default: []].append(index)
      }
      for key in Set(duty.owners.map(BodyName.key)) { owned[key, default: 0] += 1 }
    }
    // `bao-cao/` holds the reports.
    var used: Set<String> = ["bao-cao"]
    all = order.map { key, name in
      Body(
        name: name, folder: "\(DutyPath.folder)\(Self.slug(name, &used))/", duties: involved[key] ?? [],
        owned: owned[key] ?? 0)
    }
    byKey = Dictionary(order.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A folder's name has room for 255 bytes.
  private static let longestSlug = 120

  private static func slug(_ name: String, _ used: inout Set<String>) -> String {
    let words = VietnameseText.slug(name, longest: longestSlug)
    // The pages of the list are `trang-2/` and so on.
    let name = words.isEmpty || words.hasPrefix("trang-") ? "co-quan-\(words)" : words
    var (slug, count) = (name, 1)
    while !used.insert(slug).inserted {
      count += 1
      slug = "\(name)-\(count)"
    }
    return slug
  }

  func link(_ name: String) -> PageLink {
    byKey[BodyName.key(name)].map { PageLink(label: all[$0].name, href: "\(all[$0].folder)index.html") }
      ?? PageLink(label: name, href: "")
  }
}

extension DutyFigure {
  init(_ indicator: Indicator, _ figure: IndicatorFigure?, absence: String, trend: DutyTrend?) {
    self.init(
      label: indicator.vietnamese,
      period: figure.map { PageLink(label: $0.title, href: Self.page($0)) },
      values: figure?.values.map { FigureValue($0, of: indicator) } ?? [], absence: absence, trend: trend)
  }

  private static func page(_ figure: IndicatorFigure) -> String {
    switch figure.indicator {
    case .cases, .flows: StatisticsPath.page(figure.period)
    case .reception: "\(SessionResultsPageMaker.folder)index.html"
    }
  }
}

extension FigureValue {
  init(_ value: IndicatorFigure.Value, of indicator: Indicator) {
    let unit: String =
      switch indicator {
      case .cases(.execution): "vụ việc đã kết thúc"
      case .cases: "vụ việc"
      case .reception: "ngày theo lịch"
      case .flows: "vụ việc còn lại"
      }
    self.init(
      kinds: Self.label(value.kinds), value: Self.words(value.number),
      base: value.base.map { "\(Typography.number($0)) \(unit)" })
  }

  /// The kinds as pages call them.
  static func label(_ kinds: String?) -> String? {
    kinds == PeriodFigures.timelyKinds.label ? "khiếu nại, tố cáo" : kinds
  }

  private static func words(_ number: IndicatorFigure.Number) -> String {
    switch number {
    case .count(let count): Typography.number(count)
    case .rate(let share): Typography.percent(share) ?? "–"
    }
  }
}
