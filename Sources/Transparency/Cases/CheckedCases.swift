public import Diagnostics

/// Case rows that keep every rule. Second stage of the release road; made only from records without error.
public struct CheckedCases: Sendable {
  let records: CaseRecords
  public let asOf: CivilDay

  /// Throws everything wrong with the tables at once.
  public init(_ records: CaseRecords, asOf: CivilDay) throws(Refusal) {
    var report = records.report
    report.merge(CaseRules(records: records, asOf: asOf).report())
    if report.hasErrors { throw Refusal(report) }
    self.records = records
    self.asOf = asOf
  }

  var rows: [CaseRow] { records.rows }
}
