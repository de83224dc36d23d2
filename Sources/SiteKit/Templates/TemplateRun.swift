/// One rendering of a program: the frames of the open sections and the output so far.
struct TemplateRun {
  private var frames: [TemplateFrame]
  private(set) var output: HTMLBuffer

  init(_ program: TemplateProgram, _ root: TemplateFrame) {
    frames = [root]
    let rendered = root.values.reduce(0) { if case .html(let html) = $1 { $0 + html.bytes.count } else { $0 } }
    output = HTMLBuffer(capacity: program.literals.count * 2 + rendered + 1024)
    run(program, 0, to: program.steps.count)
  }

  private mutating func run(_ program: TemplateProgram, _ start: Int, to end: Int) {
    var step = start
    while step < end {
      switch program.steps[step] {
      case .literal(let first, let last):
        program.literals.withUnsafeBufferPointer {
          output.append(trusted: UnsafeBufferPointer(rebasing: $0[first..<last]))
        }
        step += 1
      case .value(let place):
        write(value(place, program))
        step += 1
      case .when(let place, let after): step = value(place, program).isTrue ? step + 1 : after
      case .unless(let place, let after): step = value(place, program).isTrue ? after : step + 1
      case .each(let place, let after):
        switch value(place, program) {
        case .frames(let items): repeated(items, program, step + 1, to: after)
        case .texts(let texts): repeated(texts, program, step + 1, to: after)
        case .none, .text, .html, .flag: break
        }
        step = after
      }
    }
  }

  private mutating func repeated(_ items: [TemplateFrame], _ program: TemplateProgram, _ start: Int, to end: Int) {
    for item in items {
      frames.append(item)
      run(program, start, to: end)
      frames.removeLast()
    }
  }

  /// One frame serves all texts of a list: there is nothing else in it.
  private mutating func repeated(_ texts: [String], _ program: TemplateProgram, _ start: Int, to end: Int) {
    frames.append(TemplateFrame(values: [.none]))
    for text in texts {
      frames[frames.count - 1].values[0] = .text(text)
      run(program, start, to: end)
    }
    frames.removeLast()
  }

  private mutating func write(_ value: TemplateValue) {
    switch value {
    case .text(let text): output.append(escaping: text)
    case .html(let html): output.append(html)
    case .none, .flag, .texts, .frames: break
    }
  }

  private func value(_ place: TemplatePlace, _ program: TemplateProgram) -> TemplateValue {
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
