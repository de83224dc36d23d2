import Diagnostics
import Formats
import Parallel
import SiteKit
import Transparency

/// The whole site in memory: every page rendered, every file made.
struct PortalSite {
  let tree: OutputTree

  /// Throws the problems of all templates together.
  init(_ record: PublicRecord, _ texts: RenderedTexts, _ templates: SiteTemplates) throws {
    let site = SiteFrame(record)
    let pages = PortalPages(record, texts, site)
    let html = { @Sendable in try pages.render(with: templates) + pages.plainTexts() }
    let data = { @Sendable in
      try DataFiles.files(record) + SiteFiles(record: record, site: site).files(pages: pages.frames)
    }
    let made = try ChunkedMap.all([html, data])
    let files = try OutputTree(made.flatMap { $0 } + templates.assets)
    tree = try files.adding([OutputFile(try OutputPath("SHA256SUMS"), SiteFiles.checksums(files.files))])
  }
}

extension SiteFrame {
  init(_ record: PublicRecord) {
    let settings = record.settings
    self.init(
      title: settings.title, baseURL: settings.baseURL, publisher: settings.publisher, licence: settings.licence,
      isDemo: settings.isDemo, asOf: record.asOf, head: record.releases.last?.digest.hexadecimal,
      sections: Section.allCases,
      textPages: record.pages.map { PageLink(label: $0.title, href: "\($0.slug)/index.html") })
  }
}
