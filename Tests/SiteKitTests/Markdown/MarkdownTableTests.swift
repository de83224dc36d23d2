import Diagnostics
import SiteKit
import Testing

@Suite struct MarkdownTableTests {
  /// The eight examples of the section “Tables (extension)” of GitHub Flavored Markdown 0.29.
  @Test(arguments: [
    (
      "| foo | bar |\n| --- | --- |\n| baz | bim |",
      "<table>\n<thead>\n<tr>\n<th>foo</th>\n<th>bar</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>baz</td>\n<td>bim</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    (
      "| abc | defghi |\n:-: | -----------:\nbar | baz",
      "<table>\n<thead>\n<tr>\n<th align=\"center\">abc</th>\n<th align=\"right\">defghi</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align=\"center\">bar</td>\n<td align=\"right\">baz</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    (
      "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |",
      "<table>\n<thead>\n<tr>\n<th>f|oo</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b <code>|</code> az</td>\n</tr>\n<tr>\n<td>b <strong>|</strong> im</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    (
      "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar",
      "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n</table>\n<blockquote>\n<p>bar</p>\n</blockquote>\n"
    ),
    (
      "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar",
      "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n<tr>\n<td>bar</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n<p>bar</p>\n"
    ),
    ("| abc | def |\n| --- |\n| bar |", "<p>| abc | def |\n| --- |\n| bar |</p>\n"),
    (
      "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |",
      "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td></td>\n</tr>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    (
      "| abc | def |\n| --- | --- |",
      "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n</table>\n"
    ),
  ])
  func examplesOfTheSpecification(source: String, html: String) {
    #expect(MarkdownSample(source).plainTable == html)
    #expect(MarkdownSample(source + "\n").plainTable == html)
  }

  @Test func aTableStandsInABoxThatKeyboardsReach() {
    #expect(
      MarkdownSample("a | b\n:-- | ---\n1 | *2*\n\nc | d\n---|---").html == """
        <div class="table" role="region" tabindex="0" aria-label="Bảng 1">
        <table>
        <thead>
        <tr>
        <th scope="col" class="left">a</th>
        <th scope="col">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">1</td>
        <td><em>2</em></td>
        </tr>
        </tbody>
        </table>
        </div>
        <div class="table" role="region" tabindex="0" aria-label="Bảng 2">
        <table>
        <thead>
        <tr>
        <th scope="col">c</th>
        <th scope="col">d</th>
        </tr>
        </thead>
        </table>
        </div>

        """)
  }

  private static let small =
    "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n"

  @Test(arguments: [
    ("- | a | b |\n  |---|---|\n  | 1 | 2 |\n- x", "<ul>\n<li>\n\(small)</li>\n<li>x</li>\n</ul>\n"),
    ("12. a | b\n    ---|---\n    1 | 2", "<ol start=\"12\">\n<li>\n\(small)</li>\n</ol>\n"),
    ("> a | b\n> ---|---\n> 1 | 2", "<blockquote>\n\(small)</blockquote>\n"),
    ("> - a | b\n>   ---|---\n>   1 | 2", "<blockquote>\n<ul>\n<li>\n\(small)</li>\n</ul>\n</blockquote>\n"),
    ("- x\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |", "<ul>\n<li>\n<p>x</p>\n\(small)</li>\n</ul>\n"),
    ("   a | b\n       ---|---\n 1 | 2", small),
    ("lời dẫn\na | b\n---|---\n1 | 2", "<p>lời dẫn</p>\n\(small)"),
    ("a | b\n---|---\n1 | 2\n---", "\(small)<hr>\n"),
    ("a | b\n---|---\n1 | 2\n# x", "\(small)<h2>x</h2>\n"),
    ("a | b\r\n---|---\r\n1 | 2\r\n", small),
    ("x\n \n| a | b |\n|---|---|\n| 1 | 2 |\n\t\ny", "<p>x</p>\n\(small)<p>y</p>\n"),
    ("> a | b\n> ---|---\n> 1 | 2\nđuôi", "<blockquote>\n\(small)</blockquote>\n<p>đuôi</p>\n"),
  ])
  func tablesKeepTheContainersAroundThem(source: String, html: String) {
    let sample = MarkdownSample(source)
    #expect(sample.plainTable == html)
    #expect(sample.faults == [])
  }

  @Test(arguments: [
    ("> a | b\n---|---", "<blockquote>\n<p>a | b\n---|---</p>\n</blockquote>\n"),
    ("    a | b\n    ---|---", "<pre><code>a | b\n---|---\n</code></pre>\n"),
    ("```\na | b\n---|---\n```", "<pre><code>a | b\n---|---\n</code></pre>\n"),
    ("a\n---\n|", "<h2>a</h2>\n<p>|</p>\n"),
    ("```\nx\n\n| a |\n|---|\n\n```", "<pre><code>x\n\n| a |\n|---|\n\n</code></pre>\n"),
    ("# a | b\n---|---", "<h2>a | b</h2>\n<p>---|---</p>\n"),
    ("a\n\n---|---", "<p>a</p>\n<p>---|---</p>\n"),
  ])
  func otherLinesStayWhatTheyAre(source: String, html: String) {
    #expect(MarkdownSample(source).html == html)
  }

  @Test func cellsMayEndInNumberSignsOrBackslashes() {
    #expect(
      MarkdownSample("a # | b\\\n---|---\n`x` ## | [r]\n\n[r]: /u").plainTable
        == "<table>\n<thead>\n<tr>\n<th>a #</th>\n<th>b\\</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        + "<td><code>x</code> ##</td>\n<td><a href=\"/u\">r</a></td>\n</tr>\n</tbody>\n</table>\n")
  }

  @Test func linesAfterATableKeepTheirPlaces() {
    let sample = MarkdownSample("a | b\n---|---\n1 | [x](javascript:a)\n\n- <b>\n\n[y](//z)")
    #expect(sample.faults == ["link-scheme 3:9+12", "markdown-raw-html 5:3+3", "link-host 7:5+3"])
  }

  @Test func lostCellsAndUnequalRowsAreWarnings() {
    #expect(
      MarkdownSample("a | b\n---|---\n1 | 2 | 3 | 4").report.problems.map(\.summary.vi)
        == ["Dòng này có 4 ô nhưng bảng có 2 cột; ô thừa không hiện ra"])
    #expect(MarkdownSample("a | b\n---|---\n1 | 2 | 3 | 4").faults == ["table-surplus-cells 3:9+5"])
    let unequal = MarkdownSample("x\n\n> a | b | c\n> ---|---")
    #expect(unequal.faults == ["table-delimiter 4:3+7"])
    #expect(
      unequal.report.problems.map(\.summary.vi)
        == ["Dòng gạch dưới có 2 ô nhưng dòng tiêu đề có 3 ô, nên chưa thành bảng"])
    #expect(!unequal.report.hasErrors)
  }
}
