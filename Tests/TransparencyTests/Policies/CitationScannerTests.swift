import Policies
import Testing

@Suite struct CitationScannerTests {
  /// `words → document#clause` of each citation; the laws of the library are Tiếp công dân and Khiếu nại.
  private func citations(_ text: String, opensBlock: Bool = false) throws -> [String] {
    let library = try [
      "Luật Tiếp công dân|42/2013/QH13|2013", "Luật Khiếu nại|02/2011/QH13|2011", "Sửa đổi|12/98/TT-BTP|1998",
      "Phân công|89-CP|1993", "Giao việc|163-TTg|1995", "Luật Đầu tư|61/2020/QH14|2020",
      "Giáo dục (sửa đổi)|43/2019/QH14|2019",
      "luật Quy hoạch năm 2017|21/2017/QH14|2017",
    ].map(policy)
    return CitingLibrary.citations(text, library, opensBlock: opensBlock)
  }

  private func policy(_ line: String) throws -> Policy { try CitingLibrary.policy(line) }

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

  @Test(
    arguments: [
      (
        "Luật Khiếu nại tại Điều 5, Luật Tiếp công dân tại Điều 6",
        ["Luật Khiếu nại → l2011", "Điều 5 → l2011#dieu-5", "Luật Tiếp công dân → l2013", "Điều 6 → l2013#dieu-6"]
      ),
      (
        "Luật Đất đai tại Điều 5, Luật Tiếp công dân tại các Điều 6 và 7",
        ["Luật Tiếp công dân → l2013", "Điều 6 → l2013#dieu-6", "7 → l2013#dieu-7"]
      ),
      ("quy định tại Điều 5, Luật Tiếp công dân", ["Điều 5, Luật Tiếp công dân → l2013#dieu-5"]),
    ] as [(String, [String])])
  func clausesBetweenTwoDocuments(text: String, expected: [String]) throws {
    #expect(try citations("Theo \(text).") == expected)
  }

  @Test(arguments: [
    "64/2014/NĐ-CP của Chính phủ ngày 26/6/2013", "64/2014/NĐ-CP (ngày 26/6/2013)", "64/2014/NĐ-CP, ký ngày 26/6/2013",
    "64/2014/NĐ-CP ban hành ngày 26/6/2013", "64/2014/NĐ-CP của Chính phủ, ban hành ngày 26 tháng 6 năm 2013",
    "64/2014/NĐ-CP của Trung ương ngày 26/6/2013", "64/2014/NĐ-CP được ban hành ngày 26/6/2013",
  ])
  func daysFurtherBehindNumbers(text: String) throws {
    #expect(try citations("Theo \(text) thì") == ["64/2014/NĐ-CP → 64/2014/NĐ-CP @2013-06-26"])
  }

