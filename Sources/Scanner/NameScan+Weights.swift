/// Adds up what speaks for and against capitalised words being somebody's name.
extension NameScan {
  /// Notes the words from `i` to `end` as what their weight says, and gives their end.
  mutating func add(weighing weight: Int, _ i: Int, _ end: Int) -> Int {
    if weight >= NameWeights.ask { found.append((weight >= NameWeights.stop ? .name : .unknown, i..<end)) }
    return end
  }

  /// Of two capitalised words or more.
  func weight(_ i: Int, _ end: Int) -> Int {
    if let match = match(i), match.isNamesake, i + match.count == end {
      return NameWeights.run + NameWeights.namesake + (isAlone(i, end) ? NameWeights.alone : 0) + sentenceWeight(i, end)
        + placeWeight(i, end) + (isRemembered(i) ? NameWeights.remembered : 0)
    }
    let isHistory =
      isUnmarked && !isAllCaps
      && known.match(tokens, at: i, isUnmarked: true).map { $0.isNamesake && i + $0.count == end } == true
    if isPlaceLike(i, end) {
      // Đèo Cù Mông xuống cấp
      let isKnown = i + 1 + (knownPlace(i + 1) ?? 0) == end
      return isKnown && end < tokens.count && tokens[end].gap.isPlain
        && (!isDoing(end) || !isStrong(i) && tokens[i].matches(NameWords.passes)) ? 0 : NameWeights.ask
    }
    let place = placeWeight(i, end)
    return NameWeights.run + wordsWeight(i, end, place) + sentenceWeight(i, end) + place
      + (isStrange(i, end) ? NameWeights.strange : 0)
      + (isHistory ? NameWeights.unmarkedNamesake + (isRemembered(i) ? NameWeights.remembered : 0) : 0)
      + (startsSentence(i) && isBeforeTrade(end) ? NameWeights.told : 0)
  }

  /// `Minh Tuấn (lái xe)`, `Ngọc Trinh - hàng rong`
  func isBeforeTrade(_ end: Int) -> Bool {
    guard end + 1 < tokens.count else { return false }
    let gap = tokens[end].gap
    return !gap.isPlain && gap.kinds.isSubset(of: [.space, .comma, .hyphen, .parenthesis]) && gap.count <= 3
      && tokens[end].shape == .lower && isPair(end, NameWords.trades)
  }

  /// No word of a name, nor where a person stands; in the Central Highlands and among foreigners any word may be one.
  private func isStrange(_ i: Int, _ end: Int) -> Bool {
    !isUnmarked && !(i..<end).contains { isNamePart($0) || isFamilyName($0) || tokens[$0].matches(NameWords.a) }
      && !isAlone(i, end) && !(startsSentence(i) && isDoing(end))
  }

  /// How many words a place has that begins there.
  func knownPlace(_ i: Int) -> Int? {
    if let match = match(i) { return match.isPlace ? match.count : nil }
    return known.match(tokens, at: i, isUnmarked: isUnmarked, shared: true)?.count
  }

  private func isRemembered(_ i: Int) -> Bool {
    tokens[..<i].contains { $0.matches(NameWords.memorials) }
      || i > 1 && (1..<i).contains { isPair($0 - 1, NameWords.remembrances) }
  }

  /// Nothing stands beside it in its sentence or cell.
  func isAlone(_ i: Int, _ end: Int) -> Bool {
    startsSentence(i) && i != placesEnd && (end == tokens.count || !tokens[end].gap.isPlain)
  }

  /// What the words themselves tell.
  private func wordsWeight(_ i: Int, _ end: Int, _ place: Int) -> Int {
    let rest = i + 1..<end
    let isRare = isFamilyName(i) || isUnmarked && tokens[i].loose.contains(.rareSurname)
    let isSure = isStrong(i) || end - i > 1 && isPair(i, NameWords.doubleNames)
    var weight = isSure ? NameWeights.familyName : isRare ? NameWeights.rareFamilyName : 0
    if weight > 0, end - i > 2 { weight += NameWeights.wholeName }
    if hasMiddle(i, end) || isNorthern(i, end) { weight += NameWeights.middleName }
    if isFamilyName(i), isHyphenated(end) { weight += NameWeights.hyphenated }
    // Linh Mlô, Minh Thư Lê
    if weight == 0, tokens[end - 1].classes.contains(.clan) || isWestern(i, end) || isShortWestern(i, end) {
      weight += NameWeights.familyName
    }
    if weight > 0, place > NameWeights.secondPlace { weight += oddsWeight(i, end) }
    let given = (isRare ? rest : i..<end).count(where: isNamePart)
    weight += NameWeights.givenName * (isRare ? min(2, given) : given / 2)
    if !isStrong(i), isAny(i, of: NameWords.placeStarts) {
      weight +=
        rest.allSatisfy { isAny($0, of: NameWords.placeSyllables) }
        ? NameWeights.placeName : NameWeights.placeStart
    }
    // Yeu cau Ban Quan ly
    if isUnmarked, !isStrong(i), tokens[i].classes.contains(.body) { weight += NameWeights.commonWord }
    return weight
  }

  /// Given names before a family name that begins little else, as networks write it: `Minh Thư Lê`.
  func isWestern(_ i: Int, _ end: Int) -> Bool {
    end - i > 2 && !isUnmarked && isAny(end - 1, of: NameWords.lastFamilies) && (i..<end - 1).allSatisfy(isGiven)
      && !isAny(i, of: NameWords.placeStarts)
  }

