/// A detached signature in the form of OpenSSH (PROTOCOL.sshsig), which `ssh-keygen -Y verify` checks: Ed25519 over the
/// SHA-512 of the message.
public struct SSHSignature: Sendable, Hashable {
  public let key: PublicKey
  /// What the signature is for; one made for something else is not taken.
  public let namespace: String
  /// 64 bytes.
  let bytes: [UInt8]

  private static let block = "SSH SIGNATURE"
  private static let magic = "SSHSIG"
  private static let hash = "sha512"

  init(key: PublicKey, namespace: String, bytes: [UInt8]) {
    (self.key, self.namespace, self.bytes) = (key, namespace, bytes)
  }

  /// Reads a `.sig` file; nil for one that is damaged, or made by another kind of key or hash.
  public init?(file: [UInt8]) {
    guard let bytes = Base64.bytes(ofBlock: Self.block, file) else { return nil }
    var reader = SSHReader(bytes)
    guard reader.skip(Self.magic), reader.number() == 1, let blob = reader.string(), let key = PublicKey(blob: blob),
      let namespace = reader.text(), reader.string() != nil, reader.text() == Self.hash,
      let signature = reader.string(), reader.isAtEnd
    else { return nil }
    var inner = SSHReader(signature)
    guard inner.text() == PublicKey.kind, let raw = inner.string(), inner.isAtEnd else { return nil }
    self.init(key: key, namespace: namespace, bytes: raw)
  }

  /// The `.sig` file.
  public var file: [UInt8] {
    let blob = SSHWriter.make { writer in
      writer.raw(Self.magic)
      writer.number(1)
      writer.string(key.blob)
      writer.string(namespace)
      writer.string("")
      writer.string(Self.hash)
      writer.string(
        SSHWriter.make { inner in
          inner.string(PublicKey.kind)
          inner.string(bytes)
        })
    }
    return Array(Base64.block(Self.block, blob).utf8)
  }

  /// Whether this is the key's signature of the message.
  public func isValid(of message: [UInt8]) -> Bool {
    Ed25519.isValid(bytes, of: Self.signed(message, namespace: namespace), by: key.bytes)
  }

  /// What is signed in the place of a message.
  static func signed(_ message: [UInt8], namespace: String) -> [UInt8] {
    SSHWriter.make { writer in
      writer.raw(magic)
      writer.string(namespace)
      writer.string("")
      writer.string(hash)
      writer.string(Ed25519.sha512(message))
    }
  }
}
