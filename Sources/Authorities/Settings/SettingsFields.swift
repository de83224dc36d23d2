import Diagnostics
import Formats

/// The keys `fields` and `fieldGroups` of `site.yaml`. Defaults: the groups that Vietnamese reports use.
enum SettingsFields {
  static let defaultGroups = [
    SiteSettings.FieldGroup(
      name: "Đất đai, nhà, xây dựng, môi trường",
      fields: ["Đất đai", "Bồi thường, hỗ trợ, tái định cư", "Nhà ở", "Xây dựng", "Môi trường"]),
    SiteSettings.FieldGroup(
      name: "Chính sách, xã hội", fields: ["Chính sách người có công", "Lao động, bảo hiểm xã hội", "Giáo dục", "Y tế"]),
    SiteSettings.FieldGroup(name: "Cán bộ, công vụ", fields: ["Cán bộ, công chức", "Thủ tục hành chính"]),
    SiteSettings.FieldGroup(name: "Khác", fields: ["Lĩnh vực khác"]),
  ]

  /// `isWhole`: every field could be read.
  static func read(
    _ reader: inout MappingReader
  ) -> (fields: [String], groups: [SiteSettings.FieldGroup], isWhole: Bool) {
    let nodes = reader.list("fields")
    let declared = nodes.compactMap { node in reader.scalar(node).map { (name: $0, node: node) } }
    for item in declared { FormulaName.check(item.name, at: reader.location(item.node), &reader) }
    for (index, item) in declared.enumerated() {
      let isSame: (String) -> Bool = { VietnameseText.nameKey($0) == VietnameseText.nameKey(item.name) }
      if let first = declared[..<index].first(where: { isSame($0.name) }) {
        reader.add(twice(item.name, at: reader.location(item.node), first: reader.location(first.node)))
      }
    }
    var groups = self.groups(&reader, fields: declared.map(\.name))
    if declared.isEmpty, groups.isEmpty { groups = defaultGroups }
    let fields = declared.isEmpty ? groups.flatMap(\.fields) : declared.map(\.name)
    let ungrouped = fields.filter { field in !groups.contains { $0.fields.contains(field) } }
    if !ungrouped.isEmpty { groups = withOthers(groups, ungrouped) }
    return (fields, groups, declared.count == nodes.count)
  }

  private static func groups(_ reader: inout MappingReader, fields: [String]) -> [SiteSettings.FieldGroup] {
    guard let node = reader.take("fieldGroups") else { return [] }
    guard case .mapping(let members) = node.value else {
      reader.merge(MappingReader(node, in: reader.text).report)
      return []
    }
    var groups: [SiteSettings.FieldGroup] = []
    for member in members {
      guard let name = reader.scalar(member.key) else { continue }
      let items = if case .sequence(let items) = member.value.value { items } else { [member.value] }
      FormulaName.check(name, at: reader.location(member.key), &reader)
      let names = items.compactMap { item in reader.scalar(item).map { (name: $0, node: item) } }
      for item in names where fields.isEmpty {
        FormulaName.check(item.name, at: reader.location(item.node), &reader)
      }
      for item in names where !fields.isEmpty && !fields.contains(item.name) {
        reader.add(unknown(item.name, fields: fields, at: reader.location(item.node)))
      }
      for item in names {
        if let other = groups.first(where: { $0.fields.contains(item.name) }) {
          reader.add(inTwoGroups(item.name, other.name, name, at: reader.location(item.node)))
        }
      }
      groups.append(SiteSettings.FieldGroup(name: name, fields: names.map(\.name)))
    }
    return groups
  }

  private static func withOthers(_ groups: [SiteSettings.FieldGroup], _ fields: [String]) -> [SiteSettings.FieldGroup] {
    if let index = groups.firstIndex(where: { $0.name == SiteSettings.otherGroup }) {
      var groups = groups
      groups[index] = SiteSettings.FieldGroup(name: SiteSettings.otherGroup, fields: groups[index].fields + fields)
      return groups
    }
    return groups + [SiteSettings.FieldGroup(name: SiteSettings.otherGroup, fields: fields)]
  }

  private static func twice(_ name: String, at location: Location, first: Location) -> Problem {
    Problem(
      "field-twice", Wording("Lĩnh vực “\(name)” được khai hai lần", en: "The field “\(name)” is declared twice"),
      fix: Wording("giữ một chỗ", en: "keep one of them"), at: location, related: [first])
  }

  private static func unknown(_ name: String, fields: [String], at location: Location) -> Problem {
    Problem(
      "unknown-field",
      Wording("Lĩnh vực “\(name)” không có trong “fields”", en: "The field “\(name)” is not in “fields”"),
      fix: Suggestion.fix(for: name, among: fields), at: location)
  }

  private static func inTwoGroups(_ name: String, _ first: String, _ second: String, at location: Location) -> Problem {
    Problem(
      "field-in-two-groups",
      Wording(
        "Lĩnh vực “\(name)” nằm trong hai nhóm “\(first)” và “\(second)”",
        en: "The field “\(name)” is in two groups, “\(first)” and “\(second)”"),
      fix: Wording("để lĩnh vực này trong một nhóm", en: "keep it in one group"), at: location)
  }
}
