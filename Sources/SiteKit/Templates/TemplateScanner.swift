import Diagnostics

/// Cuts a template into text and tags, and refuses the tags that this site does not have.
struct TemplateScanner {
  private let source: TemplateSource
  private(set) var tokens: [TemplateToken] = []
  private(set) var report = Report()
  private var position = 0

  /// Faults after which a file is no template; the rest of it is not looked at.
  private static let mostFaults = 20

  init(_ source: TemplateSource) {
    self.source = source
    while position < source.bytes.count, report.problems.count < Self.mostFaults {
      let open = find("{{", from: position) ?? source.bytes.count
      addText(position..<open)
      position = open
      if open < source.bytes.count { readTag(at: open) }
    }
  }

  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let newline = source.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? range.upperBound
      tokens.append(.text(start..<end))
      start = end
    }
  }

  private mutating func readTag(at open: Int) {
    let inner = skipSpace(from: open + 2)
    let sign = inner < source.bytes.count ? source.bytes[inner] : 0
    switch sign {
    case UInt8(ascii: "!"): addTag(.comment, from: inner + 1, open: open)
    case UInt8(ascii: "#"): addTag(.section, from: inner + 1, open: open)
    case UInt8(ascii: "^"): addTag(.inverted, from: inner + 1, open: open)
    case UInt8(ascii: "/"): addTag(.close, from: inner + 1, open: open)
    case UInt8(ascii: ">"): addTag(.partial, from: inner + 1, open: open)
    case UInt8(ascii: "<"): addTag(.parent, from: inner + 1, open: open)
    case UInt8(ascii: "$"): addTag(.block, from: inner + 1, open: open)
    case UInt8(ascii: "="): refuseDelimiters(open)
    case UInt8(ascii: "{"), UInt8(ascii: "&"): readRaw(from: inner + 1, open: open)
    default: addTag(.value, from: inner, open: open)
    }
  }

  private mutating func addTag(_ kind: TemplateTag.Kind, from start: Int, open: Int) {
    let end = find("}}", from: start)
    guard let end, kind == .comment || isOneName(start..<end) else {
      return addUnclosed(kind, from: start, open: open)
    }
    position = end + 2
    let name = trimmed(start..<end)
    if name.isEmpty, kind != .comment { report.add(TemplateProblem.emptyTag(at: source.location(open..<position))) }
    add(kind, name, open..<position)
  }

  /// A name stays on its line and holds no other tag; else the closing braces are another tag's.
  private func isOneName(_ range: Range<Int>) -> Bool {
    let name = trimmed(range)
    if let next = find("{{", from: name.lowerBound), next < name.upperBound { return false }
    return !source.bytes[name].contains(UInt8(ascii: "\n"))
  }

  /// Reads on after the first word, as if the tag had been closed there, so that later problems are still found.
  private mutating func addUnclosed(_ kind: TemplateTag.Kind, from start: Int, open: Int) {
    report.add(TemplateProblem.unclosedTag(at: source.location(open..<open + 2)))
    let word = skipSpace(from: start)
    let stops: [UInt8] = [UInt8(ascii: "}"), UInt8(ascii: "{"), UInt8(ascii: "<")]
    let end = source.bytes[word...].firstIndex { TemplateSource.isSpace($0) || stops.contains($0) }
    position = kind == .comment ? source.bytes.count : end ?? source.bytes.count
    add(kind, min(word, position)..<position, open..<position)
  }

  private mutating func readRaw(from start: Int, open: Int) {
    guard let end = find("}}", from: start) else { return addUnclosed(.value, from: start, open: open) }
    position = source.bytes[end...].starts(with: "}}}".utf8) ? end + 3 : end + 2
    let name = trimmed(start..<end)
    report.add(TemplateProblem.rawForm(source.text(name), at: source.location(open..<position)))
    add(.value, name, open..<position)
  }

  private mutating func refuseDelimiters(_ open: Int) {
    position = find("}}", from: open).map { $0 + 2 } ?? source.bytes.count
    report.add(TemplateProblem.delimiters(at: source.location(open..<position)))
    add(.comment, open..<open, open..<position)
  }

  private mutating func add(_ kind: TemplateTag.Kind, _ name: Range<Int>, _ range: Range<Int>) {
    let name = TemplateName(text: kind == .comment ? "" : source.text(name), range: name)
    tokens.append(.tag(TemplateTag(kind: kind, name: name, range: range)))
  }

  private func find(_ pair: StaticString, from start: Int) -> Int? {
    let first = pair.utf8Start[0]
    var at = start
    while at + 1 < source.bytes.count {
      if source.bytes[at] == first, source.bytes[at + 1] == first { return at }
      at += 1
    }
    return nil
  }

  private func skipSpace(from start: Int) -> Int {
    source.bytes[start...].firstIndex { !TemplateSource.isSpace($0) } ?? source.bytes.count
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = source.bytes[range]
    guard let first = bytes.firstIndex(where: { !TemplateSource.isSpace($0) }),
      let last = bytes.lastIndex(where: { !TemplateSource.isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }
}
