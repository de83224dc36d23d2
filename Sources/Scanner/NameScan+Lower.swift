/// Whole names in small letters, where nothing but the words and their place tells them.
extension NameScan {
  /// `bà nguyễn thị a`, `ông trần a`, and with less certainty `bà lê lan`.
  mutating func lowerCaseAddressed(_ i: Int, _ next: Int) -> Int? {
    if let end = likelyName(next, from: i) ?? highlander(next) { return end }
    if isUnmarked { return nil }
    if let end = lowerInitials(i, next) ?? openName(next, from: i) { return end }
    if !tokens[next].classes.contains(.surname), !isMiddle(next + 1) {
      return isFamilyName(next) ? lowerCaseRun(next, from: i) : nil
    }
    guard next + 1 < tokens.count, tokens[next + 1].gap.isPlain,
      !tokens[next + 1].isDigits, match(next) == nil
    else { return nil }
    if isMiddle(next + 1), next + 2 < tokens.count, tokens[next + 2].gap.isPlain { return add(.name, i, next + 3) }
    if let end = lowerCaseRun(next, from: i) { return end }
    let isShort = tokens[next + 1].length == 1 || tokens[next + 1].isCapital && !isAllCaps
    if !isShort, tokens[next].classes.contains(.follower) { return nil }
    return add(isShort ? .name : .unknown, i, next + 2)
  }

  /// `nguyễn văn a`, without any capital. Without marks only the odds tell.
  mutating func lowerCaseName(_ i: Int) -> Int? {
    if let end = highlander(i) ?? lowerCaseNorthern(i) ?? likelyName(i, from: i) { return end }
    if isUnmarked { return nil }
    if let end = ofRelative(i) ?? rankedList(i) { return end }
    if tokens[i].length == 1, isBehindPerson(i), let end = lowerInitials(i, i) { return end }
    guard isFamilyName(i) || isLowerMiddle(i + 1) && isIntroduced(i) else { return nil }
    if let end = openName(i, from: i) { return end }
    guard isLowerMiddle(i + 1) else { return lowerCaseRun(i, from: i) ?? certainFamily(i) }
    if match(i) != nil { return nil }
    // xã hoàng văn thụ sáp nhập
    if isNamedAfterSomebody(i), !isOfficial(i, i + 3),
      isOfHistory(i) || startsSentence(i - 1) && !tokens[i - 1].matches(Terms.house)
    {
      return nil
    }
    // quản lý thị trường
    if isNotGiven(i + 2), i > 0, tokens[i].gap.isPlain, isPhrase(i - 1) || tokens[i - 1].matches(NameWords.managing) {
      return nil
    }
    // do thi công: without marks here, but the text has them.
    if !tokens[i].isMarked, !tokens[i + 1].isMarked, tokens[i + 2].isMarked,
      tokens[i].classes.isDisjoint(with: .anySurname)
    {
      return nil
    }
    let isAddressed = i > 0 && tokens[i].gap.isPlain && tokens[i - 1].classes.contains(.address)
    let isSure =
      isStrong(i) && tokens[i].classes.isDisjoint(with: [.common, .money]) || isAddressed || isBehindPerson(i)
    if !isSure, !isGiven(i + 2) || isNotGiven(i + 2) {
      return isGiven(i + 2) && isPlaced(i, i + 3) ? add(.unknown, i, i + 3) : nil
    }
    return add(.name, i, i + 3)
  }

  /// văn or thị in small letters with a word behind that may be a name.
  private func isLowerMiddle(_ i: Int) -> Bool {
    isMiddle(i) && i + 1 < tokens.count && isLinked(i) && isLinked(i + 1) && !tokens[i + 1].isDigits
  }

  /// Behind a space, or a mark in its place: `nguyen_van_hung`, `nguyen.van.hung`.
  func isLinked(_ i: Int) -> Bool {
    let gap = tokens[i].gap
    return gap.isPlain || gap.count == 1 && gap.kinds.isSubset(of: [.dot, .hyphen, .other])
  }

