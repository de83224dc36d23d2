/// Codes of what one person has or is to an institution, by the noun that they belong to and the word that says that they
/// are codes: `mã viên chức`, `số hiệu quân nhân`, `bệnh án số`, `chứng chỉ hành nghề số`.
extension NumberContext {
  /// How a noun goes with its code.
  private enum Rule {
    /// What people are, of whom there are many: only behind mã, số hiệu. `Số sinh viên` is a sum.
    case holder
    /// What one person has: behind it số, or số, mã before.
    case own
    /// The same, but where many are counted: `số phiếu khám 24.123`.
    case paper
  }

  /// The first of the words before `i` that say whose number it is, and what it is.
  static func labelledCode(_ tokens: [TextToken], _ i: Int) -> (kind: PersonalKind, start: Int)? {
    guard i > 0, let (end, isNumbered) = leadStart(tokens, i) else { return nil }
    if tokens[end].matches(pages) { return page(tokens, i) }
    let digits = digits(tokens, i)
    let isShort = digits < 4 && isSplit(tokens, i)
    if isNumbered, let start = drawing(tokens, end) { return (.plot, start) }
    guard digits > 3 || isShort, !isCounted(tokens, i), !isDocument(tokens, i) else { return nil }
    if digits > 4, tokens[end].matches(abbreviations) { return (.certificate, end) }
    if tokens[end].shape == .caps, tokens[end].matches(illnesses), isNumbered || isCode(tokens, end) {
      return (.identity, end)
    }
    // 123456/HĐTĐ of an office
    let isSigned = i + 1 < tokens.count && tokens[i + 1].gap.kinds == .slash && tokens[i + 1].shape == .caps
    let code = noun(
      tokens, end, isNumbered: isNumbered, isSigned: isSigned, isSplit(tokens, i) ? max(digits, 5) : digits)
    return isShort && code?.kind != .identity ? nil : code
  }

  /// The last word of the noun, behind which only số, hiệu, là, của and the letters of a series lead to the number.
  private static func leadStart(_ tokens: [TextToken], _ i: Int) -> (end: Int, isNumbered: Bool)? {
    var (k, isNumbered) = (i - 1, false)
    // BN00123
    if k > 0, tokens[k].length <= 3, tokens[k].isCapital, tokens[k].shape != .capital, tokens[i].gap.count <= 1,
      !tokens[k].matches(illnesses), !tokens[k].matches(abbreviations)
    {
      k -= 1
    }
    while k > 0, i - k <= 5, isLinked(tokens[k + 1].gap), tokens[k].matches(leading) {
      if tokens[k].matches(numbers) { isNumbered = true }
      k -= 1
    }
    return k >= 0 && !tokens[k].isDigits && isLinked(tokens[k + 1].gap) ? (k, isNumbered) : nil
  }

  private static func noun(
    _ tokens: [TextToken], _ end: Int, isNumbered: Bool, isSigned: Bool, _ digits: Int
  ) -> (kind: PersonalKind, start: Int)? {
    var k = end
    while k > 0, end - k < 4, tokens[k].gap.isPlain, !tokens[k].isDigits {
      for (rule, kind, pairs) in nouns where pairs.contain(tokens[k - 1], tokens[k]) {
        let isCode = isCode(tokens, k - 1)
        switch rule {
        case .holder: if isCode, digits > 4, end - k < 2 { return (kind, k - 1) }
        case .own: if isNumbered || isCode || digits > 4 && isOwn(tokens, k - 1) { return (kind, k - 1) }
        case .paper:
          let isPaper =
            isNumbered || isCode || digits > 5 && (isOfPaper(tokens, k - 1) || isOwn(tokens, k - 1))
          if isPaper, kind != .account || digits > 4 && !isSigned { return (kind, k - 1) }
        }
      }
      k -= 1
    }
    // mã hộ 12345
    let isHousehold = tokens[end].matches(NameWords.household) && isCode(tokens, end)
    return isHousehold && digits > 4 ? (.identity, end) : nil
  }

