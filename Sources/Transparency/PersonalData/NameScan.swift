/// Finds names of people in the tokens of a text: a form of address or a family name with capitalised words, and other
/// runs of capitalised words that are no known place, body or document.
struct NameScan {
  private let tokens: [TextToken]
  private let isUnmarked: Bool
  private let isAllCaps: Bool
  private let known: KnownNames
  /// Ranges of tokens.
  private(set) var found: [(kind: PersonalKind, range: Range<Int>)] = []
  /// Behind a list of places named after people: `các đường Lê Lợi, Nguyễn Huệ`.
  private var placesEnd = -1
  private var isListOfPlaces = false

  private static let titles: [Term] = ["giáo", "sĩ", "sư", "sỹ"]
  /// Ordinary lower-case words after văn and thị.
  private static let notGiven: [Term] = [
    "trấn", "xã", "trường", "giác", "lực", "phần", "tứ", "sát", "bản", "phòng", "hóa", "hoá", "thư", "nghệ", "học",
    "kiện",
    "bằng", "hiến", "xóm", "chính", "thực",
  ]
  /// The last syllables of chủ tịch, bí thư, giám đốc …
  private static let ranks: [Term] = ["tịch", "thư", "đốc", "trưởng", "phó", "viên"]
  private static let honorifics: [Term] = ["ông", "bà"]
  private static let plurals: [Term] = ["các", "những", "đoạn", "giao"]
  private static let temple: Term = "đình"
  private static let family: Term = "gia"
  private static let park: Term = "viên"
  private static let common: Term = "công"
  private static let halves: [Term] = ["hiệu", "phong", "nhóm", "thờ", "điểm", "đội", "hội", "tổ", "nhà"]
  private static let firstHalves: [Term] = ["nhà", "danh"]
  private static let and: Term = "và"
  private static let prefixes: [Term] = ["h", "k", "y"]
  private static let y: Term = "y"
  private static let a: Term = "a"
  private static let introductions: [(Term, Term)] = [
    ("công", "dân"), ("đồng", "chí"), ("chủ", "hộ"), ("đơn", "của"), ("nại", "của"), ("cáo", "của"), ("cáo", "là"),
    ("nại", "là"), ("con", "là"), ("tên", "là"), ("liên", "hệ"),
  ]
  private static let deeds: [(Term, Term)] = [("tố", "cáo"), ("khiếu", "nại")]
  private static let country: [Term] = ["nước", "tiếng", "quốc", "môn", "người"]

  init(_ tokens: TextTokens, known: KnownNames) {
    self.tokens = tokens.all
    (isUnmarked, isAllCaps) = (tokens.isUnmarked, tokens.isAllCaps)
    self.known = known
  }

  mutating func run() {
    var i = 0
    while i < tokens.count {
      i = step(i)
    }
    if isAllCaps { readCapitals() }
  }

  /// Looks at one token and says where to go on.
  private mutating func step(_ i: Int) -> Int {
    let token = tokens[i]
    if token.isDigits { return i + 1 }
    if token.classes.contains(.address), let end = addressed(i) { return end }
    if !token.isCapital { return lowerCaseName(i) ?? i + 1 }
    if let end = minorityName(i) { return end }
    if let match = known.match(tokens, at: i), !isNameInSpite(i, match.count) {
      return i + match.count
    }
    if isNamedAfterSomebody(i) { return isKindOfPlace(i) ? i + 1 : place(i) }
    // What follows Chợ, Sông, Chùa is theirs.
    if isPlaceWord(i), !isFamilyName(i) { return i + 1 }
    if let end = familyName(i) { return end }
    if isAllCaps { return i + 1 }
    if token.classes.contains(.body), !isFamilyName(i) { return body(i) }
    return otherRun(i)
  }

  // MARK: Pieces

  /// A word as names have: capitalised, and a syllable when all in capitals.
  private func isNameWord(_ i: Int) -> Bool {
    guard i < tokens.count, tokens[i].isCapital else { return false }
    return tokens[i].shape != .caps || Syllable.isOne(tokens[i]) || !tokens[i].classes.isDisjoint(with: .anySurname)
  }

