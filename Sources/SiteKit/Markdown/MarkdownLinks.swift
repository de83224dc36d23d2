import Diagnostics

extension MarkdownRenderer {
  mutating func link(_ node: CmarkNode, _ event: CmarkEvent) {
    guard event == .enter else {
      if node.tag == 0 { out.append("</a>") }
      return
    }
    let (url, verdict, range) = destination(node)
    guard !isRefused(verdict, at: range) else { return node.setTag(-1) }
    out.append("<a href=\"")
    append(url, verdict)
    appendTitle(node)
    out.append("\">")
  }

  mutating func image(_ node: CmarkNode) {
    let (url, verdict, range) = destination(node)
    if verdict == .external { return faults.append(MarkdownFault(.remoteImage, range)) }
    guard !isRefused(verdict, at: range) else { return }
    out.append("<img src=\"")
    append(url, verdict)
    out.append("\" alt=\"")
    let alternative = Self.plainText(of: node)
    alternative.withUnsafeBufferPointer { out.append(escaping: $0) }
    plain.append(alternative)
    appendTitle(node)
    out.append("\">")
  }

  mutating func rawHTML(_ node: CmarkNode, _ tree: borrowing MarkdownTree) {
    if node.kind == .htmlBlock {
      if notes.isSeparator(tree.firstLine(of: node)) { return }
      block = tree.range(of: node)
      cursor = block.lowerBound
    }
    node.withLiteral { literal in
      let firstLine = literal.prefix { $0 != 0x0A && $0 != 0x0D }
      let range = source.first(firstLine, in: cursor..<max(cursor, block.upperBound)) ?? firstLineOfBlock
      refuseTag(literal, at: range)
    }
  }

  private mutating func refuseTag(_ tag: some Collection<UInt8>, at range: Range<Int>) {
    cursor = range.upperBound
    // The tag that closes one already told is the same fault.
    if tag.starts(with: "</".utf8), let last = faults.last, last.isRawHTML, last.range.lowerBound >= block.lowerBound {
      return
    }
    faults.append(MarkdownFault(.rawHTML, range))
  }

  /// Tags with one of the prefixes of Word (`<o:p></o:p>`): CommonMark takes them for text. Those that were escaped on purpose
  /// stand otherwise in the source.
  mutating func prefixedTags(in text: UnsafeBufferPointer<UInt8>) {
    var rest = text[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      // No further than the next sign of less, so that a long run of them is looked at once.
      guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
        rest[close] == UInt8(ascii: ">"), Self.isPrefixed(rest[..<close])
      else { continue }
      if let range = unescaped(text[open...close]) { refuseTag(text[open...close], at: range) }
    }
  }

  private static let prefixes: Set<String> = ["o", "v", "w", "x", "st1"]

  /// A prefix, a colon and a name, with or without a slash before and attributes behind.
  private static func isPrefixed(_ inner: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
    let name = inner.first == UInt8(ascii: "/") ? inner.dropFirst() : inner
    let prefix = name.prefix { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard prefixes.contains(String(decoding: prefix, as: UTF8.self).lowercased()) else { return false }
    let local = name[prefix.endIndex...]
    return local.first == UInt8(ascii: ":") && local.dropFirst().first.map(isLetter) ?? false
  }

  private func unescaped(_ tag: some Collection<UInt8>) -> Range<Int>? {
    var start = cursor
    while let range = source.first(Array(tag), in: start..<max(start, block.upperBound)) {
      if range.lowerBound == 0 || !"\\`".utf8.contains(source.bytes[range.lowerBound - 1]) { return range }
      start = range.upperBound
    }
    return nil
  }

  private mutating func destination(_ node: CmarkNode) -> (String, LinkPolicy.Verdict, Range<Int>) {
    node.withURL { url in
      let range = find(url)
      let text = String(decoding: url, as: UTF8.self)
      links.append(TextLink(url: text, place: notes.place(range, base: base), block: blockNumber))
      if checksReferences, let scalar = ForbiddenCharacters.first(in: url) {
        faults.append(MarkdownFault(.forbiddenCharacter(scalar), range))
      }
      return (text, LinkPolicy.verdict(url), range)
    }
  }

  private mutating func isRefused(_ verdict: LinkPolicy.Verdict, at range: Range<Int>) -> Bool {
    guard case .refused(let refusal) = verdict else { return false }
    faults.append(MarkdownFault(.link(refusal), range))
    return true
  }

  private mutating func append(_ url: String, _ verdict: LinkPolicy.Verdict) {
    let printed = verdict == .rooted ? rewriteLink(url) ?? url : url
    out.append(trusted: LinkPolicy.attribute(printed.utf8))
  }

  private mutating func appendTitle(_ node: CmarkNode) {
    node.withTitle { title in
      guard !title.isEmpty else { return }
      out.append("\" title=\"")
      out.append(escaping: title)
      if checksReferences, let scalar = ForbiddenCharacters.first(in: title) {
        faults.append(MarkdownFault(.forbiddenCharacter(scalar), nextReference()))
      }
    }
  }

  /// What a picture says in words: the text of the nodes inside it.
  private static func plainText(of image: CmarkNode) -> [UInt8] {
    var out: [UInt8] = []
    var node = image.firstChild
    while let here = node {
      switch here.kind {
      case .text, .code: here.withLiteral { out.append(contentsOf: $0) }
      case .softBreak, .lineBreak: out.append(0x20)
      default: break
      }
      node = here.firstChild ?? here.next ?? here.nextAfterParents(within: image)
    }
    return out
  }
}

extension MarkdownRenderer {
  /// Where a destination stands in the source: after `(` or `<` in this block, or in a definition elsewhere; failing
  /// both (it was written with escapes), what follows the next `](`.
  private mutating func find(_ url: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let rest = cursor..<max(cursor, block.upperBound)
    if url.isEmpty { return searchable > 0 ? findEmpty(in: rest) : firstLineOfBlock }
    if let range = destination(url, in: rest, after: Array("(<".utf8)) {
      cursor = range.upperBound
      return range
    }
    if let range = destination(url, in: 0..<source.bytes.count, after: Array(": \t<".utf8)) {
      searchable -= range.upperBound
      return range
    }
    return searchable > 0 ? findOpening(in: rest) ?? firstLineOfBlock : firstLineOfBlock
  }