  /// mã, số hiệu before a noun, with words between that say whose it is.
  private static func isCode(_ tokens: [TextToken], _ start: Int) -> Bool {
    var k = start - 1
    while k >= 0, start - k <= 5, tokens[k + 1].gap.isPlain {
      if tokens[k].matches(codeWord) { return true }
      if tokens[k].matches(mark), k > 0, tokens[k - 1].matches(Terms.number) { return true }
      guard tokens[k].matches(between) else { return false }
      k -= 1
    }
    return false
  }

  /// số before a noun, but not tổng số.
  private static func isOwn(_ tokens: [TextToken], _ start: Int) -> Bool {
    guard start > 0, tokens[start].gap.isPlain else { return false }
    let number = tokens[start - 1].matches(dossier) && start > 2 ? start - 3 : start - 1
    return tokens[number].matches(Terms.number) && !(number > 0 && tokens[number - 1].matches(summing))
  }

  /// sổ, giấy, phiếu … before the noun: `sổ tiết kiệm 0123456`.
  private static func isOfPaper(_ tokens: [TextToken], _ start: Int) -> Bool {
    (max(0, start - 3)...start).contains { tokens[$0].matches(papers) && tokens[$0 + 1].gap.isPlain }
  }

  /// `trích lục bản đồ số 45`, `mảnh trích đo địa chính số 15-2023`, but not trích lục khai sinh.
  private static func drawing(_ tokens: [TextToken], _ end: Int) -> Int? {
    (max(1, end - 2)..<end + 1).first {
      tokens[$0].gap.isPlain && drawings.contain(tokens[$0 - 1], tokens[$0])
        && ($0 == end || tokens[$0 + 1].matches(ofLand))
    }
  }

  private static let drawings: TermPairs = [("trích", "đo"), ("trích", "lục")]
  private static let ofLand: [Term] = ["bản", "địa", "thửa", "đất", "hiện"]

  /// `sổ mục kê quyển 3 trang 45`, `trang 45 sổ địa chính`: whose land stands there.
  private static func page(_ tokens: [TextToken], _ i: Int) -> (kind: PersonalKind, start: Int)? {
    let near = max(1, i - 8)..<min(tokens.count, i + 7)
    let isRegister = near.contains {
      registers.contain(tokens[$0 - 1], tokens[$0]) && !($0 + 1 < tokens.count && tokens[$0 + 1].matches(declaring))
    }
    return isRegister ? (.plot, i - 1) : nil
  }

  /// `24/1234`, but not 02/2020/UBTVQH14.
  private static func isSplit(_ tokens: [TextToken], _ i: Int) -> Bool {
    let next = i + 1
    return next < tokens.count && tokens[next].isDigits && tokens[next].length > 1
      && tokens[next].gap == Gap(kinds: .slash, count: 1)
      && (next + 1 == tokens.count || tokens[next + 1].gap.kinds != .slash)
  }

  /// What is counted follows: 12.345 người.
  private static func isCounted(_ tokens: [TextToken], _ i: Int) -> Bool {
    var k = i + 1
    while k < tokens.count, k - i < 16, tokens[k].isDigits, tokens[k].gap.joinsDigits { k += 1 }
    return k < tokens.count && tokens[k].gap.isPlain && !tokens[k].classes.isDisjoint(with: [.unit, .address])
  }

  /// 1234/QĐ-UBND
  private static func isDocument(_ tokens: [TextToken], _ i: Int) -> Bool {
    (i + 1..<min(i + 3, tokens.count)).contains {
      tokens[$0].gap.kinds == .slash && !tokens[$0].isDigits && tokens[$0].matches(NumberScan.documents)
    }
  }

