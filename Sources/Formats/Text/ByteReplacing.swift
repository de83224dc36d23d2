extension StringProtocol {
  /// The text with `other` wherever `part` stands, compared by bytes: both must be of one normal form. The library's
  /// `replacing` prepares each search, which takes longer than to walk through a name or a sentence.
  public func replacingBytes(of part: String, with other: String) -> String {
    var (text, part) = (String(self), part)
    let replaced = part.withUTF8 { part in text.withUTF8 { Self.replaced($0, part, other) } }
    return replaced.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Nil where the part is not in the text.
  private static func replaced(
    _ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>, _ other: String
  ) -> [UInt8]? {
    guard let first = part.first, var found = text.firstIndex(of: first) else { return nil }
    var bytes: [UInt8]?
    var copied = 0
    while found + part.count <= text.count {
      if text[found..<found + part.count].elementsEqual(part) {
        bytes = (bytes ?? []) + text[copied..<found] + other.utf8
        copied = found + part.count
        found = copied
      } else {
        found += 1
      }
      guard let next = text[found...].firstIndex(of: first) else { break }
      found = next
    }
    return bytes.map { $0 + text[copied...] }
  }
}
