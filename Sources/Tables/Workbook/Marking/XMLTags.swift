/// One tag of an XML text, by where it stands in its bytes.
struct XMLTag {
  enum Kind { case open, close, empty }

  let kind: Kind
  /// From `<` to behind `>`.
  let range: Range<Int>
  /// With its prefix.
  let name: Range<Int>
  /// Without.
  let local: Range<Int>
}

/// The tags of an XML part whose bytes are to be changed in few places and else kept as they are. The part must be well
/// formed, which `XMLReader` has seen to, and in UTF-8.
struct XMLTags: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at: Int

  init(_ bytes: [UInt8], from start: Int = 0) { (self.bytes, at) = (bytes, start) }

  mutating func next() -> XMLTag? {
    while let start = find(UInt8(ascii: "<")) {
      if bytes[start...].starts(with: "<!--".utf8) {
        skip("-->")
      } else if bytes[start...].starts(with: "<![CDATA[".utf8) {
        skip("]]>")
      } else if bytes[start...].starts(with: "<?".utf8) {
        skip("?>")
      } else {
        return tag(start)
      }
    }
    return nil
  }

  private mutating func find(_ byte: UInt8) -> Int? {
    while at < bytes.count {
      if bytes[at] == byte { return at }
      at += 1
    }
    return nil
  }

  private mutating func skip(_ end: String) {
    at = bytes[at...].firstRange(of: Array(end.utf8))?.upperBound ?? bytes.count
  }

  private mutating func tag(_ start: Int) -> XMLTag? {
    let isClosing = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isClosing ? 2 : 1)
    var (nameEnd, colon) = (nameStart, nameStart)
    while nameEnd < bytes.count, !Self.endsName(bytes[nameEnd]) {
      if bytes[nameEnd] == UInt8(ascii: ":") { colon = nameEnd + 1 }
      nameEnd += 1
    }
    at = nameEnd
    var quote: UInt8 = 0
    while at < bytes.count, quote != 0 || bytes[at] != UInt8(ascii: ">") {
      if quote == 0, bytes[at] == 0x22 || bytes[at] == 0x27 {
        quote = bytes[at]
      } else if bytes[at] == quote {
        quote = 0
      }
      at += 1
    }
    guard at < bytes.count else { return nil }
    at += 1
    let kind: XMLTag.Kind = isClosing ? .close : bytes[at - 2] == UInt8(ascii: "/") ? .empty : .open
    return XMLTag(kind: kind, range: start..<at, name: nameStart..<nameEnd, local: colon..<nameEnd)
  }

  private static func endsName(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F || byte == 0x3E }
}

extension [UInt8] {
  func isNamed(_ tag: XMLTag, _ name: StaticString) -> Bool {
    tag.local.count == name.utf8CodeUnitCount
      && self[tag.local].elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The prefix of a tag's name with its colon; empty without one.
  func prefix(of tag: XMLTag) -> String { text(tag.name.lowerBound..<tag.local.lowerBound) }

  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// Where the value of an attribute stands, between its quotes; the name is compared with its prefix.
  func value(of attribute: String, in tag: XMLTag) -> Range<Int>? { value(in: tag) { $0 == attribute } }

  /// The same of the first attribute whose name is as asked.
  func value(in tag: XMLTag, where isNamed: (String) -> Bool) -> Range<Int>? {
    var at = tag.name.upperBound
    while at < tag.range.upperBound {
      while at < tag.range.upperBound, self[at] <= 0x20 { at += 1 }
      let start = at
      while at < tag.range.upperBound, self[at] != UInt8(ascii: "=") { at += 1 }
      let name = text(start..<at).filter { !$0.isWhitespace }
      while at < tag.range.upperBound, self[at] != 0x22, self[at] != 0x27 { at += 1 }
      guard at < tag.range.upperBound else { return nil }
      let (quote, value) = (self[at], at + 1)
      at = value
      while at < tag.range.upperBound, self[at] != quote { at += 1 }
      if isNamed(name) { return value..<at }
      at += 1
    }
    return nil
  }

  /// A value that is a whole number.
  func number(of attribute: String, in tag: XMLTag) -> Int? { value(of: attribute, in: tag).flatMap { Int(text($0)) } }
}

/// Copies bytes with changes, front to back.
struct XMLEdit {
  private let source: [UInt8]
  private var out: [UInt8] = []
  private var copied = 0

  init(_ source: [UInt8]) {
    self.source = source
    out.reserveCapacity(source.count + 4096)
  }

  mutating func insert(_ text: String, at place: Int) {
    if !text.isEmpty { replace(place..<place, with: text) }
  }

  /// Changes must come in order.
  mutating func replace(_ range: Range<Int>, with text: String) {
    out += source[copied..<range.lowerBound]
    out += text.utf8
    copied = range.upperBound
  }

  /// Gives an attribute of a tag this value, be it there or not.
  mutating func set(_ attribute: String, to value: String, in tag: XMLTag) {
    if let range = source.value(of: attribute, in: tag) { return replace(range, with: value) }
    insert(" \(attribute)=\"\(value)\"", at: tag.range.upperBound - (tag.kind == .empty ? 2 : 1))
  }

  consuming func bytes() -> [UInt8] {
    out += source[copied...]
    return out
  }

  /// The part with more children at the end of the first element of a name; nil without such an element. What counts the
  /// children (`count`) counts them too. `make` is given the prefix that names need.
  static func append(
    to element: StaticString, in part: [UInt8], count: Int = 0, _ make: (_ prefix: String) -> String
  ) -> [UInt8]? {
    var edit = XMLEdit(part)
    var depth = 0
    for tag in XMLTags(part) {
      guard depth > 0 || part.isNamed(tag, element) && tag.kind != .close else { continue }
      if depth == 0, count > 0, let old = part.number(of: "count", in: tag) {
        edit.set("count", to: "\(old + count)", in: tag)
      }
      switch tag.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .empty where depth == 0:
        let slash = tag.range.upperBound - 2..<tag.range.upperBound
        edit.replace(slash, with: ">\(make(part.prefix(of: tag)))</\(part.text(tag.name))>")
        return edit.bytes()
      case .empty: break
      }
      if depth == 0 {
        edit.insert(make(part.prefix(of: tag)), at: tag.range.lowerBound)
        return edit.bytes()
      }
    }
    return nil
  }
}
