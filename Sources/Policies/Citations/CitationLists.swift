/// Several documents of which only the last, or none, has its symbol: “các Quyết định số 12, 13 và 14/QĐ-UBND”, “Kết luận
/// 107 và 215 của Bộ Chính trị”.
extension CitationRun {
  /// Reads the list that begins with the digits at hand, a kind of document standing before them: where it ends.
  mutating func numberList() -> Int? {
    guard let (kind, start, _) = kindBefore(at), start >= floor else { return nil }
    var bare: [Range<Int>] = []
    var next: Int? = at
    var full: (start: Int, number: Number)?
    while let start = next, full == nil {
      if let number = number(from: start) {
        full = (start, number)
      } else if let digits = bareDigits(start) {
        bare.append(digits)
        next = joined(digits.upperBound)
      } else {
        next = nil
      }
    }
    if let full { return share(full.number, from: full.start, bare) }
    guard bare.count > 1, let last = bare.last, bareNumber(last.lowerBound, isSaid: false) != nil else { return nil }
    let details = details(after: last.upperBound, of: start)
    for (index, digits) in bare.enumerated() {
      let from = index == 0 ? start : digits.lowerBound
      append(
        from..<digits.upperBound,
        PolicyCitation(.short(kind: "\(kind)", number: string(digits)), date: details.date, issuer: details.issuer))
    }
    return last.upperBound
  }

  /// Gives the day and the body behind the last number to those of the same list before it: “số 12, 13 và 14/QĐ-UBND ngày 05/01/2026”,
  /// “12/QĐ-UBND và 13/QĐ-UBND năm 2026”. A number with a day of its own, a number of another symbol, one with a kind of
  /// document before it and what stands before a semicolon are of other lists; numbers that hold their year need no day.
  mutating func shareDetails() {
    guard let last = found.last, last.citation.date != nil || last.citation.issuer != nil,
      let symbol = Self.symbol(last)
    else { return }
    var (index, next) = (found.count - 2, last.range.lowerBound)
    while index >= 0, Self.symbol(found[index]) == symbol, found[index].citation.date == nil,
      found[index].citation.issuer == nil,
      case let end = found[index].range.upperBound, byte(end) != UInt8(ascii: ";"),
      let joined = joined(end), joined == next || behindNumberWord(joined) == next
    {
      let cited = found[index].citation
      found[index] = CitedStretch(
        range: found[index].range,
        citation: PolicyCitation(
          cited.document, properNumber: cited.properNumber, date: last.citation.date, issuer: last.citation.issuer))
      (index, next) = (index - 1, found[index].range.lowerBound)
    }
  }

  /// What stands behind the figures of a number that does not hold its year; nil for other citations.
  private static func symbol(_ cited: CitedStretch) -> Substring? {
    guard case .numbered(let number) = cited.citation.document, cited.citation.clause == nil, !number.holdsYear else {
      return nil
    }
    return number.text.drop { $0 != "/" && $0 != "-" }
  }

  /// The numbers before one with a symbol have the same.
  private mutating func share(_ number: Number, from start: Int, _ bare: [Range<Int>]) -> Int {
    let symbol = number.text.drop { $0 != "/" && $0 != "-" }
    for digits in bare { append(digits, PolicyCitation(.numbered(DocumentNumber("\(string(digits))\(symbol)")))) }
    append(start..<number.end, citation(number, from: bare.first?.lowerBound ?? start))
    shareDetails()
    return number.end
  }

  /// Up to six digits with a letter or none, and nothing of a fraction or a range behind them.
  private func bareDigits(_ start: Int) -> Range<Int>? {
    var end = start
    while isDigit(end), end - start < 7 { end += 1 }
    guard end > start, end - start < 7 else { return nil }
    if byte(end) &- 0x61 < 26 { end += 1 }
    let isOfMore = byte(end) == 0x2F || byte(end) == 0x2D || byte(end) == 0x25 || byte(end) == 0x2E && isDigit(end + 1)
    return closesWord(end) && !isOfMore ? start..<end : nil
  }
}
