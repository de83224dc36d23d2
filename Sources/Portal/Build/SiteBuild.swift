import Diagnostics
import Formats
import SiteKit
import Transparency

/// The build road on one screen: content → records → checked → public → pages → tree. Each step takes what the one
/// before it made, so no other order compiles, and nothing is written before the last.
struct SiteBuild {
  let options: SiteOptions

  init(_ options: SiteOptions) { self.options = options }

  /// The site in memory with its warnings and notices. Throws every problem of the content at once.
  func site() throws -> (site: PortalSite, report: Report) {
    if let url = options.baseURL, BaseAddress(url) == nil { throw BaseAddress.misuse(named: "--base-url") }
    // Raw cases are not even read: figures come from frozen releases.
    let folder = try options.sourceFolder(skipping: ["cases"])
    let source = SourceRecords(folder.tree)
    let texts = RenderedTexts(source)
    let templates = try options.siteTemplates()
    var found = folder.report
    found.merge(texts.report)
    found.merge(templates.report())
    let checked = try CheckedRecords(
      source, also: found, asOf: options.asOf, includingDrafts: options.includesDrafts, isStrict: options.isStrict)
    let record = PublicRecord(checked, baseURL: options.baseURL)
    let site = try PortalSite(record, texts, templates)
    let links = LinkCheck.check(
      site.tree, tombstones: WithdrawalNotice.pages(record), author: { texts.author(of: $0, $1) })
    if links.hasErrors { throw Refusal(Report(checked.report.problems + links.problems)) }
    return (site, checked.report)
  }
}
