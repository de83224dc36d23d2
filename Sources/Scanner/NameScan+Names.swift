/// The ways names are written.
extension NameScan {
  // MARK: Behind a form of address

  /// `ông Nguyễn Văn A`, `bà B.`, `ông N.V.A`, `cô giáo Hoa`, `bà nguyễn thị a`.
  mutating func addressed(_ i: Int) -> Int? {
    var next = i + 1
    guard next < tokens.count else { return nil }
    if tokens[i].isCapital ? isNamedAfterSomebody(i) : isOldPlace(i) { return nil }
    // duong, cau: rather đường, cầu.
    if isUnmarked, isPlaceWord(i) { return unmarkedUncle(i, next) }
    if i > 0, tokens[i].gap.isPlain {
      if tokens[i].isCapital, tokens[i - 1].matches(NameWords.country) { return nil }
      if !tokens[i].isCapital, tokens[i - 1].matches(NameWords.notForms) { return nil }
      if tokens[i].matches(NameWords.junior), isAny(i - 1, of: [NameWords.young]) { return nil }
    }
    let isCalling =
      next + 1 < tokens.count && tokens[next].shape == .lower && tokens[next + 1].shape == .capital
      && tokens[next + 1].gap.isPlain && isAny(next, of: NameWords.callings)
    if tokens[next].gap.isPlain, next + 1 < tokens.count, isCalling || tokens[next].matches(NameWords.titles) {
      next += 1
    } else if let match = match(i),
      match.count > 2 || isAllCaps || !(tokens[i].shape == .lower && tokens[next].isCapital)
    {
      // anh em, bà con; but anh Hùng, Anh Hùng are nobody's hero.
      if match.count > 2 || isAllCaps || match.isProper || !tokens[next].isCapital || !isGiven(next) { return nil }
    }
    let gap = tokens[next].gap
    let isAbbreviated =
      (tokens[i].length == 1 || tokens[i].matches(NameWords.foreignForms)) && gap.kinds == [.dot, .space]
    let isForm = tokens[i].matches(NameWords.honorifics)
    // bà: Hà, ông.Tiến
    let isStuck = (gap.kinds == .colon || gap.kinds == .dot) && isNamePart(next)
    // bien-ban-ba-do-thi-lua.pdf
    if isUnmarked, tokens[i].shape == .lower, isLinked(next), !gap.isPlain { return likelyName(next, from: i) }
    // ông (bà) Tám
    let isBracketed =
      gap.kinds.isSubset(of: [.parenthesis, .space]) && gap.count <= 2 && tokens[i].gap.kinds.contains(.parenthesis)
      && !gap.isJoined
    guard gap.isPlain || isAbbreviated || isBracketed || isForm && (gap.kinds == [.colon, .space] || isStuck) else {
      return nil
    }
    if isNameWord(next), !isAllCaps || tokens[next].shape == .single {
      if let match = match(next), !match.isPlace, !isNameInSpite(next, match),
        !isPhraseLikeName(i, next, match.count)
      {
        return nil
      }
      // Thầy cô Trường Mầm non
      let isSchool = isPlaceWord(next) && next + 1 < tokens.count && tokens[next + 1].isCapital
      if isSchool, match(next + 1)?.isPlace == false { return nil }
      let isRole = tokens[next].shape != .single && tokens[next].classes.contains(.body) && !isFamilyName(next)
      if isRole, !isGiven(next) { return nil }
      let end = end(of: next)
      // cù lao Ông Hổ, quán cơm Bà Sáu: within a sentence only what has the name is written so.
      let isCapital =
        tokens[i].isCapital && !isAllCaps && !startsSentence(i) && (!isFamilyName(next) || end == next + 1)
      return add(weighing: NameWeights.introduced + (isCapital ? placeWeight(i, end) : 0), i, end)
    }
    return lowerCaseAddressed(i, next) ?? spokenName(i, next)
  }

  /// `cau Ninh Phuong Long`, `cau Chin Xuyen`: a bridge has no such name, unless somebody of history's.
  private mutating func unmarkedUncle(_ i: Int, _ next: Int) -> Int? {
    guard tokens[next].gap.isPlain else { return nil }
    if !tokens[next].isCapital { return isFamilyName(next) ? lowerCaseRun(next, from: i) : nil }
    let isRank = tokens[next].matches(NameWords.birthRanks) && isGiven(next + 1) && continues(next + 1)
    let isWhole = isFamilyName(next) && isGiven(next + 1) && end(of: next) == next + 3
    guard isRank || isWhole, !isOfHistory(next) else { return nil }
    return add(.unknown, i, end(of: next))
  }

