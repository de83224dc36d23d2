import Diagnostics
import Formats

extension TimeLimits {
  /// The kinds as `deadlines` names them.
  private enum Kind: String, CaseIterable {
    case firstComplaint = "first-complaint"
    case secondComplaint = "second-complaint"
    case denunciation, petition

    var kind: CaseKind {
      switch self {
      case .firstComplaint: .firstComplaint
      case .secondComplaint: .secondComplaint
      case .denunciation: .denunciation
      case .petition: .petition
      }
    }
  }

  /// The longest limit that may be declared, in days.
  private static let longest = 400

  /// Reads the key `deadlines` of `site.yaml`: a list of `{kind, days, complexDays, remoteDays, remoteComplexDays,
  /// extensionDays, count, suspension, from, to, source}`.
  init(_ reader: inout MappingReader) {
    var declared: [(row: TimeLimit, node: YAMLNode)] = []
    for node in reader.sequence("deadlines") {
      guard let row = Self.row(node, &reader) else { continue }
      if let clash = declared.first(where: { $0.row.kind == row.kind && $0.row.valid.overlaps(row.valid) }) {
        reader.add(Self.overlap(at: reader.location(node), first: reader.location(clash.node)))
      } else {
        declared.append((row, node))
      }
    }
    self.init(declared: declared.map(\.row))
  }

  private static func row(_ node: YAMLNode, _ reader: inout MappingReader) -> TimeLimit? {
    var item = MappingReader(node, in: reader.text)
    let kind: Kind? = item.choice("kind", required: true, meaning: \.kind.vietnamese)
    let plain = item.number("days", in: 1...longest, required: true)
    let complex = item.number("complexDays", in: 1...longest)
    let remote = item.number("remoteDays", in: 1...longest)
    let remoteComplex = item.number("remoteComplexDays", in: 1...longest)
    let extensionDays = item.number("extensionDays", in: 0...longest) ?? 0
    let counting: TimeLimit.Counting = item.choice("count") ?? .calendar
    let isSuspendable = item.bool("suspension") ?? true
    let valid = item.dayRange()
    let source = item.string("source", required: true)
    let report = item.finish()
    reader.merge(report)
    guard let kind, let plain, let source, !report.hasErrors else { return nil }
    return TimeLimit(
      kind.kind, .init(plain, complex: complex, remote: remote, remoteComplex: remoteComplex),
      extensionDays: extensionDays, counting: counting, isSuspendable: isSuspendable, valid: valid, source: source)
  }

  private static func overlap(at location: Location, first: Location) -> Problem {
    Problem(
      "deadlines-overlap",
      Wording(
        "Hai thời hạn của cùng một loại đơn chồng lên nhau về ngày", en: "Two time limits of one kind overlap in days"),
      fix: Wording(
        "sửa “from” và “to” để hai thời hạn nối tiếp nhau", en: "let the two follow one another by “from” and “to”"),
      at: location, related: [first])
  }
}
