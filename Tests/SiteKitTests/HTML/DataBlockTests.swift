import SiteKit
import Testing

@Suite struct DataBlockTests {
  private func block(_ json: String) -> String { HTML(jsonLD: Array(json.utf8)).description }

  @Test func plain() {
    #expect(block("{\"a\":\"Đ ế – “x”\"}") == "<script type=\"application/ld+json\">{\"a\":\"Đ ế – “x”\"}</script>")
  }

  @Test(arguments: [
    ("</script>", "\\u003c/script\\u003e"), ("<!--<script>", "\\u003c!--\\u003cscript\\u003e"),
    ("a&b", "a\\u0026b"), ("\u{2028}\u{2029}", "\\u2028\\u2029"), ("\u{2027}…\u{202A}", "\u{2027}…\u{202A}"),
    ("đ<ế", "đ\\u003cế"),
  ])
  func noTextEndsTheBlock(_ text: String, _ written: String) {
    #expect(block("[\"\(text)\"]") == "<script type=\"application/ld+json\">[\"\(written)\"]</script>")
  }
}
