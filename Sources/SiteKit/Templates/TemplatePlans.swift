/// Which fields a template reads in each of its contexts: a tree of plans, the root first. Only what is named is read.
struct TemplatePlans: Sendable {
  private var plans: [[Slot]] = [[]]

  private struct Slot {
    /// Index in the declared fields of the context's type.
    let field: Int
    /// The plan of what the field contains.
    let inner: Int
  }

  static let root = 0

  /// The place of a field's value in the frames of a plan, and the plan of what it contains; added at first use.
  mutating func slot(of field: Int, in plan: Int) -> (slot: Int, inner: Int) {
    if let slot = plans[plan].firstIndex(where: { $0.field == field }) { return (slot, plans[plan][slot].inner) }
    plans.append([])
    plans[plan].append(Slot(field: field, inner: plans.count - 1))
    return (plans[plan].count - 1, plans.count - 1)
  }

  /// Reads the values of a plan, in its order. One closure holds the next, as an array of generic closures
  /// would cost more in every row than the values themselves.
  func frame<Root: TemplateData>(of type: Root.Type, _ plan: Int) -> @Sendable (Root) -> TemplateFrame {
    let fields = Root.fields
    let count = plans[plan].count
    var fill: @Sendable (Root, inout [TemplateValue]) -> Void = { _, _ in }
    for slot in plans[plan] {
      let (before, read) = (fill, fields[slot.field].reader(self, slot.inner))
      fill = { root, values in
        before(root, &values)
        values.append(read(root))
      }
    }
    return { [fill] root in
      var values: [TemplateValue] = []
      values.reserveCapacity(count)
      fill(root, &values)
      return TemplateFrame(values: values)
    }
  }
}
