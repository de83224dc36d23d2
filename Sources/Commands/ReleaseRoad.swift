import Authorities
import Cases
import Diagnostics
import Formats
import Parallel
import Portal
import Releases
import Scanner
import SessionResults
import Tables
import Transparency

/// The release road up to the plan: raw tables → records → checked cases, with the releases that are frozen already.
struct ReleaseRoad {
  let settings: SiteSettings
  /// Frozen already, oldest first.
  let releases: [FrozenRelease]
  let ledger: Ledger
  let cases: CheckedCases
  let released: ReleasedRows
  let plan: ReleasePlan
  private let calendar: WorkingCalendar
  /// Nil when no table tells of sessions.
  let sessions: CountedSessions?
  let sessionMarks: SessionMarks
  private let hasSchedules: Bool
  let secret: ReleaseSecret
  /// It is not in its file yet.
  let isNewSecret: Bool

  /// Nil when the content has no raw tables at all. Throws every problem of tables and releases at once.
  /// `countsSessions`: not where the build road reads the same sessions.
  init?(_ options: SiteOptions, _ content: SourceTree, countsSessions: Bool = true) throws {
    let tree = try options.caseTree(content)
    guard !tree.tableFiles(in: "cases").isEmpty else { return nil }
    let (settings, settingsReport) = try SiteSettings.load(content)
    let year = settings.reportingYear
    let changingKey = options.keyChange != nil
    let (tables, (offices, personal, loaded)) = ChunkedMap.both(
      { CaseTables(tree) },
      {
        let offices = Offices(content)
        return (
          offices, PersonalDataCheck(content, settings, offices),
          ReleaseArchive.load(content, year, changingKey: changingKey)
        )
      })
    let (frozen, frozenReport) = loaded
    let published = frozen.releases.flatMap { ($0.tables.place + $0.tables.subject).compactMap(\.fine.name) }.map {
      VietnameseText.nameKey($0)
    }
    let records = CaseRecords(
      tables, units: settings.units(with: offices), fields: settings.fields,
      published: Set(published), personal: personal)
    let holidays = Holidays(content)
    let calendar = WorkingCalendar(holidays)
    var report = settingsReport
    // Without its days off a year would have other due dates.
    report.merge(holidays.report)
    report.merge(frozenReport)
    report.merge(personal.reviewedReport)
    let cases: CheckedCases
    do throws(Refusal) {
      cases = try CheckedCases(records, settings, asOf: options.asOf, also: report) { calendar.isWorkingDay($0) }
    } catch {
      throw Refusal(LineEnds.corrected(TableHome.corrected(Self.refused(error, settings), tree), content))
    }
    self.settings = settings
    releases = frozen.releases
    ledger = frozen.ledger
    self.cases = cases
    self.calendar = calendar
    released = try ReleasedRows(tree, releases: frozen.releases, of: cases)
    sessions = countsSessions ? try CountedSessions(content, settings, asOf: options.asOf) : nil
    hasSchedules = !content.files(in: "reception", ending: ".md", ".csv", ".xlsx").isEmpty
    sessionMarks = SessionMarks(content, releases: frozen.releases)
    if sessionMarks.report.hasErrors { throw Refusal(sessionMarks.report) }
    let kept = ReleaseSecret(tree)
    secret = kept ?? ReleaseSecret()
    isNewSecret = kept == nil
    plan = ReleasePlan(cases, released: frozen.releases, year: settings.reportingYear, asOf: options.asOf)
  }

  /// Fields that could not be read from the settings are not unknown in the tables.
  private static func refused(_ refusal: Refusal, _ settings: SiteSettings) -> Report {
    if settings.areFieldsWhole { return refusal.report }
    return Report(refusal.report.problems.filter { $0.code != "unknown-field" })
  }

  /// What is said of the raw tables before anything is frozen: what is in them counts wrongly or not at all.
  var cautions: Report {
    var report = cases.warnings
    report.merge(released.leftOut(of: cases))
    // The rows of a period that is deferred are not late: it is counted with the next.
    let told = releases.last { !$0.isDeferred }
    if let told { report.merge(released.late(of: cases, through: told.period.last)) }
    return report
  }

  /// A warning for each year of the periods whose days off are not known: without them terms end too early.
  /// The year of a period is that of its end: the first quarter begins in December.
  func daysOffReport(of periods: [Period]) -> Report {
    guard let first = periods.first?.last.year, let last = periods.last?.last.year else { return Report() }
    return Report(
      (first...last).filter { !calendar.hasFile(for: $0) }.map { year in
        Problem(
          "release-without-holidays", severity: .warning,
          Wording(
            "Chưa có lịch nghỉ năm \(year): hạn giải quyết rơi vào ngày lễ, Tết không được dời, vụ việc đúng hạn có thể bị tính là quá hạn và đóng băng như thế",
            en:
              "The days off of \(year) are not known: terms that end on a holiday are not moved, so matters in time may be frozen as late"
          ),
          fix: Wording(
            "thêm tệp holidays/\(year).yaml trước khi phát hành", en: "add holidays/\(year).yaml before the release"))
      })
  }

  /// A notice for the periods that would be frozen without some of their sessions; before the first release also where no
  /// table tells of any.
  func sessionsReport(of periods: [Period]) -> Report {
    if let sessions { return sessions.awaitedReport(of: periods) }
    guard hasSchedules, releases.isEmpty, !periods.isEmpty else { return Report() }
    return Report([
      Problem(
        "release-without-sessions", severity: .notice,
        Wording(
          "Chưa có bảng kết quả tiếp công dân nào: kỳ phát hành bây giờ sẽ không có số người, vụ việc, đoàn được tiếp, ghi sau cũng không thêm vào được",
          en:
            "There is no table of sessions: what is released now tells of no persons, matters and groups received, and later rows cannot add them"
        ),
        fix: Wording(
          "có kết quả các buổi thì ghi vào sessions/ trước khi phát hành; không công bố các số ấy thì bỏ qua",
          en: "enter the results in sessions/ before the release; if those are not to be published, go on"))
    ])
  }

  /// The same, where tables are needed.
  static func required(_ options: SiteOptions, _ content: SourceTree) throws -> ReleaseRoad {
    if let road = try ReleaseRoad(options, content) { return road }
    throw Refusal(
      Report([
        Problem(
          "cases-missing", Wording("Không có bảng vụ việc nào để phát hành", en: "There is no case table to release"),
          fix: Wording(
            "đặt tệp .xlsx hoặc .csv vào \(options.caseFolder)/",
            en: "put an .xlsx or .csv file into \(options.caseFolder)/"))
      ]))
  }
}
