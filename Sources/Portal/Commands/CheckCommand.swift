import Diagnostics
import Formats
import SiteKit
import Transparency

/// `check`: walks both roads, raw cases too, and writes nothing.
public struct CheckCommand {
  let options: SiteOptions
  let isJSON: Bool

  public init(_ options: SiteOptions, isJSON: Bool) {
    self.options = options
    self.isJSON = isJSON
  }

  public func run() -> CommandResult {
    CommandResult.of(options) {
      var report = try Self.collect { try SiteBuild(options).site().report }
      let folder = try options.sourceFolder()
      report.merge(try Self.collect { try caseReport(folder.tree) })
      // Both roads read the settings: what is wrong there is told and counted once.
      report = Report(report.sorted())
      if options.isStrict { report = report.strict() }
      let status = CommandResult.status(of: report)
      if isJSON { return CommandResult(output: ReportJSON(language: options.language).render(report), status: status) }
      return CommandResult(messages: CommandResult.text(report, options) + summary(report), status: status)
    }
  }

  /// The report of a road, or what the content was refused for. Misuse and failures of the machine end the command.
  private static func collect(_ walk: () throws -> Report) throws -> Report {
    do { return try walk() } catch let refusal as Refusal { return refusal.report }
  }

  /// What is wrong with raw cases, which were changed since their release, and which period waits.
  private func caseReport(_ tree: SourceTree) throws -> Report {
    guard let road = try ReleaseRoad(options, tree) else { return Report() }
    var report = road.cases.warnings
    report.merge(ReleasedChanges(road.released, since: road.releases).report())
    report.merge(road.released.leftOut(of: road.cases))
    report.merge(road.plan.report())
    return report
  }

  private func summary(_ report: Report) -> String {
    guard !options.isQuiet else { return "" }
    let (errors, warnings) = (report.count(.error), report.count(.warning))
    let wording =
      errors == 0
      ? Wording("Không có lỗi, \(warnings) cảnh báo.\n", en: "No errors, \(warnings) warnings.\n")
      : Wording("\(errors) lỗi, \(warnings) cảnh báo.\n", en: "\(errors) errors, \(warnings) warnings.\n")
    return wording(options.language)
  }
}
