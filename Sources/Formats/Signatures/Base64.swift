/// Base64 (RFC 4648, section 4), and blocks of it between lines that name them (RFC 7468).
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let lineLength = 70

  static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let number = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        out.append(place <= part.count ? digits[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Nil for a text that `text` does not write.
  static func bytes(_ text: String) -> [UInt8]? {
    var (out, number, bits) = ([UInt8](), 0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "=") {
      guard let digit = digits.firstIndex(of: byte) else { return nil }
      (number, bits) = ((number << 6 | digit) & 0xFFF_FFFF, bits + 6)
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(number >> bits & 0xFF))
      }
    }
    return self.text(out) == text ? out : nil
  }

  /// `-----BEGIN <name>-----`, lines of 70 digits, `-----END <name>-----`.
  static func block(_ name: String, _ bytes: [UInt8]) -> String {
    let digits = Array(text(bytes).utf8)
    let lines = stride(from: 0, to: digits.count, by: lineLength).map {
      String(decoding: digits[$0..<min($0 + lineLength, digits.count)], as: UTF8.self) + "\n"
    }
    return "-----BEGIN \(name)-----\n\(lines.joined())-----END \(name)-----\n"
  }

  /// The bytes of a block, whatever the length of its lines; nil for anything else.
  static func bytes(ofBlock name: String, _ text: [UInt8]) -> [UInt8]? {
    let lines = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    guard lines.count > 2, lines.first == "-----BEGIN \(name)-----", lines.last == "-----END \(name)-----" else {
      return nil
    }
    return bytes(lines.dropFirst().dropLast().joined())
  }
}
