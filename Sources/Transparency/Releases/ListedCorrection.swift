import Diagnostics
public import Formats

/// A correction (đính chính) as a release lists it: when, why, and every figure that changed.
public struct ListedCorrection: Sendable, Hashable {
  public let day: CivilDay
  public let reason: PublicReason
  /// The identity of the release before this correction: SHA-256 of the `SHA256SUMS` it had.
  public let previous: Digest
  public let changes: [CellChange]

  init(day: CivilDay, reason: PublicReason, previous: Digest, changes: [CellChange]) {
    (self.day, self.reason, self.previous, self.changes) = (day, reason, previous, changes)
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
        changes:
    \(changes.map { "      - \($0.yaml)\n" }.joined())
    """
  }

  /// Reads what `yaml` wrote; nil when something is missing or could not have been written.
  init?(_ reader: inout MappingReader) {
    let day = reader.day("on", required: true)
    let reason = reader.string("reason", required: true).flatMap { PublicReason(frozen: $0) }
    let previous = reader.string("previous", required: true).flatMap { Digest(hexadecimal: $0) }
    var changes: [CellChange] = []
    for node in reader.sequence("changes", required: true) {
      var nested = MappingReader(node, in: reader.text)
      let change = CellChange(&nested)
      reader.merge(nested.finish())
      guard let change else { return nil }
      changes.append(change)
    }
    guard let day, let reason, let previous, !changes.isEmpty else { return nil }
    self.init(day: day, reason: reason, previous: previous, changes: changes)
  }
}

/// The versions of a corrected release, newest first: each correction undone must give the very release that it names
/// as the one before, so that none can be taken out of the list or altered without the next telling it.
struct CorrectionHistory {
  let manifest: ReleaseManifest
  let tables: PublishedTables
  /// The files as frozen, by name.
  let files: [String: [UInt8]]
  let location: Location

  func report() -> Report {
    var (manifest, tables, files) = (manifest, tables, files)
    var report = Report()
    while let last = manifest.corrections.last {
      guard let old = PublishedCells(tables).reverting(last.changes)?.tables else {
        report.add(CorrectionProblem.chain(last, at: location))
        return report
      }
      report.merge(DisclosureAudit(old, thresholds: manifest.thresholds, at: location).report())
      let audit = CorrectionAudit(
        was: old, now: tables, isFollowing: manifest.corrections.count > 1, thresholds: manifest.thresholds,
        at: location)
      report.merge(audit.report())
      manifest = manifest.with(corrections: manifest.corrections.dropLast())
      files = Self.files(manifest, old, replacing: files)
      guard Checksums.digest(files) == last.previous else {
        report.add(CorrectionProblem.chain(last, at: location))
        return report
      }
      tables = old
    }
    return report
  }

  /// The folder of a release with these tables; files that are not made of the tables stay as they are.
  static func files(
    _ manifest: ReleaseManifest, _ tables: PublishedTables, replacing old: [String: [UInt8]]
  ) -> [String: [UInt8]] {
    var files = old.merging(ReleaseTable.files(tables, period: manifest.period)) { $1 }
    files[ReleaseManifest.fileName] = manifest.bytes
    files[Checksums.fileName] = nil
    files[Checksums.fileName] = Checksums.bytes(files)
    return files
  }
}
