import Policies
import Testing

/// Anchors follow the numbers of clauses and nothing else.
@Suite struct AnchorTests: NumberedBlocks {
  @Test(arguments: [
    "2025 là năm bản lề", "2025. Năm bản lề", "10.000 đồng mỗi người", "1.234 vụ việc", "2,5 tỷ đồng", "2.5 tỷ đồng",
    "30/4 là ngày nghỉ", "15/11/2025 họp", "01.01.2026 có hiệu lực", "107-KL/TW là kết luận", "11-QĐi/TW ban hành",
    "5 - 7 ngày", "15-20 ngày", "1/2 số hộ", "100% cán bộ", "3 vụ việc", "V.I. Lênin viết", "C. Mác viết",
    "X-quang tại xã", "V-League", "Điều 5 Luật Tiếp công dân quy định", "Điều 12, 13 và 15", "Điều 5 của Luật này",
    "Chương II Luật này", "Mục tiêu chung", "Phần lớn các vụ", "Điểm nghẽn lớn nhất", "Khoản tiền này", "Điều này",
    "Phụ lục kèm theo Nghị định này quy định mẫu", "Phụ lục kèm theo Nghị định được thay", "Phụ lục số liệu",
    "Mẫu số 01 kèm theo", "Biểu số liệu", "Phần năm công việc", "Phần một số việc", "Chương một của Luật",
    "Phụ lục Y tế",
    "Mẫu đơn", "Biểu số 01 Thông tư này", "v.v. còn lại", "điều 5. Chữ thường", "Khoản 3, điều 18", "0. Không",
    "12.30 giờ",
    "Chương trình hành động", "1:2 tỷ lệ", "2.5% số vụ",
  ])
  func whatOnlyLooksLikeNumbering(text: String) {
    var numbering = Numbering()
    #expect(numbering.name(.init(.paragraph, text))?.anchor == nil)
  }

  @Test(arguments: [
    ("1.Nội dung", "muc-1"), ("01. Nội dung", "muc-1"), ("1 - Nội dung", "muc-1"), ("1-Nội dung", "muc-1"),
    ("1/ Nội dung", "muc-1"), ("1) nội dung", "muc-1"), ("1.", "muc-1"), ("\u{A0}1.\u{A0}Nội dung", "muc-1"),
    ("1.1.1. Nội dung", "muc-1-1-1"), ("1.1 Nội dung", "muc-1-1"), ("2.10. nội dung", "muc-2-10"),
    ("IV. Tổ chức", "muc-4"), ("IX- TỔ CHỨC", "muc-9"), ("I-TỔ CHỨC", "muc-1"), ("II/ Tổ chức", "muc-2"),
    ("a. Nội dung", "diem-a"), ("đ) nội dung", "diem-dd"), ("e/ nội dung", "diem-e"), ("Điểm b. Nội dung", "diem-b"),
    ("Khoản 2 Người đứng đầu", "khoan-2"), ("Phần thứ hai", "phan-2"), ("PHẦN THỨ MƯỜI MỘT", "phan-11"),
    ("Phần thứ hai mươi: Thi hành", "phan-20"), ("Phần III. Thi hành", "phan-3"), ("Chương thứ tư", "chuong-4"),
    ("ĐIỀU 15: PHẠM VI", "dieu-15"), ("Điều 3đ. Phạm vi", "dieu-3dd"), ("Điều 7\u{A0}Phạm vi", "dieu-7"),
    ("Mục V. Việc khác", "muc-5"), ("Phụ lục III. Biểu mẫu", "phu-luc-3"), ("Chương II\nLuật này", "chuong-2"),
  ])
  func writingsOfNumbers(text: String, anchor: String) {
    var numbering = Numbering()
    #expect(numbering.name(.init(.paragraph, text))?.anchor == anchor)
  }

  @Test func anchorsFollowNumbersAndNotWords() {
    let before = anchors("## Điều 1. Phạm vi\n1. Một\na) hai\n[2] ba")
    #expect(before == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-2"])
    #expect(anchors("## Điều 1. Chữ khác hẳn\n1. Sửa lời\na) cũng sửa\n[2] và đây") == before)
  }

