import Policies
import Testing

/// Days and years behind a document: they say which of several is meant.
@Suite struct CitationDaysTests: CitingTexts {
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
}
