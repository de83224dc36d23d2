import Diagnostics
import Formats
import Parallel
import SiteKit

/// The templates and assets of `site-templates/`, every template checked against what its page declares.
struct SiteTemplates: Sendable {
  /// Every kind of page, in the order in which they are documented.
  static let pages: [any PortalPage.Type] = [
    HomePage.self, ReceptionIndexPage.self, ReceptionListPage.self, ReceptionPlacesPage.self, OfficePage.self,
    OfficeSessionsPage.self, NoticePage.self, StatisticsIndexPage.self, UnitListPage.self, PeriodPage.self,
    SeriesPage.self, SessionResultsPage.self, RegisterIndexPage.self, RegisterPage.self, PolicyIndexPage.self,
    PolicyPage.self, PolicyVersionPage.self, DutiesPage.self, DutyReportPage.self, PressPage.self, NewsPage.self,
    DataPage.self, DictionaryPage.self, CorrectionsPage.self, TextPage.self, NotFoundPage.self, GonePage.self,
    MovedPage.self, ReceptionLawPage.self, ProofPage.self,
  ]

  let assets: [OutputFile]
  private let set: TemplateSet

  init(_ tree: SourceTree) throws {
    set = TemplateSet(
      try tree.files.filter { $0.path.hasSuffix(".mustache") }.map { file in
        TemplateFile(path: file.path, displayPath: file.displayPath, bytes: try SourceText(file).bytes)
      }, pages: Self.pages.map { $0.template })
    assets = try tree.files.filter { $0.path.hasPrefix("assets/") }.map {
      OutputFile(try OutputPath($0.path, from: $0.location), $0.bytes, from: $0.location)
    }
  }

  /// The links that templates write themselves.
  var links: [TemplateLink] { self.set.links }

  /// What is wrong in any template, each place once: a name that is wrong in the layout is wrong on every page.
  func report() -> Report {
    var report = set.report
    var seen = Set(set.report.problems.compactMap(\.location))
    func add<Page: PortalPage>(_ page: Page.Type) {
      do throws(Refusal) {
        _ = try set.template(Page.template, for: page)
      } catch {
        for problem in error.report.problems where problem.location.map({ seen.insert($0).inserted }) ?? true {
          report.add(problem)
        }
      }
    }
    for page in Self.pages { add(page) }
    return report
  }

  /// Renders pages of one kind on all cores.
  func render<Page: PortalPage>(_ pages: [Page], _ keeper: FileKeeper) throws -> [KeptFile] {
    try render(pages, keeper, as: { $0 })
  }

  /// Makes and renders the pages of one kind, with the files beside each.
  func render<Item: Sendable, Page: PortalPage>(
    _ items: [Item], _ keeper: FileKeeper, as page: @escaping @Sendable (Item) -> Page,
    with files: @escaping @Sendable (Page) throws -> [OutputFile] = { _ in [] }
  ) throws -> [KeptFile] {
    let template = try set.template(Page.template, for: Page.self)
    return try Self.each(items.count) { index in
      let page = page(items[index])
      let file = try Self.file(template.render(page).bytes, at: page.page.path, from: page.source)
      return [keeper.keep(file)] + (try files(page).map(keeper.keep))
    }
  }

  // What does not depend on the kind of page is compiled once.

  @inline(never)
  private static func each(
    _ count: Int, _ files: @escaping @Sendable (Int) throws -> [KeptFile]
  ) throws -> [KeptFile] {
    let made = ChunkedMap.run(count) { stretch in Result { try stretch.flatMap(files) } }
    return try made.flatMap { try $0.get() }
  }

  @inline(never)
  private static func file(_ page: [UInt8], at path: String, from source: Location?) throws -> OutputFile {
    OutputFile(try OutputPath(path), NoBreak.page(page), from: source)
  }
}
