extension NameScan {
  /// Behind words that a person's name follows: `đơn của Mai Hoa`, `người bị tố cáo là …`, `hộ …`.
  func isBehindPerson(_ i: Int) -> Bool {
    guard i > 0, joins(i) else { return false }
    if tokens[i - 1].matches(NameWords.introducing) { return true }
    guard i > 1, tokens[i - 1].gap.isPlain else { return false }
    return NameWords.introductions.contains { tokens[i - 2].matches($0) && tokens[i - 1].matches($1) }
  }

  /// White space, or a colon with it.
  private func joins(_ i: Int) -> Bool {
    tokens[i].gap.isPlain || tokens[i].gap.kinds == [.colon, .space] || tokens[i].gap.kinds == .colon
  }

  /// Before `tố cáo`, `khiếu nại`, `đề nghị`.
  func isBeforeDeed(_ end: Int) -> Bool {
    guard end + 1 < tokens.count, tokens[end].gap.isPlain, tokens[end].shape == .lower || isAllCaps else {
      return false
    }
    return NameWords.deeds.contains { tokens[end].matches($0) && tokens[end + 1].matches($1) }
  }

  /// Before what people do and bodies hardly: `Út Trà Ôn đòi tiền`.
  func isBeforeAct(_ i: Int, _ end: Int) -> Bool {
    end < tokens.count && tokens[end].gap.isPlain && tokens[end].shape == .lower && tokens[end].classes.contains(.deed)
      && !isUnmarked && !isOfCompany(i)
  }

  /// At the start of a sentence, a cell, an item, a bracket.
  func startsSentence(_ i: Int) -> Bool { i == 0 || !tokens[i].gap.isPlain }

  /// Where a sentence has a person: at its start, behind của, cho, mời …, before what somebody does.
  func isPlaced(_ i: Int, _ end: Int) -> Bool {
    startsSentence(i) || tokens[i - 1].matches(NameWords.joining) || isBehindPerson(i) || isBeforeDeed(end)
  }

  /// Chủ tịch UBND xã, trưởng thôn …: a person's name may follow.
  func isBehindTitle(_ i: Int) -> Bool {
    var k = i - 1
    while k >= 0, i - k <= 6, tokens[k + 1].gap.isPlain {
      if tokens[k].matches(NameWords.ranks), !isPlaceWord(k) { return true }
      k -= 1
    }
    return false
  }

  /// `Công ty TNHH Hoàng Long`: a business may bear anybody's name.
  func isOfCompany(_ i: Int) -> Bool {
    var k = i - 1
    while k >= 0, i - k <= 8, tokens[k + 1].gap.isPlain {
      if tokens[k].classes.contains(.company), !isUnmarked || !tokens[k].matches(NameWords.unmarkedAlike) {
        return true
      }
      if tokens[k].classes.contains(.address) { return false }
      k -= 1
    }
    return false
  }
}
