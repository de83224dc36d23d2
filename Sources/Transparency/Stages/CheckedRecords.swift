public import Authorities
public import Diagnostics
import Formats
public import Policies
public import Reception
public import Releases
import SessionResults

/// Records that keep every rule among each other on the day built for. Made only without error: the one gate of the
/// build road.
public struct CheckedRecords: Sendable {
  public let settings: SiteSettings
  public let units: [Unit]
  public let reception: CheckedReception
  let sessionResults: CheckedSessionResults
  public let law: ReceptionLaw
  public let history: PublicationHistory
  public let policies: PolicyLibrary
  let duties: CheckedDuties
  public let pages: [PlainPage]
  let news: [NewsItem]
  let corrections: [CorrectionNote]
  public let releases: [FrozenRelease]
  public let ledger: Ledger
  /// Warnings and notices.
  public let report: Report

  public var asOf: CivilDay { reception.asOf }

  /// `reception` is the source's own, checked for the edition that is built, and so is `policies`; `also` is what other readers of the same
  /// files found, so that all problems come out together.
  /// Throws them when there is an error; under `isStrict` a warning is one.
  public init(
    _ source: SourceRecords, _ reception: CheckedReception, _ policies: PolicyLibrary, also: Report = Report(),
    isStrict: Bool = false
  ) throws(Refusal) {
    var found = source.report
    found.merge(also)
    found.merge(reception.report)
    let checks = RecordChecks(source, reception, policies, after: found)
    let report = isStrict ? checks.report.strict() : checks.report
    // Unread names are errors already; texts that were not looked through for them never pass.
    guard let settings = source.settings, let law = checks.law, source.areNamesKnown, !report.hasErrors else {
      throw Refusal(report)
    }
    self.settings = settings
    units = settings.units(with: source.reception.offices)
    self.reception = reception
    sessionResults = checks.sessionResults
    self.law = law
    history = source.history
    self.policies = policies
    duties = checks.duties
    let edition = reception.edition
    pages = source.pages.all.filter { $0.keys.isPublished(in: edition) }
    news = source.news.all.filter { $0.isPublished(in: edition) }
    corrections = source.corrections.all.filter { $0.isPublished(in: edition) }
    releases = source.releases
    ledger = source.ledger
    self.report = report
  }
}
