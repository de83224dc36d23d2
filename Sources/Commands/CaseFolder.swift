import Diagnostics
import Formats
import Portal

/// Where the raw tables of cases lie. The build road does not look there.
extension SiteOptions {
  /// The tree that holds the raw tables: the content's, or that of `--cases`.
  func caseTree(_ content: SourceTree) throws -> SourceTree {
    guard let cases else { return content }
    let folder = try SourceFolder(cases, as: Self.shown(cases))
    if folder.report.hasErrors { throw Refusal(folder.report) }
    return folder.tree.moved(under: "cases")
  }

  /// Where a file beside the raw tables lies, of which `path` is the path in the content: `cases/.released.tsv`.
  func path(inCases path: String) -> String { "\(caseFolder)/\(path.dropFirst("cases/".count))" }

  /// The folder of the raw tables.
  var caseFolder: String { cases ?? "\(source)/cases" }
}
