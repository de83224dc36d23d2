extension HTML {
  /// The same with a note behind the words of each block that carries an anchor. The notes are blocks of their own: one
  /// for a list item stands inside the item, behind its paragraphs and before its inner lists.
  public func noting(_ notes: [(anchor: String, note: HTML)]) -> HTML {
    let pieces: [(at: Int, markup: HTML)] = notes.compactMap { anchor, note in
      end(ofBlock: anchor).map { ($0, note) }
    }
    return inserting(pieces.sorted { $0.at < $1.at })
  }

  private func end(ofBlock anchor: String) -> Int? {
    guard let id = bytes.firstRange(of: Array(" id=\"\(anchor)\"".utf8)) else { return nil }
    return bytes[..<id.lowerBound].suffix(3).elementsEqual("<li".utf8)
      ? end(ofItem: id.upperBound) : end(ofWords: id.upperBound)
  }

  /// Behind a paragraph or a heading.
  private func end(ofWords start: Int) -> Int? {
    let ends = ["</p>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>"].map { Array($0.utf8) }
    for at in bytes.indices[start...] where bytes[at] == UInt8(ascii: "<") {
      if let tag = ends.first(where: { bytes[at...].starts(with: $0) }) { return at + tag.count }
    }
    return nil
  }

  /// Before the first list or the next anchored block in the item, or before its end.
  private func end(ofItem start: Int) -> Int? {
    let ends = ["</li>", "<ul", "<ol", "<p id=", "<h"].map { Array($0.utf8) }
    var quotes = 0
    for at in bytes.indices[start...] where bytes[at] == UInt8(ascii: "<") {
      if bytes[at...].starts(with: "<blockquote".utf8) { quotes += 1 }
      if bytes[at...].starts(with: "</blockquote".utf8) { quotes -= 1 }
      guard quotes == 0, ends.contains(where: { bytes[at...].starts(with: $0) }) else { continue }
      return bytes[..<at].lastIndex { $0 != 0x0A }.map { $0 + 1 } ?? at
    }
    return nil
  }
}