  /// `Sộng A Mang`, `Cư Seo Vần`; not of a block or a class that has a letter.
  private func isNorthern(_ i: Int, _ end: Int) -> Bool {
    end - i > 2 && !isAllCaps && tokens[i + 1].isCapital && isAny(i + 1, of: NameWords.northernMiddles)
      && (tokens[i].classes.isDisjoint(with: [.place, .body, .common, .qualifier, .thing, .company, .label])
        || isFamilyName(i) && !tokens[i + 1].matches(NameWords.a))
      && tokens[i + 2].classes.isDisjoint(with: [.place, .body])
  }

  /// `Jae-hyun`
  private func isHyphenated(_ end: Int) -> Bool {
    end < tokens.count && tokens[end].shape == .lower && tokens[end].gap == Gap(kinds: .hyphen, count: 1)
  }

  /// `Hiếu Trần`: one given name before a family name with which no place ends.
  private func isShortWestern(_ i: Int, _ end: Int) -> Bool {
    end - i == 2 && !isUnmarked && isAny(i + 1, of: NameWords.surestFamilies) && isGiven(i)
      && !isAny(i, of: NameWords.placeStarts)
      && tokens[i].classes.isDisjoint(with: [.body, .place, .common, .qualifier, .thing, .company])
  }

  /// What is counted of the syllables.
  private func oddsWeight(_ i: Int, _ end: Int) -> Int {
    guard let odds = odds(i, end) else { return 0 }
    return odds >= 12 ? 3 : odds >= 8 ? 2 : odds >= 5 ? 1 : 0
  }

  /// văn or thị between a family name and another.
  func hasMiddle(_ i: Int, _ end: Int) -> Bool {
    (i + 1..<end).contains { isMiddle($0) && $0 + 1 < end && !(isAllCaps && isNotGiven($0 + 1)) }
  }

  /// What the words around tell of a person.
  func sentenceWeight(_ i: Int, _ end: Int) -> Int {
    var weight = 0
    if isBehindPerson(i) {
      weight += NameWeights.introduced
    } else if i > 0, isAbout(i) {
      weight += NameWeights.about
    }
    if isBeforeDeed(end) {
      weight += NameWeights.told
    } else if isBeforeAct(i, end) {
      weight += NameWeights.acting
    } else if isDoing(end), !isOfCompany(i) {
      weight += NameWeights.doing
    }
    return weight
  }

  /// What the words around tell of a place or a business.
  func placeWeight(_ i: Int, _ end: Int) -> Int {
    var weight = 0
    if isOfCompany(i) {
      weight += NameWeights.business + (isBehindTitle(i) ? NameWeights.titled : 0)
    } else if isWhere(i) {
      weight += NameWeights.placed
    } else if i > 0, tokens[i].gap.isPlain, tokens[i - 1].matches(NameWords.eras) {
      weight += NameWeights.era
    } else if i > 0, tokens[i].gap.isPlain, tokens[i - 1].matches(NameWords.toward) {
      weight += NameWeights.toward
    } else if isSecondInList(i, end) {
      weight += NameWeights.secondPlace
    }
    if isOfThing(i), !isBehindPerson(i) {
      weight += NameWeights.thing
    }
    if i > 0, tokens[i].gap.isPlain, tokens[i - 1].matches(NameWords.clan),
      i < 2 || !tokens[i - 2].matches(NameWords.people)
    {
      weight += NameWeights.clan
    }
    return weight
  }

  /// Behind sữa, xe, with a small word or two between: vải thiều Lục Ngạn.
  private func isOfThing(_ i: Int) -> Bool {
    guard i > 0, tokens[i].gap.isPlain else { return false }
    var k = i - 1
    while k >= 0, i - k <= 3 {
      if tokens[k].classes.contains(.thing) { return true }
      guard k > 0, tokens[k].gap.isPlain, tokens[k].shape == .lower,
        tokens[k].classes.isDisjoint(with: [.follower, .common, .address]), !isAboutWord(k),
        !tokens[k].matches(NameWords.joining)
      else { return false }
      k -= 1
    }
    return false
  }

  /// Hồ Minh Họa, Duong Le Loi: as likely a lake, a road.
  private func isPlaceLike(_ i: Int, _ end: Int) -> Bool {
    guard isPlaceWord(i), startsSentence(i) else { return false }
    // Ban Huoi Luong, ban Nam Xe
    if isUnmarked, tokens[i].matches(NameWords.hamlets), isAny(i + 1, of: NameWords.placeStarts) { return true }
    if isBeforeDeed(end) || isBehindPerson(i) { return false }
    if match(i + 1)?.isPlace == true { return true }
    if isUnmarked, tokens[i].matches(NameWords.roads), isStrong(i + 1), end - i > 2 { return true }

    guard !hasMiddle(i, end) else { return false }
    return isUnmarked || !isStrong(i) && (isGoneOn(end) || tokens[i].matches(NameWords.passes))
      || !(i + 1..<end).allSatisfy(isGiven)
  }

  /// The sentence goes on with small letters, but not with what people do: `Đèo Hải Vân sạt`.
  private func isGoneOn(_ end: Int) -> Bool {
    end < tokens.count && tokens[end].gap.isPlain && tokens[end].shape == .lower
      && !tokens[end].classes.contains(.deed)
  }

  /// Behind của, cho, do, gửi: what follows may be somebody.
  func isAbout(_ i: Int) -> Bool {
    i > 0 && tokens[i].gap.isPlain && (isAboutWord(i - 1) || tokens[i - 1].matches(NameWords.joining))
  }

  /// Not Nhà, with which bodies begin.
  func isAboutWord(_ k: Int) -> Bool {
    tokens[k].matches(NameWords.about) && (tokens[k].shape == .lower || !tokens[k].matches(Terms.house))
  }

  /// `Hôm qua Thắm đến`
  func isDoing(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].gap.isPlain && tokens[i].shape == .lower && tokens[i].classes.contains(.follower)
  }
}
