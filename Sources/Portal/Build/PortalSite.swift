import Diagnostics
import Formats
import Parallel
import Policies
import Reception
public import SiteKit
import Transparency

/// The whole site: every page rendered, every file made and handed on.
public struct PortalSite: Sendable {
  public let tree: OutputTree
  /// Pages that were published once and are no longer made from the content; a page in their place says so.
  let gone: [GonePage]
  public let anchors: PolicyAnchors
  /// Former addresses that cannot be kept.
  let aliasReport: Report
  /// Documents that the texts name without a link.
  public let unlinked: UnlinkedNames

  /// Throws the problems of all templates together.
  init(_ record: PublicRecord, _ texts: RenderedTexts, _ templates: SiteTemplates, _ keeper: FileKeeper) throws {
    let site = SiteFrame(record)
    let pages = PortalPages(record, texts, site)
    anchors = PolicyAnchors(record, texts)
    unlinked = texts.unlinked
    let html = { @Sendable in
      try pages.render(with: templates, keeper) + keeper.keep(OriginalRow.files(record.policies.policies))
    }
    let data = { @Sendable in
      let files = SiteFiles(record: record, site: site)
      return try DataFiles.files(record, keeper) + keeper.keep(files.files(pages: pages.pathsInSitemap))
    }
    let made = try ChunkedMap.all([html, data])
    var files = made.flatMap { $0 } + keeper.keep(templates.assets)
    let moved = MovedPage.pages(record, site, besides: files)
    aliasReport = moved.report
    files += try templates.render(moved.pages, keeper)
    gone = GonePage.pages(record, site, besides: files)
    files += try templates.render(gone, keeper)
    let listed = try OutputTree(files)
    let sums = OutputFile(try OutputPath(SumsList.path), SiteFiles.checksums(listed.files))
    tree = try listed.adding(keeper.keep(sums))
    Leftovers.take(pages, made)
  }
}

extension PortalSite {
  /// The paths of the pages made from the content.
  public var pagePaths: [String] {
    let gone = Set(gone.map(\.page.path))
    return tree.files.filter(\.isPage).map(\.path.description).filter { !gone.contains($0) }
  }

  /// Pages and anchors that go with this site and went with none before: told before it goes out.
  func goneReport(_ record: PublicRecord) -> Report {
    var report = anchors.report(record)
    for page in gone where page.since == nil {
      report.add(page.problem(at: record.history.location(ofPage: page.page.path)))
    }
    return report
  }
}
