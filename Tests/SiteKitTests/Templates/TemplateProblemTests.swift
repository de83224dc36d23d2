import Diagnostics
import SiteKit
import Testing

@Suite struct TemplateProblemTests {
  @Test func unknownNameWordForWord() {
    let text = ReportText(language: .vi).render(Report(problems("<p>\n  Đón tiếp: {{ txet }}</p>\n")))
    #expect(
      text == """
        lỗi: Ở chỗ này không có tên “txet”                                              [template-unknown-name]
         ——▶ site-templates/main.mustache:2:16
        2 │   Đón tiếp: {{ txet }}</p>
          │                ^^^^
          │  cách sửa: có phải bạn muốn viết “text”?

        """)
    let english = ReportText(language: .en).render(Report(problems("{{qqqqqq}}")))
    #expect(
      english == """
        error: There is no name “qqqqqq” here                                           [template-unknown-name]
         ——▶ site-templates/main.mustache:1:3
        1 │ {{qqqqqq}}
          │   ^^^^^^
          │  fix: write one of: text · other · html · yes · no · words · items · none · person · nobody

        """)
  }

  @Test func columnsCountCharacters() {
    #expect(places("Đo\u{31B}\u{301}n {{x.y}}") == ["main:1:7 template-unknown-name"])
  }

  @Test(arguments: [
    ("{{#missing}}{{text}}{{/missing}}", ["main:1:4 template-unknown-name"]),
    ("{{^missing}}{{text}}{{/missing}}", ["main:1:4 template-unknown-name"]),
    ("{{#missing}}{{unknown}}{{.}}{{/missing}}", ["main:1:4 template-unknown-name"]),
    ("{{person.nmae}}", ["main:1:10 template-unknown-name"]),
    ("{{items.n}}", ["main:1:9 template-unknown-name"]),
    ("{{#items.ayn}}{{/items.ayn}}", ["main:1:10 template-unknown-name"]),
    ("{{#items.any.n}}{{/items.any.n}}", ["main:1:14 template-unknown-name"]),
    ("{{#text.any}}{{/text.any}}", ["main:1:9 template-unknown-name"]),
    ("{{items.any}}", ["main:1:3 template-not-text"]),
    ("{{text.length}}", ["main:1:8 template-unknown-name"]),
    ("{{n}}{{#items}}{{n}}{{/items}}", ["main:1:3 template-unknown-name"]),
    ("{{foo bar}}", ["main:1:3 template-unknown-name"]),
    ("{{yes}}", ["main:1:3 template-not-text"]),
    ("{{items}}{{words}}", ["main:1:3 template-not-text", "main:1:12 template-not-text"]),
    ("{{person}}", ["main:1:3 template-not-text"]),
    ("{{.}}", ["main:1:3 template-not-text"]),
    ("{{#yes}}{{.}}{{/yes}}", ["main:1:11 template-not-text"]),
    ("{{#person}}{{.}}{{/person}}", ["main:1:14 template-not-text"]),
  ])
  func names(_ template: String, _ expected: [String]) {
    #expect(places(template) == expected)
  }

  @Test(arguments: [
    ("a {{{text}}} b", ["main:1:3 template-raw-form"]),
    ("{{&text}}", ["main:1:1 template-raw-form"]),
    ("{{{txet}}}", ["main:1:1 template-raw-form", "main:1:4 template-unknown-name"]),
    ("{{=<% %>=}}{{text}}", ["main:1:1 template-delimiters"]),
    ("{{}}", ["main:1:1 template-empty-tag"]),
    ("{{# }}{{/ }}", ["main:1:1 template-empty-tag", "main:1:7 template-empty-tag"]),
    ("{{text", ["main:1:1 template-unclosed-tag"]),
    ("{{text\n{{other}}", ["main:1:1 template-unclosed-tag"]),
    ("{{#yes\n{{other}}{{/yes}}", ["main:1:1 template-unclosed-tag"]),
    ("{{! text", ["main:1:1 template-unclosed-tag"]),
    ("{{", ["main:1:1 template-unclosed-tag"]),
    ("a\n {{#yes}}b", ["main:2:2 template-unclosed-section"]),
    ("{{$a}}b", ["main:1:1 template-unclosed-section"]),
    ("{{#yes}}{{#no}}{{/yes}}{{/no}}", ["main:1:9 template-unclosed-section", "main:1:24 template-stray-close"]),
    ("{{/yes}}", ["main:1:1 template-stray-close"]),
    ("{{#yes}}{{/no}}{{/yes}}", ["main:1:9 template-stray-close"]),
  ])
  func writing(_ template: String, _ expected: [String]) {
    #expect(places(template) == expected)
  }

  @Test(arguments: [
    ("{{>sesion}}", ["session": ""], ["main:1:4 template-unknown-partial"]),
    ("{{<layot}}{{$a}}{{text}}{{/a}}{{/layot}}", ["layout": ""], ["main:1:4 template-unknown-partial"]),
    ("{{<p}}{{$tilte}}x{{/tilte}}{{/p}}", ["p": "{{$title}}{{/title}}"], ["main:1:10 template-unknown-block"]),
    (
      "{{<p}}{{$a}}x{{/a}}{{$a}}y{{/a}}{{/p}}", ["p": "{{$a}}{{/a}}"], ["main:1:23 template-duplicate-block"]
    ),
    ("{{<p}}{{text}}{{/p}}", ["p": ""], ["main:1:7 template-outside-block"]),
    ("{{<p}}{{#yes}}{{/yes}}{{/p}}", ["p": ""], ["main:1:7 template-outside-block"]),
    ("{{<p}}{{$a}}{{txet}}{{/a}}{{/p}}", ["p": "{{$a}}{{/a}}"], ["main:1:15 template-unknown-name"]),
    ("{{#items}}{{>p}}{{/items}}{{>p}}", ["p": "{{n}}"], ["p:1:3 template-unknown-name"]),
    ("{{>p}}", ["p": "\n{{>q}}", "q": "{{>p}}"], ["q:1:4 template-partial-cycle"]),
    ("{{>main}}", [:], ["main:1:4 template-partial-cycle"]),
    ("{{<p}}{{/p}}", ["p": "{{<p}}{{/p}}"], ["p:1:4 template-partial-cycle"]),
    ("{{<p}}{{/p}}", ["p": "{{$a}}{{<p}}{{$a}}{{>p}}{{/a}}{{/p}}{{/a}}"], ["p:1:22 template-partial-cycle"]),
    ("", ["unused": "{{#a}}"], ["unused:1:1 template-unclosed-section"]),
  ])
  func otherTemplates(_ template: String, _ others: [String: String], _ expected: [String]) {
    #expect(places(template, others) == expected)
  }

  @Test func aCycleIsShown() {
    let problem = problems("{{>p}}", ["p": "{{>q}}", "q": "{{>p}}"]).first
    #expect(problem?.summary.vi == "Mẫu không được gọi lại chính nó: p → q → p")
  }

  @Test func allProblemsOfAllTemplatesAtOnce() {
    let page = "{{<layout}}{{$main}}{{txet}}{{>partials/row}}{{>partials/rwo}}{{/main}}{{/layout}}{{{html}}}"
    let others = ["layout": "{{titel}}{{$main}}{{/main}}{{#yes}}", "partials/row": "{{nmae}}{{=| |=}}"]
    #expect(
      places(page, others) == [
        "layout:1:3 template-unknown-name", "layout:1:28 template-unclosed-section",
        "main:1:23 template-unknown-name", "main:1:49 template-unknown-partial", "main:1:83 template-raw-form",
        "partials/row:1:3 template-unknown-name", "partials/row:1:9 template-delimiters",
      ])
  }

  @Test func aMissingTemplateIsNamed() {
    #expect(throws: Refusal.self) { try templates("").template("mian", for: Sample.self) }
    do throws(Refusal) {
      _ = try templates("").template("mian", for: Sample.self)
    } catch {
      #expect(error.report.problems.map(\.code) == ["template-missing"])
      #expect(error.report.problems.map(\.summary.vi) == ["Thiếu mẫu “mian.mustache”"])
      #expect(error.report.problems.map(\.fix?.vi) == ["thêm lại tệp “mian.mustache”, chép từ bản gốc của thư mục mẫu"])
    }
  }

  @Test func aTemplateMustBeUTF8() {
    let file = TemplateFile(path: "a.mustache", displayPath: "site-templates/a.mustache", bytes: [0x61, 0xFF])
    let main = TemplateFile(
      path: "main.mustache", displayPath: "site-templates/main.mustache", bytes: Array("{{>a}}".utf8))
    #expect(TemplateSet([file, main]).report.problems.map(\.code) == ["template-not-utf8"])
  }
}
