import Diagnostics
import Formats

extension ReceptionMinimums {
  /// Reads the key `minimums` of `site.yaml`: a list of `{role, level, times, per, from, to, source}`.
  init(_ reader: inout MappingReader) {
    var declared: [(row: ReceptionMinimum, node: YAMLNode)] = []
    for node in reader.sequence("minimums") {
      guard let row = Self.row(node, &reader) else { continue }
      let clash = declared.first { other in
        other.row.role == row.role && other.row.level == row.level && other.row.valid.overlaps(row.valid)
      }
      if let clash {
        reader.add(Self.overlap(at: reader.location(node), first: reader.location(clash.node)))
      } else {
        declared.append((row, node))
      }
    }
    self.init(declared: declared.map(\.row))
  }

  private static func row(_ node: YAMLNode, _ reader: inout MappingReader) -> ReceptionMinimum? {
    var item = MappingReader(node, in: reader.text)
    let role: HostRole? = item.choice("role", required: true, meaning: \.vietnamese)
    let level: UnitLevel? = item.choice("level", meaning: \.vietnamese)
    let per: ReceptionMinimum.Stretch? = item.choice("per", required: true)
    // 0 is a host of whom no minimum is asked.
    let times = item.number("times", in: 0...(per == .week ? 7 : 31), required: true)
    let valid = item.dayRange()
    let source = item.string("source", required: true)
    let report = item.finish()
    reader.merge(report)
    guard let role, let per, let times, let source, !report.hasErrors else { return nil }
    return ReceptionMinimum(role, level, times: times, per: per, valid: valid, source: source)
  }

  private static func overlap(at location: Location, first: Location) -> Problem {
    Problem(
      "minimums-overlap",
      Wording(
        "Hai mức tối thiểu của cùng một người tiếp chồng lên nhau về ngày",
        en: "Two minimums of one kind of host overlap in days"),
      fix: Wording(
        "sửa “from” và “to” để hai mức nối tiếp nhau", en: "let the two follow one another by “from” and “to”"),
      at: location, related: [first])
  }
}
