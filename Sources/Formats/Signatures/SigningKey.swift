/// An Ed25519 private key in the file format of OpenSSH (PROTOCOL.key), so that ssh-keygen(1) reads it too. It is not
/// encrypted: whoever has the file can sign.
public struct SigningKey: Sendable {
  /// 32 bytes (RFC 8032).
  private let seed: [UInt8]
  public let publicKey: PublicKey

  private static let block = "OPENSSH PRIVATE KEY"
  private static let magic = "openssh-key-v1\0"

  /// Why a file is no key for this tool.
  public enum Fault: Error {
    case unreadable
    /// With a passphrase.
    case encrypted
    /// RSA, ECDSA, …
    case otherKind
  }

  /// A new key; nil when the system gives no random bytes.
  public init?() {
    guard let seed = Ed25519.newSeed() else { return nil }
    self.init(seed: seed)
  }

  init?(seed: [UInt8]) {
    guard let bytes = Ed25519.publicKey(of: seed), let key = PublicKey(bytes: bytes) else { return nil }
    (self.seed, publicKey) = (seed, key)
  }

  /// Reads a key without passphrase that this tool or ssh-keygen(1) wrote.
  public init(file: [UInt8]) throws(Fault) {
    guard let bytes = Base64.bytes(ofBlock: Self.block, file) else { throw .unreadable }
    var reader = SSHReader(bytes)
    guard reader.skip(Self.magic), let cipher = reader.text(), reader.text() != nil, reader.string() != nil,
      reader.number() == 1, let blob = reader.string(), let secret = reader.string(), reader.isAtEnd
    else { throw .unreadable }
    if cipher != "none" { throw .encrypted }
    guard let key = PublicKey(blob: blob) else { throw .otherKind }
    var inner = SSHReader(secret)
    guard let check = inner.number(), inner.number() == check, inner.text() == PublicKey.kind,
      inner.string() == key.bytes, let pair = inner.string(), pair.count == 64,
      let made = SigningKey(seed: Array(pair.prefix(32))), made.publicKey == key
    else { throw .unreadable }
    self = made
  }

  /// The file, with a comment that ssh-keygen(1) shows.
  public func file(comment: String) -> [UInt8] {
    let key = publicKey
    var secret = SSHWriter()
    // Two equal numbers tell a reader of encrypted keys that the passphrase was right; any will do here.
    secret.number(0)
    secret.number(0)
    secret.string(PublicKey.kind)
    secret.string(key.bytes)
    secret.string(seed + key.bytes)
    secret.string(comment)
    secret.raw((1...8).prefix((8 - secret.bytes.count % 8) % 8).map { UInt8($0) })
    let bytes = SSHWriter.make { writer in
      writer.raw(Self.magic)
      writer.string("none")
      writer.string("none")
      writer.string("")
      writer.number(1)
      writer.string(key.blob)
      writer.string(secret.bytes)
    }
    return Array(Base64.block(Self.block, bytes).utf8)
  }

  /// Signs a message; nil when the library fails.
  public func signature(of message: [UInt8], namespace: String) -> SSHSignature? {
    let signed = SSHSignature.signed(message, namespace: namespace)
    return Ed25519.sign(signed, seed: seed).map { SSHSignature(key: publicKey, namespace: namespace, bytes: $0) }
  }
}
