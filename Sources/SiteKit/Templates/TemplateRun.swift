/// One rendering of a program: the frames of the open sections and the output so far.
struct TemplateRun {
  private let program: TemplateProgram
  private var frames: [TemplateFrame]
  private(set) var output: HTMLBuffer

  init(_ program: TemplateProgram, _ root: TemplateFrame) {
    self.program = program
    frames = [root]
    let rendered = root.values.reduce(0) { if case .html(let html) = $1 { $0 + html.bytes.count } else { $0 } }
    output = HTMLBuffer(capacity: program.literals.count * 2 + rendered + 1024)
    run(0, to: program.steps.count)
  }

  private mutating func run(_ start: Int, to end: Int) {
    var step = start
    while step < end {
      switch program.steps[step] {
      case .literal(let first, let last):
        output.append(trusted: program.literals[first..<last])
        step += 1
      case .value(let place):
        write(value(place))
        step += 1
      case .when(let place, let after): step = value(place).isTrue ? step + 1 : after
      case .unless(let place, let after): step = value(place).isTrue ? after : step + 1
      case .each(let place, let after):
        if case .frames(let items) = value(place) { repeated(items, step + 1, to: after) }
        step = after
      }
    }
  }

  private mutating func repeated(_ items: [TemplateFrame], _ start: Int, to end: Int) {
    for item in items {
      frames.append(item)
      run(start, to: end)
      frames.removeLast()
    }
  }

  private mutating func write(_ value: TemplateValue) {
    switch value {
    case .text(let text): output.append(escaping: text)
    case .html(let html): output.append(html)
    case .none, .flag, .frames: break
    }
  }

  private func value(_ place: TemplatePlace) -> TemplateValue {
    let value = frames[place.depth].values[place.slot]
    return place.path < 0 ? value : inner(value, program.paths[place.path])
  }

  private func inner(_ value: TemplateValue, _ path: [Int]) -> TemplateValue {
    var value = value
    for slot in path {
      guard case .frames(let frames) = value, let frame = frames.first else { return .none }
      value = frame.values[slot]
    }
    return value
  }
}
