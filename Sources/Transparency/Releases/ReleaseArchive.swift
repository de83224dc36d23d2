public import Diagnostics
public import Formats

/// The frozen releases of a content folder together with the ledger that accounts for them.
public struct ReleaseArchive: Sendable {
  /// Oldest first.
  public let releases: [FrozenRelease]
  public let ledger: Ledger

  /// Reads and verifies `releases/`. The report has what is wrong with any release, and the first misfit of the ledger.
  public static func load(_ tree: SourceTree, _ year: ReportingYear) -> (archive: ReleaseArchive, report: Report) {
    var (releases, report) = FrozenRelease.load(tree, year)
    var ledger = Ledger()
    do throws(Refusal) {
      ledger = try Ledger.load(tree)
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

extension Ledger {
  /// The ledger of a content folder, verified by itself; an empty one before the first release. Refused when there are
  /// releases without it, or when a run that wrote it was cut off.
  public static func load(_ tree: SourceTree) throws(Refusal) -> Ledger {
    if let unfinished = tree.file(unfinishedPath) {
      throw Refusal(Report([LedgerProblem.unfinished(at: unfinished.location)]))
    }
    if let file = tree.file(path) { return try Ledger(file) }
    let hasReleases = tree.files.contains {
      $0.path.hasPrefix("releases/") && $0.path.hasSuffix("/\(Checksums.fileName)")
    }
    if hasReleases { throw Refusal(Report([LedgerProblem.missing(at: tree.location(path))])) }
    return Ledger()
  }

  /// What an interrupted run has left: the ledger with the lines of all that it had done. Nil when none was.
  /// Its folders are put in place one after the other, so what is done is a first part of what it was about to write.
  public static func recovered(_ tree: SourceTree) throws(Refusal) -> Ledger? {
    guard let file = tree.file(unfinishedPath) else { return nil }
    let next = try Ledger(file)
    let standing = tree.file(path)?.bytes ?? Ledger().bytes
    guard next.bytes.starts(with: standing) else {
      throw Refusal(Report([LedgerProblem.otherUnfinished(at: file.location)]))
    }
    let known = standing.count { $0 == 0x0A } - 1
    let done = next.lines.dropFirst(known).prefix { line in
      guard let period = line.period else { return true }
      return tree.file("releases/\(period)/\(Checksums.fileName)").map { Digest(of: $0.bytes) } == line.digest
    }
    return next.prefix(known + done.count)
  }
}
