import Policies
import Testing

/// Clauses that a text cites, and the document they are of.
@Suite struct CitedClausesTests: CitingTexts {
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

  /// Texts of the Party call what stands under `I-` a điểm as often as a mục.
  @Test(
    arguments: [
      ("điểm 2, mục I Kế hoạch số 20-KH/HU", ["điểm 2, mục I Kế hoạch số 20-KH/HU → 20-KH/HU#muc-1-2"]),
      (
        "điểm 1.2 mục II của Kế hoạch số: 20-KH/HU",
        ["điểm 1.2 mục II của Kế hoạch số: 20-KH/HU → 20-KH/HU#muc-2-1-2"]
      ),
      ("điểm 2, phần II Kết luận 107-KL/TW", ["điểm 2, phần II Kết luận 107-KL/TW → 107-KL/TW#phan-2-2|muc-2-2"]),
      (
        "điểm 1, 2 mục I Kế hoạch số 20-KH/HU",
        [
          "điểm 1 → 20-KH/HU#muc-1-1", "2 → 20-KH/HU#muc-1-2", "mục I → 20-KH/HU#muc-1", "20-KH/HU → 20-KH/HU",
        ]
      ),
      ("đạt điểm 8, mục tiêu của Kế hoạch số 20-KH/HU", ["20-KH/HU → 20-KH/HU"]),
      ("điểm 5 Luật Khiếu nại", ["Luật Khiếu nại → l2011"]),
      ("mục I, điểm 2 Kế hoạch số 20-KH/HU", ["mục I, điểm 2 Kế hoạch số 20-KH/HU → 20-KH/HU#muc-1-2"]),
      (
        "Phần II, mục 1, điểm a Kết luận 107-KL/TW",
        ["Phần II, mục 1, điểm a Kết luận 107-KL/TW → 107-KL/TW#phan-2-muc-1-diem-a|muc-2-1-diem-a"]
      ),
    ] as [(String, [String])])
  func pointsWithFigures(text: String, expected: [String]) throws {
    #expect(try citations(text) == expected)
  }

  @Test(arguments: ["7–12", "7-12", "7 – 12", "7 - 12", "7\u{2011}12"]) func rangesOfArticles(range: String) throws {
    #expect(
      try citations("các Điều \(range) Luật Khiếu nại")
        == ["Điều 7 → l2011#dieu-7", "12 → l2011#dieu-12", "Luật Khiếu nại → l2011"])
  }

  @Test(arguments: ["khoản 1–2 Điều 7", "khoản 1 – 2 Điều 7"]) func rangesOfClauses(text: String) throws {
    #expect(try citations(text) == ["khoản 1 → ?#dieu-7-khoan-1", "2 → ?#dieu-7-khoan-2", "Điều 7 → ?#dieu-7"])
  }

  /// What the second number counts is no article.
  @Test func aDashBeforeAQuantityIsNoRange() throws {
    #expect(try citations("theo Điều 7 - 12 tháng, Luật Khiếu nại").contains { $0.hasPrefix("12") } == false)
  }

  @Test func theWordOfNumbersMayHaveItsColon() throws {
    #expect(
      try citations("Điều 5 Quyết định số: 12/QĐ-UBND; Kết luận số : 107 và Kết luận số: 107 của")
        == ["Điều 5 Quyết định số: 12/QĐ-UBND → 12/QĐ-UBND#dieu-5", "Kết luận số: 107 → Kết luận 107?"])
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
