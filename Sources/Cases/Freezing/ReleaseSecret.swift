public import Formats

/// A secret of the office beside its raw tables, `cases/.release-secret`, of which every release gets a salt of its own.
///
/// The salt stands in `release.yaml` while the release is published and goes with it when it is withdrawn. So the hash of
/// the release that stays in the ledger confirms no guess of the tables: who guesses them cannot guess the salt too.
/// It is drawn at random, once, and kept. Made of the raw tables it would confirm guesses of them: whoever knew all rows
/// but one could try what that one says until the published salt comes out.
public struct ReleaseSecret: Sendable {
  public static let path = "cases/.release-secret"
  /// Begins the file. Files without it are taken for none: earlier ones were made of the raw tables.
  private static let mark = "random "
  private static let randomBytes = 32

  /// The file.
  public let bytes: [UInt8]

  /// The secret of a content folder; nil when it has none yet.
  public init?(_ tree: SourceTree) {
    guard let kept = tree.file(Self.path)?.bytes, kept.starts(with: Self.mark.utf8),
      kept.count >= Self.mark.utf8.count + 2 * Self.randomBytes
    else { return nil }
    bytes = kept
  }

  /// A new one, of 256 bits from the system's generator.
  public init() {
    var generator = SystemRandomNumberGenerator()
    let random = (0..<Self.randomBytes).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    bytes = Array("\(Self.mark)\(Digest(of: random))\n".utf8)
  }

  /// SHA-256 of the secret and the period.
  public func salt(_ period: String) -> Digest { Digest(of: bytes + Array(period.utf8)) }
}
