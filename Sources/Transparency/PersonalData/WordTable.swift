/// What each word of the lists is to the scan: an open hash table, asked once for every word of a text.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var exact: [UInt32]
  private var loose: [UInt32]
  private let mask: Int

  static let shared = WordTable()

  private init() {
    let lists = WordLists.all
    let count = lists.reduce(0) { $0 + $1.words.count }
    var size = 1024
    while size < count * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    exact = [UInt32](repeating: 0, count: size)
    loose = exact
    mask = size - 1
    for list in lists {
      for word in list.words {
        let term = Term(word)
        exact[slot(of: term.exact)] |= list.classes.rawValue
        loose[slot(of: term.unmarked)] |= list.classes.rawValue
      }
    }
  }

  private mutating func slot(of key: UInt64) -> Int {
    var slot = Self.first(key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    return slot
  }

  /// By the hash of a word: what it is, and what it is if its marks were left out.
  @inline(__always) func classes(_ key: UInt64) -> (WordClasses, loose: WordClasses) {
    var slot = Self.first(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return (WordClasses(rawValue: exact[slot]), WordClasses(rawValue: loose[slot])) }
      slot = (slot + 1) & mask
    }
    return ([], [])
  }

  private static func first(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 29)) }
}
