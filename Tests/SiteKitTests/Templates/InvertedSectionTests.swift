import SiteKit
import Testing

@Suite struct InvertedSectionTests {
  @Test(arguments: [
    SpecCase("Falsey", Sample(), "\"{{^no}}shown{{/no}}\"", "\"shown\""),
    SpecCase("Truthy", Sample(), "\"{{^yes}}hidden{{/yes}}\"", "\"\""),
    SpecCase("Null is falsey", Sample(text: nil), "\"{{^text}}shown{{/text}}\"", "\"shown\""),
    SpecCase("Context", Sample(), "\"{{^person}}Hi {{text}}.{{/person}}\"", "\"\""),
    SpecCase("Absent object", Sample(), "\"{{^nobody}}Hi {{text}}.{{/nobody}}\"", "\"Hi text.\""),
    SpecCase("List", Sample(), "\"{{^items}}{{text}}{{/items}}\"", "\"\""),
    SpecCase("Empty List", Sample(), "\"{{^none}}Yay lists!{{/none}}\"", "\"Yay lists!\""),
    SpecCase(
      "Doubled", Sample(text: "second"), "{{^no}}\n* first\n{{/no}}\n* {{text}}\n{{^no}}\n* third\n{{/no}}\n",
      "* first\n* second\n* third\n"),
    SpecCase("Nested (Falsey)", Sample(), "| A {{^no}}B {{^no}}C{{/no}} D{{/no}} E |", "| A B C D E |"),
    SpecCase("Nested (Truthy)", Sample(), "| A {{^yes}}B {{^yes}}C{{/yes}} D{{/yes}} E |", "| A  E |"),
    SpecCase("Surrounding Whitespace", Sample(), " | {{^no}}\t|\t{{/no}} | \n", " | \t|\t | \n"),
    SpecCase(
      "Internal Whitespace", Sample(), " | {{^no}} {{! Important Whitespace }}\n {{/no}} | \n", " |  \n  | \n"),
    SpecCase("Indented Inline Sections", Sample(), " {{^no}}NO{{/no}}\n {{^no}}WAY{{/no}}\n", " NO\n WAY\n"),
    SpecCase("Standalone Lines", Sample(), "| This Is\n{{^no}}\n|\n{{/no}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
    SpecCase(
      "Standalone Indented Lines", Sample(), "| This Is\n  {{^no}}\n|\n  {{/no}}\n| A Line\n",
      "| This Is\n|\n| A Line\n"),
    SpecCase("Standalone Line Endings", Sample(), "|\r\n{{^no}}\r\n{{/no}}\r\n|", "|\r\n|"),
    SpecCase("Standalone Without Previous Line", Sample(), "  {{^no}}\n^{{/no}}\n/", "^\n/"),
    SpecCase("Standalone Without Newline", Sample(), "^{{^no}}\n/\n  {{/no}}", "^\n/\n"),
    SpecCase("Padding", Sample(), "|{{^ no }}={{/ no }}|", "|=|"),
  ])
  func basics(_ example: SpecCase<Sample>) throws { try example.check() }

  @Test(arguments: [
    SpecCase("Truthy", Chain(a: .init(b: .init(c: .init(on: true)))), "\"{{^a.b.c.on}}No{{/a.b.c.on}}\"", "\"\""),
    SpecCase("Falsey", Chain(a: .init(b: .init(c: .init()))), "\"{{^a.b.c.on}}Not Here{{/a.b.c.on}}\"", "\"Not Here\""),
    SpecCase("Broken Chains", Chain(a: .init()), "\"{{^a.b.c.on}}Not Here{{/a.b.c.on}}\"", "\"Not Here\""),
  ])
  func dottedNames(_ example: SpecCase<Chain>) throws { try example.check() }
}
