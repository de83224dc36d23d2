/// Prints a parsed text: HTML and plain text in one walk over the tree, gathering links and faults.
struct MarkdownRenderer {
  let source: SourceLines
  let base: Int
  let names: [BlockName?]
  let shift: Int
  let words: MarkdownWords
  let rewriteLink: (String) -> String?
  /// Character references may bring in what the source does not show.
  var checksReferences = false

  var out: HTMLBuffer
  var plain = PlainText()
  var links: [TextLink] = []
  var faults: [MarkdownFault] = []
  /// The bytes of the block being printed, and where its last link or tag ended.
  var block = 0..<0
  var cursor = 0
  /// Bytes that may still be read in vain to find where links stand; past them places are those of whole blocks.
  var searchable = 20_000_000

  private var lists: [Int?] = []
  private var tables = 0

  init(
    source: SourceLines, base: Int, names: [BlockName?], shift: Int, words: MarkdownWords,
    rewriteLink: @escaping (String) -> String?
  ) {
    self.source = source
    self.base = base
    self.names = names
    self.shift = shift
    self.words = words
    self.rewriteLink = rewriteLink
    out = HTMLBuffer(capacity: source.bytes.count * 3 / 2)
    plain.reserve(source.bytes.count)
  }

  static func printed(level: Int, shift: Int) -> Int { min(6, max(1, level + shift)) }

  mutating func render(_ tree: borrowing MarkdownTree) {
    tree.document.walk { node, event in
      switch node.kind {
      case .text: text(node)
      case .softBreak:
        out.append("\n")
        plain.append(0x0A)
      case .paragraph: paragraph(node, event, tree.range(of: node))
      case .heading: return heading(node, event, tree)
      case .item: item(node, event)
      case .list: list(node, event)
      case .blockQuote:
        line()
        out.append(event == .enter ? "<blockquote>\n" : "</blockquote>\n")
      case .strong: out.append(event == .enter ? "<strong>" : "</strong>")
      case .emphasis: out.append(event == .enter ? "<em>" : "</em>")
      case .link: link(node, event)
      case .image:
        image(node)
        return .skipChildren
      case .code, .lineBreak, .codeBlock, .thematicBreak: leaf(node)
      case .htmlInline, .htmlBlock: rawHTML(node, tree)
      case .document: break
      }
      return .onward
    }
  }

  private mutating func leaf(_ node: CmarkNode) {
    switch node.kind {
    case .lineBreak:
      out.append("<br>\n")
      plain.append(0x0A)
    case .code:
      out.append("<code>")
      text(node)
      out.append("</code>")
    case .codeBlock: codeBlock(node)
    default:
      line()
      out.append("<hr>\n")
    }
  }

  mutating func text(_ node: CmarkNode) {
    node.withLiteral {
      out.append(escaping: $0)
      plain.append($0)
      if checksReferences, let scalar = ForbiddenCharacters.first(in: $0) {
        faults.append(MarkdownFault(.forbiddenCharacter(scalar), nextReference()))
      }
    }
  }

  /// A line break in the HTML, unless it stands at one already.
  mutating func line() {
    if let last = out.bytes.last, last != 0x0A { out.append("\n") }
  }
}

extension MarkdownRenderer {
  private mutating func paragraph(_ node: CmarkNode, _ event: CmarkEvent, _ range: Range<Int>) {
    let isTight = node.isTightParagraph
    let opensItem = node.parent.map { $0.kind == .item && $0.firstChild == node } ?? false
    if event == .enter {
      (block, cursor) = (range, range.lowerBound)
      if !opensItem { isTight ? plain.endLine() : plain.endBlock() }
      guard !isTight else { return }
      line()
      open("<p", node)
      return
    }
    copyLink(opensItem ? node.parent ?? node : node)
    if !isTight { out.append("</p>\n") }
  }

  private mutating func heading(_ node: CmarkNode, _ event: CmarkEvent, _ tree: borrowing MarkdownTree) -> CmarkStep {
    if event == .enter {
      block = tree.range(of: node)
      cursor = block.lowerBound
    }
    switch tree.role(of: node) {
    case .delimiter: return .skipChildren
    case .cell(let cell): event == .enter ? openCell(cell) : closeCell(cell)
    case .heading:
      let level = UInt8(ascii: "0") + UInt8(Self.printed(level: node.headingLevel, shift: shift))
      if event == .enter {
        line()
        plain.endBlock()
        out.append("<h")
        out.append(trusted: CollectionOfOne(level))
        open("", node)
      } else {
        copyLink(node)
        out.append("</h")
        out.append(trusted: CollectionOfOne(level))
        out.append(">\n")
      }
    }
    return .onward
  }

  private mutating func list(_ node: CmarkNode, _ event: CmarkEvent) {
    line()
    guard event == .enter else {
      lists.removeLast()
      out.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
      return
    }
    lists.append(node.isOrdered ? node.listStart : nil)
    if lists.count == 1 { plain.endBlock() }
    guard node.isOrdered, node.listStart != 1 else {
      out.append(node.isOrdered ? "<ol>\n" : "<ul>\n")
      return
    }
    out.append("<ol start=\"")
    out.append(trusted: String(node.listStart).utf8)
    out.append("\">\n")
  }

  private mutating func item(_ node: CmarkNode, _ event: CmarkEvent) {
    guard event == .enter else { return out.append("</li>\n") }
    line()
    open("<li", node)
    if node.firstChild?.kind != .paragraph { copyLink(node) }
    let number = lists.last ?? nil
    if let number { lists[lists.count - 1] = number + 1 }
    node.parent?.isTight ?? true ? plain.endLine() : plain.endBlock()
    plain.openItem(number: number, depth: lists.count)
  }

  private mutating func codeBlock(_ node: CmarkNode) {
    line()
    plain.endBlock()
    out.append("<pre><code")
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
    out.append(escaping: "\(words.anchor) \(name.label)")
    out.append("\">#</a>")
  }

  private func name(of node: CmarkNode) -> BlockName? {
    let tag = node.tag
    return tag > 0 ? names[tag - 1] : nil
  }
}

extension MarkdownRenderer {
  /// The scroll box can be reached by keyboard and has a name, as a wide table on a small screen needs.
  private mutating func openCell(_ cell: TableCell) {
    if cell.column == 0 {
      switch cell.row {
      case 0: openTable()
      case 1: out.append("<tbody>\n<tr>\n")
      default: out.append("<tr>\n")
      }
      plain.endLine()
    } else {
      plain.append(" | ".utf8)
    }
    out.append(cell.isHeader ? "<th scope=\"col\"" : "<td")
    switch cell.alignment {
    case .none: break
    case .left: out.append(" class=\"left\"")
    case .center: out.append(" class=\"center\"")
    case .right: out.append(" class=\"right\"")
    }
    out.append(">")
  }

  private mutating func closeCell(_ cell: TableCell) {
    out.append(cell.isHeader ? "</th>\n" : "</td>\n")
    guard cell.isLastColumn else { return }
    out.append(cell.isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
    guard cell.isLastRow else { return }
    out.append(cell.isHeader ? "</table>\n</div>\n" : "</tbody>\n</table>\n</div>\n")
  }

  private mutating func openTable() {
    tables += 1
    line()
    plain.endBlock()
    out.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
    out.append(escaping: "\(words.table) \(tables)")
    out.append("\">\n<table>\n<thead>\n<tr>\n")
  }
}
