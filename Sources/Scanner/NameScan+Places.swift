/// What is named after people.
extension NameScan {
  /// Behind đường, trường, phường …, also `Trường Tiểu học và THCS`.
  func isNamedAfterSomebody(_ i: Int) -> Bool {
    if isHeadOfHamlet(i) { return false }
    if i > 0, i == placesEnd { return tokens[i].gap.kinds.contains(.hyphen) || isListOfPlaces }
    // tuyen Tran Hung Dao
    if isUnmarked, i > 0, tokens[i].gap.isPlain, tokens[i - 1].classes.contains(.place),
      let match = known.match(tokens, at: i, isUnmarked: true), match.isNamesake,
      i + match.count == tokens.count || !continues(i + match.count)
    {
      return true
    }
    return placeWord(before: i) != nil
  }

  /// `Trưởng thôn Cao Văn Mận`: hamlets are seldom called so.
  private func isHeadOfHamlet(_ i: Int) -> Bool {
    guard i > 1, tokens[i].gap.isPlain, tokens[i - 1].gap.isPlain, tokens[i - 1].matches(NameWords.hamlets),
      isPair(i - 2, NameWords.introductions)
    else { return false }
    let odds = isAllCaps || !tokens[i].isCapital ? likeliest(i)?.odds : odds(i, end(of: i))
    return (odds ?? 0) >= NameWeights.oddsStop
  }

  /// The word of a place whose name begins at `i`.
  func placeWord(before i: Int) -> Int? {
    guard i > 0 else { return nil }
    let gap = tokens[i].gap
    guard gap.isPlain || gap.count <= 2 && gap.kinds.isSubset(of: [.space, .stop]) || isAbbreviated(i) else {
      return nil
    }
    var k = i - 1
    var steps = 0
    while k >= 0, steps < 8 {
      if isPlaceWord(k) || k == i - 1 && k > 0 && isPair(k - 1, NameWords.awards) { return k }
      // Bệnh viện Nhân dân Gia Định
      if k > 0, isPair(k - 1, NameWords.ofThePeople), tokens[k].gap.isPlain {
        k -= 1
      } else {
        guard tokens[k].isDigits || isQualifier(k, before: i) else { return nil }
      }
      guard tokens[k].gap.isPlain else { return nil }
      k -= 1
      steps += 1
    }
    return nil
  }

  /// `tiểu học`, `đa khoa`; `và` only between two of them.
  private func isQualifier(_ k: Int, before i: Int) -> Bool {
    guard tokens[k].classes.contains(.qualifier) else { return false }
    if tokens[k].matches(NameWords.and) { return k + 1 < i }
    return !isUnmarked || !tokens[k].matches(NameWords.unmarkedAlike)
  }

  /// `TP. Hồ Chí Minh`, `P. Lê Lợi`.
  private func isAbbreviated(_ i: Int) -> Bool {
    tokens[i].gap.kinds.isSubset(of: [.dot, .space]) && isPlaceWord(i - 1)
  }

  func isPlaceWord(_ k: Int) -> Bool {
    guard tokens[k].classes.contains(.place), !isJunction(k) else { return isJunction(k) }
    // Nhà Thạnh, but Nhà văn hóa
    if k == 0, tokens[k].matches(NameWords.seldomPlaces) {
      return tokens.count > 1 && tokens[1].shape == .lower && tokens[1].classes.contains(.qualifier)
    }
    // gia đình, hội viên, yêu cầu, biên bản: nobody's name follows these as a place's does.
    if k > 0, tokens[k].gap.isPlain {
      let before = tokens[k - 1]
      for (first, second) in NameWords.spoilt where tokens[k].matches(second) && before.matches(first) { return false }
      for (first, second) in NameWords.halves where tokens[k].matches(second) { return before.matches(first) }
    }
    if isUnmarked, isAllCaps || !tokens[k].isCapital { return !tokens[k].matches(NameWords.unmarkedPlaces) }
    return true
  }

  /// `Lăng Thị Hoài`: a road or a tomb, but families too.
  func isFamilyOfPlace(_ i: Int) -> Bool {
    let isMeant = i > 0 && (isBehindPerson(i) || tokens[i - 1].matches(NameWords.being))
    return tokens[i].matches(NameWords.placeFamilies) && tokens[i].isMarked && isMiddle(i + 1) && isNamePart(i + 2)
      && (isMeant || match(i + 1) == nil)
  }

  /// `ba` of `ngã ba Ông Tạ`
  private func isJunction(_ k: Int) -> Bool {
    k > 0 && tokens[k].length < 4 && tokens[k].gap.isPlain && tokens[k - 1].matches(NameWords.junction)
      && tokens[k].matches(NameWords.birthRanks)
  }

  /// The name of a place: at most four words, cut where a person's begins.
  mutating func place(_ i: Int) -> Int {
    var end = i + 1
    while end < tokens.count, continues(end), end - i < 4 {
      let isPerson = isFamilyName(end) && isMiddle(end + 1) && end + 2 < tokens.count && continues(end + 2)
      if isPerson { break }
      if end - i >= 2, isStrong(end), end + 1 < tokens.count, continues(end + 1) { break }
      end += 1
    }
    if isFamilyName(i), end - i > 1, match(i)?.count != end - i {
      // Chủ tịch UBND xã Lê Khôi: the commune's name or the man's. Hamlets seldom bear a whole name.
      if isOfficial(i, end) || isBehindTitle(i) && end - i > 2 && tokens[i - 1].matches(NameWords.hamlets) {
        found.append((.name, i..<end))
      } else if isBehindTitle(i) {
        found.append((.unknown, i..<end))
      }
    }
    endPlace(i, end)
    return end
  }

