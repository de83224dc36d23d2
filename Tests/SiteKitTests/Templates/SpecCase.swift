import Diagnostics
import SiteKit
import Testing

/// One case of the public Mustache specification: data, template and other templates give a text.
struct SpecCase<Page: TemplateData>: Sendable, CustomTestStringConvertible {
  let name: String
  let page: Page
  let template: String
  let expected: String
  let others: [String: String]

  init(_ name: String, _ page: Page, _ template: String, _ expected: String, _ others: [String: String] = [:]) {
    self.name = name
    self.page = page
    self.template = template
    self.expected = expected
    self.others = others
  }

  var testDescription: String { name }

  func check() throws {
    #expect(try rendered(template, page, others) == expected)
  }
}

func templates(_ main: String, _ others: [String: String] = [:]) -> TemplateSet {
  let texts = [("main", main)] + others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  return TemplateSet(
    texts.map { name, text in
      TemplateFile(
        path: "\(name).mustache", displayPath: "site-templates/\(name).mustache", bytes: Array(text.utf8))
    })
}

func rendered<Page: TemplateData>(_ main: String, _ page: Page, _ others: [String: String] = [:]) throws -> String {
  try templates(main, others).template("main", for: Page.self).render(page).description
}

/// The problems of a template as `file:line:column code`, in reading order.
func problems<Page: TemplateData>(
  _ main: String, _ others: [String: String] = [:], for page: Page.Type = Sample.self
) -> [Problem] {
  do throws(Refusal) {
    _ = try templates(main, others).template("main", for: page)
    return []
  } catch {
    return error.report.sorted()
  }
}

func places<Page: TemplateData>(
  _ main: String, _ others: [String: String] = [:], for page: Page.Type = Sample.self
) -> [String] {
  problems(main, others, for: page).map { problem in
    let place = problem.location.map { "\($0)".replacing("site-templates/", with: "").replacing(".mustache", with: "") }
    return "\(place ?? "-") \(problem.code)"
  }
}

/// Data with a name of every kind.
struct Sample: TemplateData {
  var text: String? = "text"
  var other = "other"
  var html: HTML? = HTML(trusted: Array("<b>".utf8))
  var yes = true
  var no = false
  var words = ["a", "b"]
  var items = [Item(n: "1"), Item(n: "2"), Item(n: "3")]
  var none: [Item] = []
  var person: Person? = Person(name: "Joe")
  var nobody: Person?

  static let fields: [TemplateField<Sample>] = [
    .text("text", "A text", \.text),
    .text("other", "Another text", \.other),
    .html("html", "Markup", \.html),
    .flag("yes", "True", \.yes),
    .flag("no", "False", \.no),
    .texts("words", "Words", \.words),
    .list("items", "Items", \.items),
    .list("none", "No items", \.none),
    .object("person", "A person", \.person),
    .object("nobody", "Nobody", \.nobody),
  ]

  struct Item: TemplateData {
    let n: String
    static let fields: [TemplateField<Item>] = [.text("n", "Number | index", \.n)]
  }

  struct Person: TemplateData {
    let name: String
    static let fields: [TemplateField<Person>] = [
      .text("name", "Name", \.name), .flag("yes", "Shadows", { _ in false }),
    ]
  }
}

/// A chain `a.b.c.…` of objects, each with a name, a condition and perhaps the next one.
struct Chain: TemplateData {
  var a: A?
  var b: B? = B(name: "wrong", c: nil)
  static let fields: [TemplateField<Chain>] = [.object("a", "", \.a), .object("b", "", \.b)]

  struct A: TemplateData {
    var b: B?
    static let fields: [TemplateField<A>] = [.object("b", "", \.b)]
  }

  struct B: TemplateData {
    var name: String?
    var c: C?
    static let fields: [TemplateField<B>] = [.text("name", "", \.name), .object("c", "", \.c)]
  }

  struct C: TemplateData {
    var name: String?
    var on = false
    static let fields: [TemplateField<C>] = [.text("name", "", \.name), .flag("on", "", \.on)]
  }
}
