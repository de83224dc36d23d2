import SiteKit
import Testing

private let forbidden = Sample(text: "& \" < >", html: HTML(trusted: Array("& \" < >".utf8)))
private let phil = Chain(a: .init(b: .init(name: nil, c: .init(name: "Phil"))))

@Suite struct InterpolationTests {
  @Test(arguments: [
    SpecCase("No Interpolation", Sample(), "Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
    SpecCase("Basic Interpolation", Sample(text: "world"), "Hello, {{text}}!\n", "Hello, world!\n"),
    SpecCase("No Re-interpolation", Sample(text: "{{other}}"), "{{text}}: {{other}}", "{{other}}: other"),
    SpecCase("HTML Escaping", forbidden, "Escaped: {{text}}\n", "Escaped: &amp; &quot; &lt; &gt;\n"),
    SpecCase("Finished HTML", forbidden, "Not escaped: {{html}}\n", "Not escaped: & \" < >\n"),
    SpecCase("Basic Integer Interpolation", Sample(text: "\(85)"), "\"{{text}} miles\"", "\"85 miles\""),
    SpecCase("Basic Decimal Interpolation", Sample(text: "1,21"), "\"{{text}} jiggawatts\"", "\"1,21 jiggawatts\""),
    SpecCase("Basic Null Interpolation", Sample(text: nil), "I ({{text}}) be seen!", "I () be seen!"),
    SpecCase("Null HTML Interpolation", Sample(html: nil), "I ({{html}}) be seen!", "I () be seen!"),
    SpecCase("Surrounding Whitespace", Sample(text: "---"), "| {{text}} |", "| --- |"),
    SpecCase("Standalone", Sample(text: "---"), "  {{text}}\n", "  ---\n"),
    SpecCase("Finished HTML - Standalone", Sample(), "  {{html}}\n", "  <b>\n"),
    SpecCase("Interpolation With Padding", Sample(text: "---"), "|{{ text }}|", "|---|"),
    SpecCase("Padding before the end", Sample(text: "---"), "|{{\ttext\n}}|", "|---|"),
    SpecCase("Braces around a tag", Sample(text: "---"), "{ {{text}}}", "{ ---}"),
    SpecCase("White space alone at the end", Sample(), "|\n  ", "|\n  "),
    SpecCase("Blank lines stay as they are", Sample(), "a\n  \n\t\r\nb\n\n", "a\n  \n\t\r\nb\n\n"),
    SpecCase("Byte order mark", Sample(), "\u{FEFF}a", "a"),
    SpecCase("Empty template", Sample(), "", ""),
  ])
  func basics(_ example: SpecCase<Sample>) throws { try example.check() }

  @Test(arguments: [
    SpecCase(
      "Dotted Names - Arbitrary Depth", phil, "\"{{a.b.c.name}}\" == \"{{#a}}{{#b}}{{#c}}{{name}}{{/c}}{{/b}}{{/a}}\"",
      "\"Phil\" == \"Phil\""),
    SpecCase("Dotted Names - Broken Chains", Chain(a: .init()), "\"{{a.b.c.name}}\" == \"\"", "\"\" == \"\""),
    SpecCase("Dotted Names - Broken at the start", Chain(), "[{{a.b.c.name}}]", "[]"),
    SpecCase(
      "Dotted Names - Broken Chain Resolution", Chain(a: .init(b: .init()), b: .init(c: .init(name: "Jim"))),
      "\"{{a.b.c.name}}\" == \"\"", "\"\" == \"\""),
    SpecCase("Dotted Names - Initial Resolution", phil, "\"{{#a}}{{b.c.name}}{{/a}}\"", "\"Phil\""),
    SpecCase(
      "Dotted Names - Context Precedence", Chain(a: .init(), b: .init(name: "ERROR")), "{{#a}}[{{b.name}}]{{/a}}", "[]"),
  ])
  func dottedNames(_ example: SpecCase<Chain>) throws { try example.check() }

  @Test(arguments: [
    SpecCase("Basic Interpolation", Sample(words: ["world"]), "{{#words}}Hello, {{.}}!{{/words}}\n", "Hello, world!\n"),
    SpecCase("HTML Escaping", Sample(words: ["& \" < >"]), "{{#words}}{{.}}{{/words}}", "&amp; &quot; &lt; &gt;"),
    SpecCase("Text as its own context", Sample(text: "<"), "{{#text}}{{.}}{{/text}}", "&lt;"),
    SpecCase("HTML as its own context", Sample(), "{{#html}}{{.}}{{/html}}", "<b>"),
  ])
  func implicitIterators(_ example: SpecCase<Sample>) throws { try example.check() }

  @Test func quotationMarkUnderACombiningMarkIsEscaped() throws {
    #expect(try rendered("<a title=\"{{text}}\">", Sample(text: "\"\u{301}>")) == "<a title=\"&quot;\u{301}&gt;\">")
  }

  @Test func aDottedNameIsNeverASingleKey() throws {
    struct Dotted: TemplateData {
      static let fields: [TemplateField<Dotted>] = [
        .text("a.b", "", { _ in "c" }), .object("a", "", { _ in Inner() }),
      ]
    }
    struct Inner: TemplateData {
      static let fields: [TemplateField<Inner>] = [.text("b", "", { _ in "d" })]
    }
    struct Single: TemplateData {
      static let fields: [TemplateField<Single>] = [.text("a.b", "", { _ in "c" })]
    }
    #expect(try rendered("{{a.b}}", Dotted()) == "d")
    #expect(places("{{a.b}}", for: Single.self) == ["main:1:3 template-unknown-name"])
  }

  @Test func onlyFieldsThatTheTemplateNamesAreRead() throws {
    struct Costly: TemplateData {
      static let fields: [TemplateField<Costly>] = [
        .text("cheap", "", { _ in "cheap" }),
        .text(
          "costly", "",
          { _ in
            Issue.record("read without need")
            return ""
          }),
      ]
    }
    #expect(try rendered("{{cheap}}", Costly()) == "cheap")
  }
}
