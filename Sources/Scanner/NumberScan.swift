/// Finds numbers that belong to a person in the tokens of a text.
///
/// Sources of the forms: Luật Căn cước 2023 (12 digits, the first three of a province, 001–096), CMND of nine digits; telephone numbers
/// of ten digits from 0 and of eleven from 02; tax codes of ten or thirteen digits; BHYT cards of two letters and
/// thirteen digits; plates by Thông tư 79/2024/TT-BCA.
struct NumberScan {
  let tokens: [TextToken]
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var found: [(kind: PersonalKind, range: Range<Int>)] = []
  /// Where the last code that is of no matter ends: its other numbers need not be asked.
  var otherCodeEnd = 0

  init(_ tokens: TextTokens, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens.all
    self.bytes = bytes
  }

  mutating func run() {
    var i = 0
    while i < tokens.count {
      if let code = plusCode(i) { found.append((.coordinates, code)) }
      if tokens[i].isDigits { i = number(i) } else { i += 1 }
    }
  }

  /// Looks at the number that begins at a token and says where to go on.
  private mutating func number(_ i: Int) -> Int {
    if let end = plate(i) { return add(.plate, i, end) }
    if let range = matterCode(i) { return add(.lookup, range.lowerBound, range.upperBound) }
    if let end = boat(i) { return add(.plate, i - 1, end) }
    if let end = militaryPlate(i) { return add(.plate, i - 1, end) }
    if let end = coordinates(i) ?? spokenDegrees(i) ?? namedDegrees(i) ?? gridPoint(i) {
      return add(.coordinates, i, end)
    }
    if let end = slashedEnd(i) ?? oddlyJoined(i) { return add(.phone, i, end) }
    let context = NumberContext(tokens, before: i)
    let end = runEnd(i)
    // đổi thửa: 19.000.000 đồng
    let isSum = isQuantity(i..<end) && isCounted(end)
    if !isSum, let kind = context.labelled(at: i, in: tokens) { return add(kind, context.start, i + 1) }
    if isInLink(i) || isProcedure(end) { return end }
    if let kind = kind(i..<end, context) { return isTender(kind, i) ? end : add(kind, i, end) }
    if end - i > 1, !isQuantity(i..<end), let window = window(i..<end), !isTender(window.kind, i) {
      return add(window.kind, window.range.lowerBound, window.range.upperBound)
    }
    if !isQuantity(i..<end), let code = labelledCode(i) {
      return add(code.kind, code.range.lowerBound, code.range.upperBound)
    }
    // What begins in the last groups of a run that was cut may go on behind.
    return end - i < Self.mostGroups ? end : end - Self.mostDigits
  }

  /// Groups of a run that are looked at together.
  private static let mostGroups = 64
  /// Of one number, and so its groups.
  private static let mostDigits = 13

  private mutating func add(_ kind: PersonalKind, _ start: Int, _ end: Int) -> Int {
    found.append((kind, start..<end))
    return end
  }

  /// `0769/118/245`
  private func slashedEnd(_ i: Int) -> Int? {
    guard i + 2 < tokens.count, tokens[i].length == 4, Self.digit(bytes[Int(tokens[i].start)]) == 0,
      tokens[i + 1...i + 2].allSatisfy({ $0.isDigits && $0.length == 3 && $0.gap == Gap(kinds: .slash, count: 1) })
    else { return nil }
    return i + 3
  }

  /// `0912*345*678`, `0912_345_678`, `0912 345,678`: the groups of a telephone's number with marks between that no other
  /// number has.
  private func oddlyJoined(_ i: Int) -> Int? {
    guard (2...5).contains(tokens[i].length), Self.digit(bytes[Int(tokens[i].start)]) == 0,
      Self.digit(bytes[Int(tokens[i].start) + 1]) > 1
    else { return nil }
    var (end, length, isOdd) = (i + 1, Int(tokens[i].length), false)
    var kinds: Gap.Kinds = []
    while end < tokens.count, tokens[end].isDigits, (2...7).contains(tokens[end].length), joinsOddly(tokens[end].gap),
      length + Int(tokens[end].length) <= 11
    {
      // 0345/10/2025 is a document's and its day.
      if isYear(end), tokens[end].gap.kinds == .slash { return nil }
      if !tokens[end].gap.joinsDigits { isOdd = true }
      kinds.formUnion(tokens[end].gap.kinds)
      length += Int(tokens[end].length)
      end += 1
    }
    let isWhole = length == 10 || length == 11 && Self.digit(bytes[Int(tokens[i].start) + 1]) == 2
    // Hours and lists have colons and commas too: 07:30, 0345/123456.
    let isPlainly = tokens[i].length > 2 && end - i > 2
    return isWhole && isOdd && (isPlainly || kinds == .other) ? end : nil
  }

