import Authorities
import Diagnostics
import Formats
import Parallel
import Policies
import Releases
import SiteKit
import Transparency

/// Every page of the site, by kind.
struct PortalPages: Sendable {
  private let kinds: [PagesOfKind]

  init(_ record: PublicRecord, _ texts: RenderedTexts, _ site: SiteFrame) {
    let make = PageMakers(record, texts, site)
    // The pages with the most rows are made side by side.
    let (registers, reception) = ChunkedMap.both({ Self.registers(make) }, { Self.reception(make) })
    kinds =
      Self.entrances(make) + Self.statistics(make) + registers + reception + Self.accounts(make)
      + Self.policies(make) + Self.news(make)
  }

  private static func entrances(_ make: PageMakers) -> [PagesOfKind] {
    let (record, site) = (make.record, make.site)
    let notFound = PageFrame("Không tìm thấy trang", "Địa chỉ này không có trên cổng.", at: "404.html", in: nil, site)
    return [
      PagesOfKind([HomePage(record, site, make.rows, make.statistics)]),
      PagesOfKind([NotFoundPage(page: notFound)], areInSitemap: false),
      PagesOfKind(record.pages.map { TextPage($0, make.texts, site) } + Guide.pages(record, site)),
      PagesOfKind([DataPage(record, site)]),
      PagesOfKind([DictionaryPage(site)]),
    ]
  }

  private static func statistics(_ make: PageMakers) -> [PagesOfKind] {
    let (record, statistics) = (make.record, make.statistics)
    return [
      PagesOfKind([statistics.index()]),
      PagesOfKind(statistics.unitList()),
      PagesOfKind(record.statistics.all, at: StatisticsPageMaker.path, page: { statistics.period($0) }),
      PagesOfKind(record.units, at: StatisticsPageMaker.path, page: { statistics.unit($0) }),
      PagesOfKind(
        record.settings.fields, at: StatisticsPageMaker.path(field:), page: { statistics.field($0) }),
      PagesOfKind(make.sessionResults.pages()),
    ]
  }

  private static func registers(_ make: PageMakers) -> [PagesOfKind] {
    [PagesOfKind([make.registers.index()]), PagesOfKind(make.registers.pages())]
  }

  private static func reception(_ make: PageMakers) -> [PagesOfKind] {
    let places = make.offices.pages()
    return [
      PagesOfKind(make.reception.index()),
      PagesOfKind(make.reception.lists()),
      PagesOfKind(make.reception.places()),
      PagesOfKind(places.offices),
      PagesOfKind(places.sessions),
      // Notices come and go, and say what the pages of places say.
      PagesOfKind(make.notices.pages(), areInSitemap: false),
    ]
  }

  /// How the law is kept, and how the figures can be verified.
  private static func accounts(_ make: PageMakers) -> [PagesOfKind] {
    [PagesOfKind([ReceptionLawPage(make.record, make.site)]), PagesOfKind([ProofPage(make.record, make.site)])]
  }

  private static func policies(_ make: PageMakers) -> [PagesOfKind] {
    let (record, policies) = (make.record, make.policies)
    let versions = PolicyVersionPageMaker(record: record, site: make.site, texts: make.texts)
    let reports = DutyReportMaker(
      duties: make.duties, statistics: make.statistics, sessions: make.sessionResults)
    return [
      PagesOfKind(policies.index()),
      PagesOfKind(record.policies.policies, at: PolicyPath.page, page: { policies.page($0) }, files: Self.files),
      PagesOfKind(versions.pages()),
      PagesOfKind(make.duties.pages()),
      PagesOfKind(reports.pages()),
    ]
  }

  private static func news(_ make: PageMakers) -> [PagesOfKind] {
    [
      PagesOfKind(make.news.press()), PagesOfKind(make.news.pages()),
      PagesOfKind(make.log.pages(make.site, make.texts)),
    ]
  }

