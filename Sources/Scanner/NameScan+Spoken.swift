/// Given names in small letters or in a line of capitals, behind a form of address.
extension NameScan {
  /// `bác khoan`, `vợ anh tèo`, `CHỊ THU`: what follows a form of address and is no word that people write there.
  mutating func spokenName(_ i: Int, _ next: Int) -> Int? {
    guard tokens[next].gap.isPlain, !tokens[next].isDigits, tokens[next].length > 1, match(next) == nil,
      !(isFamilyName(next) && isMiddle(next + 1))
    else { return nil }
    if tokens[next].matches(NameWords.birthRanks) { return bornAs(i, next) }
    let classes = tokens[next].classes
    let isOfHousehold = isUnmarked && isHousehold(i, next)
    if isUnmarked, !isOfHousehold, !isToldWithoutMarks(i, next) { return nil }
    let isActing = isActing(next + 1)
    if classes.contains(.follower) {
      // ông thông phản ánh
      let isName =
        isGiven(next) && isActing && classes.isDisjoint(with: .common) && !tokens[next].matches(NameWords.children)
      // theo anh quân thì
      let isTold =
        isGiven(next) && !isUnmarked && isAbout(i) && next + 1 < tokens.count && isAny(next + 1, of: NameWords.telling)
      return isName || isTold ? add(.unknown, i, next + 1) : nil
    }
    // Who writes Bà nghẹn ngào, and the old ones: cụ bà, ông cụ.
    let isOpen = tokens[i].shape != .capital && !(i > 0 && tokens[i - 1].classes.contains(.address))
    guard isGiven(next) else {
      // Whatever nobody knows may be what somebody is called.
      let isKnown = !classes.isDisjoint(with: [
        .common, .body, .place, .qualifier, .unit, .money, .company, .label, .address,
      ])
      return isKnown || !isOpen && !isActing ? nil : add(.unknown, i, next + 1)
    }
    if isSpoken(next + 1) { return add(isCareful ? .unknown : .name, i, next + 2) }
    let isFollowed = next + 1 == tokens.count || !tokens[next + 1].gap.isPlain || isNoName(next + 1)
    let isSure =
      isFollowed && (isOpen && !isCareful || isActing) && classes.isDisjoint(with: .common)
      && (!isUnmarked || isOfHousehold)
    return add(isSure ? .name : .unknown, i, next + 1)
  }

  /// `vợ chồng hải lên xã`, `công dân hai định`
  mutating func spokenRelative(_ i: Int) -> Int? {
    let next = i + 1
    guard next < tokens.count, isGiven(next), tokens[next].shape == .lower, tokens[next].length > 1 else { return nil }
    // thằng cường phá cột
    if tokens[i].matches(NameWords.lad), isSpoken(next) { return add(isUnmarked ? .unknown : .name, i, next + 1) }
    guard !isUnmarked else { return nil }
    let isRank = tokens[i].matches(NameWords.birthRanks) && isBehindPerson(i)
    let isFollowed = next + 1 == tokens.count || !tokens[next + 1].gap.isPlain || isDoing(next + 1)
    guard isRank || isFollowed && tokens[i].matches(NameWords.spouses), isSpoken(next), match(i) == nil else {
      return nil
    }
    return add(.unknown, i, next + 1)
  }

  /// What people do stands there: xin, hỏi, tố cáo.
  private func isActing(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].gap.isPlain && tokens[i].classes.contains(.deed) || isBeforeDeed(i)
  }

  /// `ông tư cang`, `bà bảy`: people are called by the order of their birth; not `ông năm nay`, `bà hai lần`.
  private mutating func bornAs(_ i: Int, _ next: Int) -> Int? {
    let name = next + 1
    if name == tokens.count { return add(.unknown, i, name) }
    // ong bay khieu nai
    if isUnmarked {
      let isTold = isPlainForm(i) && (isBeforeDeed(name) || name + 1 < tokens.count && isPair(name, NameWords.trades))
      return isTold ? add(.unknown, i, name) : nil
    }
    let isBeside = tokens[name].matches(NameWords.side) && !tokens[next].matches(NameWords.both)
    guard tokens[name].gap.isPlain, !tokens[name].isDigits, !isUnmarked,
      tokens[name].length > 1 || tokens[name].classes.contains(.common),
      tokens[name].classes.isDisjoint(with: [.unit, .address, .money]),
      isBeside || !tokens[name].matches(NameWords.counted)
    else { return nil }
    // ông bảy đến nhận
    if tokens[name].classes.contains(.common) {
      return add(tokens[name].classes.contains(.deed) ? .name : .unknown, i, name)
    }
    // cô sáu hỏi
    if tokens[name].classes.contains(.deed) { return add(.name, i, name) }
    let isName = isSpoken(name) || tokens[name].classes.isDisjoint(with: .follower) && match(next) == nil
    return add(isName ? .name : .unknown, i, isName ? name + 1 : name)
  }

  /// A word of names, and none that stands behind a form of address for itself.
  func isSpoken(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].gap.isPlain && isNamePart(i)
      && tokens[i].classes.isDisjoint(with: [.follower, .common])
      && match(i) == nil
  }

  private func isNoName(_ i: Int) -> Bool {
    !tokens[i].classes.isDisjoint(with: [.follower, .common, .address]) || tokens[i].isDigits || match(i) != nil
  }

  /// Without marks, `chi` is a form of address only before what somebody does: `chi hong xin`, not `chi tra`.
  private func isToldWithoutMarks(_ i: Int, _ next: Int) -> Bool {
    guard next + 1 < tokens.count, tokens[next + 1].gap.isPlain else { return false }
    // vo chong anh tai khieu kien, anh tuan gui don
    if isPlainForm(i), startsSentence(i) || isAny(i - 1, of: NameWords.households), isGiven(next),
      isBeforeDeed(next + 1)
    {
      return true
    }
    guard startsSentence(i) else { return false }
    // anh tuan lai xe
    let isTrade = next + 2 < tokens.count && isGiven(next) && isPair(next + 1, NameWords.trades)
    return tokens[next + 1].classes.contains(.deed) || isTrade
  }

  /// `ho ba bich lan dat`
  private func isHousehold(_ i: Int, _ next: Int) -> Bool {
    i > 0 && tokens[i].gap.isPlain && tokens[i].matches(NameWords.householders)
      && tokens[i - 1].matches(NameWords.households) && startsSentence(i - 1) && isGiven(next)
      && tokens[next].classes.isDisjoint(with: [.follower, .unit, .place])
  }

  /// Ông bà Hai Sơn, Anh Hùng Sẹo: the last word of a phrase is a form of address before a name, or has a capital that the
  /// phrase has not.
  func isAddressInPhrase(_ i: Int, _ match: KnownNames.Match) -> Bool {
    guard match.count == 2, !isAllCaps else { return false }
    let end = i + match.count
    return tokens[end - 1].classes.contains(.address) && tokens[end - 1].shape == .lower && end < tokens.count
      && tokens[end].gap.isPlain && isNameWord(end) && self.match(end) == nil
  }
}
