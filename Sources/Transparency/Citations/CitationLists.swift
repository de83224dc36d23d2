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
    for (index, digits) in bare.enumerated() {
      let from = index == 0 ? start : digits.lowerBound
      append(from..<digits.upperBound, PolicyCitation(.short(kind: "\(kind)", number: string(digits))))
    }
    return last.upperBound
  }

  /// The numbers before one with a symbol have the same.
  private mutating func share(_ number: Number, from start: Int, _ bare: [Range<Int>]) -> Int {
    let symbol = number.text.drop { $0 != "/" && $0 != "-" }
    for digits in bare { append(digits, PolicyCitation(.numbered(DocumentNumber("\(string(digits))\(symbol)")))) }
    append(start..<number.end, citation(number, from: bare.first?.lowerBound ?? start))
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
