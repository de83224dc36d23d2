/// A mapping between braces, to be shown again as it should be written.
struct YAMLEntry {
  private let members: [(key: String, value: String)]

  /// Nil for a mapping that is written in lines.
  init?(_ node: YAMLNode, in text: SourceText) {
    guard case .mapping(let members) = node.value else { return nil }
    let start = text.offset(line: node.mark.line, scalarColumn: node.mark.column)
    guard start < text.bytes.count, text.bytes[start] == UInt8(ascii: "{") else { return nil }
    self.members = members.map { (Self.written($0.key), Self.written($0.value)) }
  }

  /// The whole entry with `…` for a key, at its place or, without one, at the end.
  func filling(_ key: String) -> String {
    var members = members
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = "…"
    } else {
      members.append((key, "…"))
    }
    return "{" + members.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
  }

  private static func written(_ node: YAMLNode) -> String {
    switch node.value {
    case .scalar(let text, plain: true): text
    case .scalar(let text, plain: false): YAMLText.quoted(text)
    case .sequence(let items): "[\(items.map(written).joined(separator: ", "))]"
    case .mapping(let members):
      "{\(members.map { "\(written($0.key)): \(written($0.value))" }.joined(separator: ", "))}"
    }
  }
}
