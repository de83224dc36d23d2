/// Finds names of people in the tokens of a text: a form of address or a family name with capitalised words, and other
/// runs of capitalised words that are no known place, body or document.
struct NameScan {
  let tokens: [TextToken]
  let isUnmarked: Bool
  let isAllCaps: Bool
  /// A word within a sentence has a capital, as whoever minds them writes.
  let isCareful: Bool
  let known: KnownNames
  /// Ranges of tokens.
  var found: [(kind: PersonalKind, range: Range<Int>)] = []
  /// Behind a list of places named after people: `các đường Lê Lợi, Nguyễn Huệ`.
  var placesEnd = -1
  var isListOfPlaces = false

  init(_ tokens: TextTokens, known: KnownNames) {
    self.tokens = tokens.all
    (isUnmarked, isAllCaps) = (tokens.isUnmarked, tokens.isAllCaps)
    isCareful = tokens.all.contains { $0.shape == .capital && $0.gap.isPlain }
    self.known = known
  }

  mutating func run() {
    var i = 0
    while i < tokens.count {
      i = step(i)
    }
  }

  /// Looks at one token and says where to go on.
  private mutating func step(_ i: Int) -> Int {
    let token = tokens[i]
    if token.isDigits { return i + 1 }
    if let end = symbol(i) { return end }
    if token.classes.contains(.address), let end = addressed(i) { return end }
    if let end = shortlyAddressed(i) ?? brieflyAddressed(i) { return end }
    if token.classes.contains(.elder), let end = elder(i) { return end }
    if i > 0, tokens[i - 1].classes.contains(.network), let end = account(i) { return end }
    if token.classes.contains(.joinedName) { return add(.name, i, end(of: i)) }
    if token.shape == .lower, token.classes.contains(.joinedWords) { return add(.unknown, i, i + 1) }
    if !token.isCapital { return lowerCaseName(i) ?? spokenRelative(i) ?? i + 1 }
    if let end = minorityName(i) ?? highlander(i) ?? initials(i) ?? closeInitials(i) ?? runTogether(i) { return end }
    if let end = englishPlace(i) ?? buon(i) ?? nicknamed(i) { return end }
    let known = match(i)
    if isAllCaps { return likelyName(i, from: i) ?? lowerCaseNorthern(i) ?? capitalName(i) ?? i + (known?.count ?? 1) }
    if let match = known, match.isNamesake { return namesake(i, match) }
    if let match = known, !isNameInSpite(i, match) {
      // Ông bà Hai Sơn, Anh Hùng Sẹo: behind the phrase, or in it, somebody is named.
      if token.classes.contains(.address), isAddressInPhrase(i, match) { return i + 1 }
      if isFamilyName(i), !isAllCaps, !isNamedAfterSomebody(i),
        match.isPlace ? isBehindPerson(i) : isWrittenAsName(i, match)
      {
        return add(.unknown, i, i + match.count)
      }
      if match.isPlace { endPlace(i, i + match.count) }
      return i + match.count
    }
    if known == nil, let end = district(i) { return end }
    if let end = introduced(i) ?? foreignNamed(i) { return end }
    if isNamedAfterSomebody(i) { return isKindOfPlace(i) ? i + 1 : place(i) }
    // What follows Chợ, Sông, Chùa is theirs.
    if isPlaceWord(i), !isFamilyName(i), !isAlleyBeforeDeed(i), !isFamilyOfPlace(i) { return i + 1 }
    if let end = birthRank(i) ?? familyName(i) ?? halfCapital(i) ?? relative(i) ?? single(i) { return end }
    if isAllCaps || isTitle(i) || startsSentence(i) && (token.matches(NameWords.introducing) || isAboutWord(i)) {
      return i + 1
    }
    if token.classes.contains(.body), !isFamilyName(i), !isHalfOfName(i) {
      return isBeforeNickname(i + 1) ? i + 1 : body(i)
    }
    if isThing(i) { return i + 1 }
    if isNameOfThing(i) { return end(of: i) }
    return otherRun(i)
  }

  /// Notes a find and gives its end.
  mutating func add(_ kind: PersonalKind, _ start: Int, _ end: Int) -> Int {
    found.append((kind, start..<end))
    return end
  }

  // MARK: Pieces

  /// Namesakes only where capitals tell them from other words.
  func match(_ i: Int) -> KnownNames.Match? {
    guard let match = known.match(tokens, at: i, isUnmarked: isUnmarked) else { return nil }
    return match.isNamesake && (isUnmarked || isAllCaps || !tokens[i].isCapital) ? nil : match
  }

  /// `774/Qđ-TTg`: the symbol of a document, whatever its letters are.
  private func symbol(_ i: Int) -> Int? {
    guard i > 0, tokens[i - 1].isDigits, tokens[i].gap == Gap(kinds: .slash, count: 1), tokens[i].length <= 4,
      !Syllable.hasVowel(tokens[i])
    else { return nil }
    var end = i + 1
    while end < tokens.count, tokens[end].gap == Gap(kinds: .hyphen, count: 1) { end += 1 }
    return end
  }

