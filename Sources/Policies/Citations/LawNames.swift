import Authorities
import Formats

/// The laws of a library by name, as texts call them: “Luật Tiếp công dân”, “Bộ luật Dân sự”.
public struct LawNames: Sendable {
  private struct Name: Sendable {
    let text: String
    /// Bytes of the small and of the capital letters, equally many in Vietnamese: texts write “Luật tố cáo” as well.
    var small: [UInt8]
    var capital: [UInt8]
    var slugs: [String]
    /// The numbers and years of these laws.
    var numbers: Set<String> = []
    var years: Set<Int> = []
    /// One of them is called a revision in its title: “Đầu tư (sửa đổi)”.
    var isRevision = false
    /// It amends laws that its name tells: “Luật sửa đổi, bổ sung một số điều của Luật …”.
    let isAmending: Bool

    mutating func add(_ policy: Policy) {
      slugs.append(policy.slug)
      numbers.formUnion(([policy.number] + policy.aliases.map(\.number)).map(\.key))
      if let issued = policy.issued { years.insert(issued.year) }
      isRevision = isRevision || policy.title.lowercased().contains("(sửa đổi")
    }
  }

  /// By the first word behind the kind, longest first.
  private var names: [UInt64: [Name]] = [:]

  var isEmpty: Bool { names.isEmpty }

  private static let kinds = ["Luật", "Bộ luật", "Pháp lệnh"]

  public init(_ policies: some Sequence<Policy>) {
    var all: [String: Name] = [:]
    for policy in policies {
      guard let kind = policy.kind, let name = Self.name(of: policy, kind) else { continue }
      let (small, capital) = (name.lowercased(), name.uppercased())
      guard small.utf8.count == capital.utf8.count else { continue }
      all[
        small,
        default: Name(
          text: name, small: Array(small.utf8), capital: Array(capital.utf8), slugs: [],
          isAmending: small.contains("một số điều của"))
      ]
      .add(policy)
    }
    for name in all.values {
      guard let kind = Self.kinds.first(where: { name.text.hasPrefix("\($0) ") }) else { continue }
      for writing in Self.writings(of: name.text) {
        var other = name
        (other.small, other.capital) = (Array(writing.lowercased().utf8), Array(writing.uppercased().utf8))
        names[Self.hash(other.small[(kind.utf8.count + 1)...]), default: []].append(other)
      }
    }
    for key in names.keys { names[key]?.sort { $0.small.count > $1.small.count } }
  }

  /// Other writings of a name: with the tone marks of “hòa” in the other place, and “phòng, chống” without its comma.
  private static func writings(of name: String) -> [String] {
    let plain = name.replacing("òng, chống", with: "òng chống")
    return Set([name, plain].flatMap { [$0, retoned($0) { ($0, $1) }, retoned($0) { ($1, $0) }] }).sorted()
  }

  private static func retoned(_ name: String, _ order: (String, String) -> (String, String)) -> String {
    name.split(separator: " ").map { word in
      for (first, second) in ToneStyle.endings {
        let (from, to) = order(first, second)
        if word.lowercased().hasSuffix(from) { return String(word.dropLast(2)) + to }
      }
      return String(word)
    }.joined(separator: " ")
  }

  /// “Đầu tư (sửa đổi)” and “Luật Đầu tư năm 2020” are called Luật Đầu tư.
  private static func name(of policy: Policy, _ kind: String) -> String? {
    guard let kind = kinds.first(where: { $0.lowercased() == kind.lowercased() }) else { return nil }
    let isWhole = policy.title.lowercased().hasPrefix(kind.lowercased() + " ")
    var words = policy.title.split(separator: " ").dropFirst(isWhole ? kind.split(separator: " ").count : 0)
    if words.last?.last == ")", let open = words.lastIndex(where: { $0.first == "(" }) { words = words[..<open] }
    if let last = words.last, last.utf8.count == 4, let year = Int(last), 1900...2100 ~= year {
      words.removeLast()
      if words.last == "năm" { words.removeLast() }
    }
    let name = ([kind] + words.map(String.init)).joined(separator: " ")
    return words.isEmpty || name.utf8.count > 120 ? nil : name
  }

  /// FNV-1a of the first word, equal for small and capital letters: these differ in the second byte of a letter, or in one bit.
  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text {
      if byte == 0x20 || byte == 0x0A { break }
      if byte & 0xC0 != 0x80 { hash = (hash ^ UInt64(byte < 0x80 ? byte | 0x20 : 0xC0)) &* 0x100_0000_01b3 }
    }
    return hash
  }

  /// The laws whose name begins at an index of a run with a capital letter, and where the name ends.
  func match(_ run: CitationRun, _ start: Int) -> (law: PolicyCitation.Document, end: Int)? {
    let text = run.text
    guard let kind = Self.kinds.first(where: { Self.end(of: $0.utf8, $0.uppercased().utf8, text, start) != nil }),
      !run.isDraft(start),
      let named = names[Self.hash(text[min(start + kind.utf8.count + 1, text.count)...])]
    else { return nil }
    for name in named {
      guard let end = Self.end(of: name.small, name.capital, text, start), !run.goesOn(from: start, end),
        !run.isOfOther(end, name.numbers, name.years), !run.isRevised(end, name.isRevision, name.years),
        !run.isLongerName(end), !run.isTitle(start) || run.closesTitle(end), !name.isAmending || !run.amendsMore(end)
      else { continue }
      return (.law(name: name.text, slugs: name.slugs), end)
    }
    return nil
  }

  /// Where a name ends, its spaces being of any kind.
  fileprivate static func end(
    of small: some Sequence<UInt8>, _ capital: some Sequence<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int? {
    var at = start
    for (small, capital) in zip(small, capital) {
      guard at < text.count, text[at] == small || text[at] == capital || small == 0x20 && text[at] == 0x0A else {
        return nil
      }
      at += 1
    }
    return at
  }
}

