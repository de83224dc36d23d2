/// How paragraphs are printed that a naming says to be headings.
struct ParagraphForms {
  enum Form {
    /// 1 to 6, as printed. `isClosed`: no title follows.
    case heading(level: Int, isBare: Bool, isClosed: Bool)
    case title(level: Int)
    case runIn([UInt8])
  }

  private var forms: [Int: Form] = [:]

  /// Of a paragraph, by the number of its block from 1; nil for those that are printed as such.
  subscript(tag: Int) -> Form? { forms.isEmpty ? nil : forms[tag - 1] }

  /// - Parameter shift: from the level of a heading as written to the one that is printed.
  init(_ standings: [(block: Int, standing: BlockStanding)], of blocks: [NamedBlock], base: Int, shift: Int) {
    guard !standings.isEmpty else { return }
    var levels = HeadingLevels(base: base)
    var next = standings.makeIterator()
    var standing = next.next()
    for (index, block) in blocks.enumerated() {
      let own = standing?.block == index ? standing?.standing : nil
      if own != nil { standing = next.next() }
      let weight: Int? = if case .heading(let weight, _) = own { weight } else { nil }
      if case .heading(let level) = block.kind {
        levels.written(MarkdownRenderer.printed(level: level, shift: shift), weight)
      } else if let weight {
        levels.found(index, weight)
      }
    }
    let found = levels.all
    for (index, (block, standing)) in standings.enumerated() {
      switch standing {
      case .heading(_, let isBare):
        guard let level = found[block] else { continue }
        let isOpen = index + 1 < standings.count && standings[index + 1] == (block + 1, .title)
        forms[block] = .heading(level: level, isBare: isBare, isClosed: !isOpen)
      case .title: forms[block] = found[block - 1].map { .title(level: $0) }
      case .runIn(let lead): forms[block] = .runIn(lead)
      }
    }
  }
}

/// Levels for headings that are not written as such, among those that are: each stands below what is open, and no level
/// is left out.
struct HeadingLevels {
  private var headings: [(block: Int?, level: Int)] = []
  private var open: [(weight: Int?, level: Int)] = []
  /// The last level of each weight: a heading without a weight closes what stood beside it.
  private var known: [Int: Int] = [:]
  private let base: Int

  /// - Parameter base: the level of the highest.
  init(base: Int) { self.base = base }

  mutating func written(_ level: Int, _ weight: Int?) {
    while let last = open.last, last.level >= level { open.removeLast() }
    add(nil, weight, level)
  }

  mutating func found(_ block: Int, _ weight: Int) {
    let sibling = known[weight] ?? .max
    while let last = open.last, last.weight.map({ $0 >= weight }) ?? (last.level >= sibling) { open.removeLast() }
    add(block, weight, open.last.map { min(6, $0.level + 1) } ?? base)
  }

  private mutating func add(_ block: Int?, _ weight: Int?, _ level: Int) {
    if let weight { known[weight] = level }
    open.append((weight, level))
    headings.append((block, level))
  }

  /// By block. What stands before a written heading of a lower level is lowered so far that none is left out.
  var all: [Int: Int] {
    var levels: [Int: Int] = [:]
    var below = 0
    for (block, level) in headings.reversed() {
      below = block == nil ? level : max(level, below - 1)
      if let block { levels[block] = below }
    }
    return levels
  }
}
