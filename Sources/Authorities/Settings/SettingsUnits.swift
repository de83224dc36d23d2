import Diagnostics
public import Formats

/// The key `units` of `site.yaml`.
enum SettingsUnits {
  static func read(_ reader: inout MappingReader) -> [Unit] {
    var units: [Unit] = []
    var places: [String: YAMLNode] = [:]
    var successors: [(name: String, location: Location)] = []
    var links: [SuccessorRing.Link] = []
    for node in reader.sequence("units") {
      var item = MappingReader(node, in: reader.text, example: "- {name: UBND xã Một, level: commune}")
      let name = item.string("name", required: true)
      let level: UnitLevel? = item.choice("level", required: true, meaning: \.vietnamese)
      let valid = item.dayRange("valid")
      let successor = item.string("successor")
      if let successor { successors.append((successor, item.location(ofValue: "successor"))) }
      reader.merge(item.finish())
      guard let name else { continue }
      FormulaName.check(name, at: item.location(ofValue: "name"), &reader)
      if let first = places.updateValue(node, forKey: VietnameseText.nameKey(name)) {
        reader.add(twice(name, reader.location(node), reader.location(first)))
        continue
      }
      // A level that cannot be read is told here; the unit's name still stands for the rows that use it.
      units.append(Unit(name: name, level: level ?? .other, valid: valid, successor: successor))
      if let successor, let location = successors.last?.location {
        links.append(
          SuccessorRing.Link(
            key: VietnameseText.nameKey(name), successor: VietnameseText.nameKey(successor), name: name,
            location: location))
      }
    }
    for problem in SuccessorRing.problems(links) { reader.add(problem) }
    for (name, location) in successors where places[VietnameseText.nameKey(name)] == nil {
      reader.add(unknown(name, among: units.map(\.name), location))
    }
    return Unit.distinct(units)
  }

  private static func unknown(_ name: String, among names: [String], _ location: Location) -> Problem {
    Problem(
      "unknown-unit", Wording("Không có đơn vị “\(name)” trong “units”", en: "There is no unit “\(name)” in “units”"),
      fix: Suggestion.fix(for: name, among: names), at: location)
  }

  private static func twice(_ name: String, _ location: Location, _ first: Location) -> Problem {
    Problem(
      "unit-twice", Wording("Đơn vị “\(name)” được khai hai lần", en: "The unit “\(name)” is declared twice"),
      fix: Wording("giữ một dòng", en: "keep one of the lines"), at: location, related: [first])
  }
}

extension MappingReader {
  /// `{from: …, to: …}`; open where a day is absent. A range that ends before it begins is a problem.
  public mutating func dayRange(_ name: String, required: Bool = false) -> DayRange {
    guard var nested = mapping(name, required: required, example: "\(name): {from: 2026-01-01, to: 2026-12-31}") else {
      return .always
    }
    let range = nested.dayRange()
    merge(nested.finish())
    // No day lies in a reversed one: everything would be outside.
    if let from = range.from, let to = range.to, to < from { return .always }
    return range
  }
}
