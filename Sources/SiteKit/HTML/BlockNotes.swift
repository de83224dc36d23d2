extension HTML {
  /// The same with a note behind the words of each block that carries an anchor. The notes are blocks of their own: one
  /// for a list item stands inside the item, before its inner lists.
  public func noting(_ notes: [(anchor: String, note: HTML)]) -> HTML {
    let pieces: [(at: Int, markup: HTML)] = notes.compactMap { anchor, note in
      end(ofBlock: anchor).map { ($0, note) }
    }
    return inserting(pieces.sorted { $0.at < $1.at })
  }

  /// Behind its first paragraph or its heading, or before what ends its bare words.
  private func end(ofBlock anchor: String) -> Int? {
    guard let start = bytes.firstRange(of: Array(" id=\"\(anchor)\"".utf8))?.upperBound else { return nil }
    let behind = ["</p>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>"].map { Array($0.utf8) }
    let before = ["</li>", "<ul", "<ol"].map { Array($0.utf8) }
    for at in bytes.indices[start...] where bytes[at] == UInt8(ascii: "<") {
      if let tag = behind.first(where: { bytes[at...].starts(with: $0) }) { return at + tag.count }
      if before.contains(where: { bytes[at...].starts(with: $0) }) { return at }
    }
    return nil
  }
}
