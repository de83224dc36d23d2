/// Numbers and symbols of documents.
extension CitationRun {
  struct Number {
    let end: Int
    /// As it is looked up: the proper writing.
    let text: String
    /// The same when the text has another writing.
    let proper: String?
  }

  /// The number that begins at a digit, by its form or as the library has it.
  func number(from start: Int) -> Number? {
    if let (text, end) = rare.match(self, start) { return Number(end: end, text: text, proper: nil) }
    guard let number = formed(from: start) else { return loose.match(self, start) }
    guard number.proper == nil, let proper = loose.proper(number.text) else { return number }
    return Number(end: number.end, text: proper, proper: proper)
  }

  private func formed(from start: Int) -> Number? {
    var end = start
    while isDigit(end), end - start < 7 { end += 1 }
    guard end - start < 7 else { return nil }
    // 168a, 12đ
    if byte(end) &- 0x61 < 26, byte(end + 1) == 0x2F || byte(end + 1) == 0x2D { end += 1 }
    if byte(end) == 0xC4, byte(end + 1) == 0x91, byte(end + 2) == 0x2F || byte(end + 2) == 0x2D { end += 2 }
    let digits = start..<end
    if let slash = slash(end) { return legal(digits, slash) ?? administrative(digits, slash) }
    return party(digits) ?? unparted(digits)
  }

  /// The mark behind figures or a year, and whether a space about it should not be there: `16 /QĐ-UBND`, `16/ QĐ-UBND`.
  private typealias Slash = (end: Int, isLoose: Bool)

  private func slash(_ end: Int) -> Slash? {
    let mark = byte(end) == 0x20 ? end + 1 : end
    guard byte(mark) == UInt8(ascii: "/") else { return nil }
    // The line may end behind the mark.
    if byte(mark + 1) == 0x0A { return (mark + 2, mark > end) }
    return byte(mark + 1) == 0x20 ? (mark + 2, true) : (mark + 1, mark > end)
  }

  /// `107-KL/TW`; spaces and dashes of any kind about its marks are common: `367 - QĐ/TWĐTN-VPĐOÀN`. `107-KL-TW` and
  /// `107-Kl/TW` are meant so.
  private func party(_ digits: Range<Int>) -> Number? {
    var at = skipOneSpace(digits.upperBound)
    guard dash(at) > 0 else { return nil }
    at = skipOneSpace(at + dash(at))
    guard let kind = token(at), let name = Self.kind(text[kind]) else { return nil }
    at = skipOneSpace(kind.upperBound)
    let isParted = byte(at) == UInt8(ascii: "/")
    guard isParted || byte(kind.upperBound) == UInt8(ascii: "-"),
      let body = tokens(skipOneSpace(at + 1), joinedBy: "-"),
      isParted || isPartyBody(body)
    else { return nil }
    let written = "\(string(digits))-\(name)/\(unbroken(body))"
    return Number(end: body.upperBound, text: written, proper: isParted && name == string(kind) ? nil : written)
  }

  /// `42/2013/QH13`, `64/2014/NĐ-CP`; `64/2014/NĐ/CP`, `64/2014/NĐ - CP` and `64/2014/ND-CP` are meant so.
  private func legal(_ digits: Range<Int>, _ first: Slash) -> Number? {
    let year = first.end
    guard (0..<4).allSatisfy({ isDigit(year + $0) }), let second = slash(year + 4), let symbol = symbol(second.end)
    else { return nil }
    let head = "\(string(digits))/\(string(year..<year + 4))/"
    let isLoose = first.isLoose || second.isLoose || symbol.isLoose
    if byte(symbol.end) == UInt8(ascii: "/"), symbol.body == nil, Self.isKind(text[symbol.kind]),
      let body = tokens(symbol.end + 1, joinedBy: "-")
    {
      let proper = "\(head)\(symbol.text)-\(unbroken(body))"
      return Number(end: body.upperBound, text: proper, proper: proper)
    }
    guard !isLoose || symbol.body != nil || symbol.text.hasPrefix("QH") else { return nil }
    return Number(end: symbol.end, text: head + symbol.text, proper: isLoose ? head + symbol.text : nil)
  }

  /// `168a/QĐ-UBND`, `8726/VPCP-KGVX`. With a body of the Party, `35/CT-TW` and `107/KL/TW` are meant for `35-CT/TW` and
  /// `107-KL/TW`; `16/ QĐ-UBND`, `16/QĐ - UBND` and `16/QD-UBND` for `16/QĐ-UBND`.
  private func administrative(_ digits: Range<Int>, _ slash: Slash) -> Number? {
    guard let symbol = symbol(slash.end) else { return nil }
    guard let body = symbol.body else { return slash.isLoose ? nil : unparted(digits, symbol.kind) }
    let isKind = Self.isKind(text[symbol.kind]) || symbol.isLoose
    if isKind, isPartyBody(body) {
      let proper = "\(string(digits))-\(string(symbol.kind))/\(unbroken(body))"
      return Number(end: symbol.end, text: proper, proper: proper)
    }
    guard isKind || !slash.isLoose && symbol.kind.count > 1 && body.count > 1 else { return nil }
    let written = "\(string(digits))/\(symbol.text)"
    return Number(end: symbol.end, text: written, proper: slash.isLoose || symbol.isLoose ? written : nil)
  }

  /// A kind and what stands behind its dash.
  private struct Symbol {
    let kind: Range<Int>
    let body: Range<Int>?
    let end: Int
    /// As it should be written.
    let text: String
    let isLoose: Bool
  }

