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
    // Strings of equal bytes are found equal at once; only unequal ones are normalised.
    a.text.utf8.count == b.text.utf8.count && a.text == b.text
  }
}
