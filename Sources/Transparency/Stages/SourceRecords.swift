public import Authorities
public import Diagnostics
public import Formats
import Parallel
import PersonalData
public import Policies
public import Reception
public import Releases
public import SessionResults

/// Everything in a content folder but raw cases, read file by file. First stage of the build road.
public struct SourceRecords: Sendable {
  /// Nil when `site.yaml` cannot be used; the report then says why.
  public let settings: SiteSettings?
  public let reception: ReceptionRecords
  public let sessionResults: SessionResultRecords
  let sessionMarks: SessionMarks
  public let policies: PolicySource
  public let duties: DutySource
  public let news: NewsSource
  public let corrections: CorrectionSource
  public let pages: PlainPages
  public let releases: [FrozenRelease]
  public let ledger: Ledger
  public let history: PublicationHistory
  /// Whether settings and places could be read, which tell what names and contacts are those of bodies: without them
  /// everything would be taken for a person's.
  let areNamesKnown: Bool
  /// Answers to questions about words that may be names.
  let reviewed: ReviewedTexts
  public let report: Report

  /// - Parameter includingDrafts: drafts will be built too, so that their numbers count beside those of other documents.
  public init(_ tree: SourceTree, includingDrafts: Bool = false) {
    var report = Report()
    settings = Self.settings(tree, &report)
    let (settings, reviewed) = (self.settings, ReviewedTexts(tree))
    let areSettingsWhole = settings != nil && !report.hasErrors
    self.reviewed = reviewed
    let year = settings?.reportingYear ?? ReportingYear()
    let ((reception, sessionResults, pages, unread), (policies, frozen)) = ChunkedMap.both(
      {
        let reception = ReceptionRecords(tree)
        let personal = PersonalDataCheck(PersonalNames(settings, reception.offices.all), reviewed)
        let sessionResults = SessionResultRecords(tree, offices: reception.offices, personal: personal)
        var unread = UnreadFiles.report(tree)
        unread.merge(SkeletonWords.report(tree))
        return (reception, sessionResults, PlainPages(tree), unread)
      },
      { (PolicySource.load(tree, includingDrafts: includingDrafts), ReleaseArchive.load(tree, year)) })
    self.policies = policies.source
    self.reception = reception
    areNamesKnown = areSettingsWhole && !reception.offices.report.hasErrors
    self.sessionResults = sessionResults
    self.pages = pages
    duties = DutySource(tree)
    news = NewsSource(tree)
    corrections = CorrectionSource(tree, year, baseURL: settings?.baseURL ?? "")
    history = PublicationHistory(tree)
    releases = frozen.archive.releases
    ledger = frozen.archive.ledger
    sessionMarks = SessionMarks(tree, releases: releases)
    report.merge(unread)
    report.merge(sessionResults.report)
    report.merge(sessionMarks.report)
    report.merge(policies.report)
    report.merge(duties.report)
    for cell in reception.cells + duties.cells {
      report.merge(Report(ShownText.problems(in: cell.text) { _ in cell.location }))
    }
    report.merge(news.report)
    report.merge(corrections.report)
    // A document that could not be read may be the one that a duty names.
    if !policies.report.hasErrors, !duties.all.isEmpty {
      report.merge(duties.policyProblems(PolicyNumbers(policies.source.policies, includingDrafts: includingDrafts)))
    }
    report.merge(pages.report)
    report.merge(history.report)
    if settings != nil { report.merge(frozen.report) }
    // A release that could not be read may be the one that is corrected.
    if settings != nil, !frozen.report.hasErrors { report.merge(corrections.unknownReleases(releases)) }
    self.report = LineEnds.corrected(TableHome.corrected(report, tree), tree)
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
