import Diagnostics

/// Checks what one template calls: that the other templates exist, and have the blocks that it fills.
struct TemplateCalls {
  private let template: ParsedTemplate
  private let templates: [String: ParsedTemplate]
  private let unreadable: Set<String>
  private(set) var report = Report()
  /// Templates that are called and are not there, and where.
  private(set) var missing: [(name: String, place: Location)] = []
  /// Something called by what is called is not there, so that nobody knows which blocks it had.
  private var isPartOfMissing = false

  init(_ template: ParsedTemplate, _ templates: [String: ParsedTemplate], unreadable: Set<String>) {
    self.template = template
    self.templates = templates
    self.unreadable = unreadable
    check(template.nodes)
  }

  private mutating func check(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .line, .text, .value: break
      case .section(_, _, let body): check(body)
      case .block(let block): check(block.body)
      case .partial(let call): check(call, [])
      case .parent(let call, let blocks):
        check(call, blocks)
        for block in blocks { check(block.body) }
      }
    }
  }

  private mutating func check(_ call: TemplateCall, _ blocks: [TemplateBlock]) {
    let name = call.name.text
    if name.isEmpty || unreadable.contains(name) { return }
    guard let called = templates[name] else {
      missing.append((name, template.source.location(call.name.range)))
      return
    }
    var visited: Set<String> = []
    isPartOfMissing = false
    let known = self.blocks(of: called, &visited)
    if isPartOfMissing { return }
    for block in blocks where !known.contains(block.name.text) {
      report.add(
        TemplateProblem.unknownBlock(
          block.name.text, of: name, among: known, at: template.source.location(block.name.range)))
    }
  }

  /// The names of all blocks that can be filled in a template and in what it calls, in reading order.
  private mutating func blocks(of template: ParsedTemplate, _ visited: inout Set<String>) -> [String] {
    guard visited.insert(template.name).inserted else { return [] }
    return blocks(in: template.nodes, &visited)
  }

  private mutating func blocks(in nodes: [TemplateNode], _ visited: inout Set<String>) -> [String] {
    var names: [String] = []
    for node in nodes {
      switch node {
      case .line, .text, .value: break
      case .section(_, _, let body): names += blocks(in: body, &visited)
      case .block(let block): names += [block.name.text] + blocks(in: block.body, &visited)
      case .partial(let call): names += blocks(of: call, &visited)
      case .parent(let call, let filled):
        names += blocks(of: call, &visited)
        for block in filled { names += blocks(in: block.body, &visited) }
      }
    }
    return names
  }

  private mutating func blocks(of call: TemplateCall, _ visited: inout Set<String>) -> [String] {
    guard let called = templates[call.name.text] else {
      isPartOfMissing = true
      return []
    }
    return blocks(of: called, &visited)
  }
}

extension TemplateCalls {
  /// The templates that pages do not come to, in order.
  static func strays(_ templates: [String: ParsedTemplate], pages: [String]) -> [String] {
    var used: Set<String> = []
    var next = pages
    while let name = next.popLast() {
      guard used.insert(name).inserted, let template = templates[name] else { continue }
      next += called(by: template.nodes)
    }
    return templates.keys.filter { !used.contains($0) }.sorted()
  }

  private static func called(by nodes: [TemplateNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .line, .text, .value: []
      case .section(_, _, let body): called(by: body)
      case .block(let block): called(by: block.body)
      case .partial(let call): [call.name.text]
      case .parent(let call, let blocks): [call.name.text] + blocks.flatMap { called(by: $0.body) }
      }
    }
  }
}
