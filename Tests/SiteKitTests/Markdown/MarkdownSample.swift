import Diagnostics
import SiteKit

/// A text rendered with places in bytes, and its report as lines `code line:column+length`.
struct MarkdownSample {
  let text: RenderedText
  let report: Report

  init(_ source: String, baseLevel: Int = 2, rewriteLink: @escaping (String) -> String? = { _ in nil }) {
    var naming = Unnamed()
    self.init(source, naming: &naming, baseLevel: baseLevel, rewriteLink: rewriteLink)
  }

  init<Naming: BlockNaming>(
    _ source: String, naming: inout Naming, baseLevel: Int = 2,
    rewriteLink: @escaping (String) -> String? = { _ in nil }
  ) {
    (text, report) = Markdown.render(
      Array(source.utf8)[...], naming: &naming, baseLevel: baseLevel, rewriteLink: rewriteLink
    ) { place in
      let spot = TextSpot(line: place.line, column: place.column, length: place.length, source: "")
      return Location(path: "a.md", spot: .text(spot))
    }
  }

  var html: String { text.html.description }

  var faults: [String] {
    report.problems.map { problem in
      guard case .text(let spot)? = problem.location?.spot else { return problem.code }
      return "\(problem.code) \(spot.line):\(spot.column)+\(spot.length)"
    }
  }

  /// The table of the text as GitHub prints it: without the scroll box, alignment in an attribute.
  var plainTable: String {
    var html = self.html
    for (ours, theirs) in [
      ("</table>\n</div>", "</table>"), (" scope=\"col\"", ""), (" class=\"center\"", " align=\"center\""),
      (" class=\"right\"", " align=\"right\""), (" class=\"left\"", " align=\"left\""),
    ] {
      html = html.split(separator: ours, omittingEmptySubsequences: false).joined(separator: theirs)
    }
    let box = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng 1\">\n"
    return html.split(separator: box, omittingEmptySubsequences: false).joined()
  }
}
