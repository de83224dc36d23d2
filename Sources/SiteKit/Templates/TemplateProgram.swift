/// A template made flat: steps over one run of literal bytes, every name already a place in the values.
struct TemplateProgram: Sendable {
  private(set) var steps: [TemplateStep] = []
  private(set) var literals: [UInt8] = []
  /// The further slots of dotted names, one inside the other.
  private(set) var paths: [[Int]] = []
  /// The last step is a literal that may still grow.
  private var isOpen = false

  mutating func append(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if isOpen, case .literal(let first, _) = steps.last {
      steps[steps.count - 1] = .literal(first, literals.count)
    } else {
      steps.append(.literal(start, literals.count))
    }
    isOpen = true
  }

  mutating func append(value place: TemplatePlace) {
    steps.append(.value(place))
    isOpen = false
  }

  /// Opens a section whose end is not known yet; hand the result to `end`.
  mutating func begin(_ section: TemplateStep) -> Int {
    steps.append(section)
    isOpen = false
    return steps.count - 1
  }

  mutating func end(_ section: Int) {
    switch steps[section] {
    case .each(let place, _): steps[section] = .each(place, steps.count)
    case .when(let place, _): steps[section] = .when(place, steps.count)
    case .unless(let place, _): steps[section] = .unless(place, steps.count)
    case .literal, .value: break
    }
    isOpen = false
  }

  /// The number of a path of further slots; -1 for none.
  mutating func path(_ slots: [Int]) -> Int {
    if slots.isEmpty { return -1 }
    if let known = paths.firstIndex(of: slots) { return known }
    paths.append(slots)
    return paths.count - 1
  }
}

/// One step; sections know the step after their end.
enum TemplateStep: Sendable {
  /// The literal bytes from, up to.
  case literal(Int, Int)
  case value(TemplatePlace)
  case each(TemplatePlace, Int)
  case when(TemplatePlace, Int)
  case unless(TemplatePlace, Int)
}

/// Where a value is: in the frame at a depth of the stack, in a slot, and further along a path (-1 for none).
struct TemplatePlace: Sendable {
  let depth: Int
  let slot: Int
  let path: Int
}
