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
  /// Somewhere a `#` stands behind a space and before a letter.
  private var hasTightComment = false
  /// The last value in quotation marks that goes over several lines: it may have swallowed what stands there.
  private var lastLongQuote: (start: yaml_mark_t, end: yaml_mark_t)?

  /// The most values of one document: the units and fields of the largest portal are a tenth of it.
  static let most = 500_000

  private init(text: SourceText, firstLine: Int) { (self.text, self.firstLine) = (text, firstLine) }

  /// The value of a whole file, or of the stretch `range` of it (front matter).
  public static func read(_ text: SourceText, range: Range<Int>? = nil) throws(Refusal) -> YAMLNode {
    if range == nil, let problem = DamagedText.problem(in: text) { throw Refusal(Report([problem])) }
    let range = range ?? 0..<text.bytes.count
    if let problem = ForeignBullets.problem(in: text, range) { throw Refusal(Report([problem])) }
    let firstLine = text.bytes[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
    var reader = YAMLReader(text: text, firstLine: firstLine)
    return try reader.document(Array(text.bytes[range]))
  }

  private mutating func document(_ bytes: [UInt8]) throws(Refusal) -> YAMLNode {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw refused(.memory, yaml_mark_t()) }
    defer { yaml_parser_delete(&parser) }
    hasTightComment = bytes.indices.dropFirst().contains {
      bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1] <= 0x20 && Self.isTightComment(bytes, $0)
    }
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

  private mutating func expect(_ type: yaml_event_type_t, _ parser: inout yaml_parser_t) throws(Refusal) {
    var event = try next(&parser)
    yaml_event_delete(&event)
  }

  private mutating func next(_ parser: inout yaml_parser_t) throws(Refusal) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw broken(parser) }
    if event.type == YAML_SCALAR_EVENT, event.start_mark.line < event.end_mark.line {
      let style = event.data.scalar.style
      let isQuoted = style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
      lastLongQuote = isQuoted ? (event.start_mark, event.end_mark) : lastLongQuote
    }
    return event
  }

  /// libyaml stops where it cannot go on, which may be lines below the fault: told is where the quotation mark or
  /// bracket was opened, or the line without its colon.
  private func broken(_ parser: yaml_parser_t) -> Refusal {
    let (stop, start) = (parser.problem_mark, parser.context_mark)
    let detail = parser.problem.map { String(cString: $0) } ?? ""
    // A mark that was closed too late by the opening one of a value below.
    if let quote = lastLongQuote, quote.end.line == stop.line { return refused(.syntax(.openQuote), quote.start) }
    if let mark = hardSpace(through: Int(stop.line) + firstLine) { return refused(.syntax(.hardSpace), mark) }
    switch parser.context.map({ String(cString: $0) }) {
    case "while scanning a quoted scalar"?: return refused(.syntax(.openQuote), start)
    case "while parsing a flow sequence"? where start.line < stop.line,
      "while parsing a flow mapping"? where start.line < stop.line:
      return refused(.syntax(.openBracket(stopLine: Int(stop.line) + firstLine + 1)), start)
    case "while scanning a simple key"? where start.line < stop.line: return refused(.syntax(.noColon), start)
    default:
      if detail.hasPrefix("mapping values"), let mark = lineWithoutColon(above: Int(stop.line) + firstLine) {
        return refused(.syntax(.noColon), mark)
      }
      let isUnquoted = detail.hasPrefix("mapping values") || "%@`".utf8.contains(byte(at: stop))
      if byte(at: stop) == 0x09 { return refused(.syntax(.tab), stop) }
      if detail.hasPrefix("did not find expected key"),
        let entry = QuotedEntry(behindQuote: text, line: Int(stop.line) + firstLine)
      {
        return refused(.syntax(.behindQuote(entry.written)), stop)
      }
      if isUnquoted, let entry = QuotedEntry(text, line: Int(stop.line) + firstLine) {
        return refused(.syntax(.unquoted(entry.written)), stop)
      }
      return refused(.syntax(.other(detail)), stop)
    }
  }

  private func byte(at mark: yaml_mark_t) -> UInt8 {
    let at = offset(mark)
    return at < text.bytes.count ? text.bytes[at] : 0
  }

  /// The first line that is indented by a no-break space, which looks like a space and is none to YAML.
  private func hardSpace(through last: Int) -> YAMLMark? {
    guard text.bytes.contains(0xC2) else { return nil }
    for line in firstLine...max(firstLine, last) {
      let start = text.offset(line: line, scalarColumn: 0)
      let spaces = text.bytes[start...].prefix { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
      if let hard = spaces.firstRange(of: [0xC2, 0xA0]) {
        return YAMLMark(line: line, column: hard.lowerBound - start, length: 1)
      }
    }
    return nil
  }

  /// The first letter of the last line above that is not blank, when it holds neither colon nor comment.
  private func lineWithoutColon(above line: Int) -> YAMLMark? {
    var line = line - 1
    while line >= firstLine {
      let start = text.offset(line: line, scalarColumn: 0)
      let bytes = text.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
      guard let first = bytes.firstIndex(where: { $0 > 0x20 }) else {
        line -= 1
        continue
      }
      let isWhole =
        !bytes.contains(UInt8(ascii: "#")) && !bytes.contains(ascii: ": ") && bytes.last != UInt8(ascii: ":")
      return isWhole ? YAMLMark(line: line, column: first - start, length: 1) : nil
    }
    return nil
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
      if hasTightComment, scalar.style == YAML_PLAIN_SCALAR_STYLE { try refuseCut(event) }
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

  /// `title: Thông báo #12` would lose its end: a comment has a space behind its mark.
  private func refuseCut(_ event: yaml_event_t) throws(Refusal) {
    let end = offset(event.end_mark)
    let rest = text.bytes[end...].prefix { $0 != UInt8(ascii: "\n") }
    guard rest.first == 0x20 || rest.first == 0x09, let sign = rest.firstIndex(where: { $0 > 0x20 }),
      Self.isTightComment(text.bytes, sign)
    else { return }
    let entry = QuotedEntry(text, line: Int(event.end_mark.line) + firstLine)
    let place = text.location(offset: sign, length: rest.endIndex - sign)
    throw Refusal(Report([YAMLFault.cut(entry?.written).problem(at: place)]))
  }

  private static func isTightComment(_ bytes: [UInt8], _ sign: Int) -> Bool {
    bytes[sign] == UInt8(ascii: "#") && sign + 1 < bytes.count && bytes[sign + 1] > 0x20
      && bytes[sign + 1] != UInt8(ascii: "#")
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
      if let first = seen.updateValue(key.mark, forKey: name) {
        let isItem = depth > 0 && first == members.first?.key.mark
        throw duplicate(name, key.mark, first, isItem: isItem)
      }
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

  private func refused(_ fault: YAMLFault, _ mark: yaml_mark_t) -> Refusal {
    refused(fault, YAMLMark(line: Int(mark.line) + firstLine, column: Int(mark.column), length: 1))
  }

  private func refused(_ fault: YAMLFault, _ mark: YAMLMark) -> Refusal {
    Refusal(Report([fault.problem(at: location(mark))]))
  }

  /// `isItem`: the first key of a nested mapping comes again, as where the items of a list were written without dashes.
  private func duplicate(_ name: String, _ mark: YAMLMark, _ first: YAMLMark, isItem: Bool) -> Refusal {
    let list = Wording(
      "; nếu là các mục của một danh sách thì thêm “- ” trước “\(name)” ở đầu mỗi mục, các dòng sau lùi vào hai dấu cách",
      en: "; for items of a list put “- ” before “\(name)” of each and indent its other lines by two spaces")
    return Refusal(
      Report([
        Problem(
          "yaml-duplicate-key",
          Wording("Khóa “\(name)” được viết hai lần", en: "The key “\(name)” is written twice"),
          fix: Wording(
            "giữ một chỗ, xóa chỗ kia\(isItem ? list.vi : "")", en: "keep one of them\(isItem ? list.en : "")"),
          at: location(mark),
          related: [location(first)])
      ]))
  }

  private func location(_ mark: YAMLMark) -> Location {
    text.location(line: mark.line, scalarColumn: mark.column, scalars: mark.length)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(ascii text: String) -> Bool { firstRange(of: text.utf8) != nil }
}
