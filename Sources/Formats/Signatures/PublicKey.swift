/// An Ed25519 public key as OpenSSH writes it (RFC 8709).
public struct PublicKey: Sendable, Hashable {
  static let kind = "ssh-ed25519"
  /// 32 bytes.
  let bytes: [UInt8]

  init?(bytes: [UInt8]) {
    guard bytes.count == Ed25519.keyLength else { return nil }
    self.bytes = bytes
  }

  init?(blob: [UInt8]) {
    var reader = SSHReader(blob)
    guard reader.text() == Self.kind, let bytes = reader.string(), reader.isAtEnd else { return nil }
    self.init(bytes: bytes)
  }

  var blob: [UInt8] {
    SSHWriter.make { writer in
      writer.string(Self.kind)
      writer.string(bytes)
    }
  }

  /// `ssh-ed25519 AAAA…`.
  public var text: String { "\(Self.kind) \(Base64.text(blob))" }

  /// SHA-256 of the key's blob.
  public var digest: Digest { Digest(of: blob) }

  /// The same as `ssh-keygen -l` writes it: `SHA256:` and base64 without its closing `=`.
  public var fingerprint: String {
    let digits = Array(digest.hexadecimal.utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
    }
    return "SHA256:" + Base64.text(bytes).prefix { $0 != "=" }
  }

  /// The line of an `allowed_signers` file by which ssh-keygen(1) takes signatures of this key, in one namespace, from
  /// one signer.
  public func allowedSigner(_ name: String, namespace: String) -> String {
    "\(name) namespaces=\"\(namespace)\" \(text)\n"
  }
}
