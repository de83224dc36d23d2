import Policies
import Testing

/// Numbers without a symbol, told from numbers of things by the words behind them.
@Suite struct ShortNumbersTests {
  private func citations(_ text: String) throws -> [String] {
    CitingLibrary.citations(text, [try CitingLibrary.policy("Luật Tiếp công dân|42/2013/QH13|2013")], opensBlock: false)
  }

  @Test(arguments: [
    "yêu cầu các cấp báo cáo", "đã nêu", "nêu trên", "được quán triệt", "thì phải báo cáo", "là căn cứ", "có nội dung",
    "và Quy định 11", "tại mục 2", "về tiếp công dân", "của Bộ Chính trị", "ngày 24/12/2024",
  ])
  func numbersOfDocuments(behind: String) throws {
    #expect(try citations("Theo Kết luận 107 \(behind)").contains { $0.hasPrefix("Kết luận 107 ") }, "\(behind)")
  }

  @Test(arguments: [
    ("Nghị định 124/2020 của Chính phủ", ["Nghị định 124/2020 → Nghị định 124? @2020"]),
    ("theo Thông tư số 04/2021, cơ quan", ["Thông tư số 04/2021 → Thông tư 04? @2021"]),
    ("Nghị định 124/2020/NĐ-CP", ["124/2020/NĐ-CP → 124/2020/NĐ-CP"]), ("Báo cáo 5/2025", []),
    ("Nghị định 124/20", []), ("Nghị định 124/2020-2025", []),
  ])
  func numbersWithTheirYear(text: String, expected: [String]) throws { #expect(try citations(text) == expected) }

  @Test(arguments: ["vấn đề", "vụ việc", "ngày trước", "và 6 ngày trước", "trường hợp", "%", "lần"])
  func numbersOfThings(behind: String) throws {
    #expect(try citations("Theo Kết luận 107 \(behind)") == [])
  }
}
