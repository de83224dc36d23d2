public import Authorities
public import Diagnostics
public import Formats
import Parallel

/// A release as it lies in `releases/<period>/`: verified against its checksums and audited again.
public struct FrozenRelease: Sendable {
  public let period: Period
  public let released: CivilDay
  public let thresholds: DisclosureThresholds
  /// Empty when the period counts in the next one, or was withdrawn.
  public let tables: PublishedTables
  /// Nil when the release froze none: one of an earlier version, or withdrawn.
  public let sessions: SessionTotals?
  public let isDeferred: Bool
  /// Carried over, received, concluded, pending; nil when the release tells no flows.
  public let flows: PublishedFlows?
  public var flowOrigin: FlowOrigin? { manifest.flows }
  /// How the page tells that matters of earlier periods are counted here; nil when there are none.
  public let lateNote: String?
  /// Set when the figures were withdrawn: no table, no count is left.
  public let withdrawal: Withdrawal?
  /// Oldest first.
  public let corrections: [ListedCorrection]
  public let manifest: ReleaseManifest
  /// Its folder, for messages.
  public let location: Location
  /// Where reasons stand.
  public let manifestLocation: Location
  /// The files as frozen, by name.
  public let files: [String: [UInt8]]

  /// SHA-256 of the release's own `SHA256SUMS`: its identity.
  public var digest: Digest { Checksums.digest(files) }

  /// Reads every release of a content folder, in order. The report names every file that is not as it was frozen.
  public static func load(_ tree: SourceTree, _ year: ReportingYear) -> (releases: [FrozenRelease], report: Report) {
    var folders: [String: [SourceFile]] = [:]
    for file in tree.files where file.path.hasPrefix("releases/") {
      let parts = file.path.split(separator: "/")
      if parts.count >= 3 { folders[String(parts[1]), default: []].append(file) }
    }
    let ordered = folders.sorted { $0.key < $1.key }
    let read = ChunkedMap.run(ordered.count) { stretch in
      ordered[stretch].map { name, files in
        Result { () throws(Refusal) in try FrozenRelease(name, files, tree, year) }
      }
    }
    var releases: [FrozenRelease] = []
    var report = Report()
    for result in read.joined() {
      switch result {
      case .success(let release): releases.append(release)
      case .failure(let refusal): report.merge(ReleaseProblem.news(in: refusal.report, after: report))
      }
    }
    releases.sort { $0.period < $1.period }
    // A release that cannot be read is told of, and is no gap.
    report.merge(ReleaseOrder.report(folders.keys.compactMap(year.period(id:)).sorted(), year, tree))
    if !report.hasErrors { report.merge(FlowAudit.report(releases)) }
    return (releases, report)
  }

  private init(_ name: String, _ files: [SourceFile], _ tree: SourceTree, _ year: ReportingYear) throws(Refusal) {
    let folder = tree.location("releases/\(name)")
    let period = try Self.period(name, tree, year, at: folder)
    var contents: [String: SourceFile] = [:]
    for file in files { contents[String(file.path.dropFirst("releases/\(name)/".count))] = file }
    try ReleaseProblem.verify(contents, at: folder)
    let (manifest, manifestLocation) = try Self.manifest(contents, of: period, at: folder)
    self.period = period
    released = manifest.released
    thresholds = manifest.thresholds
    isDeferred = manifest.isDeferred
    lateNote = Self.note(manifest)
    self.files = contents.mapValues(\.bytes)
    withdrawal = manifest.withdrawal
    let hasTables = !manifest.isDeferred && manifest.withdrawal == nil
    tables = hasTables ? try Self.tables(contents, name, folder) : PublishedTables(place: [], subject: [])
    flows = try manifest.flows.map { _ throws(Refusal) in try Self.flows(contents, name, folder) }
    var audit = DisclosureAudit(tables, thresholds: thresholds, at: folder).report()
    if let file = contents[SessionTotalsTable.fileName] {
      let totals = try SessionTotalsTable.read(file, period: name)
      audit.merge(SessionTotalsAudit.report(totals, at: file.location))
      sessions = totals
    } else {
      sessions = nil
    }
    if !audit.isEmpty { throw Refusal(audit) }
    corrections = manifest.corrections
    location = folder
    self.manifestLocation = manifestLocation
    self.manifest = manifest
    let history = CorrectionHistory(
      manifest: manifest, tables: tables, sessions: sessions, files: self.files, location: folder
    ).report()
    if !history.isEmpty { throw Refusal(history) }
  }

  private static func period(
    _ name: String, _ tree: SourceTree, _ year: ReportingYear, at folder: Location
  ) throws(Refusal) -> Period {
    if let period = year.period(id: name) { return period }
    let copied = ReleaseProblem.copied(name, of: year)
    throw Refusal(
      Report([
        copied.map { ReleaseProblem.copy(name, of: $0, tree, at: folder) }
          ?? ReleaseProblem.notOfGrid(name, at: folder)
      ]))
  }

  /// The manifest, which is of the period and names every file that is there.
  private static func manifest(
    _ contents: [String: SourceFile], of period: Period, at folder: Location
  ) throws(Refusal) -> (ReleaseManifest, Location) {
    guard let file = contents[ReleaseManifest.fileName] else {
      throw Refusal(Report([ReleaseProblem.missing(ReleaseManifest.fileName, at: folder)]))
    }
    let (manifest, report) = try ReleaseManifest.read(file)
    // It is published as it is, so that it may hold nothing else, not even a comment.
    guard let manifest, !report.hasErrors, manifest.period == period.id, manifest.bytes == file.bytes else {
      throw Refusal(report.hasErrors ? report : Report([ReleaseProblem.manifest(at: file.location)]))
    }
    guard manifest.from == period.first, manifest.to == period.last else {
      throw Refusal(Report([ReleaseProblem.otherDays(period, manifest, at: file.location)]))
    }
    // Every file of a release is published as it is: none may come in that was not made by the release.
    let strangers = contents.filter { !manifest.fileNames.contains($0.key) }.sorted { $0.key < $1.key }
    if !strangers.isEmpty {
      throw Refusal(Report(strangers.map { ReleaseProblem.extra($0.key, at: $0.value.location) }))
    }
    return (manifest, file.location)
  }

  private static func tables(
    _ contents: [String: SourceFile], _ period: String, _ folder: Location
  ) throws(Refusal) -> PublishedTables {
    var classes: [PublishedView: [PublishedClass]] = [:]
    for view in PublishedView.allCases {
      guard let file = contents[ReleaseTable.fileName(view)] else {
        throw Refusal(Report([ReleaseProblem.missing(ReleaseTable.fileName(view), at: folder)]))
      }
      classes[view] = try ReleaseTable.read(file, view, period: period)
    }
    return PublishedTables(place: classes[.place] ?? [], subject: classes[.subject] ?? [])
  }

  private static func flows(
    _ contents: [String: SourceFile], _ period: String, _ folder: Location
  ) throws(Refusal) -> PublishedFlows {
    guard let file = contents[FlowTable.fileName] else {
      throw Refusal(Report([ReleaseProblem.missing(FlowTable.fileName, at: folder)]))
    }
    return try FlowTable.read(file, period: period)
  }

  private static func note(_ manifest: ReleaseManifest) -> String? {
    switch manifest.late {
    case .none: nil
    case .few: "Có tính cả vụ việc kết thúc ở kỳ trước, ghi nhận muộn."
    }
  }
}
