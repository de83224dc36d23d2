import SiteKit
import Testing

@Suite struct BlockNamingTests {
  /// Writes down what it is asked, and names what begins with a digit or is a heading.
  private struct Scribe: BlockNaming {
    var asked: [String] = []

    mutating func anchor(for block: NamedBlock) -> String? {
      let kind =
        switch block.kind {
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .listItem(let number?): "\(number)"
        case .listItem(nil): "-"
        }
      asked.append("\(kind)@\(block.depth) \(block.text)")
      switch block.kind {
      case .heading, .listItem(.some): return "n\(asked.count)"
      default: return block.text.first?.isNumber == true ? "n\(asked.count)" : nil
      }
    }
  }

  @Test func blocksAreAskedOnceInOrderWithoutQuotations() {
    var scribe = Scribe()
    _ = MarkdownSample(
      """
      # Đầu *đề*

      Đoạn
      hai

      3. **Ba**
         dòng
         - chấm

         thêm
      4. bốn

      > # trích
      > 1. một

      1\\. cuối

      a | b
      ---|---
      """, naming: &scribe)
    #expect(
      scribe.asked == [
        "h1@0 Đầu đề", "p@0 Đoạn\nhai", "3@1 Ba\ndòng", "-@2 chấm", "p@1 thêm", "4@1 bốn", "p@0 1. cuối",
      ])
  }

  @Test func namedBlocksCarryTheirAnchorAndACopyLink() {
    var scribe = Scribe()
    let sample = MarkdownSample("# Đ & \"e\"\n\n1. a\n   - b\n\n2\\. c\n\nd", naming: &scribe)
    #expect(
      sample.html == """
        <h2 id="n1">Đ &amp; &quot;e&quot; <a class="anchor" href="#n1" aria-label="Liên kết đến Đ &amp; &quot;e&quot;">#</a></h2>
        <ol>
        <li id="n2">a <a class="anchor" href="#n2" aria-label="Liên kết đến a">#</a>
        <ul>
        <li>b</li>
        </ul>
        </li>
        </ol>
        <p id="n4">2. c <a class="anchor" href="#n4" aria-label="Liên kết đến 2. c">#</a></p>
        <p>d</p>

        """)
    #expect(sample.text.anchors == ["n1", "n2", "n4"])
    #expect(sample.text.headings == [TextHeading(level: 2, text: "Đ & \"e\"", anchor: "n1")])
    #expect(sample.text.plainText == "Đ & \"e\"\n\n1. a\n  - b\n\n2. c\n\nd")
  }

  @Test func anItemThatDoesNotBeginWithAParagraphIsNamedToo() {
    var scribe = Scribe()
    #expect(
      MarkdownSample("1. - a", naming: &scribe).html
        == "<ol>\n<li id=\"n1\"> <a class=\"anchor\" href=\"#n1\" aria-label=\"Liên kết đến \">#</a>\n<ul>\n<li>a</li>\n"
        + "</ul>\n</li>\n</ol>\n")
  }
}
