/// Documents in front of a clause: “Nghị định số 64/2014/NĐ-CP, Điều 5”, “Luật Đất đai tại khoản 2 Điều 5”.
extension CitationRun {
  /// Kinds that are neither verbs nor what a text does: between one and a clause, words without a comma are its name.
  private static let nouns: [StaticString] = [
    "Luật", "Bộ luật", "Hiến pháp", "Pháp lệnh", "Nghị định", "Nghị quyết", "Thông tư", "Điều lệ", "Quy chế", "Nội quy",
    "Công ước", "Hiệp định", "Hợp đồng",
  ]

  /// The document that a clause with nothing behind it is of; one without a document where it is another's that the text
  /// does not name so that it could be found. Nil when there is none: the clause is of this text.
  func name(before start: Int, _ chains: [Chain]) -> DocumentName? {
    var end = skipSpacesBack(start)
    if let word = ends(end, "các") ?? ends(end, "Các") { end = skipSpacesBack(word) }
    if let word = ends(end, "tại") ?? ends(end, "ở") { end = skipSpacesBack(word) }
    if byte(end - 1) == UInt8(ascii: ",") || byte(end - 1) == UInt8(ascii: "(") { end = skipSpacesBack(end - 1) }
    if byte(end - 1) == UInt8(ascii: ":"), !opensList(skipSpacesBack(end - 1)) { end = skipSpacesBack(end - 1) }
    guard end > 0 else { return nil }
    let unknown = DocumentName(document: nil, range: start..<start)
    if byte(end - 1) == Self.object { return unknown }
    if let last = found.last, last.citation.clause == nil, isWholeName(last, end),
      chains.allSatisfy({ $0.steps.contains { $0.level >= .article && $0.level != .part } })
    {
      switch last.citation.document {
      case .numbered, .law:
        return DocumentName(
          document: last.citation.document, range: start..<start, date: last.citation.date,
          issuer: last.citation.issuer,
          isBefore: true)
      case .short, .own: break
      }
    }
    return isOfAnother(end) ? unknown : nil
  }

  /// Words behind which a colon begins what this text says: “Thực hiện Luật Đất đai như sau: Điều 5 …”.
  private func opensList(_ end: Int) -> Bool {
    let words: [StaticString] = ["sau", "đây", "gồm", "là", "rằng"]
    return words.contains { ends(end, $0) != nil }
  }

  /// Between a document and its clause: nothing, its date, its issuer.
  private func isWholeName(_ last: CitedStretch, _ end: Int) -> Bool {
    guard last.range.upperBound <= end else { return false }
    let range = last.range.upperBound..<end
    var at = range.lowerBound
    let isLaw = if case .law = last.citation.document { true } else { false }
    if isLaw, let date = lawDate(after: at) {
      at = date.end
    } else if !isLaw {
      at = min(end, details(after: at, of: at).end)
    }
    if isLaw, byte(at) == UInt8(ascii: ")") { at += 1 }
    at = skipSpaces(at)
    if isHere("của", at) {
      let issuer = skipSpaces(at + "của".utf8.count)
      guard byte(issuer) &- 0x41 < 26 || byte(issuer) == 0xC4 || byte(issuer) == 0xE1, range.upperBound - issuer < 80
      else { return false }
      let words: [StaticString] = ["quy", "nêu", "này", "và", "về", "được", "là"]
      at = issuer
      while at < range.upperBound, isWord(byte(at)) || space(at) > 0 {
        if words.contains(where: { isHere($0, at) && opensWord(at) }) { return false }
        at += 1
      }
    }
    return skipSpaces(at) >= range.upperBound
  }

  /// Whether a document is named in the words before, as far as a mark of punctuation.
  private func isOfAnother(_ end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 160, !isPunctuation(start - 1) { start -= 1 }
    var isFound = false
    for cited in found.reversed() {
      guard cited.range.upperBound > start else { break }
      if case .own = cited.citation.document { continue }
      isFound = true
      break
    }
    for at in start..<end where opensWord(at) {
      if isHere("này", at) {
        isFound = false
      } else if Self.nouns.contains(where: { isHere($0, at) }) {
        isFound = true
      }
    }
    return isFound
  }

  func isPunctuation(_ index: Int) -> Bool {
    let marks: [UInt8] = [0x2C, 0x2E, 0x3A, 0x3B, 0x28, 0x29]
    return marks.contains(byte(index))
  }
}
