public import Diagnostics

/// All templates of a site, read and checked as far as they can be without knowing the data of each page.
public struct TemplateSet: Sendable {
  let templates: [String: ParsedTemplate]
  /// Every fault of writing in any of the templates.
  public let report: Report

  public init(_ files: [TemplateFile]) {
    var report = Report()
    var templates: [String: ParsedTemplate] = [:]
    for file in files {
      guard String(validating: file.bytes, as: UTF8.self) != nil else {
        report.add(TemplateProblem.notUTF8(file.displayPath))
        continue
      }
      let source = TemplateSource(file)
      var parser = TemplateParser(source)
      templates[source.name] = ParsedTemplate(source: source, nodes: parser.parse())
      report.merge(parser.report)
    }
    let unreadable = Set(files.map(\.name)).subtracting(templates.keys)
    for (_, template) in templates.sorted(by: { $0.key < $1.key }) {
      report.merge(TemplateCalls(template, templates, unreadable: unreadable).report)
    }
    self.templates = templates
    self.report = report
  }

  /// The names of all templates, in byte order.
  public var names: [String] { templates.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The template of a kind of page, by its path without ending, e.g. `pages/reception`. Checks every name that it, its
  /// parents, blocks and partials use; throws all faults found, those of the whole set among them.
  public func template<Page: TemplateData>(_ name: String, for page: Page.Type) throws(Refusal) -> Template<Page> {
    var report = self.report
    guard let template = templates[name] else {
      report.add(TemplateProblem.missing(name, known: names))
      throw Refusal(report)
    }
    var compiler = TemplateCompiler(templates, for: TemplateShape(page))
    compiler.compile(template)
    report.merge(compiler.report)
    if report.hasErrors { throw Refusal(report) }
    return Template(program: compiler.program, frame: compiler.plans.frame(of: page, TemplatePlans.root))
  }
}

/// One template and its structure.
struct ParsedTemplate: Sendable {
  let source: TemplateSource
  let nodes: [TemplateNode]

  var name: String { source.name }
}
