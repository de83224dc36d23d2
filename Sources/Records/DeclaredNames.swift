import Formats

/// Declared names, found as known words are.
public struct DeclaredNames: Sendable {
  public let names: [String]
  private let indexes: KnownWords<Int>

  public init(_ names: [String]) {
    self.names = names
    indexes = KnownWords(names.enumerated().map { ($1, $0) })
  }

  /// The index of the name with a `VietnameseText.nameKey`.
  public func index(key: String) -> Int? { indexes[key: key] }
}
