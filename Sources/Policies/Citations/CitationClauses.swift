import Authorities

/// Parts of documents: `điểm d khoản 1 Điều 4 Luật …`, `Khoản 5, Điều 12`, `các Điều 12, 13 và 15 của Luật này`.
extension CitationRun {
  enum Level: Int, Comparable {
    case point, clause, article, section, chapter, part, appendix

    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// One number of a level, with its bytes.
  struct Element {
    let range: Range<Int>
    let name: String
    var isRoman = false
    var isFigure: Bool { name.utf8.first.map { $0 &- 0x30 < 10 } ?? false }
  }

  struct Step {
    let level: Level
    let start: Int
    var elements: [Element]
  }

  /// Levels from the narrowest on, read without a break. In “Điều 4, khoản 1” the widest is written first.
  struct Chain {
    var steps: [Step]
    var end: Int
    /// What the steps are part of, said by the next of several chains: “khoản 1, điểm b khoản 2 Điều 28”.
    var context: [Step] = []
    var isDescending = false
    var start: Int { steps.map(\.start).min() ?? end }

    /// The article, written in the chain or after another.
    var article: Step? { (steps + context).first { $0.level == .article } }

    /// “điểm 5” alone is a mark that somebody got; of a section or part it is a clause of a party text.
    var isScore: Bool {
      steps.contains { $0.level == .point && $0.elements.contains(where: \.isFigure) }
        && !steps.contains { $0.level == .section || $0.level == .part }
    }
  }

  private static let levels: [(word: StaticString, level: Level)] = [
    ("Điều", .article), ("điều", .article), ("khoản", .clause), ("Khoản", .clause), ("điểm", .point), ("Điểm", .point),
    ("mục", .section), ("Mục", .section), ("Chương", .chapter), ("chương", .chapter), ("Phần", .part), ("phần", .part),
    ("Phụ lục", .appendix), ("phụ lục", .appendix),
  ]

  /// Reads the chain of numbers that a number belongs to, the word of its level standing before it, and the document behind it.
  /// Where it ends, behind the number; nil when there is none.
  mutating func chain(before number: Int) -> Int? {
    var wordEnd = skipSpacesBack(number)
    guard wordEnd < number else { return nil }
    if let from = ends(wordEnd, "từ") { wordEnd = skipSpacesBack(from) }
    let word = Self.levels.lazy.compactMap { [self] in ends(wordEnd, $0.word) }.first
    guard let word, word >= floor else { return nil }
    let points = pointsBefore(word).map { max(floor, $0) }
    return [points, word].lazy.compactMap(\.self).first { [self] in (level(at: $0) != nil) && reaches($0, number) }
      .flatMap { chains(from: $0) }
  }

  /// Whether the chains from a place go as far as a number.
  private func reaches(_ start: Int, _ number: Int) -> Bool { (allChains(from: start).last?.end ?? 0) > number }

  /// Reads the chains from a word on, and the document behind them.
  mutating func chains(from start: Int) -> Int? {
    let chains = allChains(from: start)
    guard let last = chains.last else { return nil }
    let after = name(after: last.end)
    let before = after == nil || after.map { isOfNextClause($0, behind: last.end) } ?? false ? nameBefore(chains) : nil
    let name = before ?? after
    if isTaken(chains, name) { append(chains, name) }
    return max(last.end, name?.range.upperBound ?? 0)
  }

  private func nameBefore(_ chains: [Chain]) -> DocumentName? {
    (chains.first?.start).flatMap { name(before: $0, chains) }
  }

  /// The document behind the comma has a clause of its own: “Luật Khiếu nại tại Điều 5, Luật Tiếp công dân tại Điều 6”.
  private func isOfNextClause(_ name: DocumentName, behind end: Int) -> Bool {
    guard byte(end) == UInt8(ascii: ",") else { return false }
    var at = name.range.upperBound
    while at < text.count, at - name.range.upperBound < 160, !isPunctuation(at) {
      for word: StaticString in ["tại", "ở"] where isHere(word, at) && opensWord(at) {
        let next = skipSpaces(at + word.utf8CodeUnitCount)
        if level(at: isHere("các", next) ? skipSpaces(next + "các".utf8.count) : next) != nil { return true }
      }
      at += 1
    }
    return false
  }