  private func joinsOddly(_ gap: Gap) -> Bool {
    let marks: Gap.Kinds = [.space, .dot, .hyphen, .parenthesis, .colon, .slash, .apostrophe, .stop, .other]
    return !gap.isJoined && gap.count <= 3 && gap.kinds.isSubset(of: marks) || gap == Gap(kinds: .comma, count: 1)
  }

  // MARK: Runs of digits

  /// Groups that may be one number: `0912.345.678`, `079 123 456 789`; a date ends it.
  private func runEnd(_ i: Int) -> Int {
    if let end = dateEnd(i) ?? yearsEnd(i) { return end }
    var end = i + 1
    while end < tokens.count, end - i < Self.mostGroups, tokens[end].isDigits,
      tokens[end].gap.joinsDigits || end == i + 1 && isBehindArea(end),
      !tokens[end].gap.kinds.contains(.newline),
      dateEnd(end) == nil
    { end += 1 }
    return end
  }

  /// `(0511) - 3822 456`
  private func isBehindArea(_ end: Int) -> Bool {
    let gap = tokens[end].gap
    return gap.count == 4 && gap.kinds == [.space, .hyphen, .parenthesis] && tokens[end - 1].length == 4
      && tokens[end - 1].gap.kinds.contains(.parenthesis)
  }

  /// `25.02.2025`, `2025-02-25`
  private func dateEnd(_ i: Int) -> Int? {
    let isPart: (Int, Int) -> Bool = { k, length in
      k < self.tokens.count && self.tokens[k].isDigits && self.tokens[k].length <= length
        && (k == i
          || self.tokens[k].gap.count == 1 && !self.tokens[k].gap.kinds.isDisjoint(with: [.dot, .hyphen, .slash]))
    }
    if isPart(i, 2), isPart(i + 1, 2), i + 2 < tokens.count, isYear(i + 2), isPart(i + 2, 4), day(i) { return i + 3 }
    if isYear(i), isPart(i + 1, 2), isPart(i + 2, 2), tokens[i + 1].length == 2, tokens[i + 2].length == 2 {
      return i + 3
    }
    return nil
  }

  /// `2021-2025`, `2024, 2025`
  private func yearsEnd(_ i: Int) -> Int? {
    isYear(i) && i + 1 < tokens.count && isYear(i + 1) && tokens[i + 1].gap.count == 1 ? i + 2 : nil
  }

  private func day(_ i: Int) -> Bool { (1...31).contains(value(i)) && (1...12).contains(value(i + 1)) }

  func isYear(_ i: Int) -> Bool {
    tokens[i].isDigits && tokens[i].length == 4 && (1900...2099).contains(value(i))
  }

  /// The value of a group; only asked of short ones.
  func value(_ i: Int) -> Int {
    var value = 0
    for index in tokens[i].bytes.prefix(9) { value = value * 10 + Int(Self.digit(bytes[index])) }
    return value
  }

  /// The digits of some groups. Of absurdly long ones only the first forty.
  private func digits(_ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(min(40, length(range)))
    for index in range {
      for byte in bytes[tokens[index].bytes] where out.count < 40 { out.append(Self.digit(byte)) }
    }
    return out
  }

  /// Letters O count as zeros, l and I as ones.
  static func digit(_ byte: UInt8) -> UInt8 {
    byte &- 0x30 < 10 ? byte - 0x30 : byte | 0x20 == UInt8(ascii: "o") ? 0 : 1
  }

