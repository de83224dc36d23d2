import Diagnostics

/// Builds the structure of one template: which tags belong together, and which stand alone on their lines.
struct TemplateParser {
  private let source: TemplateSource
  private let tokens: [TemplateToken]
  private var next = 0
  private var stack: [Open] = [Open(tag: nil)]
  /// The white space of a line of which nothing else was printed yet; nil further on in the line.
  private var pending: Range<Int>?
  /// The line printed nothing so far; tags of inheritance print nothing by themselves.
  private var clean = true
  private(set) var report: Report

  /// Tags in tags; a file with more is taken for one whose tags are not closed.
  private static let deepest = 40

  /// A tag that waits for its end; the first of the stack is the file.
  private struct Open {
    let tag: TemplateTag?
    var body: [TemplateNode] = []
    var arguments: [TemplateBlock] = []
    var leading: Range<Int>?
    var opensLine = false
  }

  init(_ source: TemplateSource) {
    self.source = source
    let scanner = TemplateScanner(source)
    tokens = scanner.tokens
    report = scanner.report
  }

  mutating func parse() -> [TemplateNode] {
    startLine()
    while next < tokens.count, stack.count <= Self.deepest {
      next += 1
      switch tokens[next - 1] {
      case .text(let range): read(range)
      case .tag(let tag): read(tag)
      }
    }
    if pending?.isEmpty == false { printLine() }
    while stack.count > 1 { closeUnfinished() }
    return stack[0].body
  }

  // MARK: Lines

  private mutating func startLine() {
    clean = true
    pending = nil
    guard next < tokens.count else { return }
    switch tokens[next] {
    case .text(let range): pending = range.lowerBound..<range.lowerBound
    case .tag(let tag): pending = tag.range.lowerBound..<tag.range.lowerBound
    }
  }

  /// Something of this line is printed: its white space comes first.
  private mutating func printLine() {
    if let line = pending { emit(.line(line)) }
    pending = nil
    clean = false
  }

  /// The rest of the line is empty.
  private var isLineEnd: Bool {
    guard next < tokens.count else { return true }
    guard case .text(let range) = tokens[next], source.isBlank(range) else { return false }
    return source.endsLine(range) || next + 1 == tokens.count
  }

  /// The rest of the line is closing tags, if anything.
  private var isLineEndAfterCloses: Bool {
    var ahead = self
    while ahead.next < tokens.count, case .tag(let tag) = tokens[ahead.next], tag.kind == .close { ahead.next += 1 }
    return ahead.isLineEnd
  }

  private var standsAlone: Bool { pending != nil && isLineEnd }

  private mutating func dropLine() {
    if next < tokens.count { next += 1 }
    startLine()
  }

  private mutating func dropOrPrintLine() {
    if standsAlone { dropLine() } else { printLine() }
  }

  // MARK: Text and tags

  private mutating func read(_ range: Range<Int>) {
    let blank = source.isBlank(range)
    let endsLine = source.endsLine(range)
    if pending != nil, blank, !endsLine {
      pending = range
      return
    }
    var rest = range
    if pending != nil, !blank {
      let indentation = source.indentation(range)
      pending = indentation
      rest = indentation.upperBound..<range.upperBound
      printLine()
    }
    emit(.text(rest))
    if !blank { clean = false }
    if endsLine { startLine() }
  }

  private mutating func read(_ tag: TemplateTag) {
    switch tag.kind {
    case .comment: dropOrPrintLine()
    case .value:
      printLine()
      emit(.value(tag.name), tag)
    case .section, .inverted:
      dropOrPrintLine()
      stack.append(Open(tag: tag))
    case .partial:
      let indentation = standsAlone ? pending : nil
      dropOrPrintLine()
      emit(.partial(TemplateCall(name: tag.name, indentation: indentation)), tag)
    case .parent:
      stack.append(Open(tag: tag, leading: pending))
      pending = nil
    case .block: openBlock(tag)
    case .close: close(tag)
    }
  }