  /// Whatever the words become, also those that look like numbering, as long as the numbers stay.
  @Test(arguments: [
    [
      "Chương I", "Điều 1. ", "1. ", "2. ", "a) ", "b) ", "đ) ", "3. ", "Điều 2. ", "Chương II", "Mục 1", "Điều 3. ",
      "a) ",
      "1. ", "Mục 2", "Điều 3a. ", "1. ", "1a. ", "Phụ lục I", "1. ",
    ],
    ["I- ", "1- ", "1.1- ", "1.2- ", "2- ", "a) ", "II- ", "1- ", "2- ", "III- "],
    ["1. ", "a) ", "đ) ", "2. ", "2.1. ", "2.2. ", "3. "],
    ["[1] Về ", "[[1]] Ở ", "[[2]] Ở ", "[2] Về ", "- Và ", "[3] Về "],
  ]) func anchorsOutliveWords(labels: [String]) {
    let words = [
      "Điều", "khoản 2", "điểm a", "1.", "2)", "b)", "II.", "Chương III", "theo", "NGƯỜI ĐỨNG ĐẦU", "tiếp công dân",
      "Luật này",
      "“như sau”", "15/12/2025", "107-KL/TW;", "mục 3,", "Tiếp", "10.000 đồng", "(nếu có)", "–", "V.I. Lênin",
      "năm 2026",
    ]
    var random = SeededGenerator(1320)
    func text() -> String {
      labels.map { label in
        let own = (0..<Int.random(in: 1...7, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        return label.hasSuffix(" ") ? label + own.joined(separator: " ") : label
      }.joined(separator: "\n")
    }
    let plain = anchors(labels.map { $0.hasSuffix(" ") ? "\($0)lời" : $0 }.joined(separator: "\n"))
    for _ in 0..<300 {
      let edited = text()
      #expect(anchors(edited) == plain, "\(edited)")
      if anchors(edited) != plain { return }
    }
  }

  @Test func repeatsAndReservedNamesAreCounted() {
    #expect(
      anchors("1. Một\n1. Một\n1. Một\n## Nơi nhận\n## Nơi nhận\n## …") == [
        "muc-1", "muc-1-lan-2", "muc-1-lan-3", "noi-nhan", "noi-nhan-2", "",
      ])
    // So is that of an appendix.
    #expect(
      anchors("Phụ lục 1\nPhụ lục 1\nPhụ lục 1.2\nMẫu số 01\nMẫu số 01")
        == ["phu-luc-1", "phu-luc-1-lan-2", "phu-luc-1-2", "mau-1", "mau-1-lan-2"])
    // The address of 1.2 is its own, wherever it comes.
    #expect(anchors("1. Một\n1.2. Hai\n1. Ba\n2. Bốn") == ["muc-1", "muc-1-2", "muc-1-lan-2", "muc-2"])
    #expect(anchors("Điều 5. Năm\nĐiều 5. Năm") == ["dieu-5", "dieu-5-2"])
    var numbering = Numbering(reserved: ["noi-dung"])
    #expect(numbering.name(.init(.heading(level: 1), "Nội dung"))?.anchor == "noi-dung-2")
  }

  @Test func aListOfFormsTakesNoAnchorFromTheForms() {
    var numbering = Numbering()
    let line = numbering.name(.init(.listItem(number: nil), "Mẫu số 01 Đơn khiếu nại", depth: 1))
    #expect(line == nil)
    #expect(numbering.name(.init(.paragraph, "Mẫu số 01"))?.anchor == "mau-1")
  }

  /// Consolidated texts mark what was amended by the number of a note.
  @Test func marksOfNotesAreNoPartOfTheNumber() {
    #expect(
      anchors(
        "Chương II[1]\nĐiều 5[12]. Năm\n1.[2] Một\n2[3]. Hai\na)[3] Điểm a\nđ[104]) Điểm đ\nĐiều 6.[5] Sáu\nI[6]. MỘT")
        == [
          "chuong-2", "dieu-5", "dieu-5-khoan-1", "dieu-5-khoan-2", "dieu-5-khoan-2-diem-a", "dieu-5-khoan-2-diem-dd",
          "dieu-6", "chuong-2-muc-1",
        ])
    #expect(
      anchors("Điều 3 [4]. Ba\n1 . Luật này\na ) Cách\nb ). Cách\nĐiều 9[2]. Chín\nIII : CÁCH LÀM") == [
        "dieu-3", "dieu-3-khoan-1", "dieu-3-khoan-1-diem-a", "dieu-3-khoan-1-diem-b", "dieu-9", "muc-3",
      ])
    #expect(anchors("Điều 5 [1] Luật Khiếu nại quy định\nIII : cách làm\n1 . việc\na b") == ["", "", "", ""])
    #expect(anchors("Theo[1] Điều 5\n1 [2] Lời\na[b]) Lời\n1[12345]. Lời") == ["", "", "", ""])
  }

  @Test func aYearAtTheStartOfAListIsNotAClause() {
    #expect(anchors("[2025] Năm bản lề\n[1000] nghìn\n[199] một") == ["", "", "muc-199"])
  }
}
