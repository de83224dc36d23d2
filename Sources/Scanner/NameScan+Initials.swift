/// Names cut to their first letters, or written as one word.
extension NameScan {
  /// `NguyễnVănTèo`
  mutating func runTogether(_ i: Int) -> Int? {
    if tokens[i].classes.contains(.joinedName) { return add(.name, i, i + 1) }
    return tokens[i].classes.contains(.joinedWords) ? add(.unknown, i, i + 1) : nil
  }

  /// `N.V.A`, `P. T. Tèo`
  mutating func initials(_ i: Int) -> Int? {
    // Tr. V. Hùng
    guard tokens[i].shape == .single || isOnset(i) && i + 1 < tokens.count && isLetter(i + 1), i + 1 < tokens.count,
      i == 0 || !tokens[i].gap.kinds.contains(.dot) || isBehindPerson(i)
    else { return nil }
    var (end, letters) = (i + 1, tokens[i].folded)
    while end < tokens.count, isLetter(end), isDotted(end) {
      letters = letters << 8 | tokens[end].folded
      end += 1
    }
    if end - i > 1, end < tokens.count, tokens[end].isCapital, tokens[end].length > 1, isDotted(end), isNameWord(end) {
      return add(.name, i, end + 1)
    }
    // bị can K.
    if end == i + 1, tokens[end].gap.kinds.contains(.dot), tokens[i].shape == .single, isBehindPerson(i),
      !tokens[i - 1].matches(NameWords.parties)
    {
      return add(.name, i, end)
    }
    guard end - i > 1, !NameWords.dotted.contains(letters) else { return nil }
    return end - i > 2 || isBehindPerson(i) ? add(.name, i, end) : nil
  }

  /// `NV Tám nộp đơn`: the letters of the family name and of văn or thị without their points, where somebody does something.
  mutating func closeInitials(_ i: Int) -> Int? {
    guard tokens[i].shape == .caps, tokens[i].length == 2, !isAllCaps, startsSentence(i), i + 1 < tokens.count,
      tokens[i + 1].shape == .capital, tokens[i + 1].gap.isPlain, isGiven(i + 1), match(i) == nil, match(i + 1) == nil,
      tokens[i].classes.isEmpty, !tokens[i].matches(NameWords.introducing),
      Self.middleLetters.contains(UInt8(truncatingIfNeeded: tokens[i].folded))
    else { return nil }
    let end = end(of: i + 1)
    return isBeforeDeed(end) || isDoing(end) ? add(.unknown, i, end) : nil
  }

  private static let middleLetters: [UInt8] = [UInt8(ascii: "v"), UInt8(ascii: "t")]

  /// `Th`, `Ng`, `Tr`: what a syllable begins with.
  private func isOnset(_ i: Int) -> Bool {
    tokens[i].shape == .capital && tokens[i].length < 4 && !Syllable.hasVowel(tokens[i])
  }

  private func isLetter(_ i: Int) -> Bool { tokens[i].shape == .single || isOnset(i) }

  private func isDotted(_ i: Int) -> Bool {
    let gap = tokens[i].gap
    return gap.kinds == .dot && gap.count == 1 || gap.kinds == [.dot, .space] && gap.count == 2
  }
}
