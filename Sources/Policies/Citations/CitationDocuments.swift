/// Documents behind a clause, and numbers without a symbol.
extension CitationRun {
  /// The document that a clause is said to be of.
  struct DocumentName {
    /// Nil when it has neither a number nor a name of the library: “Luật Đất đai”.
    let document: PolicyCitation.Document?
    let range: Range<Int>
    var proper: String?
    var date: CitedDate?
    var issuer: CitedIssuer?
    var base = PolicyCitation.Clause.Base.text
    /// In brackets behind the clause: “Điều 5 (Luật Đất đai)”.
    var isAside = false
    /// It stands before the clause and is a link already.
    var isBefore = false

    /// Whether it is a link by itself.
    var isApart: Bool { if case .own = document { false } else { document != nil && !isBefore } }
  }

  /// Longer names before those that they begin with.
  static let documentKinds: [StaticString] = [
    "Thông tư liên tịch", "Thông tư", "Văn bản hợp nhất", "Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp", "Nghị định",
    "Nghị quyết liên tịch", "Nghị quyết", "Quyết định", "Quy định", "Quy chế", "Chỉ thị", "Kết luận", "Hướng dẫn",
    "Thông báo", "Công văn", "Công điện", "Kế hoạch", "Chương trình", "Báo cáo", "Tờ trình", "Điều lệ", "Nội quy",
  ]

  /// All that has clauses and may be called by its kind.
  static let documents = documentKinds + otherDocuments

  /// Other documents that have clauses, and the small writings of kinds that are no verbs.
  static let otherDocuments: [StaticString] = [
    "Công ước", "Hiệp định", "Hiệp ước", "Nghị định thư", "Hợp đồng", "Thỏa thuận", "Thoả thuận", "Sắc lệnh", "Lệnh",
    "Quy ước", "Hương ước", "Dự thảo", "Đề án", "Phương án", "Chiến lược", "Bản án", "Biên bản", "Giấy phép",
    "Quy trình", "Quy chuẩn", "Tiêu chuẩn", "Bản cam kết", "Bản ghi nhớ", "công ước", "hiệp định",
    "hiệp ước", "nghị định thư", "hợp đồng", "thỏa thuận", "thoả thuận", "sắc lệnh", "quy ước", "hương ước",
    "dự thảo", "đề án", "bản án", "bộ luật", "luật", "pháp lệnh", "hiến pháp", "nghị định", "nghị quyết", "thông tư",
    "quy chế", "điều lệ", "nội quy",
  ]

  /// What follows a clause, after a comma, a bracket or “của”, “tại”, “thuộc”, “ban hành kèm theo”; nil when it is no document.
  func name(after end: Int) -> DocumentName? {
    var at = skipSpaces(byte(end) == UInt8(ascii: ",") ? end + 1 : end)
    guard at > end else { return nil }
    var isOf = false
    for word: StaticString in ["ban hành kèm theo", "kèm theo", "của", "tại", "thuộc"] where isHere(word, at) {
      isOf = isOf || !isHere("tại", at)
      at = skipSpaces(at + word.utf8CodeUnitCount)
    }
    let isAside = byte(at) == UInt8(ascii: "(")
    if isAside { at = skipSpaces(at + 1) }
    if starts(at, "“") || byte(at) == UInt8(ascii: "\"") { at += byte(at) == UInt8(ascii: "\"") ? 1 : "“".utf8.count }
    if var name = document(at) {
      name.isAside = isAside
      return name
    }
    // Of something of another name, or of a link: never of this text.
    return isOf || byte(at) == Self.object ? DocumentName(document: nil, range: at..<at) : nil
  }

  /// What stands for a link in the text.
  static let object: UInt8 = 0x1A

