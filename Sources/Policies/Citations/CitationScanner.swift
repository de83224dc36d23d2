/// Finds the documents and clauses that a text cites, in one pass over its bytes: a table stops only at digits, at the
/// roman figures, at the letters that names of laws begin with and at the k of “khoản này”; all else is decided there.
/// Grammar: numbers of party texts `107-KL/TW`, of legal texts `42/2013/QH13`, of administrative texts `168a/QĐ-UBND`
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW); points, clauses and articles before the name of a document.
public struct CitationScanner: Sendable {
  let laws: LawNames
  let rare: RareNumbers
  let loose: LooseNumbers
  private let shared: Set<String>

  /// - Parameter policies: those of the library, whose names and numbers are known whatever their form.
  public init(_ policies: [Policy]) { self.init(policies, shared: []) }

  public init(_ library: PolicyLibrary) { self.init(library.policies, shared: library.sharedNumbers) }

  private init(_ policies: [Policy], shared: Set<String>) {
    (laws, rare, self.shared) = (LawNames(policies), RareNumbers(policies), shared)
    loose = LooseNumbers(policies)
  }

  /// The number is that of several documents.
  public func isShared(_ citation: PolicyCitation) -> Bool {
    if case .numbered(let number) = citation.document { shared.contains(number.key) } else { false }
  }

  /// The citations in order, none over another.
  /// - Parameters:
  ///   - text: running text in NFC; line ends count as spaces, and U+001A stands for what is no text, as a link.
  ///   - opensBlock: a paragraph begins here, so that a number at the start is its own.
  ///   - quoted: those of the text so far; this run is the next of it.
  public func citations(
    in text: UnsafeBufferPointer<UInt8>, opensBlock: Bool, quoted: inout QuotedWords
  ) -> [CitedStretch] {
    let quotations = quoted.ranges(in: text)
    let found = citations(in: text, opensBlock)
    return quotations.isEmpty ? found : Self.withoutOwn(found, in: quotations)
  }

  /// Of a text that is one run.
  public func citations(in text: UnsafeBufferPointer<UInt8>, opensBlock: Bool) -> [CitedStretch] {
    var quoted = QuotedWords()
    return citations(in: text, opensBlock: opensBlock, quoted: &quoted)
  }

  private func citations(in text: UnsafeBufferPointer<UInt8>, _ opensBlock: Bool) -> [CitedStretch] {
    guard let spaced = PlainSpaces(text) else { return plain(text, opensBlock) }
    return spaced.bytes.withUnsafeBufferPointer { plain($0, opensBlock) }.map {
      CitedStretch(range: spaced.original($0.range), citation: $0.citation)
    }
  }

  /// What a quoted text calls itself is not the text that quotes it.
  static func withoutOwn(_ found: [CitedStretch], in quotations: [Range<Int>]) -> [CitedStretch] {
    var (rest, end) = (quotations[...], 0)
    return found.filter { cited in
      while let next = rest.first, next.lowerBound <= cited.range.lowerBound {
        end = max(end, next.upperBound)
        rest.removeFirst()
      }
      return !cited.citation.isOwn || cited.range.lowerBound >= end
    }
  }

  private func plain(_ text: UnsafeBufferPointer<UInt8>, _ opensBlock: Bool) -> [CitedStretch] {
    var run = CitationRun(text: text, laws: laws, rare: rare, loose: loose, opensBlock: opensBlock)
    run.all()
    return run.found
  }
}

/// One pass over a text.
struct CitationRun {
  let text: UnsafeBufferPointer<UInt8>
  let laws: LawNames
  let rare: RareNumbers
  let loose: LooseNumbers
  let opensBlock: Bool
  var found: [CitedStretch] = []
  /// What stands before it is done with.
  var at = 0
  /// The end of the last stretch.
  var floor: Int { found.last?.range.upperBound ?? 0 }

  private enum Stop: UInt8 { case none, digit, roman, law, clause }

