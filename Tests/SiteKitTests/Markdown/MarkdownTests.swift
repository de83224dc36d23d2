import SiteKit
import Testing

@Suite struct MarkdownTests {
  @Test(arguments: [
    (
      "Một *nhấn* và **đậm** và `mã <b>`.",
      "<p>Một <em>nhấn</em> và <strong>đậm</strong> và <code>mã &lt;b&gt;</code>.</p>\n"
    ),
    ("a\nb  \nc\\\nd", "<p>a\nb<br>\nc<br>\nd</p>\n"),
    ("> trích\n>\n> hai", "<blockquote>\n<p>trích</p>\n<p>hai</p>\n</blockquote>\n"),
    ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("1. a\n3. b\n4. c", "<ol>\n<li>a</li>\n<li value=\"3\">b</li>\n<li>c</li>\n</ol>\n"),
    ("1. a\n1. b\n1. c", "<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>\n"),
    // Only 1. before every item leaves the counting to the page, and not where a quotation ends.
    ("2. a\n2. b", "<ol start=\"2\">\n<li>a</li>\n<li value=\"2\">b</li>\n</ol>\n"),
    ("1. a”.\n1. b", "<ol>\n<li>a”.</li>\n<li value=\"1\">b</li>\n</ol>\n"),
    ("1. “a”\n1. «b»", "<ol>\n<li>“a”</li>\n<li>«b»</li>\n</ol>\n"),
    ("2. a\n1. b", "<ol start=\"2\">\n<li>a</li>\n<li value=\"1\">b</li>\n</ol>\n"),
    (
      "- x\n\n  7. a\n  9. b\n",
      "<ul>\n<li>\n<p>x</p>\n<ol start=\"7\">\n<li>a</li>\n<li value=\"9\">b</li>\n</ol>\n</li>\n</ul>\n"
    ),
    ("1) a", "<ol>\n<li>a</li>\n</ol>\n"),
    ("-\n\nx", "<ul>\n<li></li>\n</ul>\n<p>x</p>\n"),
    ("***", "<hr>\n"),
    (
      "```\n\(String(repeating: ".", count: 26))\n```",
      "<pre role=\"region\" tabindex=\"0\" aria-label=\"Khối chữ 1\"><code>\(String(repeating: ".", count: 26))\n</code></pre>\n"
    ),
    ("    a < b", "<pre><code>a &lt; b\n</code></pre>\n"),
    ("```js x\na\n```", "<pre><code class=\"language-js\">a\n</code></pre>\n"),
    ("\"quoted\" 'one' & ©", "<p>&quot;quoted&quot; &#39;one&#39; &amp; ©</p>\n"),
    ("1\\. không phải danh sách", "<p>1. không phải danh sách</p>\n"),
    ("", ""),
  ])
  func blocksAndInlines(source: String, html: String) {
    let sample = MarkdownSample(source)
    #expect(sample.html == html)
    #expect(sample.faults == [])
  }

  @Test(arguments: [
    ("# A\n\n### B\n\nC\n-", "<h2>A</h2>\n<h4>B</h4>\n<h3>C</h3>\n", [2, 4, 3]),
    ("## A\n\n### B", "<h2>A</h2>\n<h3>B</h3>\n", [2, 3]),
    ("### A\n\n###### B", "<h2>A</h2>\n<h5>B</h5>\n", [2, 5]),
  ])
  func highestHeadingComesOutAtTheBaseLevel(source: String, html: String, levels: [Int]) {
    let sample = MarkdownSample(source)
    #expect(sample.html == html)
    #expect(sample.text.headings.map(\.level) == levels)
  }

  /// Numbers are those of the author in plain text too, also beside tables, which move the lines of the parsed text.
  @Test func writtenNumbersInPlainText() {
    let sample = MarkdownSample("| A |\n|---|\n| b |\n\n1. a\n\n3. b\n\n   1. c\n   4. d\n")
    #expect(sample.text.plainText == "A\nb\n\n1. a\n\n3. b\n  1. c\n  4. d")
  }