  private func document(_ at: Int) -> DocumentName? {
    if let name = own(at) { return name }
    if let law = law(at) { return law }
    if let name = numbered(at) ?? Self.documentKinds.first(where: { isHere($0, at) }).map({ named($0, at) }) {
      return name
    }
    guard let kind = Self.otherDocuments.first(where: { isHere($0, at) }) else { return nil }
    let number = numbered(behindNumberWord(skipSpaces(at + kind.utf8CodeUnitCount)))
    return number ?? DocumentName(document: nil, range: at..<at + kind.utf8CodeUnitCount)
  }

  /// “Luật này”, “Điều này”, “văn bản này”.
  private func own(_ at: Int) -> DocumentName? {
    func isThis(_ word: StaticString) -> Int? {
      guard isHere(word, at) else { return nil }
      let next = skipSpaces(at + word.utf8CodeUnitCount)
      return isHere("này", next) ? next + "này".utf8.count : nil
    }
    for (word, base): (StaticString, PolicyCitation.Clause.Base) in [
      ("Điều", .article), ("điều", .article), ("khoản", .clause), ("Khoản", .clause), ("văn bản", .text),
    ] {
      if let end = isThis(word) { return DocumentName(document: .own(.this), range: at..<end, base: base) }
    }
    for kind in Self.documents {
      if let end = isThis(kind) { return DocumentName(document: .own(.kind("\(kind)")), range: at..<end) }
    }
    return nil
  }

  private func numbered(_ at: Int) -> DocumentName? {
    guard isDigit(at), let number = number(from: at) else { return nil }
    let details = details(after: number.end, of: at)
    return DocumentName(
      document: .numbered(DocumentNumber(number.text)), range: at..<number.end, proper: number.proper,
      date: details.date, issuer: details.issuer)
  }

  /// A law by its name. Of those of one name the number, day or year behind it tells which, so that a law of another day is
  /// never taken for it.
  func law(_ at: Int) -> DocumentName? {
    guard !laws.isEmpty, let (law, end) = laws.match(self, at) else { return nil }
    let next = skipSpaces(end)
    let inside = byte(next) == UInt8(ascii: "(") ? skipSpaces(next + 1) : next
    let number = isHere("Luật", inside) ? skipSpaces(inside + "Luật".utf8.count) : inside
    if next > end, let number = numbered(behindNumberWord(number)), let document = number.document {
      return DocumentName(document: document, range: at..<end, date: number.date, issuer: number.issuer)
    }
    return DocumentName(document: law, range: at..<end, date: (lawDate(after: end) ?? passingDate(after: end))?.date)
  }

  /// Behind “số” or “số:”.
  func behindNumberWord(_ at: Int) -> Int {
    guard isHere("số", at) else { return at }
    let end = at + "số".utf8.count
    return skipSpaces(byte(end) == UInt8(ascii: ":") ? end + 1 : end)
  }

  private func named(_ kind: StaticString, _ start: Int) -> DocumentName {
    let end = start + kind.utf8CodeUnitCount
    let at = behindNumberWord(skipSpaces(end))
    if let number = numbered(at) { return number }
    if let (number, date, end) = numberOfYear(at, of: kind) {
      return DocumentName(
        document: .short(kind: "\(kind)", number: string(number)), range: start..<end, date: date)
    }
    if let short = bareNumber(at, isSaid: at > skipSpaces(end)) {
      let details = details(after: short.upperBound, of: start)
      return DocumentName(
        document: .short(kind: "\(kind)", number: string(short)), range: start..<short.upperBound, date: details.date,
        issuer: details.issuer)
    }
    return DocumentName(document: nil, range: start..<end)
  }

  /// “Kết luận 107”, “Thông báo số 9441”, with the digits at hand: where it ends.
  mutating func short() -> Int? {
    if let (kind, start) = shortenedKind(at), start >= floor, let (number, date, end) = numberOfYear(at, of: kind) {
      append(start..<end, PolicyCitation(.short(kind: "\(kind)", number: string(number)), date: date))
      return end
    }
    guard let (kind, start, isSaid) = kindBefore(at), start >= floor else { return nil }
    if let (number, date, end) = numberOfYear(at, of: kind) {
      append(start..<end, PolicyCitation(.short(kind: "\(kind)", number: string(number)), date: date))
      return end
    }
    guard let number = bareNumber(at, isSaid: isSaid) else { return nil }
    let details = details(after: number.upperBound, of: start)
    append(
      start..<number.upperBound,
      PolicyCitation(
        .short(kind: "\(kind)", number: string(number)), date: details.date, issuer: details.issuer))
    return number.upperBound
  }

