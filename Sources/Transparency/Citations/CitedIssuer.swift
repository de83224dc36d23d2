import Formats

/// The body that running text gives a document to: “của UBND xã Một”. Each commune has a `16/QĐ-UBND` of its own.
public struct CitedIssuer: Sendable, Hashable {
  /// As it is said.
  public let words: String
  private let bodies: [Body]

  /// A body of which another can be told for certain.
  private enum Body: Hashable {
    /// Bộ Chính trị, Chính phủ, Bộ Nội vụ …
    case central(String)
    /// UBND and HĐND, or the committee of the Party, of a place by its level and name.
    case local(isParty: Bool, level: String, name: String)

    func isOther(than body: Body) -> Bool {
      switch (self, body) {
      case (.central, .central): self != body
      case (.local(let isParty, _, _), .local(let other, _, _)): isParty == other && self != body
      default: false
      }
    }
  }

  /// - Parameter text: what stands behind “của”.
  init(_ text: String) { (words, bodies) = (text, Self.bodies(text)) }

  /// What a text begins with when it is a body that this type knows, and where that ends.
  static func known(_ text: String) -> (issuer: CitedIssuer, end: String.Index)? {
    guard let end = body(text)?.end else { return nil }
    return (CitedIssuer(String(text[..<end])), end)
  }

  /// Another body of the same kind issued the document. Loose words (“của Trung ương”, “của UBND xã”) contradict nobody.
  func contradicts(_ issuer: String) -> Bool {
    guard !bodies.isEmpty, case let others = Self.bodies(issuer), !others.isEmpty else { return false }
    return bodies.allSatisfy { body in others.allSatisfy { body.isOther(than: $0) } }
  }

  /// It is the issuer of a document, or is called as its file calls it.
  func isNamed(_ issuer: String) -> Bool {
    let (said, name) = (VietnameseText.nameKey(words), VietnameseText.nameKey(issuer))
    return !name.isEmpty && (said == name || said.hasPrefix(name + " "))
      || !Set(bodies).isDisjoint(with: Self.bodies(issuer))
  }

  /// Several may issue a document together.
  private static func bodies(_ text: String) -> [Body] {
    var rest = [text[...]]
    for mark in [",", ";", " - ", " – ", " và "] { rest = rest.flatMap { $0.split(separator: mark) } }
    return rest.compactMap { body(String($0).trimmed)?.body }
  }

  private typealias Word = (key: String, text: Substring)

  private static func body(_ text: String) -> (body: Body, end: String.Index)? {
    let all = text.split(maxSplits: 16, whereSeparator: \.isWhitespace).prefix(16)
    var words: ArraySlice<Word> = all.map { (VietnameseText.nameKey($0), $0) }[...]
    for role in roles where words.starts(with: role) { words.removeFirst(role.count) }
    for name in central where words.starts(with: name) {
      let last = words[words.startIndex + name.count - 1].text
      return (.central(name == primeMinister ? name[0] + " " + name[1] : name.joined(separator: " ")), last.endIndex)
    }
    if words.starts(with: ["bộ"].map(VietnameseText.nameKey)), words.count > 2, isName(words[words.startIndex + 1].text)
    {
      let name = words.prefix(3)
      return (.central(name.map(\.key).joined(separator: " ")), name.last?.text.endIndex ?? text.endIndex)
    }
    return local(words)
  }

  private static func local(_ words: ArraySlice<Word>) -> (body: Body, end: String.Index)? {
    for (head, isParty) in heads where words.starts(with: head) {
      var rest = words.dropFirst(head.count)
      var level = head.joined(separator: " ")
      if !isParty || head == partyCommittee {
        guard let found = levels.first(where: { rest.starts(with: $0) }) else { return nil }
        rest = rest.dropFirst(found.count)
        level = found == short ? city : found.joined(separator: " ")
      }
      let name = rest.prefix { isName($0.text) }
      guard let last = name.last else { return nil }
      let key = name.map(\.key).joined(separator: " ")
      return (.local(isParty: isParty, level: level, name: key), last.text.endIndex)
    }
    return nil
  }

  private static func isName(_ word: Substring) -> Bool { word.first.map { $0.isUppercase || $0.isNumber } ?? false }

  private static func keys(_ names: [String]) -> [[String]] {
    names.map { $0.split(separator: " ").map { VietnameseText.nameKey($0) } }
  }

  private static let roles = keys([
    "Phó Chủ tịch", "Chủ tịch", "Bộ trưởng", "Ban Thường vụ", "Ban Chấp hành", "Thường trực",
  ])
  /// Longer names before those that they begin with.
  private static let central = keys([
    "Bộ Chính trị", "Ban Bí thư", "Thủ tướng Chính phủ", "Thủ tướng", "Chính phủ", "Ủy ban Thường vụ Quốc hội",
    "UBTVQH",
    "Quốc hội",
  ])
  private static let primeMinister = central[2]
  private static let heads: [(words: [String], isParty: Bool)] =
    keys(["Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND"]).map { ($0, false) }
    + keys(["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy"]).map { ($0, true) }
  private static let partyCommittee = keys(["Đảng ủy"])[0]
  private static let levels = keys([
    "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "TP", "tỉnh",
  ])
  private static let short = keys(["TP"])[0]
  private static let city = keys(["thành phố"])[0].joined(separator: " ")
}

extension ArraySlice<(key: String, text: Substring)> {
  fileprivate func starts(with words: [String]) -> Bool {
    count >= words.count && zip(self, words).allSatisfy { $0.key == $1 }
  }
}

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
