import Diagnostics
import SiteKit
import Testing

@Suite struct FootnoteTests {
  private static func reference(_ number: Int, _ time: Int = 1) -> String {
    let id = time == 1 ? "goi-chu-thich_\(number)" : "goi-chu-thich_\(number)_\(time)"
    return "<sup><a class=\"noteref\" id=\"\(id)\" href=\"#chu-thich_\(number)\" role=\"doc-noteref\" "
      + "aria-label=\"Chú thích \(number)\">\(number)</a></sup>"
  }

  private static func back(_ number: Int, _ time: Int = 1) -> String {
    let (id, count) = time == 1 ? ("\(number)", "") : ("\(number)_\(time)", " (\(time))")
    return " <a class=\"back\" href=\"#goi-chu-thich_\(id)\" role=\"doc-backlink\" "
      + "aria-label=\"Trở lại chỗ gọi chú thích \(number)\(count)\">↑</a>"
  }

  private static func notes(_ items: String...) -> String {
    let list = items.enumerated().map { "<li id=\"chu-thich_\($0 + 1)\">\n\($1)</li>\n" }.joined()
    return "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>\n\(list)</ol>\n</section>\n"
  }

  @Test(arguments: [
    (
      "Một[^a] hai.[^2]\n\n[^2]: Thứ *hai*.\n[^a]: Thứ nhất.\n",
      "<p>Một\(reference(1)) hai.\(reference(2))</p>\n"
        + notes("<p>Thứ nhất.\(back(1))</p>\n", "<p>Thứ <em>hai</em>.\(back(2))</p>\n")
    ),
    (
      "Một[^a], lại[^A].\n\n[^a]: Lời",
      "<p>Một\(reference(1)), lại\(reference(1, 2)).</p>\n" + notes("<p>Lời\(back(1))\(back(1, 2))</p>\n")
    ),
    (
      "[^a]: Từ\n\n    đoạn hai\n\n    - mục\n\nSau[^a]",
      "<p>Sau\(reference(1))</p>\n"
        + notes("<p>Từ</p>\n<p>đoạn hai</p>\n<ul>\n<li>mục</li>\n</ul>\n<p>\(back(1))</p>\n")
    ),
    (
      "+ một\n+ hai[^a]\n\n[^a]: Lời\n\n+ ba",
      "<ul>\n<li>một</li>\n<li>hai\(reference(1))</li>\n</ul>\n<ul>\n<li>ba</li>\n</ul>\n"
        + notes("<p>Lời\(back(1))</p>\n")
    ),
    (
      "# Điều 5[^a]\n\n| x[^a] |\n|---|\n\n[^a]:\n    Ở dòng sau",
      "<h2>Điều 5\(reference(1))</h2>\n<table>\n<thead>\n<tr>\n<th>x\(reference(1, 2))</th>\n</tr>\n</thead>\n</table>\n"
        + notes("<p>Ở dòng sau\(back(1))\(back(1, 2))</p>\n")
    ),
    (
      "Một[^a]\n\n[^a]: Xem[^b]\n[^b]: Lời",
      "<p>Một\(reference(1))</p>\n" + notes("<p>Xem\(reference(2))\(back(1))</p>\n", "<p>Lời\(back(2))</p>\n")
    ),
    ("\\[^a] và `[^a]` và [^a](/b)", "<p>[^a] và <code>[^a]</code> và <a href=\"/b\">^a</a></p>\n"),
    ("```\n[^a]: mã\n```\n\n    [^b]: mã", "<pre><code>[^a]: mã\n</code></pre>\n<pre><code>[^b]: mã\n</code></pre>\n"),
    ("[^ a] [^] [^a b] [a^b] ^c", "<p>[^ a] [^] [^a b] [a^b] ^c</p>\n"),
  ])
  func comeOutAsNumbersAndNotes(source: String, html: String) {
    let sample = MarkdownSample(source)
    #expect(sample.plainTable == html)
    #expect(sample.faults == [])
  }

  @Test func codeAndEscapesBeforeAReferenceDoNotMoveItsPlace() {
    let sample = MarkdownSample("`[^a]` \\[^a] đây[^a] và [^b]\n\n[^c]: thừa\n[^C]: trùng")
    #expect(
      sample.faults == [
        "footnote-undefined 1:19+4", "footnote-undefined 1:28+4", "footnote-twice 4:1+5", "footnote-unused 3:1+5",
      ])
  }

  @Test func placesInANoteAreThoseOfTheSource() {
    let sample = MarkdownSample("x[^a]\n\n  [^a]:  xem [y](//z)\n\n      <b>\n\n[u](ftp://v)")
    #expect(sample.faults == ["link-host 3:18+3", "markdown-raw-html 5:7+3", "link-scheme 7:5+7"])
  }

  @Test func aNoteThatNothingRefersToIsToldAndStillShown() {
    let sample = MarkdownSample("Một\n\n[^a]: Lời")
    #expect(sample.html == "<p>Một</p>\n" + Self.notes("<p>Lời</p>\n"))
    #expect(sample.faults == ["footnote-unused 3:1+5"])
    #expect(!sample.report.hasErrors)
  }

  @Test func referencesAreNoPartOfHeadingsAndNotesNumberNothing() {
    struct Scribe: BlockNaming {
      var asked: [String] = []
      mutating func anchor(for block: NamedBlock) -> String? {
        asked.append(block.text)
        return nil
      }
    }
    var scribe = Scribe()
    let sample = MarkdownSample("# Điều 5[^a]\n\n1. Một[^a]\n\n[^a]: 2. Hai", naming: &scribe)
    #expect(scribe.asked == ["Điều 5", "Một"])
    #expect(sample.text.headings.map(\.text) == ["Điều 5"])
    #expect(sample.text.plainText == "Điều 5[1]\n\n1. Một[1]\n\n[1] 2. Hai")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[^", "[^a]", "[^a]:", "[^a]: x\n", "```\n[^a]: x\n", "\\[^a]", "`[^a]`"])
  func manyMarksOfNotesTakeLittleTimeAndStayText(unit: String) {
    let sample = MarkdownSample(String(repeating: unit, count: 5_000))
    #expect(!sample.text.plainText.isEmpty)
  }
}