  /// The chains of a list: “khoản 1 và điểm b khoản 2 Điều 28”.
  private func allChains(from start: Int) -> [Chain] {
    var chains: [Chain] = []
    var next: Int? = start
    while let start = next, let chain = chain(from: start) {
      chains.append(chain)
      next = joined(chain.end).flatMap { [self] in level(at: $0) == nil ? nil : $0 }
    }
    // A part of an article without one is of the same article as the part behind it.
    for index in chains.indices.dropLast().reversed() where chains[index].article == nil {
      let next = chains[index + 1]
      guard let article = next.article, !next.isDescending, next.steps[0].level < .article else { continue }
      chains[index].context = [article]
    }
    return chains
  }

  /// Nothing is a citation that belongs to a document of unknown number. A clause that nothing follows is one of this
  /// text when it is an article and not the number of its own paragraph; the rest could be of anything.
  private func isTaken(_ chains: [Chain], _ name: DocumentName?) -> Bool {
    if let name { return name.document != nil }
    if opensBlock, let first = chains.first, skipSpaces(0) >= first.start { return false }
    return chains.allSatisfy { $0.article != nil } && chains.last.map { isOfThisText($0.end) } ?? false
  }

  /// `điểm a, b và c`, `điểm a và điểm b` before a word: where the first “điểm” begins.
  func pointsBefore(_ word: Int) -> Int? {
    var at = skipSpacesBack(word)
    if byte(at - 1) == UInt8(ascii: ",") { at = skipSpacesBack(at - 1) }
    var first: Int?
    // More than the letters that number points, so that no text makes this long.
    for _ in 0..<24 {
      guard let start = pointStart(endingAt: at) else { return first }
      var before = skipSpacesBack(start)
      if let found = ends(before, "điểm") ?? ends(before, "Điểm") {
        first = found
        before = skipSpacesBack(found)
        if let many = ends(before, "các") { before = skipSpacesBack(many) }
      }
      if byte(before - 1) == UInt8(ascii: ",") {
        at = skipSpacesBack(before - 1)
      } else if let word = Self.joins.lazy.compactMap({ [self] in ends(before, $0) }).first {
        at = skipSpacesBack(word)
        if byte(at - 1) == UInt8(ascii: ",") { at = skipSpacesBack(at - 1) }
      } else {
        return first
      }
    }
    return first
  }

  private func pointStart(endingAt end: Int) -> Int? {
    var start = end
    while isDigit(start - 1), end - start < 2 { start -= 1 }
    if byte(start - 1) &- 0x61 < 26 { return opensWord(start - 1) ? start - 1 : nil }
    return byte(start - 1) == 0x91 && byte(start - 2) == 0xC4 && opensWord(start - 2) ? start - 2 : nil
  }

  private func level(at index: Int) -> (level: Level, end: Int)? {
    for (word, level) in Self.levels where isHere(word, index) { return (level, index + word.utf8CodeUnitCount) }
    return nil
  }

  private func chain(from start: Int) -> Chain? {
    guard let chain = ascending(from: start), !chain.isScore else { return nil }
    return descending(chain) ?? chain
  }

  private func ascending(from start: Int) -> Chain? {
    var chain = Chain(steps: [], end: start)
    var at = start
    while let (level, wordEnd) = level(at: at), chain.steps.last.map({ $0.level < level }) ?? true {
      guard let step = step(level, from: at, wordEnd) else { break }
      chain.steps.append(step.step)
      chain.end = step.end
      at = afterComma(step.end)
      // “khoản 1 của Điều 5”
      if isHere("của", at), case let wider = skipSpaces(at + "của".utf8.count), self.level(at: wider) != nil {
        at = wider
      }
    }
    return chain.steps.isEmpty ? nil : chain
  }