  /// The next word belongs to the same run: `Văn A`, `N.V.A`, `H’Bia`.
  private func continues(_ i: Int) -> Bool {
    guard isNameWord(i) else { return false }
    let gap = tokens[i].gap
    if gap.isPlain { return true }
    let before = tokens[i - 1]
    if gap.kinds == .dot, gap.count == 1 { return before.shape == .single || before.length == 2 }
    if gap.kinds == [.dot, .space], gap.count == 2 { return before.shape == .single && before.length == 1 }
    return gap.count == 1 && (gap.kinds == .apostrophe || gap.kinds == .hyphen)
  }

  /// Where a run of name words that begins at `i` ends, of at most `limit` words.
  private func end(of i: Int, limit: Int = 6) -> Int {
    var end = i + 1
    while end < tokens.count, end - i < limit, continues(end), !isKnownBody(end) { end += 1 }
    return end
  }

  private func isKnownBody(_ i: Int) -> Bool {
    guard !isMiddle(i), let match = known.match(tokens, at: i), !match.isPlace, match.count > 1 else { return false }
    return !isFamilyName(i)
  }

  private func isFamilyName(_ i: Int) -> Bool {
    !tokens[i].classes.isDisjoint(with: .anySurname) || !tokens[i].loose.isDisjoint(with: .surname)
  }

  private func isStrong(_ i: Int) -> Bool {
    tokens[i].classes.contains(.surname) || tokens[i].loose.contains(.surname)
  }

  private func isMiddle(_ i: Int) -> Bool {
    i < tokens.count && !tokens[i].classes.union(tokens[i].loose).isDisjoint(with: .middle)
  }

  /// A common phrase that begins like a family name, but goes on as a name does: `Vũ Trang Nhung`.
  private func isNameInSpite(_ i: Int, _ count: Int) -> Bool {
    guard !isAllCaps, isFamilyName(i), count <= 2 else { return false }
    let isWritten = (i..<i + count).allSatisfy { tokens[$0].isCapital }
    // Typed without marks, Pham Nhan is as good a name as a phrase.
    if isWritten, count == 2, isStrong(i), (i..<i + count).allSatisfy({ !tokens[$0].isMarked }) { return true }
    return isWritten && i + count < tokens.count && continues(i + count) && known.match(tokens, at: i + count) == nil
      && (isStrong(i) || tokens[i + count].classes.isDisjoint(with: [.body, .place, .common, .qualifier]))
  }

  // MARK: Rules

  /// `ông Nguyễn Văn A`, `bà B.`, `ông N.V.A`, `cô giáo Hoa`, `bà nguyễn thị a`.
  private mutating func addressed(_ i: Int) -> Int? {
    var next = i + 1
    guard next < tokens.count else { return nil }
    if tokens[i].isCapital, isNamedAfterSomebody(i) { return nil }
    if i > 0, tokens[i].gap.isPlain, tokens[i - 1].matches(Self.country), tokens[i].isCapital { return nil }
    if tokens[next].gap.isPlain, tokens[next].matches(Self.titles), next + 1 < tokens.count {
      next += 1
    } else if known.match(tokens, at: i) != nil {
      return nil
    }
    let gap = tokens[next].gap
    let isAbbreviated = tokens[i].length == 1 && gap.kinds == [.dot, .space]
    let isForm = tokens[i].matches(Self.honorifics)
    guard gap.isPlain || isAbbreviated || isForm && gap.kinds == [.colon, .space] else { return nil }
    if isNameWord(next) {
      if let match = known.match(tokens, at: next), !match.isPlace, !isNameInSpite(next, match.count) { return nil }
      let isRole = tokens[next].shape != .single && tokens[next].classes.contains(.body) && !isFamilyName(next)
      if isRole { return nil }
      if tokens[next].shape == .caps, isAllCaps, !isFamilyName(next) { return nil }
      let end = end(of: next)
      found.append((.name, i..<end))
      return end
    }
    return lowerCaseAddressed(i, next)
  }

