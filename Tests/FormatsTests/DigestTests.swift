import Formats
import Testing

@Suite struct DigestTests {
  /// The examples of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ]) func sha256(_ text: String, _ expected: String) {
    let digest = Digest(of: Array(text.utf8))
    #expect(digest.description == expected)
    #expect(Digest(hexadecimal: expected) == digest)
  }

  @Test func onlyLowerCaseOfFullLength() {
    #expect(Digest(hexadecimal: String(repeating: "A", count: 64)) == nil)
    #expect(Digest(hexadecimal: String(repeating: "a", count: 63)) == nil)
    #expect(Digest(hexadecimal: String(repeating: "g", count: 64)) == nil)
  }
}
