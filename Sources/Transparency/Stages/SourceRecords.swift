public import Authorities
public import Diagnostics
public import Formats
import Parallel
public import Policies
public import Reception
public import Releases
import Scanner
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
  /// Their files where they cannot be read.
  let unreadNames: [SourceFile]
  /// Answers to questions about words that may be names.
  let reviewed: ReviewedTexts
  public private(set) var report: Report

  /// - Parameter includingDrafts: drafts will be built too, so that their numbers count beside those of other documents.
  public init(_ tree: SourceTree, includingDrafts: Bool = false) {
    let (loaded, reviewed) = (Self.settings(tree), ReviewedTexts(tree))
    let settings = loaded.settings
    let year = settings?.reportingYear ?? ReportingYear()
    let ((reception, sessionResults, pages, unread), (policies, frozen)) = ChunkedMap.both(
      {
        let reception = ReceptionRecords(tree)
        let personal = PersonalNames.ofTables(settings, reception.offices)
        let sessionResults = SessionResultRecords(tree, reception, personal: PersonalDataCheck(personal, reviewed))
        var unread = UnreadFiles.report(tree)
        unread.merge(SkeletonWords.report(tree))
        return (reception, sessionResults, PlainPages(tree), unread)
      },
      { (PolicySource.load(tree, includingDrafts: includingDrafts), ReleaseArchive.load(tree, year)) })
    (self.settings, self.reviewed, self.reception, self.pages) = (settings, reviewed, reception, pages)
    areNamesKnown = settings != nil && !loaded.report.hasErrors && !reception.offices.report.hasErrors
    unreadNames = areNamesKnown ? [] : tree.files.filter { $0.path == "site.yaml" || $0.path.hasPrefix("offices/") }
    self.policies = policies.source
    self.sessionResults = sessionResults
    duties = DutySource(tree)
    news = NewsSource(tree)
    corrections = CorrectionSource(tree, year, baseURL: settings?.baseURL ?? "")
    history = PublicationHistory(tree)
    releases = frozen.archive.releases
    ledger = frozen.archive.ledger
    sessionMarks = SessionMarks(tree, releases: releases)
    report = loaded.report
    report.merge(unread)
    gather(ofPolicies: policies.report, ofReleases: frozen.report, includingDrafts: includingDrafts)
    report = LineEnds.corrected(TableHome.corrected(report, tree), tree)
  }

  var bodiesBesides: [String] { settings?.bodiesBesides(reception.offices) ?? [] }

  /// What is wrong with the files of each kind.
  private mutating func gather(ofPolicies policies: Report, ofReleases releases: Report, includingDrafts: Bool) {
    report.merge(sessionResults.report)
    report.merge(sessionMarks.report)
    report.merge(policies)
    report.merge(duties.report)
    for cell in reception.cells + duties.cells {
      report.merge(Report(ShownText.problems(in: cell.text) { _ in cell.location }))
    }
    report.merge(news.report)
    report.merge(corrections.report)
    // A document that could not be read may be the one that a duty names.
    if !policies.hasErrors, !duties.all.isEmpty {
      report.merge(duties.policyProblems(PolicyNumbers(self.policies.policies, includingDrafts: includingDrafts)))
    }
    report.merge(pages.report)
    report.merge(history.report)
    guard settings != nil else { return }
    report.merge(releases)
    // A release that could not be read may be the one that is corrected.
    if !releases.hasErrors { report.merge(corrections.unknownReleases(self.releases)) }
  }

  /// Nil with what is wrong when they cannot be used.
  private static func settings(_ tree: SourceTree) -> (settings: SiteSettings?, report: Report) {
    do throws(Refusal) {
      let loaded = try SiteSettings.load(tree)
      return (loaded.settings, loaded.report)
    } catch {
      return (nil, error.report)
    }
  }
}
