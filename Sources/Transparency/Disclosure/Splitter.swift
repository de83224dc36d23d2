/// Takes the matters of a period apart into published classes, top down and only while every part is safe:
/// by kind, then level and unit or field group and field.
struct Splitter: Sendable {
  let safety: ClassSafety

  /// The units with records that a part split off by level must have, so that a level is never one unit in disguise.
  static let unitsPerLevel = 3

  /// The period by kind: safe kinds by themselves, the others together.
  func kinds(_ records: [SplitRecord]) -> [KindNode] {
    let whole = KindSet(Set(records.map(\.kind)))
    let isSafe: ([SplitRecord]) -> Bool = { part in
      let kinds = KindSet(Set(part.map(\.kind)))
      return safety.isSafe(Tally(part, Vocabulary(kinds)), kinds)
    }
    guard let split = SafePartition(records, by: \.kind, isSafe: isSafe) else { return [KindNode(kinds: whole)] }
    var nodes = split.parts.map { KindNode(kinds: KindSet([$0.key])) }
    if !split.remainder.isEmpty { nodes.append(KindNode(kinds: KindSet(Set(split.remainder.map(\.kind))))) }
    return nodes
  }

  /// The classes of one set of kinds in one view.
  func classes(_ records: [SplitRecord], _ names: ViewNames, _ node: KindNode) -> [PublishedClass] {
    coarseNodes(records, names, node).flatMap { fineClasses($0, names, node) }
  }

  private struct CoarseNode {
    let label: ClassLabel
    var isRemainder = false
    let records: [SplitRecord]
  }

  private func coarseNodes(_ records: [SplitRecord], _ names: ViewNames, _ node: KindNode) -> [CoarseNode] {
    let isSafe: ([SplitRecord]) -> Bool = { part in
      let isWide = names.view == .subject || Set(part.map(\.fine)).count >= Self.unitsPerLevel
      return isWide && safety.isSafe(Tally(part, node.vocabulary), node.kinds)
    }
    guard !node.isWhole, let split = SafePartition(records, by: \.coarse, isSafe: isSafe) else {
      return [CoarseNode(label: .all, records: records)]
    }
    var nodes = split.parts.map { CoarseNode(label: .named(names.coarse[$0.key]), records: $0.records) }
    if !split.remainder.isEmpty {
      nodes.append(CoarseNode(label: names.remainder, isRemainder: true, records: split.remainder))
    }
    return nodes
  }

  private func fineClasses(_ coarse: CoarseNode, _ names: ViewNames, _ node: KindNode) -> [PublishedClass] {
    let published: ([SplitRecord], ClassLabel, ClassLabel) -> PublishedClass = { records, coarse, fine in
      Tally(records, node.vocabulary).publishedClass(node.kinds, coarse, fine)
    }
    let whole = published(coarse.records, coarse.label, coarse.isRemainder ? .others : .all)
    let isByUnit = names.view == .place && node.kinds.contains(.denunciation)
    let isSafe: ([SplitRecord]) -> Bool = { safety.isSafe(Tally($0, node.vocabulary), node.kinds) }
    guard !isByUnit, !node.isWhole,
      let split = SafePartition(coarse.records, by: \.fine, joined: node.joined, isSafe: isSafe)
    else { return [whole] }
    var classes = split.parts.map { part in
      published(part.records, .named(names.coarse[names.parent[part.key]]), .named(names.fine[part.key]))
    }
    if !split.remainder.isEmpty { classes.append(published(split.remainder, coarse.label, .others)) }
    return classes
  }
}

/// One set of kinds on its way to classes: its words, and what the repair has joined so far.
struct KindNode: Sendable, Hashable {
  let kinds: KindSet
  var vocabulary: Vocabulary
  /// Fine parts that go into the remainder though they would be safe.
  var joined: Set<Int> = []
  /// Not taken apart at all.
  var isWhole = false

  init(kinds: KindSet) {
    self.kinds = kinds
    vocabulary = Vocabulary(kinds)
  }
}
