public import Authorities
public import Diagnostics
public import Formats

/// The frozen releases of a content folder together with the ledger that accounts for them.
public struct ReleaseArchive: Sendable {
  /// Oldest first.
  public let releases: [FrozenRelease]
  public let ledger: Ledger

  /// Reads and verifies `releases/`. The report has what is wrong with any release, and the first misfit of the ledger.
  /// A run that changes the key of the ledger does so without its old signature.
  public static func load(
    _ tree: SourceTree, _ year: ReportingYear, changingKey: Bool = false
  ) -> (archive: ReleaseArchive, report: Report) {
    var (releases, report) = FrozenRelease.load(tree, year)
    var ledger = Ledger()
    do throws(Refusal) {
      ledger = try Ledger.load(tree, changingKey: changingKey)
      // A release that cannot be read is no misfit of the ledger.
      if !report.hasErrors, let file = tree.file(Ledger.path) {
        let check = LedgerCheck(ledger: ledger, releases: releases, text: try SourceText(file))
        if let problem = check.problem() { report.add(problem) }
      }
    } catch {
      report.merge(error.report)
    }
    return (ReleaseArchive(releases: releases, ledger: ledger), report)
  }
}