  /// `Nguyễn Trãi`, whose name streets and schools bear: a person only where others speak for one.
  mutating func namesake(_ i: Int, _ match: KnownNames.Match) -> Int {
    let end = max(end(of: i), i + match.count)
    let isPlace = isNamedAfterSomebody(i)
    // nhà ở 131 Lê Hồng Phong
    // But hẻm 45 Phạm Ngũ Lão
    if !isPlace, i > 0, tokens[i].gap.isPlain, tokens[i - 1].isDigits, tokens[i - 1].length <= 4,
      i < 2 || !tokens[i - 2].matches(NameWords.alleys), !OfficeSeat.ends(tokens, before: seatEnd(i))
    {
      return add(.address, i - 1, end)
    }
    // 9/4A Trần Phú
    if !isPlace, i > 2, tokens[i].gap.isPlain, tokens[i - 1].length == 1, tokens[i - 1].gap.isJoined,
      tokens[i - 2].isDigits, tokens[i - 2].gap.kinds == .slash
    {
      return add(.address, i - 3, end)
    }
    let weight = isPlace ? 0 : weight(i, end)
    if weight < NameWeights.ask {
      // Phường Lê Lợi, Trần Phú và …: two of them make a list.
      let isSecond = i == placesEnd && tokens[i].gap.kinds.contains(.comma)
      endPlace(i, end, isList: isSecond)
    }
    return add(weighing: weight, i, end)
  }

  /// Before the number of a house, and before “số”.
  private func seatEnd(_ i: Int) -> Int { i > 1 && tokens[i - 2].matches(Terms.number) ? i - 2 : i - 1 }

  /// `Cai Lậy`, `Thanh Bình`: a district, unless others speak for a person whose words people have for names.
  mutating func district(_ i: Int) -> Int? {
    guard let match = known.match(tokens, at: i, isUnmarked: isUnmarked, shared: true), end(of: i) <= i + match.count
    else { return nil }
    if isNamedAfterSomebody(i) { return place(i) }
    let end = i + match.count
    var weight = NameWeights.run + NameWeights.district + sentenceWeight(i, end) + placeWeight(i, end)
    // Vĩnh Linh, Thạch Hà for itself in a cell: nobody is called so without a family name.
    let isTown = isAny(i, of: NameWords.placeStarts) || !isStrong(i) && isFamilyName(i)
    if !(i..<end).allSatisfy(isNamePart) {
      weight += NameWeights.placeName
    } else if isAlone(i, end) ? i > 0 || !isTown : startsSentence(i) && isDoing(end) {
      weight += NameWeights.alone
    }
    if weight < NameWeights.ask { endPlace(i, end) }
    return add(weighing: weight, i, end)
  }

  /// Behind the name of a place from `i` to `end` another may follow.
  mutating func endPlace(_ i: Int, _ end: Int, isList: Bool = false) {
    isListOfPlaces =
      isList
      ? true
      : i == placesEnd ? isListOfPlaces : (max(0, i - 4)..<i).contains { tokens[$0].matches(NameWords.plurals) }
    placesEnd = end
    // `và` between two of a list
    if isListOfPlaces, end < tokens.count, tokens[end].matches(NameWords.and) { placesEnd = end + 1 }
  }

  /// `Nguyen Hue Street`, `Hai Chau Ward`, `Le Loi Primary School`
  func englishPlace(_ i: Int) -> Int? {
    guard !isAllCaps, tokens[i].shape == .capital else { return nil }
    var end = i + 1
    while end < tokens.count, end - i < 6, tokens[end].gap.isPlain, tokens[end].shape == .capital {
      if tokens[end].classes.contains(.englishPlace) {
        end += 1
        while end < tokens.count, tokens[end].gap.isPlain, tokens[end].classes.contains(.englishPlace) { end += 1 }
        return end
      }
      end += 1
    }
    return nil
  }

  /// `Buôn Niêng`, `Krông Nô` at the start of a sentence: families are called so too, but behind a name, or before another
  /// family name.
  mutating func buon(_ i: Int) -> Int? {
    guard !isAllCaps, startsSentence(i), tokens[i].shape == .capital, isAny(i, of: NameWords.waters),
      i + 1 < tokens.count,
      continues(i + 1), tokens[i + 1].classes.isDisjoint(with: .clan), !isMiddle(i + 1)
    else { return nil }
    let end = end(of: i, limit: 3)
    if isDoing(end) { return add(.unknown, i, end) }
    endPlace(i, end)
    return end
  }

  /// `THPT` of `Trường THPT Nguyễn Thị Minh Khai`.
  func isKindOfPlace(_ i: Int) -> Bool {
    tokens[i].shape == .caps && !tokens[i].classes.isDisjoint(with: [.place, .qualifier]) && !isFamilyName(i)
  }

  /// `đường Lê Lợi, Nguyễn Huệ`: another place or a person.
  func isSecondInList(_ i: Int, _ end: Int) -> Bool {
    i == placesEnd && end - i <= 2 && !tokens[i].gap.kinds.isDisjoint(with: [.comma, .hyphen]) && !isDoing(end)
  }

  /// The name of a body: its words up to the first small one, but no person's name.
  func body(_ i: Int) -> Int {
    // Nhà Thạnh xây sát ranh
    if tokens[i].matches(Terms.house), isGiven(i + 1), match(i + 1) == nil { return i + 1 }
    var end = i + 1
    while end < tokens.count, continues(end), tokens[end].gap.isPlain {
      if isFamilyName(end), end + 1 < tokens.count, continues(end + 1), match(end) == nil { break }
      end += 1
    }
    return end
  }
}
