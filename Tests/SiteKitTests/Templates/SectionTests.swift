import SiteKit
import Testing

@Suite struct SectionTests {
  @Test(arguments: [
    SpecCase("Truthy", Sample(), "\"{{#yes}}shown{{/yes}}\"", "\"shown\""),
    SpecCase("Falsey", Sample(), "\"{{#no}}hidden{{/no}}\"", "\"\""),
    SpecCase("Null is falsey", Sample(text: nil), "\"{{#text}}hidden{{/text}}\"", "\"\""),
    SpecCase("Empty text is falsey", Sample(text: ""), "\"{{#text}}hidden{{/text}}\"", "\"\""),
    SpecCase("Empty HTML is falsey", Sample(html: .empty), "\"{{#html}}hidden{{/html}}\"", "\"\""),
    SpecCase("Context", Sample(), "\"{{#person}}Hi {{name}}.{{/person}}\"", "\"Hi Joe.\""),
    SpecCase("Absent object", Sample(), "\"{{#nobody}}Hi {{name}}.{{/nobody}}\"", "\"\""),
    SpecCase(
      "Parent contexts", Sample(), "\"{{#person}}{{text}}, {{#yes}}no{{/yes}}, {{html}}, {{nobody.name}}{{/person}}\"",
      "\"text, , <b>, \""),
    SpecCase("Variable test", Sample(text: "bar"), "\"{{#text}}{{.}} is {{text}}{{/text}}\"", "\"bar is bar\""),
    SpecCase("List", Sample(), "\"{{#items}}{{n}}{{/items}}\"", "\"123\""),
    SpecCase("Empty List", Sample(), "\"{{#none}}Yay lists!{{/none}}\"", "\"\""),
    SpecCase(
      "Doubled", Sample(text: "second"), "{{#yes}}\n* first\n{{/yes}}\n* {{text}}\n{{#yes}}\n* third\n{{/yes}}\n",
      "* first\n* second\n* third\n"),
    SpecCase(
      "Nested (Truthy)", Sample(), "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |", "| A B C D E |"),
    SpecCase("Nested (Falsey)", Sample(), "| A {{#no}}B {{#no}}C{{/no}} D{{/no}} E |", "| A  E |"),
    SpecCase("Implicit Iterator - String", Sample(), "\"{{#words}}({{.}}){{/words}}\"", "\"(a)(b)\""),
    SpecCase("Implicit Iterator - Section", Sample(), "{{#words}}{{#.}}<{{.}}>{{/.}}{{/words}}", "<a><b>"),
    SpecCase(
      "Implicit Iterator - Empty text", Sample(words: ["", "b"]), "{{#words}}{{#.}}{{.}}{{/.}}{{^.}}-{{/.}}{{/words}}",
      "-b"),
    SpecCase("Lists in lists", Sample(), "{{#items}}{{#words}}{{n}}{{.}} {{/words}}{{/items}}", "1a 1b 2a 2b 3a 3b "),
    SpecCase("Same list twice", Sample(), "{{#items}}{{n}}{{/items}}{{#items}}.{{/items}}", "123..."),
    SpecCase("Dotted Names - in lists", Sample(), "{{#items}}{{person.name}}{{n}} {{/items}}", "Joe1 Joe2 Joe3 "),
  ])
  func basics(_ example: SpecCase<Sample>) throws { try example.check() }

  @Test(arguments: [
    SpecCase(
      "Truthy", Chain(a: .init(b: .init(c: .init(on: true)))), "\"{{#a.b.c.on}}Here{{/a.b.c.on}}\"", "\"Here\""),
    SpecCase("Falsey", Chain(a: .init(b: .init(c: .init()))), "\"{{#a.b.c.on}}Here{{/a.b.c.on}}\"", "\"\""),
    SpecCase("Broken Chains", Chain(a: .init()), "\"{{#a.b.c.on}}Here{{/a.b.c.on}}\"", "\"\""),
    SpecCase(
      "Section pushes what the name reaches", Chain(a: .init(b: .init(c: .init(name: "Phil")))),
      "{{#a.b}}{{c.name}}{{#c}}{{name}}{{/c}}{{/a.b}}", "PhilPhil"),
  ])
  func dottedNames(_ example: SpecCase<Chain>) throws { try example.check() }

  /// What stands around the items of a list, once.
  @Test(arguments: [
    SpecCase("Items", Sample(), "{{#items.any}}<{{#items}}{{n}}{{/items}}>{{/items.any}}", "<123>"),
    SpecCase("Texts", Sample(), "{{#words.any}}<{{#words}}{{.}}{{/words}}>{{/words.any}}", "<ab>"),
    SpecCase("No items", Sample(), "{{#none.any}}<{{#none}}{{n}}{{/none}}>{{/none.any}}", ""),
    SpecCase("Inverted", Sample(), "{{^none.any}}-{{/none.any}}{{^items.any}}+{{/items.any}}", "-"),
    SpecCase("No texts", Sample(words: []), "{{#words.any}}-{{/words.any}}", ""),
  ])
  func anyItem(_ example: SpecCase<Sample>) throws { try example.check() }

