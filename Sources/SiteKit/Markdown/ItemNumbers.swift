/// The numbers of list items as the author wrote them.
///
/// CommonMark counts on from the first number of a list, whatever the others say. Clauses are cited by their numbers, so
/// that an excerpt with 1. and 3. must not come out as 1. and 2.; only a list that has 1. before every item is counted, and
/// not where an item opens or ends a quotation: there the numbers are those of two texts.
struct ItemNumbers {
  private var lists: [List?] = []

  private struct List {
    var next: Int
    let isCounted: Bool
  }

  /// How many lists are open.
  var depth: Int { lists.count }

  mutating func open(_ list: CmarkNode, in tree: borrowing MarkdownTree) {
    guard list.isOrdered else { return lists.append(nil) }
    lists.append(List(next: list.listStart, isCounted: Self.repeatsNumber(list, in: tree)))
  }

  mutating func close() { lists.removeLast() }

  /// The number of the next item of the innermost list, and whether it is the one that counting gives; nil for a bullet.
  mutating func next(_ item: CmarkNode, in tree: borrowing MarkdownTree) -> (number: Int, isNext: Bool)? {
    guard let list = lists.last ?? nil else { return nil }
    let number = list.isCounted ? list.next : tree.writtenNumber(of: item) ?? list.next
    lists[lists.count - 1]?.next = number + 1
    return (number, number == list.next)
  }

  private static func repeatsNumber(_ list: CmarkNode, in tree: borrowing MarkdownTree) -> Bool {
    guard list.listStart == 1 else { return false }
    var (item, count) = (list.firstChild, 0)
    while let node = item {
      if tree.writtenNumber(of: node) != 1 || tree.partsQuotation(node) { return false }
      (item, count) = (node.next, count + 1)
    }
    return count > 1
  }
}

extension MarkdownTree {
  /// The digits that a list item begins with in the source.
  fileprivate func writtenNumber(of item: CmarkNode) -> Int? {
    let digits = source.bytes[range(of: item)].prefix(9).prefix { $0 &- 0x30 < 10 }
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The paragraphs of an item hold a quotation mark without its fellow.
  fileprivate func partsQuotation(_ item: CmarkNode) -> Bool {
    var (block, depth) = (item.firstChild, 0)
    while let node = block {
      if node.kind == .paragraph { depth += Self.openQuotations(source.bytes[range(of: node)]) }
      block = node.next
    }
    return depth != 0
  }

  /// “ and ” are E2 80 9C and 9D, « and » C2 AB and BB: how many more open than close.
  private static func openQuotations(_ text: ArraySlice<UInt8>) -> Int {
    var (depth, before, last) = (0, UInt8(0), UInt8(0))
    for byte in text {
      switch (before, last, byte) {
      case (0xE2, 0x80, 0x9C), (_, 0xC2, 0xAB): depth += 1
      case (0xE2, 0x80, 0x9D), (_, 0xC2, 0xBB): depth -= 1
      default: break
      }
      (before, last) = (last, byte)
    }
    return depth
  }
}