  /// The number of digits in some groups.
  private func length(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + Int(tokens[$1].length) } }

  private func kind(_ range: Range<Int>, _ context: NumberContext) -> PersonalKind? {
    let digits = digits(range)
    if digits.count < 4 { return nil }
    let isQuantity = isQuantity(range)
    if isQuantity, isCounted(range.upperBound) { return nil }
    if let kind = context.kind(of: digits.count) { return kind }
    if digits.count < 6 { return nil }
    if let kind = attached(range, digits.count) ?? series(range, digits.count) { return kind }
    if range.lowerBound > 0, tokens[range.lowerBound].gap.isJoined, !isBehindWord(range.lowerBound, digits) {
      return nil
    }
    if digits[0] != 0 || digits.count < 10, isCounted(range.upperBound) { return nil }
    if digits.count > 7, !isQuantity, isBeforeBank(range.upperBound) { return .account }
    // Nobody writes a sum of twelve digits in one group.
    if context.isMoney, isQuantity || range.count == 1 && digits[0] != 0 && digits.count < 12 { return nil }
    return kind(of: digits, range, isQuantity)
  }

  /// `1017 998 877 VCB`, `… (Agribank)`
  private func isBeforeBank(_ end: Int) -> Bool {
    guard end < tokens.count, tokens[end].classes.contains(.label), tokens[end].gap.count <= 2 else { return false }
    return !tokens[end].gap.isJoined && tokens[end].matches(NumberContext.accounts)
  }

  /// `Lan0912345678`: a word, no letters of a code, and a telephone's number.
  private func isBehindWord(_ i: Int, _ digits: [UInt8]) -> Bool {
    let word = tokens[i - 1]
    return !word.isDigits && word.length > 1 && word.shape != .caps && digits.count == 10 && digits[0] == 0
  }

  private func kind(of digits: [UInt8], _ range: Range<Int>, _ isQuantity: Bool) -> PersonalKind? {
    let hasPlus = tokens[range.lowerBound].gap.kinds.contains(.plus)
    switch digits.count {
    case _ where Telephone.isService(digits): return nil
    case _ where Telephone.isOne(digits, hasPlus: hasPlus): return .phone
    // Lines of before 2017, mobiles with a digit too many.
    case 11 where range.count > 1 && tokens[range.lowerBound].length > 2 && digits[0] == 0: return .phone
    case 9 where isQuantity: return .identity
    case 12 where digits[0] == 0: return .identity
    case _ where isQuantity: return nil
    case 9 where range.count == 1 || range.count == 3: return .identity
    case 13 where range.count == 2 && tokens[range.upperBound - 1].length == 3: return .tax
    case 10 where range.count == 1: return .tax
    case 9... where range.count == 1: return .account
    // A card's or account's number in groups of three digits or more, unless it is two telephones.
    case 12...
    where range.allSatisfy({ tokens[$0].length >= 3 }) && !isYear(range.lowerBound)
      && (digits.count <= 13 || window(range) == nil):
      return .account
    // 1903 1234 5678 90
    case 13... where isInFours(range): return .account
    default: return nil
    }
  }

  /// Groups of four digits and a shorter one at the end.
  private func isInFours(_ range: Range<Int>) -> Bool {
    range.count > 3 && tokens[range.upperBound - 1].length <= 4
      && range.dropLast().allSatisfy { tokens[$0].length == 4 } && !isYear(range.lowerBound + 1)
  }

  /// `120.000.000`, `1 234 567`: groups of thousands.
  private func isQuantity(_ range: Range<Int>) -> Bool {
    range.count > 1 && tokens[range.lowerBound].length <= 3
      && Self.digit(bytes[Int(tokens[range.lowerBound].start)]) != 0
      && range.dropFirst().allSatisfy {
        tokens[$0].length == 3 && tokens[$0].gap.count == 1 && tokens[$0].gap.kinds != .hyphen
      }
  }

  /// A unit follows: đồng, triệu, m², ha, %.
  private func isCounted(_ end: Int) -> Bool {
    if end < tokens.count,
      tokens[end].gap.isPlain || tokens[end].gap.isJoined || tokens[end].gap.kinds == [.space, .parenthesis],
      !tokens[end].classes.union(tokens[end].loose).isDisjoint(with: .unit)
    {
      return true
    }
    let at = Int(tokens[end - 1].end)
    return at < bytes.count && bytes[at] == UInt8(ascii: "%")
  }

  /// Letters stand right before the digits: a passport (`B1234567`), a BHYT card (`DN4790123456789`), the serial number of a
  /// certificate (`BĐ 123456`).
  private func attached(_ range: Range<Int>, _ count: Int) -> PersonalKind? {
    guard range.lowerBound > 0, !tokens[range.lowerBound - 1].isDigits else { return nil }
    let (letters, gap) = (tokens[range.lowerBound - 1], tokens[range.lowerBound].gap)
    guard letters.shape == .caps || letters.shape == .single, gap.isJoined || gap == Gap(kinds: .space, count: 1) else {
      return nil
    }
    if letters.length == 2, count == 13 || count == 12 { return .insurance }
    if letters.length == 1, count == 7, gap.isJoined || isPassport(range.lowerBound - 1), range.count == 1 {
      return .identity
    }
    // PB13040012345: who takes electricity.
    if letters.length == 2, letters.shape == .caps, count == 11, gap.isJoined, range.count == 1 { return .account }
    let isSerial = letters.length == 2 && letters.shape == .caps && range.count == 1 && (count == 6 || count == 8)
    if isSerial, !letters.matches(Self.documents), isAlone(range.upperBound) { return .certificate }
    return nil
  }

  /// The letter of a passport, apart from its digits: `N 1872503`; not `nhóm B 1234567`.
  private func isPassport(_ i: Int) -> Bool {
    tokens[i].matches(Self.passports) && !(i > 0 && tokens[i].gap.isPlain && tokens[i - 1].matches(NameWords.lettered))
  }

  private static let passports: [Term] = ["b", "c", "e", "k", "n", "p"]

  /// The series of a certificate behind words of land, in groups or with a mark: `giấy đất số BX-778 204`.
  private func series(_ range: Range<Int>, _ count: Int) -> PersonalKind? {
    guard count == 6 || count == 8, range.count <= 3, range.lowerBound > 0 else { return nil }
    let (letters, gap) = (tokens[range.lowerBound - 1], tokens[range.lowerBound].gap)
    guard !letters.isDigits, letters.length <= 2, letters.shape != .capital,
      letters.shape != .lower || range.lowerBound > 1 && tokens[range.lowerBound - 2].matches(Terms.number),
      gap.count <= 3, gap.kinds.isSubset(of: [.space, .hyphen, .dot]), !letters.matches(Self.documents),
      isAlone(range.upperBound), dateEnd(range.lowerBound) == nil
    else { return nil }
    return NumberContext.isOfLand(tokens, before: range.lowerBound) ? .certificate : nil
  }

  /// Abbreviations before the number of a document or a matter, which look like the series of a certificate.
  static let documents: [Term] = [
    "qđ", "cv", "tb", "kh", "bc", "tt", "nq", "ct", "kl", "nđ", "kn", "tc", "pa", "vv", "hs", "số", "mã", "đơn", "hđ",
  ]

  /// No number of a document goes on behind: `123456/QĐ`.
  func isAlone(_ end: Int) -> Bool {
    end >= tokens.count || tokens[end].gap.kinds.isDisjoint(with: [.slash, .hyphen])
  }

  /// Some groups of a longer run that are a whole number by themselves.
  private func window(_ range: Range<Int>) -> (kind: PersonalKind, range: Range<Int>)? {
    for start in range where tokens[start].length >= 1 {
      for end in start + 1...range.upperBound {
        let length = length(start..<end)
        if length > Self.mostDigits { break }
        let isWhole = start == range.lowerBound && end == range.upperBound
        guard !isWhole, length >= (end - start == 1 ? 9 : 10) else { continue }
        let digits = digits(start..<end)
        if end - start == 1 || digits[0] == 0, let kind = kind(of: digits, start..<end, false) {
          return (kind, start..<end)
        }
      }
    }
    return nil
  }

  /// `mã gói thầu 20260318415-00`, `E-TBMT: IB2600184207`: what everybody may bid for, no account or card.
  private func isTender(_ kind: PersonalKind, _ i: Int) -> Bool {
    guard kind == .account || kind == .insurance || kind == .tax else { return false }
    return tokens[max(0, i - 4)..<i].contains { $0.matches(Self.tenders) }
  }

  private static let tenders: [Term] = ["thầu", "tbmt", "khlcnt"]

  /// Part of the address of a page: `https://…?id=123456789`.
  private func isInLink(_ i: Int) -> Bool {
    var k = Int(tokens[i].start)
    let first = max(0, k - 256)
    while k > first, bytes[k - 1] > 0x20 {
      if k >= 3, bytes[k - 1] == 0x2F, bytes[k - 2] == 0x2F, bytes[k - 3] == 0x3A { return true }
      k -= 1
    }
    return false
  }
}

/// The numbering of telephones (Thông tư 22/2014/TT-BTTTT and its changes).
enum Telephone {
  /// Numbers of services, which are nobody's: 1800, 1900.
  static func isService(_ digits: [UInt8]) -> Bool {
    (8...10).contains(digits.count) && digits[0] == 1 && (digits[1] == 8 || digits[1] == 9) && digits[2] == 0
      && digits[3] == 0
  }

  static func isOne(_ digits: [UInt8], hasPlus: Bool) -> Bool {
    switch digits.count {
    case 10: digits[0] == 0 || hasPlus
    case 11: digits[0] == 0 && digits[1] <= 2 || digits[0] == 8 && digits[1] == 4 && digits[2] != 0 || hasPlus
    case 12: hasPlus || digits[0] == 8 && digits[1] == 4 && digits[2] <= 2
    case 13...14: digits.starts(with: [0, 0, 8, 4])
    default: false
    }
  }
}
