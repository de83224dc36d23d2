import Diagnostics
import SiteKit
import Testing

@Suite struct MarkdownSafetyTests {
  @Test(arguments: [
    ("một <b>hai</b>", ["markdown-raw-html 1:7+3"]),
    ("<div>\nx\n</div>", ["markdown-raw-html 1:1+5"]),
    ("a\n\n  <!-- ghi chú -->", ["markdown-raw-html 3:3+17"]),
    ("> - x\n>   y <i\n>   title=\"z\">", ["markdown-raw-html 2:7+2"]),
    ("<script>alert(1)</script>", ["markdown-raw-html 1:1+25"]),
    ("`<b>` và 3 < 4 và \\<b>", []),
    ("Một việc.<o:p></o:p>", ["markdown-raw-html 1:14+5"]),
    (
      "1. Một\n\n2. <w:br/>Hai <st1:City w:st=\"on\">Ba</st1:City>",
      ["markdown-raw-html 3:4+7", "markdown-raw-html 3:15+20"]
    ),
    ("`<o:p>`, \\<o:p>, &lt;o:p&gt;, 3 <a: 4 > 2", []),
    ("<https://a.vn/x:y> và <mailto:a@b.vn>", []),
  ])
  func rawHTMLIsRefusedAtItsPlace(source: String, faults: [String]) {
    let sample = MarkdownSample(source)
    #expect(sample.faults == faults)
    #expect(!sample.html.contains("<script"))
  }

  @Test(arguments: [
    ("[a](javascript:alert(1))", "link-scheme 1:5+19"),
    ("[a](JaVaScRiPt:x)", "link-scheme 1:5+12"),
    ("[a](java&#115;cript:x)", "link-scheme 1:5+17"),
    ("[a](&#106;avascript&colon;x)", "link-scheme 1:5+23"),
    ("[a](java\\script:x)", "link-scheme 1:5+13"),
    ("<javascript:x>", "link-scheme 1:2+12"),
    ("x\n[a][b]\n\n[b]: data:text/html,x", "link-scheme 4:6+16"),
    ("[a](vbscript:x)", "link-scheme 1:5+10"),
    ("[a](file:///etc/passwd)", "link-scheme 1:5+18"),
    ("[a](ftp://x.vn)", "link-scheme 1:5+10"),
    ("[a](giờ:8)", "link-scheme 1:5+7"),
    ("[a](//x.vn)", "link-host 1:5+6"),
    ("[a](/\\\\x.vn)", "link-host 1:5+7"),
    ("[a](\\\\\\\\x.vn)", "link-characters 1:5+8"),
    ("[a](<java\tscript:x>)", "link-characters 1:6+13"),
    ("[a](&#1;javascript:x)", "control-character 1:5+16"),
    ("[a](https:x.vn)", "link-incomplete 1:5+10"),
    ("[a](https:///x)", "link-incomplete 1:5+10"),
    ("[a](mailto:)", "link-incomplete 1:5+7"),
    ("[a](https://x.vn\\y)", "link-characters 1:5+14"),
    ("[a](https://b@x.vn/c)", "link-user 1:5+16"),
    ("<https://b:c@x.vn>", "link-user 1:2+16"),
    ("[a]()", "link-empty 1:5+1"),
    ("[a](<>)", "link-empty 1:5+2"),
    ("![a]()", "link-empty 1:6+1"),
    ("[a](www.x.vn)", "link-without-scheme 1:5+8"),
    ("[a](WWW.x.info/y)", "link-without-scheme 1:5+12"),
    ("[a](congdan.tinh.gov.vn/x?y#z)", "link-without-scheme 1:5+25"),
    ("[a](hoi@x.vn)", "link-without-scheme 1:5+8"),
    ("![a](https://x.vn/y.png)", "image-remote 1:6+18"),
    ("![a](data:image/png;base64,x)", "link-scheme 1:6+23"),
    ("![a](//x.vn/y.png)", "link-host 1:6+12"),
  ])
  func unsafeDestinationsAreRefusedAndNotPrinted(source: String, fault: String) {
    let sample = MarkdownSample(source)
    #expect(sample.faults.first == fault)
    #expect(!sample.html.contains("href"))
    #expect(!sample.html.contains("src"))
  }