  private mutating func openBlock(_ tag: TemplateTag) {
    let leading = pending
    // What fills a block is not printed where it is written: it starts afresh whatever stands before it.
    if isArgument { clean = true }
    let opensLine = clean && isLineEnd && next < tokens.count
    if opensLine {
      dropLine()
    } else if isArgument {
      pending = nil
    } else {
      printLine()
    }
    stack.append(Open(tag: tag, leading: leading, opensLine: opensLine))
  }

  /// The innermost open tag is a parent: what stands in it fills blocks.
  private var isArgument: Bool { stack.last?.tag?.kind == .parent }

  private mutating func emit(_ node: TemplateNode, _ tag: TemplateTag? = nil) {
    guard isArgument else { return stack[stack.count - 1].body.append(node) }
    if let tag { report.add(TemplateProblem.outsideBlock(source.text(tag.range), at: source.location(tag.range))) }
  }

  // MARK: Ends

  private mutating func close(_ tag: TemplateTag) {
    guard let index = stack.lastIndex(where: { $0.tag?.name.text == tag.name.text }), index > 0 else {
      report.add(TemplateProblem.strayClose(tag.name.text, at: source.location(tag.range)))
      return dropOrPrintLine()
    }
    while stack.count > index + 1 { closeUnfinished() }
    switch stack[index].tag?.kind {
    case .parent: closeParent()
    case .block: closeBlock()
    default: closeSection()
    }
  }

  private mutating func closeUnfinished() {
    if let tag = stack.last?.tag {
      report.add(TemplateProblem.unclosed(tag, source.text(tag.range), at: source.location(tag.range)))
    }
    finish(stack.removeLast())
  }

  private mutating func closeSection() {
    dropOrPrintLine()
    finish(stack.removeLast())
  }

  private mutating func closeBlock() {
    let open = stack.removeLast()
    if isArgument {
      pending = nil
      return finish(open)
    }
    if clean, isLineEndAfterCloses {
      finish(open)
      pending = nil
      if isLineEnd { dropLine() }
    } else {
      stack.append(open)
      printLine()
      finish(stack.removeLast())
    }
  }

  private mutating func closeParent() {
    let open = stack.removeLast()
    pending = nil
    if open.leading != nil, isLineEnd {
      finish(open)
      dropLine()
    } else {
      if let leading = open.leading { emit(.line(leading)) }
      clean = false
      finish(Open(tag: open.tag, arguments: open.arguments))
    }
  }

  private mutating func finish(_ open: Open) {
    guard let tag = open.tag else { return }
    switch tag.kind {
    case .parent:
      emit(.parent(TemplateCall(name: tag.name, indentation: open.leading), open.arguments), tag)
    case .block: finish(block(open, tag.name))
    default: emit(.section(tag.name, inverted: tag.kind == .inverted, open.body), tag)
    }
  }

  private mutating func finish(_ block: TemplateBlock) {
    guard isArgument else { return emit(.block(block)) }
    let first = stack[stack.count - 1].arguments.first { $0.name.text == block.name.text }
    if let first {
      report.add(
        TemplateProblem.duplicateBlock(
          block.name.text, at: source.location(block.name.range), first: source.location(first.name.range)))
    }
    stack[stack.count - 1].arguments.append(block)
  }

  private func block(_ open: Open, _ name: TemplateName) -> TemplateBlock {
    TemplateBlock(
      name: name, body: open.body, opensLine: open.opensLine, leading: open.leading,
      indentation: open.opensLine ? common(open.body.lineStarts) : nil)
  }

  /// The longest white space that all stretches start with.
  private func common(_ stretches: [Range<Int>]) -> Range<Int>? {
    guard var shared = stretches.first else { return nil }
    for stretch in stretches.dropFirst() {
      let count = zip(source.bytes[shared], source.bytes[stretch]).prefix { $0 == $1 }.count
      shared = shared.lowerBound..<shared.lowerBound + count
    }
    return shared
  }
}
