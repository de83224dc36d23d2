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
