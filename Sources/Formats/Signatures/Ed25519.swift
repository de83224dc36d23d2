private import COpenSSL

/// Ed25519 (RFC 8032) through OpenSSL's libcrypto, which hashes for this tool already.
enum Ed25519 {
  static let keyLength = 32
  static let signatureLength = 64

  /// 32 random bytes from the system; nil when it has none to give.
  static func newSeed() -> [UInt8]? {
    var seed = [UInt8](repeating: 0, count: keyLength)
    return RAND_bytes(&seed, Int32(keyLength)) == 1 ? seed : nil
  }

  /// The public key (32 bytes) of a seed (32 bytes).
  static func publicKey(of seed: [UInt8]) -> [UInt8]? {
    guard let key = privateKey(seed) else { return nil }
    defer { EVP_PKEY_free(key) }
    var (bytes, count) = ([UInt8](repeating: 0, count: keyLength), keyLength)
    return EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1 && count == keyLength ? bytes : nil
  }

  /// The signature (64 bytes) of a message; the same message and seed give the same bytes.
  static func sign(_ message: [UInt8], seed: [UInt8]) -> [UInt8]? {
    guard let key = privateKey(seed), let context = EVP_MD_CTX_new() else { return nil }
    defer {
      EVP_MD_CTX_free(context)
      EVP_PKEY_free(key)
    }
    var (bytes, count) = ([UInt8](repeating: 0, count: signatureLength), signatureLength)
    guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
      EVP_DigestSign(context, &bytes, &count, message, message.count) == 1, count == signatureLength
    else { return nil }
    return bytes
  }

  static func isValid(_ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]) -> Bool {
    guard signature.count == signatureLength, publicKey.count == keyLength,
      let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, publicKey, publicKey.count)
    else { return false }
    defer { EVP_PKEY_free(key) }
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }

  private static func privateKey(_ seed: [UInt8]) -> OpaquePointer? {
    seed.count == keyLength ? EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) : nil
  }

  /// SHA-512 (FIPS 180-4), which signatures of OpenSSH are made over.
  static func sha512(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: Int(SHA512_DIGEST_LENGTH))
    _ = SHA512(bytes, bytes.count, &hash)
    return hash
  }
}
