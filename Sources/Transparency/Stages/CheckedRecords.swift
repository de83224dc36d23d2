public import Authorities
public import Diagnostics
import Formats
import Parallel
import PersonalData
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
  public let asOf: CivilDay
  /// Warnings and notices.
  public let report: Report

  /// The same, with reception checked on the way.
  public init(_ source: SourceRecords, asOf: CivilDay) throws(Refusal) {
    try self.init(source, CheckedReception(source.reception, asOf: asOf))
  }

  /// `reception` is the source's own, checked for the day built for, and so is `policies`; `also` is what other readers of the same files
  /// found, so that all problems come out together.
  /// Throws them when there is an error; under `strict` a warning is one.
  public init(
    _ source: SourceRecords, _ reception: CheckedReception, _ policies: PolicyLibrary? = nil, also: Report = Report(),
    includingDrafts: Bool = false, isStrict: Bool = false
  ) throws(Refusal) {
    let asOf = reception.asOf
    var report = source.report
    report.merge(also)
    report.merge(reception.report)
    // Days that could not be read are not missing days.
    let isReadable = !reception.report.hasErrors && !source.history.report.hasErrors
    let ((law, personal), (sessionResults, library)) = ChunkedMap.both(
      {
        (
          source.settings.flatMap { isReadable ? ReceptionLaw(reception, $0, source.history) : nil },
          source.areNamesKnown ? PersonalDataTexts(source).report() : source.reviewed.report
        )
      },
      {
        (
          CheckedSessionResults(source.sessionResults, reception),
          policies ?? PolicyLibrary(source.policies, asOf: asOf, includingDrafts: includingDrafts)
        )
      })
    report.merge(personal)
    report.merge(sessionResults.report)
    let duties = CheckedDuties(
      source.duties, source.policies, library, reception.calendar, on: asOf, includingDrafts: includingDrafts)
    report.merge(duties.report)
    report.merge(PolicyDayProblem.issuedInFuture(library.policies, on: asOf))
    // Rows that could not be read are not gone.
    if let year = source.settings?.reportingYear, !report.hasErrors {
      report.merge(
        SessionChanges.report(
          source.releases, sessionResults.sessions, source.sessionMarks, source.sessionResults, year))
    }
    report.merge(ReleaseProblem.ahead(source.releases, on: asOf))
    // A unit that could not be read is not gone.
    if let settings = source.settings, !report.hasErrors {
      report.merge(ReleasedUnits.report(source.releases, settings.units(with: source.reception.offices)))
    }
    report.merge(ClosedUnits.report(source.settings?.units ?? [], reception))
    report.merge(Self.leftOut(source, duties, asOf, includingDrafts))
    if let law { report.merge(law.report) }
    if isStrict { report = report.strict() }
    // Unread names are errors already; texts that were not looked through for them never pass.
    guard let settings = source.settings, let law, source.areNamesKnown, !report.hasErrors else {
      throw Refusal(report)
    }
    self.settings = settings
    units = settings.units(with: source.reception.offices)
    self.reception = reception
    self.sessionResults = sessionResults
    self.law = law
    history = source.history
    self.policies = library
    self.duties = duties
    pages = source.pages.all.filter { $0.keys.isPublished(on: asOf, includingDrafts: includingDrafts) }
    news = source.news.all.filter { $0.isPublished(on: asOf, includingDrafts: includingDrafts) }
    corrections = source.corrections.all.filter { $0.isPublished(on: asOf, includingDrafts: includingDrafts) }
    releases = source.releases
    ledger = source.ledger
    self.asOf = asOf
    self.report = report
  }

  /// One notice for the files that the site does not show yet.
  private static func leftOut(
    _ source: SourceRecords, _ duties: CheckedDuties, _ day: CivilDay, _ includingDrafts: Bool
  ) -> Report {
    var places: [Location] = []
    let add: (TextFileKeys, Location) -> Location? = { keys, location in
      keys.isPublished(on: day, includingDrafts: includingDrafts) ? nil : location
    }
    places += source.reception.offices.all.compactMap { add($0.keys, $0.location) }
    places += source.reception.schedules.compactMap { add($0.keys, $0.location) }
    places += source.policies.policies.compactMap { policy in
      includingDrafts || policy.publishing.isPublic(on: day) ? nil : Location(path: policy.text.file.displayPath)
    }
    places += source.pages.all.compactMap { add($0.keys, $0.location) }
    places += source.news.all.compactMap {
      $0.isPublished(on: day, includingDrafts: includingDrafts) ? nil : $0.location
    }
    places += source.corrections.all.compactMap {
      $0.isPublished(on: day, includingDrafts: includingDrafts) ? nil : $0.places.file
    }
    places += duties.waiting.map(\.places.duty)
    guard let first = places.min() else { return Report() }
    let count = places.count
    return Report([
      Problem(
        "left-out", severity: .notice,
        Wording(
          "Chưa đăng \(count) tệp: bản nháp, hoặc chưa tới ngày đăng",
          en: "\(count) files are not shown yet: drafts, or their day is still to come"),
        fix: Wording(
          "ngày đăng là “publishDate”, hoặc ngày ở tên tệp tin, ngày của đính chính; xem thử bằng --drafts",
          en: "the day is “publishDate”, that of a news file's name or of a correction; preview with --drafts"),
        at: first,
        related: Array(places.sorted().dropFirst().prefix(20)))
    ])
  }
}
