/// Paragraphs, headings, lists and code, with their anchors.
extension MarkdownRenderer {
  mutating func paragraph(_ node: CmarkNode, _ event: CmarkEvent, _ range: Range<Int>) {
    let isTight = node.isTightParagraph
    let opensItem = node.parent.map { $0.kind == .item && $0.firstChild == node } ?? false
    if event == .enter {
      (block, cursor) = (range, range.lowerBound)
      if !opensItem { isTight ? plain.endLine() : plain.endBlock() }
      if !isTight { openParagraph(node) }
      return
    }
    copyLink(opensItem ? node.parent ?? node : node)
    if !isTight { closeParagraph(node) }
  }

  private mutating func openParagraph(_ node: CmarkNode) {
    switch forms[node.tag] {
    case .heading(let level, let isBare, _):
      openHeading(level, node)
      isBareHeading = isBare
      return
    case .title: return out.append("<br>\n")
    case .runIn(let bytes): lead = bytes
    case nil: break
    }
    line()
    open("<p", node)
  }

  private mutating func closeParagraph(_ node: CmarkNode) {
    isBareHeading = false
    lead = []
    switch forms[node.tag] {
    case .heading(let level, _, let isClosed): if isClosed { closeHeading(level) }
    case .title(let level): closeHeading(level)
    case .runIn, nil: out.append("</p>\n")
    }
  }

  /// The words behind the number that was set off; all of them when it does not stand there as plain text.
  mutating func setOffLead(_ text: UnsafeBufferPointer<UInt8>, of node: CmarkNode) -> UnsafeBufferPointer<UInt8> {
    defer { lead = [] }
    guard node.kind == .text, node.parent?.kind == .paragraph, node.parent?.firstChild == node, text.starts(with: lead)
    else { return text }
    out.append("<b>")
    print(UnsafeBufferPointer(rebasing: text[..<lead.count]))
    out.append("</b>")
    return UnsafeBufferPointer(rebasing: text[lead.count...])
  }

  private mutating func openHeading(_ level: Int, _ node: CmarkNode) {
    line()
    out.append("<h")
    out.append(trusted: CollectionOfOne(UInt8(ascii: "0") + UInt8(level)))
    open("", node)
  }

  private mutating func closeHeading(_ level: Int) {
    out.append("</h")
    out.append(trusted: CollectionOfOne(UInt8(ascii: "0") + UInt8(level)))
    out.append(">\n")
  }

  mutating func heading(_ node: CmarkNode, _ event: CmarkEvent, _ tree: borrowing MarkdownTree) -> CmarkStep {
    if event == .enter {
      block = tree.range(of: node)
      cursor = block.lowerBound
    }
    switch tree.role(of: node) {
    case .delimiter: return .skipChildren
    case .cell(let cell): event == .enter ? openCell(cell) : closeCell(cell)
    case .heading:
      let level = Self.printed(level: node.headingLevel, shift: shift)
      if event == .enter {
        plain.endBlock()
        openHeading(level, node)
      } else {
        copyLink(node)
        closeHeading(level)
      }
    }
    return .onward
  }

  mutating func list(_ node: CmarkNode, _ event: CmarkEvent, _ tree: borrowing MarkdownTree) {
    if let first = node.firstChild, notes.definition(first, in: tree) != nil {
      return node.setLoose()
    }
    line()
    guard event == .enter else {
      lists.close()
      out.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
      return
    }
    lists.open(node, in: tree)
    if lists.depth == 1 { plain.endBlock() }
    guard node.isOrdered, node.listStart != 1 else {
      out.append(node.isOrdered ? "<ol>\n" : "<ul>\n")
      return
    }
    out.append("<ol start=\"")
    out.append(trusted: String(node.listStart).utf8)
    out.append("\">\n")
  }

  mutating func item(_ node: CmarkNode, _ event: CmarkEvent, _ tree: borrowing MarkdownTree) {
    guard event == .enter else { return out.append("</li>\n") }
    line()
    out.append("<li")
    let number = lists.next(node, in: tree)
    if let number, !number.isNext {
      out.append(" value=\"")
      out.append(trusted: String(number.number).utf8)
      out.append("\"")
    }
    open("", node)
    if node.firstChild?.kind != .paragraph { copyLink(node) }
    node.parent?.isTight ?? true ? plain.endLine() : plain.endBlock()
    plain.openItem(number: number?.number, depth: lists.depth)
  }

  /// Bytes of a line that is never wider than the narrowest telephone.
  private static let narrow = 25

  /// One that scrolls can be reached by keyboard and has a name, as tables do.
  mutating func codeBlock(_ node: CmarkNode) {
    line()
    plain.endBlock()
    out.append("<pre")
    if node.withLiteral({ $0.split(separator: UInt8(ascii: "\n")).contains { $0.count > Self.narrow } }) {
      wideCodes += 1
      out.append(" role=\"region\" tabindex=\"0\" aria-label=\"")
      out.append(escaping: "\(words.code) \(wideCodes)")
      out.append("\"")
    }
    out.append("><code")
    node.withInfo { info in
      let language = info.prefix { $0 != 0x20 && $0 != 0x09 }
      guard !language.isEmpty else { return }
      out.append(" class=\"language-")
      out.append(escaping: UnsafeBufferPointer(rebasing: language))
      out.append("\"")
    }
    out.append(">")
    text(node)
    out.append("</code></pre>\n")
  }

  /// The start tag with the block's anchor, if it has one.
  private mutating func open(_ tag: StaticString, _ node: CmarkNode) {
    out.append(tag)
    if let name = name(of: node) {
      blockNumber = blockNumbers[node.tag - 1]
      out.append(" id=\"")
      out.append(escaping: name.anchor)
      out.append("\"")
    }
    out.append(">")
  }

  private mutating func copyLink(_ node: CmarkNode) {
    guard let name = name(of: node) else { return }
    out.append(" <a class=\"anchor\" href=\"#")
    out.append(trusted: LinkPolicy.attribute(name.anchor.utf8))
    out.append("\" aria-label=\"")
    out.append(escaping: words.anchor)
    out.append(" ")
    out.append(escaping: name.label)
    out.append("\">#</a>")
    blockEnds[blockNumbers[node.tag - 1]] = out.bytes.count
  }

  private func name(of node: CmarkNode) -> BlockName? {
    let tag = node.tag
    return tag > 0 ? names[tag - 1] : nil
  }
}
