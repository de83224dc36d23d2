@_spi(_Unicode) import Swift

/// The ASCII letter under each Latin letter of the blocks that Vietnamese text uses, for folding byte by byte.
enum FoldTable {
  private static let low: UInt32 = 0xC0
  private static let letters = table(0xC0...0x1B0)
  private static let additional = table(0x1EA0...0x1EF9)

  /// 0 where the letter has no ASCII one under it.
  private static func table(_ range: ClosedRange<UInt32>) -> [UInt8] {
    range.map { value in
      guard let scalar = Unicode.Scalar(value), value != 0x111, value != 0x110 else { return UInt8(ascii: "d") }
      guard let base = String(scalar).lowercased()._nfd.first(where: { _ in true }), base.isASCII else { return 0 }
      return UInt8(base.value)
    }
  }

  /// Nil when a character is neither ASCII, nor in the table, nor punctuation, a mark or a space that folding knows.
  static func bytes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var pendingSpace = false
    var i = 0
    while i < bytes.count {
      let (scalar, length) = decode(bytes, i)
      i += length
      if isPunctuation(scalar) {
        if pendingSpace { out.append(UInt8(ascii: " ")) }
        pendingSpace = false
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i - length..<i]))
        continue
      }
      guard let byte = fold(scalar) else { return nil }
      if byte == dropped { continue }
      if byte == UInt8(ascii: " ") {
        pendingSpace = !out.isEmpty
        continue
      }
      if pendingSpace {
        out.append(UInt8(ascii: " "))
        pendingSpace = false
      }
      out.append(byte)
    }
    return out
  }

  private static let dropped: UInt8 = 0

  /// Dashes, quotation marks and dots, which folding keeps.
  private static func isPunctuation(_ scalar: UInt32) -> Bool { 0x2010...0x2027 ~= scalar }

  private static func fold(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x41...0x5A: UInt8(scalar + 0x20)
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x202F: UInt8(ascii: " ")
    case 0x01..<0x80: UInt8(scalar)
    case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFEFF: dropped
    case 0xC0...0x1B0: letters[Int(scalar - low)] == 0 ? nil : letters[Int(scalar - low)]
    case 0x1EA0...0x1EF9: additional[Int(scalar - 0x1EA0)] == 0 ? nil : additional[Int(scalar - 0x1EA0)]
    default: nil
    }
  }

  /// The bytes are a String's, so they are well formed.
  static func decode(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt32, Int) {
    let b = p[i]
    if b < 0x80 { return (UInt32(b), 1) }
    if b < 0xE0 { return (UInt32(b & 0x1F) << 6 | UInt32(p[i + 1] & 0x3F), 2) }
    if b < 0xF0 { return (UInt32(b & 0x0F) << 12 | UInt32(p[i + 1] & 0x3F) << 6 | UInt32(p[i + 2] & 0x3F), 3) }
    return (0xFFFFFF, 4)
  }
}
