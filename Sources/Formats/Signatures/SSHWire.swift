/// The data types of the SSH protocol (RFC 4251, section 5): numbers of four bytes, and strings with their length before
/// them.
struct SSHWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ bytes: [UInt8]) { self.bytes += bytes }
  mutating func raw(_ text: String) { bytes += Array(text.utf8) }

  mutating func number(_ number: UInt32) {
    bytes += [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) }
  }

  mutating func string(_ bytes: [UInt8]) {
    number(UInt32(bytes.count))
    raw(bytes)
  }

  mutating func string(_ text: String) { string(Array(text.utf8)) }

  static func make(_ write: (inout SSHWriter) -> Void) -> [UInt8] {
    var writer = SSHWriter()
    write(&writer)
    return writer.bytes
  }
}

/// Reads what `SSHWriter` writes; every function gives nil where the bytes end too soon.
struct SSHReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func raw(_ count: Int) -> [UInt8]? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// True when the text comes next.
  mutating func skip(_ text: String) -> Bool { raw(text.utf8.count)?.elementsEqual(text.utf8) ?? false }

  mutating func number() -> UInt32? { raw(4)?.reduce(0) { $0 << 8 | UInt32($1) } }

  mutating func string() -> [UInt8]? { number().flatMap { raw(Int($0)) } }

  mutating func text() -> String? { string().map { String(decoding: $0, as: UTF8.self) } }
}
