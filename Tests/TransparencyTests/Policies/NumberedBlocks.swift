import Policies

/// Suites of texts whose blocks are numbered.
protocol NumberedBlocks {}

extension NumberedBlocks {
  /// One block a line: `## ` a heading, `[3] ` and `[[1]] ` items of ordered lists, `- ` a bullet, else a paragraph.
  func anchors(_ text: String) -> [String] {
    var numbering = Numbering()
    return text.split(separator: "\n").map { numbering.name(block($0))?.anchor ?? "" }
  }

  func block(_ line: Substring) -> Numbering.Block {
    let hashes = line.prefix { $0 == "#" }.count
    if hashes > 0 { return .init(.heading(level: hashes), String(line.dropFirst(hashes + 1))) }
    if line.hasPrefix("- ") { return .init(.listItem(number: nil), String(line.dropFirst(2)), depth: 1) }
    let depth = line.prefix { $0 == "[" }.count
    guard depth > 0, let end = line.lastIndex(of: "]") else { return .init(.paragraph, String(line)) }
    let number = Int(line.dropFirst(depth).prefix { $0 != "]" })
    return .init(.listItem(number: number), String(line[line.index(after: end)...].drop { $0 == " " }), depth: depth)
  }
}
