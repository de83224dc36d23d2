public import Diagnostics
public import Formats

/// Everything in a content folder but raw cases, read file by file. First stage of the build road.
public struct SourceRecords: Sendable {
  /// Nil when `site.yaml` cannot be used; the report then says why.
  public let settings: SiteSettings?
  public let reception: ReceptionRecords
  public let policies: PolicySource
  public let pages: PlainPages
  public let releases: [FrozenRelease]
  public let history: PublicationHistory
  public let report: Report

  public init(_ tree: SourceTree) {
    var report = Report()
    settings = Self.settings(tree, &report)
    reception = ReceptionRecords(tree)
    let (policies, policyReport) = PolicySource.load(tree)
    self.policies = policies
    pages = PlainPages(tree)
    history = PublicationHistory(tree)
    let frozen = FrozenRelease.load(tree, settings?.reportingYear ?? ReportingYear())
    releases = frozen.releases
    report.merge(UnreadFiles.report(tree))
    report.merge(policyReport)
    report.merge(pages.report)
    report.merge(history.report)
    if settings != nil { report.merge(frozen.report) }
    self.report = report
  }

  private static func settings(_ tree: SourceTree, _ report: inout Report) -> SiteSettings? {
    do throws(Refusal) {
      let loaded = try SiteSettings.load(tree)
      report.merge(loaded.report)
      return loaded.settings
    } catch {
      report.merge(error.report)
      return nil
    }
  }
}
