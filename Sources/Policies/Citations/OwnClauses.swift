/// Articles without a document before or behind them: whether they are of the text that names them. A clause that stays
/// text does no harm, a link to another article than is meant does; so what follows must show that nothing more is said of
/// whose article it is.
extension CitationRun {
  /// As far as a sentence is looked through.
  private static let reach = 240

  /// Small words that go on with the sentence behind an article.
  private static let onward: [StaticString] = [
    "này", "nêu", "trên", "nói", "dưới", "chịu", "có", "là", "được", "bị", "thì", "và", "hoặc", "hay", "nhưng", "mà",
    "để", "khi", "nếu", "trong", "theo", "tại", "với", "cho", "do", "từ", "đến", "về", "phải", "không", "chưa", "đã",
    "sẽ", "đang", "cũng", "vẫn", "còn", "chỉ", "quy định", "áp dụng", "thực hiện", "báo cáo", "gửi", "căn cứ", "trừ",
    "ngoài", "như", "bằng", "tiếp tục", "tổ chức", "thi hành", "hết", "thay thế", "bãi bỏ", "giao", "phối hợp", "ở",
    "vì", "nên", "bao gồm", "gồm", "đối với", "hướng dẫn", "trước", "sau", "trở", "kèm", "đồng thời", "cùng", "xem",
    "tiến hành", "triển khai", "hoàn thành", "ngay", "đề nghị", "yêu cầu", "cần", "quyết định", "nhằm", "rồi",
    "giải thích", "tuy", "dù", "kể", "lập", "liên quan", "hiện",
  ]

  /// Words between an article and the document that it is of.
  private static let joints: [StaticString] = [
    "của", "tại", "trong", "theo", "ở", "thuộc", "sửa đổi", "bởi", "như", "với", "do", "mà", "bằng", "cho",
  ]

  /// Words between such a word and the document: “của hai Luật”.
  private static let counting: [StaticString] = [
    "các", "những", "một", "hai", "ba", "mỗi", "từng", "cả", "số", "bản", "tờ",
  ]

  /// What articles are of.
  private static let holders = documents + ["Phụ lục", "phụ lục"]

  /// Kinds of documents shortened, beside which no body is called so.
  private static let shortened: [StaticString] = [
    "NĐ", "TT", "TTLT", "QĐ", "NQ", "PL", "BL", "BLHS", "BLDS", "BLTTHS", "BLTTDS", "BLLĐ", "HP", "HĐ",
  ]

  /// - Parameter end: of the last number of the article.
  func isOfThisText(_ end: Int) -> Bool {
    guard let next = behindAsides(end), goesOnAsSentence(next) else { return false }
    return !reachesAnother(from: end)
  }

  /// Behind the title of an article in brackets or quotation marks, and behind the marks of notes; nil where a bracket is of
  /// something else.
  private func behindAsides(_ end: Int) -> Int? {
    var at = skipSpaces(end)
    while at < text.count {
      if byte(at) == UInt8(ascii: "[") {
        var close = at + 1
        while isDigit(close) { close += 1 }
        guard close > at + 1, byte(close) == UInt8(ascii: "]") else { return nil }
        at = skipSpaces(close + 1)
        continue
      }
      let closing: StaticString? = byte(at) == UInt8(ascii: "(") ? ")" : starts(at, "“") ? "”" : nil
      guard let closing else { return at }
      let limit = min(text.count, at + Self.reach)
      guard let close = (at..<limit).first(where: { starts($0, closing) }) else { return nil }
      at = skipSpaces(close + closing.utf8CodeUnitCount)
    }
    return at
  }

  private func goesOnAsSentence(_ at: Int) -> Bool {
    let next = byte(at)
    // “Điều 2 - Luật Đất đai”
    if next == UInt8(ascii: "-") || next == UInt8(ascii: ":") { return !namesAnother(skipSpaces(at + 1)) }
    if starts(at, "–") { return !namesAnother(skipSpaces(at + "–".utf8.count)) }
    guard at < text.count, isWord(next), next != 0xC2, next != 0xE2 else { return true }
    return Self.onward.contains { isHere($0, at) }
  }

  /// Whether another document is named behind “của”, “tại”, “trong”, “theo” in the same sentence.
  private func reachesAnother(from end: Int) -> Bool {
    let limit = min(text.count, end + Self.reach)
    var at = end
    while at < limit, !endsSentence(at) {
      guard isWord(byte(at)), opensWord(at) else {
        at += 1
        continue
      }
      if isArticle(at) { return false }
      if let joint = Self.joints.first(where: { isHere($0, at) }) {
        at = skipSpaces(at + joint.utf8CodeUnitCount)
        while let word = Self.counting.first(where: { isHere($0, at) }) {
          at = skipSpaces(at + word.utf8CodeUnitCount)
        }
        if namesAnother(at) { return true }
      } else {
        while at < limit, isWord(byte(at)) { at += 1 }
      }
    }
    return false
  }

  private func endsSentence(_ at: Int) -> Bool {
    switch byte(at) {
    case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    case UInt8(ascii: "."): at + 1 >= text.count || space(at + 1) > 0
    default: false
    }
  }

  private func isArticle(_ at: Int) -> Bool {
    let words: [StaticString] = ["Điều", "điều"]
    return words.contains { isHere($0, at) && isDigit(skipSpaces(at + $0.utf8CodeUnitCount)) }
  }

  private func namesAnother(_ start: Int) -> Bool {
    var at = start
    if starts(at, "“") { at += "“".utf8.count }
    if isDigit(at) { return number(from: at) != nil }
    if byte(at) == Self.object || Self.shortened.contains(where: { isHere($0, at) }) { return true }
    guard let kind = Self.holders.first(where: { isHere($0, at) }) else { return false }
    return !isHere("này", skipSpaces(at + kind.utf8CodeUnitCount))
  }
}
