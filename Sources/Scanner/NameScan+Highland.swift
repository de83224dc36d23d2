/// Names of the peoples of the highlands and of Khmer, how old people are called there, and other names that neither
/// letter case nor a Vietnamese family name tells.
extension NameScan {
  /// `H’Linh Mlô`, `Y Thông Niê`, also in small letters or in capitals: the letter of women and men before a name, and
  /// what is written before a family name of the Central Highlands.
  mutating func highlander(_ i: Int) -> Int? {
    guard tokens[i].length == 1, i + 1 < tokens.count, !tokens[i + 1].isDigits, tokens[i + 1].length > 1,
      tokens[i].matches(NameWords.prefixes), !isOfHighlandPlace(i)
    else { return nil }
    let gap = tokens[i + 1].gap
    // Not 12 h’…
    let isMarked = gap.kinds.contains(.apostrophe) && gap.count <= 2 && !(i > 0 && tokens[i].gap.isJoined)
    guard isMarked || gap.isPlain else { return nil }
    var end = i + 2
    while end < tokens.count, end - i < 5, tokens[end].gap.isPlain, tokens[end].length > 1 || isAllCaps {
      if tokens[end].classes.contains(.clan) { return add(.name, i, end + 1) }
      guard isOpen(end), tokens[end].shape == tokens[i + 1].shape else { break }
      end += 1
    }
    if !isMarked || match(i) != nil || tokens[i].matches(NameWords.y) { return nil }
    return add(.name, i, i + 2)
  }

  /// `ea h’leo`, `xã Cư M’gar`
  private func isOfHighlandPlace(_ i: Int) -> Bool {
    i > 0 && tokens[i].gap.isPlain && tokens[i - 1].matches(NameWords.highlandPlaces) || isNamedAfterSomebody(i)
  }

  /// `già Blơi ở làng …`, `mế Ín`, `ama Thoan`: how old people are called, by their own name or their child's.
  mutating func elder(_ i: Int) -> Int? {
    let next = i + 1
    guard next < tokens.count, tokens[next].gap.isPlain, !tokens[next].isDigits,
      !tokens[next].classes.contains(.address),
      match(i) == nil, !isNamedAfterSomebody(i), !tokens[next].matches(NameWords.aging)
    else { return nil }
    // người già, tuổi già; also u, mé and others that are common words.
    if i > 0, tokens[i].gap.isPlain, isAny(i - 1, of: NameWords.notElders) { return nil }
    // gia, me, mi: rather other words
    if isUnmarked, !tokens[i].isCapital || tokens[i].length != 3 { return nil }
    if isNameWord(next), !isAllCaps {
      if tokens[i].isCapital, !startsSentence(i) { return nil }
      if let match = match(next), !match.isPlace || !isResiding(next + match.count) { return nil }
      guard tokens[next].shape != .caps, tokens[next].classes.isDisjoint(with: .body) || isGiven(next) else {
        return nil
      }
      let end = end(of: next)
      let isTold = isResiding(end) || isBeforeDeed(end) || isDoing(end)
      return add(isTold || isGiven(next) ? .name : .unknown, i, end)
    }
    guard isOpen(next), isResiding(next + 1), match(next) == nil else { return nil }
    return add(isUnmarked ? .unknown : .name, i, next + 1)
  }

  /// `ở bản`, `bản`
  private func isResiding(_ end: Int) -> Bool {
    guard end + 1 < tokens.count, tokens[end].gap.isPlain || tokens[end].gap.kinds.contains(.comma),
      isAny(end, of: NameWords.residing)
    else { return false }
    return !tokens[end].matches(NameWords.residing[0]) || isAny(end + 1, of: NameWords.residing)
  }

  /// `Facebook Minh Thư Lê`, `zalo minh thư lê`: who has an account.
  mutating func account(_ i: Int) -> Int? {
    guard tokens[i - 1].length > 1, !isAllCaps, !isUnmarked, !tokens[i].gap.isJoined, tokens[i].gap.count <= 3,
      tokens[i].gap.kinds.isSubset(of: [.space, .stop, .colon]), match(i) == nil, !tokens[i].isDigits
    else { return nil }
    if tokens[i].isCapital {
      guard !isFamilyName(i) || isGiven(i), tokens[i].classes.isDisjoint(with: [.body, .company]) || isGiven(i) else {
        return nil
      }
      let end = end(of: i)
      guard end - i > 1, (i..<end).allSatisfy(isNamePart), district(at: i, end) == nil else { return nil }
      return add(.name, i, end)
    }
    var end = i + 1
    while end < tokens.count, end - i < 4, tokens[end].gap.isPlain, tokens[end].shape == .lower, isNamePart(end) {
      end += 1
    }
    guard end - i > 1, isGiven(i), isAny(end - 1, of: NameWords.lastFamilies) else { return nil }
    return add(end - i > 2 ? .name : .unknown, i, end)
  }

  /// The name of a place from `i` to `end`.
  private func district(at i: Int, _ end: Int) -> Int? {
    knownPlace(i).flatMap { i + $0 == end ? $0 : nil }
  }

