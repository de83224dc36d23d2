/// A growing JSON text: only what the portal's files need, written in one pass, keys in the order given.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ key: String? = nil, _ body: (inout JSONText) -> Void) { nested(key, "{", "}", body) }
  mutating func array(_ key: String? = nil, _ body: (inout JSONText) -> Void) { nested(key, "[", "]", body) }

  mutating func string(_ key: String?, _ value: String?) {
    begin(key)
    guard let value else { return append("null") }
    quote(value)
  }

  mutating func bool(_ key: String?, _ value: Bool) {
    begin(key)
    append(value ? "true" : "false")
  }

  /// A line end between items, so that the file can be read and compared line by line.
  mutating func line() { append("\n") }

  private mutating func nested(
    _ key: String?, _ open: StaticString, _ close: StaticString, _ body: (inout JSONText) -> Void
  ) {
    begin(key)
    append(open)
    needsComma = false
    body(&self)
    append(close)
    needsComma = true
  }

  private mutating func begin(_ key: String?) {
    if needsComma { append(",") }
    needsComma = true
    guard let key else { return }
    quote(key)
    append(":")
  }

  private mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  private mutating func quote(_ text: String) {
    var text = text
    append("\"")
    text.withUTF8 { text in
      var start = 0
      for (at, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: text[start..<at])
        escape(byte)
        start = at + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    append("\"")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    }
  }
}
