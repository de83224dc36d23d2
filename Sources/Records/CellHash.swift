/// Hashes of cells.
public enum CellHash {
  /// The offset basis of FNV-1a, 64 bits.
  public static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// For tables in memory alone: eight bytes at a time.
  public static func of(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(text)
    var hash = seed ^ UInt64(bytes.count)
    var at = 0
    while at + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[at...] { rest = rest << 8 | UInt64(byte) }
    return mixed(hash ^ rest)
  }

  /// A product carries to the high bits alone; the shift brings them down.
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  /// FNV-1a from `seed` on, byte by byte: for what is kept in files, so that it must never change.
  public static func adding(_ text: UnsafeBufferPointer<UInt8>, to hash: UInt64) -> UInt64 {
    var hash = hash
    for byte in text { hash = adding(byte, to: hash) }
    return hash
  }

  /// The same of one byte.
  public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
