/// What the words before a number say that it is.
struct NumberContext {
  /// Few: one or two.
  private var kinds: [PersonalKind] = []
  private(set) var isMoney = false
  /// The first of the words that label it.
  private(set) var start: Int
  private var label: PersonalKind?
  private static let code: Term = "mã"
  private static let paying: Term = "nộp"
  private static let tax: Term = "thuế"

  /// How many words before a number may name it.
  static let reach = 7

  init(_ tokens: [TextToken], before i: Int) {
    start = i
    var k = i - 1
    var (isCoded, hasCode) = (false, false)
    // Digits may stand in the number itself: số tài khoản 711A12345678.
    while k >= 0, i - k <= Self.reach, !tokens[k].isDigits || tokens[k].length == 1 || tokens[k + 1].gap.isJoined {
      if tokens[k + 1].gap.kinds.contains(.stop) { break }
      let classes = tokens[k].classes.union(tokens[k].loose)
      if classes.contains(.coding) { hasCode = true }
      if classes.contains(.label) {
        let isPaired = k > 0 && tokens[k].gap.count <= 2
        if let kind = Self.kind(tokens[k], isPaired ? tokens[k - 1] : nil) { kinds.append(kind) }
      }
      // người nộp thuế có mã số …: behind its label no sum is told.
      if tokens[k].length == 2, tokens[k].matches(Self.code), tokens[k].isMarked || tokens[k + 1].matches(Terms.number)
      {
        isCoded = true
      }
      if tokens[k].classes.contains(.money), !isCoded, !Self.isTaxpayer(tokens, k) { isMoney = true }
      k -= 1
    }
    label = Self.label(tokens, i, &start, hasCode: hasCode)
  }

  /// A word, or it with the word before, that says what number follows.
  private static func kind(_ word: TextToken, _ before: TextToken?) -> PersonalKind? {
    for (kind, words) in words where word.matches(words) { return kind }
    guard let before else { return nil }
    for (kind, first, second) in pairs where word.matches(second) && before.matches(first) { return kind }
    return nil
  }

  /// Banks, and what an account is called.
  static let accounts: [Term] = [
    "stk", "tk", "vietcombank", "vcb", "mb", "bidv", "agribank", "acb", "techcombank", "tcb", "vietinbank",
    "sacombank", "tpbank", "vpbank", "hdbank", "eximbank", "seabank", "abbank", "shb", "ocb", "msb", "vib", "scb",
    "iban",
  ]

  private static let words: [(PersonalKind, [Term])] = [
    (.identity, ["cmnd", "cmt", "cmtnd", "cmsq", "cmqđ", "cccd", "passport", "hc", "visa", "mssv"]),
    (.account, accounts), (.tax, ["mst", "nnt"]),
    (.insurance, ["bhxh", "bhyt"]),
    (.phone, ["đt", "sđt", "đtdđ", "đtcđ", "tel", "phone", "mobile", "fax", "zalo", "viber"]),
    (.certificate, ["gcn", "gcnqsdđ", "gcnqsd", "qsdđ", "seri", "sêri", "serial"]), (.plate, ["bks"]),
  ]

  private static let pairs: [(PersonalKind, Term, Term)] = [
    (.identity, "căn", "cước"), (.identity, "chứng", "minh"), (.identity, "định", "danh"), (.identity, "hộ", "chiếu"),
    (.identity, "thị", "thực"), (.account, "công", "tơ"), (.phone, "máy", "bàn"),
    (.account, "tài", "khoản"), (.account, "mã", "kh"), (.account, "mã", "khách"), (.account, "danh", "bạ"),
    (.tax, "số", "thuế"),
    (.tax, "mã", "thuế"), (.insurance, "bảo", "hiểm"),
    (.phone, "điện", "thoại"), (.phone, "di", "động"), (.certificate, "chứng", "nhận"), (.certificate, "sổ", "đỏ"),
    (.certificate, "sổ", "hồng"), (.certificate, "phát", "hành"), (.certificate, "vào", "sổ"),
    (.coordinates, "tọa", "độ"), (.coordinates, "toạ", "độ"), (.coordinates, "vĩ", "độ"), (.coordinates, "kinh", "độ"),
    (.plate, "biển", "số"), (.plate, "kiểm", "soát"),
  ]

  /// The kind the words tell of a number of some digits that is no sum.
  func kind(of digits: Int) -> PersonalKind? {
    kinds.isEmpty ? nil : Self.lengths.first { kinds.contains($0.0) && $0.1.contains(digits) }?.0
  }

