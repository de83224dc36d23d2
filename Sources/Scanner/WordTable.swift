import Formats

/// What each word of the lists is to the scan: an open hash table, asked once for every word of a text.
struct WordTable: Sendable {
  /// What a word is.
  struct Entry {
    var classes: WordClasses = []
    /// What it is if its marks were left out.
    var loose: WordClasses = []
    var odds = NameOdds()
  }

  private var keys: [UInt64]
  private var entries: [Entry]
  private let mask: Int

  static let shared = WordTable()

  private init() {
    let lists = WordLists.all
    let count = lists.reduce(1000) { $0 + $1.words.count }
    var size = 1024
    while size < count * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    entries = [Entry](repeating: Entry(), count: size)
    mask = size - 1
    for list in lists {
      for word in list.words {
        // hòa and hoà
        for word in [word, ToneStyle.other(of: word).map { $0[...] }].compactMap(\.self) {
          let term = Term(word)
          entries[slot(of: term.exact)].classes.formUnion(list.classes)
          entries[slot(of: term.unmarked)].loose.formUnion(list.classes)
        }
      }
    }
    add(SyllableOdds.families, \.family)
    add(SyllableOdds.others, \.other)
    add(SyllableOdds.unmarkedFamilies, \.unmarkedFamily)
    add(SyllableOdds.unmarkedOthers, \.unmarkedOther)
  }

  private mutating func add(_ lists: [(odds: Int8, syllables: String)], _ role: WritableKeyPath<NameOdds, Int8>) {
    for (odds, syllables) in lists {
      for word in syllables.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        for word in [word, ToneStyle.other(of: word).map { $0[...] }].compactMap(\.self) {
          entries[slot(of: Term(word).exact)].odds[keyPath: role] = odds
        }
      }
    }
  }

  private mutating func slot(of key: UInt64) -> Int {
    var slot = Self.first(key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    return slot
  }

  /// By the hash of a word.
  @inline(__always) func entry(_ key: UInt64) -> Entry {
    var slot = Self.first(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return Entry()
  }

  private static func first(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 29)) }
}

/// How many times likelier a word is in people's names than in ordinary text, as the logarithm to base 2.
struct NameOdds {
  /// At the head of a name; `none` of what was not counted.
  var family = Self.none
  /// Behind a family name.
  var other = Self.none
  /// The same where the writer left the marks out.
  var unmarkedFamily = Self.none
  var unmarkedOther = Self.none

  static let none = Int8.min
}
