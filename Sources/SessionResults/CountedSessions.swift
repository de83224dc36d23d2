public import Authorities
public import Diagnostics
public import Formats
import Reception
public import Releases
import Scanner
import Tables

/// The sessions of a content folder by period, for its releases.
public struct CountedSessions: Sendable {
  private let byPeriod: [Period: [HeldSession]]
  /// Sessions that the schedules announced and no row tells of.
  private let awaited: [Period: [SessionResult]]
  private let first: Period
  private let units: SessionUnits
  /// The bodies by slug of their places.
  private let offices: [String: String]

  /// Nil when no table tells of a session. Throws what is wrong with tables and schedules: sessions that cannot be read
  /// would be missing for good.
  public init?(_ tree: SourceTree, _ settings: SiteSettings, asOf: CivilDay) throws(Refusal) {
    guard !tree.tableFiles(in: "sessions").isEmpty else { return nil }
    let source = ReceptionRecords(tree)
    let offices = source.offices
    let records = SessionResultRecords(
      tree, source, personal: PersonalDataCheck(PersonalNames.ofTables(settings, offices), ReviewedTexts(tree)))
    let reception = CheckedReception(source, asOf: asOf)
    let checked = CheckedSessionResults(records, reception)
    var report = records.report
    report.merge(reception.report)
    report.merge(checked.report)
    if report.hasErrors { throw Refusal(Report(report.problems.filter { $0.severity == .error })) }
    let year = settings.reportingYear
    guard let day = checked.sessions.map(\.date).min() else { return nil }
    first = year.period(of: day)
    byPeriod = Dictionary(grouping: checked.sessions) { year.period(of: $0.date) }
    let timeline = SessionTimeline(checked.sessions, reception, from: day)
    awaited = Dictionary(grouping: timeline.sessions.filter { $0.standing == .unreported }) { year.period(of: $0.date) }
    self.offices = Dictionary(offices.all.map { ($0.slug, $0.unit) }, uniquingKeysWith: { first, _ in first })
    units = SessionUnits(settings.units(with: offices), reception.offices)
  }

  func held(in period: Period) -> [HeldSession] { byPeriod[period] ?? [] }

  /// The body of a session that has no row any more; empty when its place is gone too.
  func unit(of mark: SessionMarks.Mark) -> String { offices[mark.office] ?? "" }

  /// A notice for each period that would be frozen without some of its sessions.
  public func awaitedReport(of periods: [Period]) -> Report {
    Report(
      periods.compactMap { period in
        guard let sessions = awaited[period], let first = sessions.first else { return nil }
        let (count, place) = (VietnameseNumber.grouped(sessions.count), offices[first.office] ?? first.office)
        return Problem(
          "sessions-unreported", severity: .notice,
          Wording(
            "Kỳ \(period.id) có \(count) buổi đã qua chưa có kết quả, đầu tiên là ngày \(first.date.vietnamese) của \(place)",
            en: "\(period.id) has \(count) past sessions without a result, the first on \(first.date.iso) of \(place)"),
          fix: Wording(
            "ghi các buổi ấy vào bảng trước khi phát hành (không ai đến thì ghi 0): số người, vụ việc, đoàn đã phát hành không gồm dòng ghi muộn",
            en:
              "enter them before the release (0 if nobody came): released persons, matters and groups take in no late row"
          ))
      })
  }

  /// What a release of the period freezes; nil before the first period that the tables tell of. Throws when their audit
  /// finds that they would tell of a few sessions.
  public func totals(of period: Period) throws(Refusal) -> SessionTotals? {
    if period < first { return nil }
    let totals = SessionTotals(held(in: period), units)
    let place = Location(path: "releases/\(period.id)/\(SessionTotalsTable.fileName)")
    let report = SessionTotalsAudit.report(totals, at: place)
    if report.hasErrors { throw Refusal(report) }
    return totals
  }
}
