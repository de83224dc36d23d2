import Authorities
public import Diagnostics
import Parallel
public import Releases

/// Some periods released one after the other: each holds the matters concluded up to its last day that no release holds
/// yet, and those of a period too small to be published count in the next.
public struct ReleaseBatch: Sendable {
  /// In order of period.
  public let releases: [Release]

  /// - Parameter past: The releases before them: what is told of flows is audited against theirs.
  /// - Throws: Matters that seem to be released already under another identifier, or all that the audits find.
  public init(
    _ waiting: WaitingPeriods, of cases: CheckedCases, releasedIn released: ReleasedRows, after past: FlowPast
  ) throws(Refusal) {
    let renumbered = released.renumberedReport()
    if renumbered.hasErrors { throw Refusal(renumbered) }
    let periods = waiting.periods
    let rows = Self.rows(of: periods, cases, released)
    let make: @Sendable (Int, [Int], CivilDay?) -> Result<Release, Refusal> = { index, carried, deferred in
      Result { () throws(Refusal) in
        try Release(
          periods[index], since: deferred, rows: (carried + rows[index]).sorted(), of: cases)
      }
    }
    // Periods do not depend on each other unless one is too small; then the next is made again with its rows.
    let alone = ChunkedMap.run(periods.count) { stretch in
      stretch.map { make($0, [], $0 == 0 ? past.deferredFrom : nil) }
    }.flatMap { $0 }
    var releases: [Release] = []
    var carried: [Int] = []
    var deferred = past.deferredFrom
    var report = Report()
    for index in periods.indices {
      switch carried.isEmpty ? alone[index] : make(index, carried, deferred) {
      case .success(let release):
        carried = release.tables == nil ? release.rows : []
        deferred = release.tables == nil ? deferred ?? release.period.first : nil
        releases.append(release)
      case .failure(let refusal): report.merge(refusal.report)
      }
    }
    if report.hasErrors { throw Refusal(report) }
    self.releases = Self.adding(flowsTo: releases, cases, released, past)
  }

  /// Counted side by side, then decided one after the other: what one tells is carried over in the next.
  private static func adding(
    flowsTo releases: [Release], _ cases: CheckedCases, _ released: ReleasedRows, _ past: FlowPast
  ) -> [Release] {
    var made: [FlowCount.Span] = []
    var deferred = past.deferredFrom
    for release in releases {
      let first = deferred ?? release.period.first
      made.append(FlowCount.Span(first: first, last: release.period.last, concluded: release.rows))
      deferred = release.tables == nil ? first : nil
    }
    let spans = made
    let counts = ChunkedMap.run(spans.count) { stretch in
      FlowCount.counts(of: spans[stretch], cases, isHeld: { released.isReleased[$0] })
    }.flatMap { $0 }
    let control = FlowControl(thresholds: cases.settings.thresholds, units: cases.records.units)
    var (past, done) = (past, [Release]())
    for (index, release) in releases.enumerated() {
      var flows = release.tables.flatMap {
        control.flows(counts[index], $0, after: past, in: spans[index].first...spans[index].last)
      }
      do throws(Refusal) {
        done.append(try release.with(flows: flows, after: past))
      } catch {
        // The audit has the last word: what it does not allow is not told, and the release goes out without flows.
        flows = nil
        done.append(release)
      }
      past.add(
        release.period, flows?.flows, concluded: release.tables?.total ?? 0, tables: release.tables,
        isDeferred: release.tables == nil)
    }
    return done
  }

  /// Indexes of the rows of each period; rows of earlier ones that turned up late are in the first.
  private static func rows(of periods: [Period], _ cases: CheckedCases, _ released: ReleasedRows) -> [[Int]] {
    var rows = [[Int]](repeating: [], count: periods.count)
    guard let last = periods.last else { return rows }
    for index in released.unreleased(cases, until: last.last) {
      guard let concluded = cases.rows[index].concluded else { continue }
      let period = periods.firstIndex { concluded <= $0.last } ?? periods.count - 1
      rows[period].append(index)
    }
    return rows
  }
}