  private static let lengths: [(PersonalKind, ClosedRange<Int>)] = [
    (.identity, 7...14), (.account, 6...34), (.tax, 8...14), (.insurance, 8...15), (.phone, 7...12),
    (.certificate, 5...15), (.coordinates, 5...12), (.plate, 4...6),
  ]

  /// người nộp thuế
  private static func isTaxpayer(_ tokens: [TextToken], _ k: Int) -> Bool {
    k > 1 && tokens[k].matches(tax) && tokens[k - 1].matches(paying) && tokens[k - 2].matches(NameWords.person)
  }

  /// Words before it tell of land and its papers: `giấy đất số`, `bìa đỏ`.
  static func isOfLand(_ tokens: [TextToken], before i: Int) -> Bool {
    tokens[max(0, i - reach)..<i].contains { $0.length > 2 && $0.matches(land) || $0.exact == book.exact }
  }

  private static let book: Term = "sổ"

  private static let land: [Term] = [
    "đất", "gcn", "gcnqsdđ", "gcnqsd", "qsdđ", "qsd", "sổ", "bìa", "phôi", "thửa", "seri", "sêri", "serial", "hồng",
  ]

  /// Of somebody's birth.
  var isBirth: Bool { label == .birth }
  /// Of a parcel of land.
  var isPlot: Bool { label == .plot }

  /// A number of any length that the words right before it make a person's: a plot, a birth, a house.
  func labelled(at i: Int, in tokens: [TextToken]) -> PersonalKind? {
    guard let label else { return nil }
    if label == .birth { return Self.isDate(tokens, i) ? .birth : nil }
    // 03 thửa đất 120 m²
    if i + 1 < tokens.count, tokens[i + 1].gap.isPlain || tokens[i + 1].gap.isJoined,
      tokens[i + 1].classes.contains(.unit), tokens[i + 1].matches(Self.areas)
    {
      return nil
    }
    return label
  }

  private static let plotFillers: [Term] = [
    "đất", "số", "là", "ruộng", "thứ", "mang", "địa", "chính", "hiện", "trạng", "nêu", "các",
  ]
  private static let numberOnly = [Terms.number]
  private static let areas: [Term] = ["m", "ha", "mét", "hecta", "hộ", "sào"]
  private static let afterSheet: [Term] = ["số", "địa"]
  /// What the register of civil status gives: kết hôn số 27.
  static let records: [(Term, Term)] = [("kết", "hôn"), ("khai", "sinh"), ("chứng", "tử"), ("khai", "tử")]
  private static let lanes: [Term] = ["ngõ", "ngách", "hẻm", "kiệt"]
  static let year: Term = "năm"
  private static let monthOrYear: [Term] = ["tháng", "năm"]
  private static let birthFillers: [Term] = [
    "ngày", "năm", "tháng", "vào", "mùng", "mồng", "ra", "nhật", "đầu", "cuối", "giữa", "khoảng", "chừng", "hồi",
    "thật", "âm",
    "dương", "lịch",
  ]
  /// học sinh, vệ sinh, phát sinh …: no birth.
  private static let notBirth: [Term] = [
    "học", "vệ", "phát", "hy", "hi", "tái", "dân", "an", "nảy", "thí", "ký", "kí", "khai", "giáo", "môn", "trường",
    "thủ", "sản",
    "môi", "hộ", "tuyển", "nhân", "mưu", "sơ", "nghiên", "thư", "tu", "quyên", "chiêu", "sát", "lâm", "du", "nghiệm",
    "cộng",
  ]

