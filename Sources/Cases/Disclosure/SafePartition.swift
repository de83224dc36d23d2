/// Records taken apart by a key so that every part is safe: parts that are not are joined into one remainder, and while
/// the remainder is not safe the smallest safe part joins it. Nothing is ever left out.
struct SafePartition {
  struct Part {
    let key: Int
    let records: [SplitRecord]
  }

  let parts: [Part]
  /// At least two parts joined; empty when every part is safe by itself.
  let remainder: [SplitRecord]

  /// Nil when no split is possible. `key`: a small number of each record, such as an index. `joined` keys go into the
  /// remainder whatever their size, even without a record; the remainder must also be one that `mayBeJoined`.
  init?(
    _ records: [SplitRecord], by key: (SplitRecord) -> Int, joined apart: Set<Int> = [],
    isSafe: ([SplitRecord]) -> Bool,
    mayBeJoined: ([Part]) -> Bool = { _ in true }
  ) {
    var kept: [Part] = []
    var rest: [Part] = []
    for part in Self.groups(records, by: key, joined: apart) {
      if !apart.contains(part.key), isSafe(part.records) { kept.append(part) } else { rest.append(part) }
    }
    kept.sort { ($0.records.count, $0.key) > ($1.records.count, $1.key) }
    var joined: [SplitRecord] { rest.flatMap(\.records) }
    while !rest.isEmpty, rest.count < 2 || !isSafe(joined) || !mayBeJoined(rest) {
      guard let smallest = kept.popLast() else { return nil }
      rest.append(smallest)
    }
    guard !kept.isEmpty else { return nil }
    parts = kept.sorted { $0.key < $1.key }
    remainder = rest.sorted { $0.key < $1.key }.flatMap(\.records)
  }

  /// By key; `joined` ones even without a record.
  private static func groups(
    _ records: [SplitRecord], by key: (SplitRecord) -> Int, joined: Set<Int>
  ) -> [Part] {
    let keys = records.map(key)
    var counts = [Int](repeating: 0, count: max(keys.max() ?? 0, joined.max() ?? 0) + 1)
    for key in keys { counts[key] += 1 }
    var groups = [[SplitRecord]](repeating: [], count: counts.count)
    for (key, count) in counts.enumerated() where count > 0 { groups[key].reserveCapacity(count) }
    for (key, record) in zip(keys, records) { groups[key].append(record) }
    return groups.indices.filter { counts[$0] > 0 || joined.contains($0) }.map { Part(key: $0, records: groups[$0]) }
  }
}