  @Test func daysOfAnotherSentence() throws {
    #expect(
      try citations("16/QĐ-UBND của UBND xã Một, ngày 05/8/2025 phòng họp; 17/QĐ-UBND của xã về việc ngày 05/8/2025")
        == ["16/QĐ-UBND → 16/QĐ-UBND", "17/QĐ-UBND → 17/QĐ-UBND"])
  }

  @Test func spacesAndDashesAboutANumber() throws {
    #expect(try citations("367 - QĐ/TWĐTN-VPĐOÀN") == ["367 - QĐ/TWĐTN-VPĐOÀN → 367-QĐ/TWĐTN-VPĐOÀN"])
    #expect(try citations("107–KL/TW; 35-CT / TW") == ["107–KL/TW → 107-KL/TW", "35-CT / TW → 35-CT/TW"])
    #expect(try citations("số 12/QĐ-UBND, 13/QĐ-UBND và 14/QĐ-UBND").count == 3)
  }

  @Test(
    arguments: [
      (
        "điểm d khoản 1 Điều 4 Luật Tiếp công dân",
        ["điểm d khoản 1 Điều 4 Luật Tiếp công dân → l2013#dieu-4-khoan-1-diem-d"]
      ),
      ("theo Điều 3a của\nLuật Tiếp công dân.", ["Điều 3a của\nLuật Tiếp công dân → l2013#dieu-3a"]),
      (
        "Khoản 5, Điều 12, Nghị định số 64/2014/NĐ-CP",
        ["Khoản 5, Điều 12, Nghị định số 64/2014/NĐ-CP → 64/2014/NĐ-CP#dieu-12-khoan-5"]
      ),
      ("khoản 3, điều 18", ["khoản 3, điều 18 → ?#dieu-18-khoan-3"]),
      (
        "các Điều 12, 13 và 15 Luật Khiếu nại",
        ["Điều 12 → l2011#dieu-12", "13 → l2011#dieu-13", "15 → l2011#dieu-15", "Luật Khiếu nại → l2011"]
      ),
      ("Điều 27, 28", ["Điều 27 → ?#dieu-27", "28 → ?#dieu-28"]),
      ("Điều 27 và 3 người khác", ["Điều 27 → ?#dieu-27"]),
      (
        "điểm a, b và đ khoản 2 Điều 5 Luật này",
        [
          "điểm a → này#dieu-5-khoan-2-diem-a", "b → này#dieu-5-khoan-2-diem-b", "đ → này#dieu-5-khoan-2-diem-dd",
          "khoản 2 Điều 5 → này#dieu-5-khoan-2",
        ]
      ),
      (
        "khoản 1 Điều 5 và khoản 2 Điều 6 Luật Tiếp công dân",
        [
          "khoản 1 → l2013#dieu-5-khoan-1", "Điều 5 → l2013#dieu-5", "khoản 2 → l2013#dieu-6-khoan-2",
          "Điều 6 → l2013#dieu-6", "Luật Tiếp công dân → l2013",
        ]
      ),
      ("từ Điều 5 đến Điều 9 của Luật này", ["Điều 5 → này#dieu-5", "Điều 9 → này#dieu-9"]),
      ("khoản 2 Điều này", ["khoản 2 Điều này → này#Điều+-khoan-2"]),
      ("điểm a khoản này", ["điểm a khoản này → này#khoản+-diem-a"]),
      ("điểm a mục 2 Công văn số 1320-CV/HU", ["điểm a mục 2 Công văn số 1320-CV/HU → 1320-CV/HU#muc-2-diem-a"]),
      ("mục II.1 Kết luận 107-KL/TW", ["mục II.1 Kết luận 107-KL/TW → 107-KL/TW#muc-2-1"]),
      ("Mục 1 Chương II Luật này", ["Mục 1 Chương II Luật này → này#chuong-2-muc-1"]),
      (
        "Chương IV và Phụ lục III Luật Khiếu nại",
        ["Chương IV → l2011#chuong-4", "Phụ lục III → l2011#phu-luc-3", "Luật Khiếu nại → l2011"]
      ),
      ("Điều 4 Quy định 11-QĐi/TW", ["Điều 4 Quy định 11-QĐi/TW → 11-QĐi/TW#dieu-4"]),
      ("Điều 4 Quy định số 11/QĐi-TW", ["Điều 4 Quy định số 11/QĐi-TW → 11-QĐi/TW#dieu-4 (11-QĐi/TW)"]),
      ("Luật Tiếp công dân năm 2013, Luật Khiếu nại", ["Luật Tiếp công dân → l2013 @2013", "Luật Khiếu nại → l2011"]),
      (
        "Kết luận 107, Thông báo số 9441 và Quy định 11 của Bộ Chính trị",
        ["Kết luận 107 → Kết luận 107?", "Thông báo số 9441 → Thông báo 9441?", "Quy định 11 → Quy định 11?"]
      ),
      ("Khoản 2 Điều 5 và Quyết định số 774/QĐ-TTg", ["Khoản 2 Điều 5 → ?#dieu-5-khoan-2", "774/QĐ-TTg → 774/QĐ-TTg"]),
    ] as [(String, [String])])
  func clausesOfDocuments(text: String, expected: [String]) throws {
    #expect(try citations(text) == expected)
  }

  @Test(
    arguments: [
      (
        "khoản 1 của Điều 5 của Luật Khiếu nại", ["khoản 1 của Điều 5 của Luật Khiếu nại → l2011#dieu-5-khoan-1"]
      ),
      ("Điều 05, khoản 01 Luật Khiếu nại", ["Điều 05, khoản 01 Luật Khiếu nại → l2011#dieu-5-khoan-1"]),
      (
        "Điều 5, điểm a khoản 1 Luật Khiếu nại", ["Điều 5, điểm a khoản 1 Luật Khiếu nại → l2011#dieu-5-khoan-1-diem-a"]
      ),
      (
        "các khoản từ 1 đến 3 Điều 7",
        ["khoản từ 1 → ?#dieu-7-khoan-1", "3 → ?#dieu-7-khoan-3", "Điều 7 → ?#dieu-7"]
      ),
      ("khoản 1-3 Điều 7", ["khoản 1 → ?#dieu-7-khoan-1", "3 → ?#dieu-7-khoan-3", "Điều 7 → ?#dieu-7"]),
      (
        "khoản 1 hay khoản 2 Điều 5",
        ["khoản 1 → ?#dieu-5-khoan-1", "khoản 2 → ?#dieu-5-khoan-2", "Điều 5 → ?#dieu-5"]
      ),
      (
        "điểm a, b & c khoản 1 Điều 5",
        [
          "điểm a → ?#dieu-5-khoan-1-diem-a", "b → ?#dieu-5-khoan-1-diem-b", "c → ?#dieu-5-khoan-1-diem-c",
          "khoản 1 Điều 5 → ?#dieu-5-khoan-1",
        ]
      ),
      (
        "các khoản 1, 2 và 3 Điều 5 của Luật này",
        ["khoản 1 → này#dieu-5-khoan-1", "2 → này#dieu-5-khoan-2", "3 → này#dieu-5-khoan-3", "Điều 5 → này#dieu-5"]
      ),
      (
        "điểm a,b,đ khoản 2 Điều 28 Luật Tiếp công dân",
        [
          "điểm a → l2013#dieu-28-khoan-2-diem-a", "b → l2013#dieu-28-khoan-2-diem-b",
          "đ → l2013#dieu-28-khoan-2-diem-dd", "khoản 2 Điều 28 → l2013#dieu-28-khoan-2", "Luật Tiếp công dân → l2013",
        ]
      ),
      (
        "điểm a và điểm b khoản 1, các khoản 2 và 4 Điều 28 Luật Tiếp công dân",
        [
          "điểm a → l2013#dieu-28-khoan-1-diem-a", "điểm b → l2013#dieu-28-khoan-1-diem-b",
          "khoản 1 → l2013#dieu-28-khoan-1", "khoản 2 → l2013#dieu-28-khoan-2", "4 → l2013#dieu-28-khoan-4",
          "Điều 28 → l2013#dieu-28", "Luật Tiếp công dân → l2013",
        ]
      ),
      (
        "Điều 4, Điều 5 và khoản 2 Điều 6 Nghị\nđịnh số 64/2014/NĐ-CP",
        [
          "Điều 4 → 64/2014/NĐ-CP#dieu-4", "Điều 5 → 64/2014/NĐ-CP#dieu-5", "khoản 2 → 64/2014/NĐ-CP#dieu-6-khoan-2",
          "Điều 6 → 64/2014/NĐ-CP#dieu-6", "64/2014/NĐ-CP → 64/2014/NĐ-CP",
        ]
      ),
      (
        "khoản 3 Điều 6; Điều 7 Luật Khiếu nại",
        [
          "khoản 3 → l2011#dieu-6-khoan-3", "Điều 6 → l2011#dieu-6", "Điều 7 → l2011#dieu-7", "Luật Khiếu nại → l2011",
        ]
      ),
      (
        "điểm a khoản 2 và khoản 3 Điều này",
        ["điểm a → này#Điều+-khoan-2-diem-a", "khoản 2 → này#Điều+-khoan-2", "khoản 3 → này#Điều+-khoan-3"]
      ),
      (
        "Điều 4, khoản 1, điểm d Luật Tiếp công dân",
        ["Điều 4, khoản 1, điểm d Luật Tiếp công dân → l2013#dieu-4-khoan-1-diem-d"]
      ),
      (
        "Điều 5 khoản 1 và 2 Luật Khiếu nại",
        [
          "Điều 5 → l2011#dieu-5", "khoản 1 → l2011#dieu-5-khoan-1", "2 → l2011#dieu-5-khoan-2",
          "Luật Khiếu nại → l2011",
        ]
      ),
      (
        "Điều 5, khoản 2 Điều 6 Luật Khiếu nại",
        [
          "Điều 5 → l2011#dieu-5", "khoản 2 → l2011#dieu-6-khoan-2", "Điều 6 → l2011#dieu-6", "Luật Khiếu nại → l2011",
        ]
      ),
      (
        "điểm\u{A0}a khoản\u{A0}1 Điều\u{A0}5 Luật\u{A0}Tiếp\u{A0}công\u{A0}dân, Phụ\u{A0}lục\u{A0}III Luật Khiếu nại",
        [
          "điểm\u{A0}a khoản\u{A0}1 Điều\u{A0}5 Luật\u{A0}Tiếp\u{A0}công\u{A0}dân → l2013#dieu-5-khoan-1-diem-a",
          "Phụ\u{A0}lục\u{A0}III Luật Khiếu nại → l2011#phu-luc-3",
        ]
      ),
      (
        "các Quyết định số 12, 13 và 14/QĐ-UBND ngày 01/02/2026",
        [
          "12 → 12/QĐ-UBND @2026-02-01", "13 → 13/QĐ-UBND @2026-02-01", "14/QĐ-UBND → 14/QĐ-UBND @2026-02-01",
        ]
      ),
      ("các Nghị định số 63, 64/2014/NĐ-CP", ["63 → 63/2014/NĐ-CP", "64/2014/NĐ-CP → 64/2014/NĐ-CP"]),
      ("Kết luận số 107, 35/CT-TW", ["107 → 107-CT/TW", "35/CT-TW → 35-CT/TW (35-CT/TW)"]),
      ("Kết luận 107 và 215 của Bộ Chính trị", ["Kết luận 107 → Kết luận 107?", "215 → Kết luận 215?"]),
      ("Nghị quyết số 18, 19 và 20 người dự", ["Nghị quyết số 18 → Nghị quyết 18?"]),
      ("khoản 1,5 triệu đồng theo Điều 5", ["Điều 5 → ?#dieu-5"]),
      ("khoản 1, khoản 2 hoặc khoản 3; các khoản 1 và 2 Điều 5 Luật Đất đai", []),
      ("Thông báo 5, 6 ngày trước; Kế hoạch 12 tháng, 6 tháng; khoản 1, 2 và 3 người", []),
    ] as [(String, [String])])
  func everyMemberOfAListIsALink(text: String, expected: [String]) throws {
    #expect(try citations(text) == expected)
  }

  /// What names no document of the library names another text than this all the same.
  @Test(arguments: [
    "Điều 5 của Luật Đất đai", "Điều 5 (Luật Đất đai)", "Điều 5 “Luật Đất đai”", "Luật Đất đai tại Điều 5",
    "Luật Đất đai có quy định tại khoản 2 Điều 5", "Điều 5 của Công ước về quyền trẻ em", "Điều 5 Hiệp định thương mại",
    "Điều 5 hợp đồng thuê đất", "các Điều 5, 6 và 7 của hợp đồng", "Điều lệ Đảng, Điều 5",
    "theo Điều lệ của Hội tại Điều 5", "Điều 5 \u{1A}", "Điều 5 của \u{1A}", "\u{1A}, Điều 5",
    "Điều 5 dự thảo nghị quyết",
  ])
  func clausesOfUnknownDocumentsAreNotOfThisText(text: String) throws {
    #expect(try citations("Thực hiện theo \(text).") == [])
  }

  @Test(
    arguments: [
      (
        "Nghị định số 64/2014/NĐ-CP, Điều 5",
        ["64/2014/NĐ-CP → 64/2014/NĐ-CP", "Điều 5 → 64/2014/NĐ-CP#dieu-5"]
      ),
      (
        "64/2014/NĐ-CP ngày 26/6/2014 của Chính phủ tại khoản 2 Điều 5",
        [
          "64/2014/NĐ-CP → 64/2014/NĐ-CP @2014-06-26",
          "khoản 2 Điều 5 → 64/2014/NĐ-CP#dieu-5-khoan-2 @2014-06-26",
        ]
      ),
      (
        "Luật Khiếu nại (các Điều 5 và 6)",
        ["Luật Khiếu nại → l2011", "Điều 5 → l2011#dieu-5", "6 → l2011#dieu-6"]
      ),
      ("Luật Khiếu nại, khoản 5 triệu đồng", ["Luật Khiếu nại → l2011"]),
      ("Luật Khiếu nại, việc tiếp theo Điều 5", ["Luật Khiếu nại → l2011", "Điều 5 → ?#dieu-5"]),
      ("Điều 5 Luật Khiếu nại, Điều 7", ["Điều 5 Luật Khiếu nại → l2011#dieu-5"]),
      ("Điều 5 (Luật Khiếu nại)", ["Điều 5 → l2011#dieu-5", "Luật Khiếu nại → l2011"]),
      ("Thông báo kết quả nêu tại Điều 5", ["Điều 5 → ?#dieu-5"]),
      ("Luật này và Điều 5. Điều 6 của Luật này", ["Điều 5 → ?#dieu-5", "Điều 6 của Luật này → này#dieu-6"]),
      ("Điều 2 Phụ lục I", ["Điều 2 Phụ lục I → ?#phu-luc-1-dieu-2"]),
    ] as [(String, [String])])
  func documentsBeforeTheirClauses(text: String, expected: [String]) throws {
    #expect(try citations("Theo " + text + ".") == expected)
  }

  @Test(
    arguments: [
      ("Kết luận số 107-KL/TW ngày 03/5/2014 của", "107-KL/TW @2014-05-03"),
      ("Kết luận số 107-KL/TW, ngày 3 tháng\n5 năm 2014", "107-KL/TW @2014-05-03"),
      ("Kết luận số 107-KL/TW ngày 3-5-2014", "107-KL/TW @2014-05-03"),
      ("Kết luận số 107-KL/TW năm 2014", "107-KL/TW @2014"),
      ("thực hiện Kết luận số 107-KL/TW năm 2025", "107-KL/TW"),
      ("Kết luận số 107-KL/TW ngày 31/02/2014", "107-KL/TW"), ("107-KL/TW ngày 5 tháng sau", "107-KL/TW"),
    ])
  func daysBehindNumbers(text: String, document: String) throws {
    #expect(try citations(text) == ["107-KL/TW → \(document)"])
  }

  /// One day behind a list is that of all its numbers; of several, each has its own.
  @Test(
    arguments: [
      (
        "Quyết định số 12 và 13/QĐ-UBND ngày 5 tháng 01 năm 2026",
        ["12 → 12/QĐ-UBND @2026-01-05", "13/QĐ-UBND → 13/QĐ-UBND @2026-01-05"]
      ),
      (
        "các Quyết định số 12/QĐ-UBND ngày 05/01/2026 và số 13/QĐ-UBND ngày 06/01/2026",
        ["12/QĐ-UBND → 12/QĐ-UBND @2026-01-05", "13/QĐ-UBND → 13/QĐ-UBND @2026-01-06"]
      ),
      (
        "các Quyết định số 12/QĐ-UBND,\nsố 13/QĐ-UBND và\u{A0}14/QĐ-UBND năm 2026",
        [
          "12/QĐ-UBND → 12/QĐ-UBND @2026", "13/QĐ-UBND → 13/QĐ-UBND @2026", "14/QĐ-UBND → 14/QĐ-UBND @2026",
        ]
      ),
      (
        "Quyết định số 11/QĐ-UBND ngày 01/01/2026, 12 và 13/QĐ-UBND ngày 05/01/2026",
        [
          "11/QĐ-UBND → 11/QĐ-UBND @2026-01-01", "13/QĐ-UBND → 13/QĐ-UBND @2026-01-05",
        ]
      ),
      (
        "12/QĐ-UBND; 13/QĐ-UBND ngày 05/01/2026", ["12/QĐ-UBND → 12/QĐ-UBND", "13/QĐ-UBND → 13/QĐ-UBND @2026-01-05"]
      ),
      (
        "Quyết định số 12/QĐ-UBND và Công văn số 13/QĐ-UBND ngày 05/01/2026",
        ["12/QĐ-UBND → 12/QĐ-UBND", "13/QĐ-UBND → 13/QĐ-UBND @2026-01-05"]
      ),
      (
        "Kết luận 107-KL/TW và 35-CT/TW ngày 26/5/2014", ["107-KL/TW → 107-KL/TW", "35-CT/TW → 35-CT/TW @2014-05-26"]
      ),
      (
        "Kết luận 107 và 215 ngày 03/5/2014",
        ["Kết luận 107 → Kết luận 107? @2014-05-03", "215 → Kết luận 215? @2014-05-03"]
      ),
      (
        "Nghị định số 63 và 64/2014/NĐ-CP ngày 26/6/2014",
        ["63 → 63/2014/NĐ-CP", "64/2014/NĐ-CP → 64/2014/NĐ-CP @2014-06-26"]
      ),
      (
        "điểm a khoản 1 Điều 5 Quyết định số 12/QĐ-UBND và 13/QĐ-UBND ngày 05/01/2026",
        [
          "điểm a khoản 1 Điều 5 Quyết định số 12/QĐ-UBND → 12/QĐ-UBND#dieu-5-khoan-1-diem-a",
          "13/QĐ-UBND → 13/QĐ-UBND @2026-01-05",
        ]
      ),
    ] as [(String, [String])])
  func daysBehindLists(text: String, expected: [String]) throws {
    #expect(try citations(text) == expected)
  }

  /// Old numbers, known by the library's documents.
  /// The year, day or number behind the name of a law is read with it; its name may have small letters.
  @Test(arguments: [
    ("Điều 9 Luật Khiếu nại 1998.", ["Điều 9 Luật Khiếu nại → l2011#dieu-9 @1998"]),
    ("Luật Khiếu nại ngày 02/12/1998", ["Luật Khiếu nại → l2011 @1998-12-02"]),
    ("Luật Khiếu nại ngày 31/11/1998", ["Luật Khiếu nại → l2011 @1998"]),
    ("Luật Tiếp công dân năm 2030", ["Luật Tiếp công dân → l2013 @2030"]),
    ("thi hành Luật Khiếu nại (năm 1998)", ["Luật Khiếu nại → l2011 @1998"]),
    ("Luật Khiếu nại 2011, Điều 9", ["Luật Khiếu nại → l2011 @2011", "Điều 9 → l2011#dieu-9 @2011"]),
    ("Luật Khiếu nại, 2011 vụ", ["Luật Khiếu nại → l2011"]),
    ("Luật Khiếu nại 20 ngày, 2011/NĐ", ["Luật Khiếu nại → l2011"]),
    ("điều 9 Luật khiếu nại", ["điều 9 Luật khiếu nại → l2011#dieu-9"]),
    ("Luật tiếp công\ndân và LUẬT KHIẾU NẠI", ["Luật tiếp công\ndân → l2013", "LUẬT KHIẾU NẠI → l2011"]),
    ("LUẬT KHIẾU NẠI NĂM 1998", []), ("LUẬT KHIẾU NẠI (SỬA ĐỔI)", []),
    (
      "khoản 1 Điều 9 của Luật khiếu nại số 02/2011/QH13",
      ["khoản 1 Điều 9 của Luật khiếu nại → 02/2011/QH13#dieu-9-khoan-1", "02/2011/QH13 → 02/2011/QH13"]
    ),
    (
      "Luật Khiếu nại (Luật số 09/1998/QH10)",
      ["Luật Khiếu nại → 09/1998/QH10", "09/1998/QH10 → 09/1998/QH10"]
    ),
  ])
  func lawsOfAYear(text: String, expected: [String]) throws { #expect(try citations(text) == expected) }

  /// A part of a party text is its roman section.
  @Test(arguments: [
    ("mục 2 phần II", "mục 2 phần II", "phan-2-muc-2|muc-2-2"),
    ("mục 1.1, phần II,", "mục 1.1, phần II,", "phan-2-muc-1-1|muc-2-1-1"),
    ("điểm a khoản 2 Phần IV", "điểm a khoản 2 Phần IV", "phan-4-muc-2-diem-a|muc-4-2-diem-a"),
    ("phần II", "phần II", "phan-2|muc-2"), ("mục II phần 1", "mục II phần 1", "phan-1-muc-2"),
    ("mục 1 Chương II Phần III", "mục 1 Chương II Phần III", "chuong-2-muc-1"),
  ])
  func partsOfPartyTexts(text: String, words: String, anchors: String) throws {
    #expect(
      try citations("\(text) Kế hoạch số 84-KH/TU") == ["\(words) Kế hoạch số 84-KH/TU → 84-KH/TU#\(anchors)"])
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

  @Test func relativeClausesAreThoseOfThePlace() {
    let article = PolicyCitation.Clause.Base.article
    #expect(
      PolicyCitation.Clause(base: article, anchor: "-khoan-2").anchor(from: "dieu-5-khoan-3-diem-a") == "dieu-5-khoan-2"
    )
    #expect(
      PolicyCitation.Clause(base: .clause, anchor: "-diem-a").anchor(from: "dieu-5-khoan-3") == "dieu-5-khoan-3-diem-a")
    #expect(PolicyCitation.Clause(base: article, anchor: "-khoan-2").anchor(from: "muc-2") == nil)
    #expect(PolicyCitation.Clause(base: .text, anchor: "dieu-1").anchor(from: nil) == "dieu-1")
  }
}
