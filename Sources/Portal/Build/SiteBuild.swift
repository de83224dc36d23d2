import Diagnostics
import Formats
import Parallel
import SiteKit
import Transparency

/// The build road on one screen: content → records → checked → public → pages → tree. Each step takes what the one
/// before it made, so no other order compiles, and nothing is written before the last.
struct SiteBuild {
  let options: SiteOptions

  init(_ options: SiteOptions) { self.options = options }

  /// The site in memory with its warnings and notices. Throws every problem of the content at once.
  func site() throws -> (site: PortalSite, report: Report) {
    let made = try publishable()
    return (made.site, made.report)
  }

  /// The site with the record it was made from, as `site()` otherwise.
  func publishable() throws -> (site: PortalSite, record: PublicRecord, report: Report) {
    if let url = options.baseURL, BaseAddress(url) == nil { throw BaseAddress.misuse(named: "--base-url") }
    // Raw cases are not even read: figures come from frozen releases.
    let folder = try options.sourceFolder(skipping: ["cases"])
    let (tree, misnamed) = MisnamedFolder.asMeant(folder.tree)
    let source = SourceRecords(tree, includingDrafts: options.includesDrafts)
    let policies = PolicyLibrary(source.policies, asOf: options.asOf, includingDrafts: options.includesDrafts)
    // Neither needs the other.
    let (texts, (templates, faults, reception)) = try ChunkedMap.both(
      { [options] () throws in
        RenderedTexts(source, policies, asOf: options.asOf, includingDrafts: options.includesDrafts)
      },
      {
        let templates = try options.siteTemplates()
        return (
          templates, templates.report(),
          CheckedReception(source.reception, asOf: options.asOf, includingDrafts: options.includesDrafts)
        )
      })
    var found = folder.report
    found.merge(misnamed)
    found.merge(texts.report)
    found.merge(faults)
    let checked = try CheckedRecords(
      source, reception, policies, also: found, includingDrafts: options.includesDrafts, isStrict: options.isStrict)
    let record = PublicRecord(checked, baseURL: options.baseURL)
    let site = try PortalSite(record, texts, templates)
    let corrected = try CorrectionTargets(record, site.tree)
    var authors = texts.authors
    var links = LinkCheck.check(
      corrected.tree, tombstones: WithdrawalNotice.pages(record), templates: templates.links,
      homes: [record.settings.homeURL, record.settings.baseURL],
      author: { corrected.author(of: $0, $1) ?? authors.author(of: $0, $1) })
    links.merge(corrected.report)
    links.merge(site.aliasReport)
    links.merge(options.isStrict ? site.goneReport(record).strict() : site.goneReport(record))
    let report = Report(checked.report.problems + links.problems)
    if links.hasErrors { throw Refusal(report) }
    Leftovers.take(folder, source, policies, texts, templates, reception, checked, record, site)
    return (site, record, report)
  }
}
