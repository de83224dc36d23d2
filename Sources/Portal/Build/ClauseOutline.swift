import Policies
import SiteKit
import Transparency

/// An entry of a text's table of contents.
struct ContentsEntry: Sendable, Hashable {
  let anchor: String
  var title: String
  /// Greater is deeper; entries of one weight are side by side.
  let weight: Int
}

/// The contents of a text, gathered block by block: headings and divisions down to articles, and where a text has no
/// articles, its numbered sections.
struct ClauseOutline {
  private(set) var entries: [ContentsEntry] = []
  /// The last entry was a bare “Chương I” or “Điều 3.”, whose title stands in the next block.
  private var awaiting: ClauseRank?

  private static let longest = 140

  mutating func take(_ block: NamedBlock, _ name: Numbering.Name?) {
    let weight = name.flatMap { self.weight(block, $0) }
    // Most blocks are plain paragraphs, of which no string is made.
    guard awaiting != nil || weight != nil else { return }
    let line = String(decoding: block.bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    if let rank = awaiting, name?.rank == nil, let title = Self.title(block.text, block.kind, below: rank) {
      awaiting = nil
      let number = entries[entries.count - 1].title
      entries[entries.count - 1].title = number + (number.hasSuffix(".") ? " " : ". ") + title
      return
    }
    awaiting = nil
    guard let name, let weight else { return }
    let isBare =
      name.rank.map { rank in
        rank <= .article && line.split(separator: " ").count { $0.lowercased() != "số" } <= (rank == .article ? 2 : 3)
      } ?? false
    let below = isBare ? Self.titleBelow(block, line) : nil
    entries.append(ContentsEntry(anchor: name.anchor, title: below ?? title(block, name, line), weight: weight))
    awaiting = isBare && below == nil ? name.rank : nil
  }

  /// The words of a block below a division that has none of its own, when they are its title: a heading, a line of capitals,
  /// under an article also a line that is no sentence.
  static func title(_ text: String, _ kind: NamedBlock.Kind, below rank: ClauseRank) -> String? {
    let title = text.split(separator: "\n").joined(separator: " ")
    guard !title.isEmpty, title.utf8.count <= longest else { return nil }
    switch kind {
    case .heading: return title
    case .listItem: return title.isCapitals ? title : nil
    case .paragraph:
      let isLine = rank == .article && title.first?.isUppercase == true && !".;:,!?”".contains(title.last ?? ".")
      return isLine || title.isCapitals ? title : nil
    }
  }

  /// “Chương I” with the lines below it in the same paragraph, where they are short enough to be its title.
  private static func titleBelow(_ block: NamedBlock, _ line: String) -> String? {
    let rest = block.text.dropFirst(line.count).split(separator: "\n").joined(separator: " ")
    return rest.isEmpty || rest.utf8.count > longest ? nil : "\(line). \(rest)"
  }

  /// Headings stand before what the running text numbers. Nil for what no contents list: points, and clauses of
  /// articles.
  private func weight(_ block: NamedBlock, _ name: Numbering.Name) -> Int? {
    if name.rank == .clause, !name.anchor.hasPrefix("muc-") { return nil }
    if name.rank == .point { return nil }
    if case .heading(let level) = block.kind { return level }
    return name.weight
  }

  /// The first line, or its first words when it is too long to be a title; the name of a clause that begins without words.
  private func title(_ block: NamedBlock, _ name: Numbering.Name, _ line: String) -> String {
    if line.isEmpty { return name.label.prefix(1).uppercased() + name.label.dropFirst() }
    let line = line.utf8.count <= Self.longest ? line : Self.beginning(of: line)
    if case .listItem(let number?) = block.kind, name.rank == .clause { return "\(number). \(line)" }
    return line
  }

  /// The words of the first seventy letters.
  private static func beginning(of line: String) -> String {
    let start = line.prefix(70)
    var words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    while words.last?.isPunctuation == true { words.removeLast() }
    return "\(words)…"
  }
}

extension String {
  /// A line of capitals, as titles of chapters are.
  fileprivate var isCapitals: Bool {
    unicodeScalars.contains { $0.properties.isUppercase } && !unicodeScalars.contains { $0.properties.isLowercase }
  }
}

/// A table of contents as nested lists, as deep as it helps: the narrowest levels are left out while there are many
/// entries.
enum ContentsList {
  private static let many = 60
  private static let deepest = 6

  static func html(_ entries: [ContentsEntry]) -> HTML? {
    let shown = useful(levelled(entries))
    guard shown.count > 1 else { return nil }
    var buffer = HTMLBuffer()
    var open = 0
    for (entry, level) in shown {
      if level > open {
        buffer.append("<ul>\n")
        open += 1
      } else {
        buffer.append("</li>\n")
        for _ in level..<open { buffer.append("</ul>\n</li>\n") }
        open = level
      }
      buffer.append("<li><a href=\"#")
      buffer.append(escaping: entry.anchor)
      buffer.append("\">")
      buffer.append(escaping: entry.title)
      buffer.append("</a>")
    }
    for _ in 1..<open { buffer.append("</li>\n</ul>\n") }
    buffer.append("</li>\n</ul>\n")
    return buffer.html
  }

  /// Each entry with its level from 1: one below the nearest entry before it of less weight.
  private static func levelled(_ entries: [ContentsEntry]) -> [(entry: ContentsEntry, level: Int)] {
    var open: [Int] = []
    return entries.map { entry in
      while let last = open.last, last >= entry.weight { open.removeLast() }
      open.append(entry.weight)
      return (entry, open.count)
    }
  }

  private static func useful(
    _ entries: [(entry: ContentsEntry, level: Int)]
  ) -> [(entry: ContentsEntry, level: Int)] {
    var depth = deepest
    while depth > 1, entries.count(where: { $0.level <= depth }) > many, entries.count(where: { $0.level < depth }) > 1
    {
      depth -= 1
    }
    return entries.filter { $0.level <= depth }
  }
}
