import Diagnostics

/// The stack of contexts while a template is compiled: finds what a name stands for, innermost context first.
struct TemplateNames {
  private var contexts: [TemplateContext]
  private(set) var plans = TemplatePlans()

  init(_ root: TemplateShape) {
    contexts = [.record(root.fields(), plan: TemplatePlans.root, depth: 0)]
  }

  mutating func push(_ context: TemplateContext) { contexts.append(context) }

  mutating func pop() { contexts.removeLast() }

  var hasUnknown: Bool {
    contexts.contains { context in if case .unknown = context { true } else { false } }
  }

  /// The value that `{{.}}` stands for; nil where the innermost context has names or is no value.
  var current: TemplateTarget? {
    if case .value(let target) = contexts.last { target } else { nil }
  }

  /// What the innermost context is, when `{{.}}` cannot be printed.
  var currentWording: Wording {
    if case .flag = contexts.last { TemplateKind.flag.wording } else { Wording("nhóm", en: "a group") }
  }

  /// All names that can be written here, the nearest first.
  var known: [String] {
    contexts.reversed().flatMap { context -> [String] in
      if case .record(let fields, _, _) = context { fields.map(\.name) } else { [] }
    }
  }

  /// The value of an undotted name, or the start of a dotted one.
  mutating func find(_ name: String) -> (field: TemplateFieldShape, depth: Int, slot: Int, plan: Int)? {
    for context in contexts.reversed() {
      guard case .record(let fields, let plan, let depth) = context,
        let index = fields.firstIndex(where: { $0.name == name })
      else { continue }
      let (slot, inner) = plans.slot(of: index, in: plan)
      return (fields[index], depth, slot, inner)
    }
    return nil
  }

  /// The place of a field inside the values of a plan.
  mutating func slot(of field: Int, in plan: Int) -> (slot: Int, inner: Int) { plans.slot(of: field, in: plan) }
}
