/// In a text of capitals everything looks like the name of a body or a place.
extension NameScan {
  /// A family name is only one when it stands with its name alone, or with văn or thị.
  mutating func inCapitals(_ i: Int, _ end: Int, _ hasMiddle: Bool) -> Int? {
    let isAlone = end - i <= 4 && (startsSentence(i) || tokens[i - 1].classes.contains(.address))
    let isWhole = end == tokens.count || !tokens[end].gap.isPlain || tokens[end].isDigits
    guard isAlone && isWhole, hasMiddle || !(i + 1..<end).contains(where: isCommon) else { return nil }
    let isLong = end - i > 2 && (i + 1..<end).allSatisfy(isNamePart)
    return add(isStrong(i) || hasMiddle || isLong || isBehindPerson(i) ? .name : .unknown, i, end)
  }

  /// Names that other words have taken along: behind a form of address or the words that introduce one, with văn or thị
  /// in them, or made of words that people are called by.
  mutating func readCapitals() {
    var phraseEnd = 0
    for i in tokens.indices.dropLast() {
      if let phrase = match(i) {
        phraseEnd = max(phraseEnd, i + phrase.count)
        // MAI CHÂU is a place; MAI CHÂU TÝ GẤM is somebody.
        let end = i + phrase.count
        let isName = phrase.isPlace && isFamilyName(i) && end + 1 < tokens.count && isGiven(end) && isGiven(end + 1)
        if isName, continues(end), continues(end + 1) { found.append((.unknown, i..<end + 2)) }
        // NGUYEN VAN BANG: nguyên văn, but more likely somebody.
        if isUnmarked, isStrong(i), isMiddle(i + 1), isGiven(end), continues(end) {
          found.append((.unknown, i..<end + 1))
        }
      }
      // KPĂ BLỨ
      if isStrong(i), tokens[i].isMarked, !Syllable.isOne(tokens[i]), tokens[i + 1].gap.isPlain, i >= phraseEnd {
        found.append((.name, i..<i + 2))
        continue
      }
      guard i >= phraseEnd, isNameWord(i), isFamilyName(i), continues(i + 1), !isNamedAfterSomebody(i),
        !found.contains(where: { $0.range.contains(i) })
      else { continue }
      // XỬ LÝ LÊ THỊ HOA, HỘ ÔNG TRẦN VĂN TÈO: the name begins behind.
      if isFamilyName(i + 1), isMiddle(i + 2) || tokens[i].classes.contains(.address) { continue }
      if let kind = kindInCapitals(i) { found.append((kind, i..<min(i + 3, tokens.count))) }
    }
  }

  private func isCommon(_ i: Int) -> Bool { tokens[i].classes.contains(.common) && !tokens[i].classes.contains(.given) }

  private func kindInCapitals(_ i: Int) -> PersonalKind? {
    let isSure = isStrong(i) && tokens[i].classes.isDisjoint(with: [.common, .money])
    let hasMiddle = isMiddle(i + 1) && i + 2 < tokens.count && continues(i + 2)
    // LÝ A SÌNH
    if isSure, tokens[i + 1].matches(NameWords.a), i + 2 < tokens.count, continues(i + 2), !isCommon(i + 2) {
      return .name
    }
    if hasMiddle, isSure || isGiven(i + 2) && !isNotGiven(i + 2) || isBeforeDeed(i + 3) { return .name }
    let isPlaced = isPlaced(i, i + 2)
    if hasMiddle, isPlaced { return .unknown }
    if match(i + 1) != nil { return isSure && isNamePart(i + 1) && isGiven(i + 2) && isPlaced ? .unknown : nil }
    let isAddressed = i > 0 && tokens[i].gap.isPlain && tokens[i - 1].classes.contains(.address)
    if isAddressed || isBehindPerson(i) { return isStrong(i) || isGiven(i + 1) ? .name : .unknown }
    // BÙI TRẠCH TỐ CÁO, XÁC NHẬN: PHẠM KHẮC YẾN LÀ …
    if isSure, startsSentence(i), !isCommon(i + 1) {
      if isBeforeDeed(i + 2) || isBeforeDeed(i + 3) && match(i + 2) == nil { return .name }
      // GIÀNG SEO SÌNH XIN GẠO
      if i + 3 < tokens.count, tokens[i + 3].classes.contains(.deed), match(i + 2) == nil { return .name }
      let isAnswer = tokens[i].gap.kinds.contains(.colon) && i + 2 < tokens.count && continues(i + 2)
      if isAnswer, isGiven(i + 2), match(i + 2) == nil { return isGiven(i + 1) ? .name : .unknown }
    }
    // KIM KHẮC HUỆ TỐ CÁO
    if startsSentence(i), isGiven(i + 1), match(i) == nil {
      if isBeforeDeed(i + 2) || isGiven(i + 2) && isBeforeDeed(i + 3) { return .name }
    }
    guard isNamePart(i + 1), tokens[i].classes.isDisjoint(with: .common) else { return nil }
    let isLong = i + 2 < tokens.count && continues(i + 2) && isNamePart(i + 2) && match(i + 2) == nil
    if isStrong(i) { return isLong || isPlaced ? .name : .unknown }
    return isLong && isPlaced ? .name : isLong || isPlaced ? .unknown : nil
  }
}
