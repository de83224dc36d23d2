/// Finds house addresses in the tokens of a text: a number with its street, or the hamlet somebody lives in.
struct AddressScan {
  let tokens: [TextToken]
  private(set) var found: [(kind: PersonalKind, range: Range<Int>)] = []

  private static let streets: [Term] = ["đường", "phố", "ngõ", "ngách", "hẻm", "kiệt", "đại", "ql"]
  private static let roads: [Term] = ["lộ", "ql", "tl", "đt", "tuyến", "km"]
  private static let bis: Term = "bis"
  static let residence: [Term] = ["trú", "ngụ", "hktt", "đktt"]
  /// Labels of a form: hộ khẩu: xóm 9.
  static let residences: TermPairs = [
    ("hộ", "khẩu"), ("chỗ", "ở"), ("nơi", "ở"), ("quê", "quán"), ("ở", "trọ"),
  ]
  static let hamlets: [Term] = ["tổ", "thôn", "xóm", "ấp", "khu", "khối", "khóm", "bản", "buôn", "làng", "đội"]
  /// Before “số” in the number of a document or a count.
  private static let documents: [Term] = [
    "luật", "định", "lệnh", "văn", "báo", "trình", "hoạch", "cáo", "thị", "luận", "tổng", "mục", "bảng", "biểu", "hiệu",
    "quyết", "tư", "đơn", "lục", "đường", "phố", "bão",
  ]

  /// Words for rooms, parcels and residences are in the text.
  let isOfHomes: Bool

  init(_ tokens: TextTokens) {
    self.tokens = tokens.all
    isOfHomes = tokens.seen.contains(.home)
  }

  mutating func run() {
    for i in tokens.indices where tokens[i].isDigits && tokens[i].length <= 4 {
      if let range = street(i) {
        if !OfficeSeat.ends(tokens, before: range.lowerBound) { found.append((.address, range)) }
      } else if let range = hamlet(i) ?? residence(i) ?? rural(i) ?? flat(i) ?? lot(i) ?? row(i) ?? english(i)
        ?? houseOfHamlet(i)
      {
        found.append((.address, range))
      }
    }
  }

