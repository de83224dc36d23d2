/// How likely syllables are to be those of a name, as `SyllableOdds` counts them. Where letter case tells nothing, as all
/// letters are small or all are capitals, they are the first sign there is.
extension NameScan {
  /// A family name and the words behind it, if they are likely somebody's. `start` is that of the form of address, if
  /// one is before.
  mutating func likelyName(_ i: Int, from start: Int) -> Int? {
    // Most words begin no name.
    guard let best = likeliest(i), best.odds > 0 || isAllCaps, !isBehindPhrase(i),
      !isNamedAfterSomebody(start) || isOfficial(i, best.end)
    else { return nil }
    var end = best.end
    if let match = known.match(tokens, at: i, isUnmarked: isUnmarked) {
      // con rể là kim sơn thol
      if match.isPlace, !match.isNamesake, i + match.count == end, isIntroduced(start), isOpen(end),
        self.match(end) == nil
      {
        end += 1
      }
      let isNamed = isIntroduced(start) || isBeforeDeed(end) || isAllCaps && isAlone(i, end)
      // nguyen van: hardly nguyên văn
      let isGoneOn =
        i + match.count < end
        && (match.count == 1 || isUnmarked && isMiddle(i + 1) || match.isPlace && isNamePart(end - 1)
          || (isIntroduced(start) || isAbout(i)) && (isNamePart(i + match.count) || isOpen(i + match.count)))
      guard match.isNamesake ? isNamed || i + match.count < end : isGoneOn else { return nil }
    }
    if i > 0, tokens[i].gap.isPlain, tokens[i - 1].matches(NameWords.eras) { return nil }
    // duong pham van dong, đèo hoàng liên
    if tokens[i].classes.contains(.place), isOfHistory(i + 1) || !isStrong(i) && isKnownPlace(i + 1, end) {
      return nil
    }
    if isUnmarked, tokens[i].matches(NameWords.household) { return nil }
    var weight = best.odds + sentenceWeight(i, end) + placeWeight(i, end)
    if start < i { weight += isUnmarked && !isPlainForm(start) ? NameWeights.about : NameWeights.introduced }
    if startsSentence(i) { weight += isEnd(end) ? NameWeights.oddsAlone : NameWeights.oddsFirst }
    if !isUnmarked { weight += NameWeights.oddsMarked }
    if isCareful { weight += NameWeights.oddsCareful }
    // YÊU CẦU LÝ MẬN
    let isNamed = isIntroduced(start) || isAbout(i) || isAlone(i, end)
    if isAllCaps, !isUnmarked, isNamed, isStrong(i), isNamePart(i + 1) { weight = max(weight, NameWeights.oddsAsk) }
    guard weight >= NameWeights.oddsAsk else { return nil }
    // tố cáo hồ ngân: it begins behind.
    if (i + 1..<end).contains(where: { isLikelier($0, than: best.odds) }) { return nil }
    let isSure = weight >= NameWeights.oddsStop || tokens[i].classes.contains(.clan) && !isUnmarked
    return add(isSure ? .name : .unknown, start, end)
  }

  /// From `i` to `end` a place is named.
  private func isKnownPlace(_ i: Int, _ end: Int) -> Bool { knownPlace(i).map { i + $0 >= end } ?? false }

  /// `tội phạm`, `công bố`: the word, or the one before, belongs to another.
  private func isBehindPhrase(_ i: Int) -> Bool {
    i > 0 && isPhrase(i - 1) && !(i > 1 && isPhrase(i - 2))
      || i > 1 && tokens[i].gap.isPlain && match(i - 2)?.count == 2 && match(i - 2)?.isPlace == false
        && tokens[i - 1].matches(NameWords.introducing) && !isPair(i - 2, NameWords.introductions)
  }

  private func isLikelier(_ i: Int, than odds: Int) -> Bool {
    !isNamedAfterSomebody(i) && likeliest(i).map { $0.odds > odds } ?? false
  }

  /// Where the likeliest name ends that begins at `i`, and how likely it is.
  func likeliest(_ i: Int) -> (end: Int, odds: Int)? {
    guard var sum = familyOdds(i) else { return nil }
    // và thị trường
    if isMiddle(i + 1), i + 2 < tokens.count, isNotGiven(i + 2), !isStrong(i), sum < NameWeights.oddsFamily {
      return nil
    }
    var best: (end: Int, odds: Int)?
    var k = i + 1
    while k < tokens.count, k - i <= 4, tokens[k].gap.isPlain || isMiddle(i + 1) && isLinked(k),
      isAllCaps ? !tokens[k].isDigits : tokens[k].shape == .lower
    {
      sum += otherOdds(k)
      // nghiêm vi phạm
      if !isUnmarked, sum > 0, !isMiddle(k), let match = match(k), match.count > 1, !match.isPlace {
        sum += NameWeights.oddsPhrase
      }
      // văn, thị stand there in every second name.
      if k == i + 1, isMiddle(k) { sum += NameWeights.oddsMiddle }
      // Two words are as often a phrase, and thị goes on.
      let odds = k == i + 1 ? sum + NameWeights.oddsPair : sum
      let goesOn = k == i + 1 && isMiddle(k) && !isEnd(k + 1)
      if !goesOn, best.map({ odds > $0.odds }) ?? true { best = (k + 1, odds) }
      k += 1
    }
    return best
  }

  /// Of the words from `i` to `end`.
  func odds(_ i: Int, _ end: Int) -> Int? {
    familyOdds(i).map { (i + 1..<end).reduce($0) { $0 + otherOdds($1) } }
  }

  /// That a family name stands there; nil when none does.
  private func familyOdds(_ i: Int) -> Int? {
    let classes = tokens[i].classes
    if classes.contains(.clan), !isUnmarked { return NameWeights.oddsHighland }
    let odds = isUnmarked ? tokens[i].odds.unmarkedFamily : tokens[i].odds.family
    if odds != NameOdds.none { return Int(odds) }
    // Without marks all that are frequent were counted.
    if classes.contains(.surname), !isUnmarked {
      return Syllable.isOne(tokens[i]) ? NameWeights.oddsFamily : NameWeights.oddsHighland
    }
    if !classes.isDisjoint(with: .anySurname) {
      return isUnmarked ? NameWeights.oddsUnknownFamily : NameWeights.oddsRareFamily
    }
    return isMiddle(i + 1) && !isMiddle(i) && tokens[i].shape != .digits ? NameWeights.oddsUnknownFamily : nil
  }

  private func otherOdds(_ i: Int) -> Int {
    let odds = isUnmarked ? tokens[i].odds.unmarkedOther : tokens[i].odds.other
    if odds != NameOdds.none { return Int(odds) }
    let classes = tokens[i].classes
    if classes.contains(.clan) { return 0 }
    // Nguyễn Thị A
    if tokens[i].length == 1, isMiddle(i - 1) { return 0 }
    // Blứ
    if tokens[i].isMarked, classes.isEmpty, !Syllable.isOne(tokens[i]) { return 0 }
    return classes.contains(.given)
      ? NameWeights.oddsRareGiven : classes.isEmpty ? NameWeights.oddsUnknown : NameWeights.oddsWord
  }

  /// ông, bà, anh: the others are rather other words without their marks.
  func isPlainForm(_ i: Int) -> Bool { tokens[i].matches(NameWords.householders) }

  private func isEnd(_ end: Int) -> Bool { end == tokens.count || !tokens[end].gap.isPlain }
}
