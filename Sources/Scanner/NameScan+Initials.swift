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
    let isShort = tokens[i].shape == .capital && tokens[i].length < 4 && !Syllable.hasVowel(tokens[i])
    guard tokens[i].shape == .single || isShort && i + 1 < tokens.count && tokens[i + 1].shape == .single,
      i + 1 < tokens.count, i == 0 || !tokens[i].gap.kinds.contains(.dot) || isBehindPerson(i)
    else { return nil }
    var (end, letters) = (i + 1, tokens[i].folded)
    while end < tokens.count, tokens[end].shape == .single, isDotted(end) {
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

  private func isDotted(_ i: Int) -> Bool {
    let gap = tokens[i].gap
    return gap.kinds == .dot && gap.count == 1 || gap.kinds == [.dot, .space] && gap.count == 2
  }
}
