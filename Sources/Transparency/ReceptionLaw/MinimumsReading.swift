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
    let role: ReceptionSchedule.Role? = item.choice("role", required: true, meaning: \.vietnamese)
    let level: UnitLevel? = item.choice("level")
    let per: ReceptionMinimum.Stretch? = item.choice("per", required: true)
    let times = times(&item, atMost: per == .week ? 7 : 31)
    let (from, to) = (item.day("from"), item.day("to"))
    if let from, let to, to < from { item.add(reversed(from, to, at: item.location(ofValue: "to"))) }
    let source = item.string("source", required: true)
    let report = item.finish()
    reader.merge(report)
    guard let role, let per, let times, let source, !report.hasErrors else { return nil }
    return ReceptionMinimum(role, level, times: times, per: per, valid: DayRange(from: from, to: to), source: source)
  }

  /// 0 is allowed: a host of whom no minimum is asked.
  private static func times(_ item: inout MappingReader, atMost most: Int) -> Int? {
    guard let node = item.take("times", required: true), let text = item.scalar(node) else { return nil }
    if let number = Int(text), (0...most).contains(number) { return number }
    item.add(
      Problem(
        "number-out-of-range",
        Wording("“\(text)” phải là số từ 0 đến \(most)", en: "“\(text)” must be a number from 0 to \(most)"),
        fix: Wording("sửa số này", en: "correct the number"), at: item.location(node)))
    return nil
  }

  private static func reversed(_ from: CivilDay, _ to: CivilDay, at location: Location) -> Problem {
    Problem(
      "range-reversed",
      Wording(
        "Ngày cuối \(to.vietnamese) trước ngày đầu \(from.vietnamese)",
        en: "The range ends (\(to.iso)) before it begins (\(from.iso))"),
      fix: Wording("đổi lại from và to", en: "swap from and to"), at: location)
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
