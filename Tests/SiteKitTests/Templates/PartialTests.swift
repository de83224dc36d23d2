import SiteKit
import Testing

@Suite struct PartialTests {
  @Test(arguments: [
    SpecCase("Basic Behavior", Sample(), "\"{{>p}}\"", "\"from partial\"", ["p": "from partial"]),
    SpecCase("Context", Sample(), "\"{{>p}}\"", "\"*text*\"", ["p": "*{{text}}*"]),
    SpecCase(
      "Context of a section", Sample(), "{{#items}}{{>p}}{{/items}}", "1text 2text 3text ", ["p": "{{n}}{{text}} "]),
    SpecCase(
      "Nested", Sample(), "{{>outer}}", "*text other!*", ["outer": "*{{text}} {{>inner}}*", "inner": "{{other}}!"]),
    SpecCase("Surrounding Whitespace", Sample(), "| {{>p}} |", "| \t|\t |", ["p": "\t|\t"]),
    SpecCase("Inline Indentation", Sample(text: "|"), "  {{text}}  {{> p}}\n", "  |  >\n>\n", ["p": ">\n>"]),
    SpecCase("Standalone Line Endings", Sample(), "|\r\n{{>p}}\r\n|", "|\r\n>|", ["p": ">"]),
    SpecCase("Standalone Without Previous Line", Sample(), "  {{>p}}\n>", "  >\n  >>", ["p": ">\n>"]),
    SpecCase("Standalone Without Newline", Sample(), ">\n  {{>p}}", ">\n  >\n  >", ["p": ">\n>"]),
    SpecCase(
      "Standalone Indentation", Sample(html: HTML(trusted: Array("<\n->".utf8))), "\\\n {{>p}}\n/\n",
      "\\\n |\n <\n->\n |\n/\n", ["p": "|\n{{html}}\n|\n"]),
    SpecCase("Padding Whitespace", Sample(), "|{{> p }}|", "|[]|", ["p": "[]"]),
    SpecCase("Folders", Sample(), "{{> partials/p }}", "[]", ["partials/p": "[]"]),
    SpecCase(
      "Indentation adds up", Sample(), " {{>a}}\n", " [\n  1\n  2\n ]\n", ["a": "[\n {{>b}}\n]\n", "b": "1\n2\n"]),
    SpecCase("Blank lines are not indented", Sample(), "  {{>p}}\n", "  1\n\n  2\n", ["p": "1\n\n2\n"]),
    SpecCase(
      "Indented sections", Sample(), "  {{>p}}\n", "  <ul>\n    <li>1\n    <li>2\n    <li>3\n  </ul>\n",
      ["p": "<ul>\n{{#items}}\n  <li>{{n}}\n{{/items}}\n</ul>\n"]),
    SpecCase(
      "Used twice in different contexts", Sample(), "{{#person}}{{>p}}{{/person}} {{>p}}", "no yes",
      ["p": "{{#yes}}yes{{/yes}}{{^yes}}no{{/yes}}"]),
  ])
  func basics(_ example: SpecCase<Sample>) throws { try example.check() }
}
