/// Finds house addresses in the tokens of a text: a number with its street, or the hamlet somebody lives in.
struct AddressScan {
  private let tokens: [TextToken]
  private(set) var found: [(kind: PersonalKind, range: Range<Int>)] = []

  private static let streets: [Term] = ["đường", "phố", "ngõ", "ngách", "hẻm", "kiệt", "đại", "ql"]
  private static let roads: [Term] = ["lộ", "ql", "tl", "đt", "tuyến", "km"]
  private static let bis: Term = "bis"
  private static let residence: [Term] = ["trú", "ngụ", "hktt"]
  private static let hamlets: [Term] = ["tổ", "thôn", "xóm", "ấp", "khu", "khối", "khóm", "bản", "buôn", "làng", "đội"]
  /// Before “số” in the number of a document or a count.
  private static let documents: [Term] = [
    "luật", "định", "lệnh", "văn", "báo", "trình", "hoạch", "cáo", "thị", "luận", "tổng", "mục", "bảng", "biểu", "hiệu",
    "quyết", "tư", "đơn", "lục", "đường", "phố", "bão",
  ]

  init(_ tokens: TextTokens) { self.tokens = tokens.all }

  mutating func run() {
    for i in tokens.indices where tokens[i].isDigits && tokens[i].length <= 4 {
      if let range = street(i) ?? hamlet(i) { found.append((.address, range)) }
    }
  }

  /// `số 12, đường …`, `số 12/3A Lê Lợi`, `12 đường Lê Lợi`.
  private func street(_ i: Int) -> Range<Int>? {
    let isNumbered = i > 0 && tokens[i].gap.isPlain && tokens[i - 1].matches(Terms.number)
    if isNumbered, i > 1, tokens[i - 1].gap.isPlain, tokens[i - 2].matches(Self.documents) { return nil }
    // tỉnh lộ 8, đường Hồ Chí Minh
    if !isNumbered, i > 0, tokens[i - 1].matches(Self.roads) { return nil }
    // 12 bis Nguyễn Thiện Thuật
    if i + 3 < tokens.count, tokens[i + 1].matches(Self.bis), tokens[i + 2].shape == .capital,
      tokens[i + 3].shape == .capital
    {
      return i..<nameEnd(i + 2)
    }
    var next = i + 1
    while next < tokens.count, tokens[next].isDigits && tokens[next].gap.kinds == .slash || isLetter(next) { next += 1 }
    guard next < tokens.count, tokens[next].gap.kinds.isSubset(of: [.space, .comma]), !tokens[next].gap.isJoined else {
      return nil
    }
    let start = isNumbered ? i - 1 : i
    if tokens[next].matches(Self.streets) {
      let isNamed = next + 1 < tokens.count && (tokens[next + 1].isCapital || tokens[next + 1].isDigits)
      return isNumbered || isNamed && tokens[next].shape == .lower ? start..<nameEnd(next + 1) : nil
    }
    guard isNumbered else { return nil }
    if tokens[next].gap.kinds.contains(.comma), tokens[next].matches(Self.hamlets), next + 1 < tokens.count,
      tokens[next + 1].isDigits || tokens[next + 1].isCapital
    {
      return start..<nameEnd(next + 1)
    }
    let isName = next + 1 < tokens.count && tokens[next].shape == .capital && tokens[next + 1].shape == .capital
    return isName && tokens[next].classes.contains(.surname) && tokens[next + 1].gap.isPlain
      ? start..<nameEnd(next + 2) : nil
  }

  /// Behind the name of the street.
  private func nameEnd(_ i: Int) -> Int {
    var end = i
    while end < tokens.count, tokens[end].gap.isPlain, tokens[end].isCapital || tokens[end].isDigits { end += 1 }
    return end
  }

  private func isLetter(_ i: Int) -> Bool { tokens[i].gap.isJoined && tokens[i].length == 1 && !tokens[i].isDigits }

  /// `trú tại tổ 5`, `thường trú: ấp 3`, `địa chỉ: số 12`.
  private func hamlet(_ i: Int) -> Range<Int>? {
    guard i > 1, tokens[i].gap.isPlain else { return nil }
    let named = tokens[i - 1].matches(Terms.street) && tokens[i - 2].matches(Terms.quarter) ? i - 2 : i - 1
    guard tokens[named].matches(Self.hamlets) || tokens[named].matches(Terms.number) else { return nil }
    var k = named - 1
    while k >= 0, named - k <= 4 {
      if tokens[k + 1].gap.endsSentence { return nil }
      let isResidence =
        tokens[k].matches(Self.residence)
        || tokens[k].matches(Terms.addressEnd) && k > 0 && tokens[k - 1].matches(Terms.addressStart)
      if isResidence { return k..<i + 1 }
      k -= 1
    }
    return nil
  }
}