/// Laws whose names begin like those of others: “Luật Đầu tư công” is no Luật Đầu tư, whether the library has it or not.
extension CitationRun {
  private static let longer = [
    "Luật Đầu tư công", "Luật Đầu tư theo phương thức đối tác công tư", "Luật Giáo dục đại học",
    "Luật Giáo dục nghề nghiệp", "Luật Giáo dục quốc phòng", "Luật Quy hoạch đô thị", "Luật Căn cước công dân",
    "Luật Doanh nghiệp nhà nước", "Luật Khiếu nại, tố cáo", "Luật Khiếu nại tố cáo", "Luật Khiếu nại - tố cáo",
    "Luật Khiếu nại – tố cáo", "Luật Phòng cháy, chữa cháy",
    "Luật Phòng cháy và chữa cháy", "Luật Phòng, chống tham nhũng, lãng phí",
    "Luật Tương trợ tư pháp về",
  ].map { (small: Array($0.lowercased().utf8), capital: Array($0.uppercased().utf8)) }

  /// What follows “công” in words that are no part of a law's name: “Luật Đầu tư công bố …”.
  private static let compounds: [StaticString] = [
    "bố", "khai", "nhận", "ty", "dân", "chức", "tác", "bằng", "việc", "trình",
  ]

  /// Whether a name that ends there goes on: inside a word, or as the name of another law.
  fileprivate func goesOn(from start: Int, _ end: Int) -> Bool {
    if !closesWord(end) { return true }
    if isCompound(end) { return true }
    return Self.longer.contains { name in
      guard let whole = LawNames.end(of: name.small, name.capital, text, start) else { return false }
      return whole > end && closesWord(whole) && !isCompound(whole)
    }
  }

  private func isCompound(_ end: Int) -> Bool {
    guard ends(end, "công") != nil, case let next = skipSpaces(end), next > end else { return false }
    return Self.compounds.contains { isHere($0, next) }
  }

  /// Words that a name does not go on with, but what is said of the law.
  private static let verbs = saidOfLaws + ["đầu", "mới", "cũ"]

  /// Behind the name, further small words lead to the number, year or day of another law: “Luật Đầu tư ‹…› số 58/2024/QH15”.
  fileprivate func isOfOther(_ end: Int, _ numbers: Set<String>, _ years: Set<Int>) -> Bool {
    var at = skipSpaces(end)
    var words = 0
    while at > end, words < 10, byte(at) | 0x20 >= 0x61, byte(at) != 0xC2, byte(at) != 0xE2, !isCapital(at) {
      if isHere("số", at) {
        let number = skipSpaces(at + "số".utf8.count)
        guard words > 0, isDigit(number), let number = self.number(from: number) else { return false }
        return number.text.contains("/QH") && !numbers.contains(DocumentNumber(number.text).key)
      }
      if isHere("năm", at) || isHere("ngày", at) {
        guard words > 0, ends(skipSpacesBack(at), "và") == nil, let date = lawDate(after: at - 1)?.date else {
          return false
        }
        return !years.contains(date.year)
      }
      if Self.verbs.contains(where: { isHere($0, at) }) { return false }
      while at < text.count, isWord(byte(at)) { at += 1 }
      let next = skipSpaces(at)
      guard next > at else { return false }
      (at, words) = (next, words + 1)
    }
    return false
  }

  /// “Luật Tố cáo (sửa đổi)”, “Luật Tố cáo sửa đổi năm 2025” is another law than the one of the library, unless that has the
  /// year, or is called so and no year is given.
  fileprivate func isRevised(_ end: Int, _ isRevision: Bool, _ years: Set<Int>) -> Bool {
    var at = skipSpaces(end)
    let hasBracket = byte(at) == UInt8(ascii: "(")
    if hasBracket { at += 1 }
    guard at > end, isHere("sửa đổi", at) else { return false }
    at += "sửa đổi".utf8.count
    if hasBracket {
      while at < text.count, byte(at) != UInt8(ascii: ")"), !isPunctuation(at) || byte(at) == UInt8(ascii: ",") {
        at += 1
      }
      guard byte(at) == UInt8(ascii: ")") else { return false }
      at += 1
    }
    if let year = lawDate(after: at)?.date.year { return !years.contains(year) }
    return hasBracket && !isRevision
  }

  /// Whether a kind stands in capitals: LUẬT.
  fileprivate func isTitle(_ start: Int) -> Bool { starts(start, "LU") || starts(start, "BỘ") || starts(start, "PH") }

  /// Whether a name in capitals is whole: what is said of another year or a revision stands in capitals behind it.
  fileprivate func closesTitle(_ end: Int) -> Bool {
    let next = skipSpaces(end)
    return next >= text.count || byte(next) != UInt8(ascii: "(") && !isCapital(next)
  }

  /// A capital of the Vietnamese alphabet, as names and kinds of documents begin with.
  func isCapital(_ index: Int) -> Bool {
    let first = byte(index)
    if first < 0x80 { return first &- 0x41 < 26 }
    let rest = text[index..<min(text.count, index + 3)]
    guard let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first else { return false }
    return scalar.properties.isUppercase
  }
}
