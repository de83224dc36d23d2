import SiteKit
import Testing

@Suite struct ParagraphFormsTests {
  /// Names every block; a paragraph `2 words` or heading is of weight 2, `2b` has a bare first line, `t` is a title, `r` begins
  /// with `r.`.
  private struct Weigher: BlockNaming {
    var asked = 0
    var standings: [(block: Int, standing: BlockStanding)] = []

    mutating func anchor(for block: NamedBlock) -> String? {
      defer { asked += 1 }
      let text = block.text
      if let weight = text.first?.wholeNumberValue {
        standings.append((asked, .heading(weight: weight, isBare: text.dropFirst().first == "b")))
      } else if text.hasPrefix("t") {
        standings.append((asked, .title))
        return nil
      } else if text.hasPrefix("r") {
        standings.append((asked, .runIn(Array("r.".utf8))))
      }
      return nil
    }
  }

  private func html(_ text: String) -> String {
    var naming = Weigher()
    return MarkdownSample(text, naming: &naming).html
  }

  /// The levels of the headings, in order.
  private func levels(_ lines: String...) -> String {
    html(lines.joined(separator: "\n\n")).split(separator: "<h").compactMap(\.first).filter(\.isNumber).map(String.init)
      .joined()
  }

  @Test func aParagraphIsAHeadingWithItsTitle() {
    #expect(html("1b\n\ntitle *one*\n\nwords") == "<h2>1b<br>\ntitle <em>one</em></h2>\n<p>words</p>\n")
    #expect(html("1b\ntitle\nmore\n\nwords") == "<h2>1b<br>\ntitle\nmore</h2>\n<p>words</p>\n")
    #expect(html("1 title\nmore") == "<h2>1 title\nmore</h2>\n")
    #expect(html("1b\n\nwords\nmore") == "<h2>1b</h2>\n<p>words\nmore</p>\n")
  }

  @Test func theNumberOfAParagraphIsSetOff() {
    #expect(html("r. words & *more*") == "<p><b>r.</b> words &amp; <em>more</em></p>\n")
    #expect(html("r. words [^1]\n\n[^1]: note").hasPrefix("<p><b>r.</b> words <sup>"))
    for text in ["**r.** words", "[r.](/a) words", "*r.* words r. words", "`r.` words r."] {
      #expect(!html(text).contains("<b>"), "\(text)")
    }
  }

  @Test func plainTextIsThatOfParagraphs() {
    var naming = Weigher()
    let sample = MarkdownSample("1b\n\ntitle\n\nr. words", naming: &naming)
    #expect(sample.text.plainText == "1b\n\ntitle\n\nr. words")
    #expect(sample.text.headings.isEmpty)
  }

  @Test func eachStandsBelowWhatIsOpen() {
    #expect(levels("1 a", "3 b", "3 c", "5 d", "2 e", "3 f", "1 g") == "2334342")
    #expect(levels("1 a", "2 a", "3 a", "4 a", "5 a", "6 a", "7 a") == "2345666")
  }

  @Test func writtenHeadingsKeepTheirLevelAndNoneIsLeftOut() {
    // Below a heading without a number.
    #expect(levels("# x", "1 a", "2 b", "# y", "1 c") == "23423")
    // A heading that is the title of the part above does not make the next part its own.
    #expect(levels("1 a", "# title", "2 b", "1 c", "2 d") == "22323")
    // Parts that are written as headings, but for one.
    #expect(levels("# 1 a", "## 2 b", "1 c", "## 2 d", "2 e") == "23233")
    // What a written heading needs above it.
    #expect(levels("# 1 a", "## 2 b", "### 3 c", "1 d", "### 3 e") == "23434")
    #expect(levels("## x", "1 a", "# y") == "342")
  }
}
