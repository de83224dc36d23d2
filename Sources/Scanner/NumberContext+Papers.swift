/// Cards, codes and dates that institutions give one person, by the words right before the number.
extension NumberContext {
  /// The first of the words before `i` that say so, and what the number is.
  static func paper(_ tokens: [TextToken], _ i: Int, hasCode: Bool) -> (kind: PersonalKind, start: Int)? {
    if hasCode {
      if let start = card(tokens, i) { return (.identity, start) }
      if let code = labelledCode(tokens, i) { return code }
    }
    if let start = record(tokens, i) { return (.certificate, start) }
    if let start = englishBirth(tokens, i) ?? shortBirth(tokens, i) ?? yearOfCycle(tokens, i) { return (.birth, start) }
    return nil
  }

  /// `thẻ hội viên số 40228`, `số thẻ tạm trú TT0044118`: five digits or more.
  private static func card(_ tokens: [TextToken], _ i: Int) -> Int? {
    guard digits(tokens, i) > 4 else { return nil }
    var k = i - 1
    // The letters of a series.
    let hasSeries = k > 0 && tokens[k].shape == .caps && tokens[k].length <= 3 && tokens[i].gap.count <= 1
    if hasSeries { k -= 1 }
    let isNumbered = hasSeries || k >= 0 && tokens[k].matches(Terms.number)
    while k >= 0, i - k <= reach, isLinked(tokens[k + 1].gap) {
      if tokens[k].isDigits || tokens[k].matches(issuing) || tokens[k].matches(otherCards) { return nil }
      if tokens[k].matches(cardWord) {
        let isCounted = k > 0 && tokens[k - 1].matches(numbering) && !(k > 1 && tokens[k - 2].matches(summing))
        return isNumbered || isCounted ? k : nil
      }
      k -= 1
    }
    return nil
  }

  /// `giấy khai sinh 57/2014`
  private static func record(_ tokens: [TextToken], _ i: Int) -> Int? {
    guard i > 2, i + 1 < tokens.count, tokens[i + 1].length == 4, tokens[i + 1].isDigits,
      tokens[i + 1].gap == Gap(kinds: .slash, count: 1), tokens[i].gap.isPlain,
      records.contains(where: { tokens[i - 2].matches($0) && tokens[i - 1].matches($1) }),
      tokens[i - 3].matches(extracts)
    else { return nil }
    return i - 3
  }

  /// `born on 7 October 1979`, `DOB: 7 October 1979`, `d.o.b. 07/10/1979`
  private static func englishBirth(_ tokens: [TextToken], _ i: Int) -> Int? {
    guard tokens[i].length <= 4 else { return nil }
    var k = i - 1
    while k >= 0, i - k <= reach, !tokens[k + 1].gap.kinds.contains(.stop) {
      if tokens[k].matches(births) { return k }
      if k > 1, tokens[k].length == 1, tokens[k].matches(letterB), tokens[k - 1].matches(letterO),
        tokens[k - 2].matches(letterD)
      {
        return k - 2
      }
      guard tokens[k].isDigits || tokens[k].matches(birthWords) else { return nil }
      k -= 1
    }
    return nil
  }

  /// `n/s 1979`, `s.n. 1979`; behind a sex at the start of a cell also the year alone: `Nữ, 1979`.
  private static func shortBirth(_ tokens: [TextToken], _ i: Int) -> Int? {
    guard i > 0, tokens[i].length == 4 else { return nil }
    if tokens[i - 1].matches(sexes), tokens[i].gap.kinds == [.comma, .space] {
      return i == 1 || !tokens[i - 1].gap.isPlain ? i - 1 : nil
    }
    guard i > 1, tokens[i - 1].length == 1, tokens[i - 2].length == 1, tokens[i - 1].gap.count == 1,
      tokens[i - 1].gap.kinds.isSubset(of: [.dot, .slash])
    else { return nil }
    // N/S is the budget.
    let isDay = tokens[i - 2].matches(letterN) && tokens[i - 1].matches(letterS) && tokens[i - 2].shape == .lower
    return isDay || tokens[i - 2].matches(letterS) && tokens[i - 1].matches(letterN) ? i - 2 : nil
  }

  /// `sinh năm Kỷ Mùi 1979`, `tuổi Kỷ Mùi 1979`
  private static func yearOfCycle(_ tokens: [TextToken], _ i: Int) -> Int? {
    guard i > 2, tokens[i].length == 4, tokens[i - 1].matches(branches), tokens[i - 2].matches(stems) else {
      return nil
    }
    if tokens[i - 3].matches(age) { return i - 3 }
    return i > 3 && tokens[i - 3].matches(year) && tokens[i - 4].matches(Terms.born) ? i - 4 : nil
  }

  /// Of a number in groups.
  static func digits(_ tokens: [TextToken], _ i: Int) -> Int {
    var (k, sum) = (i, 0)
    while k < tokens.count, k - i < 16, tokens[k].isDigits, k == i || tokens[k].gap.joinsDigits {
      sum += Int(tokens[k].length)
      k += 1
    }
    return sum
  }

  static func isLinked(_ gap: Gap) -> Bool {
    gap.isJoined || gap.isPlain || gap.count <= 2 && gap.kinds.isSubset(of: [.colon, .space, .dot])
  }

  private static let (letterB, letterD, letterN): (Term, Term, Term) = ("b", "d", "n")
  private static let (letterO, letterS): (Term, Term) = ("o", "s")
  private static let cardWord: Term = "thẻ"
  private static let numbering: [Term] = ["số", "mã"]
  private static let summing: [Term] = ["tổng"]
  /// What is done with many cards.
  private static let issuing: [Term] = ["đã", "được", "cấp", "lượng", "phát", "in", "trả", "nhận"]
  /// Whose numbers have forms of their own.
  private static let otherCards: [Term] = ["bhyt", "bhxh", "hiểm", "atm"]
  private static let extracts: [Term] = ["giấy", "lục"]
  private static let births: [Term] = ["born", "birth", "dob", "birthday"]
  private static let birthWords: [Term] = [
    "on", "in", "of", "the", "date", "year", "is", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "oct", "nov", "dec",
  ]
  private static let sexes: [Term] = ["nam", "nữ"]
  private static let age: Term = "tuổi"
  private static let stems: [Term] = ["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"]
  private static let branches: [Term] = [
    "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi",
  ]
}
