/// A value of a YAML 1.1 document with its place. Aliases and tags do not occur: they are refused when read.
public struct YAMLNode: Sendable {
  public enum Value: Sendable {
    /// `plain` tells an unquoted scalar, which alone may be read as null, truth value, number or date.
    case scalar(String, plain: Bool)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  public let value: Value
  public let mark: YAMLMark

  public init(_ value: Value, at mark: YAMLMark) {
    self.value = value
    self.mark = mark
  }

  /// An unquoted empty scalar, `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let text, plain: true) = value else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

/// Where a node begins and how long it is on its first line, in Unicode scalars from 0; `line` counts in the whole file.
public struct YAMLMark: Sendable, Hashable {
  public let line: Int
  public let column: Int
  public let length: Int

  public init(line: Int, column: Int, length: Int) {
    self.line = line
    self.column = column
    self.length = length
  }
}