  /// “Nghị định 124/2020”, as newspapers write; of other kinds it may be a month.
  private func numberOfYear(
    _ start: Int, of kind: StaticString
  ) -> (number: Range<Int>, date: CitedDate, end: Int)? {
    guard ["Nghị định", "Thông tư", "Luật"].contains("\(kind)") else { return nil }
    var slash = start
    while isDigit(slash), slash - start < 4 { slash += 1 }
    let end = slash + 5
    guard slash > start, byte(slash) == UInt8(ascii: "/"), (slash + 1..<end).allSatisfy(isDigit), closesWord(end),
      byte(end) != UInt8(ascii: "/"), byte(end) != UInt8(ascii: "-"),
      let year = Int(string(slash + 1..<end)), (1945...2099).contains(year)
    else { return nil }
    return (start..<slash, CitedDate(year: year, day: nil), end)
  }

  /// The kind of document in front of digits, where it begins, and whether “số” stands between.
  func kindBefore(_ digits: Int) -> (kind: StaticString, start: Int, isSaid: Bool)? {
    let before = skipSpacesBack(digits)
    guard before < digits else { return nil }
    let said = ends(before, "số") ?? (byte(before - 1) == UInt8(ascii: ":") ? ends(before - 1, "số") : nil)
    let kindEnd = said.map(skipSpacesBack) ?? before
    return Self.documentKinds.lazy.compactMap { [self] kind in ends(kindEnd, kind).map { (kind, $0, said != nil) } }
      .first
  }

  /// “NĐ 124/2020”: the kind that is shortened before digits, and where it begins.
  private func shortenedKind(_ digits: Int) -> (kind: StaticString, start: Int)? {
    let kinds: [(StaticString, StaticString)] = [("NĐ", "Nghị định"), ("TT", "Thông tư")]
    let before = skipSpacesBack(digits)
    let end = ends(before, "số").map(skipSpacesBack) ?? before
    return kinds.lazy.compactMap { [self] short, kind in ends(end, short).map { (kind, $0) } }.first
  }

  /// Words that follow no number of things.
  private static let behindNumbers: [StaticString] = [
    "của", "yêu cầu", "đã", "nêu", "được", "thì", "là", "tại", "có", "về", "cũng", "chỉ đạo", "giao", "quy định", "vẫn",
  ]

  /// Digits that are a number by themselves. Unless “số” says so, what follows must show that they count nothing
  /// (“Thông báo 5 ngày”).
  func bareNumber(_ start: Int, isSaid: Bool) -> Range<Int>? {
    var end = start
    while isDigit(end), end - start < 6 { end += 1 }
    guard end > start, closesWord(end), byte(end) != UInt8(ascii: "/"), byte(end) != UInt8(ascii: "-"),
      byte(end) != UInt8(ascii: "%"), !isDigit(end + 1)
    else { return nil }
    let next = skipSpaces(end)
    if isSaid || next >= text.count { return start..<end }
    // “Thông báo 5, 6 ngày trước”
    if next == end { return byte(end) == UInt8(ascii: ",") && isDigit(skipSpaces(end + 1)) ? nil : start..<end }
    if Self.behindNumbers.contains(where: { isHere($0, next) }) { return start..<end }
    // “Thông báo 5 và 6 ngày trước”
    if isHere("và", next) { return isDigit(skipSpaces(next + "và".utf8.count)) ? nil : start..<end }
    for word: StaticString in ["ngày", "năm"] where isHere(word, next) {
      return isDigit(skipSpaces(next + word.utf8CodeUnitCount)) ? start..<end : nil
    }
    return nil
  }
}
