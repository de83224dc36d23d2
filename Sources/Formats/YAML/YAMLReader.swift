private import CYaml
public import Diagnostics

/// Reads one YAML document through libyaml's events. Refused, each with its place: broken syntax, duplicate keys,
/// anchors and aliases (no content needs them, and they are how small files grow without bound), tags, a second
/// document, nesting beyond 32, more than 500,000 values.
public struct YAMLReader {
  private let text: SourceText
  private let firstLine: Int
  /// Values read so far.
  private var count = 0
  /// What is wrong with their characters.
  private var hidden = Report()

  /// The most values of one document: the units and fields of the largest portal are a tenth of it.
  static let most = 500_000

  private init(text: SourceText, firstLine: Int) { (self.text, self.firstLine) = (text, firstLine) }

  /// The value of a whole file, or of the stretch `range` of it (front matter).
  public static func read(_ text: SourceText, range: Range<Int>? = nil) throws(Refusal) -> YAMLNode {
    let range = range ?? 0..<text.bytes.count
    let firstLine = text.bytes[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
    var reader = YAMLReader(text: text, firstLine: firstLine)
    return try reader.document(Array(text.bytes[range]))
  }

  private mutating func document(_ bytes: [UInt8]) throws(Refusal) -> YAMLNode {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw refused(.memory, line: 0, column: 0) }
    defer { yaml_parser_delete(&parser) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(Refusal) -> YAMLNode in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      try expect(YAML_STREAM_START_EVENT, &parser)
      guard let root = try node(&parser, depth: 0) else {
        return YAMLNode(.mapping([]), at: YAMLMark(line: firstLine, column: 0, length: 1))
      }
      if let second = try node(&parser, depth: 0) { throw refused(.secondDocument, second.mark) }
      if !hidden.isEmpty { throw Refusal(hidden) }
      return root
    }
  }

  private func expect(_ type: yaml_event_type_t, _ parser: inout yaml_parser_t) throws(Refusal) {
    var event = try next(&parser)
    yaml_event_delete(&event)
  }

  private func next(_ parser: inout yaml_parser_t) throws(Refusal) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else {
      let mark = parser.problem_mark
      throw refused(.syntax(parser.problem.map { String(cString: $0) } ?? ""), line: mark.line, column: mark.column)
    }
    return event
  }

  /// The next value, or nil at the end of a collection or of the stream. Passes over document marks.
  private mutating func node(_ parser: inout yaml_parser_t, depth: Int) throws(Refusal) -> YAMLNode? {
    var event = try next(&parser)
    defer { yaml_event_delete(&event) }
    let mark = self.mark(event)
    guard depth <= 32 else { throw refused(.depth, mark) }
    count += 1
    guard count <= Self.most else { throw refused(.tooLarge, mark) }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      guard scalar.anchor == nil else { throw refused(.alias, mark) }
      guard scalar.tag == nil else { throw refused(.tag, mark) }
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      check(text, event, mark)
      return YAMLNode(.scalar(text, plain: scalar.style == YAML_PLAIN_SCALAR_STYLE), at: mark)
    case YAML_SEQUENCE_START_EVENT:
      guard event.data.sequence_start.anchor == nil else { throw refused(.alias, mark) }
      guard event.data.sequence_start.tag == nil else { throw refused(.tag, mark) }
      return YAMLNode(.sequence(try sequence(&parser, depth: depth)), at: mark)
    case YAML_MAPPING_START_EVENT:
      guard event.data.mapping_start.anchor == nil else { throw refused(.alias, mark) }
      guard event.data.mapping_start.tag == nil else { throw refused(.tag, mark) }
      return YAMLNode(.mapping(try mapping(&parser, depth: depth)), at: mark)
    case YAML_ALIAS_EVENT: throw refused(.alias, mark)
    case YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: return try node(&parser, depth: depth)
    default: return nil
    }
  }

  /// A character written as an escape is shown at its value.
  private mutating func check(_ value: String, _ event: yaml_event_t, _ mark: YAMLMark) {
    var written: Range<Int>?
    for problem in ShownText.problems(
      in: value.trimmed,
      at: { found in
        let stretch = written ?? offset(event.start_mark)..<offset(event.end_mark)
        guard let range = text.bytes[stretch].firstRange(of: found) else { return location(mark) }
        written = range.upperBound..<stretch.upperBound
        return text.location(offset: range.lowerBound, length: range.count)
      })
    {
      hidden.add(problem)
    }
  }

  private func offset(_ mark: yaml_mark_t) -> Int {
    text.offset(line: Int(mark.line) + firstLine, scalarColumn: Int(mark.column))
  }

  private mutating func sequence(_ parser: inout yaml_parser_t, depth: Int) throws(Refusal) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while let item = try node(&parser, depth: depth + 1) { items.append(item) }
    return items
  }

  private mutating func mapping(
    _ parser: inout yaml_parser_t, depth: Int
  ) throws(Refusal) -> [(key: YAMLNode, value: YAMLNode)] {
    var members: [(key: YAMLNode, value: YAMLNode)] = []
    var seen: [String: YAMLMark] = [:]
    while let key = try node(&parser, depth: depth + 1) {
      guard case .scalar(let name, _) = key.value else { throw refused(.key, key.mark) }
      if let first = seen.updateValue(key.mark, forKey: name) { throw duplicate(name, key.mark, first) }
      guard let value = try node(&parser, depth: depth + 1) else { break }
      members.append((key, value))
    }
    return members
  }

  private func mark(_ event: yaml_event_t) -> YAMLMark {
    let (start, end) = (event.start_mark, event.end_mark)
    let length = start.line == end.line ? end.column - start.column : 1
    return YAMLMark(line: Int(start.line) + firstLine, column: Int(start.column), length: max(1, Int(length)))
  }

  private func refused(_ fault: YAMLFault, line: Int, column: Int) -> Refusal {
    refused(fault, YAMLMark(line: line + firstLine, column: column, length: 1))
  }

  private func refused(_ fault: YAMLFault, _ mark: YAMLMark) -> Refusal {
    Refusal(Report([fault.problem(at: location(mark))]))
  }

  private func duplicate(_ name: String, _ mark: YAMLMark, _ first: YAMLMark) -> Refusal {
    Refusal(
      Report([
        Problem(
          "yaml-duplicate-key",
          Wording("Khóa “\(name)” được viết hai lần", en: "The key “\(name)” is written twice"),
          fix: Wording("giữ một chỗ, xóa chỗ kia", en: "keep one of them"), at: location(mark),
          related: [location(first)])
      ]))
  }

  private func location(_ mark: YAMLMark) -> Location {
    text.location(line: mark.line, scalarColumn: mark.column, scalars: mark.length)
  }
}
