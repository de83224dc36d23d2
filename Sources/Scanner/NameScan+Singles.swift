/// One capitalised word, or words of names behind those that introduce one.
extension NameScan {
  /// `hộ Tâm`, `Tên: Phong`, `bà đồng Thanh Hằng`.
  mutating func introduced(_ i: Int) -> Int? {
    guard !isAllCaps, tokens[i].shape == .capital, isGiven(i), match(i) == nil else { return nil }
    if i > 1, tokens[i - 2].shape == .lower, tokens[i].gap.isPlain, isPair(i - 2, NameWords.forces), isPureName(i),
      isBeforeDeed(i + 1) || isDoing(i + 1)
    {
      return add(.unknown, i, i + 1)
    }
    guard isBehindPerson(i) else { return nil }
    let isAlone = i + 1 == tokens.count || !continues(i + 1)
    // Tiếp công dân: Điều 18
    if isAlone, i + 1 < tokens.count, tokens[i + 1].isDigits, tokens[i].matches(NameWords.publicSingles) { return nil }
    // Học sinh Trường THPT
    if tokens[i].classes.contains(.place), i + 1 < tokens.count, tokens[i + 1].gap.isPlain { return nil }
    if isAlone ? isCompound(i) : !isGiven(i + 1) { return nil }
    let isBody = isAlone && !tokens[i].classes.isDisjoint(with: [.body, .company])
    return add(isBody ? .unknown : .name, i, end(of: i))
  }

  /// `khách tên Kenji`, `cô dâu tên Ploy`: behind tên a word that is no syllable; for sure where somebody is before.
  mutating func foreignNamed(_ i: Int) -> Int? {
    guard !isAllCaps, tokens[i].shape == .capital, i > 1, tokens[i].gap.isPlain, tokens[i - 1].length == 3,
      isAny(i - 1, of: NameWords.named), !Syllable.isOne(tokens[i]), match(i) == nil,
      tokens[i].classes.isDisjoint(with: [.network, .company, .mailHost])
    else { return nil }
    let isPerson = (max(0, i - 5)..<i - 1).contains {
      tokens[$0].classes.contains(.address) || isAny($0, of: NameWords.callers)
    }
    return add(isPerson ? .name : .unknown, i, end(of: i))
  }

  /// One capitalised word where a sentence has none: `đất của Bình`, `có 5 người: Chút, Chít`; or that somebody is named
  /// by at the start: `Huyền: hỏi lại`.
  mutating func single(_ i: Int) -> Int? {
    guard tokens[i].shape == .capital, !isAllCaps, i + 1 == tokens.count || !continues(i + 1),
      Syllable.isOne(tokens[i]), !isPublicSingle(i), !isAny(i, of: NameWords.ranks)
    else { return nil }
    let classes = tokens[i].classes
    // Thanh, Liên, Quyết begin bodies, but are none.
    let isBody = classes.contains(.body) && !tokens[i].matches(NameWords.halfBodies) && !isOfKin(i)
    let isWord =
      isBody || !classes.isDisjoint(with: [.common, .qualifier, .company, .network, .address, .thing])
      || classes.contains(.place) && !isAlley(i)
    // Quyền khiếu nại, Quyền được thông tin
    if startsSentence(i), tokens[i].matches(NameWords.right), i + 1 < tokens.count,
      isBeforeDeed(i + 1) || isAny(i + 1, of: NameWords.passive)
    {
      return nil
    }
    if i == 0 || isListed(i) || !tokens[i].gap.isPlain {
      let isName =
        isGiven(i) && (isTold(i) || !isWord && isAnswer(i)) || !isWord && (isListed(i) || isFirstOfMany(i))
      let isSure = isGiven(i) && !isWord && (isBeforeDeed(i + 1) || isBehindPerson(i))
      // Hải nói là đã nộp; Thắng và Lợi đánh nhau
      let isPerson = isName && isOnlyName(i) && isBeforePersonalWord(i + 1) || isDoingTogether(i)
      return isSure || isName || isPerson ? add(isSure || isPerson ? .name : .unknown, i, i + 1) : nil
    }
    let before = tokens[i - 1]
    // chủ tàu Rọc, but tàu Rọc
    let isOther =
      !isBehindPerson(i) && !hasEpithet(i)
      && (isHero(i) || before.isDigits && !(i > 1 && before.gap.kinds == .slash && isGiven(i))
        || !before.classes.isDisjoint(with: [.thing, .body]) && !(before.matches(Terms.house) && isGiven(i))
        || isPlaceWord(i - 1) || isOfCompany(i) || before.matches(NameWords.ordinal)
        // UBND Tỉn, which is a slip
        || before.shape == .caps && !isNamePart(i))
    if isOther || isWord && !isGiven(i) || isBody { return nil }
    // người cho thuê là Hoa
    let isMeant = before.matches(NameWords.being) && !isCompound(i)
    let isAbout = isBehindPerson(i) || isAboutWord(i - 1) || isRank(i - 1) || isMeant
    if classes.contains(.common), !isAbout || !isGiven(i) { return nil }
    // Not Biển và Hải đảo
    if isCompound(i), !isGiven(i) && !isBehindPerson(i) || before.matches(NameWords.and) { return nil }
    var weight = NameWeights.inSentence
    if isWord || classes.contains(.common) { weight += NameWeights.commonWord }
    if isCompound(i), !hasEpithet(i) { weight += NameWeights.compound }
    if isNamePart(i) {
      weight += NameWeights.singleGivenName
      if isAbout, !isBehindPerson(i) { weight += NameWeights.singleAbout }
    } else if isAbout {
      weight += NameWeights.about
    }
    if !isWord, isBeforeDeed(i + 1) || isDoing(i + 1) {
      weight += isNamePart(i) ? NameWeights.singleDoing : NameWeights.doing
    }
    if isBehindPerson(i) { weight += NameWeights.introduced }
    // Bãi rác Đa Phước
    return add(weighing: weight + placeWeight(before.isCapital ? i - 1 : i, i + 1), i, i + 1)
  }

