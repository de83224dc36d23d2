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
      if Self.isMarkup(text[at]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
        append(Self.reference(text[at]))
        start = at + 1
      }
      at += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// `"`, `&`, `'`, `<` and `>` as the bits of one word, for a look at each byte without a chain of comparisons.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    let markup: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 && markup &>> UInt64(byte) & 1 == 1
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
