/// What stands behind the name of a law: words of the sentence, or more of a longer name that the library does not have.
extension CitationRun {
  /// First syllables of what is said of a law behind its name, be it right there or further on.
  static let saidOfLaws: [StaticString] = [
    "quy", "được", "có", "này", "đó", "thì", "đã", "ban", "sửa", "bổ", "thay", "hiệu", "thi", "thực", "từ", "kể",
    "trong", "tại", "của", "do", "bởi", "khi", "cho", "để", "là", "không", "phải", "luật", "thông", "tổ", "vào",
    "trước", "sau", "đến", "cuối", "hết", "tháng", "quý", "hằng", "hàng", "mỗi", "tính", "vừa", "họp", "sáng", "chiều",
    "nêu", "như", "nghị", "quyết", "văn", "pháp", "cả", "giai", "kế", "công", "bằng", "hợp", "ký", "các", "những",
    "một", "trên", "toàn", "theo", "với", "ở", "lần", "đợt",
  ]

  /// The same, and those that stand right behind the name alone.
  private static let said =
    saidOfLaws + [
      "ấy", "kia", "tới", "năm", "ngày", "số", "hoặc", "hay", "nhưng", "mà", "nếu", "nên", "vì", "chưa", "sẽ", "đang",
      "cũng", "vẫn", "còn", "chỉ", "cần", "áp", "giao", "hướng", "điều", "khoản", "điểm", "chương", "mục", "yêu", "bảo",
      "nhằm", "về", "gồm", "bao", "giải", "đối", "liên", "dành", "ngay", "đồng", "trừ", "ngoài", "kèm", "xác", "cấm",
      "nói", "hiện", "tiếp", "hoàn", "đề", "khẳng", "dẫn", "ghi", "chuyển", "tuyên", "phổ", "trình", "lấy", "góp",
      "thảo",
      "cùng", "dưới", "qua", "bị", "gửi", "xem", "phù", "đúng", "đặt", "đưa", "làm", "giúp", "thể", "sử", "nay", "trái",
      "dù", "tuy", "khác", "nào", "vậy", "rồi", "người", "thống", "lập", "đảm", "tập", "tăng", "chậm", "lại", "buộc",
      "chấm", "căn", "triển", "trở", "bắt", "mang", "xử", "kéo", "tạo", "nghiêm", "lẫn", "giữ", "trao", "mở", "nhấn",
      "ra đời", "chính thức",
    ]

  /// The same behind “và”; what goes on with a name there is seldom a verb: “Luật Khiếu nại và tố cáo”.
  private static let joined: [StaticString] = [
    "các", "những", "văn", "năm", "quy", "hướng", "nghị", "pháp", "luật", "thông", "theo", "một", "mọi", "tất", "tổ",
    "thực", "triển", "thi", "báo", "điều", "khoản", "điểm", "chương", "mục", "tuyên", "phổ", "đề", "yêu", "kế", "công",
    "cơ", "có", "được", "không", "đã", "phải", "sẽ", "chỉ", "còn", "việc", "nội", "tài", "đơn", "ngày", "số", "cả",
    "hai", "ba", "trên", "trong", "tại", "bảo", "áp", "giao", "gửi", "sửa", "bổ", "ban", "khi", "nhiều", "mới",
  ]

  /// What has a name of its own behind “và”, beside documents: clauses and bodies.
  private static let bodies: [StaticString] = [
    "LUẬT", "Điều", "Khoản", "Điểm", "Chương", "Mục", "Phần", "Phụ", "Ủy", "Uỷ", "Hội", "Chủ", "Ban", "Bộ", "Chính",
    "Quốc", "Trung", "Đảng", "Tòa", "Toà", "Viện", "Thanh", "Văn", "Sở", "Phòng", "Nội", "Mặt", "UBND", "HĐND",
  ]

  private static let named = documents + bodies

  /// A small word that says nothing of the law goes on with its name: “Luật Giáo dục mầm non”.
  func isLongerName(_ end: Int) -> Bool {
    var at = skipSpaces(end)
    guard at > end, at < text.count, isWord(byte(at)), byte(at) != 0xC2, byte(at) != 0xE2 else { return false }
    if isHere("mới", at) || isHere("cũ", at) { return true }
    guard isHere("và", at) else {
      return !isDigit(at) && !isCapital(at) && !Self.said.contains { isHere($0, at) }
    }
    at = skipSpaces(at + "và".utf8.count)
    if at >= text.count || !isWord(byte(at)) || byte(at) == 0xC2 || byte(at) == 0xE2 || isDigit(at) { return false }
    let words = isCapital(at) ? Self.named : Self.joined
    return !words.contains { isHere($0, at) }
  }

  /// “Luật sửa đổi, bổ sung một số điều của Luật A ‹và Luật B›” is another than that of Luật A.
  func amendsMore(_ end: Int) -> Bool {
    var at = skipSpaces(byte(end) == UInt8(ascii: ",") ? end + 1 : end)
    if isHere("và", at) { at = skipSpaces(at + "và".utf8.count) }
    return at > end && (isHere("Luật", at) || isHere("Bộ luật", at) || isHere("Pháp lệnh", at))
  }

  /// “dự thảo Luật Khiếu nại” is none yet.
  func isDraft(_ start: Int) -> Bool {
    let words: [StaticString] = ["dự thảo", "Dự thảo", "dự án", "Dự án"]
    let end = skipSpacesBack(start)
    return end < start && words.contains { ends(end, $0) != nil }
  }
}