  /// `Trần văn tèo`, `Lý tý`: a capital for the family name alone.
  mutating func halfCapital(_ i: Int) -> Int? {
    guard tokens[i].shape == .capital, isFamilyName(i), i + 1 < tokens.count, tokens[i + 1].shape == .lower,
      tokens[i + 1].gap.isPlain
    else { return nil }
    if isLowerMiddle(i + 1), !isNotGiven(i + 2) || isStrong(i), !isUnmarked || isGiven(i + 2) {
      return add(.name, i, i + 3)
    }
    // Hoa mai, Tạ tấn
    let isWare = tokens[i].classes.contains(.thing) && !isStrong(i) && startsSentence(i) && !isBeforeDeed(i + 2)
    if isWare || tokens[i].classes.contains(.unit) && tokens[i + 1].classes.contains(.unit) { return nil }
    // Ông thống nhất, Bà cho rằng
    guard !tokens[i].classes.contains(.address),
      isGiven(i + 1) || isFamilyName(i + 1) && !tokens[i + 1].classes.contains(.common) && isGiven(i + 2)
    else {
      return nil
    }
    if let next = match(i + 1), !next.isPlace || startsSentence(i) || !isPlaced(i, i + 3) { return nil }
    var end = i + 2
    while end < tokens.count, end - i < 4, tokens[end].gap.isPlain, !tokens[end].isCapital, isNamePart(end) {
      end += 1
    }
    let isTold = isBehindPerson(i) || isBeforeDeed(end)
    if isUnmarked, !isTold { return nil }
    let isPlace = isPlaceWord(i) && startsSentence(i)
    let isSure = isTold || isStrong(i) && !isPlace && (!startsSentence(i) || end - i > 2)
    if isSure || end - i > 2 { return add(isSure ? .name : .unknown, i, end) }
    let isAlone = end == tokens.count || !tokens[end].gap.isPlain
    return isStrong(i) || isPlaced(i, end) && (!startsSentence(i) || isAlone) ? add(.unknown, i, end) : nil
  }

  /// `mời vũ đình khiêm`, `bà cao hằng`, `trương hoài quang - đất`: a family name and words of names. `start` is that of the
  /// form of address, if one is before.
  mutating func lowerCaseRun(_ i: Int, from start: Int) -> Int? {
    guard tokens[i].shape == .lower, i + 1 < tokens.count, isNamePart(i + 1), tokens[i + 1].gap.isPlain,
      match(i) == nil, start == i || match(start) == nil, i == 0 || !isPhrase(i - 1), !isNamedAfterSomebody(start)
    else { return nil }
    var (end, sure) = (i + 1, 0)
    while end < tokens.count, end - i < 5, tokens[end].gap.isPlain, tokens[end].shape == .lower, isNamePart(end),
      !isPhrase(end)
    {
      if tokens[end].classes.isDisjoint(with: [.follower, .common]) { sure += 1 }
      end += 1
    }
    guard end - i > 1, sure > 0 else { return nil }
    let weight = lowerWeight(i, end, sure, isAddressed: start < i)
    guard weight >= NameWeights.lowerAsk else { return nil }
    let isSure = !isUnmarked || tokens[i].classes.contains(.surname) && isSpoken(i + 2)
    return add(weight >= NameWeights.lowerStop && isSure ? .name : .unknown, start, end)
  }