  @Test func headingsKeepTheirTextWithoutMarkup() {
    let sample = MarkdownSample("## Một *hai* `ba`\n\n> ## trích\n\nBốn\nnăm\n===")
    #expect(sample.text.headings.map(\.text) == ["Một hai ba", "Bốn năm"])
    #expect(sample.text.headings.map(\.anchor) == [nil, nil])
  }

  @Test func rootedLinksAreRewrittenAndAllLinksListed() {
    let sample = MarkdownSample(
      "[a](/van-ban/x/ \"Tên\") [b](https://a.vn/?x=1&y=2) [c](#d)\n![Ảnh *một*](/h.png)",
      rewriteLink: { $0 == "/van-ban/x/" ? "../x/index.html" : nil })
    #expect(
      sample.html
        == "<p><a href=\"../x/index.html\" title=\"Tên\">a</a> <a href=\"https://a.vn/?x=1&amp;y=2\">b</a> "
        + "<a href=\"#d\">c</a>\n<img src=\"/h.png\" alt=\"Ảnh một\"></p>\n")
    #expect(sample.text.links.map(\.url) == ["/van-ban/x/", "https://a.vn/?x=1&y=2", "#d", "/h.png"])
    #expect(
      sample.text.links.map(\.place) == [
        BytePlace(line: 1, column: 5, length: 11, offset: 4), BytePlace(line: 1, column: 29, length: 21, offset: 28),
        BytePlace(line: 1, column: 56, length: 2, offset: 55), BytePlace(line: 2, column: 18, length: 6, offset: 76),
      ])
    #expect(sample.faults == [])
  }

  @Test func placesCountFromTheSliceThatWasGiven() {
    let source = Array("---\nx: y\n---\n> một\n> [a](/b)\n".utf8)
    var naming = Unnamed()
    let (text, _) = Markdown.render(source[13...], naming: &naming) { _ in fatalError("no fault") }
    #expect(text.links.map(\.place) == [BytePlace(line: 2, column: 7, length: 2, offset: 27)])
    #expect(Array(source[27..<29]) == Array("/b".utf8))
  }

  @Test(arguments: [
    ("[a](/đường dẫn)", "<p>[a](/đường dẫn)</p>\n"),
    ("[a](</đường dẫn>)", "<p><a href=\"/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn\">a</a></p>\n"),
    ("[a](/x'y\\\"z)", "<p><a href=\"/x&#39;y%22z\">a</a></p>\n"),
    ("<https://a.vn/?b=c>", "<p><a href=\"https://a.vn/?b=c\">https://a.vn/?b=c</a></p>\n"),
    ("<a@b.vn>", "<p><a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n"),
    ("[m](mailto:a@b.vn)", "<p><a href=\"mailto:a@b.vn\">m</a></p>\n"),
    ("[a][r]\n\n[r]: tel:+84123", "<p><a href=\"tel:+84123\">a</a></p>\n"),
  ])
  func destinationsAreEncoded(source: String, html: String) {
    #expect(MarkdownSample(source).html == html)
    #expect(MarkdownSample(source).faults == [])
  }

  @Test(arguments: [
    ("x a@b.vn <a@b.vn>", 11, 6), ("x a@b.vn [m](mailto:a@b.vn)", 14, 13), ("[/b](/b) [/b](/b)", 6, 2),
    ("[m][r]\n\n[r]: /b", 6, 2),
  ])
  func placesAreThoseOfTheDestination(source: String, column: Int, length: Int) {
    let place = MarkdownSample(source).text.links.first?.place
    #expect(place?.column == column)
    #expect(place?.length == length)
  }

  @Test func plainTextKeepsMarkersAndRows() {
    let sample = MarkdownSample(
      "# Một\n\nđoạn *hai*\ndòng\n\n1. a\n2. b\n   - c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n> trích\n\n    mã\n")
    #expect(
      sample.text.plainText
        == "Một\n\nđoạn hai\ndòng\n\n1. a\n2. b\n  - c\n\nx | y\n1 | 2\n\ntrích\n\nmã")
  }
}