  /// Paths of the pages that the sitemap lists, in order.
  var pathsInSitemap: [String] {
    kinds.flatMap(\.pathsInSitemap).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Renders all pages, and what goes with them.
  func render(with templates: SiteTemplates, _ keeper: FileKeeper) throws -> [KeptFile] {
    try ChunkedMap.all(kinds.map { kind in { @Sendable in try kind.render(templates, keeper) } }).flatMap { $0 }
  }

  /// What lies beside the page of a policy: `van-ban.txt`, and its text in Akoma Ntoso.
  private static func files(_ page: PolicyPage) throws -> [OutputFile] {
    let location = page.policy.location
    var files = [
      OutputFile(
        try OutputPath("van-ban/\(page.policy.slug)/van-ban.txt"), PlainPolicy.bytes(page.policy, page.text),
        from: location)
    ]
    if let document = page.akomaNtoso {
      files.append(OutputFile(try OutputPath(AkomaNtoso.path(page.policy)), document.bytes, from: location))
    }
    return files
  }
}

/// The pages of one kind.
private struct PagesOfKind: Sendable {
  let pathsInSitemap: [String]
  let render: @Sendable (SiteTemplates, FileKeeper) throws -> [KeptFile]

  init<Page: PortalPage>(_ pages: [Page], areInSitemap: Bool = true) {
    pathsInSitemap = areInSitemap ? pages.map(\.page.path) : []
    render = { try $0.render(pages, $1) }
  }

  /// A page an item, and files beside it, made one by one as they are written: thousands need not be held at once.
  init<Item: Sendable, Page: PortalPage>(
    _ items: [Item], at path: (Item) -> String, page: @escaping @Sendable (Item) -> Page,
    files: @escaping @Sendable (Page) throws -> [OutputFile] = { _ in [] }
  ) {
    pathsInSitemap = items.map(path)
    render = { try $0.render(items, $1, as: page, with: files) }
  }
}

extension HomePage {
  init(
    _ record: PublicRecord, _ site: SiteFrame, _ reception: ReceptionRows, _ statistics: StatisticsPageMaker
  ) {
    let latest = record.statistics.latest
    self.init(
      page: PageFrame(
        site.title, "Lịch tiếp công dân, số liệu giải quyết đơn và văn bản chỉ đạo của \(site.publisher.name).",
        at: "index.html", in: nil, site),
      off: Array(reception.all.filter(reception.isOffToday).prefix(3)), sessions: Array(reception.held.prefix(3)),
      endings: reception.held.isEmpty ? EndingLines(record).of(record.schedules, through: record.asOf) : [],
      headlines: latest.map(statistics.headlines) ?? [],
      period: latest.map {
        PageLink(
          label: Typography.within($0.title), href: StatisticsPageMaker.path($0),
          note: Typography.range($0.since, $0.last))
      },
      news: record.news.prefix(3).map {
        PageLink(label: $0.title, href: NewsPath.page($0), note: $0.date.vietnamese)
      },
      policies: record.policies.policies.prefix(5).map {
        PageLink(label: $0.number.text, href: PolicyPath.page($0), note: $0.title)
      })
  }
}

extension TextPage {
  init(_ page: PlainPage, _ texts: RenderedTexts, _ site: SiteFrame) {
    self.init(
      page: PageFrame(page.title, page.title, at: TextPath.page(page.slug), in: nil, site),
      body: texts.pages[page.slug]?.html ?? .empty, source: page.location)
  }
}

extension DataPage {
  init(_ record: PublicRecord, _ site: SiteFrame) {
    self.init(
      page: PageFrame(
        "Dữ liệu mở", "Mọi bảng số liệu đã công bố để tải về, theo bản phát hành.", at: Section.data.path, in: .data,
        site),
      whole: DataFiles.whole(record), releases: record.releases.reversed().map { ReleaseFiles(release: $0) },
      jsonLD: DatasetData(record: record).whole)
  }
}
