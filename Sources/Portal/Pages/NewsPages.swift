import Authorities
import Diagnostics
import Formats
import Policies
import Releases
import SiteKit
import Transparency

/// For the press: the notices, newest first, and on the first page how to cite, whom to ask, what was corrected.
struct PressPage: PortalPage {
  static let template = "pages/press"
  let page: PageFrame
  let isFirst: Bool
  let news: [NewsCard]
  let citations: [CitationExample]
  let corrections: [PageLink]
  let pager: Pager?

  static let fields: [TemplateField<PressPage>] = [
    frame,
    .flag("first", "Trang đầu") { $0.isFirst },
    .list("news", "Các tin, mới nhất trước") { $0.news },
    .list("citations", "Mẫu trích dẫn, lấy từ chính cổng; chỉ ở trang đầu") { $0.citations },
    .list("corrections", "Các lần đính chính, thu hồi mới nhất; chỉ ở trang đầu") { $0.corrections },
    .text("log", "Trang Đính chính") { _ in CorrectionsPath.index },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// A notice in a list.
struct NewsCard: TemplateData {
  let item: NewsItem
  let summary: String

  static let fields: [TemplateField<NewsCard>] = [
    .text("title", "Tên tin") { $0.item.title },
    .text("date", "Ngày đăng") { $0.item.date.vietnamese },
    .text("iso", "Ngày dạng 2026-01-15") { $0.item.date.iso },
    .text("summary", "Những chữ đầu của tin") { $0.summary },
    .text("href", "Trang của tin") { NewsPath.page($0.item) },
  ]
}

/// How something of the portal is cited.
struct CitationExample: TemplateData {
  let what: String
  let text: String

  static let fields: [TemplateField<CitationExample>] = [
    .text("what", "Trích cái gì") { $0.what },
    .text("text", "Câu trích dẫn mẫu") { $0.text },
  ]
}

/// One notice.
struct NewsPage: PortalPage {
  static let template = "pages/news"
  let page: PageFrame
  let item: NewsItem
  let body: HTML

  var source: Location? { item.location }

  static let fields: [TemplateField<NewsPage>] = [
    frame,
    .text("date", "Ngày đăng") { $0.item.date.vietnamese },
    .text("iso", "Ngày dạng 2026-01-15") { $0.item.date.iso },
    .html("body", "Nội dung") { $0.body },
    .text("all", "Trang Báo chí") { _ in Section.press.path },
  ]
}

enum NewsPath {
  static let folder = "bao-chi/"
  static func page(_ item: NewsItem) -> String { "\(folder)\(item.slug)/index.html" }
}

/// Makes the pages under `bao-chi/`.
struct NewsPageMaker: Sendable {
  let record: PublicRecord
  let site: SiteFrame
  let texts: RenderedTexts
  let statistics: StatisticsPageMaker

  private static let (cardsPerPage, newest, summaryLength) = (20, 5, 200)

  func press() -> [PressPage] {
    Pager.pages(record.news, by: Self.cardsPerPage, in: NewsPath.folder).map { part in
      let number = part.pager?.number ?? 1
      let page = PageFrame(
        number > 1 ? "Báo chí, trang \(number)" : "Báo chí",
        "Thông báo mới, cách trích dẫn văn bản và số liệu, liên hệ, các lần đính chính.", at: part.path, in: .press,
        site)
      return PressPage(
        page: page, isFirst: number == 1, news: part.items.map(card), citations: number == 1 ? citations : [],
        corrections: number == 1 ? corrections : [], pager: part.pager)
    }
  }

  func pages() -> [NewsPage] {
    record.news.map { item in
      NewsPage(
        page: PageFrame(item.title, summary(item), at: NewsPath.page(item), in: .press, site), item: item,
        body: texts.news[item.slug]?.html ?? .empty)
    }
  }

  private func card(_ item: NewsItem) -> NewsCard { NewsCard(item: item, summary: summary(item)) }

  /// The first words; the title where there are none.
  private func summary(_ item: NewsItem) -> String {
    let text = texts.news[item.slug]?.firstLine ?? ""
    guard !text.isEmpty else { return item.title }
    guard text.count > Self.summaryLength else { return String(text) }
    let cut = text.prefix(Self.summaryLength)
    return "\(cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut)…"
  }

  private var corrections: [PageLink] {
    CorrectionsLog(record).entries.prefix(Self.newest).map {
      PageLink(label: $0.title, href: $0.href, note: $0.day.vietnamese)
    }
  }

  /// Of the newest document, its first clause, the newest figure and its release, as far as there are any.
  private var citations: [CitationExample] {
    var citations: [CitationExample] = []
    if let policy = record.policies.policies.first(where: { !(texts.policies[$0.slug]?.blocks.isEmpty ?? true) }) {
      let name = [policy.kind, policy.number.text].compactMap { $0 }.joined(separator: " ")
      let day = policy.issued.map { ", ngày \($0.vietnamese)" } ?? ""
      let address = "\(site.baseURL)/van-ban/\(policy.slug)/"
      citations.append(CitationExample(what: "Văn bản", text: "\(name), \(policy.issuer)\(day). \(address)"))
      if let anchor = texts.policies[policy.slug]?.blocks.first?.anchor {
        citations.append(
          CitationExample(
            what: "Một mục của văn bản",
            text: "\(name), \(policy.issuer)\(day). \(address)#\(anchor)"))
      }
    }
    guard let latest = record.statistics.latest,
      let release = record.releases.first(where: { $0.period.id == latest.id })
    else { return citations }
    let source = "\(site.publisher.name), \(ReleaseCitation.origin(release))"
    // The first is a count; a share shows how its base is named.
    if let headline = statistics.headlines(latest).prefix(2).last {
      let (value, label) = (headline.value, headline.label)
      citations.append(
        CitationExample(
          what: "Một con số",
          text: "\(value) \(label), \(headline.base). \(source). \(site.baseURL)/so-lieu/\(latest.id)/"))
    }
    citations.append(
      CitationExample(what: "Cả kỳ", text: ReleaseCitation.text(release, record.settings)))
    return citations
  }
}
