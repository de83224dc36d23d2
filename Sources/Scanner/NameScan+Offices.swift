/// Officials behind their office and the level it is of: `CT xã Nguyễn Trọng Hải`. Communes, schools and streets are named
/// after people too, but whoever writes the office of one seldom leaves its holder out to name it in full.
extension NameScan {
  /// A whole name that begins behind the word of a place, with an office before that word.
  func isOfficial(_ i: Int, _ end: Int) -> Bool {
    guard isWholeName(i, end), var place = placeWord(before: i) else { return false }
    // trường tiểu học
    while place > 0, tokens[place].classes.contains(.qualifier), tokens[place].gap.isPlain,
      !tokens[place].matches(NameWords.institutions)
    {
      place -= 1
    }
    let isLevel = place == i - 1 && tokens[place].matches(NameWords.levels)
    // nhân viên bệnh viện …, phụ huynh trường …: those are many.
    guard isLevel || tokens[place].matches(NameWords.institutions) else { return false }
    var k = place - 1
    while k >= 0, place - k <= 5, tokens[k + 1].gap.isPlain {
      if isHead(k) || isLevel && isOffice(k) { return true }
      if tokens[k].isDigits || tokens[k].matches(NameWords.and) || tokens[k].matches(NameWords.at)
        || tokens[k].matches(NameWords.joining) || tokens[k].matches(NameWords.toward)
      {
        return false
      }
      k -= 1
    }
    return false
  }

  /// Three words or more as people are called, not as places are: `Lương Hòa Lạc`.
  private func isWholeName(_ i: Int, _ end: Int) -> Bool {
    guard end - i > 2, isFamilyName(i) else { return false }
    if hasMiddle(i, end) { return true }
    let rest = i + 1..<end
    guard rest.contains(where: isNamePart), rest.allSatisfy({ isNamePart($0) || isUnknownSyllable($0) }) else {
      return false
    }
    let isWord = !tokens[i].classes.isDisjoint(with: [.place, .money, .common, .follower, .body, .label, .thing])
    if isStrong(i), !isWord { return true }
    let isPlace = rest.allSatisfy { isAny($0, of: NameWords.placeSyllables) }
    // Từ Hải Đường: behind a level that is nobody's “from”.
    return !isPlace && (isStrong(i) || !isAny(i, of: NameWords.placeStarts) || tokens[i].classes.contains(.common))
  }

  /// Of nothing that has another meaning: Trạch, Lĩnh.
  private func isUnknownSyllable(_ i: Int) -> Bool {
    tokens[i].shape == .capital && Syllable.isOne(tokens[i])
      && tokens[i].classes.isDisjoint(with: [.common, .body, .place, .qualifier, .unit])
  }

  /// Who is one alone: chủ tịch, bí thư, giám đốc, trưởng …; not thư viện.
  private func isHead(_ k: Int) -> Bool {
    guard isAny(k, of: NameWords.heads), !isPlaceWord(k) else { return false }
    return !tokens[k].matches(NameWords.letter) || k > 0 && tokens[k - 1].matches(NameWords.secretary)
  }

  /// Whoever holds an office of a commune: công an, địa chính, tư pháp …
  private func isOffice(_ k: Int) -> Bool {
    isRank(k) && !isPlaceWord(k) && !tokens[k].matches(NameWords.letter)
      || tokens[k].shape == .caps && tokens[k].matches(NameWords.police)
      || k > 0 && isPair(k - 1, NameWords.offices)
  }
}
