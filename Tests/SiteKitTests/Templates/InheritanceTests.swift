import SiteKit
import Testing

@Suite struct InheritanceTests {
  @Test(arguments: [
    SpecCase("Default", Sample(), "{{$title}}Default title{{/title}}\n", "Default title\n"),
    SpecCase("Variable", Sample(), "{{$foo}}default {{text}} content{{/foo}}\n", "default text content\n"),
    SpecCase("Finished HTML", Sample(), "{{$foo}}default {{html}} content{{/foo}}\n", "default <b> content\n"),
    SpecCase(
      "Sections", Sample(), "{{$foo}}default {{#person}}{{name}}{{/person}} content{{/foo}}\n", "default Joe content\n"),
    SpecCase(
      "Negative Sections", Sample(), "{{$foo}}default {{^no}}{{text}}{{/no}} content{{/foo}}\n",
      "default text content\n"),
    SpecCase(
      "Mustache Injection", Sample(text: "{{qux}}"), "{{$foo}}default {{#yes}}{{text}}{{/yes}} content{{/foo}}\n",
      "default {{qux}} content\n"),
    SpecCase("Inherit", Sample(), "{{<p}}{{/p}}\n", "default content", ["p": "{{$foo}}default content{{/foo}}"]),
    SpecCase(
      "Overridden content", Sample(), "{{<p}}{{$title}}sub template title{{/title}}{{/p}}", "...sub template title...",
      ["p": "...{{$title}}Default title{{/title}}..."]),
    SpecCase(
      "Data does not override block", Sample(), "{{<p}}{{$text}}in template{{/text}}{{/p}}", "in template",
      ["p": "{{$text}}in parent{{/text}}"]),
    SpecCase(
      "Data does not override block default", Sample(), "{{<p}}{{/p}}", "in parent",
      ["p": "{{$text}}in parent{{/text}}"]),
    SpecCase(
      "Overridden parent", Sample(), "test {{<p}}{{$stuff}}override{{/stuff}}{{/p}}", "test override",
      ["p": "{{$stuff}}...{{/stuff}}"]),
    SpecCase(
      "Two overridden parents", Sample(),
      "test {{<p}}{{$stuff}}override1{{/stuff}}{{/p}} {{<p}}{{$stuff}}override2{{/stuff}}{{/p}}\n",
      "test |override1 default| |override2 default|\n",
      ["p": "|{{$stuff}}...{{/stuff}}{{$default}} default{{/default}}|"]),
    SpecCase(
      "Override parent with newlines", Sample(), "{{<p}}{{$ballmer}}\npeaked\n\n:(\n{{/ballmer}}{{/p}}",
      "peaked\n\n:(\n", ["p": "{{$ballmer}}peaking{{/ballmer}}"]),
    SpecCase(
      "Only one override", Sample(), "{{<p}}{{$stuff2}}override two{{/stuff2}}{{/p}}", "new default one, override two",
      ["p": "{{$stuff}}new default one{{/stuff}}, {{$stuff2}}new default two{{/stuff2}}"]),
    SpecCase(
      "Parent template", Sample(), "{{>p}}|{{<p}}{{/p}}", "default content|default content",
      ["p": "{{$foo}}default content{{/foo}}"]),
    SpecCase(
      "Text inside parent, with a block", Sample(), "{{<p}} asdfasd {{$foo}}hmm{{/foo}} asdfasdfasdf {{/p}}", "hmm",
      ["p": "{{$foo}}default content{{/foo}}"]),
    SpecCase(
      "Text inside parent", Sample(), "{{<p}} asdfasd asdfasdfasdf {{/p}}", "default content",
      ["p": "{{$foo}}default content{{/foo}}"]),
    SpecCase(
      "Comments inside parent", Sample(), "{{<p}}\n{{! note }}\n  {{$foo}}hmm{{/foo}}\n{{/p}}\n", "hmm",
      ["p": "{{$foo}}default content{{/foo}}"]),
  ])
  func basics(_ example: SpecCase<Sample>) throws { try example.check() }

  @Test(arguments: [
    SpecCase(
      "Recursion", Sample(), "{{<p}}{{$foo}}override{{/foo}}{{/p}}", "override override override don't recurse",
      [
        "p": "{{$foo}}default content{{/foo}} {{$bar}}{{<p2}}{{/p2}}{{/bar}}",
        "p2": "{{$foo}}p2 default content{{/foo}} {{<p}}{{$bar}}don't recurse{{/bar}}{{/p}}",
      ]),
    SpecCase(
      "Multi-level inheritance", Sample(), "{{<p}}{{$a}}c{{/a}}{{/p}}", "c",
      ["p": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<g}}{{$a}}o{{/a}}{{/g}}", "g": "{{$a}}g{{/a}}"]),
    SpecCase(
      "Multi-level inheritance, no sub child", Sample(), "{{<p}}{{/p}}", "p",
      ["p": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<g}}{{$a}}o{{/a}}{{/g}}", "g": "{{$a}}g{{/a}}"]),
    SpecCase(
      "Block scope", Sample(), "{{<p}}{{$block}}I say {{#yes}}yes{{/yes}}{{^yes}}no{{/yes}}.{{/block}}{{/p}}",
      "I say no.", ["p": "{{#person}}{{$block}}You say {{name}}.{{/block}}{{/person}}"]),
    SpecCase(
      "Filling for lists", Sample(), "{{<p}}{{$row}}[{{n}}]{{/row}}{{/p}}", "[1][2][3]",
      ["p": "{{#items}}{{$row}}{{/row}}{{/items}}"]),
    SpecCase(
      "Same block name in the page's parent and in a parent inside its block", Sample(),
      "{{<layout}}{{$content}}a {{<card}}{{$content}}b{{/content}}{{/card}} {{>card}}{{/content}}{{/layout}}",
      "<a (b) (-)>", ["layout": "<{{$content}}{{/content}}>", "card": "({{$content}}-{{/content}})"]),
    SpecCase(
      "A partial of the parent sees what fills its blocks", Sample(), "{{<p}}{{$a}}x{{/a}}{{/p}}", "[x]",
      ["p": "[{{>q}}]", "q": "{{$a}}{{/a}}"]),
  ])
  func levels(_ example: SpecCase<Sample>) throws { try example.check() }