  private func lowerWeight(_ i: Int, _ end: Int, _ sure: Int, isAddressed: Bool) -> Int {
    let isWord = !tokens[i].classes.isDisjoint(with: [.follower, .common, .money])
    let isSure = tokens[i].classes.contains(.surname) && !isWord
    // thầy cô và học sinh
    if isWord, !tokens[i].classes.contains(.surname) { return 0 }
    let isNamed = isAddressed || isBehindPerson(i) && !isPhrase(i - 1)
    let isBorn = isBeforeYear(end)
    // Without marks any syllables may be of names.
    let isClear = tokens[i].classes.contains(.surname) && isSpoken(i + 2) || isCalled(i - 1, end)
    if isUnmarked, end - i < 3 || !(isAddressed ? isBorn || isClear : isBorn && startsSentence(i)) { return 0 }
    if !isNamed, !isBorn, isWord || !isSure && end - i < 3 { return 0 }
    var weight = isSure ? NameWeights.lowerFamilyName : isWord ? 0 : NameWeights.lowerRareFamilyName
    weight +=
      NameWeights.lowerGivenName * min(sure, 2) + (end - i > 2 ? NameWeights.lowerWhole : -NameWeights.lowerWhole)
    if isNamed {
      weight += NameWeights.lowerIntroduced
    } else if i > 0, isAboutWord(i - 1) || found.last?.range.upperBound == i {
      weight += NameWeights.about
    } else if startsSentence(i) {
      weight += isSure ? NameWeights.doing : 0
    } else if !isBeforeDeed(end), !isBorn {
      return 0
    }
    if isBeforeDeed(end) || isBorn {
      weight += NameWeights.acting
    } else if isDoing(end) || end == tokens.count || !tokens[end].gap.isPlain {
      weight += NameWeights.doing
    }
    if isBorne(i, end) { weight += NameWeights.lowerBorne }
    return weight + placeWeight(i, end)
  }

  /// `ho tro cu cao anh ngoan`, `cau son hoai an rut don`
  private func isCalled(_ form: Int, _ end: Int) -> Bool {
    form > 0 && tokens[form].gap.isPlain && tokens[form - 1].matches(NameWords.calling)
      || end < tokens.count && tokens[end].gap.isPlain && tokens[end].classes.contains(.deed)
  }

  /// By a street or a district.
  private func isBorne(_ i: Int, _ end: Int) -> Bool {
    [false, true].contains {
      known.match(tokens, at: i, isUnmarked: isUnmarked, shared: $0).map { i + $0.count == end } ?? false
    }
  }

  /// `cao bich vinh, 1967`, `(1972)`
  private func isBeforeYear(_ end: Int) -> Bool {
    end < tokens.count && tokens[end].isDigits && tokens[end].length == 4
      && !tokens[end].gap.kinds.isDisjoint(with: [.comma, .parenthesis])
  }

  func isPhrase(_ i: Int) -> Bool { (match(i)?.count ?? 0) > 1 }

  /// Behind a form of address or what introduces somebody.
  func isIntroduced(_ i: Int) -> Bool {
    isBehindPerson(i) || i > 0 && tokens[i].gap.isPlain && tokens[i - 1].classes.contains(.address)
  }

  /// `giang a phu xin gao`: a family name, the a of men's names in the north and one word.
  mutating func lowerCaseNorthern(_ i: Int) -> Int? {
    guard i + 2 < tokens.count, tokens[i + 1].length == 1, isStrong(i) || !isUnmarked && isFamilyName(i),
      tokens[i + 1].matches(NameWords.a),
      tokens[i + 1].gap.isPlain, tokens[i + 2].gap.isPlain, isAllCaps || tokens[i + 2].shape == .lower,
      tokens[i + 2].length > 1,
      startsSentence(i) && isStrong(i) || isIntroduced(i) || isAbout(i), !tokens[i].matches(NameWords.household),
      tokens[i].classes.isDisjoint(with: [.body, .common, .money, .place]),
      tokens[i + 2].classes.isDisjoint(
        with: isStrong(i) ? [.body, .unit, .address] : [.body, .unit, .address, .follower])
    else { return nil }
    let end = i + 3
    let isActing =
      isBeforeDeed(end) || end < tokens.count && tokens[end].gap.isPlain && tokens[end].classes.contains(.deed)
    return add(isActing || !isUnmarked ? .name : .unknown, i, end)
  }

  /// `hồ sơ nguyễn hữu trạch`: what begins so is somebody, whatever the words behind.
  private mutating func certainFamily(_ i: Int) -> Int? {
    guard isAny(i, of: NameWords.certainFamilies), !isUnmarked, i + 1 < tokens.count, tokens[i + 1].gap.isPlain,
      tokens[i + 1].shape == .lower, isNamePart(i + 1), match(i) == nil, !isOfHistory(i), !isNamedAfterSomebody(i),
      i == 0 || !tokens[i - 1].matches(NameWords.eras) && !tokens[i - 1].matches(NameWords.clan)
    else { return nil }
    return add(.unknown, i, i + 2)
  }
}
