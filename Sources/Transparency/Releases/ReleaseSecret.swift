public import Formats

/// A secret of the office beside its raw tables, `cases/.release-secret`, of which every release gets a salt of its own.
///
/// The salt stands in `release.yaml` while the release is published and goes with it when it is withdrawn. So the hash of
/// the release that stays in the ledger confirms no guess of the tables: who guesses them cannot guess the salt too.
/// Made once and kept, so that the same content freezes to the same bytes.
public struct ReleaseSecret: Sendable {
  public static let path = "cases/.release-secret"
  /// Shorter ones are taken for none.
  private static let fewestBytes = 32

  /// The file.
  public let bytes: [UInt8]

  /// The secret of a content folder; nil when it has none yet.
  public init?(_ tree: SourceTree) {
    guard let kept = tree.file(Self.path)?.bytes, kept.count >= Self.fewestBytes else { return nil }
    bytes = kept
  }

  /// A new one, of the system's random numbers.
  public init() {
    var random = SystemRandomNumberGenerator()
    bytes = Array("\(Digest(of: (0..<64).map { _ in UInt8.random(in: .min ... .max, using: &random) }))\n".utf8)
  }

  /// SHA-256 of the secret and the period.
  func salt(_ period: String) -> Digest { Digest(of: bytes + Array(period.utf8)) }
}
