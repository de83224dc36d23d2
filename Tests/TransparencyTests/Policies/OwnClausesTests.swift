import Policies
import Testing

/// Articles that nothing names the document of, in a text with articles of its own.
@Suite struct OwnClausesTests {
  private func citations(_ text: String) throws -> [String] {
    let library = [
      try CitingLibrary.policy("Luật Khiếu nại|02/2011/QH13|2011")
    ]
    return CitingLibrary.citations(text, library)
  }

  /// A document follows, shortened, without a name of its own, or not in the library.
  @Test(arguments: [
    "NĐ 124/2020/NĐ-CP", "TT 05/2021/TT-TTCP", "QĐ 12/2026/QĐ-UBND", "NQ 43", "BLHS", "BLDS 2015", "LKN",
    "[Luật Khiếu nại]", "(mới) Luật Khiếu nại", "Biên bản", "Giấy phép", "Quy trình", "Tiêu chuẩn", "Phụ lục",
    "- Luật Khiếu nại", "– Luật Đất đai", ": Luật Khiếu nại",
    "bản cam kết", "các Luật Đất đai và Nhà ở", "hai Luật", "hiện hành của Luật Khiếu nại", "cũ của Luật Khiếu nại",
  ])
  func documentsRightBehind(words: String) throws { #expect(try own("Thực hiện Điều 2 \(words).") == []) }

  /// Words stand between the article and its document.
  @Test(arguments: [
    "nêu trên của Luật Khiếu nại", "và các quy định khác của Luật Khiếu nại",
    "về giải thích từ ngữ của Luật Khiếu nại", "(giải thích từ ngữ) của Luật Khiếu nại",
    "đã được sửa đổi của Luật Khiếu nại", "được sửa đổi, bổ sung của Luật Khiếu nại",
    "“Giải thích từ ngữ” của Luật Khiếu nại", "quy định tại Luật Khiếu nại", "quy định trong Luật Khiếu nại",
    "quy định theo Luật Khiếu nại", "quy định ở Luật Khiếu nại", "sửa đổi Luật Khiếu nại",
    "do Luật Khiếu nại quy định", "mà Luật Khiếu nại quy định", "được bãi bỏ bằng Luật Khiếu nại", "cho Luật Khiếu nại",
    "nói trên của Nghị định số 124/2020/NĐ-CP", "về phạm vi của Luật Đất đai", "tại Phụ lục I", "trong hợp đồng",
    "nêu trên của NĐ 124/2020/NĐ-CP", "đã dẫn tại Thông tư hướng dẫn",
  ])
  func documentsFurtherBehind(words: String) throws {
    #expect(try own("Thực hiện Điều 2 \(words).") == [])
    #expect(try own("Thực hiện khoản 1 Điều 2 \(words)") == [])
  }

  /// “điều” is a verb and a thing as well.
  @Test(arguments: ["cán bộ tăng cường cho xã", "xe chở người", "tổ công tác"])
  func whatIsSent(words: String) throws { #expect(try own("Xã Thử được điều 2 \(words).") == []) }

  @Test(arguments: [
    "", ".", ", các đơn vị báo cáo", "; việc khác", " và Điều 5", " này", " thì báo cáo", " được thực hiện ngay",
    " chịu trách nhiệm thi hành Nghị quyết này", " có trách nhiệm thực hiện Luật Khiếu nại", " (nếu có)",
    "[3] phải báo cáo",
    " trong thời hạn 10 ngày", " theo quy định của Nghị quyết này", " tại trụ sở. Theo Luật Khiếu nại",
    " quy định tại Điều 3 của Luật Khiếu nại", " báo cáo Ủy ban nhân dân xã; theo Luật Khiếu nại thì khác",
  ])
  func wordsThatGoOnWithTheSentence(words: String) throws {
    #expect(try own("Cơ quan nêu tại Điều 2\(words)").first == "Điều 2")
  }

  private func own(_ text: String) throws -> [String] {
    try citations(text).filter { $0.contains("→ ?") }.map { String($0.prefix { $0 != "→" }.dropLast()) }
  }
}

/// Laws whose names go on, as the library does not have them, and words that only stand behind a name.
@Suite struct LongerLawNamesTests {
  private func citations(_ text: String) throws -> [String] {
    let library = try [
      "Luật Khiếu nại|02/2011/QH13|2011", "Luật Đầu tư|61/2020/QH14|2020",
      "Luật Phòng, chống tham nhũng|36/2018/QH14|2018",
      "Luật Phòng cháy và chữa cháy|27/2001/QH10|2001", "Luật Doanh nghiệp|59/2020/QH14|2021",
      "Luật Giáo dục|43/2019/QH14|2019", "Luật Hòa giải ở cơ sở|35/2013/QH13|2012",
      "Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại|26/2004/QH11|2004",
    ].map(CitingLibrary.policy)
    return CitingLibrary.citations(text, library)
  }

  @Test(arguments: [
    "Luật Khiếu nại và tố cáo", "Luật Khiếu nại và Tố cáo năm 1998", "Luật Đầu tư nước ngoài tại Việt Nam",
    "Luật Đầu tư ra nước ngoài", "Luật Phòng, chống tham nhũng, lãng phí, tiêu cực",
    "Luật Phòng cháy và chữa cháy và cứu nạn, cứu hộ", "Luật Khiếu nại hành chính", "Luật Doanh nghiệp nhỏ và vừa",
    "Luật Giáo dục mầm non", "Dự thảo Luật Khiếu nại", "dự án Luật Khiếu nại", "Luật Khiếu nại mới",
    "Luật Khiếu nại cũ",
  ])
  func otherLaws(name: String) throws {
    #expect(try citations("Theo \(name).") == [])
    #expect(try citations("Theo Điều 3 \(name).") == [])
  }

  @Test func aLawThatAmendsMore() throws {
    let name = "Luật sửa đổi, bổ sung một số điều của Luật Khiếu nại"
    #expect(try citations("Điều 3 \(name)") == ["Điều 3 \(name) → l2004#dieu-3"])
    #expect(try citations("Điều 3 \(name) và Luật Tố cáo") == ["Luật Khiếu nại → l2011"])
  }

  @Test(arguments: [
    "quy định rõ", "và các văn bản khác", "thì", "đã nêu", "và Nghị định này", "và Luật Đầu tư", "được sửa đổi",
    "có hiệu lực",
    "là căn cứ", "số 02/2011/QH13", "năm 2011", "và Ủy ban nhân dân", ", người khiếu nại", "nhưng", "hoặc",
    "trên địa bàn", "nghiêm cấm", "tạo điều kiện", "ra đời",
  ])
  func wordsBehindAName(words: String) throws {
    let text = "Theo Luật Khiếu nại\(words.hasPrefix(",") ? "" : " ")\(words)"
    #expect(try citations(text).first?.hasPrefix("Luật Khiếu nại → ") == true)
  }

  @Test(arguments: [
    "Luật Khiếu nại được thông qua ngày 02/12/1998", "Luật Khiếu nại, được Quốc hội thông qua ngày 02/12/1998",
    "Luật Khiếu nại đã được thông qua ngày 02 tháng 12 năm 1998",
  ])
  func dayOfPassing(text: String) throws { #expect(try citations(text) == ["Luật Khiếu nại → l2011 @1998-12-02"]) }

  @Test(arguments: ["Luật Hòa giải ở cơ sở", "Luật Hoà giải ở cơ sở", "luật hoà giải ở cơ sở"])
  func toneMarksInEitherPlace(name: String) throws {
    let name = "L" + name.dropFirst()
    #expect(try citations("Điều 1 \(name)") == ["Điều 1 \(name) → l2012#dieu-1"])
  }

  @Test func withoutTheCommaOfItsName() throws {
    #expect(try citations("Luật Phòng chống tham nhũng") == ["Luật Phòng chống tham nhũng → l2018"])
  }
}
