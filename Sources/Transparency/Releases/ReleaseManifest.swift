import Diagnostics
import Formats

/// `release.yaml` of a frozen release.
struct ReleaseManifest: Sendable {
  static let fileName = "release.yaml"
  static let toolVersion = "0.1.0"

  let period: String
  let from: CivilDay
  let to: CivilDay
  let released: CivilDay
  let thresholds: DisclosureThresholds
  /// The period is too small to be published by itself.
  let isDeferred: Bool
  let late: Late

  /// Whether matters of earlier periods are counted in this one. Their number is never told: after a period that was
  /// too alike to be published it would tell how that period ended.
  enum Late: String, Sendable, Hashable {
    case none = "0"
    case few

    init(_ count: Int) { self = count == 0 ? .none : .few }
  }

  /// What the folder of the release holds.
  var fileNames: Set<String> {
    Set([Self.fileName, Checksums.fileName] + (isDeferred ? [] : PublishedView.allCases.map(ReleaseTable.fileName)))
  }

  var bytes: [UInt8] {
    let text = """
      period: \(period)
      from: \(from.iso)
      to: \(to.iso)
      released: \(released.iso)
      tool: minhbach \(Self.toolVersion)
      thresholds: {records: \(thresholds.records), outcomes: \(thresholds.outcomes), denunciationRecords: \(thresholds.denunciationRecords)}
      deferred: \(isDeferred)
      late: \(late.rawValue)

      """
    return [UInt8](text.utf8)
  }

  /// Reads what `bytes` wrote; what is missing or wrong is in the reader's report.
  init?(_ reader: inout MappingReader) {
    let period = reader.string("period", required: true)
    let (from, to) = (reader.day("from", required: true), reader.day("to", required: true))
    let released = reader.day("released", required: true)
    _ = reader.string("tool", required: true)
    let isDeferred = reader.bool("deferred") ?? false
    let late = reader.string("late", required: true).flatMap(Late.init(rawValue:))
    var thresholds: DisclosureThresholds?
    if var nested = reader.mapping("thresholds", required: true) {
      thresholds = DisclosureThresholds(frozen: &nested)
      reader.merge(nested.finish())
    }
    guard let period, let from, let to, let released, let thresholds, let late else { return nil }
    (self.period, self.from, self.to, self.released) = (period, from, to, released)
    (self.thresholds, self.isDeferred, self.late) = (thresholds, isDeferred, late)
  }

  init(
    period: String, from: CivilDay, to: CivilDay, released: CivilDay, thresholds: DisclosureThresholds,
    isDeferred: Bool, late: Late
  ) {
    (self.period, self.from, self.to, self.released) = (period, from, to, released)
    (self.thresholds, self.isDeferred, self.late) = (thresholds, isDeferred, late)
  }
}

extension DisclosureThresholds {
  /// Reads the thresholds of a frozen release; nil when they are below what may ever be used.
  fileprivate init?(frozen reader: inout MappingReader) {
    guard let k = reader.integer("records"), let l = reader.integer("outcomes"),
      let denunciations = reader.integer("denunciationRecords"), k >= 3, l >= 2, denunciations >= k
    else { return nil }
    self.init(records: k, outcomes: l, denunciationRecords: denunciations)
  }
}
