import Glibc

/// The links and the anchors of one HTML page, found in a single pass over its bytes.
struct PageScan: Sendable {
  /// The values of `href`, `src`, `action` and `poster`, as byte ranges of the page.
  var links: [Range<Int>] = []
  /// The hashes of all values of `id` and of `name` on `a`.
  var anchors: [UInt64] = []
  /// The tags with their attributes; kept only when asked for.
  var tags: [PageTag] = []
}

/// An opening tag, as byte ranges of the page; an attribute without `=` has no value.
struct PageTag: Sendable {
  let name: Range<Int>
  var attributes: [(name: Range<Int>, value: Range<Int>?)] = []
}

/// Reads tags and attributes as the HTML standard's tokenizer does, as far as links need it: comments and the text
/// of `script`, `style`, `textarea` and `title` are passed over.
struct PageScanner {
  private let page: UnsafeBufferPointer<UInt8>
  private var at = 0
  private let keepsTags: Bool
  private var scan = PageScan()

  static func scan(_ bytes: [UInt8], keepingTags: Bool = false) -> PageScan {
    bytes.withUnsafeBufferPointer { page in
      var scanner = PageScanner(page: page, keepsTags: keepingTags)
      while scanner.nextTag() {}
      return scanner.scan
    }
  }

  private init(page: UnsafeBufferPointer<UInt8>, keepsTags: Bool) { (self.page, self.keepsTags) = (page, keepsTags) }

  private mutating func nextTag() -> Bool {
    at = next(UInt8(ascii: "<"))
    guard at + 1 < page.count else { return false }
    at += 1
    if page[at] == UInt8(ascii: "!") {
      skipDeclaration()
    } else if isLetter(page[at]) {
      let name = word()
      if keepsTags { scan.tags.append(PageTag(name: name)) }
      attributes(isAnchor: name.count == 1 && page[name.lowerBound] | 0x20 == UInt8(ascii: "a"))
      if holdsText(name) { skipText(until: name) }
    }
    return true
  }

  private mutating func skipDeclaration() {
    guard at + 2 < page.count, page[at + 1] == UInt8(ascii: "-"), page[at + 2] == UInt8(ascii: "-") else { return }
    at += 3
    while at + 2 < page.count {
      if page[at] == UInt8(ascii: "-"), page[at + 1] == UInt8(ascii: "-"), page[at + 2] == UInt8(ascii: ">") { return }
      at += 1
    }
  }

  private mutating func attributes(isAnchor: Bool) {
    while true {
      while at < page.count, isSpace(page[at]) || page[at] == UInt8(ascii: "/") { at += 1 }
      guard at < page.count, page[at] != UInt8(ascii: ">") else { return }
      let name = word()
      if name.isEmpty { at += 1 }
      let value = value()
      if keepsTags { scan.tags[scan.tags.count - 1].attributes.append((name, value)) }
      guard let value else { continue }
      take(name, value, isAnchor: isAnchor)
    }
  }

  private mutating func take(_ name: Range<Int>, _ value: Range<Int>, isAnchor: Bool) {
    switch name.count {
    case 2 where isName(name, "id"), 4 where isAnchor && isName(name, "name"):
      scan.anchors.append(LinkHash.of(page[value]))
    case 4 where isName(name, "href"), 3 where isName(name, "src"),
      6 where isName(name, "action") || isName(name, "poster"):
      scan.links.append(value)
    default: break
    }
  }

  /// A tag's or attribute's name.
  private mutating func word() -> Range<Int> {
    let start = at
    while at < page.count {
      switch page[at] {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="): return start..<at
      default: at += 1
      }
    }
    return start..<at
  }

  /// The value after `=`, without quotes; nil for an attribute without one.
  private mutating func value() -> Range<Int>? {
    while at < page.count, isSpace(page[at]) { at += 1 }
    guard at < page.count, page[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    while at < page.count, isSpace(page[at]) { at += 1 }
    guard at < page.count else { return nil }
    let quote = page[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = at
      while at < page.count, !isSpace(page[at]), page[at] != UInt8(ascii: ">") { at += 1 }
      return start..<at
    }
    at += 1
    let start = at
    let end = next(quote)
    at = end + 1
    return start..<end
  }

  /// Where a byte comes next; the end of the page when it does not.
  private func next(_ byte: UInt8) -> Int {
    guard at < page.count, let start = page.baseAddress,
      let hit = memchr(start + at, Int32(byte), page.count - at)
    else { return page.count }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(start)
  }

  private func holdsText(_ name: Range<Int>) -> Bool {
    isName(name, "script") || isName(name, "style") || isName(name, "textarea") || isName(name, "title")
  }

  private mutating func skipText(until name: Range<Int>) {
    while at + 1 + name.count < page.count {
      if page[at] == UInt8(ascii: "<"), page[at + 1] == UInt8(ascii: "/"),
        zip(page[name], page[(at + 2)..<(at + 2 + name.count)]).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return
      }
      at += 1
    }
    at = page.count
  }

  private func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where page[range.lowerBound + offset] | 0x20 != name.utf8Start[offset] {
      return false
    }
    return true
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
