import Formats

/// Words in the other style.
extension ToneStyle {
  /// A word of small letters in the other style; nil when it does not end so.
  static func other(of word: Substring) -> String? {
    if word.hasPrefix("qu") { return nil }
    for (old, new) in endings {
      if word.hasSuffix(old) { return word.dropLast(2) + new }
      if word.hasSuffix(new) { return word.dropLast(2) + old }
    }
    return nil
  }

  /// Small letters that end a word, and those in their place in the other style.
  private struct Ending: Hashable {
    let first: UInt32
    let last: UInt32

    init(first: UInt32, last: UInt32) { (self.first, self.last) = (first, last) }

    init(_ text: String) {
      let letters = text.unicodeScalars.map(\.value)
      self.init(first: letters.first ?? 0, last: letters.last ?? 0)
    }
  }

  private static let others = Dictionary(
    uniqueKeysWithValues: (endings + endings.map { ($1, $0) }).map { (Ending($0), Ending($1)) })

  /// The `exact` of the word in the other style; nil when it does not end so.
  static func otherHash(_ word: TextToken, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard word.isMarked, word.length > 1 else { return nil }
    var (hash, letters) = (WordHash.seed, [UInt32]())
    var at = Int(word.start)
    while at < Int(word.end) {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: at)
      letters.append(LetterTable.letters[LetterTable.index(scalar)].lower)
      at += length
    }
    guard letters.count > 1,
      let other = others[Ending(first: letters[letters.count - 2], last: letters[letters.count - 1])]
    else { return nil }
    for letter in letters.dropLast(2) + [other.first, other.last] { hash = WordHash.adding(letter, to: hash) }
    return hash
  }
}
