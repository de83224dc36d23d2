import Formats
import Testing

@Suite struct VietnameseTextTests {
  @Test(arguments: [
    ("Đất đai, nhà ở", "dat dai, nha o"), ("  Tiếp\u{A0}công\n dân ", "tiep cong dan"), ("hoà", "hoa"), ("hòa", "hoa"),
    ("NGUYỄN", "nguyen"), ("Thu\u{31B}\u{309}a", "thua"), ("a\u{200B}b\u{AD}c", "abc"), ("", ""), ("Đ", "d"),
    ("Điều 5 –\u{A0} “Đất ở”…", "dieu 5 – “dat o”…"), ("–\u{301}x", "–x"), ("Ω – Ấ", "ω – a"),
  ]) func folded(_ text: String, _ expected: String) {
    #expect(Array(VietnameseText.folded(text).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("Đất đai, nhà ở", "dat-dai-nha-o"), ("1320-CV/HU", "1320-cv-hu"), ("  — ", ""),
    ("Xã Tân Hội (cũ)", "xa-tan-hoi-cu"),
    ("11-QĐi/TW", "11-qdi-tw"), ("½ ngày", "ngay"), ("“Đất đai” – nhà ở…", "dat-dai-nha-o"),
  ]) func slug(_ text: String, _ expected: String) {
    #expect(VietnameseText.slug(text) == expected)
  }

  @Test(arguments: [
    ("e\u{302}\u{301}", "\u{1EBF}"), ("e\u{301}\u{302}", "\u{E9}\u{302}"), ("\u{1EBF}", "\u{1EBF}"),
    ("\u{D0}iều 5", "Điều 5"), ("Q\u{D0}-UBND", "QĐ-UBND"), ("\u{F0}iểm \u{F0}", "điểm đ"), ("x\u{D0}t", "x\u{D0}t"),
  ])
  func composed(_ text: String, _ expected: String) {
    #expect(Array(VietnameseText.composed(text).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [("  a b ", "a b"), ("\u{A0}a\u{FEFF}", "a"), ("\r\n\t", ""), ("\u{200B}x", "x")])
  func trimmed(_ text: String, _ expected: String) {
    #expect(text.trimmed == expected)
  }
}
