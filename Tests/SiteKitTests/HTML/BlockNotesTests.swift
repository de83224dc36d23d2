import Testing

@testable import SiteKit

@Suite struct BlockNotesTests {
  private func noted(_ html: String, _ anchors: String...) -> String {
    HTML(trusted: Array(html.utf8)).noting(anchors.map { ($0, HTML(trusted: Array("[\($0)]".utf8))) }).description
  }

  @Test(arguments: [
    ("<p id=\"a\">Một</p><p>Hai</p>", "<p id=\"a\">Một</p>[a]<p>Hai</p>"),
    ("<h3 id=\"a\">Một</h3><p>Hai</p>", "<h3 id=\"a\">Một</h3>[a]<p>Hai</p>"),
    ("<li id=\"a\">Một <a href=\"#b\">b</a></li>", "<li id=\"a\">Một <a href=\"#b\">b</a>[a]</li>"),
    ("<li id=\"a\"><p>Một</p>\n<p>Hai</p>\n</li>", "<li id=\"a\"><p>Một</p>\n<p>Hai</p>[a]\n</li>"),
    ("<li id=\"a\"><p>Một</p><p id=\"b\">Hai</p></li>", "<li id=\"a\"><p>Một</p>[a]<p id=\"b\">Hai</p></li>"),
    (
      "<li id=\"a\"><p>Một</p><blockquote><ul><li>b</li></ul></blockquote><p>Hai</p><ul></ul></li>",
      "<li id=\"a\"><p>Một</p><blockquote><ul><li>b</li></ul></blockquote><p>Hai</p>[a]<ul></ul></li>"
    ),
    ("<li id=\"a\">Một<ul><li>Hai</li></ul></li>", "<li id=\"a\">Một[a]<ul><li>Hai</li></ul></li>"),
    ("<p id=\"ab\">Một</p>", "<p id=\"ab\">Một</p>"), ("<p id=\"a\">Một", "<p id=\"a\">Một"),
  ]) func standBehindTheWords(_ html: String, _ expected: String) { #expect(noted(html, "a") == expected) }

  @Test func severalInAnyOrder() {
    #expect(
      noted("<p id=\"a\">1</p><p id=\"b\">2</p>", "b", "a", "c") == "<p id=\"a\">1</p>[a]<p id=\"b\">2</p>[b]")
  }
}
