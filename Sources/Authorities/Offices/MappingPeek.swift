public import Formats

extension MappingReader {
  /// The value of a key without taking it; nil when it is missing or null.
  public func value(_ name: String) -> YAMLNode? {
    guard case .mapping(let members) = node.value else { return nil }
    let member = members.first { member in
      guard case .scalar(name, _) = member.key.value else { return false }
      return true
    }
    return member.flatMap { $0.value.isNull ? nil : $0.value }
  }

  public func hasKey(_ name: String) -> Bool { value(name) != nil }

  public func valueMark(_ name: String) -> YAMLMark? { value(name)?.mark }
}