  /// A word as names have: capitalised, and a syllable when all in capitals.
  func isNameWord(_ i: Int) -> Bool {
    guard i < tokens.count, tokens[i].isCapital, !isPartNumber(i) else { return false }
    return tokens[i].shape != .caps || Syllable.isOne(tokens[i]) || !tokens[i].classes.isDisjoint(with: .anySurname)
  }

  /// `Chương VI`
  private func isPartNumber(_ i: Int) -> Bool {
    tokens[i].matches(NameWords.six) && i > 0 && tokens[i].gap.isPlain && tokens[i - 1].matches(NameWords.parts)
  }

  /// The next word belongs to the same run: `Văn A`, `N.V.A`, `H’Bia`, `Văn_Tèo`.
  func continues(_ i: Int) -> Bool {
    guard isNameWord(i) else { return false }
    let gap = tokens[i].gap
    if gap.isPlain { return true }
    let before = tokens[i - 1]
    if gap.kinds == .dot, gap.count == 1 { return before.isCapital }
    if gap.kinds == [.dot, .space], gap.count == 2 {
      return before.shape == .single || before.matches(NameWords.shortened)
    }
    return gap.count == 1 && !gap.kinds.isDisjoint(with: [.apostrophe, .hyphen, .other])
  }

  /// Where a run of name words that begins at `i` ends, of at most `limit` words.
  func end(of i: Int, limit: Int = 6) -> Int {
    var end = i + 1
    while end < tokens.count, end - i < limit, continues(end), !isKnownBody(end) { end += 1 }
    return end
  }

  func isKnownBody(_ i: Int) -> Bool {
    guard !isMiddle(i), let match = match(i), !match.isPlace, match.count > 1 else { return false }
    return !isFamilyName(i)
  }

  func isFamilyName(_ i: Int) -> Bool {
    !tokens[i].classes.isDisjoint(with: .anySurname) || isLooselyStrong(i)
  }

  func isStrong(_ i: Int) -> Bool {
    tokens[i].classes.contains(.surname) || isLooselyStrong(i)
  }

  /// Typed without marks, as the word behind is too.
  private func isLooselyStrong(_ i: Int) -> Bool {
    tokens[i].loose.contains(.surname)
      && (isUnmarked || i + 1 >= tokens.count || !tokens[i + 1].isMarked || tokens[i + 1].classes.contains(.middle))
  }

  /// A word that people have for a given or middle name.
  func isGiven(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].classes.union(isUnmarked ? tokens[i].loose : []).contains(.given)
  }

  /// A given name, or a family name in its place: `Tô Ngô Phước Hoa`.
  func isNamePart(_ i: Int) -> Bool { isGiven(i) || i < tokens.count && isStrong(i) }

  /// văn, thị; typed without marks only beside another such word.
  func isMiddle(_ i: Int) -> Bool {
    guard i < tokens.count else { return false }
    return tokens[i].classes.contains(.middle)
      || tokens[i].loose.contains(.middle) && (i == 0 || !tokens[i - 1].isMarked)
  }

  /// What makes another word of văn or thị stands behind it: văn bản, thị trấn.
  func isNotGiven(_ i: Int) -> Bool {
    NameWords.notGiven.contains { middle, words in tokens[i - 1].matches(middle) && isAny(i, of: words) }
  }

  /// Hoa is not hóa but in a text without marks.
  func isAny(_ i: Int, of words: [Term]) -> Bool {
    isUnmarked ? tokens[i].matches(words) : words.contains { tokens[i].exact == $0.exact }
  }

  /// Thanh Tâm: bodies begin so too, but not before a given name.
  private func isHalfOfName(_ i: Int) -> Bool {
    tokens[i].matches(NameWords.halfBodies) && isGiven(i) && i + 1 < tokens.count && continues(i + 1)
  }

  /// A phrase of two words with capitals that it should not have: `Đỗ Đạt`, `Hồ Sơ`.
  private func isWrittenAsName(_ i: Int, _ match: KnownNames.Match) -> Bool {
    match.count == 2 && !match.isProper && tokens[i + 1].isCapital
  }

  /// A common phrase that begins like a family name, but goes on as a name does: `Vũ Trang Nhung`, `Đỗ Đạt`.
  func isNameInSpite(_ i: Int, _ match: KnownNames.Match) -> Bool {
    let end = i + match.count
    guard !isAllCaps, isFamilyName(i), match.count <= 2, (i..<end).allSatisfy({ tokens[$0].isCapital }) else {
      return false
    }
    if isWrittenAsName(i, match), isStrong(i), (i..<end).allSatisfy({ !tokens[$0].isMarked }) || isGiven(i + 1) {
      return true
    }
    guard end < tokens.count, continues(end), self.match(end) == nil,
      known.match(tokens, at: end, isUnmarked: isUnmarked, shared: true) == nil
    else { return false }
    return isStrong(i) || isMiddle(end) && isGiven(end + 1)
      || isGiven(end) && (isUnmarked || !match.isPlace)
      || tokens[end].classes.isDisjoint(with: [.body, .place, .common, .qualifier])
  }
}