  /// `bà nguyễn thị a`, `ông trần a`, and with less certainty `bà lê lan`.
  private mutating func lowerCaseAddressed(_ i: Int, _ next: Int) -> Int? {
    guard tokens[next].classes.contains(.surname), next + 1 < tokens.count, tokens[next + 1].gap.isPlain,
      !tokens[next + 1].isDigits, known.match(tokens, at: next) == nil
    else { return nil }
    if isMiddle(next + 1), next + 2 < tokens.count, tokens[next + 2].gap.isPlain {
      found.append((.name, i..<next + 3))
      return next + 3
    }
    let isShort = tokens[next + 1].length == 1 || tokens[next + 1].isCapital
    found.append((isShort ? .name : .unknown, i..<next + 2))
    return next + 2
  }

  /// `nguyễn văn a`, without any capital.
  private mutating func lowerCaseName(_ i: Int) -> Int? {
    guard tokens[i].classes.contains(.surname), isMiddle(i + 1), i + 2 < tokens.count, tokens[i + 1].gap.isPlain,
      tokens[i + 2].gap.isPlain, !tokens[i + 2].isDigits, !tokens[i + 2].matches(Self.notGiven)
    else { return nil }
    found.append((.name, i..<i + 3))
    return i + 3
  }

  /// `H’Bia Niê`, `K’Brèm`, `Y Bhin Niê`, `A Thị Y`.
  private mutating func minorityName(_ i: Int) -> Int? {
    guard tokens[i].shape == .single, i + 1 < tokens.count, tokens[i + 1].isCapital else { return nil }
    let gap = tokens[i + 1].gap
    if gap.kinds.contains(.apostrophe), gap.count <= 2, tokens[i].matches(Self.prefixes) {
      let end = end(of: i + 1)
      found.append((.name, i..<end))
      return end
    }
    // Not “Đại học Y Hà Nội”, “Y Dược”.
    let isMale =
      tokens[i].matches(Self.y) && tokens[i + 1].length > 1 && gap.isPlain && known.match(tokens, at: i + 1) == nil
      && !tokens[i + 1].classes.contains(.qualifier)
    guard isMale || isMiddle(i + 1) && i + 2 < tokens.count && continues(i + 1) && continues(i + 2) else { return nil }
    if known.match(tokens, at: i) != nil { return nil }
    let end = end(of: i + 1)
    found.append((.name, i..<end))
    return end
  }

  /// Behind đường, trường, phường …, also `Trường Tiểu học và THCS`.
  private func isNamedAfterSomebody(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    let gap = tokens[i].gap
    if i == placesEnd { return gap.kinds.contains(.hyphen) || isListOfPlaces }
    guard gap.isPlain || gap.count <= 2 && gap.kinds.isSubset(of: [.space, .stop]) || isAbbreviated(i) else {
      return false
    }
    var k = i - 1
    var steps = 0
    while k >= 0, steps < 8 {
      if isPlaceWord(k) { return true }
      guard !tokens[k].classes.isDisjoint(with: .qualifier) || tokens[k].isDigits, tokens[k].gap.isPlain else {
        return false
      }
      k -= 1
      steps += 1
    }
    return false
  }

  /// `TP. Hồ Chí Minh`, `P. Lê Lợi`.
  private func isAbbreviated(_ i: Int) -> Bool {
    tokens[i].gap.kinds.isSubset(of: [.dot, .space]) && isPlaceWord(i - 1)
  }

  private func isPlaceWord(_ k: Int) -> Bool {
    guard tokens[k].classes.contains(.place) else { return false }
    // gia đình, hội viên, giáo viên, nhân viên, công trường: nobody's name follows these as a place's does.
    guard k > 0, tokens[k].gap.isPlain else { return true }
    let before = tokens[k - 1]
    if tokens[k].matches(Self.temple) { return !before.matches(Self.family) }
    if tokens[k].matches(Self.park) { return before.matches(Self.common) }
    if tokens[k].matches(Self.halves) { return before.matches(Self.firstHalves) }
    return true
  }

