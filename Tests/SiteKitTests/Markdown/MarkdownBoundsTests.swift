import SiteKit
import Testing

@Suite struct MarkdownBoundsTests {
  /// Parsed, 300,000 of them would take hours.
  @Test(.timeLimit(.minutes(1)), arguments: [10_000, 300_000])
  func openImagesWithoutEndAreRefusedAtOnce(count: Int) {
    let source = "x\n\n" + String(repeating: "![[]()", count: count)
    let sample = MarkdownSample(source)
    #expect(sample.faults == ["markdown-too-many-images 3:1+\(6 * count)"])
    #expect(sample.text == .empty)
  }

  /// Rows of one cell under a header of thousands would be filled up to a page of 160 megabytes.
  @Test(.timeLimit(.minutes(1)), arguments: ["|b|\n", "|-|\n", "> |b|\n"])
  func rowsThatLackTooManyCellsAreRefusedAtOnce(row: String) {
    let prefix = row.hasPrefix(">") ? "> " : ""
    let head = prefix + String(repeating: "|a", count: 4_000) + "|\n" + prefix + String(repeating: "|-", count: 4_000)
    let sample = MarkdownSample(head + "|\n" + String(repeating: row, count: 4_000))
    #expect(sample.faults == ["table-lacking-cells 3:\(prefix.count + 1)+3"])
    #expect(sample.text == .empty)
    #expect(MarkdownSample(head + "|\n" + String(repeating: row, count: 20)).faults == [])
  }

  @Test func aTextOfMoreThanFourMegabytesIsRefused() {
    #expect(MarkdownSample(String(repeating: "a", count: 4 << 20)).faults == [])
    #expect(MarkdownSample(String(repeating: "a\n", count: 2 << 20 | 1)).faults == ["markdown-too-large 1:1+1"])
  }

  /// The pathological inputs of libcmark's own tests, which it parses in linear time; the limit is for one that does not.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "![", "[a](<b", "[a](b", "*a **a ", "a**b c* ", "> ", "- ", "`a``b", "&a", "[a][b]", "<!--", "a <?", "_a ",
      "a_ ", "[ (](", "| a ", "|-", "1. ", "[x](/y) ", "<a@b.vn> ", "[[a]](/b)",
    ])
  func longRunsOfMarkupTakeLittleTime(unit: String) {
    let source = String(repeating: unit, count: 20_000)
    let before = "Chữ đứng trước.\n\n"
    for text in [source, "| a |\n|---|\n| " + source, "[b]: /c\n\n" + String(repeating: unit + "\n", count: 2_000)] {
      #expect(MarkdownSample(before + text).text.plainText.hasPrefix("Chữ đứng trước."))
    }
  }
}
