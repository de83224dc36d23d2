import Diagnostics
public import Formats

/// The key `units` of `site.yaml`.
enum SettingsUnits {
  static func read(_ reader: inout MappingReader) -> [Unit] {
    var units: [Unit] = []
    var places: [String: YAMLNode] = [:]
    for node in reader.sequence("units") {
      var item = MappingReader(node, in: reader.text)
      let name = item.string("name", required: true)
      let level: UnitLevel? = item.choice("level", required: true)
      let valid = item.dayRange("valid")
      let successor = item.string("successor")
      reader.merge(item.finish())
      guard let name, let level else { continue }
      if let first = places.updateValue(node, forKey: VietnameseText.folded(name)) {
        reader.add(twice(name, reader.location(node), reader.location(first)))
        continue
      }
      units.append(Unit(name: name, level: level, valid: valid, successor: successor))
    }
    return units
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
    guard var nested = mapping(name, required: required) else { return .always }
    let range = DayRange(from: nested.day("from"), to: nested.day("to"))
    merge(nested.finish())
    if let from = range.from, let to = range.to, to < from {
      add(
        Problem(
          "range-reversed",
          Wording("Ngày cuối \(to.vietnamese) trước ngày đầu \(from.vietnamese)", en: "The range ends (\(to.iso)) before it begins (\(from.iso))"),
          fix: Wording("đổi lại from và to", en: "swap from and to"), at: location(ofValue: name)))
    }
    return range
  }
}
