extension Pager {
  /// A list cut into pages whose items weigh at most `limit` bytes together, one item at least; the pager is nil when
  /// one page holds all.
  static func pages<Item>(
    _ items: [Item], within limit: Int, in folder: String, weight: (Item) -> Int
  ) -> [(path: String, items: [Item], pager: Pager?)] {
    let parts = cut(items, within: limit, weight: weight)
    return parts.enumerated().map { index, part in
      let pager = parts.count > 1 ? Pager(number: index + 1, count: parts.count, folder: folder) : nil
      return (path(folder, index + 1), part, pager)
    }
  }

  /// The parts in order; a single empty one for an empty list.
  static func cut<Item>(_ items: [Item], within limit: Int, weight: (Item) -> Int) -> [[Item]] {
    var parts: [[Item]] = [[]]
    var total = 0
    for item in items {
      let weight = weight(item)
      if total + weight > limit, parts[parts.count - 1].isEmpty == false {
        parts.append([])
        total = 0
      }
      parts[parts.count - 1].append(item)
      total += weight
    }
    return parts
  }
}
