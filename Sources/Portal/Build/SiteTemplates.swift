import Diagnostics
import Formats
import Parallel
import SiteKit

/// The templates and assets of `site-templates/`, every template checked against what its page declares.
struct SiteTemplates: Sendable {
  let assets: [OutputFile]
  private let set: TemplateSet

  init(_ tree: SourceTree) throws {
    set = TemplateSet(
      try tree.files.filter { $0.path.hasSuffix(".mustache") }.map { file in
        TemplateFile(path: file.path, displayPath: file.displayPath, bytes: try SourceText(file).bytes)
      })
    assets = try tree.files.filter { $0.path.hasPrefix("assets/") }.map {
      OutputFile(try OutputPath($0.path, from: $0.location), $0.bytes, from: $0.location)
    }
  }

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
    add(HomePage.self)
    add(NotFoundPage.self)
    add(TextPage.self)
    add(DataPage.self)
    add(DictionaryPage.self)
    add(StatisticsIndexPage.self)
    add(UnitListPage.self)
    add(PeriodPage.self)
    add(SeriesPage.self)
    add(SessionResultsPage.self)
    add(RegisterIndexPage.self)
    add(RegisterPage.self)
    add(ReceptionIndexPage.self)
    add(ReceptionListPage.self)
    add(ReceptionPlacesPage.self)
    add(OfficePage.self)
    add(OfficeSessionsPage.self)
    add(NoticePage.self)
    add(PolicyIndexPage.self)
    add(PolicyPage.self)
    add(PolicyVersionPage.self)
    add(DutiesPage.self)
    add(DutyReportPage.self)
    add(PressPage.self)
    add(NewsPage.self)
    add(GonePage.self)
    add(MovedPage.self)
    add(ReceptionLawPage.self)
    add(CorrectionsPage.self)
    add(ProofPage.self)
    return report
  }

  /// Renders pages of one kind on all cores.
  func render<Page: PortalPage>(_ pages: [Page]) throws -> [OutputFile] {
    let template = try set.template(Page.template, for: Page.self)
    let files = ChunkedMap.run(pages.count) { stretch in
      stretch.map { index in
        Result {
          let bytes = NoBreak.page(template.render(pages[index]).bytes)
          return OutputFile(try OutputPath(pages[index].page.path), bytes, from: pages[index].source)
        }
      }
    }
    return try files.flatMap { try $0.map { try $0.get() } }
  }
}
