import Diagnostics
import Formats
import Parallel
import SiteKit
import Transparency

/// Every page of the site, by kind.
struct PortalPages: Sendable {
  let home: HomePage
  let notFound: NotFoundPage
  let texts: [TextPage]
  let data: DataPage
  let dictionary: DictionaryPage
  let statisticsIndex: StatisticsIndexPage
  let unitList: [UnitListPage]
  let periods: [PeriodPage]
  let series: [SeriesPage]
  let sessionResults: [SessionResultsPage]
  let registerIndex: RegisterIndexPage
  let register: [RegisterPage]
  let receptionIndex: [ReceptionIndexPage]
  let receptionLists: [ReceptionListPage]
  let receptionPlaces: [ReceptionPlacesPage]
  let offices: [OfficePage]
  let officeSessions: [OfficeSessionsPage]
  let notices: [NoticePage]
  let receptionLaw: ReceptionLawPage
  let proof: ProofPage
  let policyIndex: [PolicyIndexPage]
  let policies: [PolicyPage]
  let policyVersions: [PolicyVersionPage]
  let duties: [DutiesPage]
  let dutyReports: [DutyReportPage]
  let press: [PressPage]
  let news: [NewsPage]
  let corrections: [CorrectionsPage]

  init(_ record: PublicRecord, _ texts: RenderedTexts, _ site: SiteFrame) {
    let statistics = StatisticsPageMaker(record: record, site: site)
    let rows = ReceptionRows(record)
    let reception = ReceptionPageMaker(record: record, site: site, rows: rows)
    let duty = DutyPageMaker(record: record, site: site, texts: texts)
    let log = CorrectionsLog(record)
    let addresses = duty.addresses()
    let policy = PolicyPageMaker(
      record: record, site: site, texts: texts, carried: duty.notes(addresses),
      addresses: CitedPlace.addresses(duties: addresses, corrections: log.addresses))
    let registers = RegisterPageMaker(record: record, site: site)
    let officePages = OfficePageMaker(record: record, site: site, texts: texts, rows: rows)
    let noticePages = NoticePageMaker(record: record, site: site, rows: rows)
    let (figures, (classes, (places, documents))) = ChunkedMap.both(
      { (statistics.periods(), statistics.units(), statistics.fields()) },
      {
        ChunkedMap.both(
          { registers.pages() },
          {
            ChunkedMap.both(
              {
                (
                  lists: (reception.index(), reception.lists(), reception.places()), offices: officePages.pages(),
                  notices: noticePages.pages()
                )
              },
              { record.policies.policies.map(policy.page) })
          })
      })
    home = HomePage(record, site, rows, statistics)
    notFound = NotFoundPage(
      page: PageFrame("Không tìm thấy trang", "Địa chỉ này không có trên cổng.", at: "404.html", in: nil, site))
    self.texts = record.pages.map { TextPage($0, texts, site) } + Guide.pages(record, site)
    data = DataPage(record, site)
    dictionary = DictionaryPage(site)
    statisticsIndex = statistics.index()
    unitList = statistics.unitList()
    periods = figures.0
    series = figures.1 + figures.2
    sessionResults = SessionResultsPageMaker(record: record, site: site).pages()
    registerIndex = registers.index()
    register = classes
    (receptionIndex, receptionLists, receptionPlaces) = places.lists
    (offices, officeSessions) = places.offices
    notices = places.notices
    receptionLaw = ReceptionLawPage(record, site)
    proof = ProofPage(record, site)
    policyIndex = policy.index()
    policies = documents
    policyVersions = PolicyVersionPageMaker(record: record, site: site, texts: texts).pages()
    duties = duty.pages()
    let newsPages = NewsPageMaker(record: record, site: site, texts: texts, statistics: statistics)
    press = newsPages.press()
    news = newsPages.pages()
    dutyReports = DutyReportMaker(
      duties: duty, statistics: statistics, sessions: SessionResultsPageMaker(record: record, site: site)
    ).pages()
    corrections = log.pages(site, texts)
  }

  /// Pages that the sitemap lists, in order of path. Notices come and go, and say what the pages of places say.
  var frames: [PageFrame] {
    let singles = [
      home.page, data.page, dictionary.page, statisticsIndex.page, registerIndex.page, receptionLaw.page, proof.page,
    ]
    let lists =
      texts.map(\.page) + unitList.map(\.page) + periods.map(\.page) + series.map(\.page) + sessionResults.map(\.page)
      + register.map(\.page)
      + receptionIndex.map(\.page) + receptionLists.map(\.page) + receptionPlaces.map(\.page) + offices.map(\.page)
      + officeSessions.map(\.page) + policyIndex.map(\.page) + policies.map(\.page) + policyVersions.map(\.page)
      + duties.map(\.page)
      + dutyReports.map(\.page) + press.map(\.page)
      + news.map(\.page)
      + corrections.map(\.page)
    return (singles + lists).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// All pages as files.
  func render(with templates: SiteTemplates) throws -> [OutputFile] {
    var files = try templates.render([home])
    files += try templates.render([notFound])
    files += try templates.render(texts)
    files += try templates.render([data])
    files += try templates.render([dictionary])
    files += try templates.render([statisticsIndex])
    files += try templates.render(unitList)
    files += try templates.render(periods)
    files += try templates.render(series)
    files += try templates.render(sessionResults)
    files += try templates.render([registerIndex])
    files += try templates.render(register)
    files += try templates.render(receptionIndex)
    files += try templates.render(receptionLists)
    files += try templates.render(receptionPlaces)
    files += try templates.render(offices)
    files += try templates.render(officeSessions)
    files += try templates.render(notices)
    files += try templates.render([receptionLaw])
    files += try templates.render([proof])
    files += try templates.render(policyIndex)
    files += try templates.render(policies)
    files += try templates.render(policyVersions)
    files += try templates.render(duties)
    files += try templates.render(dutyReports)
    files += try templates.render(press)
    files += try templates.render(news)
    files += try templates.render(corrections)
    return files
  }

  /// The originals of the texts, and the texts in Akoma Ntoso.
  func documents() throws -> [OutputFile] {
    var seen: Set<String> = []
    let originals = policies.compactMap(\.original).filter { seen.insert($0.original.path).inserted }
    return try originals.map { original in
      OutputFile(try OutputPath(original.path), original.original.file.bytes, from: original.original.file.location)
    }
      + akomaNtoso()
  }

  private func akomaNtoso() throws -> [OutputFile] {
    let texts = policies.compactMap(\.akomaNtoso)
    let made = ChunkedMap.run(texts.count) { stretch in texts[stretch].map(\.bytes) }
    return try zip(texts, made.joined()).map { text, bytes in
      OutputFile(try OutputPath(AkomaNtoso.path(text.policy)), bytes, from: text.policy.location)
    }
  }

  /// `van-ban.txt` of each text: the words alone.
  func plainTexts() throws -> [OutputFile] {
    // By index: to take a page out of the list would copy it.
    try policies.indices.map { index in
      OutputFile(
        try OutputPath("van-ban/\(policies[index].policy.slug)/van-ban.txt"), policies[index].text.plainBytes,
        from: policies[index].policy.location)
    }
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
      sessions: Array(reception.held.prefix(3)), headlines: latest.map(statistics.headlines) ?? [],
      period: latest.map { PageLink(label: $0.title, href: StatisticsPageMaker.path($0)) },
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
      page: PageFrame(page.title, page.title, at: "\(page.slug)/index.html", in: nil, site),
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
