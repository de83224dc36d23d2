public import Authorities
public import Diagnostics

/// Case rows that keep every rule. Second stage of the release road; made only from records without error.
public struct CheckedCases: Sendable {
  let records: CaseRecords
  public let asOf: CivilDay
  let settings: SiteSettings
  let isWorkingDay: @Sendable (CivilDay) -> Bool
  public let warnings: Report

  /// Throws everything wrong with the tables at once, together with `also`.
  public init(
    _ records: CaseRecords, _ settings: SiteSettings, asOf: CivilDay, also: Report = Report(),
    isWorkingDay: @escaping @Sendable (CivilDay) -> Bool
  ) throws(Refusal) {
    var report = also
    report.merge(records.report)
    let limits = settings.timeLimits
    report.merge(CaseRules(records: records, asOf: asOf, limits: limits, isWorkingDay: isWorkingDay).report())
    if report.hasErrors { throw Refusal(report) }
    self.records = records
    self.settings = settings
    self.asOf = asOf
    self.isWorkingDay = isWorkingDay
    warnings = report
  }

  var rows: [CaseRow] { records.rows }
}