  /// Also in a text without marks or capitals.
  func isOfHistory(_ i: Int) -> Bool { known.match(tokens, at: i, isUnmarked: isUnmarked)?.isNamesake == true }

  /// đường hai bà trưng, chợ bà rén: without any capital.
  private func isOldPlace(_ i: Int) -> Bool {
    guard i > 0, tokens[i].gap.isPlain, !tokens[i + 1].isCapital else { return false }
    return tokens[i - 1].matches(NameWords.shrines) && isPlaceWord(i - 1) || (match(i - 1)?.count ?? 0) > 2
  }

  /// bà Mai Sau, cụ Thân Thế Sáu: behind a form of address two capitals are no phrase.
  private func isPhraseLikeName(_ i: Int, _ next: Int, _ count: Int) -> Bool {
    count == 2 && !isAllCaps && tokens[i].shape == .lower && isFamilyName(next) && tokens[next + 1].isCapital
      && tokens[next + 1].classes.isDisjoint(with: .body)
  }

  /// A form of address cut to its letter, or that of comrades, before a given name alone: `theo b. Luyện`, `đ/c Hường`.
  /// Not the point of a list: `b. Luyện tập`, `điểm a. Diện tích`.
  mutating func shortlyAddressed(_ i: Int) -> Int? {
    let next = i + 1
    guard next < tokens.count, tokens[i].length <= 4 else { return nil }
    guard tokens[next].isCapital else { return isComrade(i) && isSpoken(next) ? add(.name, i, next + 1) : nil }
    if tokens[next].gap == Gap(kinds: [.dot, .space], count: 2), tokens[i].matches(NameWords.unlettered),
      isNameWord(next), match(next) == nil
    {
      let isName = isNamePart(next) || tokens[i].length > 1 || tokens[next].shape == .single
      return add(isName ? .name : .unknown, i, end(of: next))
    }
    guard tokens[next].shape != .caps else { return nil }
    // c.Hương, O Gái
    if tokens[next].gap.kinds == .dot, tokens[i].shape == .lower, tokens[i].matches(NameWords.letters), isGiven(next),
      startsSentence(i) && !(i > 0 && tokens[i].gap.kinds.contains(.dot))
    {
      return add(.name, i, end(of: next))
    }
    if let end = stuckToLetter(i, next) { return end }
    if tokens[next].gap.isPlain, tokens[i].matches(NameWords.sister), isGiven(next), match(next) == nil, !isUnmarked {
      let end = end(of: next)
      return add(isDoing(end) ? .name : .unknown, i, end)
    }
    // C. Hạnh xin giấy
    if i == 0 {
      let isTold = next + 1 < tokens.count && tokens[next + 1].classes.contains(.deed) && isGiven(next)
      let isDotted = tokens[next].gap == Gap(kinds: [.dot, .space], count: 2)
      // C. Ngọc Hiền báo mất nước
      if isDotted, tokens[i].matches(NameWords.letters), isGiven(next), isGiven(next + 1), continues(next + 1),
        match(next) == nil, isDoing(end(of: next))
      {
        return add(.name, i, end(of: next))
      }
      // a. Tiến VPĐK
      let isAlone = tokens[next].classes == .given && next + 1 < tokens.count && tokens[next + 1].shape == .caps
      return (isTold || isAlone) && isDotted && tokens[i].matches(NameWords.letters)
        ? add(.unknown, i, end(of: next)) : nil
    }
    let (before, gap) = (tokens[i - 1], tokens[next].gap)
    let isComrade = isComrade(i)
    let isLetter =
      gap == Gap(kinds: [.dot, .space], count: 2) && tokens[i].matches(NameWords.letters)
      && (tokens[i].gap.isPlain || tokens[i].gap.kinds == [.comma, .space]) && tokens[next].length > 1
      && !before.isDigits && before.length > 1 && !before.matches(NameWords.lettered)
    guard isComrade || isLetter, match(next) == nil, !tokens[next].matches(NameWords.ranks) else { return nil }
    if tokens[next].shape == .single { return add(.name, i, end(of: next)) }
    let isName = isGiven(next) || isFamilyName(next)
    if !isName, tokens[next].classes.contains(.body) { return nil }
    return add(isName ? .name : .unknown, i, end(of: next))
  }

