import Diagnostics

/// Prints a parsed text: HTML and plain text in one walk over the tree, gathering links and faults.
struct MarkdownRenderer {
  /// The text that was parsed; places are those of `notes`.
  let source: SourceLines
  let notes: Footnotes
  let base: Int
  let names: [BlockName?]
  let forms: ParagraphForms
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

  var lists = ItemNumbers()
  /// Block quotations that are open.
  var quotes = 0
  /// Tables printed so far.
  var tables = 0
  /// Blocks of code printed so far that may scroll.
  var wideCodes = 0

  /// The paragraph being printed is a heading whose first line stays apart.
  var isBareHeading = false
  /// What is still to be set off at the beginning of the paragraph.
  var lead: [UInt8] = []

  /// The footnotes, the order in which they are referred to, and the end of the last reference in the text.
  var noted: [Note]
  var noteOrder: [Int] = []
  var notesRead = 0

  /// Asked for what to mark in running text, and what came of it.
  let marker: TextMarker?
  var run = MarkedRun()
  var runText: [UInt8] = []
  var spans: [TextSpan] = []
  /// Marks made so far, where those to be placed stand, and the end of the last one found in the source.
  var marked = 0
  var places: [Int: BytePlace] = [:]
  var marksRead = 0
  /// Anchored blocks opened so far less one, and where the last line of each ends in the HTML.
  var blockNumber: Int?
  var blockEnds: [Int]
  /// The number of each name among those that are not nil.
  let blockNumbers: [Int]

  init(
    notes: Footnotes, base: Int, names: [BlockName?], forms: ParagraphForms, shift: Int, words: MarkdownWords,
    rewriteLink: @escaping (String) -> String?, marker: TextMarker?
  ) {
    source = notes.lines
    self.notes = notes
    noted = Array(repeating: Note(), count: notes.definitions.count)
    self.base = base
    self.names = names
    self.forms = forms
    self.shift = shift
    self.words = words
    self.rewriteLink = rewriteLink
    self.marker = marker
    var count = 0
    blockNumbers = names.map { name in
      defer { count += name == nil ? 0 : 1 }
      return count
    }
    blockEnds = Array(repeating: 0, count: count)
    out = HTMLBuffer(capacity: source.bytes.count * 3 / 2)
    plain.reserve(source.bytes.count)
  }

  static func printed(level: Int, shift: Int) -> Int { min(6, max(1, level + shift)) }

  mutating func render(_ tree: borrowing MarkdownTree) {
    tree.document.walk { node, event in
      switch node.kind {
      case .text: text(node)
      case .softBreak:
        out.append(isBareHeading ? "<br>\n" : "\n")
        isBareHeading = false
        plain.append(0x0A)
        markedLineEnd()
      case .paragraph: paragraph(node, event, tree.range(of: node))
      case .heading: return heading(node, event, tree)
      case .item:
        if let index = notes.definition(node, in: tree) { note(index) } else { item(node, event, tree) }
      case .list: list(node, event, tree)
      case .blockQuote:
        quotes += event == .enter ? 1 : -1
        line()
        out.append(event == .enter ? "<blockquote>\n" : "</blockquote>\n")
      case .strong: emphasis("<strong>", "</strong>", node, event)
      case .emphasis: emphasis("<em>", "</em>", node, event)
      case .link:
        passObject(node, event)
        link(node, event)
      case .image:
        passObject(node)
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
      passObject(node)
      if notes.mayHoldReferences { passReferences(node) }
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
      if node.kind == .text, $0.contains(UInt8(ascii: "<")) { prefixedTags(in: $0) }
      if let marker, node.kind == .text { markedText($0, of: node, marker) } else { words($0, of: node) }
      if checksReferences, let scalar = ForbiddenCharacters.first(in: $0) {
        faults.append(MarkdownFault(.forbiddenCharacter(scalar), nextReference()))
      }
    }
  }

  mutating func words(_ text: UnsafeBufferPointer<UInt8>, of node: CmarkNode) {
    let text = lead.isEmpty ? text : setOffLead(text, of: node)
    if notes.mayHoldReferences, node.kind == .text { textWithReferences(text, in: node) } else { print(text) }
  }

  mutating func print(_ text: UnsafeBufferPointer<UInt8>) {
    out.append(escaping: text)
    plain.append(text)
  }

  /// A line break in the HTML, unless it stands at one already.
  mutating func line() {
    if let last = out.bytes.last, last != 0x0A { out.append("\n") }
  }
}
