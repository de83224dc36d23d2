import SiteKit
import Testing

@Suite struct HTMLBufferTests {
  private static let references: [(Character, String)] = [
    ("\"", "&quot;"), ("&", "&amp;"), ("'", "&#39;"), ("<", "&lt;"), (">", "&gt;"),
  ]

  /// Texts are looked at eight bytes at a time, so the place must not matter.
  @Test(arguments: 0..<20) func markupIsEscapedWhereverItStands(place: Int) {
    let letters = Array("Điều 5: a1 b2 c3 d4 \u{7F}=;")
    for (mark, reference) in Self.references {
      let (before, after) = (String(letters[..<place]), String(letters[place...]))
      var buffer = HTMLBuffer()
      buffer.append(escaping: before + String(mark) + after)
      #expect(buffer.html.description == before + reference + after)
    }
  }

  @Test func whatIsNoMarkupStays() {
    let text =
      String(decoding: (UInt8(1)...0x7F).filter { !Array("\"&'<>".utf8).contains($0) }, as: UTF8.self) + "ờ–“”😀"
    #expect(HTML(escaping: text).description == text)
    #expect(HTML(escaping: "").isEmpty)
  }

  @Test(arguments: [
    ("<p><table>", true), ("<p><tabl", false), ("", false), ("<", false), ("<<table", true), ("x<table", true),
  ]) func holds(html: String, isThere: Bool) {
    #expect(HTML(trusted: Array(html.utf8)).holds("<table") == isThere)
  }
}