  /// thửa 12, tờ bản đồ số 5, lô đất số 3; sinh năm 1965; số nhà 12, ngõ 5.
  private static func label(
    _ tokens: [TextToken], _ i: Int, _ start: inout Int, hasCode: Bool
  ) -> PersonalKind? {
    if let k = skip(plotFillers, tokens, i) {
      // bản đồ giải thửa 299: the number is that of the survey.
      let isSurvey = k > 0 && tokens[k - 1].matches(Terms.survey)
      if tokens[k].matches(Terms.plot) && !isSurvey
        || tokens[k].matches(Terms.drawing) && k > 0 && tokens[k - 1].matches(Terms.sheet) && isSheet(tokens, k)
        || tokens[k].matches(Terms.sheetNumber)
        || tokens[k].matches(maps) && k > 0 && tokens[k - 1].matches(leaves)
        || tokens[k].matches(Terms.leaf) && isBehindPlot(tokens, k)
        || tokens[k].matches(Terms.lot) && i - k > 1 && tokens[k + 1].matches(Terms.land)
          && tokens[i - 1].matches(Terms.number)
        || tokens[k].matches(Terms.lot) && isBeforeSheet(tokens, i)
      {
        start = k
        return .plot
      }
    }
    if let k = skip(birthFillers, tokens, i) {
      let isBirth =
        tokens[k].matches(Terms.born) && !(k > 0 && tokens[k].gap.isPlain && tokens[k - 1].matches(notBirth))
      if isBirth || tokens[k].matches(Terms.bornShort) && tokens[k].length == 2 && isDate(tokens, i) {
        start = k
        return .birth
      }
      // NS 1962; of budgets are later years.
      let isBornOn = tokens[k].matches(Terms.bornOn) && (tokens[i].length <= 2 || isOfLastCentury(tokens[i]))
      if tokens[k].matches(Terms.bornAt) || isBornOn {
        start = k
        return .birth
      }
    }
    if let k = birthOf(tokens, i) {
      start = k
      return .birth
    }
    // lô 15 khoảnh 4, of a forest
    if i > 2, tokens[i - 1].matches(Terms.parcel), tokens[i - 2].isDigits, tokens[i - 3].matches(Terms.lot) {
      start = i - 3
      return .plot
    }
    if i > 0, let k = forestLot(tokens, i) {
      start = k
      return .plot
    }
    if i > 2, tokens[i - 1].matches(Terms.number),
      records.contains(where: { tokens[i - 3].matches($0) && tokens[i - 2].matches($1) })
    {
      start = i - 1
      return .certificate
    }
    if let kind = house(tokens, i, &start) { return kind }
    guard let paper = paper(tokens, i, hasCode: hasCode) else { return nil }
    start = paper.start
    return paper.kind
  }

  private static func isOfLastCentury(_ token: TextToken) -> Bool { token.length == 4 && token.folded == 0x3139 }

  /// `ngày sinh của cháu: 12/3/2018`
  private static func birthOf(_ tokens: [TextToken], _ i: Int) -> Int? {
    var k = i - 1
    while k > 1, i - k <= 5, tokens[k].shape == .lower, tokens[k + 1].gap.isPlain || tokens[k + 1].gap.count <= 2 {
      if tokens[k].matches(possessing), tokens[k - 1].matches(Terms.born), tokens[k - 2].matches(birthFillers) {
        return k - 2
      }
      k -= 1
    }
    return nil
  }

  private static let possessing: Term = "của"

  /// `khoảnh 3, tiểu khu 245, lô 5`, `khoảnh 3 lô b`
  private static func forestLot(_ tokens: [TextToken], _ i: Int) -> Int? {
    if tokens[i - 1].matches(Terms.lot) {
      return (max(0, i - 7)..<i - 1).first { tokens[$0].matches(Terms.parcel) && tokens[$0 + 1].isDigits }
    }
    guard tokens[i - 1].matches(Terms.parcel), i + 2 < tokens.count, tokens[i + 1].matches(Terms.lot),
      tokens[i + 2].length == 1
    else { return nil }
    return i - 1
  }

  /// `thửa/tờ: 125/14`, `t. 125, tờ 14`, `125 tờ 14`: before the sheet its parcel.
  private static func isBehindPlot(_ tokens: [TextToken], _ k: Int) -> Bool {
    guard k > 0, tokens[k].gap.count <= 3, !tokens[k].gap.kinds.contains(.stop) else { return false }
    if tokens[k - 1].matches(Terms.plot) || tokens[k - 1].matches(Terms.number) && tokens[k].isMarked { return true }
    guard tokens[k - 1].isDigits, tokens[k - 1].length < 5, tokens[k + 1].length < 4 else { return false }
    if k == 1 {
      // 12 tờ 500.000, 12 tờ 200 nghìn
      guard k + 2 < tokens.count else { return true }
      let next = tokens[k + 2]
      return !(next.isDigits && next.gap.joinsDigits) && !next.classes.contains(.unit)
    }
    return tokens[k - 2].length <= 2 && tokens[k - 2].matches(parcels)
  }

  /// Of tờ and thửa the first letters.
  private static let maps: [Term] = ["bđ", "bđđc"]
  private static let leaves: [Term] = ["tờ", "t"]
  private static let parcels: [Term] = ["t", "th", "tđ", "thđ"]

