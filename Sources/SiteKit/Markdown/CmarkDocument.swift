import CCmark

/// A text parsed by libcmark (CommonMark 0.30). Owns the tree and frees it.
struct CmarkDocument: ~Copyable {
  let root: CmarkNode

  /// Nil only when there is no memory.
  init?(parsing bytes: [UInt8]) {
    let parsed = bytes.withUnsafeBytes {
      cmark_parse_document($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_VALIDATE_UTF8)
    }
    guard let parsed else { return nil }
    root = CmarkNode(pointer: parsed)
  }

  deinit { cmark_node_free(root.pointer) }

  /// Visits every node of the tree, containers on entering and on leaving.
  func walk(_ visit: (CmarkNode, CmarkEvent) -> CmarkStep) {
    guard let iterator = cmark_iter_new(root.pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
      let node = CmarkNode(pointer: pointer)
      if visit(node, event == CMARK_EVENT_ENTER ? .enter : .exit) == .skipChildren {
        cmark_iter_reset(iterator, pointer, CMARK_EVENT_EXIT)
      }
    }
  }
}

enum CmarkEvent { case enter, exit }

enum CmarkStep { case onward, skipChildren }
