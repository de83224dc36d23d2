import CCmark
private import Glibc

/// A node of libcmark's tree; valid while its document lives.
struct CmarkNode: Equatable {
  let pointer: OpaquePointer

  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_IMAGE: .image
    default: .document
    }
  }

  var parent: CmarkNode? { cmark_node_parent(pointer).map(CmarkNode.init) }
  var firstChild: CmarkNode? { cmark_node_first_child(pointer).map(CmarkNode.init) }
  var next: CmarkNode? { cmark_node_next(pointer).map(CmarkNode.init) }

  /// Lines of a block count from 0; the end is one past the last.
  var lines: Range<Int> {
    let start = max(0, Int(cmark_node_get_start_line(pointer)) - 1)
    return start..<max(start + 1, Int(cmark_node_get_end_line(pointer)))
  }

  /// Bytes before a block on its first line.
  var column: Int { max(0, Int(cmark_node_get_start_column(pointer)) - 1) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// Paragraphs of the list's items come out as such.
  func setLoose() { cmark_node_set_list_tight(pointer, 0) }

  /// A paragraph that is the bare content of an item of a tight list.
  var isTightParagraph: Bool { parent?.parent.map { $0.kind == .list && $0.isTight } ?? false }

  /// A number of the renderer's own kept with the node; 0 at first.
  var tag: Int { Int(bitPattern: cmark_node_get_user_data(pointer)) }

  func setTag(_ tag: Int) { cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: tag)) }

  /// The node's own text: of text, code and raw HTML nodes.
  func withLiteral<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    Self.bytes(cmark_node_get_literal(pointer), body)
  }

  func withURL<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R { Self.bytes(cmark_node_get_url(pointer), body) }
  func withTitle<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R { Self.bytes(cmark_node_get_title(pointer), body) }
  func withInfo<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    Self.bytes(cmark_node_get_fence_info(pointer), body)
  }

  private static func bytes<R>(_ text: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    guard let text else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let count = strlen(text)
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}