  /// `ông phàn dào hin`, `ĐƠN CỦA NEÁNG SÓC PHƯƠNG`: where letter case tells nothing, a family name behind a form of address
  /// and two words behind it that are none of what people write there. `start` is that of the form of address.
  mutating func openName(_ i: Int, from start: Int) -> Int? {
    guard isFamilyName(i), !isUnmarked, i + 1 < tokens.count, isAllCaps || tokens[i].shape == .lower else { return nil }
    let isClan = tokens[i].classes.contains(.clan)
    guard isClan || isOpen(i + 1), !tokens[i + 1].matches(NameWords.complaint),
      start < i || isIntroduced(i) && isStrong(i) && isAllCaps || isClan && isAbout(i)
        || startsSentence(i) && (isClan || isBeforeDeed(i + 3))
    else { return nil }
    let isWord = !tokens[i].classes.isDisjoint(with: [.common, .money, .body, .place, .unit, .deed, .follower])
    if isWord, !tokens[i].matches(NameWords.complaining) { return nil }
    if match(i) != nil || match(i + 1) != nil || isNamedAfterSomebody(start) || i > 0 && isPhrase(i - 1) { return nil }
    var end = i + 1
    while end < tokens.count, end - i < 4, isOpen(end) || isClan && isNamePart(end) && tokens[end].gap.isPlain,
      match(end) == nil
    { end += 1 }
    // Two words are rather another word: ông phàn nàn.
    guard end - i > (isClan ? 1 : 2) else { return nil }
    return add(isClan ? .name : .unknown, start, end)
  }

  /// In a line of capitals.
  mutating func capitalName(_ i: Int) -> Int? { openName(i, from: i) ?? ofRelative(i) ?? rankedList(i) }

  /// `bố của ngọc, nữ sinh`, `vợ của anh …` without any capital: a given name behind whose relative somebody is.
  mutating func ofRelative(_ i: Int) -> Int? {
    guard i > 1, tokens[i - 1].length == 3, isAny(i - 1, of: NameWords.possessing), !isUnmarked, isSpoken(i),
      // Not công bố của kỳ
      tokens[i - 1].gap.isPlain, isKin(i - 2), !(i > 2 && isPhrase(i - 3)),
      i + 1 == tokens.count || !tokens[i + 1].gap.isPlain || isDoing(i + 1)
    else { return nil }
    return add(.unknown, i, i + 1)
  }

  private func isKin(_ k: Int) -> Bool {
    isAny(k, of: NameWords.relations) || isAny(k, of: NameWords.children) || tokens[k].matches(NameWords.child)
  }

  /// `tám lành, chín đực và năm thiệt`: several by the order of their birth and their names.
  mutating func rankedList(_ i: Int) -> Int? {
    guard tokens[i].classes.contains(.digitWord) || tokens[i].length == 2 else { return nil }
    let next = i + 2
    let isListed = next < tokens.count && tokens[next].gap.kinds.contains(.comma) && tokens[next].gap.count <= 2
    guard !isUnmarked, isListed || i > 1 && found.last.map({ $0.range.upperBound >= i - 1 }) ?? false, isRanked(i)
    else { return nil }
    let isFirst = isListed && isGiven(i + 1) && isRanked(next)
    let isFurther = found.last.map { $0.range.upperBound == i || $0.range.upperBound == i - 1 } ?? false
    guard isFirst || isFurther && (tokens[i].gap.kinds.contains(.comma) || isAny(i - 1, of: NameWords.with)) else {
      return nil
    }
    return add(.unknown, i, next)
  }

  private func isRanked(_ i: Int) -> Bool {
    i + 1 < tokens.count && tokens[i + 1].gap.isPlain && tokens[i].matches(NameWords.birthRanks) && isOpen(i + 1)
      && !tokens[i + 1].classes.contains(.thing)
      && !isAny(i + 1, of: NameWords.counted)
  }

  /// A syllable or more that is nothing of what is written around people.
  func isOpen(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].gap.isPlain && !tokens[i].isDigits && tokens[i].length > 1
      && tokens[i].classes.isDisjoint(with: [
        .follower, .deed, .common, .unit, .money, .body, .address, .company, .label, .qualifier, .network,
      ])
  }

  /// `ông n.v.a`, `hộ n.đ.t`, `chị l. bán bún`: initials in small letters behind a form of address at `i`, or behind what
  /// introduces somebody.
  mutating func lowerInitials(_ i: Int, _ next: Int) -> Int? {
    guard tokens[next].shape == .lower, tokens[next].length == 1, next + 1 < tokens.count,
      tokens[next + 1].gap.kinds.contains(.dot)
    else { return nil }
    var end = next + 1
    while end < tokens.count, tokens[end].length == 1, !tokens[end].isDigits,
      tokens[end].gap == Gap(kinds: .dot, count: 1)
    {
      end += 1
    }
    return i < next || end - next > 1 ? add(.name, i, end) : nil
  }
}
