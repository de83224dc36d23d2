public import Formats

/// `SHA256SUMS` in the form of sha256sum(1): digest, two spaces, file name; sorted by name.
public enum Checksums {
  public static let fileName = ReleaseFile.checksums.rawValue

  /// The identity of a release: SHA-256 of its own `SHA256SUMS`.
  public static func digest(_ files: [String: [UInt8]]) -> Digest { Digest(of: files[fileName] ?? []) }

  /// Digest and name of a line without its end; nil for what is none.
  public static func parse(_ line: some StringProtocol) -> (digest: Digest, name: String)? {
    guard let digest = Digest(hexadecimal: line.prefix(64)), line.dropFirst(64).hasPrefix("  ") else { return nil }
    return (digest, String(line.dropFirst(66)))
  }

  public static func bytes(_ files: [String: [UInt8]]) -> [UInt8] {
    let lines = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      files[name].map { "\(Digest(of: $0))  \(name)\n" }
    }
    return [UInt8](lines.joined().utf8)
  }
}