  /// The name of a place: at most four words, cut where a person's begins.
  private mutating func place(_ i: Int) -> Int {
    isListOfPlaces =
      i == placesEnd ? isListOfPlaces : (max(0, i - 4)..<i).contains { tokens[$0].matches(Self.plurals) }
    var end = i + 1
    while end < tokens.count, continues(end), end - i < 4 {
      let isPerson = isFamilyName(end) && isMiddle(end + 1) && end + 2 < tokens.count && continues(end + 2)
      if isPerson { break }
      if end - i >= 2, isStrong(end), end + 1 < tokens.count, continues(end + 1) { break }
      end += 1
    }
    // Chủ tịch UBND xã Lê Minh Khôi: the commune's name or the man's.
    if isStrong(i), end - i > 2, isBehindTitle(i) { found.append((.unknown, i..<end)) }
    placesEnd = end
    // `và` between two of a list
    if isListOfPlaces, end < tokens.count, tokens[end].matches(Self.and) { placesEnd = end + 1 }
    return end
  }

  private func isBehindTitle(_ i: Int) -> Bool {
    var k = i - 1
    while k >= 0, i - k <= 6, tokens[k + 1].gap.isPlain {
      if tokens[k].matches(Self.ranks), !isPlaceWord(k) { return true }
      k -= 1
    }
    return false
  }

  /// `THPT` of `Trường THPT Nguyễn Thị Minh Khai`.
  private func isKindOfPlace(_ i: Int) -> Bool {
    tokens[i].shape == .caps && !isAllCaps && !tokens[i].classes.isDisjoint(with: [.place, .qualifier])
  }

  /// Behind words that a person's name follows: `đơn của Mai Hoa`, `người bị tố cáo là …`.
  private func isBehindPerson(_ i: Int) -> Bool {
    guard i > 1, tokens[i].gap.isPlain, tokens[i - 1].gap.isPlain else { return false }
    return Self.introductions.contains { tokens[i - 2].matches($0) && tokens[i - 1].matches($1) }
  }

  /// Before `tố cáo`, `khiếu nại` in small letters.
  private func isBeforeDeed(_ end: Int) -> Bool {
    guard end + 1 < tokens.count, tokens[end].gap.isPlain, tokens[end].shape == .lower else { return false }
    return Self.deeds.contains { tokens[end].matches($0) && tokens[end + 1].matches($1) }
  }

  /// In a text of capitals everything looks like the name of a body or a place. Names that those have taken along stand
  /// behind a form of address or the words that introduce one, at the start, or have văn or thị in them.
  private mutating func readCapitals() {
    for i in tokens.indices.dropLast() where isNameWord(i) && isFamilyName(i) && continues(i + 1) {
      if known.match(tokens, at: i) != nil || found.contains(where: { $0.range.contains(i) }) { continue }
      if isNamedAfterSomebody(i) || !isMiddle(i + 1) && known.match(tokens, at: i + 1) != nil { continue }
      let isAddressed = i > 0 && tokens[i].gap.isPlain && tokens[i - 1].classes.contains(.address)
      let isFirst = i == 0 || !tokens[i].gap.isPlain
      if isMiddle(i + 1) && i + 2 < tokens.count && continues(i + 2) && !tokens[i + 2].matches(Self.notGiven)
        || isAddressed && isStrong(i) && !isUnmarked
      {
        found.append((.name, i..<min(i + 3, tokens.count)))
      } else if isBehindPerson(i) || isAddressed || isFirst && isStrong(i) {
        found.append((.unknown, i..<i + 2))
      }
    }
  }

