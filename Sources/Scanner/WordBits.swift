/// A set of hashes of words that says of most others that they are not in it.
struct WordBits: Sendable {
  private var bits = [UInt64](repeating: 0, count: 512)

  private static func place(_ word: UInt64) -> (Int, UInt64) {
    let hash = ((word ^ (word >> 23)) &* 0x9E37_79B9_7F4A_7C15) >> 49
    return (Int(hash >> 6), 1 << (hash & 63))
  }

  mutating func insert(_ word: UInt64) {
    let (index, bit) = Self.place(word)
    bits[index] |= bit
  }

  @inline(__always) func mayContain(_ word: UInt64) -> Bool {
    let (index, bit) = Self.place(word)
    return bits[index] & bit != 0
  }
}

/// Pairs of words that stand side by side.
struct TermPairs: Sendable, ExpressibleByArrayLiteral {
  private let pairs: [(Term, Term)]
  private var firsts = WordBits()

  init(arrayLiteral pairs: (Term, Term)...) {
    self.pairs = pairs
    for (first, _) in pairs {
      firsts.insert(first.exact)
      firsts.insert(first.unmarked)
    }
  }

  func contain(_ first: TextToken, _ second: TextToken) -> Bool {
    firsts.mayContain(first.exact) && pairs.contains { first.matches($0) && second.matches($1) }
  }
}