  private static let codeWord: Term = "mã"
  private static let mark: Term = "hiệu"
  private static let dossier: Term = "sơ"
  private static let pages: [Term] = ["trang"]
  private static let papers: [Term] = ["sổ", "giấy", "phiếu", "bằng", "chỉ", "thẻ"]
  private static let numbers: [Term] = ["số", "hiệu", "seri"]
  private static let leading: [Term] = ["số", "hiệu", "seri", "là", "mang", "mã", "của", "cháu", "tôi"]
  private static let summing: [Term] = ["tổng"]
  private static let between: [Term] = [
    "số", "hồ", "sơ", "thẻ", "của", "riêng", "người", "hộ", "đối", "tượng", "cá", "nhân", "định", "danh", "quản", "lý",
  ]
  /// Papers by their first letters: of who drives, is disabled, practises; the number at an examination.
  private static let abbreviations: [Term] = ["sbd", "gplx", "cnkt", "gcnkt", "cchn", "gplđ"]
  /// What a code tells of whoever has it.
  private static let illnesses: [Term] = ["hiv", "arv", "bn", "ba"]

  private static let nouns: [(Rule, PersonalKind, TermPairs)] = [
    (
      .holder, .identity,
      [
        ("sinh", "viên"), ("học", "sinh"), ("học", "viên"), ("bệnh", "nhân"), ("nhân", "viên"), ("hội", "viên"),
        ("cán", "bộ"), ("nhân", "khẩu"), ("công", "chức"), ("viên", "chức"), ("giáo", "viên"), ("người", "bệnh"),
        ("quân", "nhân"), ("sĩ", "quan"), ("đảng", "viên"), ("đoàn", "viên"), ("trẻ", "em"), ("đối", "tượng"),
        ("bảo", "trợ"), ("lao", "động"), ("ứng", "viên"), ("thí", "sinh"), ("dự", "thi"), ("phạm", "nhân"),
        ("bị", "can"), ("hộ", "nghèo"), ("cận", "nghèo"), ("gia", "đình"), ("chủ", "hộ"), ("y", "tế"), ("điều", "trị"),
        ("tiêm", "chủng"), ("ca", "bệnh"), ("thành", "viên"), ("thai", "phụ"), ("hưu", "trí"), ("khuyết", "tật"),
        ("người", "hưởng"), ("cư", "dân"), ("công", "dân"),
      ]
    ),
    (
      .own, .identity,
      [("báo", "danh"), ("bệnh", "án"), ("nhập", "viện"), ("vào", "viện"), ("lưu", "trữ"), ("bệnh", "lý")]
    ),
    (
      .paper, .identity,
      [
        ("ra", "viện"), ("xuất", "viện"), ("chuyển", "viện"), ("chuyển", "tuyến"), ("phiếu", "khám"),
        ("xét", "nghiệm"), ("cai", "nghiện"), ("thông", "hành"), ("y", "khoa"), ("pháp", "y"),
      ]
    ),
    (
      .paper, .certificate,
      [
        ("hành", "nghề"), ("tốt", "nghiệp"), ("văn", "bằng"), ("bằng", "lái"), ("lái", "xe"), ("hộ", "khẩu"),
        ("tạm", "trú"), ("hộ", "nghèo"), ("cận", "nghèo"), ("khuyết", "tật"), ("thương", "binh"), ("thương", "tật"),
        ("bệnh", "binh"), ("liệt", "sĩ"), ("liệt", "sỹ"), ("có", "công"), ("ưu", "đãi"), ("lương", "hưu"),
        ("sổ", "hưu"),
        ("hưu", "trí"), ("trợ", "cấp"), ("công", "chứng"), ("vi", "bằng"), ("di", "chúc"), ("ghi", "công"),
        ("thường", "trú"), ("thẻ", "ngành"), ("phép", "lao"),
      ]
    ),
    (
      .paper, .account,
      [
        ("tiết", "kiệm"), ("đồng", "vay"), ("vay", "vốn"), ("tín", "dụng"), ("khế", "ước"), ("đồng", "điện"),
        ("đồng", "nước"), ("đồng", "thuê"),
      ]
    ),
  ]
  /// mục kê khai
  private static let declaring: Term = "khai"
  private static let registers: TermPairs = [
    ("mục", "kê"), ("sổ", "địa"), ("dã", "ngoại"), ("điền", "bạ"), ("địa", "bạ"),
  ]
}