  /// `anh hùng Núp`, of history, by the given name alone.
  private func isHero(_ i: Int) -> Bool {
    i > 1 && isPair(i - 2, NameWords.heroes) && tokens[i - 2].shape == .lower && !isBeforeDeed(i + 1)
      && !(i + 1 < tokens.count && tokens[i + 1].classes.contains(.deed))
  }

  /// Kiệt is an alley's word in the middle of the country, and a name.
  private func isAlley(_ i: Int) -> Bool { isGiven(i) && isAny(i, of: NameWords.alleys) }

  /// An alley does nothing: Kiệt đánh vợ.
  func isAlleyBeforeDeed(_ i: Int) -> Bool {
    isAlley(i) && i + 1 < tokens.count && tokens[i + 1].gap.isPlain && tokens[i + 1].shape == .lower
      && (tokens[i + 1].classes.contains(.deed) || tokens[i + 1].matches(NameWords.with))
  }

  /// A given name that is no word and no place beside.
  private func isPureName(_ i: Int) -> Bool {
    tokens[i].classes.isSubset(of: [.given, .anySurname]) && (i + 1 == tokens.count || !continues(i + 1))
      && !isAny(i, of: NameWords.publicSingles)
  }

  /// No word but people's names.
  private func isOnlyName(_ i: Int) -> Bool {
    tokens[i].classes.subtracting(isAlley(i) ? .place : []).isSubset(of: [.given, .anySurname])
  }

  /// What a person does, the telephone, what somebody is called: `Hùng sđt …`, `Dũng "trọc"`.
  private func isBeforePersonalWord(_ next: Int) -> Bool {
    guard next < tokens.count else { return false }
    if tokens[next].classes.contains(.deed) || tokens[next].matches(NameWords.telephones) { return true }
    // Tuấn - thợ hồ
    if !tokens[next].gap.kinds.contains(.parenthesis), isBeforeTrade(next) { return true }
    return tokens[next].gap.kinds == [.space, .stop] && isAny(next, of: NameWords.epithets)
  }

  /// `Thắng và Lợi đánh nhau`: two given names and what people do.
  private func isDoingTogether(_ i: Int) -> Bool {
    let (second, end) = (i + 2, i + 3)
    guard end < tokens.count, startsSentence(i), isGiven(i), tokens[i + 1].gap.isPlain,
      isAny(i + 1, of: NameWords.with), tokens[second].gap.isPlain, tokens[second].shape == .capital, isGiven(second),
      match(second) == nil
    else { return false }
    return tokens[end].gap.isPlain && tokens[end].shape == .lower && tokens[end].classes.contains(.deed)
  }

  /// `bao che`, `nhũng nhiễu`
  func isMisdeed(_ i: Int) -> Bool {
    i + 1 < tokens.count && tokens[i].gap.isPlain && isPair(i, NameWords.misdeeds)
  }

  /// `Minh cò`, `nhóm Khánh sẹo`
  private func hasEpithet(_ i: Int) -> Bool {
    i + 1 < tokens.count && tokens[i + 1].gap.isPlain && tokens[i + 1].shape == .lower && isGiven(i)
      && isAny(i + 1, of: NameWords.epithets)
  }

  /// `anh rể của Trung`
  private func isOfKin(_ i: Int) -> Bool {
    i > 2 && isGiven(i) && tokens[i - 1].matches(NameWords.possessing) && isKinsman(i - 3)
  }

  /// A given name with one in quotation marks behind.
  func isBeforeNickname(_ i: Int) -> Bool {
    isGiven(i) && i + 1 < tokens.count && tokens[i + 1].shape == .lower
      && tokens[i + 1].gap == Gap(kinds: [.space, .stop], count: 2)
  }

