/// One capitalised word, or words of names behind those that introduce one.
extension NameScan {
  /// `hộ Tâm`, `Tên: Phong`, `bà đồng Thanh Hằng`.
  mutating func introduced(_ i: Int) -> Int? {
    guard !isAllCaps, tokens[i].shape == .capital, isGiven(i), isBehindPerson(i), match(i) == nil else { return nil }
    let isAlone = i + 1 == tokens.count || !continues(i + 1)
    // Tiếp công dân: Điều 18
    if isAlone, i + 1 < tokens.count, tokens[i + 1].isDigits, tokens[i].matches(NameWords.publicSingles) { return nil }
    // Học sinh Trường THPT
    if tokens[i].classes.contains(.place), i + 1 < tokens.count, tokens[i + 1].gap.isPlain { return nil }
    if isAlone ? isCompound(i) : !isGiven(i + 1) { return nil }
    let isBody = isAlone && !tokens[i].classes.isDisjoint(with: [.body, .company])
    return add(isBody ? .unknown : .name, i, end(of: i))
  }

  /// One capitalised word where a sentence has none: `đất của Bình`, `có 5 người: Chút, Chít`; or that somebody is named
  /// by at the start: `Huyền: hỏi lại`.
  mutating func single(_ i: Int) -> Int? {
    guard tokens[i].shape == .capital, !isAllCaps, i + 1 == tokens.count || !continues(i + 1),
      Syllable.isOne(tokens[i]), !tokens[i].matches(NameWords.publicSingles), !tokens[i].matches(NameWords.ranks)
    else { return nil }
    let classes = tokens[i].classes
    // Thanh, Liên, Quyết begin bodies, but are none.
    let isBody = classes.contains(.body) && !tokens[i].matches(NameWords.halfBodies)
    let isWord =
      isBody || !classes.isDisjoint(with: [.common, .place, .qualifier, .company, .network, .address, .thing])
    if i == 0 || isListed(i) || !tokens[i].gap.isPlain {
      let isFirst = i + 1 < tokens.count && tokens[i + 1].gap.kinds == [.comma, .space] && isGiven(i) && isGiven(i + 1)
      let isName =
        isGiven(i) && (isTold(i) || !isWord && isAnswer(i))
        || !isWord && (isListed(i) || isFirst && tokens[i + 1].isCapital)
      let isSure = isGiven(i) && !isWord && (isBeforeDeed(i + 1) || isBehindPerson(i))
      // Hải nói là đã nộp
      let isPerson =
        isName && tokens[i].classes == .given && i + 1 < tokens.count && tokens[i + 1].classes.contains(.deed)
      return isSure || isName ? add(isSure || isPerson ? .name : .unknown, i, i + 1) : nil
    }
    let before = tokens[i - 1]
    // chủ tàu Rọc, but tàu Rọc
    let isOther =
      !isBehindPerson(i)
      && (before.isDigits
        || !before.classes.isDisjoint(with: [.thing, .body]) && !(before.matches(Terms.house) && isGiven(i))
        || isPlaceWord(i - 1) || isOfCompany(i) || before.matches(NameWords.ordinal)
        // UBND Tỉn, which is a slip
        || before.shape == .caps && !isNamePart(i))
    if isOther || isWord && !isGiven(i) || isBody { return nil }
    let isAbout = isBehindPerson(i) || isAboutWord(i - 1) || isRank(i - 1)
    if classes.contains(.common), !isAbout || !isGiven(i) || isCompound(i) { return nil }
    // Not Biển và Hải đảo
    if isCompound(i), !isGiven(i) || before.matches(NameWords.and) { return nil }
    var weight = NameWeights.inSentence
    if isWord || !classes.isDisjoint(with: [.common, .body]) { weight += NameWeights.commonWord }
    if isCompound(i) { weight += NameWeights.compound }
    if isGiven(i) {
      weight += NameWeights.singleGivenName
      if !isWord, isBeforeDeed(i + 1) || isDoing(i + 1) { weight += NameWeights.singleDoing }
      if isAbout, !isBehindPerson(i) { weight += NameWeights.singleAbout }
    }
    if isBehindPerson(i) { weight += NameWeights.introduced }
    // Bãi rác Đa Phước
    return add(weighing: weight + placeWeight(before.isCapital ? i - 1 : i, i + 1), i, i + 1)
  }

  /// `Chút, Chít`, `Tèo - Tý`
  private func isListed(_ i: Int) -> Bool {
    guard i > 0, tokens[i - 1].shape == .capital, i + 1 == tokens.count || !tokens[i + 1].gap.isPlain || !isCompound(i)
    else { return false }
    let gap = tokens[i].gap.kinds
    return gap.subtracting(.space) == .comma || gap == [.hyphen, .space] && isGiven(i) && isGiven(i - 1)
  }

  /// `Người ủy quyền: Khánh; người nhận: Lam`
  private func isAnswer(_ i: Int) -> Bool {
    guard i > 0, tokens[i].gap.kinds.contains(.colon) else { return false }
    return i + 1 == tokens.count || tokens[i + 1].gap.endsSentence
      || !tokens[i + 1].gap.kinds.isDisjoint(with: [.comma, .parenthesis])
  }

  /// At the start of a sentence or a cell: `Huyền: hỏi lại`, `Sơn (địa chính)`, `Hải xin giấy`.
  private func isTold(_ i: Int) -> Bool {
    guard i + 1 < tokens.count, tokens[i].classes.isDisjoint(with: [.common, .body, .place, .thing, .money]) else {
      return false
    }
    let next = tokens[i + 1]
    if isBeforeDeed(i + 1) || next.gap.isPlain && next.matches(NameWords.auxiliaries) { return true }
    if next.gap.kinds == .colon || next.gap.kinds == [.colon, .space] { return i == 0 }
    // Hùng "điếc"
    if next.gap.kinds == [.space, .parenthesis] || next.gap.kinds == [.space, .stop] && i == 0 {
      return next.shape == .lower
    }
    // ghi chú: Thuận giữ hồ sơ
    let isInside = i > 0 && !tokens[i].gap.endsSentence && tokens[i].classes == .given && isDoing(i + 1)
    return isInside || next.gap.isPlain && next.classes.contains(.deed) && !isUnmarked
  }

  /// The word in small letters behind makes another of it: `Quyền trẻ em`.
  func isCompound(_ i: Int) -> Bool {
    guard i + 1 < tokens.count, tokens[i + 1].gap.isPlain, tokens[i + 1].shape == .lower else { return false }
    return tokens[i + 1].classes.isDisjoint(with: [.common, .follower]) && !isBeforeDeed(i + 1)
  }

  /// Xe, Thuốc, Bão, Hãng at the start of a sentence.
  func isThing(_ i: Int) -> Bool {
    !tokens[i].classes.isDisjoint(with: [.thing, .company]) && startsSentence(i) && !isGiven(i)
  }

  /// `xe Ford Ranger`
  func isNameOfThing(_ i: Int) -> Bool {
    i > 0 && tokens[i].gap.isPlain && tokens[i - 1].classes.contains(.thing) && !isGiven(i) && !isBehindPerson(i)
  }
}
