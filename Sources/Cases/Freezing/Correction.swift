public import Authorities
public import Diagnostics
public import Releases
public import SessionResults

/// A correction of a released period (đính chính): its matters counted again as their rows are now, in exactly the
/// classes that were frozen.
///
/// Only words may differ: outcome, timeliness, execution. Where a difference of complaints or denunciations would show
/// in both views, the view by subject no longer tells that measure for those kinds; see `CorrectionAudit` for why.
public struct Correction: Sendable {
  public let period: Period
  /// Empty when no published figure changes.
  public let changes: [CellChange]
  /// What changes of persons, matters and groups received.
  public let sessionChanges: [SessionChange]
  /// All of it, as it is told to people.
  public var lines: [String] { CellChange.lines(changes).map(\.text) + sessionChanges.map(\.text) }
  private let release: FrozenRelease
  /// The release froze totals of sessions.
  public var hasSessions: Bool { sessions != nil }
  private let tables: PublishedTables
  private let sessions: SessionTotals?

  /// Throws at the cells of rows that left their class, when rows are gone, and, as a disclosure, when the corrected
  /// tables or their difference would identify somebody.
  public init(
    of release: FrozenRelease, by released: ReleasedRows, _ counted: CountedSessions? = nil,
    _ marks: SessionMarks? = nil
  ) throws(Refusal) {
    var corrected: SessionCorrection?
    if let counted, let marks { corrected = try SessionCorrection(of: release, by: counted, marks) }
    sessionChanges = corrected?.changes ?? []
    sessions = corrected?.totals ?? release.sessions
    let marks = released.marks.filter { $0.period == release.period.id }
    try Self.checkComplete(release, marks, released)
    try Self.checkPlaces(marks, released.counted)
    let tables = try Self.tables(release, marks, released.counted)
    let control = DisclosureAudit(tables, thresholds: release.thresholds, at: release.location).report()
    if !control.isEmpty { throw CorrectionProblem.refused(control, of: release.period) }
    let audit = CorrectionAudit(
      was: release.tables, now: tables, isFollowing: !release.corrections.isEmpty, thresholds: release.thresholds,
      at: release.location
    ).report()
    if !audit.isEmpty { throw CorrectionProblem.refused(audit, of: release.period) }
    changes = PublishedCells(release.tables).changes(to: PublishedCells(tables))
    period = release.period
    self.release = release
    self.tables = tables
  }

  private static func checkComplete(
    _ release: FrozenRelease, _ marks: [ReleasedRows.Mark], _ released: ReleasedRows
  ) throws(Refusal) {
    let missing = release.tables.total - marks.count { $0.row != nil }
    if missing == 0 { return }
    let gone = released.identifiers(of: marks.filter { $0.row == nil })
    throw Refusal(
      Report([
        CorrectionProblem.missing(release.period, abs(missing), gone, severity: .error, at: released.location)
      ]))
  }

  private static func checkPlaces(_ marks: [ReleasedRows.Mark], _ counted: CountedMatters) throws(Refusal) {
    var report = Report()
    for mark in marks {
      guard let row = mark.row else { continue }
      let moved = mark.counted.moved(to: counted[row])
      guard let first = moved.first else { continue }
      let place = counted.cases.records.location(of: counted.cases.rows[row], first)
      report.add(CorrectionProblem.moved(mark.period, moved, severity: .error, at: place))
    }
    if report.hasErrors { throw Refusal(report) }
  }

  /// The corrected tables. The matters as they were counted must give the frozen ones: only then do the classes, their
  /// words and the marks belong together. Or they do so as they are now, after a correction cut off before it marked them.
  private static func tables(
    _ release: FrozenRelease, _ marks: [ReleasedRows.Mark], _ counted: CountedMatters
  ) throws(Refusal) -> PublishedTables {
    let classes = FrozenClasses(tables: release.tables, control: counted.control)
    let now = marks.compactMap { mark in mark.row.map { counted.records($0) } }
    let then = zip(marks, now).map { mark, records in
      (place: mark.counted.words(for: records.place), subject: mark.counted.words(for: records.subject))
    }
    guard let old = classes.tables(of: then), let new = classes.tables(of: now),
      old == release.tables || new == release.tables
    else { throw Refusal(Report([CorrectionProblem.otherClasses(release.period, at: release.location)])) }
    if new == release.tables { return new }
    let merging = CorrectionAudit(
      was: old, now: new, isFollowing: false, thresholds: release.thresholds, at: release.location
    ).measuresInBothViews
    return merging.isEmpty ? new : classes.tables(of: now, merging: merging) ?? new
  }

  /// The files of the release after the correction, by name.
  public func files(on day: CivilDay, reason: PublicReason) -> [String: [UInt8]] {
    let entry = ListedCorrection(
      day: day, reason: reason, previous: release.digest, changes: changes, sessions: sessionChanges)
    let manifest = release.manifest.with(corrections: release.corrections + [entry])
    return CorrectionHistory.files(manifest, tables, sessions, replacing: release.files)
  }
}
