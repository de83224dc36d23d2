/// A growing run of HTML bytes. Works on bytes, so a combining mark after a quotation mark cannot hide it.
public struct HTMLBuffer: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  public var html: HTML { HTML(trusted: bytes) }

  /// Appends markup as it is.
  public mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  public mutating func append(_ html: HTML) { bytes.append(contentsOf: html.bytes) }

  public mutating func append(trusted markup: some Sequence<UInt8>) { bytes.append(contentsOf: markup) }

  /// Appends text with `& < > " '` as character references.
  public mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  public mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var (start, at) = (0, 0)
    while at < text.count {
      let end = min(at + 8, text.count)
      if end - at == 8, !Self.holdsMarkup(text, at) {
        at = end
        continue
      }
      while at < end {
        if Self.isMarkup(text[at]) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
          append(Self.reference(text[at]))
          start = at + 1
        }
        at += 1
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// `"`, `&`, `'`, `<` and `>` as the bits of one word, for a look at each byte without a chain of comparisons.
  private static let markup: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  private static func isMarkup(_ byte: UInt8) -> Bool { byte < 64 && markup &>> UInt64(byte) & 1 == 1 }

  /// Whether one of eight bytes is. No branch depends on a byte: letters and spaces come in no order that a processor could
  /// guess.
  private static func holdsMarkup(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    var found: UInt64 = 0
    for byte in UnsafeBufferPointer(rebasing: text[at..<at + 8]) {
      // The borrow of the subtraction says that the byte is below 64.
      found |= markup &>> UInt64(byte & 63) & UInt64((UInt16(byte) &- 64) &>> 15)
    }
    return found & 1 == 1
  }

  private static func reference(_ byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
