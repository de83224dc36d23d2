import Formats
import Parallel

/// Names that may stand in any text: places, bodies and documents, built in or from the content. Compared without
/// letter case; a text typed without marks may mean any of them.
struct KnownNames: Sendable {
  private var phrases = Table()
  /// Places and wares that people may be called as too: Thanh Bình.
  private var shared = Table()

  /// By the first word.
  private struct Table {
    private(set) var phrases: [UInt64: [Phrase]] = [:]
    /// Most words begin none.
    private var firsts = WordBits()

    mutating func add(_ phrase: Phrase) {
      phrases[phrase.words[0], default: []].append(phrase)
      firsts.insert(phrase.words[0])
    }

    /// Longest first, so that the first that fits is the longest.
    mutating func sort() {
      for key in phrases.keys { phrases[key]?.sort { $0.words.count > $1.words.count } }
    }

    func begun(by word: UInt64) -> [Phrase]? { firsts.mayContain(word) ? phrases[word] : nil }
  }

  private struct Phrase: Sendable {
    let words: [UInt64]
    /// With their marks, in both styles of writing the tone: hòa, hoà.
    let exact: [(UInt64, UInt64)]
    let isPlace: Bool
    /// Every word has a capital, as names have; `Lý do` has not.
    let isProper: Bool
    var isNamesake = false
    /// Its second word, or 0.
    let second: UInt64
  }

  /// What stands somewhere in a text.
  struct Match {
    let count: Int
    let isPlace: Bool
    let isProper: Bool
    /// Somebody of history after whom streets and schools are named.
    let isNamesake: Bool
  }

  static let builtIn = KnownNames()

  private init() {
    let split: (String) -> [Substring] = { text in
      text.utf8.split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
    }
    for name in split(PublicPhrases.places) + split(PublicPhrases.peoples) { add(String(name), isPlace: true) }
    for name in split(PublicPhrases.bodies) + split(PublicPhrases.words) + split(PublicPhrases.feasts) {
      add(String(name), isPlace: false)
    }
    for name in split(PublicPhrases.namesakes) { add(String(name), isPlace: true, isNamesake: true) }
    for name in split(PublicPhrases.abroad) { add(String(name), isPlace: true) }
    for list in [PublicPhrases.districts, PublicPhrases.landmarks, PublicPhrases.brands, PublicPhrases.years] {
      for name in split(list) { add(String(name), isPlace: true, isShared: true) }
    }
    phrases.sort()
    shared.sort()
  }

  /// The built-in names and those that the content declares: of units, places, fields, the portal, documents.
  init(declared: [String]) {
    self = .builtIn
    // Thousands of documents may declare theirs.
    let read = ChunkedMap.run(declared.count) { stretch in
      var tokens = TextTokens()
      return declared[stretch].flatMap { name in Self.phrases(of: name, &tokens) }
    }
    for phrase in read.joined() { phrases.add(phrase) }
    phrases.sort()
  }

  private mutating func add(_ text: String, isPlace: Bool, isNamesake: Bool = false, isShared: Bool = false) {
    var tokens = TextTokens()
    let phrase = Self.reading(text, &tokens) { words, bytes in Self.phrase(words[...], bytes, isPlace: isPlace) }
    if var phrase {
      phrase.isNamesake = isNamesake
      if isShared { shared.add(phrase) } else { phrases.add(phrase) }
    }
  }

  /// The text as a whole, and the places that it names.
  private static func phrases(of text: String, _ tokens: inout TextTokens) -> [Phrase] {
    reading(text, &tokens) { words, bytes in
      ([phrase(words[...], bytes, isPlace: false)] + capitalRuns(words).map { phrase($0, bytes, isPlace: true) })
        .compactMap { $0 }
    }
  }

  /// Nil without words, and with more than 16 of them.
  private static func phrase(
    _ tokens: ArraySlice<TextToken>, _ bytes: UnsafeBufferPointer<UInt8>, isPlace: Bool
  ) -> Phrase? {
    let words = tokens.filter { !$0.isDigits }
    guard !words.isEmpty, words.count <= 16 else { return nil }
    return Phrase(
      words: words.map(\.folded), exact: words.map { ($0.exact, ToneStyle.otherHash($0, bytes) ?? $0.exact) },
      isPlace: isPlace, isProper: words.allSatisfy(\.isCapital), second: words.count > 1 ? words[1].folded : 0)
  }

  private static func reading<Result>(
    _ text: String, _ tokens: inout TextTokens, _ body: ([TextToken], UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = VietnameseText.composed(text)
    return text.withUTF8 { bytes in
      tokens.read(bytes, 0..<bytes.count)
      return body(tokens.all, bytes)
    }
  }

  /// `Minh Họa` of `Nơi tiếp công dân phường Minh Họa`; not what begins with a family name, which could be anybody's.
  private static func capitalRuns(_ tokens: [TextToken]) -> [ArraySlice<TextToken>] {
    var runs: [ArraySlice<TextToken>] = []
    var start = 0
    while start < tokens.count {
      guard tokens[start].isCapital else {
        start += 1
        continue
      }
      var end = start + 1
      while end < tokens.count, tokens[end].isCapital, tokens[end].gap.isPlain { end += 1 }
      let classes = tokens[start].classes.union(tokens[start].loose)
      if end - start > 1, classes.isDisjoint(with: .anySurname) { runs.append(tokens[start..<end]) }
      start = end
    }
    return runs
  }

  /// How many tokens from `index` on are a known name, the longest there is; its words may be joined by spaces, commas,
  /// hyphens or apostrophes only. Words without marks stand for others only in a text that has none.
  /// Those that people are called as are asked for by themselves.
  func match(_ tokens: [TextToken], at index: Int, isUnmarked: Bool, shared: Bool = false) -> Match? {
    guard let candidates = (shared ? self.shared : phrases).begun(by: tokens[index].folded) else { return nil }
    // Dozens of namesakes begin with one family name: the second word tells most of them apart.
    let second = index + 1 < tokens.count ? tokens[index + 1].folded : 0
    for k in candidates.indices where candidates[k].second == 0 || candidates[k].second == second {
      let phrase = candidates[k]
      if index + phrase.words.count <= tokens.count, fits(phrase, tokens, index, isUnmarked) {
        return Match(
          count: phrase.words.count, isPlace: phrase.isPlace, isProper: phrase.isProper,
          isNamesake: phrase.isNamesake)
      }
    }
    return nil
  }

  private func fits(_ phrase: Phrase, _ tokens: [TextToken], _ index: Int, _ isUnmarked: Bool) -> Bool {
    for k in phrase.words.indices {
      let token = tokens[index + k]
      guard token.folded == phrase.words[k], !token.isDigits else { return false }
      // Phạm nhân is not Phạm Nhạn, nor Thanh Hoa Thanh Hóa.
      if token.isMarked || !isUnmarked, token.exact != phrase.exact[k].0, token.exact != phrase.exact[k].1 {
        return false
      }
      let joins: Gap.Kinds = [.space, .newline, .comma, .hyphen, .apostrophe]
      if k > 0, token.gap.isJoined || !token.gap.kinds.isSubset(of: joins) { return false }
    }
    return true
  }
}