  /// `số 12, đường …`, `số 12/3A Lê Lợi`, `12 đường Lê Lợi`.
  private func street(_ i: Int) -> Range<Int>? {
    if let alley = alley(i) { return alley }
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

  /// `k12/h3/5`: kiệt and hẻm by their letters.
  private func alley(_ i: Int) -> Range<Int>? {
    guard i > 0, tokens[i].gap.isJoined, tokens[i - 1].length == 1, tokens[i - 1].matches(Self.letterK) else {
      return nil
    }
    var end = i + 1
    while end < tokens.count, end - i < 6, tokens[end].gap.isJoined || tokens[end].gap == Gap(kinds: .slash, count: 1),
      tokens[end].isDigits || tokens[end].length == 1 && tokens[end].matches(Self.letterH)
    { end += 1 }
    return tokens[i + 1..<end].contains { !$0.isDigits } && tokens[end - 1].isDigits ? i - 1..<end : nil
  }

  private static let letterH: Term = "h"
  private static let letterK: Term = "k"

  /// Behind the name of the street.
  func nameEnd(_ i: Int) -> Int {
    var end = i
    while end < tokens.count, tokens[end].gap.isPlain, tokens[end].isCapital || tokens[end].isDigits { end += 1 }
    return end
  }

  func isLetter(_ i: Int) -> Bool { tokens[i].gap.isJoined && tokens[i].length == 1 && !tokens[i].isDigits }

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
        || k > 0 && tokens[named].gap.kinds.contains(.colon)
          && (Self.residences.contain(tokens[k - 1], tokens[k]) || isAddressMark(k))
        || k > 0 && Self.homelands.contain(tokens[k - 1], tokens[k])
      if isResidence { return k..<i + 1 }
      k -= 1
    }
    return nil
  }

  /// đ/c: số 12
  private func isAddressMark(_ k: Int) -> Bool {
    tokens[k].length == 1 && tokens[k].matches(Self.letterC) && tokens[k].gap == Gap(kinds: .slash, count: 1)
      && tokens[k - 1].length == 1
  }

  private static let letterC: Term = "c"
  private static let homelands: TermPairs = [("quê", "quán"), ("nguyên", "quán")]

  /// `ở 234 tổ 6 ấp Phú Hòa`, `số 234 tổ 6, thôn 2`, `234/6 ấp Phú Hòa`: a house of a hamlet that has no streets.
  private func rural(_ i: Int) -> Range<Int>? {
    guard i + 2 < tokens.count else { return nil }
    var next = i + 1
    let isSplit = tokens[next].isDigits && tokens[next].gap == Gap(kinds: .slash, count: 1)
    if isSplit { next += 1 }
    let hasLetter = next < tokens.count && isLetter(next)
    if hasLetter { next += 1 }
    guard next + 1 < tokens.count, tokens[next].gap.isPlain, tokens[next].matches(Self.hamlets),
      tokens[next + 1].gap.isPlain, i == 0 || !tokens[i].gap.isJoined
    else { return nil }
    let end = nameEnd(next + 1)
    // 234/6 is neither a day nor a share.
    if isSplit, tokens[i].length > 2 || hasLetter, tokens[i + 1].length < 4, end > next + 1 { return i..<end }
    // Số 45 ấp Phú Lợi; not: trạm bơm số 2 thôn Đoài
    if i > 0, tokens[i].length > 1, tokens[i].gap.isPlain, tokens[i - 1].matches(Terms.number), end > next + 1,
      i < 2 || !tokens[i - 1].gap.isPlain || tokens[i - 2].matches(Self.dwelling)
    {
      return i - 1..<end
    }
    guard i > 0, tokens[i].gap.isPlain, tokens[i - 1].matches(Self.dwelling), tokens[next].matches(Self.group),
      tokens[next + 1].isDigits, next + 3 < tokens.count, tokens[next + 2].matches(Self.hamlets),
      tokens[next + 3].isCapital || tokens[next + 3].isDigits || tokens[next + 3].matches(Terms.street)
    else { return nil }
    return i - 1..<nameEnd(next + 3)
  }

  /// `thôn Hạ, số 45`, `ấp 5, nhà 45`: a number behind the hamlet, and nothing that is counted.
  private func houseOfHamlet(_ i: Int) -> Range<Int>? {
    guard i > 2, tokens[i].gap.isPlain, tokens[i].length <= 3,
      i + 1 == tokens.count || !tokens[i + 1].gap.kinds.isDisjoint(with: [.comma, .stop])
    else { return nil }
    let word = tokens[i - 1].matches(Terms.number) && tokens[i - 2].matches(Terms.house) ? i - 2 : i - 1
    guard tokens[word].matches(Terms.number) || tokens[word].matches(Terms.house),
      tokens[word].gap.kinds == [.comma, .space]
    else { return nil }
    var k = word - 1
    while k > 0, word - k < 4, !tokens[k].matches(Self.wards), tokens[k].isCapital || tokens[k].isDigits,
      tokens[k].gap.isPlain || tokens[k].gap.isJoined
    { k -= 1 }
    let isPlace = k >= 0 && (tokens[k].matches(Self.hamlets) || tokens[k].matches(Self.wards))
    return k < word - 1 && isPlace ? k..<i + 1 : nil
  }

  /// `P.1508 CT2A`, `căn 1508 tòa CT2A`, `căn hộ A12-05`; not the room of an office: `Phòng 205 nhà B`.
  private func flat(_ i: Int) -> Range<Int>? {
    guard i > 0 else { return nil }
    if i > 1, tokens[i].gap.isJoined, tokens[i - 1].shape == .single, isFlat(i - 2), tokens[i - 1].gap.isPlain,
      i + 1 < tokens.count, tokens[i + 1].isDigits, tokens[i + 1].gap.count == 1
    {
      return i - 2..<i + 2
    }
    // tầng 6, căn 07
    if i > 2, isFlat(i - 1), tokens[i].gap.isPlain, tokens[i - 2].isDigits, tokens[i - 3].matches(Self.floors) {
      return i - 3..<i + 1
    }
    if isOfHomes, let house = plannedHouse(i) ?? plannedLot(i) ?? rentedRoom(i) { return house }
    // chung cư Sao Mai phòng 607
    if tokens[i].length > 2, tokens[i - 1].matches(Self.rooms), let start = blockBefore(i - 1) { return start..<i + 1 }
    // B3-07 chung cư
    if i + 3 < tokens.count, tokens[i].gap.isJoined, tokens[i - 1].shape == .single, tokens[i + 1].isDigits,
      tokens[i + 1].gap == Gap(kinds: .hyphen, count: 1), tokens[i + 2].matches(Self.towers), tokens[i + 3].length > 1
    {
      return i - 1..<nameEnd(i + 4)
    }
    guard (2...4).contains(tokens[i].length), i + 1 < tokens.count,
      tokens[i + 1].gap.kinds.isSubset(of: [.space, .comma, .hyphen]),
      !tokens[i + 1].gap.isJoined
    else { return nil }
    let isHome = isFlat(i - 1) || tokens[i - 1].matches(Self.number) && i > 1 && isFlat(i - 2)
    if isHome, tokens[i + 1].matches(Self.towers) { return i - 1..<nameEnd(i + 2) }
    let isRoom = isHome || tokens[i].length > 2 && tokens[i - 1].matches(Self.rooms)
    // P1203 tòa N05
    if isRoom, tokens[i + 1].matches(Self.towers), i + 2 < tokens.count {
      let name = tokens[i + 2].matches(Self.residents) ? i + 3 : i + 2
      if name < tokens.count, tokens[name].isCapital { return i - 1..<nameEnd(name) }
    }
    // CT2A
    let isBlock =
      i + 2 < tokens.count && tokens[i + 1].shape == .caps && tokens[i + 2].isDigits && tokens[i + 2].gap.isJoined
    return isRoom && isBlock ? i - 1..<i + 3 : nil
  }

  /// `chung cư` with its name before the word for a room.
  private func blockBefore(_ room: Int) -> Int? {
    var k = room - 1
    while k > 1, room - k < 5, tokens[k].isCapital || tokens[k].isDigits { k -= 1 }
    return k > 0 && k < room - 1 && tokens[k].matches(Self.residents) && tokens[k - 1].matches(Self.towers)
      ? k - 1 : nil
  }

  /// căn, căn hộ; not `căn cứ`, `12 căn`.
  func isFlat(_ k: Int) -> Bool {
    tokens[k].matches(Self.flats)
      || k > 0 && tokens[k].matches(Self.household) && tokens[k - 1].matches(Self.flats) && tokens[k].gap.isPlain
  }

  /// `lô C3-17 KDC Sao Mai`, `nền số 17 lô C3`: where a house of a planned quarter stands; not of an industrial zone.
  private func lot(_ i: Int) -> Range<Int>? {
    guard i > 0, i + 2 < tokens.count else { return nil }
    if i > 1, tokens[i].gap.isJoined, tokens[i - 1].length < 3, tokens[i - 1].isCapital,
      tokens[i - 2].matches(Terms.lot),
      tokens[i + 1].isDigits, tokens[i + 1].gap.kinds.isSubset(of: [.hyphen, .dot, .slash]), !tokens[i + 1].gap.isJoined
    {
      return isQuarter(i + 2) ? i - 2..<i + 3 : nil
    }
    let isNumbered = tokens[i - 1].matches(Self.number) && i > 1
    let start = isNumbered ? i - 2 : i - 1
    let isBase = tokens[start].matches(Self.foundation)
    guard tokens[i].gap.isPlain, isBase || tokens[start].matches(Terms.lot) else { return nil }
    if isQuarter(i + 1) { return start..<i + 2 }
    guard isBase, tokens[i + 1].matches(Terms.lot), tokens[i + 2].isCapital || tokens[i + 2].isDigits else {
      return nil
    }
    return start..<nameEnd(i + 2)
  }

  /// KDC, khu dân cư, khu tái định cư, khu đô thị
  func isQuarter(_ k: Int) -> Bool {
    guard k < tokens.count else { return false }
    if tokens[k].matches(Self.quarters) { return true }
    return tokens[k].matches(Self.quarterWords) && k + 1 < tokens.count && tokens[k + 1].matches(Self.quarterKinds)
  }

  /// `lô 14 dãy C`, `nhà B5 dãy 3`, `dãy C số 14`, `phòng 302 khu tập thể …`: rows of houses that have no street; not the
  /// stalls of a market, graves or an industrial zone.
  private func row(_ i: Int) -> Range<Int>? {
    guard i > 0 else { return nil }
    // B5
    let letter = tokens[i].gap.isJoined && tokens[i - 1].length == 1 ? i - 1 : i
    guard letter > 0, tokens[letter].gap.isPlain || tokens[letter].gap == Gap(kinds: .dot, count: 1) else { return nil }
    let isNumbered = tokens[letter - 1].matches(Self.number) && letter > 1
    let start = isNumbered ? letter - 2 : letter - 1
    // dãy C số 14, dãy 3 lô 14, lô B dãy 3
    if let row = rowBefore(start, isNumbered: isNumbered), !isPublicGround(i + 1) { return row..<i + 1 }
    let isHome = tokens[start].matches(Self.homes) || isNumbered && tokens[start + 1].matches(Self.number)
    guard isHome || tokens[start].matches(Self.rooms) else { return nil }
    var next = i + 1
    if next < tokens.count, isLetter(next) { next += 1 }
    guard next + 1 < tokens.count, tokens[next].gap.kinds.isSubset(of: [.space, .comma]), tokens[next + 1].gap.isPlain
    else { return nil }
    if tokens[start].matches(Self.homes), tokens[next].matches(Self.rowWord),
      tokens[next + 1].isDigits || tokens[next + 1].length <= 2, !isPublicGround(next + 2)
    {
      return start..<next + 2
    }
    // phòng 302 nhà B5 khu tập thể
    var k = next
    while k + 1 < tokens.count, k - next < 5,
      tokens[k].gap.kinds.isSubset(of: [.space, .comma]) || tokens[k].gap.isJoined
    {
      if tokens[k].matches(Self.shared), k + 2 < tokens.count, tokens[k + 1].matches(Self.collective) {
        return tokens[k + 2].matches(Self.body) && !tokens[start].matches(Self.documents) ? start..<k + 3 : nil
      }
      if tokens[k].matches(Self.dormitories) { return start..<k + 1 }
      k += 1
    }
    return nil
  }

  /// `dãy C` or `lô B dãy` before a number.
  private func rowBefore(_ k: Int, isNumbered: Bool) -> Int? {
    if !isNumbered, k > 1, tokens[k].matches(Self.rowWord), tokens[k - 1].length <= 2, tokens[k - 2].matches(Self.homes)
    {
      return k - 2
    }
    // dãy C số 14
    let name = isNumbered && !tokens[k].matches(Self.homes) ? k : k - 1
    guard name > 0, tokens[name].length <= 2, tokens[name - 1].matches(Self.rowWord), tokens[name].gap.isPlain,
      name == k || tokens[k].matches(Self.homes)
    else { return nil }
    return name - 1
  }

  /// chợ, khu công nghiệp, nghĩa trang
  private func isPublicGround(_ k: Int) -> Bool {
    (k..<min(k + 2, tokens.count)).contains {
      tokens[$0].matches(Self.grounds)
        || tokens[$0].matches(Terms.quarter) && $0 + 1 < tokens.count && tokens[$0 + 1].matches(Self.groundKinds)
    }
  }

  private static let homes: [Term] = ["lô", "nhà", "căn", "ch", "hộ", "nền", "trọ"]
  private static let rowWord: Term = "dãy"
  private static let shared: [Term] = ["khu", "nhà"]
  static let collective: Term = "tập"
  static let body: Term = "thể"
  private static let dormitories: [Term] = ["ktt", "ktx", "kttt"]
  private static let grounds: [Term] = ["chợ", "kcn", "ccn", "nghĩa", "kios", "kiosk"]
  private static let groundKinds: [Term] = ["công", "chế", "nghĩa", "chợ"]

  private static let number = Terms.number
  private static let dwelling: [Term] = ["ở", "nhà", "số", "ngụ", "trú", "tại"]
  private static let group: Term = "tổ"
  private static let flats: [Term] = ["căn", "ch", "flat", "apartment", "apt"]
  /// chung cư
  static let residents: Term = "cư"
  private static let floors: [Term] = ["tầng", "lầu"]
  private static let household: Term = "hộ"
  static let rooms: [Term] = ["p", "phòng"]
  static let towers: [Term] = ["tòa", "toà", "block", "chung"]
  private static let foundation: Term = "nền"
  static let quarters: [Term] = ["kdc", "kđt", "tđc", "ktđc", "ktdc", "cdc", "kđtm"]
  private static let wards: [Term] = ["kp", "tdp", "phố"]
  private static let quarterWords: [Term] = ["khu", "cụm", "tuyến"]
  private static let quarterKinds: [Term] = ["dân", "tái", "đô"]
}
