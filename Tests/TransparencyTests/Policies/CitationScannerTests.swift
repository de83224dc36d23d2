import Policies
import Testing

/// Documents that a text cites by their number or name, without a clause or day.
@Suite struct CitationScannerTests: CitingTexts {
  /// The numbers of documents that the domain's sources name.
  @Test(arguments: [
    "42/2013/QH13", "136/2025/QH15", "64/2014/NĐ-CP", "141/2025/NĐ-CP", "02/2025/TT-TTCP", "04/2021/TT-TTCP",
    "05/2021/TT-TTCP", "02/2011/QH13", "124/2020/NĐ-CP", "25/2018/QH14", "31/2019/NĐ-CP", "759/2014/UBTVQH13",
    "11-QĐi/TW", "215-KL/TW", "35-CT/TW", "107-KL/TW", "1320-CV/HU", "6169-CV/TU", "399-QĐ/TW", "66-QĐ/TW",
    "36-HD/VPTW", "774/QĐ-TTg", "2500/QĐ-TTg", "30/2020/NĐ-CP", "06/2024/QĐ-UBND", "84-KH/TU", "3282-QĐ/TU",
    "511-CV/BNCTW", "13-HD/BTGDVTU", "59/2006/QĐ-VKSTC-V7", "168a/QĐ-UBND", "8726/VPCP-KGVX", "03/VBHN-VPQH",
    "9441/TB-BNV", "01/2024/TT-TTCP", "367-QĐ/TWĐTN-VPĐOÀN", "356/2025/NĐ-CP",
  ])
  func numbersOfDocuments(number: String) throws {
    let expected = ["\(number) → \(number)"]
    #expect(try citations(number) == expected)
    #expect(
      try citations("Theo Văn bản số \(number), ngày 24/12/2024 của cơ quan ban hành.") == [
        "\(expected[0]) @2024-12-24"
      ])
    #expect(try citations("(“\(number)”; 15/12/2025)") == expected)
    #expect(try citations("căn cứ\n\(number)\u{A0}và") == expected)
  }

  @Test(arguments: [
    "15/12/2025", "24/7", "1/3 số hộ", "3/4", "ngày 01/01/2026-31/12/2026", "10-15 người", "tầng 2/B", "km/h", "5/UB",
    "điện thoại 0203-3825/101", "quý 4/2025", "số nhà 12/3A", "1.320 vụ", "107 kết luận", "COVID-19/SARS", "A-35-CT",
    "https://x.vn/42/2013/QH", "5-7/2025", "Điều 5 Luật Đất đai", "khoản 5 triệu đồng", "mục 3 và 4 nêu trên",
    "Luật Khiếu nại, tố cáo năm 1998", "Luật Khiếu nại, Tố cáo 1998", "Luật Khiếu nại tố cáo",
    "Luật Khiếu nại - tố cáo", "pháp luật khiếu nại", "Thông báo 5 ngày trước",
    "Kết luận 3 vấn đề",
    "Điều 1/3", "phần 2", "điểm 5", "Quy định 12 điều", "Bộ luật Dân sự", "Điều 12 Quy chế này kèm theo",
  ])
  func whatOnlyLooksLikeACitation(text: String) throws {
    let found = try citations(text).filter { !$0.contains("này") && !$0.contains("?#") }
    #expect(found == [])
  }

  @Test(arguments: [
    ("35/CT-TW", "35-CT/TW"), ("11/QĐi-TW", "11-QĐi/TW"), ("107/KL-TW", "107-KL/TW"), ("84/KH-TU", "84-KH/TU"),
    ("107/KL/TW", "107-KL/TW"), ("1320CV/HU", "1320-CV/HU"), ("64/2014/NĐ/CP", "64/2014/NĐ-CP"),
    ("511/CV-BNCTW", "511-CV/BNCTW"), ("11-QĐI/TW", "11-QĐi/TW"), ("107-Kl/TW", "107-KL/TW"),
    ("107 KL/TW", "107-KL/TW"), ("107-KL-TW", "107-KL/TW"),
  ])
  func wrongButRealWritings(text: String, number: String) throws {
    #expect(try citations("Chỉ thị số \(text), của") == ["\(text) → \(number) (\(number))"])
  }

  @Test(arguments: [
    ("64/2014/NĐ - CP", "64/2014/NĐ-CP"), ("16/QĐ - UBND", "16/QĐ-UBND"), ("16/QĐ–UBND", "16/QĐ-UBND"),
    ("16/ QĐ-UBND", "16/QĐ-UBND"), ("16 /QĐ-UBND", "16/QĐ-UBND"), ("64/2014/ND-CP", "64/2014/NĐ-CP"),
    ("16/QD-UBND", "16/QĐ-UBND"), ("64/2014/ NĐ–CP", "64/2014/NĐ-CP"), ("12/NQ – HĐND", "12/NQ-HĐND"),
    ("42/2013/ QH13", "42/2013/QH13"), ("16/QĐ\u{2011}UBND", "16/QĐ-UBND"), ("64/2014/NĐ\u{2212}CP", "64/2014/NĐ-CP"),
  ])
  func spacesAndDashesThatShouldNotBeThere(text: String, number: String) throws {
    #expect(try citations("Quyết định số \(text) của") == ["\(text) → \(number) (\(number))"])
  }

  /// The letters and figures are those of a document of the library, whatever stands between them.
  @Test(arguments: [
    ("61/2020/qh14", "61/2020/QH14"), ("12/98/TTBTP", "12/98/TT-BTP"),
    ("163/TTg", "163-TTg"), ("89-cp", "89-CP"),
  ])
  func lettersOfKnownNumbers(text: String, number: String) throws {
    #expect(try citations("Văn bản số \(text), của") == ["\(text) → \(number) (\(number))"])
  }

  @Test(arguments: ["62/2020/qh14", "610/2020-qh14", "6120/20/QH14", "12/98-2/TTBTP"])
  func lettersOfOtherNumbers(text: String) throws {
    #expect(try citations("Văn bản số \(text), của").filter { $0.contains("(") } == [])
  }

  @Test func shortenedKindsWithTheYear() throws {
    #expect(
      try citations("NĐ 124/2020, TT số 02/2025; NĐ 5, TT 3 người")
        == ["NĐ 124/2020 → Nghị định 124? @2020", "TT số 02/2025 → Thông tư 02? @2025"])
  }

  /// An address that stands as text is one word.
  @Test(arguments: [
    "https://x.vn/?so=12/QĐ-UBND", "http://x.vn/a,12/QĐ-UBND", "www.x.vn/?q=107-KL/TW&n=2",
    "(https://x.vn/(12/QĐ-UBND))",
  ])
  func numbersInAddresses(text: String) throws { #expect(try citations("Xem \(text) nhé.") == []) }

  @Test func numbersBehindAddresses() throws {
    #expect(try citations("Xem https://x.vn/a 12/QĐ-UBND") == ["12/QĐ-UBND → 12/QĐ-UBND"])
  }

  @Test func hyphensThatDoNotBreak() throws {
    #expect(try citations("Kết luận 107\u{2011}KL/TW") == ["107\u{2011}KL/TW → 107-KL/TW"])
  }

  @Test func wordsBehindADashAreNoPartOfTheNumber() throws {
    #expect(
      try citations("64/2014/NĐ-CP - Chính phủ; 12/QĐ - Đề nghị; 5/ Báo cáo; 24 /7; 12/ 2013/ NĐ")
        == ["64/2014/NĐ-CP → 64/2014/NĐ-CP"])
  }

  /// Laws whose names go on are others, whether the library has them or not.
  @Test(arguments: [
    "Luật Đầu tư công", "Điều 5 Luật Đầu tư công", "Luật đầu tư công năm 2024", "LUẬT ĐẦU TƯ CÔNG",
    "Luật Đầu tư theo phương thức đối tác công tư", "Luật Giáo dục đại học", "Luật Giáo dục nghề nghiệp",
    "Luật Quy hoạch đô thị và nông thôn", "Luật Giáo dục quốc phòng và an ninh", "Luật Đầu tư mạo hiểm năm 2024",
    "Luật Đầu tư ra nước ngoài ngày 01/02/2024", "dự thảo Luật Đầu tư (sửa đổi)", "Luật Đầu tư (sửa đổi) năm 2025",
    "Luật Đầu tư sửa đổi năm 2025", "Luật Đầu tư (sửa đổi, bổ sung) năm 2025",
  ])
  func lawsWithLongerNames(text: String) throws { #expect(try citations("Theo \(text).") == []) }

  @Test func numbersOfLawsWithLongerNames() throws {
    #expect(try citations("Luật Đầu tư công số 58/2024/QH15") == ["58/2024/QH15 → 58/2024/QH15"])
    #expect(try citations("Luật Đầu tư ra nước ngoài số 58/2024/QH15") == ["58/2024/QH15 → 58/2024/QH15"])
  }

  @Test(arguments: [
    "quy định", "và văn bản", "công bố danh mục", "công khai", "được sửa đổi năm 2022",
    "có hiệu lực từ ngày 01/01/2021",
    "(sửa đổi) năm 2020", "sửa đổi Điều 5",
    "trên địa bàn xã năm 2025", "– năm 2025", "và năm 2026", "thông qua ngày 17/6/2020", "của Quốc hội số 61/2020/QH14",
  ])
  func namesEndBeforeWhatIsSaidOfTheLaw(text: String) throws {
    #expect(try citations("Luật Đầu tư \(text)").first == "Luật Đầu tư → l2020")
  }

  @Test func titlesWithYearsAndSmallKinds() throws {
    #expect(try citations("Luật Giáo dục, Luật Quy hoạch") == ["Luật Giáo dục → l2019", "Luật Quy hoạch → l2017"])
  }

  /// What a quoted text says of itself is of another text.
  @Test(
    arguments: [
      ("“1. Theo khoản 2 Điều này.”", []), ("“Điều 7a. Theo khoản 1 Điều này, Điều 2 Nghị định này …”", []),
      ("“a) việc ở khoản 1 Điều này;”", []), ("thay cụm từ “khoản 1 Điều này” bằng cụm từ “Điều 5”", []),
      ("«3. Theo Điều 5»", []), ("\"3. Theo khoản 2 Điều 5\"", []),
      ("“Điều 5”, Điều 6", ["Điều 6 → ?#dieu-6"]),
      ("“theo Điều 5 Luật Khiếu nại”", ["Điều 5 Luật Khiếu nại → l2011#dieu-5"]),
      ("Từ “công dân (quên dấu đóng), Điều 5", ["Điều 5 → ?#dieu-5"]), ("rộng 5\", Điều 5", ["Điều 5 → ?#dieu-5"]),
    ] as [(String, [String])])
  func whatIsQuotedIsOfAnotherText(text: String, expected: [String]) throws {
    #expect(try citations(text, opensBlock: true) == expected)
  }

  @Test func spacesAndDashesAboutANumber() throws {
    #expect(try citations("367 - QĐ/TWĐTN-VPĐOÀN") == ["367 - QĐ/TWĐTN-VPĐOÀN → 367-QĐ/TWĐTN-VPĐOÀN"])
    #expect(try citations("107–KL/TW; 35-CT / TW") == ["107–KL/TW → 107-KL/TW", "35-CT / TW → 35-CT/TW"])
    #expect(try citations("số 12/QĐ-UBND, 13/QĐ-UBND và 14/QĐ-UBND").count == 3)
  }

  @Test func numbersOfRareFormsThatTheLibraryHas() throws {
    #expect(
      try citations("Nghị định số 89-CP, Điều 3 Quyết định 163-TTg; 12/98/TT-BTP, 18/CP, 163-TTg-A") == [
        "89-CP → 89-CP", "Điều 3 Quyết định 163-TTg → 163-TTg#dieu-3", "12/98/TT-BTP → 12/98/TT-BTP",
      ])
  }

  @Test func theLineMayEndInsideASymbol() throws {
    #expect(
      try citations("12/QĐ-\nUBND và 6/2026/QĐ-\nUBND; tháng 12/\nHội nghị") == [
        "12/QĐ-\nUBND → 12/QĐ-UBND", "6/2026/QĐ-\nUBND → 6/2026/QĐ-UBND",
      ])
  }

  /// Whatever the words, the stretches are in order, apart, within the text, and the pass comes to its end.
  @Test func wordsInAnyOrder() throws {
    let words = [
      "Điều", "điều", "khoản", "điểm", "mục", "Chương", "II", "a", "b,", "đ", "a,b,đ", "1", "2,", "3;", "1,5", "28",
      "và",
      "hoặc", "đến", "các", "tại", "này", "Luật", "Tiếp công dân", "Quyết định", "số", "14/QĐ-UBND", "35/CT-TW",
      "khoản này",
      "của", "107", "người", "(", ")", "ngày 3/5/2014", "năm 2014", "64/2014/NĐ-CP,", "\u{1A}", "\u{A0}", "\n",
    ]
    var random = SeededGenerator(35)
    let library = [try policy("Luật Tiếp công dân|42/2013/QH13|2013")]
    for _ in 0..<3_000 {
      var text = (0..<Int.random(in: 1...14, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      let ends = text.withUTF8 { bytes in
        CitationScanner(library).citations(in: bytes, opensBlock: false).flatMap {
          [$0.range.lowerBound, $0.range.upperBound]
        }
      }
      #expect(ends == ends.sorted() && (ends.last ?? 0) <= text.utf8.count, "\(text)")
    }
  }

  @Test func aNumberAtTheStartOfABlockIsItsOwn() throws {
    #expect(try citations("Điều 5. Trụ sở theo Điều 6", opensBlock: true) == ["Điều 6 → ?#dieu-6"])
    #expect(try citations("Khoản 2 Điều 5 được sửa đổi như sau:", opensBlock: true) == [])
    #expect(try citations("Điều 5 Luật này quy định", opensBlock: true) == ["Điều 5 Luật này → này#dieu-5"])
  }
}
