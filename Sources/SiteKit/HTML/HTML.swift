import Glibc

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

  /// Whether the bytes of some markup, which is not empty, stand in it.
  public func holds(_ markup: StaticString) -> Bool {
    bytes.withUnsafeBufferPointer { html in
      guard let base = html.baseAddress else { return false }
      let last = html.count - markup.utf8CodeUnitCount
      var at = 0
      while at <= last, let hit = memchr(base + at, Int32(markup.utf8Start[0]), last - at + 1) {
        if memcmp(hit, markup.utf8Start, markup.utf8CodeUnitCount) == 0 { return true }
        at = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
      }
      return false
    }
  }
}

extension HTML {
  /// With more markup put in at places of it, which must come in order.
  public func inserting(_ pieces: [(at: Int, markup: HTML)]) -> HTML {
    guard !pieces.isEmpty else { return self }
    var buffer = HTMLBuffer(capacity: bytes.count + pieces.reduce(0) { $0 + $1.markup.bytes.count })
    var done = 0
    for piece in pieces {
      buffer.append(trusted: bytes[done..<piece.at])
      buffer.append(piece.markup)
      done = piece.at
    }
    buffer.append(trusted: bytes[done...])
    return buffer.html
  }
}

extension HTML: CustomStringConvertible {
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
