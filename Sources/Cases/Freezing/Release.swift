public import Authorities
import Diagnostics
public import Releases

/// A closed period turned into published classes and audited: the last value of the release road, ready to be frozen.
public struct Release: Sendable {
  public let period: Period
  /// Nil when the whole period is too small to be published: its matters count in the next one.
  public let tables: PublishedTables?
  public let thresholds: DisclosureThresholds
  /// Matters concluded in an earlier period that were not in its release.
  let lateCount: Int
  /// Indexes into the rows of the checked cases.
  let rows: [Int]
  /// Set by the batch, which knows what was released before; nil where no flow may be told.
  public internal(set) var flows: ReleasedFlows?

  /// Splits some rows of the checked cases. `deferred`: the first day of the periods before that are published with this
  /// one. Throws when the audit finds that the classes would identify somebody.
  init(
    _ period: Period, since deferred: CivilDay?, rows indexes: [Int], of cases: CheckedCases
  ) throws(Refusal) {
    let rows = indexes.map { cases.rows[$0] }
    let settings = cases.settings
    let days = DayRange(from: period.first, to: period.last)
    let control = DisclosureControl(units: cases.records.units, settings: settings, in: days)
    self.period = period
    self.rows = indexes
    thresholds = settings.thresholds
    let first = deferred ?? period.first
    lateCount = rows.count { row in row.concluded.map { $0 < first } ?? false }
    let matters = rows.map { control.records($0, isWorkingDay: cases.isWorkingDay) }
    tables = control.tables(matters.map(\.place), matters.map(\.subject))
    guard let tables else { return }
    let location = Location(path: "releases/\(period.id)")
    var report = DisclosureAudit(tables, thresholds: thresholds, at: location).report()
    report.merge(UnitAudit(tables: tables, control: control, location: location).report(matters))
    if !report.isEmpty { throw Refusal(report) }
  }

  /// The same with the flows of the period. Throws when their audit finds that they would tell too much.
  func with(flows: ReleasedFlows?, after past: FlowPast) throws(Refusal) -> Release {
    var release = self
    release.flows = flows
    guard let flows, let tables else { return release }
    let report = FlowAudit(
      flows: flows.flows, origin: flows.origin, tables: tables, thresholds: thresholds,
      location: Location(path: "releases/\(period.id)/\(FlowTable.fileName)")
    ).report(after: past)
    if !report.isEmpty { throw Refusal(report) }
    return release
  }

  /// Share of the period's matters, in percent with one decimal, that keep unit and field in the tables.
  public var kept: (unit: Share, field: Share) {
    let share: ([PublishedClass]) -> Share = { classes in
      Share(
        part: classes.filter { $0.fine.name != nil }.reduce(0) { $0 + $1.count },
        of: classes.reduce(0) { $0 + $1.count })
    }
    return (share(tables?.place ?? []), share(tables?.subject ?? []))
  }

  /// The files of the frozen folder, by name; `sessions` are those of the period, when the content tells of any.
  public func files(on day: CivilDay, sessions: SessionTotals?, _ secret: ReleaseSecret) -> [String: [UInt8]] {
    var files = tables.map { ReleaseTable.files($0, period: period.id) } ?? [:]
    files[SessionTotalsTable.fileName] = sessions.map { SessionTotalsTable.write($0, period: period.id) }
    let manifest = ReleaseManifest(
      period: period.id, from: period.first, to: period.last, released: day, thresholds: thresholds,
      isDeferred: tables == nil, late: ReleaseManifest.Late(lateCount), salt: secret.salt(period.id),
      flows: flows?.origin)
    files[FlowTable.fileName] = flows.map { FlowTable.write($0.flows, period: period.id) }
    files[ReleaseManifest.fileName] = manifest.bytes
    files[Checksums.fileName] = Checksums.bytes(files)
    return files
  }
}
