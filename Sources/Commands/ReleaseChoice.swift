import Authorities
import Diagnostics
import Formats
import Releases

/// The release that a command names.
enum ReleaseChoice {
  /// Throws `Misuse` when the grid has no such period, and a refusal when it has no release of its own.
  static func target(_ id: String, _ tree: SourceTree, asOf: CivilDay) throws -> ReleaseTarget {
    let (period, year) = try named(id, tree, asOf: asOf)
    return try ReleaseTarget(period, in: tree, year: year)
  }

  /// The withdrawal of the period, when it was withdrawn before.
  static func withdrawal(_ id: String, _ tree: SourceTree, asOf: CivilDay) throws -> (Period, Withdrawal)? {
    let (period, _) = try named(id, tree, asOf: asOf)
    return ReleaseTarget.withdrawal(of: period, in: tree).map { (period, $0) }
  }

  private static func named(
    _ id: String, _ tree: SourceTree, asOf: CivilDay
  ) throws -> (period: Period, year: ReportingYear) {
    let (settings, report) = try SiteSettings.load(tree)
    if report.hasErrors { throw Refusal(report) }
    let year = settings.reportingYear
    return (try period(id, year, example: year.period(of: asOf).id), year)
  }

  static func period(_ id: String, _ year: ReportingYear, example: String) throws(Misuse) -> Period {
    if let period = year.period(id: id) { return period }
    throw Misuse(
      "not-a-period", Wording("“\(id)” không phải một kỳ", en: "“\(id)” is not a period"),
      fix: Wording("viết ví dụ \(example)", en: "write for example \(example)"))
  }
}
