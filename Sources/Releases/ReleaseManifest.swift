public import Authorities
import Diagnostics
public import Formats

/// `release.yaml` of a frozen release.
public struct ReleaseManifest: Sendable {
  public static let fileName = ReleaseFile.manifest.rawValue
  static let toolVersion = "0.1.0"
  public static let toolName = "minhbach \(toolVersion)"

  let period: String
  let from: CivilDay
  let to: CivilDay
  let released: CivilDay
  /// The tool that froze the release, with its version.
  let tool: String
  let thresholds: DisclosureThresholds
  /// The period is too small to be published by itself.
  let isDeferred: Bool
  let late: Late
  /// What keeps the hash of the release from being guessed once it is withdrawn (`ReleaseSecret`); nil in releases of
  /// earlier versions.
  let salt: Digest?
  /// Nil when the release tells no flows.
  private(set) var flows: FlowOrigin?
  /// Oldest first.
  private(set) var corrections: [ListedCorrection] = []
  /// What was withdrawn has nothing else left.
  let withdrawal: Withdrawal?

  /// Whether matters of earlier periods are counted in this one. Their number is never told: after a period that was
  /// too alike to be published it would tell how that period ended.
  public enum Late: String, Sendable, Hashable {
    case none = "0"
    case few

    public init(_ count: Int) { self = count == 0 ? .none : .few }
  }

  /// What the folder of the release may hold.
  var fileNames: Set<String> {
    let files = ReleaseFile.allCases.filter { file in
      switch file.origin {
      case .always: true
      case .matters: !isDeferred && withdrawal == nil
      case .flows: flows != nil
      case .optional: withdrawal == nil
      }
    }
    return Set(files.map(\.rawValue))
  }

  public var bytes: [UInt8] {
    [UInt8]((head + (withdrawal?.yaml ?? figures)).utf8)
  }

  private var head: String {
    """
    period: \(period)
    from: \(from.iso)
    to: \(to.iso)
    released: \(released.iso)
    tool: \(tool)

    """
  }

  private var figures: String {
    """
    thresholds: {records: \(thresholds.records), outcomes: \(thresholds.outcomes), denunciationRecords: \(thresholds.denunciationRecords)}
    deferred: \(isDeferred)
    late: \(late.rawValue)
    \(salt.map { "salt: \($0)\n" } ?? "")\(flows?.yaml ?? "")\(ListedCorrection.yaml(corrections))
    """
  }

  /// Reads what `bytes` wrote; what is missing or wrong is in the reader's report.
  init?(_ reader: inout MappingReader) {
    let period = reader.string("period", required: true)
    let (from, to) = (reader.day("from", required: true), reader.day("to", required: true))
    let released = reader.day("released", required: true)
    let tool = reader.string("tool", required: true)
    if var nested = reader.mapping("withdrawn") {
      let withdrawal = Withdrawal(&nested)
      reader.merge(nested.finish())
      guard let period, let from, let to, let released, let tool, let withdrawal else { return nil }
      self.init(period: period, from: from, to: to, released: released, tool: tool, withdrawal: withdrawal)
      return
    }
    let isDeferred = reader.bool("deferred") ?? false
    let late = reader.string("late", required: true).flatMap(Late.init(rawValue:))
    let salt = reader.string("salt").map { Digest(hexadecimal: $0) }
    if case .some(nil) = salt { return nil }
    var flows: FlowOrigin?
    if var nested = reader.mapping("flows") {
      flows = FlowOrigin(&nested)
      reader.merge(nested.finish())
      if flows == nil { return nil }
    }
    var thresholds: DisclosureThresholds?
    if var nested = reader.mapping("thresholds", required: true) {
      thresholds = DisclosureThresholds(frozen: &nested)
      reader.merge(nested.finish())
    }
    guard let period, let from, let to, let released, let tool, let thresholds, let late else { return nil }
    self.init(
      period: period, from: from, to: to, released: released, tool: tool, thresholds: thresholds,
      isDeferred: isDeferred, late: late, salt: salt ?? nil, flows: flows)
    for node in reader.sequence("corrections") {
      var nested = MappingReader(node, in: reader.text)
      let correction = ListedCorrection(&nested)
      reader.merge(nested.finish())
      guard let correction else { return nil }
      corrections.append(correction)
    }
  }

  public func with(corrections: some Sequence<ListedCorrection>) -> ReleaseManifest {
    var manifest = self
    manifest.corrections = Array(corrections)
    return manifest
  }

  /// The manifest in a file, and what is wrong with it.
  static func read(_ file: SourceFile) throws(Refusal) -> (manifest: ReleaseManifest?, report: Report) {
    let text = try SourceText(file)
    var reader = MappingReader(try YAMLReader.read(text), in: text)
    let manifest = ReleaseManifest(&reader)
    return (manifest, reader.finish())
  }

  public init(
    period: String, from: CivilDay, to: CivilDay, released: CivilDay, tool: String = toolName,
    thresholds: DisclosureThresholds = DisclosureThresholds(), isDeferred: Bool = false, late: Late = .none,
    salt: Digest? = nil, flows: FlowOrigin? = nil, withdrawal: Withdrawal? = nil
  ) {
    (self.period, self.from, self.to, self.released, self.tool) = (period, from, to, released, tool)
    (self.thresholds, self.isDeferred, self.late) = (thresholds, isDeferred, late)
    (self.salt, self.flows, self.withdrawal) = (salt, flows, withdrawal)
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