  /// `nhóm Lộc "khỉ"`: a given name and one word in quotation marks.
  mutating func nicknamed(_ i: Int) -> Int? {
    let next = i + 1
    guard next < tokens.count, tokens[i].shape == .capital, isGiven(i), tokens[next].shape == .lower,
      tokens[next].gap == Gap(kinds: [.space, .stop], count: 2),
      next + 1 == tokens.count || tokens[next + 1].gap.kinds.contains(.stop),
      tokens[i].classes.isDisjoint(with: [.body, .place, .common, .qualifier])
    else { return nil }
    return add(isAny(next, of: NameWords.epithets) || isBehindPerson(i) ? .name : .unknown, i, next)
  }

  /// Bắc, Đức, Thái are nobody, but for who does something: khi đó Thái cầm dao.
  private func isPublicSingle(_ i: Int) -> Bool {
    guard isAny(i, of: NameWords.publicSingles) else { return false }
    // Nga khiếu nại
    if startsSentence(i), isGiven(i), isAny(i, of: NameWords.countries), i + 2 < tokens.count,
      tokens[i + 1].gap.isPlain, isPair(i + 1, NameWords.complaints)
    {
      return false
    }
    let isActor = i > 0 && isGiven(i) && tokens[i].gap.isPlain && isDoing(i + 1)
    let isNamed = i > 0 && (isOfKin(i) || isBehindPerson(i) || tokens[i - 1].matches(NameWords.being))
    return !(isActor && isAny(i - 1, of: NameWords.thereupon) || isGiven(i) && isNamed && !isCompound(i))
  }

  /// `Hòa, Bình`, `Sơn với Thủy`, `Bảo & Ngân`, `Hòa cùng vợ` at the start.
  private func isFirstOfMany(_ i: Int) -> Bool {
    guard i + 1 < tokens.count, isGiven(i) else { return false }
    let gap = tokens[i + 1].gap
    if gap.kinds == [.comma, .space] || gap.kinds == [.space, .other] || gap.kinds == .slash {
      return isGiven(i + 1) && tokens[i + 1].isCapital
    }
    guard gap.isPlain, tokens[i + 1].matches(NameWords.with), i + 2 < tokens.count, tokens[i + 2].gap.isPlain else {
      return false
    }
    return isGiven(i + 2) && tokens[i + 2].isCapital && match(i + 2) == nil
      || tokens[i + 2].matches(NameWords.relations)
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
    let isApart = tokens[i].gap.kinds == [.comma, .space]
    // Hoa sđt ở trên; not Phòng, Trạm
    if i + 1 < tokens.count, tokens[i + 1].gap.isPlain, tokens[i + 1].matches(NameWords.telephones),
      tokens[i].classes.isDisjoint(with: [.common, .body, .place])
    {
      return true
    }
    guard i + 1 < tokens.count,
      isApart || isAlley(i) || tokens[i].classes.isDisjoint(with: [.common, .place, .thing, .money]),
      !tokens[i].classes.contains(.body) || tokens[i].matches(NameWords.halfBodies)
    else { return false }
    let next = tokens[i + 1]
    // Minh cò làm giấy, Lượm được chia
    let isOnlyName = tokens[i].classes.isSubset(of: [.given, .anySurname, .label]) && next.gap.isPlain && !isUnmarked
    if isOnlyName, hasEpithet(i) && isDoing(i + 2) || isAny(i + 1, of: NameWords.passive) { return true }
    // Sơn lại vạch kẻ: again, of a thing
    let isAgain = next.matches(NameWords.again) && isAny(i, of: NameWords.redone) && !isDoing(i + 2)
    if isBeforeDeed(i + 1) || next.gap.isPlain && next.matches(NameWords.auxiliaries) && !isAgain { return true }
    // Hùng, gọi sau 5h
    let isSetOff = next.gap.kinds == [.comma, .space] || next.gap.kinds == [.hyphen, .space]
    if isSetOff, self.isOnlyName(i), next.matches(NameWords.calls) { return true }
    if !next.gap.kinds.contains(.parenthesis), isBeforeTrade(i + 1) { return true }
    if next.gap.kinds == .colon || next.gap.kinds == [.colon, .space] { return i == 0 }
    // Ngày 3/8, Tuyến lại đến
    if tokens[i].gap.kinds == [.comma, .space], isDoing(i + 1) { return true }
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
    return tokens[i + 1].classes.isDisjoint(with: [.common, .follower]) && !isBeforeDeed(i + 1) && !isMisdeed(i + 1)
  }

  /// Xe, Thuốc, Bão, Hãng at the start of a sentence.
  func isThing(_ i: Int) -> Bool {
    !tokens[i].classes.isDisjoint(with: [.thing, .company]) && !isNamePart(i)
  }

  /// `xe Ford Ranger`
  func isNameOfThing(_ i: Int) -> Bool {
    i > 0 && tokens[i].gap.isPlain && tokens[i - 1].classes.contains(.thing) && !isGiven(i) && !isBehindPerson(i)
  }
}
