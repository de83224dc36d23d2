import Formats
import Testing

@Suite struct ByteReplacingTests {
  @Test(arguments: [
    ("UBND xã Tân Bình", "UBND", "Ủy ban nhân dân", "Ủy ban nhân dân xã Tân Bình"),
    ("xã UBND", "UBND", "x", "xã x"),
    ("aaa aa", "aa", "b", "ba b"),
    ("UBNUBND", "UBND", "x", "UBNx"),
    ("một\nhai\nba", "\n", " ", "một hai ba"),
    ("đường", "ờ", "o", "đưong"),
    ("không có", "UBND", "x", "không có"),
    ("", "a", "x", ""),
    ("UBN", "UBND", "x", "UBN"),
    ("abc", "", "x", "abc"),
  ])
  func putsAnotherTextForEachPlace(text: String, part: String, other: String, expected: String) {
    #expect(text.replacingBytes(of: part, with: other) == expected)
  }
}
