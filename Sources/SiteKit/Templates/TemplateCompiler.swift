import Diagnostics

/// Turns a template with its parents, blocks and partials into one program for one type of page.
struct TemplateCompiler {
  private let templates: [String: ParsedTemplate]
  private var names: TemplateNames
  private var depth = 0
  /// The templates being compiled, outermost first, each with the fillings of its blocks.
  private var path: [(name: String, filled: [String: TemplateArgument])] = []
  private(set) var program = TemplateProgram()
  private(set) var report = Report()

  var plans: TemplatePlans { names.plans }

  init(_ templates: [String: ParsedTemplate], for root: TemplateShape) {
    self.templates = templates
    names = TemplateNames(root)
  }

  mutating func compile(_ template: ParsedTemplate) {
    path.append((template.name, [:]))
    compile(template.nodes, TemplateScope(template: template))
    path.removeLast()
  }

  private mutating func compile(_ nodes: some Collection<TemplateNode>, _ scope: TemplateScope) {
    let bytes = scope.template.source.bytes
    for node in nodes {
      switch node {
      case .line(let range):
        program.append(scope.indentation)
        program.append(bytes[range].dropFirst(scope.removed))
      case .text(let range): program.append(bytes[range])
      case .value(let name): compile(value: name, scope)
      case .section(let name, let inverted, let body):
        if inverted { compile(inverted: name, body, scope) } else { compile(section: name, body, scope) }
      case .partial(let call): self.call(call, filled: scope.filled, scope)
      case .parent(let call, let blocks):
        var filled = scope.filled
        for block in blocks where filled[block.name.text] == nil {
          filled[block.name.text] = TemplateArgument(block: block, scope: scope)
        }
        self.call(call, filled: filled, scope)
      case .block(let block): compile(block, scope)
      }
    }
  }

  // MARK: Other templates

  private mutating func call(_ call: TemplateCall, filled: [String: TemplateArgument], _ scope: TemplateScope) {
    guard let template = templates[call.name.text] else { return }
    let first = path.firstIndex { open in
      open.name == template.name && open.filled.mapValues(\.origin) == filled.mapValues(\.origin)
    }
    if let first {
      let chain = path[first...].map(\.name) + [template.name]
      report.add(TemplateProblem.cycle(chain, at: scope.template.source.location(call.name.range)))
      return
    }
    path.append((template.name, filled))
    let indentation = call.indentation.map { scope.indentation(at: $0) } ?? []
    compile(template.nodes, TemplateScope(template: template, indentation: indentation, filled: filled))
    path.removeLast()
  }

  private mutating func compile(_ site: TemplateBlock, _ scope: TemplateScope) {
    guard let argument = scope.filled[site.name.text] else { return compile(site.body, scope) }
    var inner = argument.scope
    inner.indentation = scope.indentation(at: site.site)
    inner.removed = argument.block.indentation?.count ?? 0
    var body = argument.block.body[...]
    if !site.opensLine, case .line(let range)? = body.first {
      // The line that the block stands in has begun already, and has its indentation.
      program.append(argument.scope.template.source.bytes[range].dropFirst(inner.removed))
      body = body.dropFirst()
    } else if site.opensLine, !argument.block.opensLine {
      program.append(inner.indentation)
    }
    compile(body, inner)
  }

  // MARK: Names

  /// `list.any`: whether the list has an item, for what stands around the items once.
  private static let any = "any"

  private mutating func compile(value name: TemplateName, _ scope: TemplateScope) {
    guard let target = resolve(name, scope) else { return }
    if target.kind.isPrintable {
      program.append(value: target.place)
    } else {
      let place = scope.template.source.location(name.range)
      report.add(TemplateProblem.notText(name.text, target.kind.wording, at: place))
    }
  }

  private mutating func compile(inverted name: TemplateName, _ body: [TemplateNode], _ scope: TemplateScope) {
    guard let target = resolve(name, scope) else { return compile(body, scope) }
    let section = program.begin(.unless(target.place, 0))
    compile(body, scope)
    program.end(section)
  }

  private mutating func compile(section name: TemplateName, _ body: [TemplateNode], _ scope: TemplateScope) {
    guard let target = resolve(name, scope) else { return compile(body, scope, in: .unknown) }
    switch target.kind {
    case .text, .html, .flag:
      let section = program.begin(.when(target.place, 0))
      compile(body, scope, in: target.kind.isPrintable ? .value(target) : .flag)
      program.end(section)
    case .texts, .list, .object:
      let section = program.begin(.each(target.place, 0))
      depth += 1
      compile(body, scope, in: item(of: target))
      depth -= 1
      program.end(section)
    }
  }

  private func item(of target: TemplateTarget) -> TemplateContext {
    switch target.kind {
    case .list(let shape), .object(let shape): .record(shape.fields(), plan: target.plan, depth: depth)
    case .text, .html, .flag, .texts:
      .value(TemplateTarget(kind: .text, place: TemplatePlace(depth: depth, slot: 0, path: -1), plan: target.plan))
    }
  }

  private mutating func compile(_ body: [TemplateNode], _ scope: TemplateScope, in context: TemplateContext) {
    names.push(context)
    compile(body, scope)
    names.pop()
  }

  /// What a name stands for; nil, and a problem, for a name that is not declared.
  private mutating func resolve(_ name: TemplateName, _ scope: TemplateScope) -> TemplateTarget? {
    if name.text.isEmpty { return nil }
    if name.isCurrent {
      if names.current == nil, !names.hasUnknown {
        let place = scope.template.source.location(name.range)
        report.add(TemplateProblem.notText(".", names.currentWording, at: place))
      }
      return names.current
    }
    let parts = name.parts
    guard let start = names.find(parts[0].text) else {
      if !names.hasUnknown { unknown(parts[0], among: names.known, scope) }
      return nil
    }
    return follow(parts.dropFirst(), from: start, scope)
  }

  private mutating func follow(
    _ parts: ArraySlice<TemplateName>, from start: (field: TemplateFieldShape, depth: Int, slot: Int, plan: Int),
    _ scope: TemplateScope
  ) -> TemplateTarget? {
    var (kind, plan, slots) = (start.field.kind, start.plan, [Int]())
    for part in parts {
      if kind.isList, part.text == Self.any {
        kind = .flag
        continue
      }
      var fields: [TemplateFieldShape] = []
      if case .object(let shape) = kind { fields = shape.fields() }
      guard let index = fields.firstIndex(where: { $0.name == part.text }) else {
        unknown(part, among: kind.isList ? [Self.any] : fields.map(\.name), scope)
        return nil
      }
      let (slot, inner) = names.slot(of: index, in: plan)
      slots.append(slot)
      (kind, plan) = (fields[index].kind, inner)
    }
    let place = TemplatePlace(depth: start.depth, slot: start.slot, path: program.path(slots))
    return TemplateTarget(kind: kind, place: place, plan: plan)
  }

  private mutating func unknown(_ name: TemplateName, among known: [String], _ scope: TemplateScope) {
    report.add(TemplateProblem.unknownName(name.text, among: known, at: scope.template.source.location(name.range)))
  }
}
