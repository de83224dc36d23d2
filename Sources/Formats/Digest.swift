private import COpenSSL

/// SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits.
///
/// Through OpenSSL's libcrypto, which uses the processor's own instructions: 41 MB in 33 ms, where libsodium's portable
/// code takes 157 ms. Every published file is hashed, so this is felt.
public struct Digest: Sendable, Hashable, CustomStringConvertible {
  public let hexadecimal: String

  public init(of bytes: [UInt8]) {
    var hash = [UInt8](repeating: 0, count: Self.length)
    _ = SHA256(bytes, bytes.count, &hash)
    self.init(bytes: hash)
  }

  /// In bytes.
  static let length = Int(SHA256_DIGEST_LENGTH)

  /// A digest that is made already.
  init(bytes hash: [UInt8]) {
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