  private func symbol(_ start: Int) -> Symbol? {
    guard let all = tokens(start, joinedBy: "-"), let kind = token(start) else { return nil }
    if all == kind, Self.isKind(text[kind]) || Self.withoutStroke[string(kind)] != nil,
      let body = bodyBehindLooseDash(kind.upperBound)
    {
      let name = Self.withoutStroke[string(kind)] ?? string(kind)
      return Symbol(
        kind: kind, body: body, end: body.upperBound, text: "\(name)-\(withStroke(body))", isLoose: true)
    }
    let body = all == kind ? nil : kind.upperBound + 1..<all.upperBound
    guard let body, let name = Self.withoutStroke[string(kind)] else {
      return Symbol(kind: kind, body: body, end: all.upperBound, text: unbroken(all), isLoose: false)
    }
    return Symbol(kind: kind, body: body, end: all.upperBound, text: "\(name)-\(withStroke(body))", isLoose: true)
  }

  /// ` - UBND`, `–UBND`: a body in capitals, no word of the sentence.
  private func bodyBehindLooseDash(_ end: Int) -> Range<Int>? {
    var at = skipOneSpace(end)
    guard dash(at) > 0 else { return nil }
    at = skipOneSpace(at + dash(at))
    guard isCapital(at), let first = token(at), first.count > 1, isCapital(at + (byte(at) < 0x80 ? 1 : 2)) else {
      return nil
    }
    return tokens(at, joinedBy: "-")
  }

  /// Bytes of a hyphen or dash of any kind, those that Word puts for a hyphen that does not break (U+2011) among them; 0 for
  /// another character.
  func dash(_ at: Int) -> Int {
    if byte(at) == UInt8(ascii: "-") { return 1 }
    guard byte(at) == 0xE2 else { return 0 }
    let isDash = byte(at + 1) == 0x80 && 0x90...0x95 ~= byte(at + 2) || byte(at + 1) == 0x88 && byte(at + 2) == 0x92
    return isDash ? 3 : 0
  }

  /// Kinds whose Đ was typed as D, as far as no other kind is written so.
  private static let withoutStroke = ["QD": "QĐ", "ND": "NĐ"]

  private func withStroke(_ body: Range<Int>) -> String { unbroken(body).replacing("HDND", with: "HĐND") }

  /// `1320CV/HU`, `107 KL/TW`, where the mark between number and kind was lost.
  private func unparted(_ digits: Range<Int>) -> Number? {
    token(skipOneSpace(digits.upperBound)).flatMap { unparted(digits, $0) }
  }

  private func unparted(_ digits: Range<Int>, _ kind: Range<Int>) -> Number? {
    guard Self.isKind(text[kind]), byte(kind.upperBound) == UInt8(ascii: "/"),
      let body = tokens(kind.upperBound + 1, joinedBy: "-"), isPartyBody(body)
    else { return nil }
    let proper = "\(string(digits))-\(string(kind))/\(unbroken(body))"
    return Number(end: body.upperBound, text: proper, proper: proper)
  }

  /// The line may end behind a mark of the symbol.
  private func behindBreak(_ index: Int) -> Int { byte(index) == 0x0A ? index + 1 : index }

  private func unbroken(_ range: Range<Int>) -> String {
    String(decoding: text[range].filter { $0 != 0x0A }, as: UTF8.self)
  }

  func skipOneSpace(_ index: Int) -> Int { index + space(index) }

  /// A word that begins with a capital: `QĐi`, `TTg`, `QH13`, `V7`.
  private func token(_ start: Int) -> Range<Int>? {
    guard byte(start) &- 0x41 < 26 || byte(start) == 0xC4 && byte(start + 1) == 0x90 else { return nil }
    var end = start
    while end < text.count,
      isWord(text[end]) && text[end] != 0xC2 && text[end] != 0xE2 || text[end] == UInt8(ascii: "&")
    {
      end += 1
    }
    return start..<end
  }

  private func tokens(_ start: Int, joinedBy mark: Unicode.Scalar) -> Range<Int>? {
    guard var all = token(start) else { return nil }
    while byte(all.upperBound) == UInt8(ascii: mark), let next = token(behindBreak(all.upperBound + 1)) {
      all = start..<next.upperBound
    }
    return all
  }

  /// Committees of the Party and their offices: TW, TU, HU, QU, ThU, ĐU alone or at the end (BNCTW, VPTU).
  private func isPartyBody(_ range: Range<Int>) -> Bool {
    let bodies: [StaticString] = ["TW", "TU", "HU", "QU", "ThU", "ĐU"]
    return bodies.contains { body in
      let start = range.upperBound - body.utf8CodeUnitCount
      return start >= range.lowerBound && starts(start, body)
    }
  }

  /// The abbreviation of a kind as it is properly written: `QĐi` for `QĐI`.
  private static func kind(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    let written = String(decoding: word, as: UTF8.self)
    if isKind(word) { return written }
    guard word.count <= 5 else { return nil }
    let capitals = written.uppercased()
    return kinds.lazy.map { String(decoding: $0, as: UTF8.self) }.first { $0.uppercased() == capitals }
  }

  /// Abbreviations of kinds (Nghị định 30/2020/NĐ-CP, Phụ lục III; those of the Party; those of legal texts).
  private static func isKind(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count <= 5 && kinds.contains { $0.elementsEqual(word) }
  }

  private static let kinds: [[UInt8]] = [
    "NQ", "QĐ", "QĐi", "QyĐ", "CT", "QC", "KL", "TT", "TTr", "TTLT", "HD", "TB", "TC", "CTr", "KH", "PA", "ĐA", "DA",
    "BC", "BB", "HĐ", "CĐ", "CV", "NĐ", "L", "PL", "VBHN", "NQLT", "GM", "TL",
  ].map { Array($0.utf8) }
}
