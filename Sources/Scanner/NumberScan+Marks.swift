/// Plates of vehicles and boats, whose letters and marks tell what they are.
extension NumberScan {
  /// `29A-123.45`, `59X1-234.56`, `29-A1 12345`, `51F – 678.90`; of four digits `43A-1234`, `29H1 2345`, `29-H1 2345`.
  func plate(_ i: Int) -> Int? {
    if let end = foreignPlate(i) { return end }
    guard tokens[i].length == 2, value(i) >= 11, i + 2 < tokens.count, !tokens[i + 1].isDigits,
      tokens[i + 1].length <= 2,
      i == 0 || !tokens[i].gap.isJoined
    else { return nil }
    let (letters, gap) = (tokens[i + 1], tokens[i + 1].gap)
    guard gap.isJoined || joinsPlate(gap) && letters.length == 1 && letters.isCapital else { return nil }
    var tail = i + 2
    let isNumbered = tokens[tail].isDigits && tokens[tail].gap.isJoined && tokens[tail].length == 1
    if isNumbered, tail + 1 < tokens.count { tail += 1 }
    guard tokens[tail].isDigits, tokens[tail].gap.isJoined || joinsPlate(tokens[tail].gap) else { return nil }
    let isHyphenated = tokens[tail].gap.kinds.contains(.hyphen)
    let (first, after) = (tokens[tail].length, tail + 1)
    if first == 3, after < tokens.count, tokens[after].isDigits, tokens[after].length == 2,
      tokens[after].gap.count == 1,
      tokens[after].gap.kinds == .dot || tokens[after].gap.isPlain && isAlone(after + 1) && isVehicle(i)
    {
      return after + 1
    }
    let isAlone = isAlone(after)
    // 98-K1 22.814
    if first == 2, isNumbered, after < tokens.count, tokens[after].isDigits, tokens[after].length == 3,
      tokens[after].gap == Gap(kinds: .dot, count: 1), isVehicle(i)
    {
      return after + 1
    }
    // 29B112345
    if first == 6, isAlone, letters.length == 1, gap.isJoined, tokens[tail].gap.isJoined, isVehicle(i) { return after }
    if first == 5, isAlone, letters.length == 1 || isHyphenated { return after }
    let isCertain =
      letters.isCapital && letters.length == 1
      && (gap.isJoined && isHyphenated
        || (gap.isJoined || gap == Gap(kinds: .hyphen, count: 1)) && isNumbered
          && (!isYear(tail) || i > 0 && tokens[i - 1].matches(Self.vehicles)))
    return first == 4 && isAlone && isCertain ? after : nil
  }

  /// `xe quân đội KV-28-15`, `biển đỏ TM 12-34`, `biển số quân sự QA 1234`: two letters and twice two digits. Where it ends.
  func militaryPlate(_ i: Int) -> Int? {
    guard i > 0, tokens[i - 1].length == 2, !tokens[i - 1].isDigits, !tokens[i - 1].isMarked,
      tokens[i].length == 2 || tokens[i].length == 4, tokens[i].gap.isJoined || joinsPlate(tokens[i].gap)
    else { return nil }
    let end = tokens[i].length == 4 ? i + 1 : i + 2
    if end == i + 2 {
      guard i + 1 < tokens.count, tokens[i + 1].isDigits, tokens[i + 1].length == 2, !tokens[i + 1].gap.isJoined,
        joinsPlate(tokens[i + 1].gap)
      else { return nil }
    }
    guard isAlone(end) else { return nil }
    let before = tokens[max(0, i - 6)..<i - 1]
    let isArmys = before.contains { $0.matches(Self.military) }
    let isDriven = before.contains { $0.matches(Self.driven) }
    // Letters in small writing and four digits may be anything: xe tk 2024.
    let isCertain = tokens[i - 1].shape == .caps && end == i + 2
    return isDriven && (isArmys || isCertain) ? end : nil
  }

  /// xe quân đội, xe bộ đội, biển đỏ, biển số
  private static let military: [Term] = ["quân", "biển", "bks", "bsx", "đỏ"]
  private static let driven: [Term] = ["xe", "biển", "bks", "bsx", "tô", "soát", "moóc"]

  /// `80-NG-123-45`, `29-011-NN-23`: of embassies and other foreigners. Where it ends.
  private func foreignPlate(_ i: Int) -> Int? {
    guard tokens[i].length == 2, i + 3 < tokens.count, tokens[i + 1].gap == Gap(kinds: .hyphen, count: 1) else {
      return nil
    }
    let parts = i + 1..<i + 4
    guard parts.allSatisfy({ tokens[$0].gap.count <= 1 && tokens[$0].gap.kinds.isSubset(of: .hyphen) }),
      parts.count(where: { !tokens[$0].isDigits && tokens[$0].matches(Self.missions) }) == 1,
      parts.count(where: { tokens[$0].isDigits && tokens[$0].length == 3 }) == 1,
      tokens[i + 3].isDigits, tokens[i + 3].length <= 3
    else { return nil }
    return i + 4
  }

  private static let missions: [Term] = ["ng", "nn", "qt", "cv"]

  /// `ghe gắn số AG-14552`, `KG 91234 TS`: the letters of a province and five digits, with those of its fishery behind or
  /// a boat before. Where it ends.
  func boat(_ i: Int) -> Int? {
    guard i > 0, tokens[i].length == 5 || tokens[i].length == 4 && !isYear(i), tokens[i - 1].isCapital,
      (2...4).contains(tokens[i - 1].length)
    else {
      return nil
    }
    let gap = tokens[i].gap
    guard gap.isJoined || gap == Gap(kinds: .hyphen, count: 1) || gap == Gap(kinds: .space, count: 1) else {
      return nil
    }
    if i + 1 < tokens.count, tokens[i + 1].shape == .caps, tokens[i + 1].matches(Self.fishery) { return i + 2 }
    let isNamed = !gap.isJoined && tokens[max(0, i - 6)..<i - 1].contains { $0.matches(Self.boats) }
    return isNamed && tokens[i - 1].shape == .caps && tokens[i - 1].length < 4 ? i + 1 : nil
  }

  private static let fishery: Term = "ts"
  private static let boats: [Term] = ["ghe", "tàu", "thuyền", "xuồng", "lan", "đò", "phà"]

  /// Before a plate: xe, xe máy, ô tô, biển số, biển kiểm soát.
  private static let vehicles: [Term] = ["xe", "máy", "tô", "tải", "ben", "số", "soát", "bks", "bs"]

  /// A word for a vehicle or its plate stands before.
  private func isVehicle(_ i: Int) -> Bool {
    tokens[max(0, i - 3)..<i].contains { $0.matches(Self.vehicles) || $0.matches(Self.plates) }
  }

  private static let plates: [Term] = ["biển", "bsx"]

  /// Between the parts of a plate: a mark, with spaces or without.
  private func joinsPlate(_ gap: Gap) -> Bool { gap.count <= 3 && gap.kinds.isSubset(of: [.hyphen, .dot, .space]) }
}