  /// `B.Hạnh xin hoãn`, `C.Thủy đã nhận`: a capital letter and its point without a space, where somebody does something.
  private mutating func stuckToLetter(_ i: Int, _ next: Int) -> Int? {
    guard tokens[next].gap == Gap(kinds: .dot, count: 1), tokens[i].shape == .single, startsSentence(i),
      tokens[i].matches(NameWords.letters), !tokens[i].matches(NameWords.unlettered), isGiven(next), !isUnmarked,
      match(next) == nil, !isCompound(next),
      !(i > 0 && tokens[i].gap.kinds.contains(.dot))
    else { return nil }
    let end = end(of: next)
    let isActing = end < tokens.count && tokens[end].gap.isPlain && tokens[end].classes.contains(.deed)
    let isSure = isActing || isBeforeDeed(end)
    return isSure || isDoing(end) ? add(isSure ? .name : .unknown, i, end) : nil
  }

  /// A form of address cut to its letter without a point: `a Nhật xử lý`, `chuyển c Thoa`, `a Ba Đen`. Not `điểm a Điều 5`.
  mutating func brieflyAddressed(_ i: Int) -> Int? {
    let next = i + 1
    guard next < tokens.count, tokens[i].length == 1, tokens[next].gap.isPlain,
      tokens[next].shape == .capital || tokens[next].shape == .single && tokens[next].isMarked,
      isGiven(next) || isNewWord(next), isAny(i, of: NameWords.letters),
      !isUnmarked || !tokens[i].matches(NameWords.sister)
    else { return nil }
    let isRank = tokens[next].matches(NameWords.birthRanks) && next + 1 < tokens.count && continues(next + 1)
    guard isRank || match(next) == nil else { return nil }
    let end = end(of: next)
    // C Nga hách dịch
    guard tokens[i].shape == .lower else {
      let isAsked = startsSentence(i) && isDoing(end) && end == next + 1 && !isUnmarked
      return isAsked && !tokens[i].matches(NameWords.a) ? add(.unknown, i, end) : nil
    }
    if i > 0 {
      let before = tokens[i - 1]
      if before.isDigits || tokens[i].gap.isJoined || tokens[i].gap.kinds == .slash { return nil }
      if tokens[i].gap.isPlain, before.length < 2 || before.matches(NameWords.lettered) && !before.matches(Terms.house)
      {
        return nil
      }
      // nhà a Hải, or the building's letter
      if tokens[i].gap.isPlain, before.matches(Terms.house) { return add(.unknown, i, end) }
    }
    // In another language a is no form of address: a Thai company.
    if isUnmarked, tokens[i].matches(NameWords.a) { return add(isRank ? .name : .unknown, i, end) }
    let isWord =
      !tokens[next].classes.isDisjoint(with: [.common, .body, .place, .qualifier])
      && !tokens[next].matches(NameWords.alleys)
    let isFollowed = end == tokens.count || !tokens[end].gap.isPlain || isDoing(end) || isMisdeed(end)
    return add(isRank || !isWord || isFollowed ? .name : .unknown, i, end)
  }

  /// Biền: a syllable that nothing else is written with.
  private func isNewWord(_ i: Int) -> Bool {
    tokens[i].isMarked && tokens[i].classes.isEmpty && Syllable.isOne(tokens[i])
  }

  /// `đ/c`, `đồng chí` with a word behind.
  private func isComrade(_ i: Int) -> Bool {
    i > 0 && tokens[i + 1].gap.isPlain && (tokens[i].gap.isPlain || tokens[i].gap.kinds == .slash)
      && isPair(i - 1, NameWords.comrades)
  }

  /// `Đào (cô ruột người bị hại)`: a given name, and who it is to somebody.
  mutating func relative(_ i: Int) -> Int? {
    let next = i + 1
    guard startsSentence(i), tokens[i].shape == .capital, isNamePart(i) || tokens[i].gap.kinds.contains(.colon),
      next < tokens.count,
      tokens[next].gap.kinds.contains(.parenthesis), tokens[next].shape == .lower
    else { return nil }
    let isChild =
      tokens[next].matches(NameWords.child) && next + 1 < tokens.count && tokens[next + 1].matches(NameWords.children)
    let isRelation = tokens[next].classes.contains(.address) || tokens[next].matches(NameWords.relations) || isChild
    return isRelation ? add(isGiven(i) ? .name : .unknown, i, next) : nil
  }

