public import Diagnostics

/// All templates of a site, read and checked as far as they can be without knowing the data of each page.
public struct TemplateSet: Sendable {
  let templates: [String: ParsedTemplate]
  /// Every fault of writing in any of the templates.
  public let report: Report

  /// The links that templates write themselves.
  public let links: [TemplateLink]
  /// The templates that no page uses, one calling another.
  private let strays: [String]

  /// `pages` are the templates that pages are made of; without any, none is told to be unused.
  public init(_ files: [TemplateFile], pages: [String] = []) {
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
    var missing: [String: [Location]] = [:]
    var links: [TemplateLink] = []
    for (_, template) in templates.sorted(by: { $0.key < $1.key }) {
      let calls = TemplateCalls(template, templates, unreadable: unreadable)
      report.merge(calls.report)
      for (name, place) in calls.missing { missing[name, default: []].append(place) }
      let markup = TemplateMarkup(template.source)
      report.merge(markup.report)
      links += markup.links
    }
    for (name, places) in missing.sorted(by: { $0.key < $1.key }) {
      report.add(TemplateProblem.unknownPartial(name, among: templates.keys.sorted(), at: places))
    }
    strays = pages.isEmpty ? [] : TemplateCalls.strays(templates, pages: pages)
    let lost = Set(pages.filter { templates[$0] == nil && !unreadable.contains($0) })
    for name in strays where NearestWord.nearest(to: name, among: lost.sorted()) == nil {
      if let source = templates[name]?.source { report.add(TemplateProblem.unused(name, at: source.location(0..<0))) }
    }
    self.templates = templates
    self.links = links
    self.report = report
  }

  /// The names of all templates, in byte order.
  public var names: [String] { templates.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The template of a kind of page, by its path without ending, e.g. `pages/reception`. Checks every name that it, its
  /// parents, blocks and partials use; throws all faults found, those of the whole set among them.
  public func template<Page: TemplateData>(_ name: String, for page: Page.Type) throws(Refusal) -> Template<Page> {
    var report = self.report
    guard let template = templates[name] else {
      report.add(TemplateProblem.missing(name, strays: strays))
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
