/// Words with what they mean. Case, spaces and tone style make no difference; another mark makes another word, for `dừng` is
/// not `đúng`. What is typed without any mark stands for the one word that it can.
public struct KnownWords<Value: Sendable>: Sendable {
  /// By `VietnameseText.nameKey`.
  private let values: [String: Value]
  /// By spelling without marks; nil where two words share it.
  private let unmarked: [String: Value?]

  public init(_ words: some Sequence<(String, Value)>) {
    let words = Array(words)
    values = Dictionary(words.map { (VietnameseText.nameKey($0.0), $0.1) }, uniquingKeysWith: { a, _ in a })
    unmarked = Dictionary(words.map { (VietnameseText.folded($0.0), $0.1) }, uniquingKeysWith: { _, _ in nil })
  }

  /// The values of an enumeration by their raw values, also behind one of some words: `đã`.
  public init(_ type: Value.Type, behind words: [String] = [])
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    self.init(
      type.allCases.flatMap { value in
        [(value.rawValue, value)] + words.map { ("\($0) \(value.rawValue)", value) }
      })
  }

  public subscript(text: some StringProtocol) -> Value? { self[key: VietnameseText.nameKey(text)] }

  /// The same by the key of the text.
  public subscript(key key: String) -> Value? { values[key] ?? unmarked[key] ?? nil }
}
