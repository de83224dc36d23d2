extension NameScan {
  /// Behind words that a person's name follows: `đơn của Mai Hoa`, `người bị tố cáo là …`, `hộ …`.
  func isBehindPerson(_ i: Int) -> Bool {
    let isApart = i > 0 && tokens[i].gap.kinds == [.comma, .space] && tokens[i - 1].matches(NameWords.signed)
    guard i > 0, joins(i) || isApart || isBehindDegree(i) || tokens[i].gap.kinds == [.space, .parenthesis] else {
      return false
    }
    if isAny(i - 1, of: NameWords.introducing), i < 2 || !isPair(i - 2, NameWords.notIntroducing) { return true }
    if !isUnmarked, tokens[i - 1].matches(NameWords.worker) || isMember(i - 1) { return true }
    guard i > 1, tokens[i - 1].gap.isPlain else { return false }
    if tokens[i].gap.kinds.contains(.colon), isBehindLabel(i) { return true }
    // em là, cháu là
    if tokens[i - 2].classes.contains(.address), tokens[i - 1].matches(NameWords.being) { return true }
    // chủ trọ Ngần, thợ xây Quý
    if tokens[i - 2].matches(NameWords.actors), tokens[i - 1].shape == .lower, !isAny(i - 1, of: NameWords.notActors) {
      return true
    }
    return isKinsman(i - 2) || isPair(i - 2, NameWords.introductions)
  }

  /// `kiểm sát viên`, `công an viên`
  private func isMember(_ k: Int) -> Bool {
    k > 1 && tokens[k].shape == .lower && tokens[k].matches(NameWords.member) && tokens[k].gap.isPlain
      && tokens[k - 1].shape == .lower && !isAny(k - 1, of: NameWords.grounds)
  }

  /// `em dâu`, `con rể`, `dì ruột`
  func isKinsman(_ i: Int) -> Bool {
    tokens[i + 1].matches(NameWords.kinship)
      && (tokens[i].classes.contains(.address) || tokens[i].matches(NameWords.child)
        || tokens[i].matches(NameWords.relations))
  }

  /// `Người bị phản ánh: Ma Mão`, but not `Người dân phản ánh: Kim Sơn`.
  private func isBehindLabel(_ i: Int) -> Bool {
    var k = i - 1
    while k > 0, i - k < 5, tokens[k].gap.isPlain { k -= 1 }
    return i - k < 5 && tokens[k].matches(NameWords.person) && !tokens[k + 1].matches(NameWords.people)
  }

  /// White space, or a colon with it.
  private func joins(_ i: Int) -> Bool {
    tokens[i].gap.isPlain || tokens[i].gap.kinds == [.colon, .space] || tokens[i].gap.kinds == .colon
  }

  /// `BS. T.H.`
  private func isBehindDegree(_ i: Int) -> Bool {
    tokens[i].gap == Gap(kinds: [.dot, .space], count: 2) && tokens[i - 1].matches(NameWords.degrees)
  }

  /// Before `tố cáo`, `khiếu nại`, `trình bày`, and also behind a comma before `trú tại`, `thôn 2`, `34 tuổi`.
  func isBeforeDeed(_ end: Int) -> Bool {
    guard end + 1 < tokens.count else { return false }
    let gap = tokens[end].gap
    let isApart = gap.kinds.isSubset(of: [.comma, .space, .parenthesis]) && gap.count <= 2
    if tokens[end].isDigits {
      let isAge = tokens[end + 1].gap.count < 2 && tokens[end + 1].matches(NameWords.aged)
      return isApart && tokens[end].length < 4 && isAge
    }
    guard gap.isPlain || isApart, tokens[end].shape == .lower || isAllCaps else { return false }
    if gap.isPlain, isPair(end, NameWords.deeds) { return true }
    let isHamlet = !gap.isPlain && tokens[end].matches(NameWords.hamlets) && tokens[end + 1].shape != .lower
    return isHamlet || isPair(end, NameWords.dwelling)
  }

  func isPair(_ i: Int, _ pairs: TermPairs) -> Bool { pairs.contain(tokens[i], tokens[i + 1]) }

  /// Behind `tại`, `ở`, or a noun of a place with a small word or two between: `trạm bơm Phú Hòa`, `dự án cầu vượt Tân Vạn`.
  func isWhere(_ i: Int) -> Bool {
    guard i > 0, tokens[i].gap.isPlain else { return false }
    if tokens[i - 1].matches(NameWords.at) { return true }
    var k = i - 1
    while k >= 0, i - k <= 3 {
      // Not hồ sơ
      if i - k > 1, isPlaceWord(k), match(k)?.isPlace != false { return true }
      guard tokens[k].shape == .lower, tokens[k].gap.isPlain || k == 0,
        tokens[k].classes.isDisjoint(with: [.follower, .deed, .common, .address]),
        !tokens[k].matches(NameWords.joining), !tokens[k].matches(NameWords.ofCase)
      else { return false }
      k -= 1
    }
    return false
  }

  /// Before what people do and bodies hardly: `Út Trà Ôn đòi tiền`.
  func isBeforeAct(_ i: Int, _ end: Int) -> Bool {
    end < tokens.count && tokens[end].gap.isPlain && tokens[end].shape == .lower && tokens[end].classes.contains(.deed)
      && !isUnmarked && !isOfCompany(i)
  }

  /// At the start of a sentence, a cell, an item, a bracket.
  func startsSentence(_ i: Int) -> Bool { i == 0 || !tokens[i].gap.isPlain }

  /// Where a sentence has a person: at its start, behind của, cho, mời …, before what somebody does.
  func isPlaced(_ i: Int, _ end: Int) -> Bool {
    startsSentence(i) || tokens[i - 1].matches(NameWords.joining) || isBehindPerson(i) || isBeforeDeed(end)
  }

  /// Chủ tịch UBND xã, trưởng thôn …: a person's name may follow.
  func isBehindTitle(_ i: Int) -> Bool {
    var k = i - 1
    while k >= 0, i - k <= 6, tokens[k + 1].gap.isPlain {
      if isRank(k) && !isPlaceWord(k) || k > 0 && isPair(k - 1, NameWords.medics) { return true }
      if tokens[k].matches(NameWords.and) { return false }
      k -= 1
    }
    return false
  }

  /// chủ tịch, công chức; not tổ chức.
  func isRank(_ k: Int) -> Bool {
    isAny(k, of: NameWords.ranks)
      && !(k > 0 && tokens[k].matches(NameWords.office) && tokens[k - 1].matches(NameWords.organ))
  }

  private func isCompanyWord(_ k: Int) -> Bool {
    guard tokens[k].classes.contains(.company) else { return false }
    for (first, second) in NameWords.companyHalves where tokens[k].matches(first) {
      return tokens[k + 1].matches(second)
    }
    return true
  }

  /// Behind `và` the whole name of another party: `giữa hợp tác xã và Trần Văn Tèo`, `công ty cùng Lê Quốc Mão`.
  private func isOtherParty(_ i: Int) -> Bool {
    guard isFamilyName(i), tokens[i].gap.isPlain, isAny(i - 1, of: NameWords.with), !isAllCaps || isStrong(i) else {
      return false
    }
    // Công ty Hoàng Anh và Gia Khánh: a company of two.
    let isNamed = i > 1 && tokens[i - 2].isCapital && !isAllCaps
    guard tokens[i].isCapital, !isAllCaps else { return isStrong(i) && !isNamed }
    let end = end(of: i)
    return end - i > 2 || isStrong(i) && end - i == 2 && !isNamed
  }

  /// `Công ty TNHH Hoàng Long`: a business may bear anybody's name.
  func isOfCompany(_ i: Int) -> Bool {
    if i > 0, isOtherParty(i) { return false }
    var k = i - 1
    while k >= 0, i - k <= 8, tokens[k + 1].gap.isPlain {
      if isCompanyWord(k), !isUnmarked || !tokens[k].matches(NameWords.unmarkedAlike) {
        return true
      }
      if k > 0, i - k <= 3, tokens[k].gap.isPlain, tokens[k].shape == .lower,
        isPair(k - 1, NameWords.houses) && !isMember(k + 1) || i - k == 3 && isPair(k - 1, NameWords.chambers)
      {
        return true
      }
      if tokens[k].classes.contains(.address) || isAboutWord(k) || tokens[k].matches(NameWords.being) { return false }
      k -= 1
    }
    return false
  }
}
