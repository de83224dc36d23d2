public import Authorities
import Diagnostics
public import Formats

/// A correction (đính chính) as a release lists it: when, why, and every figure that changed.
public struct ListedCorrection: Sendable, Hashable {
  public let day: CivilDay
  public let reason: PublicReason
  /// The identity of the release before this correction: SHA-256 of the `SHA256SUMS` it had.
  public let previous: Digest
  public let changes: [CellChange]
  /// Of persons, matters and groups received.
  public let sessions: [SessionChange]

  public init(day: CivilDay, reason: PublicReason, previous: Digest, changes: [CellChange], sessions: [SessionChange]) {
    (self.day, self.reason, self.previous, self.changes) = (day, reason, previous, changes)
    self.sessions = sessions
  }

  static func yaml(_ corrections: [ListedCorrection]) -> String {
    guard !corrections.isEmpty else { return "" }
    return "corrections:\n" + corrections.map(\.item).joined()
  }

  private var item: String {
    """
      - on: \(day.iso)
        reason: \(YAMLText.quoted(reason.text))
        previous: \(previous)

    """ + Self.list("changes", changes.map(\.yaml)) + Self.list("sessions", sessions.map(\.yaml))
  }

  private static func list(_ name: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "    \(name):\n" + items.map { "      - \($0)\n" }.joined()
  }

  /// Reads what `yaml` wrote; nil when something is missing or could not have been written.
  init?(_ reader: inout MappingReader) {
    let day = reader.day("on", required: true)
    let reason = reader.string("reason", required: true).flatMap { PublicReason(frozen: $0) }
    let previous = reader.string("previous", required: true).flatMap { Digest(hexadecimal: $0) }
    guard let changes = Self.items("changes", &reader, { CellChange(&$0) }),
      let sessions = Self.items("sessions", &reader, { SessionChange(&$0) })
    else { return nil }
    guard let day, let reason, let previous, !(changes.isEmpty && sessions.isEmpty) else { return nil }
    self.init(day: day, reason: reason, previous: previous, changes: changes, sessions: sessions)
  }

  /// The items of a list; nil when one of them could not have been written.
  private static func items<Item>(
    _ name: String, _ reader: inout MappingReader, _ read: (inout MappingReader) -> Item?
  ) -> [Item]? {
    var items: [Item] = []
    for node in reader.sequence(name) {
      var nested = MappingReader(node, in: reader.text)
      let item = read(&nested)
      reader.merge(nested.finish())
      guard let item else { return nil }
      items.append(item)
    }
    return items
  }
}

/// The versions of a corrected release, newest first: each correction undone must give the very release that it names
/// as the one before, so that none can be taken out of the list or altered without the next telling it.
public struct CorrectionHistory {
  let manifest: ReleaseManifest
  let tables: PublishedTables
  let sessions: SessionTotals?
  /// The files as frozen, by name.
  let files: [String: [UInt8]]
  let location: Location

  func report() -> Report {
    var (manifest, tables, sessions, files) = (manifest, tables, sessions, files)
    var report = Report()
    while let last = manifest.corrections.last {
      guard let old = PublishedCells(tables).reverting(last.changes)?.tables else {
        report.add(CorrectionProblem.chain(last, at: location))
        return report
      }
      if !last.sessions.isEmpty { sessions = sessions?.reverting(last.sessions) }
      if let sessions { report.merge(SessionTotalsAudit.report(sessions, at: location)) }
      report.merge(DisclosureAudit(old, thresholds: manifest.thresholds, at: location).report())
      let audit = CorrectionAudit(
        was: old, now: tables, isFollowing: manifest.corrections.count > 1, thresholds: manifest.thresholds,
        at: location)
      report.merge(audit.report())
      manifest = manifest.with(corrections: manifest.corrections.dropLast())
      files = Self.files(manifest, old, sessions, replacing: files)
      guard Checksums.digest(files) == last.previous else {
        report.add(CorrectionProblem.chain(last, at: location))
        return report
      }
      tables = old
    }
    return report
  }

  /// The folder of a release with these tables; files that are not made of the tables stay as they are.
  public static func files(
    _ manifest: ReleaseManifest, _ tables: PublishedTables, _ sessions: SessionTotals?,
    replacing old: [String: [UInt8]]
  ) -> [String: [UInt8]] {
    var files = old.merging(ReleaseTable.files(tables, period: manifest.period)) { $1 }
    files[SessionTotalsTable.fileName] = sessions.map { SessionTotalsTable.write($0, period: manifest.period) }
    files[ReleaseManifest.fileName] = manifest.bytes
    files[Checksums.fileName] = nil
    files[Checksums.fileName] = Checksums.bytes(files)
    return files
  }
}
