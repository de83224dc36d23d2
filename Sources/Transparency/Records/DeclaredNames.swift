import Formats

/// Declared names, found without regard to case, spaces and tone style. Another tone is another name; what is typed
/// without any mark stands for the one name that it can.
struct DeclaredNames: Sendable {
  let names: [String]
  private let indexes: [String: Int]
  /// By spelling without marks; nil where two names share it.
  private let unmarked: [String: Int?]

  init(_ names: [String]) {
    self.names = names
    let numbered = names.enumerated()
    indexes = Dictionary(numbered.map { (VietnameseText.nameKey($1), $0) }, uniquingKeysWith: { a, _ in a })
    unmarked = Dictionary(numbered.map { (VietnameseText.folded($1), $0) }, uniquingKeysWith: { _, _ in nil })
  }

  /// The index of the name with a `VietnameseText.nameKey`.
  func index(key: String) -> Int? { indexes[key] ?? unmarked[key] ?? nil }
}