  /// `Bs Nguyễn Hợi`: the letters of a degree before a family name are no part of it.
  func isTitle(_ i: Int) -> Bool {
    let isShort = tokens[i].shape == .capital && tokens[i].length <= 3 && !Syllable.hasVowel(tokens[i])
    guard isShort, i + 1 < tokens.count, continues(i + 1) else { return false }
    return isStrong(i + 1) || isFamilyName(i + 1) && (isMiddle(i + 2) || tokens[i].matches(NameWords.degrees))
  }

  // MARK: Whole names

  /// `H’Bia Niê`, `K’Brèm`, `Y Bhin Niê`, `A Thị Y`.
  mutating func minorityName(_ i: Int) -> Int? {
    guard tokens[i].shape == .single, i + 1 < tokens.count, tokens[i + 1].isCapital else { return nil }
    let gap = tokens[i + 1].gap
    if gap.isPlain, tokens[i].matches(NameWords.unsigned), tokens[i + 1].shape == .capital, match(i + 1) == nil,
      startsSentence(i)
    {
      let end = end(of: i + 1)
      let isClan = (i + 2..<max(i + 2, end)).contains { tokens[$0].classes.contains(.clan) }
      return add(isClan ? .name : .unknown, i, end)
    }
    if gap.kinds.contains(.apostrophe), gap.count <= 2, tokens[i].matches(NameWords.prefixes) {
      // Người H'Mông, but H'Mông Niê
      if let match = match(i), i + match.count == tokens.count || !continues(i + match.count) { return nil }
      return add(.name, i, end(of: i + 1))
    }
    // Not “Đại học Y Hà Nội”, “Y Dược”.
    let isMale =
      tokens[i].matches(NameWords.y) && tokens[i + 1].length > 1 && gap.isPlain && match(i + 1) == nil
      && !tokens[i + 1].classes.contains(.qualifier)
    let hasMiddle = isMiddle(i + 1) && i + 2 < tokens.count && continues(i + 1) && continues(i + 2)
    guard isMale || hasMiddle && !(isAllCaps && isNotGiven(i + 2)) else { return nil }
    if match(i) != nil { return nil }
    return add(.name, i, end(of: i + 1))
  }

  /// `Tư Mập`, `Mười Khó`: the order of birth and what somebody is called, where a sentence has a person.
  mutating func birthRank(_ i: Int) -> Int? {
    guard tokens[i].shape == .capital, tokens[i].matches(NameWords.birthRanks),
      i + 1 < tokens.count, tokens[i + 1].shape == .capital, tokens[i + 1].gap.isPlain, Syllable.isOne(tokens[i + 1]),
      isGiven(i + 1) || tokens[i + 1].classes.isDisjoint(with: [.common, .body, .place, .unit, .qualifier])
    else { return nil }
    let end = end(of: i)
    guard end <= i + 3, match(i + 1) == nil else { return nil }
    if !isPlaced(i, end), !isAboutWord(i - 1), !tokens[i - 1].matches(Terms.house) {
      // nông dân Chín Bưởi, but chợ Bảy Hiền
      let isAsked =
        isGiven(i + 1) && tokens[i - 1].shape == .lower && placeWeight(i, end) == 0 && knownPlace(i + 1) == nil
      return isAsked ? add(.unknown, i, end) : nil
    }
    // Năm Giáp Thìn; but quán của Năm Sa Đéc
    if knownPlace(i + 1) != nil { return startsSentence(i) ? nil : add(.unknown, i, end) }
    return add(.name, i, end)
  }

  /// A family name with more capitalised words.
  mutating func familyName(_ i: Int) -> Int? {
    guard i + 1 < tokens.count, isNameWord(i), isFamilyName(i), continues(i + 1) else {
      return middleName(i)
    }
    if let end = numberedPart(i + 1) { return end }
    let next = match(i + 1)
    // Truong Tieu hoc, but Tran Tham tra lai.
    if let next, isUnmarked, isPlaceWord(i), !isMiddle(i + 1), !tokens[i + next.count].isCapital {
      return isStrong(i) && isGiven(i + 1) ? add(.unknown, i, i + 2) : nil
    }
    if !isMiddle(i + 1), next != nil,
      isKnownBody(i + 1) || !tokens[i].classes.isDisjoint(with: .common) || tokens[i + 1].classes.contains(.body)
    {
      // Đỗ Công An, not Bộ Công an.
      let isWhole = i + 2 < tokens.count && continues(i + 2) && isGiven(i + 2) && (isStrong(i) || isPlaced(i, i + 3))
      let isName = isGiven(i + 1) && !isAllCaps && (isWhole || isUnmarked && isStrong(i))
      return isName ? add(.unknown, i, isWhole ? i + 3 : i + 2) : nil
    }
    let end = end(of: i)
    // Lô C, Hạng A1, Cống Bi D600
    let isNumbered = end < tokens.count && tokens[end].gap.isJoined && tokens[end].isDigits
    if tokens[end - 1].shape == .single, end == i + 2 && isPlaceWord(i) || isNumbered && !isMiddle(i + 1) {
      return end
    }
    return add(weighing: weight(i, end), i, end)
  }