  @Test(arguments: [
    "https://x.vn", "http://x.vn/a", "mailto:a@b.vn", "tel:+842033", "geo:21.0,105.8", "/a/b", "a/b.pdf", "../a",
    "#dieu-5", "van-ban.pdf", "12.vn.html", "..", "a.vn-b/c", "?q=a:b", "./a:b", "HTTPS://X.vn",
  ])
  func safeDestinationsArePrinted(url: String) {
    let sample = MarkdownSample("[a](\(url))")
    #expect(sample.html == "<p><a href=\"\(url)\">a</a></p>\n")
    #expect(sample.faults == [])
  }

  @Test func aBackslashBehindTheHostIsPrintedEncoded() {
    #expect(
      MarkdownSample("<https://x.vn/a\\b>").html == "<p><a href=\"https://x.vn/a%5Cb\">https://x.vn/a\\b</a></p>\n")
  }

  @Test(arguments: [
    ("a\u{202E}b", "bidirectional-character 1:2+3"), ("a\nđ\u{200B}\u{200D}b", "invisible-character 2:3+6"),
    ("a\u{200F}", "bidirectional-character 1:2+3"), ("a\u{AD}b", "invisible-character 1:2+2"),
    ("\u{FEFF}a", "invisible-character 1:1+3"), ("a\u{7}b", "control-character 1:2+1"),
    ("a\u{85}b", "control-character 1:2+2"), ("a\u{E0041}b", "invisible-character 1:2+4"),
    ("a\u{61C}b", "bidirectional-character 1:2+2"),
    ("ệ\u{3164}\u{1160}\u{180E}ệ", "invisible-character 1:4+9"), ("\u{17B5}", "invisible-character 1:1+3"),
    ("`a\u{2060}`", "invisible-character 1:3+3"),
    ("```\n\u{2066}\n```", "bidirectional-character 2:1+3"), ("a\u{2028}b", "control-character 1:2+3"),
    ("x &amp; a&#8238;b", "bidirectional-character 1:10+7"), ("a&zwnj;b", "invisible-character 1:2+6"),
    ("[a](/b \"&rlm;\")", "bidirectional-character 1:9+5"), ("[a](/b&shy;c)", "invisible-character 1:5+8"),
  ])
  func hiddenCharactersAreRefusedAtTheirPlace(source: String, fault: String) {
    #expect(MarkdownSample(source).faults == [fault])
  }

  /// Text from Word may have a soft hyphen in every word.
  @Test func manyOfOneCharacterAreToldOnce() {
    let sample = MarkdownSample(
      String(repeating: "công\u{AD}dân ", count: 1_300) + "\u{200B}" + String(repeating: "x\u{202E} ", count: 5))
    #expect(sample.faults.count == 7)
    let first = sample.report.sorted().first
    #expect(
      first?.summary.vi == "Văn bản không được có ký tự vô hình (U+00AD): 1.300 chỗ, đây là chỗ đầu tiên")
    #expect(
      first?.fix?.vi
        == "đó là gạch nối mềm của Word: ở Word nhấn Ctrl+H, ô tìm gõ ^-, để trống ô thay thế, bấm Thay thế tất cả, rồi chép lại"
    )
  }

  @Test(arguments: ["Ủy ban nhân dân “xã” – 10\u{A0}%", "✔\u{FE0F} ☎\u{FE0F}", "a&nbsp;b &copy;", "a\tb\r\nc"])
  func visibleTextIsNotAFault(source: String) {
    #expect(MarkdownSample(source).faults == [])
  }

  @Test func messagesSayTheRuleAndTheFix() {
    let messages = MarkdownSample("<b> [a](ftp://x) \u{200B}").report.sorted().map {
      [$0.summary.vi, $0.fix?.vi ?? "", $0.summary.en]
    }
    #expect(
      messages == [
        [
          "Văn bản không được chứa thẻ HTML", "viết bằng Markdown, ví dụ **chữ đậm**; dấu < trong câu viết là \\<",
          "The text must not contain HTML tags",
        ],
        [
          "Liên kết không được dùng “ftp:”",
          "dùng https:, http:, mailto:, tel:, geo: hoặc đường dẫn trong cổng như /van-ban/…",
          "A link must not use “ftp:”",
        ],
        [
          "Văn bản không được có ký tự vô hình (U+200B)",
          "xóa ký tự ở chỗ được đánh dấu rồi gõ lại chữ liền trước và liền sau",
          "The text must not hold invisible characters (U+200B)",
        ],
      ])
  }
}
