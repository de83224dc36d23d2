import SiteKit
import Testing

@Suite struct NoBreakTests {
  private func body(_ body: String) -> String {
    let page = "<head><title>1-A/B 08:00–11:00</title></head><body class=\"x\">"
    let kept = String(decoding: NoBreak.page(Array((page + body).utf8)), as: UTF8.self)
    #expect(kept.hasPrefix(page))
    return String(kept.dropFirst(page.count))
  }

  /// A whole number of a document, with what stands close to it.
  @Test(arguments: [
    "11-QĐi/TW", "107-KL/TW,", "168a/QĐ-UBND)", "42/2013/QH13.", "64/2014/NĐ-CP", "1320-CV/HU", "113/2025/NQ-HĐND",
  ])
  func numbersOfDocuments(number: String) {
    #expect(body("<p>Theo \(number) thì</p>") == "<p>Theo <span class=\"whole\">\(number)</span> thì</p>")
    #expect(body("<h1>\(number)</h1>") == "<h1><span class=\"whole\">\(number)</span></h1>")
  }

  @Test func hoursAreJoinedAtTheDash() {
    #expect(
      body("<td>08:00–11:00, 14:00–16:30</td>") == "<td>08:00–\u{2060}11:00, 14:00–\u{2060}16:30</td>")
  }

  /// A number and what it is a number of; letters, other words and what stands in tags are as they were.
  @Test func numbersStayWithWhatTheyCount() {
    #expect(
      body("<p>điểm a khoản 3 Điều 30, Quý III/2026, ngày 05/01/2026, năm 2026, Mục II.</p>")
        == "<p>điểm a khoản\u{A0}3 Điều\u{A0}30, Quý\u{A0}III/2026, ngày\u{A0}05/01/2026, năm\u{A0}2026, Mục\u{A0}II.</p>"
    )
    #expect(body("<p>khoản 2-A/B</p>") == "<p>khoản\u{A0}<span class=\"whole\">2-A/B</span></p>")
    for text in [
      "<p>quý Vị, Điều Xuân</p>", "<p title=\"Điều 5\"><b>Điều</b> 5, có 3 việc</p>", "<code>khoản 2</code>",
      "<p>Điều ", " 5",
    ] {
      #expect(body(text) == text)
    }
  }

  /// Long ranges of days may part at their dash; days, words and addresses are as they were.
  @Test(arguments: [
    "<p>15/06/2026–14/09/2026</p>", "<p>thứ Hai–thứ Sáu</p>", "<p>3-4 ngày, 24/7</p>",
    "<a href=\"../1320-CV/HU\" title=\"08:00–11:00\">x</a>", "<svg><text>1-A/B</text></svg>",
    "<svg><svg></svg><text>1-A/B</text></svg>",
    "<p>8.</p>", "8–", "–9",
    "<script>1-A/B 08:00–11:00</script>", "<code>1-A/B</code>",
    "<p>1-\(String(repeating: "a", count: 19))</p>", "<h1>403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN</h1>", "", "<",
  ])
  func whatStaysAsItIs(text: String) { #expect(body(text) == text) }

  @Test func aTextThatEndsWithThePage() { #expect(body("<p>1-A") == "<p><span class=\"whole\">1-A</span>") }

  @Test func aPageWithoutABodyIsNotTouched() {
    let bytes = Array("08:00–11:00".utf8)
    #expect(NoBreak.page(bytes) == bytes)
    #expect(NoBreak.page([]) == [])
  }
}
