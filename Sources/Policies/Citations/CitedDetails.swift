/// What stands behind the number of a document.
struct CitedDetails {
  var date: CitedDate?
  var issuer: CitedIssuer?
  /// Where it ends.
  var end: Int
}

extension CitationRun {
  /// The day and the body behind the end of a number, in either order and in brackets or not: “ngày 26/6/2014 của Chính phủ”, “của
  /// UBND xã Hai (ngày 05/7/2025)”, “, ký ngày …”, “ban hành ngày …”.
  /// - Parameter start: where the name of the document begins.
  func details(after end: Int, of start: Int) -> CitedDetails {
    var details = CitedDetails(end: end)
    if let (date, end) = date(after: end, of: start) { (details.date, details.end) = (date, end) }
    while let more = more(details) { details = more }
    return details
  }

  private func more(_ known: CitedDetails) -> CitedDetails? {
    let hasComma = byte(known.end) == UInt8(ascii: ",")
    var at = skipSpaces(hasComma ? known.end + 1 : known.end)
    guard at > known.end else { return nil }
    let isAside = byte(at) == UInt8(ascii: "(")
    if isAside { at = skipSpaces(at + 1) }
    var more = known
    let words: [StaticString] = ["của", "do"]
    if known.issuer == nil, !hasComma, let word = words.first(where: { isHere($0, at) }) {
      // “do” may give a reason as well.
      let next = skipSpaces(at + word.utf8CodeUnitCount)
      guard let (issuer, end) = issuer(from: next, isKnown: isHere("do", at)) else { return nil }
      (more.issuer, more.end) = (issuer, end)
    } else if known.date == nil {
      let said = behindIssue(at)
      // Behind “của UBND xã Hai, ngày …” a sentence of its own may begin.
      guard !hasComma || said > at || known.issuer == nil, isHere("ngày", said),
        let (date, end) = dated(said, keepsYear: false)
      else { return nil }
      (more.date, more.end) = (date, end)
    } else {
      return nil
    }
    if isAside, byte(more.end) == UInt8(ascii: ")") { more.end += 1 }
    return more
  }

  /// Behind “được ban hành”, “ký”.
  private func behindIssue(_ at: Int) -> Int {
    var at = at
    for word: StaticString in ["được", "ký", "ban hành"] where isHere(word, at) {
      at = skipSpaces(at + word.utf8CodeUnitCount)
    }
    return at
  }

  /// A body that is known ends where its name does; another as far as a mark or the day behind it.
  private func issuer(from start: Int, isKnown: Bool) -> (issuer: CitedIssuer, end: Int)? {
    var stop = start
    while stop < text.count, stop - start < 160, !isPunctuation(stop), byte(stop) != Self.object, byte(stop) != 0xE2 {
      stop += 1
    }
    if stop - start == 160 { while stop > start, space(stop) == 0 { stop -= 1 } }
    let said = string(start..<stop)
    if let (issuer, end) = CitedIssuer.known(said) {
      return (issuer, start + said.utf8.distance(from: said.startIndex, to: end))
    }
    guard !isKnown, isCapital(start) else { return nil }
    let ends: [StaticString] = ["quy", "nêu", "này", "và", "về", "được", "là", "tại", "có", "thì", "để"]
    var at = start
    while at < stop {
      if isHere("ngày", at) || ends.contains(where: { isHere($0, at) }) { break }
      while at < stop, space(at) == 0 { at += 1 }
      at = skipSpaces(at)
    }
    let end = skipSpacesBack(min(at, stop))
    return end > start ? (CitedIssuer(string(start..<end)), end) : nil
  }
}
