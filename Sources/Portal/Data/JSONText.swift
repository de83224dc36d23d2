import Diagnostics

/// A growing JSON text: only what the portal's files need, written in one pass, keys in the order given.
/// Its parts are never inlined: in the hundreds of places that call them they would cost the compiler seconds.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var depth = 0
  private let isReadable: Bool

  /// `isReadable`: every key and item on a line of its own, indented.
  init(isReadable: Bool = false) { self.isReadable = isReadable }

  @inline(never)
  mutating func object(_ key: String? = nil, _ body: (inout JSONText) -> Void) { nested(key, "{", "}", body) }
  @inline(never)
  mutating func array(_ key: String? = nil, _ body: (inout JSONText) -> Void) { nested(key, "[", "]", body) }

  @inline(never)
  mutating func string(_ key: String?, _ value: String?) {
    begin(key)
    guard let value else { return append("null") }
    quote(value)
  }

  @inline(never)
  mutating func number(_ key: String?, _ value: Int) {
    begin(key)
    bytes.append(contentsOf: String(value).utf8)
  }

  @inline(never)
  mutating func bool(_ key: String?, _ value: Bool) {
    begin(key)
    append(value ? "true" : "false")
  }

  /// A line end between items, so that the file can be read and compared line by line.
  mutating func line() { append("\n") }

  @inline(never)
  private mutating func nested(
    _ key: String?, _ open: StaticString, _ close: StaticString, _ body: (inout JSONText) -> Void
  ) {
    begin(key)
    append(open)
    needsComma = false
    depth += 1
    body(&self)
    depth -= 1
    if needsComma { indent() }
    append(close)
    needsComma = true
  }

  @inline(never)
  private mutating func begin(_ key: String?) {
    if needsComma { append(",") }
    needsComma = true
    if depth > 0 { indent() }
    guard let key else { return }
    quote(key)
    append(isReadable ? ": " : ":")
  }

  private mutating func indent() {
    guard isReadable else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { JSONString.append($0, to: &bytes) }
  }
}
