/// A text in NFC as a key: hashed and compared by its bytes, where a `String` is normalised anew for each hash.
public struct TextKey: Sendable, Hashable {
  public let text: String

  public init(_ text: String) { self.text = text }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }

  public static func == (a: TextKey, b: TextKey) -> Bool {
    // The equality of strings would bring unequal ones to a normal form first.
    guard a.text.utf8.count == b.text.utf8.count else { return false }
    var (a, b) = (a.text, b.text)
    return a.withUTF8 { a in b.withUTF8 { b in a.elementsEqual(b) } }
  }
}
