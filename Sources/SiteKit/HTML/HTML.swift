/// Finished HTML. Only this type reaches a page unescaped; it is made by escaping text or by a renderer.
public struct HTML: Sendable, Hashable {
  public let bytes: [UInt8]

  /// Takes bytes that are HTML already. For renderers of this package and for markup written in code.
  public init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Text made safe for element content and quoted attribute values.
  public init(escaping text: String) {
    var buffer = HTMLBuffer()
    buffer.append(escaping: text)
    bytes = buffer.bytes
  }

  public static let empty = HTML(trusted: [])

  public var isEmpty: Bool { bytes.isEmpty }
}

extension HTML: CustomStringConvertible {
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
