import Policies
import Testing

/// Numbering in capitals, with the letters of Vietnamese.
@Suite struct CapitalNumberingTests: NumberedBlocks {
  @Test func partsByTheLettersOfVietnamese() {
    #expect(
      anchors(
        """
        C. PHẦN BA
        1. Việc của C.
        D. PHẦN BỐN
        1. Việc của D.
        Đ. PHẦN NĂM
        1. Việc của Đ.
        E. PHẦN SÁU
        1. Việc của E.
        """) == [
          "phan-c", "phan-c-muc-1", "phan-d", "phan-d-muc-1", "phan-dd", "phan-dd-muc-1", "phan-e", "phan-e-muc-1",
        ])
  }

  @Test func insertedArticlesInCapitals() {
    #expect(
      anchors(
        """
        ĐIỀU 3. MỘT
        1. Một.
        ĐIỀU 3A. HÌNH THỨC
        1. Một.
        ĐIỀU 3Đ. KHÁC
        Điều 4. Khác
        """) == ["dieu-3", "dieu-3-khoan-1", "dieu-3a", "dieu-3a-khoan-1", "dieu-3dd", "dieu-4"])
  }

  /// A name or a word with a capital is no part.
  @Test(arguments: ["Đ. Nguyễn Trãi", "Đ.H. Bách khoa", "Đông. Tây", "Đ-bê tông"])
  func wordsAreNoParts(text: String) { #expect(anchors(text) == [""]) }
}
