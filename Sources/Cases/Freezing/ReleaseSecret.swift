public import Formats
import Tables

/// A secret of the office beside its raw tables, `cases/.release-secret`, of which every release gets a salt of its own.
///
/// The salt stands in `release.yaml` while the release is published and goes with it when it is withdrawn. So the hash of
/// the release that stays in the ledger confirms no guess of the tables: who guesses them cannot guess the salt too.
/// Made once, of all that the raw tables say, and kept: the same content freezes to the same bytes, wherever it is first
/// released.
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

  /// A new one, of every table that only the office has: who can guess it holds the raw rows already.
  public init(madeOf tree: SourceTree) {
    let tables = tree.tableFiles(in: "cases") + tree.tableFiles(in: "sessions")
    let digests = tables.map { "\(Digest(of: $0.bytes)) \($0.path)\n" }.joined()
    bytes = Array("\(Digest(of: Array("release-secret\n\(digests)".utf8)))\n".utf8)
  }

  /// SHA-256 of the secret and the period.
  public func salt(_ period: String) -> Digest { Digest(of: bytes + Array(period.utf8)) }
}