  /// `Điều 4, khoản 1, điểm d`, of party texts `phần II, mục 1` and `mục I, điểm 2`: the parts of one article or section behind
  /// it, unless they are those of another: `Điều 4, khoản 1 Điều 5`.
  private func descending(_ chain: Chain) -> Chain? {
    guard chain.steps.count == 1, [.article, .section, .part].contains(chain.steps[0].level),
      chain.steps[0].elements.count == 1
    else { return nil }
    var all = chain
    while let narrowest = all.steps.first, case let at = afterComma(all.end), at > all.end,
      let part = ascending(from: at),
      part.steps.allSatisfy({ $0.level < narrowest.level && $0.level != .article })
    {
      all.steps.insert(contentsOf: part.steps, at: 0)
      all.end = part.end
      all.isDescending = true
    }
    guard all.isDescending else { return nil }
    if let next = joined(all.end), let other = ascending(from: next),
      other.steps[0].level < .article, other.steps.contains(where: { $0.level == .article })
    {
      return nil
    }
    return all
  }

  private func afterComma(_ end: Int) -> Int { skipSpaces(byte(end) == UInt8(ascii: ",") ? end + 1 : end) }

  /// The numbers of one level: `Điều 12, 13 và 15`, `khoản 1, khoản 2`, `Điều 5 đến Điều 9`, `khoản 1,2`, `khoản 1–3`,
  /// `các khoản từ 1 đến 3`.
  private func step(_ level: Level, from start: Int, _ wordEnd: Int) -> (step: Step, end: Int)? {
    var number = skipSpaces(wordEnd)
    if isHere("từ", number) { number = skipSpaces(number + "từ".utf8.count) }
    guard let first = element(level, from: number), number > wordEnd else { return nil }
    var step = Step(
      level: level, start: start,
      elements: [Element(range: start..<first.range.upperBound, name: first.name, isRoman: first.isRoman)])
    while let end = step.elements.last?.range.upperBound, let next = joined(end) ?? closeComma(end) ?? behindRange(end)
    {
      if let (other, otherEnd) = self.level(at: next) {
        guard other == level, let more = element(level, from: skipSpaces(otherEnd)) else { break }
        step.elements.append(Element(range: next..<more.range.upperBound, name: more.name))
      } else if let more = element(level, from: next), endsList(more.range.upperBound) {
        step.elements.append(more)
      } else {
        break
      }
    }
    // `1,5 triệu` is a quantity and no number of a clause.
    return step.elements.last.flatMap {
      closeComma($0.range.upperBound).map(isDigit) ?? false ? nil : (step, $0.range.upperBound)
    }
  }

  private static let joins: [StaticString] = ["và", "hoặc", "đến", "hay", "&"]
  private static let listEnds: [StaticString] = joins + ["của", "nêu", "trên", "này"]

  /// Behind `, `, ` và `, ` hoặc `, `; `, ` đến `; also behind “các” and “tại” before a word of a level.
  func joined(_ end: Int) -> Int? {
    var next = skipSpaces(end)
    if byte(end) == UInt8(ascii: ",") || byte(end) == UInt8(ascii: ";") {
      next = skipSpaces(end + 1)
      guard next > end + 1 else { return nil }
      if isHere("và", next) { next = skipSpaces(next + "và".utf8.count) }
    } else {
      guard next > end else { return nil }
      guard let word = Self.joins.first(where: { isHere($0, next) }) else { return nil }
      next = skipSpaces(next + word.utf8CodeUnitCount)
    }
    var level = next
    for word: StaticString in ["tại", "các"] where isHere(word, level) {
      level = skipSpaces(level + word.utf8CodeUnitCount)
    }
    return level > next && self.level(at: level) != nil ? level : next
  }

