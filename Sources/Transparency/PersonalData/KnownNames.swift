import Formats
import Parallel

/// Names that may stand in any text: places, bodies and documents, built in or from the content. Compared without
/// letter case; what is typed without marks stands for any of them.
struct KnownNames: Sendable {
  private var phrases: [UInt64: [Phrase]] = [:]

  private struct Phrase: Sendable {
    let words: [UInt64]
    /// With their marks, in both styles of writing the tone: hòa, hoà.
    let exact: [(UInt64, UInt64)]
    let isPlace: Bool
  }

  static let builtIn = KnownNames()

  private init() {
    let split: (String) -> [Substring] = { $0.split { $0 == "|" || $0 == "\n" } }
    for name in split(PublicPhrases.places) + split(PublicPhrases.peoples) { add(String(name), isPlace: true) }
    for name in split(PublicPhrases.bodies) + split(PublicPhrases.words) { add(String(name), isPlace: false) }
    sort()
  }

  /// The built-in names and those that the content declares: of units, places, fields, the portal, documents.
  init(declared: [String]) {
    self = .builtIn
    // Thousands of documents may declare theirs.
    let read = ChunkedMap.run(declared.count) { stretch in
      declared[stretch].flatMap { name in
        [Self.phrase(name, isPlace: false)] + Self.capitalRuns(name).map { Self.phrase($0, isPlace: true) }
      }
    }
    for case let phrase? in read.joined() { add(phrase) }
    sort()
  }

  private mutating func add(_ text: String, isPlace: Bool) {
    if let phrase = Self.phrase(text, isPlace: isPlace) { add(phrase) }
  }

  private mutating func add(_ phrase: Phrase) { phrases[phrase.words[0], default: []].append(phrase) }

  /// Nil for a text without words, and for one of more than 16.
  private static func phrase(_ text: String, isPlace: Bool) -> Phrase? {
    let words = words(text)
    guard !words.isEmpty, words.count <= 16 else { return nil }
    let other = ToneStyle.other(text).map(Self.words) ?? words
    return Phrase(
      words: words.map(\.folded), exact: zip(words, other).map { ($0.exact, $1.exact) }, isPlace: isPlace)
  }

  /// Longest first, so that the first that fits is the longest.
  private mutating func sort() {
    for key in phrases.keys { phrases[key]?.sort { $0.words.count > $1.words.count } }
  }

  private static func words(_ text: String) -> [TextToken] {
    let bytes = Array(VietnameseText.composed(text).utf8)
    var tokens = TextTokens()
    bytes.withUnsafeBufferPointer { tokens.read($0, 0..<$0.count) }
    return tokens.all.filter { !$0.isDigits }
  }

  /// `Minh Họa` of `Nơi tiếp công dân phường Minh Họa`; not what begins with a family name, which could be anybody's.
  private static func capitalRuns(_ text: String) -> [String] {
    var runs: [[Substring]] = []
    var isOpen = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      let isCapital = word.first?.isUppercase ?? false
      if isCapital, isOpen { runs[runs.count - 1].append(word) } else if isCapital { runs.append([word]) }
      isOpen = isCapital && (word.last?.isLetter ?? false)
    }
    return runs.filter { $0.count > 1 && !isSurname($0[0]) }.map { $0.joined(separator: " ") }
  }

  private static func isSurname(_ word: Substring) -> Bool {
    let (classes, loose) = WordTable.shared.classes(Term(word).exact)
    return !classes.union(loose).isDisjoint(with: .anySurname)
  }

  /// How many tokens from `index` on are a known name, the longest there is; its words may be joined by spaces, commas or
  /// hyphens only.
  func match(_ tokens: [TextToken], at index: Int) -> (count: Int, isPlace: Bool)? {
    guard let candidates = phrases[tokens[index].folded] else { return nil }
    for phrase in candidates where index + phrase.words.count <= tokens.count {
      if fits(phrase, tokens, index) { return (phrase.words.count, phrase.isPlace) }
    }
    return nil
  }

  private func fits(_ phrase: Phrase, _ tokens: [TextToken], _ index: Int) -> Bool {
    for k in phrase.words.indices {
      let token = tokens[index + k]
      guard token.folded == phrase.words[k], !token.isDigits else { return false }
      // Phạm nhân is not Phạm Nhạn.
      if token.isMarked, token.exact != phrase.exact[k].0, token.exact != phrase.exact[k].1 { return false }
      let joins: Gap.Kinds = [.space, .newline, .comma, .hyphen]
      if k > 0, token.gap.isJoined || !token.gap.kinds.isSubset(of: joins) { return false }
    }
    return true
  }
}
