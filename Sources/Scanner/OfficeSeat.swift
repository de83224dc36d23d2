/// Addresses of bodies, which people come to read: `Trụ sở UBND xã đặt tại số 14 đường …`, `Ban Tiếp công dân tỉnh, số 14 …`.
/// Between the body and the number stand only words that bodies are called by; what a body does there is told of a home.
enum OfficeSeat {
  /// Words back from the body in which another address is looked for.
  private static let reach = 40

  /// The name of a body, or a word for its seat, goes up to `end`.
  static func ends(_ tokens: [TextToken], before end: Int) -> Bool {
    var k = end - 1
    while k >= 0, end - k <= 12, isLinked(tokens[k + 1].gap) {
      if seats.contain(tokens[k], tokens[k + 1]) { return !isBeside(tokens, k) }
      let isStart = k == 0 || tokens[k].gap.endsSentence
      if isStart, tokens[k].isCapital, tokens[k].matches(heads) { return end - k > 1 }
      guard tokens[k].shape == .caps || tokens[k].matches(words) else { return false }
      k -= 1
    }
    return false
  }

  private static func isLinked(_ gap: Gap) -> Bool {
    gap.isPlain || gap.kinds == [.comma, .space] || gap.kinds == [.colon, .space]
  }

  /// cạnh trụ sở, gần trụ sở
  private static func isBeside(_ tokens: [TextToken], _ k: Int) -> Bool {
    k > 0 && (tokens[k - 1].matches(beside) || tokens[max(0, k - reach)..<k].contains { $0.classes.contains(.address) })
  }

  private static let seats: TermPairs = [("trụ", "sở")]
  private static let beside: [Term] = ["cạnh", "gần", "sau", "trước", "diện", "bên"]
  /// What the names of bodies begin with.
  private static let heads: [Term] = [
    "ban", "bộ", "trung", "sở", "ubnd", "ủy", "uỷ", "hđnd", "văn", "phòng", "kho", "cục", "chi", "công", "tòa", "toà",
    "viện", "trạm", "thanh", "mttq", "cơ", "điểm", "nhà", "hội",
  ]
  /// What they go on with, their levels, and what leads to the address.
  private static let words: [Term] = [
    "tiếp", "công", "dân", "phận", "sở", "một", "cửa", "tâm", "hành", "chính", "phục", "vụ", "nhân", "ban", "phòng",
    "kho",
    "lưu", "trữ", "bạc", "nước", "an", "án", "viện", "kiểm", "sát", "cục", "thuế", "quan", "tra", "bảo", "hiểm", "xã",
    "hội", "nghị", "trường", "văn", "hóa", "hoá", "y", "tế", "giao", "dịch", "nhánh", "đăng", "ký", "đất", "đai", "đội",
    "đồng", "ủy", "uỷ", "tư", "pháp", "xây", "dựng", "tài", "nguyên", "môi", "nông", "nghiệp", "giáo", "dục", "nội",
    "phường", "tỉnh", "huyện", "quận", "thành", "phố", "thị", "trấn", "khu", "vực", "trung", "ương", "nhà",
    "tại", "ở", "đặt", "đóng", "nằm", "địa", "chỉ", "là", "mới", "tầng", "trệt",
  ]
}
