import Formats

/// Declared names, found as known words are.
struct DeclaredNames: Sendable {
  let names: [String]
  private let indexes: KnownWords<Int>

  init(_ names: [String]) {
    self.names = names
    indexes = KnownWords(names.enumerated().map { ($1, $0) })
  }

  /// The index of the name with a `VietnameseText.nameKey`.
  func index(key: String) -> Int? { indexes[key: key] }
}