  /// `lô 31, tờ 9`, `lô số 31 tờ bản đồ số 9`
  private static func isBeforeSheet(_ tokens: [TextToken], _ i: Int) -> Bool {
    guard i + 2 < tokens.count, tokens[i + 1].matches(Terms.leaf) else { return false }
    let next = tokens[i + 2]
    return next.isDigits
      || i + 3 < tokens.count
        && (next.matches(Terms.number) && tokens[i + 3].isDigits
          || next.matches(Terms.sheet) && tokens[i + 3].matches(Terms.drawing))
  }

  private static func isSheet(_ tokens: [TextToken], _ k: Int) -> Bool {
    k > 1 && tokens[k - 2].matches(Terms.leaf) || k + 1 < tokens.count && tokens[k + 1].matches(afterSheet)
  }

  private static func house(_ tokens: [TextToken], _ i: Int, _ start: inout Int) -> PersonalKind? {
    guard i > 0, tokens[i].gap.isPlain || tokens[i].gap.kinds == [.colon, .space] || tokens[i].gap.isJoined,
      var k = skip(numberOnly, tokens, i)
    else { return nil }
    // SN12
    let isShort = k == i - 1 && tokens[k].length == 2 && tokens[k].matches(Terms.bornShort) && tokens[i].length < 4
    if tokens[i].gap.isJoined {
      if isShort, tokens[k].shape == .caps { start = k }
      return start == k ? .address : nil
    }
    let isNumbered = k < i - 1 || tokens[i - 1].matches(Terms.number)
    // nhà riêng số 12
    if k < i - 1, k > 0, tokens[k].gap.isPlain, tokens[k].matches(kindsOfHouse), tokens[k - 1].matches(Terms.house) {
      k -= 1
    }
    let isHouse =
      tokens[k].matches(Terms.house) && (isNumbered || k > 0 && tokens[k - 1].matches(Terms.number))
      || tokens[k].matches(lanes)
    if !isHouse && !isShort || isLaneItself(tokens, k, i) { return nil }
    start = k
    return .address
  }

  /// `Hẻm 31 được mở rộng`: the lane, at the start of its sentence, and no house in it.
  private static func isLaneItself(_ tokens: [TextToken], _ k: Int, _ i: Int) -> Bool {
    k == i - 1 && (k == 0 || tokens[k].gap.endsSentence) && tokens[k].matches(lanes) && i + 1 < tokens.count
      && tokens[i + 1].gap.isPlain && tokens[i + 1].matches(undergoing)
  }

  private static let kindsOfHouse: [Term] = ["riêng", "ở", "trọ", "thuê", "cũ", "mới", "gỗ", "ngói", "tôn", "vườn"]
  private static let undergoing: [Term] = ["được", "bị", "đã", "đang", "chưa"]

  /// The last token before `i` that is none of the words; nil when a sentence ends between.
  private static func skip(_ words: [Term], _ tokens: [TextToken], _ i: Int) -> Int? {
    var k = i - 1
    while k >= 0, i - k <= 7 {
      let gap = tokens[k + 1].gap
      guard gap.kinds.isSubset(of: [.space, .newline, .colon, .dot, .parenthesis, .comma, .apostrophe]), gap.count <= 3
      else {
        return nil
      }
      if !tokens[k].matches(words) { return tokens[k].isDigits ? nil : k }
      k -= 1
    }
    return nil
  }

  /// sinh năm 12 con
  private static func isCounted(_ tokens: [TextToken], _ i: Int) -> Bool {
    i + 1 < tokens.count && tokens[i + 1].gap.isPlain
      && !tokens[i + 1].classes.isDisjoint(with: [.unit, .address, .thing, .follower])
  }

  /// A year of somebody's life, or a day.
  private static func isDate(_ tokens: [TextToken], _ i: Int) -> Bool {
    if tokens[i].length == 4 || tokens[i].length == 8 { return true }
    // sn: 79, năm sinh: 79
    if tokens[i].length == 2, tokens[i].gap.kinds.contains(.colon),
      tokens[i - 1].matches(Terms.bornShort)
        || tokens[i - 1].matches(Terms.born) && i > 1 && tokens[i - 2].matches(year)
    {
      return true
    }
    // SN75, sinh năm 75
    let isYear =
      tokens[i].gap.isJoined
      || i > 1 && tokens[i - 1].matches(year) && tokens[i - 2].matches(Terms.born) && !isCounted(tokens, i)
    if tokens[i].length == 2, isYear { return true }
    guard tokens[i].length <= 2, i + 1 < tokens.count else { return false }
    if tokens[i + 1].isDigits { return !tokens[i + 1].gap.kinds.isDisjoint(with: [.slash, .dot, .hyphen]) }
    return tokens[i + 1].matches(monthOrYear)
  }
}
