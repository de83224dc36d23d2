import Testing

@testable import Scanner

@Suite struct SignerNameTests {
  @Test(
    arguments: [
      ("NGUYỄN VĂN THỬ", "Nguyễn Văn Thử"), ("Lê Thị  Mẫu", "Lê Thị Mẫu"), ("HÀ VÍ DỤ", "Hà Ví Dụ"),
      ("Y Thử Niê", nil), ("CHỦ TỊCH", nil), ("Phó Chủ tịch", nil), ("QUYỀN CHỦ TỊCH", nil), ("Bí thư", nil),
      ("TM. ỦY BAN NHÂN DÂN", nil), ("Trưởng ban", nil), ("Nguyễn", nil), ("Nguyễn văn thử", nil), ("", nil),
    ] as [(Substring, String?)])
  func names(part: Substring, name: String?) { #expect(SignerName.name(part) == name) }
}
