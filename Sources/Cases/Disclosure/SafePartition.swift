/// Records taken apart by a key so that every part is safe: parts that are not are joined into one remainder, and while
/// the remainder is not safe the smallest safe part joins it. Nothing is ever left out.
struct SafePartition<Key: Hashable & Comparable> {
  struct Part {
    let key: Key
    let records: [SplitRecord]
  }

  let parts: [Part]
  /// At least two parts joined; empty when every part is safe by itself.
  let remainder: [SplitRecord]

  /// Nil when no split is possible. `joined` keys go into the remainder whatever their size, even without a record; the
  /// remainder must also be one that `mayBeJoined`.
  init?(
    _ records: [SplitRecord], by key: (SplitRecord) -> Key, joined apart: Set<Key> = [],
    isSafe: ([SplitRecord]) -> Bool,
    mayBeJoined: ([Part]) -> Bool = { _ in true }
  ) {
    var kept: [Part] = []
    var rest: [Part] = []
    let groups = Dictionary(grouping: records, by: key)
    for key in apart where groups[key] == nil { rest.append(Part(key: key, records: [])) }
    for (key, records) in groups {
      let part = Part(key: key, records: records)
      if !apart.contains(key), isSafe(records) { kept.append(part) } else { rest.append(part) }
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
}
