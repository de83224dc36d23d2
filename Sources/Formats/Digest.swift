private import CSodium

/// SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits.
public struct Digest: Sendable, Hashable, CustomStringConvertible {
  public let hexadecimal: String

  public init(of bytes: [UInt8]) {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    let digits = Array("0123456789abcdef".utf8)
    hexadecimal = String(decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Reads 64 hexadecimal digits as written by this type; nil for anything else.
  public init?(hexadecimal: some StringProtocol) {
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard hexadecimal.utf8.count == 64, hexadecimal.utf8.allSatisfy(isDigit) else { return nil }
    self.hexadecimal = String(hexadecimal)
  }

  public var description: String { hexadecimal }
}
