import Testing

@testable import Formats

@Suite struct SignatureTests {
  private func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0..<$0 + 2]), radix: 16) }
  }

  /// RFC 8032, section 7.1, TEST 1.
  private var seed: [UInt8] { bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60") }
  private var publicKey: [UInt8] { bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") }

  @Test func ed25519() throws {
    #expect(Ed25519.publicKey(of: seed) == publicKey)
    let signature = try #require(Ed25519.sign([], seed: seed))
    #expect(
      signature
        == bytes(
          "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ))
    #expect(Ed25519.isValid(signature, of: [], by: publicKey))
    #expect(!Ed25519.isValid(signature, of: [0], by: publicKey))
    #expect(!Ed25519.isValid(signature.dropLast(), of: [], by: publicKey))
    #expect(Ed25519.sign([], seed: [1, 2, 3]) == nil)
    #expect(Ed25519.newSeed() != Ed25519.newSeed())
  }

  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ]) func base64(_ plain: String, _ text: String) {
    #expect(Base64.text(Array(plain.utf8)) == text)
    #expect(Base64.bytes(text) == Array(plain.utf8))
  }

  @Test(arguments: ["Zg", "Zg=", "Zh==", "Zg==Zg==", "Z g==", "=", "Zm9v\n", "Zm9v="]) func notBase64(_ text: String) {
    #expect(Base64.bytes(text) == nil)
  }

  @Test func aKeyFileIsReadAgain() throws {
    let key = try #require(SigningKey(seed: seed))
    for comment in ["", "minhbach", "một chú thích dài hơn"] {
      let file = key.file(comment: comment)
      #expect(try SigningKey(file: file).publicKey == key.publicKey)
      // Neither cut off nor with a byte of its body changed does it give another key.
      for index in stride(from: 40, to: file.count - 40, by: 7) {
        var other = file
        other[index] = other[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        let found = try? SigningKey(file: other)
        #expect(found == nil || found?.publicKey == key.publicKey)
        #expect((try? SigningKey(file: Array(file.prefix(index)))) == nil)
      }
    }
  }

  @Test func aSignatureFileIsReadAgain() throws {
    let key = try #require(SigningKey(seed: seed))
    let made = try #require(key.signature(of: Array("sổ".utf8), namespace: "minhbach"))
    let read = try #require(SSHSignature(file: made.file))
    #expect(read == made)
    #expect(read.isValid(of: Array("sổ".utf8)))
    #expect(!read.isValid(of: Array("sô".utf8)))
    #expect(
      !SSHSignature(key: key.publicKey, namespace: "file", bytes: made.bytes).isValid(of: Array("sổ".utf8)))
    let lines = String(decoding: made.file, as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "-----BEGIN SSH SIGNATURE-----" && lines[1].utf8.count == 70)
    #expect(SSHSignature(file: Array(made.file.dropLast(40))) == nil)
    #expect(SSHSignature(file: []) == nil)
  }

  /// `ssh-keygen -l` tells the same of `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK7ZJZ2w…`.
  @Test func fingerprint() throws {
    let blob = try #require(
      Base64.bytes("AAAAC3NzaC1lZDI1NTE5AAAAIK7ZJZ2wPvS62axLWbmNEa/SOrq0Mtrs/IpO9AP3o3ch"))
    let key = try #require(PublicKey(blob: blob))
    #expect(key.fingerprint == "SHA256:+Zn2efYilpRhxbu94Vu3YW4wFM4hDW1t1WWKDzXexqo")
    #expect(key.text == "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK7ZJZ2wPvS62axLWbmNEa/SOrq0Mtrs/IpO9AP3o3ch")
    #expect(PublicKey(blob: blob + [0]) == nil)
  }

  /// A length that promises more than there is.
  @Test func lengthsThatLie() {
    var reader = SSHReader([0xFF, 0xFF, 0xFF, 0xFF, 1])
    #expect(reader.string() == nil)
    var short = SSHReader([0, 0, 1])
    #expect(short.number() == nil)
  }
}
