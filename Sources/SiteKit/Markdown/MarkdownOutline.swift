/// The blocks of a text that may be named, in document order. Each node carries the number of its block from 1.
struct MarkdownOutline {
  private(set) var blocks: [NamedBlock] = []
  /// The least level among the headings, 1 to 6; 1 when there are none.
  private(set) var topLevel = 1

  private var quotes = 0
  private var lists = ItemNumbers()
  /// The block whose text is being gathered.
  private var gathering: Int?
  private var text: [UInt8] = []
  /// Something that is no block stands behind the last one.
  private var passedOther = false

  /// Notes are no part of the text's own numbering, nor are the numbers of references to them.
  init(_ tree: borrowing MarkdownTree, _ notes: Footnotes) {
    var top: Int?
    tree.document.walk { node, event in
      switch node.kind {
      case .blockQuote:
        quotes += event == .enter ? 1 : -1
        passedOther = true
      case .list: event == .enter ? lists.open(node, in: tree) : lists.close()
      case .item where notes.definition(node, in: tree) != nil: quotes += event == .enter ? 1 : -1
      case .item: if event == .enter { item(node, in: tree) }
      case .heading:
        guard case .heading = tree.role(of: node) else {
          passedOther = true
          return .skipChildren
        }
        if event == .enter { top = min(top ?? 6, node.headingLevel) }
        paragraph(node, .heading(level: node.headingLevel), event)
      case .paragraph: paragraph(node, .paragraph, event)
      case .text where notes.mayHoldReferences:
        if gathering != nil { node.withLiteral { text.append(contentsOf: notes.withoutReferences($0)) } }
      case .text, .code: if gathering != nil { node.withLiteral { text.append(contentsOf: $0) } }
      case .softBreak, .lineBreak: if gathering != nil { text.append(0x0A) }
      case .codeBlock, .thematicBreak: passedOther = true
      default: break
      }
      return .onward
    }
    topLevel = top ?? 1
  }

  /// The bytes of blocks, in the order asked for. Looks through the whole tree.
  func ranges(of wanted: [Int], in tree: borrowing MarkdownTree) -> [Range<Int>] {
    var ranges: [Int: Range<Int>] = [:]
    let tags = Set(wanted.map { $0 + 1 })
    tree.document.walk { node, event in
      if event == .enter, node.kind == .heading || node.kind == .paragraph || node.kind == .item,
        tags.contains(node.tag)
      {
        ranges[node.tag - 1] = tree.range(of: node)
      }
      return .onward
    }
    return wanted.map { ranges[$0] ?? 0..<0 }
  }

  private mutating func item(_ node: CmarkNode, in tree: borrowing MarkdownTree) {
    let number = lists.next(node, in: tree)?.number
    guard quotes == 0 else { return }
    append(.listItem(number: number), node)
  }

  private mutating func paragraph(_ node: CmarkNode, _ kind: NamedBlock.Kind, _ event: CmarkEvent) {
    guard quotes == 0 else { return }
    if event == .enter {
      text.removeAll(keepingCapacity: true)
      if kind == .paragraph, let item = node.parent, item.kind == .item, item.firstChild == node {
        gathering = item.tag - 1
      } else {
        append(kind, node)
        gathering = blocks.count - 1
      }
    } else if let index = gathering {
      let block = blocks[index]
      blocks[index] = NamedBlock(
        kind: block.kind, bytes: text, depth: block.depth, followsOther: block.followsOther)
      gathering = nil
    }
  }

  private mutating func append(_ kind: NamedBlock.Kind, _ node: CmarkNode) {
    blocks.append(NamedBlock(kind: kind, bytes: [], depth: lists.depth, followsOther: passedOther))
    passedOther = false
    node.setTag(blocks.count)
  }
}
