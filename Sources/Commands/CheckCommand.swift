import Authorities
import Cases
import Diagnostics
import Formats
public import Portal
import SiteKit
import Transparency

/// `check`: walks both roads, raw cases too, and writes nothing.
public struct CheckCommand {
  let options: SiteOptions
  let isJSON: Bool
  /// Where the faulty tables go, with their cells marked.
  let annotated: String?
  /// Also says what is no problem: numbers of documents that stay text.
  let isVerbose: Bool

  public init(_ options: SiteOptions, isJSON: Bool, annotated: String? = nil, isVerbose: Bool = false) {
    (self.options, self.isJSON, self.annotated, self.isVerbose) = (options, isJSON, annotated, isVerbose)
  }

  public func run() -> CommandResult {
    CommandResult.of(options) {
      try annotated.map(WorkbookFile.checkName)
      var unlinked = UnlinkedNames()
      var report = try Self.collect {
        let made = try SiteBuild(options).content().site(into: ForgetfulStore())
        unlinked = made.site.unlinked
        return made.report
      }
      let folder = try options.sourceFolder()
      let (tree, _) = MisnamedFolder.asMeant(folder.tree)
      report.merge(folder.report)
      report.merge(try Self.collect { UnreadFiles.reportOfCases(try options.caseTree(tree)) })
      report.merge(try Self.collect { try caseReport(tree) })
      // A unit that lost its name is told of at its cells.
      if report.problems.contains(where: { $0.code == "unknown-unit" }) {
        report = Report(report.problems.filter { $0.code != "released-unit-missing" })
      }
      // Both roads read the settings: what is wrong there is told and counted once.
      report = Report(report.sorted())
      if options.isStrict { report = report.strict() }
      let status = CommandResult.status(of: report)
      let written = try annotated.map { try annotate(report, tree, $0) } ?? ""
      if isJSON {
        return CommandResult(
          output: ReportJSON(language: options.language).render(report), messages: written, status: status)
      }
      return CommandResult(
        messages: CommandResult.text(report, options) + summary(report)
          + (isVerbose ? unlinked.told(options.language) : "") + written, status: status)
    }
  }

  private func annotate(_ report: Report, _ content: SourceTree, _ path: String) throws -> String {
    let publisher = (try? SiteSettings.load(content))?.settings.publisher.name
    let annotation = Annotation(options: options, path: path, author: publisher ?? "minhbach")
    let trees = [content, try options.caseTree(content)]
    let nothing = Wording("Không có gì để ghi chú, không ghi tệp.\n", en: "Nothing to mark, no file written.\n")
    let said = try annotation.write(report, trees) ?? nothing
    return options.say(said)
  }

  /// The report of a road, or what the content was refused for. Misuse and failures of the machine end the command.
  private static func collect(_ walk: () throws -> Report) throws -> Report {
    do { return try walk() } catch let refusal as Refusal { return refusal.report }
  }

  /// What is wrong with raw cases, which were changed since their release, and which period waits.
  private func caseReport(_ tree: SourceTree) throws -> Report {
    guard let road = try ReleaseRoad(options, tree, countsSessions: false) else { return Report() }
    var report = road.cautions
    report.merge(ReleasedChanges(road.released, since: road.releases).report())
    report.merge(road.plan.report())
    return report
  }

  private func summary(_ report: Report) -> String {
    guard !options.isQuiet else { return "" }
    let (errors, warnings) = (report.count(.error), report.count(.warning))
    let wording =
      errors == 0
      ? Wording("Không có lỗi, \(warnings) cảnh báo.\n", en: "No errors, \(english(warnings, "warning")).\n")
      : Wording(
        "\(errors) lỗi, \(warnings) cảnh báo.\n",
        en: "\(english(errors, "error")), \(english(warnings, "warning")).\n")
    return wording(options.language)
  }

  private func english(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }
}
