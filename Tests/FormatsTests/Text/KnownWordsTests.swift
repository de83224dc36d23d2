import Formats
import Testing

@Suite struct KnownWordsTests {
  private let words = KnownWords([("đúng", 1), ("hòa giải thành", 2), ("có", 3), ("cô", 4), ("x", 5)])

  @Test(arguments: [
    ("đúng", 1), ("ĐÚNG", 1), (" Đúng ", 1), ("dung", 1), ("hoà giải thành", 2), ("hoa giai  thanh", 2), ("có", 3),
    ("X", 5), ("do\u{302}", nil), ("co\u{301}", 3),
    // Another mark makes another word, and without marks it may be either.
    ("dừng", nil), ("dúng", nil), ("đung", nil), ("hòa giải thánh", nil), ("cỏ", nil), ("co", nil), ("", nil),
  ]) func found(_ text: String, _ value: Int?) {
    #expect(words[text] == value)
  }
}