  @Test(arguments: [
    SpecCase(
      "Inherit indentation", Sample(), "{{<p}}{{$nineties}}hammer time{{/nineties}}{{/p}}", "stop:\n  hammer time\n",
      ["p": "stop:\n  {{$nineties}}collaborate and listen{{/nineties}}\n"]),
    SpecCase("Standalone parent", Sample(), "Hi,\n  {{<p}}{{/p}}\n", "Hi,\n  one\n  two\n", ["p": "one\ntwo\n"]),
    SpecCase(
      "Standalone block", Sample(), "{{<p}}{{$block}}\none\ntwo{{/block}}\n{{/p}}\n", "Hi,\n  one\n  two\n",
      ["p": "Hi,\n  {{$block}}{{/block}}\n"]),
    SpecCase(
      "Block reindentation", Sample(), "{{<p}}{{$block}}\n    one\n    two\n{{/block}}{{/p}}\n", "Hi,\n  one\n  two\n",
      ["p": "Hi,\n  {{$block}}\n  {{/block}}\n"]),
    SpecCase(
      "Intrinsic indentation", Sample(), "{{<p}}{{$block}}\none\ntwo\n{{/block}}{{/p}}\n", "Hi,\n  one\n  two\n",
      ["p": "Hi,\n{{$block}}\n  default\n{{/block}}\n"]),
    SpecCase(
      "Nested block reindentation", Sample(), "{{<p}}{{$nested}}\nthree\n{{/nested}}{{/p}}\n", "one\n  three\n",
      [
        "p": "{{<g}}{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/block}}{{/g}}\n",
        "g": "{{$block}}default{{/block}}",
      ]),
    SpecCase(
      "Nested block with its default", Sample(), "{{<p}}{{/p}}\n", "one\n  two\n",
      [
        "p": "{{<g}}{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/block}}{{/g}}\n",
        "g": "{{$block}}default{{/block}}",
      ]),
    SpecCase(
      "Line endings", Sample(), "{{<p}}\r\n{{$block}}\r\n  one\r\n{{/block}}\r\n{{/p}}\r\n", "Hi,\r\n one\r\nbye\r\n",
      ["p": "Hi,\r\n {{$block}}\r\n {{/block}}\r\nbye\r\n"]),
    SpecCase(
      "A parent on several lines in a page", Sample(),
      "{{! The page }}\n{{<p}}\n  {{$title}}{{text}}{{/title}}\n  {{$main}}\n    <h1>\n      {{#items}}\n      <b>{{n}}\n"
        + "      {{/items}}\n  {{/main}}\n{{/p}}\n",
      "<title>text</title>\n<main>\n  <h1>\n    <b>1\n    <b>2\n    <b>3\n</main>\n",
      ["p": "<title>{{$title}}Site{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n"]),
    SpecCase(
      "Several blocks filled from one line", Sample(), "{{<p}}{{$a}}x{{/a}}{{$b}}\n  y\n{{/b}}{{/p}}\n", "x\n y\n",
      ["p": "{{$a}}{{/a}}\n {{$b}}\n {{/b}}\n"]),
    SpecCase("Text before a parent", Sample(), "a {{<p}}{{/p}}\nb\n", "a x\ny\n\nb\n", ["p": "x\ny\n"]),
    SpecCase("Text behind a parent", Sample(), "  {{<p}}{{/p}} b\n", "  x\ny\n b\n", ["p": "x\ny\n"]),
    SpecCase(
      "Filling inside a line", Sample(), "{{<p}}{{$a}}\n  x\n    y\n{{/a}}{{/p}}", "<p>x\n  y\n</p>\n",
      ["p": "<p>{{$a}}{{/a}}</p>\n"]),
    SpecCase(
      "Filling of one line for a place of several", Sample(), "{{<p}}{{$a}}x{{/a}}{{/p}}", "<p>\n  x</p>\n",
      ["p": "<p>\n  {{$a}}\n  {{/a}}\n</p>\n"]),
  ])
  func whitespace(_ example: SpecCase<Sample>) throws { try example.check() }
}
