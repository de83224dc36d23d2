public import Diagnostics

/// A word that is not known is one fault, in however many cells of a column it stands: a unit that was renamed, say.
public enum RepeatedValues {
  private static let codes: Set<String> = [
    "unknown-unit", "unknown-field", "unknown-value", "unknown-office", "unknown-host",
    "row-fragment", "table-legacy-encoding", "header-twice",
  ]
  /// Codes that are told of whole rows.
  private static let ofRows: Set<String> = ["row-fragment", "header-twice"]
  /// How many cells are kept for one message. A text names fewer (`PlaceList`).
  public static let kept = 10_000

  /// The same report with one problem for each unknown word of each column, at its first cell.
  public static func once(_ report: Report) -> Report {
    var order: [[String]] = []
    var groups: [[String]: [Problem]] = [:]
    var rest = Report()
    for problem in report.problems {
      guard codes.contains(problem.code) else {
        rest.add(problem)
        continue
      }
      let words = [problem.summary.vi, problem.evidence ?? ""]
      if groups[words] == nil { order.append(words) }
      groups[words, default: []].append(problem)
    }
    for words in order {
      if let problem = joined(groups[words] ?? []) { rest.add(problem) }
    }
    return rest
  }

  private static func joined(_ problems: [Problem]) -> Problem? {
    guard let first = problems.first, problems.count > 1 else { return problems.first }
    let count = VietnameseNumber.grouped(problems.count)
    let what =
      ofRows.contains(first.code) ? Wording("dòng", en: "rows") : Wording("ô", en: "cells")
    return Problem(
      first.code, severity: first.severity,
      Wording(
        "\(first.summary.vi), ở \(count) \(what.vi)",
        en: "\(first.summary.en), in \(problems.count) \(what.en)"),
      fix: first.fix, at: first.location, related: problems.dropFirst().compactMap(\.location),
      disclosesPerson: first.disclosesPerson, evidence: first.evidence)
  }
}
