/// What changed from one wording of a text to the next, block by block and word by word. An anchor follows the numbering
/// and not the words, so a clause whose words changed is found again by it.
public struct WordingComparison: Sendable, Hashable {
  /// A heading, paragraph or list item.
  public struct Block: Sendable, Hashable {
    /// Nil when its numbering gives it none.
    public let anchor: String?
    /// “khoản 2 Điều 5”.
    public let label: String?
    /// What numbers it and is no part of its text: “2.” of a list.
    public let marker: String?
    public let text: String

    public init(anchor: String?, label: String?, marker: String? = nil, text: String) {
      self.anchor = anchor
      self.label = label
      self.marker = marker
      self.text = text
    }

    /// As it is read: “2. Báo cáo hằng quý.”
    public var line: String { [marker, text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ") }

    fileprivate func reads(as other: Block) -> Bool { text == other.text && marker == other.marker }
  }

  public enum Change: Sendable, Hashable {
    case changed(old: Block, new: Block, [Run])
    case added(Block)
    case removed(Block)
  }

  /// Words that stand together.
  public enum Run: Sendable, Hashable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// In the order of the text.
  public let changes: [Change]
  /// Blocks that are equal in both.
  public let unchanged: Int

  public init(from old: [Block], to new: [Block]) {
    var walk = Walk()
    walk.run(old[...], new[...])
    changes = walk.changes
    unchanged = walk.unchanged
  }

  /// Two texts laid side by side: first the blocks that are equal and unique in both ("patience", after Bram Cohen), then
  /// between them those with one anchor, then what is left in order while it is alike.
  private struct Walk {
    private(set) var changes: [Change] = []
    private(set) var unchanged = 0

    mutating func run(_ old: ArraySlice<Block>, _ new: ArraySlice<Block>) {
      var (old, new) = (old, new)
      while let a = old.first, let b = new.first, a.reads(as: b) {
        unchanged += 1
        (old, new) = (old.dropFirst(), new.dropFirst())
      }
      var tail = 0
      while let a = old.last, let b = new.last, a.reads(as: b) {
        tail += 1
        (old, new) = (old.dropLast(), new.dropLast())
      }
      split(old, new, by: \.text) { walk, old, new in
        walk.split(old, new, by: { $0.anchor }) { $0.rest($1, $2) }
      }
      unchanged += tail
    }

    /// Divides both at the blocks that have one key and stand in one order, and does the rest with what lies between.
    private mutating func split(
      _ old: ArraySlice<Block>, _ new: ArraySlice<Block>, by key: (Block) -> String?,
      between: (inout Walk, ArraySlice<Block>, ArraySlice<Block>) -> Void
    ) {
      var (a, b) = (old.startIndex, new.startIndex)
      for (i, j) in Self.common(old, new, by: key) {
        between(&self, old[a..<i], new[b..<j])
        pair(old[i], new[j])
        (a, b) = (i + 1, j + 1)
      }
      between(&self, old[a...], new[b...])
    }

    /// The longest series, rising in both, of blocks whose key occurs once in each.
    private static func common(
      _ old: ArraySlice<Block>, _ new: ArraySlice<Block>, by key: (Block) -> String?
    ) -> [(Int, Int)] {
      var places: [String: (old: [Int], new: [Int])] = [:]
      for index in old.indices { key(old[index]).map { places[$0, default: ([], [])].old.append(index) } }
      for index in new.indices { key(new[index]).map { places[$0, default: ([], [])].new.append(index) } }
      let pairs = places.values.compactMap { $0.old.count == 1 && $0.new.count == 1 ? ($0.old[0], $0.new[0]) : nil }
        .sorted { $0.0 < $1.0 }
      // Longest rising subsequence of the second places (patience sorting).
      var piles: [Int] = []
      var before = [Int?](repeating: nil, count: pairs.count)
      for (index, pair) in pairs.enumerated() {
        var (low, high) = (0, piles.count)
        while low < high {
          let middle = (low + high) / 2
          if pairs[piles[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
        }
        before[index] = low > 0 ? piles[low - 1] : nil
        if low == piles.count { piles.append(index) } else { piles[low] = index }
      }
      var series: [(Int, Int)] = []
      var next = piles.last
      while let index = next {
        series.append(pairs[index])
        next = before[index]
      }
      return series.reversed()
    }

    /// Blocks without a sure partner: in order, as long as they are alike.
    private mutating func rest(_ old: ArraySlice<Block>, _ new: ArraySlice<Block>) {
      var (old, new) = (old, new)
      while let a = old.first, let b = new.first {
        (old, new) = (old.dropFirst(), new.dropFirst())
        if a.anchor == nil, b.anchor == nil, WordRuns.areAlike(a.text, b.text) {
          pair(a, b)
        } else {
          changes += [.removed(a), .added(b)]
        }
      }
      changes += old.map { .removed($0) } + new.map { .added($0) }
    }

    private mutating func pair(_ old: Block, _ new: Block) {
      if old.reads(as: new) {
        unchanged += 1
      } else {
        changes.append(.changed(old: old, new: new, WordRuns.between(old.line, new.line)))
      }
    }
  }
}

/// The words that two texts share and those that they do not.
enum WordRuns {
  /// So many words of one block are compared at most; of more, the whole middle counts as replaced.
  private static let most = 1_200

  static func between(_ old: String, _ new: String) -> [WordingComparison.Run] {
    let (a, b) = (words(old), words(new))
    var head = 0
    while head < a.count, head < b.count, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < a.count - head, tail < b.count - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let (left, right) = (a[head..<(a.count - tail)], b[head..<(b.count - tail)])
    var marks = a[..<head].map { (0, $0) }
    if left.count + right.count > most {
      marks += left.map { (-1, $0) } + right.map { (1, $0) }
    } else {
      marks += script(left, right)
    }
    marks += a[(a.count - tail)...].map { (0, $0) }
    return runs(marks)
  }

  /// At least half of the words of both are the same.
  static func areAlike(_ old: String, _ new: String) -> Bool {
    let (a, b) = (words(old), words(new))
    var counts: [Substring: Int] = [:]
    for word in a { counts[word, default: 0] += 1 }
    var shared = 0
    for word in b where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      shared += 1
    }
    return shared * 2 >= max(a.count, b.count)
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  /// -1 left out, 0 kept, 1 put in.
  private static func script(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [(Int, Substring)] {
    let (old, new) = (Array(old), Array(new))
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map { change in if case .remove(let at, _, _) = change { at } else { -1 } })
    let added = Set(difference.insertions.map { change in if case .insert(let at, _, _) = change { at } else { -1 } })
    var marks: [(Int, Substring)] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        marks.append((-1, old[i]))
        i += 1
      } else if added.contains(j) {
        marks.append((1, new[j]))
        j += 1
      } else {
        marks.append((0, old[i]))
        (i, j) = (i + 1, j + 1)
      }
    }
    return marks
  }

  /// A single word kept between two changes only disturbs: it is told as changed too. In each change, what goes comes first.
  private static func runs(_ marks: [(Int, Substring)]) -> [WordingComparison.Run] {
    var runs: [WordingComparison.Run] = []
    var (gone, come): ([Substring], [Substring]) = ([], [])
    func flush() {
      if !gone.isEmpty { runs.append(.removed(gone.joined(separator: " "))) }
      if !come.isEmpty { runs.append(.added(come.joined(separator: " "))) }
      (gone, come) = ([], [])
    }
    var kept: [Substring] = []
    for (index, (mark, word)) in marks.enumerated() {
      if mark == 0 {
        kept.append(word)
        let isLast = index + 1 == marks.count
        guard isLast || marks[index + 1].0 != 0 else { continue }
        if kept.count == 1, !isLast, !(gone.isEmpty && come.isEmpty) {
          gone += kept
          come += kept
        } else {
          flush()
          runs.append(.same(kept.joined(separator: " ")))
        }
        kept = []
      } else if mark < 0 {
        gone.append(word)
      } else {
        come.append(word)
      }
    }
    flush()
    return runs
  }
}