  /// A family name with more capitalised words.
  private mutating func familyName(_ i: Int) -> Int? {
    guard i + 1 < tokens.count, isNameWord(i), isFamilyName(i), continues(i + 1) else {
      return middleName(i)
    }
    if !isMiddle(i + 1), known.match(tokens, at: i + 1) != nil,
      isKnownBody(i + 1) || !tokens[i].classes.isDisjoint(with: .common) || tokens[i + 1].classes.contains(.body)
    {
      return nil
    }
    let end = end(of: i)
    let hasMiddle = (i + 1..<end).contains { isMiddle($0) && $0 + 1 < end }
    if isAllCaps { return inCapitals(i, end, hasMiddle) }
    let isCertain =
      hasMiddle || isBehindPerson(i) || isBeforeDeed(end)
      || (isStrong(i) || end - i >= 3) && !isOfCompany(i) && !isSecondInList(i, end)
    found.append((isCertain ? .name : .unknown, i..<end))
    return end
  }

  /// In a heading a family name is only one when it stands with its name alone, or with văn or thị.
  private mutating func inCapitals(_ i: Int, _ end: Int, _ hasMiddle: Bool) -> Int? {
    let isAlone = end - i <= 4 && (i == 0 || !tokens[i].gap.isPlain || tokens[i - 1].classes.contains(.address))
    let isWhole = end == tokens.count || !tokens[end].gap.isPlain || tokens[end].isDigits
    guard isAlone && isWhole || hasMiddle && end - i >= 3 else { return nil }
    found.append((isStrong(i) || hasMiddle ? .name : .unknown, i..<end))
    return end
  }

  /// `Cầm Văn Panh` and others whose family name is not listed.
  private mutating func middleName(_ i: Int) -> Int? {
    guard isNameWord(i), i + 2 < tokens.count, continues(i + 1), isMiddle(i + 1), continues(i + 2),
      tokens[i + 1].shape == tokens[i].shape || tokens[i].shape == .single,
      tokens[i].classes.isDisjoint(with: [.body, .common])
    else { return nil }
    let end = end(of: i)
    found.append((.name, i..<end))
    return end
  }

  /// `Công ty TNHH Hoàng Long`: a business may bear anybody's name.
  private func isOfCompany(_ i: Int) -> Bool {
    var k = i - 1
    while k >= 0, i - k <= 8, tokens[k + 1].gap.isPlain {
      if tokens[k].classes.contains(.company) { return true }
      if tokens[k].classes.contains(.address) { return false }
      k -= 1
    }
    return false
  }

  /// `đường Lê Lợi, Nguyễn Huệ`: another place or a person.
  private func isSecondInList(_ i: Int, _ end: Int) -> Bool {
    i == placesEnd && end - i == 2 && tokens[i].gap.kinds.contains(.comma)
  }

  /// The name of a body: its words up to the first small one, but no person's name.
  private func body(_ i: Int) -> Int {
    var end = i + 1
    while end < tokens.count, continues(end), tokens[end].gap.isPlain {
      if isFamilyName(end), end + 1 < tokens.count, continues(end + 1), known.match(tokens, at: end) == nil { break }
      end += 1
    }
    return end
  }

  /// Two capitalised words or more of which nothing is known.
  private mutating func otherRun(_ i: Int) -> Int {
    if tokens[i].classes.contains(.common) || !isNameWord(i) { return i + 1 }
    // số 3A Lê Lợi
    if i > 0, tokens[i].gap.isJoined, tokens[i].length == 1 { return i + 1 }
    var end = i + 1
    while end < tokens.count, continues(end), end - i < 8 {
      if known.match(tokens, at: end) != nil || tokens[end].classes.contains(.body) && !isFamilyName(end) { break }
      let isName = isStrong(end) && end + 1 < tokens.count && continues(end + 1)
      if isName, isMiddle(end + 1) || end + 2 < tokens.count && continues(end + 2) { break }
      end += 1
    }
    // A Bằng: a man's name in the Central Highlands.
    let words = (i..<end).count { tokens[$0].length > 1 } + (tokens[i].matches(Self.a) ? 1 : 0)
    if end - i > 1, words > 1 {
      found.append((isBehindPerson(i) || isBeforeDeed(end) ? .name : .unknown, i..<end))
    }
    return end
  }
}
