import Authorities
public import Diagnostics
import Formats
import Parallel
import Policies
import Reception
public import SiteKit
public import Transparency

/// The build road on one screen: content → records → checked → public → pages → files. Each step takes what the one
/// before it made, so no other order compiles, and nothing is written before the content is right.
public struct SiteBuild: Sendable {
  let options: SiteOptions

  public init(_ options: SiteOptions) { self.options = options }

  /// What the content says, checked. Throws all its problems at once.
  public func content() throws -> PublishableContent {
    if let url = options.baseURL, BaseAddress(url) == nil { throw BaseAddress.misuse(named: "--base-url") }
    // Raw cases are not even read: figures come from frozen releases.
    let folder = try options.sourceFolder(skipping: ["cases"])
    let (tree, misnamed) = MisnamedFolder.asMeant(folder.tree)
    let edition = Edition(asOf: options.asOf, includingDrafts: options.includesDrafts)
    let source = SourceRecords(tree, includingDrafts: edition.includesDrafts)
    let policies = PolicyLibrary(source.policies, edition)
    // Neither needs the other.
    let (texts, (templates, faults, reception)) = try ChunkedMap.both(
      { RenderedTexts(source, policies, edition) },
      {
        let templates = try options.siteTemplates()
        return (
          templates, templates.report(), CheckedReception(source.reception, edition)
        )
      })
    var found = folder.report
    found.merge(misnamed)
    found.merge(texts.report)
    found.merge(faults)
    let checked = try CheckedRecords(
      source, reception, policies, also: found, isStrict: options.isStrict)
    let record = PublicRecord(checked, baseURL: options.baseURL)
    Leftovers.take(folder, source, policies, reception, checked)
    return PublishableContent(
      record: record, texts: texts, templates: templates, isStrict: options.isStrict, report: checked.report)
  }
}

/// Content that may become a site.
public struct PublishableContent {
  public let record: PublicRecord
  fileprivate let texts: RenderedTexts
  fileprivate let templates: SiteTemplates
  fileprivate let isStrict: Bool
  /// Its warnings and notices.
  fileprivate let report: Report

  /// The site, its files handed to the store, with all warnings and notices. Throws what is wrong with its files: links
  /// that lead nowhere, paths wanted twice.
  public func site(into store: any OutputStore) throws -> (site: PortalSite, report: Report) {
    let site = try PortalSite(record, texts, templates, FileKeeper(store))
    let corrected = try CorrectionTargets(record, site.tree)
    var authors = texts.authors
    var links = LinkCheck.check(
      corrected.tree, tombstones: WithdrawalNotice.pages(record), templates: templates.links,
      homes: [record.settings.homeURL, record.settings.baseURL],
      author: { corrected.author(of: $0, $1) ?? authors.author(of: $0, $1) })
    links.merge(corrected.report)
    links.merge(site.aliasReport)
    links.merge(isStrict ? site.goneReport(record).strict() : site.goneReport(record))
    let report = Report(self.report.problems + links.problems)
    if links.hasErrors { throw Refusal(report) }
    Leftovers.take(self, site)
    return (site, report)
  }
}
