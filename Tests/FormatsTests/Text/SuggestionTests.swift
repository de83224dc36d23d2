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

  /// Words of a column: no other word is proposed, and none for one syllable with other marks.
  @Test(arguments: [
    ("chưa giải quyết", nil), ("đã giải quyêt", "đã giải quyết"), ("dã giải quyết", "đã giải quyết"),
    ("đãgiải quyết", "đã giải quyết"), ("không giải quyết", nil), ("giải quyết", nil), ("dừng", nil), ("sái", nil),
    ("đã giải quyết xong", nil), ("", nil),
  ]) func words(_ text: String, _ near: String?) {
    let known = ["đã giải quyết", "đang giải quyết", "đúng", "sai"]
    let list = "viết một trong các giá trị: \(known.joined(separator: " · "))"
    #expect(Suggestion.fix(forWords: text, among: known).vi == near.map { "có phải bạn muốn viết “\($0)”?" } ?? list)
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