  /// `Từ Điều 4`, `Lại Chương II`: behind a family name that is a word too, a part of a document with its number.
  private func numberedPart(_ i: Int) -> Int? {
    let isAppendix = isAny(i, of: NameWords.appendix) && i + 1 < tokens.count && tokens[i + 1].gap.isPlain
    let number = isAppendix ? i + 2 : i + 1
    guard isAppendix || isAny(i, of: NameWords.divisions), number < tokens.count, tokens[number].gap.isPlain,
      !isUnmarked, tokens[i - 1].shape == .capital
    else { return nil }
    if number + 1 < tokens.count, tokens[number + 1].gap.isPlain, tokens[number + 1].matches(NameWords.counted) {
      return nil
    }
    let isNumber =
      tokens[number].isDigits || tokens[number].shape == .single || tokens[number].matches(NameWords.romans)
    return isNumber || tokens[number].length == 1 ? number + 1 : nil
  }

  /// `Cầm Văn Panh` and others whose family name is not listed.
  private mutating func middleName(_ i: Int) -> Int? {
    guard isNameWord(i), i + 2 < tokens.count, continues(i + 1), isMiddle(i + 1), continues(i + 2),
      tokens[i + 1].shape == tokens[i].shape || tokens[i].shape == .single,
      tokens[i].classes.isDisjoint(with: [.body, .common]) || isGiven(i + 2)
    else { return nil }
    let isWord = isNotGiven(i + 2) || match(i + 1) != nil
    if isAllCaps ? !isGiven(i + 2) || isWord : isWord && !tokens[i].classes.isDisjoint(with: [.body, .common]) {
      return nil
    }
    return add(.name, i, end(of: i))
  }

  /// `Người tiếp: Thu Hà`, `Thu Trang báo cáo`
  private func isTwoNames(_ i: Int) -> Bool {
    isGiven(i) && isGiven(i + 1) && continues(i + 1)
      && (tokens[i].gap.kinds.contains(.colon) || isBehindPerson(i) || isAbout(i)
        || startsSentence(i) && (isDoing(i + 2) || isBeforeDeed(i + 2) || isBeforeTrade(i + 2)))
  }

  /// Two capitalised words or more of which nothing is known.
  mutating func otherRun(_ i: Int) -> Int {
    if tokens[i].classes.contains(.common) && !isTwoNames(i) || !isNameWord(i) { return i + 1 }
    // Bưởi Năm Roi
    if tokens[i].classes.contains(.thing), i + 1 < tokens.count,
      known.match(tokens, at: i + 1, isUnmarked: isUnmarked, shared: true) != nil
    {
      return i + 1
    }
    // số 3A Lê Lợi
    if i > 0, tokens[i].gap.isJoined, tokens[i].length == 1 { return i + 1 }
    var end = i + 1
    while end < tokens.count, continues(end), end - i < 8 {
      let isLoose = isUnmarked && end == i + 1 && tokens[i].loose.contains(.rareSurname) && isGiven(end)
      if isPlaceWord(end), !isFamilyName(end), !isGiven(end), !tokens[i].matches(NameWords.a) { break }
      if match(end) != nil && !isLoose || tokens[end].classes.contains(.body) && !isFamilyName(end) && !isGiven(end) {
        break
      }
      if isFamilyName(end), isMiddle(end + 1) { break }
      let isName = isStrong(end) && end + 1 < tokens.count && continues(end + 1)
      if isName, isMiddle(end + 1) || end + 2 < tokens.count && continues(end + 2) { break }
      end += 1
    }
    // A Bằng: a man's name in the Central Highlands.
    let words = (i..<end).count { tokens[$0].length > 1 } + (tokens[i].matches(NameWords.a) ? 1 : 0)
    return end - i > 1 && words > 1 ? add(weighing: weight(i, end), i, end) : end
  }
}