  @Test(arguments: [
    SpecCase("Surrounding Whitespace", Sample(), " | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"),
    SpecCase(
      "Internal Whitespace", Sample(), " | {{#yes}} {{! Important Whitespace }}\n {{/yes}} | \n", " |  \n  | \n"),
    SpecCase(
      "Indented Inline Sections", Sample(), " {{#yes}}YES{{/yes}}\n {{#yes}}GOOD{{/yes}}\n", " YES\n GOOD\n"),
    SpecCase(
      "Standalone Lines", Sample(), "| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    SpecCase(
      "Indented Standalone Lines", Sample(), "| This Is\n  {{#yes}}\n|\n  {{/yes}}\n| A Line\n",
      "| This Is\n|\n| A Line\n"),
    SpecCase("Standalone Line Endings", Sample(), "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"),
    SpecCase("Standalone Without Previous Line", Sample(), "  {{#yes}}\n#{{/yes}}\n/", "#\n/"),
    SpecCase("Standalone Without Newline", Sample(), "#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"),
    SpecCase("Standalone with white space behind", Sample(), "|\n{{#yes}} \t\n/\n{{/yes}}  ", "|\n/\n"),
    SpecCase("Two tags on a line", Sample(), "{{#yes}}{{#yes}}\n/\n{{/yes}}{{/yes}}\n", "\n/\n\n"),
    SpecCase("Standalone Lines of a list", Sample(), "{{#items}}\n  {{n}}\n{{/items}}\n", "  1\n  2\n  3\n"),
    SpecCase("Padding", Sample(), "|{{# yes }}={{/ yes }}|", "|=|"),
  ])
  func whitespace(_ example: SpecCase<Sample>) throws { try example.check() }
}

@Suite struct ContextTests {
  @Test func allElementsOfTheStackAreSeenInLists() throws {
    let template =
      "{{#tops}}{{#middles}}{{tname.lower}}{{mname}}.{{#bottoms}}{{tname.upper}}{{mname}}{{bname}}.{{/bottoms}}"
      + "{{/middles}}{{/tops}}"
    #expect(try rendered(template, Tops()) == "a1.A1x.A1y.")
  }

  @Test func deeplyNestedContexts() throws {
    let template = """
      {{#a}}
      {{one}}
      {{#b}}
      {{one}}{{two}}{{one}}
      {{#c}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{#d}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{#five}}
      {{one}}{{two}}{{three}}{{four}}{{five}}{{four}}{{three}}{{two}}{{one}}
      {{one}}{{two}}{{three}}{{four}}{{.}}6{{.}}{{four}}{{three}}{{two}}{{one}}
      {{/five}}
      {{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}
      {{/d}}
      {{one}}{{two}}{{three}}{{two}}{{one}}
      {{/c}}
      {{one}}{{two}}{{one}}
      {{/b}}
      {{one}}
      {{/a}}

      """
    let expected = "1\n121\n12321\n1234321\n123454321\n12345654321\n1234321\n12321\n121\n1\n"
    #expect(try rendered(template, Deep()) == expected)
  }

  @Test func aTypeMayContainItself() throws {
    let tree = Tree(name: "a", children: [Tree(name: "b", children: [Tree(name: "c", children: [])])])
    let template = "{{name}}{{#children}}({{name}}{{#children}}({{name}}){{/children}}){{/children}}"
    #expect(try rendered(template, tree) == "a(b(c))")
  }
}

private struct Tops: TemplateData {
  static let fields: [TemplateField<Tops>] = [.list("tops", "", { _ in [Top()] })]

  struct Top: TemplateData {
    static let fields: [TemplateField<Top>] = [
      .object("tname", "", { _ in Letter() }), .list("middles", "", { _ in [Middle()] }),
    ]
  }
  struct Letter: TemplateData {
    static let fields: [TemplateField<Letter>] = [.text("upper", "", { _ in "A" }), .text("lower", "", { _ in "a" })]
  }
  struct Middle: TemplateData {
    static let fields: [TemplateField<Middle>] = [
      .text("mname", "", { _ in "1" }), .list("bottoms", "", { _ in [Bottom(name: "x"), Bottom(name: "y")] }),
    ]
  }
  struct Bottom: TemplateData {
    let name: String
    static let fields: [TemplateField<Bottom>] = [.text("bname", "", \.name)]
  }
}

private struct Deep: TemplateData {
  static let fields: [TemplateField<Deep>] = [
    .object("a", "", { _ in One() }), .object("b", "", { _ in Two() }), .object("c", "", { _ in Three() }),
  ]

  struct One: TemplateData {
    static let fields: [TemplateField<One>] = [.text("one", "", { _ in "1" })]
  }
  struct Two: TemplateData {
    static let fields: [TemplateField<Two>] = [.text("two", "", { _ in "2" })]
  }
  struct Three: TemplateData {
    static let fields: [TemplateField<Three>] = [.text("three", "", { _ in "3" }), .object("d", "", { _ in Four() })]
  }
  struct Four: TemplateData {
    static let fields: [TemplateField<Four>] = [.text("four", "", { _ in "4" }), .text("five", "", { _ in "5" })]
  }
}

private struct Tree: TemplateData {
  let name: String
  let children: [Tree]
  static let fields: [TemplateField<Tree>] = [.text("name", "", \.name), .list("children", "", \.children)]
}
