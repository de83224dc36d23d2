/// Codes by which the matter of one person is looked up. They name nobody, but whoever has one reads the rest.
extension NumberScan {
  /// `000.00.12.H26-250318-0047`, `H26.18-250318-0047`: unit, day of receipt and number of a dossier of the one-stop shop
  /// (Thông tư 01/2018/TT-VPCP), found from the digits behind the letter of the province or ministry.
  func matterCode(_ i: Int) -> Range<Int>? {
    guard i > 0, tokens[i].length == 2, tokens[i].gap.isJoined, tokens[i - 1].length == 1, !tokens[i - 1].isDigits
    else {
      return nil
    }
    var day = i + 1
    while day < tokens.count, day - i < 4, tokens[day].isDigits, tokens[day].length <= 3,
      tokens[day].gap == Gap(kinds: .dot, count: 1)
    { day += 1 }
    guard day + 1 < tokens.count, tokens[day].length == 6, tokens[day + 1].isDigits,
      (3...6).contains(tokens[day + 1].length), isHyphened(day), isHyphened(day + 1),
      (1...12).contains(value(day) / 100 % 100), (1...31).contains(value(day) % 100)
    else { return nil }
    var start = i - 1
    while start > 0, tokens[start].gap == Gap(kinds: .dot, count: 1), tokens[start - 1].isDigits { start -= 1 }
    return start..<day + 2
  }

  /// `1.004563.000.00.00.H26`: behind the digits the letter of a province; a procedure, or a dossier whose code goes on.
  func isProcedure(_ end: Int) -> Bool {
    end + 1 < tokens.count && tokens[end].length == 1 && tokens[end].gap == Gap(kinds: .dot, count: 1)
      && tokens[end + 1].isDigits && tokens[end + 1].length == 2 && tokens[end + 1].gap.isJoined
  }

  private func isHyphened(_ i: Int) -> Bool { tokens[i].isDigits && tokens[i].gap == Gap(kinds: .hyphen, count: 1) }

  /// `mã phản ánh PAHN-2025-118734`, `mã tra cứu: 7G2K-118734`: letters and six digits or more without a space, behind a
  /// label; also that of a vehicle, `số khung RLHJC4321BY118734`.
  mutating func labelledCode(_ i: Int) -> (kind: PersonalKind, range: Range<Int>)? {
    if i < otherCodeEnd { return nil }
    var (start, end) = (i, i + 1)
    while start > 0, isWithinCode(start) { start -= 1 }
    while end < tokens.count, isWithinCode(end) { end += 1 }
    let digits = (start..<end).reduce(0) { $0 + (tokens[$1].isDigits ? Int(tokens[$1].length) : 0) }
    if digits > 5, isOfMatter(start) { return (.lookup, start..<end) }
    if digits > 3, end - start > 1, isOfVehicle(start..<end) { return (.plate, start..<end) }
    otherCodeEnd = end
    return nil
  }

  private func isWithinCode(_ i: Int) -> Bool {
    tokens[i].gap.count <= 1 && tokens[i].gap.kinds.isSubset(of: [.dot, .hyphen, .slash, .other])
  }

  /// Behind số khung, số máy a code with letters.
  private func isOfVehicle(_ range: Range<Int>) -> Bool {
    guard range.contains(where: { !tokens[$0].isDigits }) else { return false }
    var k = range.lowerBound - 1
    if k > 0, tokens[k].matches(Terms.number) { k -= 1 }
    return k > 0 && tokens[k].gap.isPlain && !tokens[k + 1].gap.kinds.contains(.stop)
      && (Self.vehicleParts.contain(tokens[k - 1], tokens[k]) || Self.vehicleParts.contain(tokens[k], tokens[k + 1]))
  }

  private static let vehicleParts: TermPairs = [
    ("số", "khung"), ("số", "máy"), ("khung", "số"), ("máy", "số"), ("seri", "máy"), ("số", "vin"),
  ]

  /// mã hồ sơ, mã số phản ánh, mã tra cứu hồ sơ; not mã thủ tục, which is everybody's.
  private func isOfMatter(_ start: Int) -> Bool {
    var (k, isMatter) = (start - 1, false)
    while k >= 0, start - k <= 8 {
      if tokens[k + 1].gap.kinds.contains(.stop) || tokens[k].isDigits || tokens[k].matches(Self.procedures) {
        return false
      }
      if isMatter, tokens[k].matches(Self.code) { return true }
      if k > 0, tokens[k].gap.isPlain, Self.matters.contain(tokens[k - 1], tokens[k]) { isMatter = true }
      k -= 1
    }
    return false
  }

  private static let code: Term = "mã"
  private static let procedures: [Term] = ["thủ", "tthc", "thuế"]
  private static let matters: TermPairs = [
    ("hồ", "sơ"), ("phản", "ánh"), ("tra", "cứu"), ("kiến", "nghị"), ("tiếp", "nhận"), ("vụ", "việc"), ("biên", "nhận"),
    ("khiếu", "nại"), ("tố", "cáo"), ("nộp", "đơn"), ("đơn", "thư"), ("yêu", "cầu"), ("góp", "ý"),
    ("vận", "đơn"), ("đơn", "hàng"), ("bưu", "gửi"), ("bưu", "kiện"), ("bưu", "phẩm"),
  ]
}
