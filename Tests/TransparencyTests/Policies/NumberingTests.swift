import Policies
import Testing

/// The parts of texts of every shape, by their numbers.
@Suite struct NumberingTests: NumberedBlocks {
  @Test func aLawInHeadings() {
    #expect(
      anchors(
        """
        # Phần thứ nhất. QUY ĐỊNH CHUNG
        ## Chương I
        ## NHỮNG QUY ĐỊNH CHUNG
        ### Điều 1. Phạm vi điều chỉnh
        Luật này quy định về tiếp công dân.
        ### Điều 2. Giải thích từ ngữ
        1. Tiếp công dân là việc …
        2. Nơi tiếp công dân bao gồm:
        a) Trụ sở tiếp công dân;
        b) Địa điểm tiếp công dân;
        đ) Nơi khác.
        3. Đại diện
        ## Chương II. TỔ CHỨC
        ### Mục 1. TRỤ SỞ
        #### Điều 3. Trụ sở
        a) Không có khoản
        ### Mục 2. ĐỊA ĐIỂM
        #### Điều 3a. Địa điểm
        1. Một
        1a. Một a
        # PHẦN THỨ HAI
        ## CHƯƠNG IIa
        ### Mục 1
        """) == [
          "phan-1", "chuong-1", "nhung-quy-dinh-chung", "dieu-1", "", "dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2",
          "dieu-2-khoan-2-diem-a", "dieu-2-khoan-2-diem-b", "dieu-2-khoan-2-diem-dd", "dieu-2-khoan-3", "chuong-2",
          "chuong-2-muc-1", "dieu-3", "dieu-3-diem-a", "chuong-2-muc-2", "dieu-3a", "dieu-3a-khoan-1",
          "dieu-3a-khoan-1a", "phan-2", "chuong-2a", "chuong-2a-muc-1",
        ])
  }

  @Test func theSameLawAsParagraphsAndLists() {
    #expect(
      anchors(
        """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Luật này quy định …
        Điều 2. Nguyên tắc
        [1] Công khai
        [2] Kịp thời:
        - a) bảo đảm
        - b) đúng hạn
        [3] Tôn trọng
        Điều 5 Luật này quy định việc khác.
        Chương II NHỮNG QUY ĐỊNH KHÁC
        Mục 1
        Tiểu mục 2. Cấp xã
        Điều 3
        Khoản 1. Nội dung
        Khoản 2 Người đứng đầu
        Điểm a) bảo đảm
        Khoản 2 Điều 5 được sửa đổi như sau:
        """) == [
          "chuong-1", "", "dieu-1", "", "dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2", "dieu-2-khoan-2-diem-a",
          "dieu-2-khoan-2-diem-b", "dieu-2-khoan-3", "", "chuong-2", "chuong-2-muc-1", "chuong-2-muc-1-tieu-muc-2",
          "dieu-3", "dieu-3-khoan-1", "dieu-3-khoan-2", "dieu-3-khoan-2-diem-a", "",
        ])
  }

  @Test func aPartyText() {
    #expect(
      anchors(
        """
        Thực hiện Nghị quyết …
        I- MỤC ĐÍCH, YÊU CẦU
        1- Quán triệt
        2- Nâng cao
        II- NHIỆM VỤ
        1. Lãnh đạo
        1.1. Cấp ủy
        1.2. Chính quyền
        a) đối với tỉnh
        a1) thành phố
        a.2) thị xã
        b) đối với xã
        2. Kiểm tra
        2.1 Định kỳ
        III- TỔ CHỨC THỰC HIỆN
        """) == [
          "", "muc-1", "muc-1-1", "muc-1-2", "muc-2", "muc-2-1", "muc-2-1-1", "muc-2-1-2", "muc-2-1-2-diem-a",
          "muc-2-1-2-diem-a1", "muc-2-1-2-diem-a-2", "muc-2-1-2-diem-b", "muc-2-2", "muc-2-2-1", "muc-3",
        ])
  }

  @Test func aLetterOfPlainNumberedSections() {
    #expect(
      anchors(
        """
        Thực hiện Công văn số 6169-CV/TU ngày 25/02/2025 …
        1. Cấp ủy, tổ chức đảng lãnh đạo …
        Tiếp tục củng cố, kiện toàn …
        Tăng cường đầu tư …
        2. Ủy ban nhân dân huyện chỉ đạo …
        a) rà soát
        Đẩy mạnh ứng dụng công nghệ thông tin …
        3. Ban Tuyên giáo và Dân vận Huyện ủy …
        1.1. Một
        Nơi nhận:
        - Như trên,
        """) == ["", "muc-1", "", "", "muc-2", "muc-2-diem-a", "", "muc-3", "muc-1-1", "", ""])
    #expect(
      anchors("[1] Một\nxen\n[2] Hai\n[[1]] Hai một\n[[2]] Hai hai\n[3] Ba\n4. Bốn\n1) Bốn một\n5. Năm\n[6] Sáu")
        == ["muc-1", "", "muc-2", "muc-2-1", "muc-2-2", "muc-3", "muc-4", "muc-4-1", "muc-5", "muc-6"])
  }

  /// As typists write them.
  @Test(arguments: [
    ("1.- Quán triệt", "muc-1"), ("1.– Quán triệt", "muc-1"), ("1)- Quán triệt", "muc-1"), ("1.1.- Cấp ủy", "muc-1-1"),
    ("I.- MỤC ĐÍCH", "muc-1"), ("a.- đối với tỉnh", "diem-a"), ("đ)- đối với xã", "diem-dd"),
    ("a – Đối với tỉnh", "diem-a"), ("b - Đối với xã", "diem-b"), ("1A. Thêm", "muc-1a"), ("2Đ) Thêm", "muc-2dd"),
    ("a – b", ""), ("1.-5 độ", ""), ("5A Lê Lợi", ""), ("1.-Quán triệt", ""),
  ])
  func dashesAndCapitalsBehindNumbers(text: String, anchor: String) { #expect(anchors(text) == [anchor]) }

  @Test func aPlanOfHeadingsWithListsBelow() {
    #expect(
      anchors(
        """
        ## I. Mục đích
        [1] một
        [2] hai
        ## II. Nhiệm vụ
        ### 1. Lãnh đạo
        [1] một
        [2] hai
        ### 2. Kiểm tra
        ## Tổ chức thực hiện
        [1] một
        # A. PHẦN CHUNG
        ## I. Tình hình
        1.1. Kết quả
        """) == [
          "muc-1", "muc-1-1", "muc-1-2", "muc-2", "muc-2-1", "muc-2-1-1", "muc-2-1-2", "muc-2-2", "to-chuc-thuc-hien",
          "muc-1-lan-2", "phan-a", "phan-a-muc-1", "phan-a-muc-1-1",
        ])
  }

  /// What stands behind the text is no part of its last article.
  @Test(arguments: [
    ("Phụ lục số 01: Danh mục", "phu-luc-1"), ("Phụ lục số 1", "phu-luc-1"), ("PHỤ LỤC SỐ 01", "phu-luc-1"),
    ("Phụ lục số I", "phu-luc-1"), ("Phụ lục 1.1", "phu-luc-1-1"), ("Phụ lục A", "phu-luc-a"),
    ("Phụ lục IA", "phu-luc-1a"), ("Phụ lục 2B. Biểu mẫu", "phu-luc-2b"), ("PHỤ LỤC SỐ LIỆU", "phu-luc"),
    ("Phụ lục kèm theo Quyết định", "phu-luc"), ("Phụ lục (ban hành kèm theo Quyết định số 12/QĐ-UBND)", "phu-luc"),
    ("Mẫu số 01", "mau-1"), ("Mẫu số 01/TCD", "mau-1"), ("MẪU SỐ 1. ĐƠN", "mau-1"), ("Biểu số 01: Tổng hợp", "bieu-1"),
    ("## Phụ lục số 03. Danh mục", "phu-luc-3"), ("Phụ lục I", "phu-luc-1"), ("Phụ lục 1", "phu-luc-1"),
    ("Phụ lục 01", "phu-luc-1"), ("PHỤ LỤC", "phu-luc"), ("## Mẫu số 01/TCD Đơn", "mau-1"),
  ])
  func annexes(heading: String, anchor: String) {
    #expect(
      anchors("Điều 2. Trước\n1. Một.\n\(heading)\n1. Sau.")
        == ["dieu-2", "dieu-2-khoan-1", anchor, "\(anchor)-muc-1"])
  }

  @Test(arguments: [
    ("CHƯƠNG MỘT", "chuong-1"), ("Chương hai. Việc khác", "chuong-2"), ("PHẦN HAI", "phan-2"), ("Phần A", "phan-a"),
    ("## Chương một", "chuong-1"), ("PHẦN B. KẾT QUẢ", "phan-b"), ("## Phần một số việc", "phan-mot-so-viec"),
    ("## Phần năm 2025", "phan-nam-2025"), ("Chương mười hai", "chuong-12"),
  ])
  func divisionsBySpelledNumbersAndLetters(heading: String, anchor: String) {
    #expect(anchors(heading) == [anchor])
  }

  @Test func anAppendixNumbersApart() {
    #expect(
      anchors("Điều 1. Ban hành\nĐiều 2. Hiệu lực\n# PHỤ LỤC I\nĐiều 1. Chung\n1. Một\nI. Mục\nPHỤ LỤC\n1. Một")
        == [
          "dieu-1", "dieu-2", "phu-luc-1", "phu-luc-1-dieu-1", "phu-luc-1-dieu-1-khoan-1", "phu-luc-1-muc-1", "phu-luc",
          "phu-luc-muc-1",
        ])
    #expect(
      anchors("## Điều 1. Ban hành\n## QUY CHẾ\n## Điều 1. Chung\n1. Một")
        == ["dieu-1", "quy-che", "dieu-1-2", "dieu-1-2-khoan-1"])
  }

  @Test func quotedArticlesBelongToTheOtherLaw() {
    #expect(
      anchors(
        """
        Điều 1. Sửa đổi, bổ sung một số điều của Luật Tiếp công dân
        1. Sửa đổi, bổ sung Điều 5 như sau:
        “Điều 5. Trụ sở “tiếp công dân”
        1. Trụ sở …
        2. Nơi tiếp …”.
        2. Bổ sung khoản 3 như sau:
        “3. Người tiếp …”
        3. Bãi bỏ Điều 7.
        4. Sửa đổi Điều 8 như sau:
        “Điều 8. Quên dấu đóng
        1. Một
        Điều 2. Hiệu lực thi hành
        “Một cửa” là nơi tiếp nhận.
        1. Luật này có hiệu lực
        """) == [
          "dieu-1", "dieu-1-khoan-1", "", "", "", "dieu-1-khoan-2", "", "dieu-1-khoan-3", "dieu-1-khoan-4", "", "",
          "dieu-2", "", "dieu-2-khoan-1",
        ])
  }

  /// A quotation may begin in the clause that introduces it, or with its number alone.
  @Test func quotationsThatOpenWithinAClause() {
    #expect(
      anchors(
        """
        Điều 1. Sửa đổi
        [1] Sửa đổi Điều 7 như sau: “Điều 7. Quyền
        [1] Một.
        [2] Hai.”.
        [2] Bổ sung chương sau đây
        “Chương IIa
        Điều 13a. Mới
        [1] Ba.”;
        [3] Khoản 3 gồm: “Người có quyền
        a) khiếu nại;
        b) tố cáo.”
        [4] Từ “công dân (dấu đóng bị quên)
        [5] Hết.
        """) == [
          "dieu-1", "dieu-1-khoan-1", "", "", "dieu-1-khoan-2", "", "", "", "dieu-1-khoan-3", "", "", "dieu-1-khoan-4",
          "dieu-1-khoan-5",
        ])
  }

  /// Clauses that amendments put in between stand as paragraphs beside lists, for `1a.` begins no item of a list.
  @Test func clausesPutInBetween() {
    #expect(
      anchors(
        """
        Điều 1. Một
        [1] Một.
        1a. Một a.
        1b. Một b.
        [2] Hai.
        2a. Hai a:
        a) điểm;
        [3] Ba.
        """) == [
          "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1a", "dieu-1-khoan-1b", "dieu-1-khoan-2", "dieu-1-khoan-2a",
          "dieu-1-khoan-2a-diem-a", "dieu-1-khoan-3",
        ])
  }

  /// Names hold those of the lists around them, so that there is an end to them.
  @Test func listsDeeperThanAnyDocument() {
    #expect(anchors("[[[[[[[[[1]]]]]]]]] a\n[[[[[[[[[[1]]]]]]]]]] b") == ["muc-1", ""])
  }

  @Test func namesAreSpokenAsCitationsSpeak() {
    var numbering = Numbering()
    let labels = [
      "Chương II. A", "Mục 1. B", "Điều 5. C", "2. D", "đ) E", "2.1. F", "I. G", "1. H", "1.1. K", "a) L",
    ].map { numbering.name(.init(.paragraph, $0))?.label }
    #expect(
      labels == [
        "Chương 2", "Mục 1 Chương 2", "Điều 5", "khoản 2 Điều 5", "điểm đ khoản 2 Điều 5", "khoản 2.1 Điều 5",
        "mục I Mục 1 Chương 2", "mục I.1 Mục 1 Chương 2", "mục I.1.1 Mục 1 Chương 2", "điểm a mục I.1.1 Mục 1 Chương 2",
      ])
    #expect(numbering.name(.init(.heading(level: 2), "Nơi nhận"))?.label == "Nơi nhận")
  }

  @Test func longHeadingsAreCutBetweenWords() {
    let anchor = anchors("# " + Array(repeating: "nghiêng", count: 20).joined(separator: " "))
    #expect(anchor == [Array(repeating: "nghieng", count: 10).joined(separator: "-")])
  }
}
