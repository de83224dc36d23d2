public import Authorities
public import Diagnostics

/// Case rows that keep every rule. Second stage of the release road; made only from records without error.
public struct CheckedCases: Sendable {
  let records: CaseRecords
  public let asOf: CivilDay
  public let warnings: Report

  /// Throws everything wrong with the tables at once, together with `also`.
  public init(
    _ records: CaseRecords, asOf: CivilDay, limits: TimeLimits = TimeLimits(), also: Report = Report(),
    isWorkingDay: @escaping @Sendable (CivilDay) -> Bool
  ) throws(Refusal) {
    var report = also
    report.merge(records.report)
    report.merge(CaseRules(records: records, asOf: asOf, limits: limits, isWorkingDay: isWorkingDay).report())
    if report.hasErrors { throw Refusal(report) }
    self.records = records
    self.asOf = asOf
    warnings = report
  }

  var rows: [CaseRow] { records.rows }
}