  /// Behind a comma without a space: `điểm a,b`.
  private func closeComma(_ end: Int) -> Int? {
    byte(end) == UInt8(ascii: ",") && space(end + 1) == 0 ? end + 1 : nil
  }

  /// Behind the mark of a range: `khoản 1-3`, `Điều 7 – 12`.
  private func behindRange(_ end: Int) -> Int? {
    let mark = skipOneSpace(end)
    guard dash(mark) > 0, isDigit(end - 1) else { return nil }
    let next = skipOneSpace(mark + dash(mark))
    return isDigit(next) ? next : nil
  }

  /// Whether a bare number of a list may stand there: what follows must not be what it counts (“và 3 người”).
  private func endsList(_ end: Int) -> Bool {
    let next = skipSpaces(end)
    guard next > end, next < text.count else { return !isWord(byte(end)) || next >= text.count }
    if level(at: next) != nil || byte(next) &- 0x41 < 26 || starts(next, "Đ") { return true }
    return Self.listEnds.contains { isHere($0, next) }
  }

  private func element(_ level: Level, from start: Int) -> Element? {
    switch level {
    case .point: pointElement(start) ?? pathElement(start)
    case .clause, .article: numberElement(start)
    case .section: pathElement(start) ?? romanElement(start)
    case .chapter, .part, .appendix: romanElement(start) ?? numberElement(start)
    }
  }

  /// `a`, `đ`, `a1`.
  private func pointElement(_ start: Int) -> Element? {
    let isStroke = byte(start) == 0xC4 && byte(start + 1) == 0x91
    guard isStroke || byte(start) &- 0x61 < 26 else { return nil }
    var end = start + (isStroke ? 2 : 1)
    let letter = isStroke ? "dd" : string(start..<end)
    let digits = end
    while isDigit(end), end - digits < 2 { end += 1 }
    return closesWord(end) ? Element(range: start..<end, name: letter + string(digits..<end)) : nil
  }

  /// `5`, `3a`, `3đ`.
  private func numberElement(_ start: Int) -> Element? {
    var end = start
    while isDigit(end), end - start < 3 { end += 1 }
    guard end > start else { return nil }
    // “Điều 05” is Điều 5.
    var name = string((start..<end - 1).first { byte($0) != 0x30 }.map { $0..<end } ?? end - 1..<end)
    if byte(end) &- 0x61 < 26, closesWord(end + 1) {
      name += string(end..<end + 1)
      end += 1
    } else if byte(end) == 0xC4, byte(end + 1) == 0x91, closesWord(end + 2) {
      name += "dd"
      end += 2
    }
    return closesWord(end) && !isFraction(end) ? Element(range: start..<end, name: name) : nil
  }

  /// `2`, `1.2`.
  private func pathElement(_ start: Int) -> Element? {
    guard var element = numberElement(start) else { return nil }
    while byte(element.range.upperBound) == UInt8(ascii: "."), let next = numberElement(element.range.upperBound + 1) {
      element = Element(range: start..<next.range.upperBound, name: "\(element.name)-\(next.name)")
    }
    return element
  }

  /// `II`, `II.1`.
  private func romanElement(_ start: Int) -> Element? {
    let letters = text[start...].prefix { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    guard let value = RomanNumeral.value(letters.map { Unicode.Scalar($0) }), closesWord(letters.endIndex) else {
      return nil
    }
    let own = Element(range: start..<letters.endIndex, name: String(value), isRoman: true)
    guard byte(letters.endIndex) == UInt8(ascii: "."), let below = pathElement(letters.endIndex + 1) else { return own }
    return Element(range: start..<below.range.upperBound, name: "\(value)-\(below.name)", isRoman: true)
  }

  /// `1/3`, `5%`: a quantity and no number of a clause.
  private func isFraction(_ end: Int) -> Bool {
    byte(end) == UInt8(ascii: "/") || byte(end) == UInt8(ascii: "%")
  }
}
