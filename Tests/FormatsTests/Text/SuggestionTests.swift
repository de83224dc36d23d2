import Diagnostics
import Formats
import Testing

@Suite struct SuggestionTests {
  private let known = ["đất đai", "môi trường", "chính sách", "number", "title", "issued"]

  @Test(arguments: [
    ("Dat dai", "đất đai"), ("ĐẤT ĐAI", "đất đai"), ("moi truong", "môi trường"), ("nubmer", "number"),
    ("tilte", "title"),
    ("isued", "issued"), ("chinh sach", "chính sách"), ("titl", "title"),
  ]) func nearest(_ text: String, _ expected: String) {
    #expect(Suggestion.nearest(to: text, among: known) == expected)
  }

  @Test(arguments: ["", "xyz", "signature", "t"]) func nothingNear(_ text: String) {
    #expect(Suggestion.nearest(to: text, among: known) == nil)
  }

  @Test func theEarlierOfTwoEquallyNear() {
    #expect(Suggestion.nearest(to: "bac", among: ["bat", "bap"]) == "bat")
    #expect(Suggestion.nearest(to: "bap", among: ["bat", "bap"]) == "bap")
  }

  @Test func fixes() {
    #expect(
      Suggestion.fix(for: "tilte", among: known)
        == Wording("có phải bạn muốn viết “title”?", en: "did you mean “title”?"))
    #expect(
      Suggestion.fix(for: "xyz", among: ["a1", "b2"])
        == Wording("viết một trong các giá trị: a1 · b2", en: "write one of: a1 · b2"))
    #expect(
      Suggestion.fix(for: "qqqqq", among: (10..<70).map(String.init)).vi
        == "viết một trong các giá trị: " + (10..<50).map(String.init).joined(separator: " · "))
  }
}