  private static let stops: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Stop.digit.rawValue
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): Stop.roman.rawValue
    case UInt8(ascii: "L"), UInt8(ascii: "B"), UInt8(ascii: "P"): Stop.law.rawValue
    case UInt8(ascii: "k"): Stop.clause.rawValue
    default: Stop.none.rawValue
    }
  }

  mutating func all() {
    Self.stops.withUnsafeBufferPointer { stops in
      while at < text.count {
        let stop = stops[Int(text[at])]
        if stop == 0 {
          at += 1
        } else if stop == Stop.digit.rawValue {
          digits()
        } else if stop == Stop.clause.rawValue {
          thisClause()
        } else {
          stop == Stop.roman.rawValue ? roman() : law()
        }
      }
    }
  }

  private mutating func digits() {
    guard opensWord(at), !isInAddress(at) else { return skipWord() }
    if let number = number(from: at) {
      append(at..<number.end, citation(number, from: at))
      shareDetails()
      at = number.end
    } else if let end = chain(before: at) ?? numberList() ?? short() {
      at = end
    } else {
      skipWord()
    }
  }

  private mutating func roman() {
    guard opensWord(at), let end = chain(before: at) else {
      at += 1
      return
    }
    at = end
  }

  /// “điểm a khoản này” has no number to stop at.
  private mutating func thisClause() {
    let word = "khoản này".utf8.count
    guard starts(at, "khoản "), isHere("khoản này", at), let point = pointsBefore(at), point >= floor else {
      at += 1
      return
    }
    at = max(chains(from: point) ?? 0, at + word)
  }

  private mutating func law() {
    guard opensWord(at), let name = law(at), let document = name.document else {
      at += 1
      return
    }
    let isNumbered = if case .numbered = document { true } else { false }
    append(name.range, PolicyCitation(document, date: name.date, kind: isNumbered ? string(name.range) : nil))
    at = name.range.upperBound
  }

  func citation(_ number: Number, from start: Int) -> PolicyCitation {
    let details = details(after: number.end, of: start)
    return PolicyCitation(
      .numbered(DocumentNumber(number.text)), properNumber: number.proper, date: details.date, issuer: details.issuer,
      kind: kindBefore(start).map { "\($0.kind)" })
  }

  mutating func append(_ range: Range<Int>, _ citation: PolicyCitation) {
    guard range.lowerBound >= floor else { return }
    found.append(CitedStretch(range: range, citation: citation))
  }

  private mutating func skipWord() {
    while at < text.count, isWord(text[at]) || text[at] == UInt8(ascii: "/") { at += 1 }
  }
}

// MARK: Reading bytes

extension CitationRun {
  func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

  func isDigit(_ index: Int) -> Bool { byte(index) &- 0x30 < 10 }

  /// Letters and digits, of Vietnamese all bytes but those of the no-break space and of general punctuation.
  func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  /// The length of the space at an index, 0 for none: a line end is one; no-break spaces were made plain.
  func space(_ index: Int) -> Int { isSpace(byte(index)) ? 1 : 0 }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  func skipSpaces(_ index: Int) -> Int {
    var index = index
    while isSpace(byte(index)) { index += 1 }
    return index
  }

  /// The end of the text before any spaces in front of an index.
  func skipSpacesBack(_ index: Int) -> Int {
    var index = index
    while isSpace(byte(index - 1)) { index -= 1 }
    return index
  }

  /// The spaces of a word of several syllables may be line ends.
  func starts(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index + word.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = text[index + offset]
      guard byte == word.utf8Start[offset] || byte == 0x0A && word.utf8Start[offset] == 0x20 else { return false }
    }
    return true
  }

  /// A word at an index, with nothing of a word behind it.
  func isHere(_ word: StaticString, _ index: Int) -> Bool {
    starts(index, word) && closesWord(index + word.utf8CodeUnitCount)
  }

  /// A word that ends at an index, with nothing of a word before it.
  func ends(_ index: Int, _ word: StaticString) -> Int? {
    let start = index - word.utf8CodeUnitCount
    return start >= 0 && starts(start, word) && opensWord(start) ? start : nil
  }

  /// Whether what stands before an index may end another word: no letter, digit, `/`, `-` or `.`.
  func opensWord(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let last = text[index - 1]
    if last < 0x80 { return !(isWord(last) || last == 0x2F || last == 0x2D || last == 0x2E) }
    // The lead byte tells: C2 and E2 are spaces and punctuation, the others letters.
    var lead = index - 1
    while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return text[lead] == 0xC2 || text[lead] == 0xE2
  }

  /// Inside a web address that stands as text: `https://example.vn/?so=8/QĐ-UBND`.
  private func isInAddress(_ index: Int) -> Bool {
    var start = index
    while start > 0, text[start - 1] > 0x20, index - start < 200 { start -= 1 }
    guard index - start > "://".utf8.count else { return false }
    return starts(start, "www.") || (start..<index).contains { starts($0, "://") }
  }

  func closesWord(_ index: Int) -> Bool {
    let next = byte(index)
    return !isWord(next) || next == 0xC2 || next == 0xE2
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
