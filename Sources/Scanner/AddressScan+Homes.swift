/// Homes that have no street: right behind the word of a residence, in planned quarters, in rows of rooms.
extension AddressScan {
  /// `nơi ở hiện nay: K12/45`, `trú tại phòng 302`, `HKTT: P. 8`: a room or a house right behind the word of a residence; not
  /// what is counted there.
  func residence(_ i: Int) -> Range<Int>? {
    guard i > 0, isOfHomes else { return nil }
    var k = i - 1
    while k > 0, i - k <= 4, tokens[k].matches(Self.dwellings) || tokens[k].shape == .single, isLinkedHome(k + 1) {
      k -= 1
    }
    let last = k
    while k > 0, last - k < 3, tokens[k].matches(Self.present), tokens[k].gap.isPlain { k -= 1 }
    guard isLinkedHome(last + 1),
      tokens[k].matches(Self.residence)
        || k > 0 && Self.residences.contain(tokens[k - 1], tokens[k])
    else { return nil }
    let isHome = last < i - 1
    let isSplit = i + 1 < tokens.count && tokens[i + 1].gap == Gap(kinds: .slash, count: 1) && tokens[i + 1].isDigits
    let isLettered = i + 1 < tokens.count && isLetter(i + 1)
    let next = isLettered ? i + 2 : i + 1
    let isCounted = next < tokens.count && tokens[next].gap.isPlain && !tokens[next].classes.isDisjoint(with: .unit)
    let isOfHamlet = next < tokens.count && tokens[next].gap.isPlain && tokens[next].matches(Self.hamlets)
    return !isCounted && (isHome || isSplit || isLettered || isOfHamlet) ? k..<i + 1 : nil
  }

  private func isLinkedHome(_ i: Int) -> Bool {
    tokens[i].gap.isJoined
      || tokens[i].gap.count <= 2 && tokens[i].gap.kinds.isSubset(of: [.space, .colon, .dot, .comma])
  }

  /// `lô LK-05 căn 17`, `căn số 7 liền kề 12`, `biệt thự số 14`: a house of a planned quarter.
  func plannedHouse(_ i: Int) -> Range<Int>? {
    guard tokens[i].gap.isPlain, tokens[i].length < 4 else { return nil }
    let isNumbered = tokens[i - 1].matches(Terms.number) && i > 1
    let k = isNumbered ? i - 2 : i - 1
    if k > 0, Self.planned.contain(tokens[k - 1], tokens[k]) {
      let isMany = i + 1 < tokens.count && tokens[i + 1].gap.isPlain && tokens[i + 1].classes.contains(.unit)
      return isMany || k > 1 && tokens[k - 2].isDigits ? nil : k - 1..<i + 1
    }
    guard isFlat(k) else { return nil }
    if k > 0, tokens[k - 1].isDigits, tokens[max(0, k - 5)..<k].contains(where: { $0.matches(Terms.lot) }) {
      return k..<i + 1
    }
    guard i + 1 < tokens.count, tokens[i + 1].gap.count <= 2,
      tokens[i + 1].gap.kinds.isSubset(of: [.space, .comma, .hyphen])
    else { return nil }
    let isOfLot =
      tokens[i + 1].matches(Terms.lot) || tokens[i + 1].shape == .caps && tokens[i + 1].matches(Self.plannedCodes)
    return isOfLot || i + 2 < tokens.count && Self.planned.contain(tokens[i + 1], tokens[i + 2]) ? k..<i + 2 : nil
  }

  /// `lô A12 khu tái định cư`, `nền tái định cư số 15`, `suất TĐC 15`, `lô đất B5-12`: a parcel that somebody was given.
  func plannedLot(_ i: Int) -> Range<Int>? {
    var (k, isGiven, isCoded, isLand) = (i - 1, false, false, false)
    if tokens[k].isCapital, tokens[k].length < 4, tokens[i].gap.count <= 1 {
      isCoded = true
      isGiven = tokens[k].matches(Self.quarters)
      k -= 1
    } else if tokens[k].isDigits, tokens[i].gap == Gap(kinds: .hyphen, count: 1), k > 0, tokens[k - 1].isCapital {
      // B5-12
      isCoded = true
      k -= 2
    }
    while k > 0, i - k < 8, tokens[k + 1].gap.isPlain, tokens[k].matches(Self.lotWords) {
      if tokens[k].matches(Self.residents) || tokens[k].matches(Self.quarters) { isGiven = true }
      if tokens[k].matches(Terms.land) { isLand = true }
      k -= 1
    }
    guard k >= 0, k < i - 1 || isQuarter(i + 1), tokens[k + 1].gap.isPlain, tokens[k].matches(Self.lots) else {
      return nil
    }
    let isCounted = i + 1 < tokens.count && tokens[i + 1].gap.isPlain && tokens[i + 1].classes.contains(.unit)
    return !isCounted && (isGiven || isQuarter(i + 1) || isCoded && isLand) ? k..<i + 1 : nil
  }

  /// `phòng trọ số 5`, `tập thể A12 phòng 5`, `căn B512`, `căn hộ 5.12 chung cư`
  func rentedRoom(_ i: Int) -> Range<Int>? {
    let word = i > 1 && tokens[i - 1].matches(Terms.number) ? i - 2 : i - 1
    let isCounted = i + 1 < tokens.count && tokens[i + 1].gap.isPlain && tokens[i + 1].classes.contains(.unit)
    if word > 0, tokens[i].gap.isPlain, tokens[word].matches(Self.rented), tokens[word - 1].matches(Self.rooms),
      !isCounted,
      word == 1 || !tokens[word - 2].isDigits
    {
      return word - 1..<i + 1
    }
    if i > 1, tokens[i].gap.isPlain, tokens[i - 1].matches(Self.rooms), tokens[i - 1].length > 1 {
      return (max(1, i - 5)..<i - 1).first {
        tokens[$0].matches(Self.body) && tokens[$0 - 1].matches(Self.collective)
          && tokens[($0 + 1)..<i - 1].allSatisfy { $0.isCapital || $0.isDigits }
      }.map { $0 - 1..<i + 1 }
    }
    if i > 1, tokens[i].length > 2, tokens[i].gap.isJoined, tokens[i - 1].shape == .single, tokens[i - 1].gap.isPlain,
      isFlat(i - 2)
    {
      return i - 2..<i + 1
    }
    guard isFlat(i - 1), i + 2 < tokens.count, tokens[i + 1].isDigits, tokens[i + 1].gap == Gap(kinds: .dot, count: 1),
      tokens[i + 2].matches(Self.towers)
    else { return nil }
    return i - 1..<i + 2
  }

  private static let lots: [Term] = ["lô", "ô", "nền", "suất"]
  private static let lotWords: [Term] = ["đất", "số", "tái", "định", "cư", "tđc", "nhà", "ở"]
  private static let rented: Term = "trọ"
  private static let planned: TermPairs = [("liền", "kề"), ("biệt", "thự"), ("song", "lập")]
  private static let plannedCodes: [Term] = ["lk", "bt", "sh", "nv"]

  private static let present: [Term] = ["hiện", "nay", "tại", "là"]
  private static let dwellings: [Term] = ["phòng", "p", "căn", "nhà", "lô", "số", "dãy", "block", "kiệt", "hẻm", "ngõ"]
}