  /// What follows the next `](`.
  private func findOpening(in rest: Range<Int>) -> Range<Int>? {
    guard let opening = source.first(Array("](".utf8), in: rest) else { return nil }
    let stop = source.bytes[opening.upperBound..<rest.upperBound].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") }
    return opening.upperBound..<max(opening.upperBound, stop ?? rest.upperBound)
  }

  /// Of a link without an address.
  private mutating func findEmpty(in block: Range<Int>) -> Range<Int> {
    var rest = block
    while let found = findOpening(in: rest) {
      rest = found.upperBound..<rest.upperBound
      guard found.isEmpty || source.bytes[found].elementsEqual("<>".utf8) else { continue }
      cursor = found.upperBound
      return found
    }
    searchable -= block.count
    return firstLineOfBlock
  }

  /// The first occurrence of a destination behind one of some characters. The address of a mail autolink is written
  /// without its scheme.
  private mutating func destination(
    _ url: UnsafeBufferPointer<UInt8>, in range: Range<Int>, after openings: [UInt8]
  ) -> Range<Int>? {
    guard searchable > 0 else { return nil }
    let scheme = Array("mailto:".utf8)
    let skipped = url.starts(with: scheme) ? scheme.count : 0
    var start = range.lowerBound
    while let hit = source.first(url.dropFirst(skipped), in: start..<range.upperBound) {
      start = max(hit.upperBound, hit.lowerBound + 1)
      let isWhole = source.bytes[..<hit.lowerBound].suffix(skipped).elementsEqual(scheme)
      let begin = isWhole ? hit.lowerBound - skipped : hit.lowerBound
      if begin > 0, openings.contains(source.bytes[begin - 1]) { return begin..<hit.upperBound }
    }
    searchable -= range.count
    return nil
  }

  var firstLineOfBlock: Range<Int> {
    guard block.lowerBound < source.bytes.count else { return block }
    let line = source.range(source.line(at: block.lowerBound))
    return block.lowerBound..<max(block.lowerBound, min(block.upperBound, line.upperBound))
  }

  /// The next character reference of this block other than those for markup and the no-break space.
  mutating func nextReference() -> Range<Int> {
    var start = cursor
    while start < block.upperBound, let hit = source.bytes[start..<block.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      let end = source.bytes[hit..<block.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? hit
      let name = String(decoding: source.bytes[hit..<end].dropFirst(), as: UTF8.self)
      if end > hit, !["amp", "lt", "gt", "quot", "nbsp"].contains(name) {
        cursor = end + 1
        return hit..<end + 1
      }
      start = hit + 1
    }
    return firstLineOfBlock
  }
}

extension CmarkNode {
  /// The node after this one's subtree when it is the last child: the next of its nearest ancestor below `root`.
  fileprivate func nextAfterParents(within root: CmarkNode) -> CmarkNode? {
    var node = parent
    while let here = node, here != root {
      if let next = here.next { return next }
      node = here.parent
    }
    return nil
  }
}
