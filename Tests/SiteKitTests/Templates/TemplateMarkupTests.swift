import Diagnostics
import Testing

@testable import SiteKit

/// What a template writes itself is checked where it stands, before any page is made.
@Suite struct TemplateMarkupTests {
  private func set(_ texts: [String: String], pages: [String] = []) -> TemplateSet {
    TemplateSet(
      texts.sorted { $0.key < $1.key }.map { name, text in
        TemplateFile(path: "\(name).mustache", displayPath: "t/\(name).mustache", bytes: Array(text.utf8))
      }, pages: pages)
  }

  private func told(_ set: TemplateSet) -> [String] {
    set.report.sorted().map { "\($0.code) \($0.location?.description ?? "")" }
  }

  @Test(arguments: [
    ("<p>\n<a href=\"so-lieu/index.html\">x</a>", ["template-link-without-root t/a.mustache:2:10"]),
    (
      "<a href='/so-lieu/'>x</a><img src=assets/a.svg alt=\"\">",
      [
        "template-link-without-root t/a.mustache:1:10", "template-link-without-root t/a.mustache:1:35",
      ]
    ),
    ("<a href=\"../x/\">x</a>", ["template-link-without-root t/a.mustache:1:10"]),
    ("<script>alert(1)</script>", ["template-forbidden-markup t/a.mustache:1:2"]),
    (
      "<style>p{}</style><p STYLE=\"color:red\">",
      [
        "template-forbidden-markup t/a.mustache:1:2", "template-forbidden-markup t/a.mustache:1:22",
      ]
    ),
    ("<iframe src=\"https://a.example/\"></iframe>", ["template-forbidden-markup t/a.mustache:1:2"]),
    ("<button onclick=\"x()\">", ["template-forbidden-markup t/a.mustache:1:9"]),
    ("<img src=\"https://a.example/x.png\" alt=\"\">", ["template-foreign-file t/a.mustache:1:11"]),
    ("<link rel=\"stylesheet\" href=\"https://a.example/x.css\">", ["template-foreign-file t/a.mustache:1:30"]),
    ("<a href=\"javascript:alert(1)\">x</a>", ["link-scheme t/a.mustache:1:10"]),
    ("<a href=\"//a.example/\">x</a>", ["link-host t/a.mustache:1:10"]),
    // What is right.
    (
      "<a href=\"{{page.root}}so-lieu/index.html\">x</a><a href=\"#main\">x</a><a href=\"https://a.example/\">x</a>", []
    ),
    ("<a href=\"mailto:{{email}}\">x</a><a href=\"geo:{{x}},{{y}}\">x</a><a href=\"?q=1\">x</a><a href=\"\">x</a>", []),
    ("<link rel=\"license\" href=\"https://a.example/by\"><script defer src=\"{{page.root}}a.js\"></script>", []),
    ("<script type=\"application/ld+json\">{{json}}</script>", []),
    ("<a{{#current}} aria-current=\"page\"{{/current}} href=\"{{$root}}{{page.root}}{{/root}}{{href}}\">x</a>", []),
    ("{{! <script>x</script> }}<!-- <p style=\"x\"> --><p class=\"one\" data-on=\"x\">", []),
  ]) func markup(_ text: String, _ expected: [String]) { #expect(told(set(["a": text])) == expected) }

  @Test func wordForWord() {
    let text = ReportText(language: .vi).render(set(["a": "<p>\n<a href=\"/so-lieu/index.html\">x</a>"]).report)
    #expect(
      text == """
        lỗi: Liên kết “/so-lieu/index.html” trong cổng phải đứng sau {{page.root}}      [template-link-without-root]
         ——▶ t/a.mustache:2:10
        2 │ <a href="/so-lieu/index.html">x</a>
          │          ^^^^^^^^^^^^^^^^^^^
          │  cách sửa: viết “{{page.root}}so-lieu/index.html”

        """)
  }

  @Test func whatNothingUses() {
    let templates = [
      "layout": "{{>foot}}", "foot": "", "pages/a": "{{<layout}}{{/layout}}", "pages/b": "{{>c}}", "c": "",
    ]
    #expect(told(set(templates, pages: ["pages/a", "pages/b"])) == [])
    #expect(
      told(set(templates, pages: ["pages/a"])) == [
        "template-unused t/c.mustache:1:1", "template-unused t/pages/b.mustache:1:1",
      ])
  }

  /// A template that is gone is one fault, however many call it.
  @Test func aSharedTemplateIsGone() {
    let problems = set([
      "pages/a": "{{<layout}}{{$main}}{{/main}}{{/layout}}", "pages/b": "{{<layout}}{{$x}}{{/x}}{{/layout}}",
    ]).report.sorted()
    #expect(problems.map(\.code) == ["template-unknown-partial"])
    #expect(
      problems.map(\.fix?.vi) == ["thêm lại tệp “layout.mustache”, chép từ bản gốc của thư mục mẫu"])
    #expect(problems.flatMap(\.related).map(\.description) == ["t/pages/b.mustache:1:4"])
    // Blocks of what is not there are no fault of their own.
    let inner = set(["layout": "{{>foot}}", "pages/a": "{{<layout}}{{$end}}{{/end}}{{/layout}}", "food": ""])
    #expect(told(inner) == ["template-unknown-partial t/layout.mustache:1:4"])
    #expect(
      inner.report.problems.map(\.fix?.vi) == [
        "có phải bạn muốn viết “food”? nếu không, thêm lại tệp “foot.mustache”, chép từ bản gốc của thư mục mẫu"
      ])
  }

  @Test func aPageTemplateIsGone() throws {
    let pages = ["pages/duties", "pages/series"]
    let fix = { (set: TemplateSet) -> [String?] in
      do throws(Refusal) {
        _ = try set.template("pages/duties", for: Sample.self)
        return []
      } catch {
        return error.report.problems.map(\.fix?.vi)
      }
    }
    // Another page's template is never proposed.
    #expect(
      fix(set(["pages/series": ""], pages: pages)) == [
        "thêm lại tệp “pages/duties.mustache”, chép từ bản gốc của thư mục mẫu"
      ])
    let renamed = set(["pages/series": "", "pages/dutis": ""], pages: pages)
    #expect(fix(renamed) == ["có phải là tệp “pages/dutis.mustache”? đổi lại tên cũ"])
    #expect(told(renamed) == [])
  }

  @Test func brokenLinksOfTemplatesAreToldOnceAtTheirPlace() throws {
    let templates = set(["foot": "<a href=\"{{page.root}}khong-co/\">x</a> <a href=\"#mat\">y</a>"])
    let pages = try (1...40).map { number in
      try KeptFile(
        "a\(number)/index.html", "<a href=\"../khong-co/\">x</a><a href=\"#mat\">y</a>",
        from: Location(path: "content/a\(number).md"))
    }
    let report = LinkCheck.check(try OutputTree(pages), templates: templates.links)
    #expect(
      report.sorted().map { "\($0.location?.description ?? "") \($0.summary.vi)" } == [
        "t/foot.mustache:1:10 Liên kết “khong-co/” của mẫu trang không dẫn tới trang hay mục nào của cổng",
        "t/foot.mustache:1:49 Liên kết “#mat” của mẫu trang không dẫn tới trang hay mục nào của cổng",
      ])
  }
}
