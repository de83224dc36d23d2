import Testing

@testable import Reception

@Suite struct AnnouncedSessionTests {
  @Test(arguments: [
    ("Chủ tịch UBND xã", "Chủ tịch UBND xã"), ("", ""), (" ", ""), (" a", "a"), ("a ", "a"), ("a  b", "a b"),
    ("a\tb\nc", "a b c"), ("a\u{A0}b", "a b"), ("a – “b”", "a – “b”"), ("a\u{2003}b", "a b"), ("a\u{1680}b", "a b"),
    ("Ấp 3", "Ấp 3"), ("a \u{301}b", "a b"),
  ]) func aCellOfTheHistoryHasSingleSpaces(text: String, line: String) {
    #expect(Array(AnnouncedSession.line(text).utf8) == Array(line.utf8))
  }
}
