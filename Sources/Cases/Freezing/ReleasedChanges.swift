import Authorities
public import Diagnostics
import Records
public import Releases

/// What happened to the raw rows of releases since they were frozen, as `check` tells it: a row may have left its class,
/// be counted under other words, have another cell that counts for nothing, or be gone.
public struct ReleasedChanges: Sendable {
  private let rows: ReleasedRows
  private let standing: [String: FrozenRelease]

  /// Rows of withdrawn releases are nobody's concern any more.
  public init(_ rows: ReleasedRows, since releases: [FrozenRelease]) {
    self.rows = rows
    let standing = releases.filter { $0.withdrawal == nil && !$0.isDeferred }
    self.standing = Dictionary(uniqueKeysWithValues: standing.map { ($0.period.id, $0) })
  }

  /// Warnings, and a notice where no figure is concerned.
  public func report() -> Report {
    var report = Report()
    var gone: [String: [ReleasedRows.Mark]] = [:]
    var present: Set<String> = []
    var changed: Set<String> = []
    for mark in rows.marks where standing[mark.period] != nil {
      guard let row = mark.row else {
        gone[mark.period, default: []].append(mark)
        continue
      }
      present.insert(mark.period)
      guard let problem = problem(mark, row) else { continue }
      if problem.severity == .warning { changed.insert(mark.period) }
      report.add(problem)
    }
    let renumbered = rows.renumbered()
    // A period whose rows are all gone was put into an archive.
    for (period, marks) in gone.sorted(by: { $0.key < $1.key }) where present.contains(period) {
      guard let release = standing[period], marks.count > renumbered[period]?.count ?? 0 else { continue }
      report.add(
        CorrectionProblem.missing(
          release.period, marks.count, rows.identifiers(of: marks), severity: .warning, at: rows.location))
    }
    for period in changed.sorted() { report.merge(forecast(period)) }
    report.merge(rows.renumberedReport(.warning))
    return report
  }

  private func problem(_ mark: ReleasedRows.Mark, _ row: Int) -> Problem? {
    let now = rows.counted[row]
    if mark.fingerprint == mark.fingerprintNow, mark.counted == now { return nil }
    let (records, matter) = (rows.counted.cases.records, rows.counted.cases.rows[row])
    let moved = mark.counted.moved(to: now)
    if let first = moved.first {
      return CorrectionProblem.moved(mark.period, moved, severity: .warning, at: records.location(of: matter, first))
    }
    let measures = mark.counted.changed(to: now)
    let place = records.location(of: matter, .id)
    return measures.isEmpty
      ? CorrectionProblem.uncounted(mark.period, at: place)
      : CorrectionProblem.counted(mark.period, measures, at: place)
  }

  /// What a correction would change, or that it would be refused; rows that were moved or removed are told already.
  private func forecast(_ period: String) -> Report {
    guard let release = standing[period] else { return Report() }
    do throws(Refusal) {
      let correction = try Correction(of: release, by: rows)
      guard !correction.changes.isEmpty else { return Report() }
      return Report([CorrectionProblem.waits(release.period, correction.changes, at: release.location)])
    } catch {
      guard error.report.disclosesPerson else { return Report() }
      return Report([CorrectionProblem.unsafe(release.period, at: release.location)])
    }
  }
}
