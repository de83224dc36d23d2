/// House addresses in English text.
extension AddressScan {
  /// `14 Ly Tu Trong Rd.`, `no. 14 Ly Tu Trong street`, `house 14, alley 3`.
  func english(_ i: Int) -> Range<Int>? {
    guard i + 1 < tokens.count else { return nil }
    let house = i > 1 && tokens[i - 1].matches(Self.number) ? i - 2 : i - 1
    if i > 0, tokens[house].matches(Self.houseWord), tokens[i + 1].gap.kinds == [.comma, .space],
      tokens[i + 1].matches(Self.ways)
    {
      return house..<nameEnd(i + 2)
    }
    var end = i + 1
    while end < tokens.count, end - i < 6, tokens[end].gap.isPlain, tokens[end].isCapital,
      !tokens[end].matches(Self.ways)
    { end += 1 }
    guard end - i > 1, end < tokens.count, tokens[end].gap.isPlain, tokens[end].matches(Self.ways),
      !OfficeSeat.ends(tokens, before: i)
    else { return nil }
    return i..<end + 1
  }

  private static let number: [Term] = ["number", "no"]
  private static let houseWord: Term = "house"
  private static let ways: [Term] = ["street", "st", "road", "rd", "avenue", "ave", "alley", "lane", "boulevard"]
}
