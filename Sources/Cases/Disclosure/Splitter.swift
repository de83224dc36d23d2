import Authorities
import Releases

/// Takes the matters of a period apart into published classes, top down and only while every part is safe:
/// by kind, then level and unit or field group and field.
struct Splitter: Sendable {
  let safety: ClassSafety
  let declared: DeclaredUnits

  /// Whether records may be published as a class that is taken apart no further: denunciations by themselves come from
  /// many units.
  func isSafeByItself(_ records: [SplitRecord], _ kinds: KindSet, _ vocabulary: Vocabulary? = nil) -> Bool {
    safety.isSafe(Tally(records, vocabulary ?? Vocabulary(kinds)), kinds)
      && (!kinds.isDenunciation || declared.hideInAll && ClassSafety.isOfManyUnits(records))
  }

  /// The period by kind: safe kinds by themselves, the others together.
  func kinds(_ records: [SplitRecord]) -> [KindNode] {
    let whole = whole(records)
    guard !declared.isPair else { return kindsOfPair(records) }
    let isSafe: ([SplitRecord]) -> Bool = { isSafeByItself($0, Self.kinds(of: $0)) }
    guard let split = SafePartition(records, by: { $0.kind.rawValue }, isSafe: isSafe) else {
      return [KindNode(kinds: whole)]
    }
    var nodes = split.parts.map { KindNode(kinds: Self.kinds(of: $0.records)) }
    if !split.remainder.isEmpty { nodes.append(KindNode(kinds: Self.kinds(of: split.remainder))) }
    return nodes
  }

  /// The kinds that the matters of a whole period are said to be of: of one unit or two, that one had denunciations is not
  /// told.
  func whole(_ records: [SplitRecord]) -> KindSet {
    declared.isPair ? .all : Self.kinds(of: records)
  }

  private static func kinds(of records: [SplitRecord]) -> KindSet {
    KindSet(CaseKind.allCases.filter { kind in records.contains { $0.kind == kind } })
  }

  /// Complaints and denunciations are one, whether there are denunciations or not.
  private func kindsOfPair(_ records: [SplitRecord]) -> [KindNode] {
    let sets = [KindSet([.firstComplaint, .secondComplaint, .denunciation]), KindSet([.petition])]
    let parts = sets.map { kinds in (kinds: kinds, records: records.filter { kinds.contains($0.kind) }) }
      .filter { !$0.records.isEmpty }
    guard parts.allSatisfy({ isSafeByItself($0.records, $0.kinds) }) else { return [KindNode(kinds: whole(records))] }
    return parts.map { KindNode(kinds: $0.kinds) }
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
      isSafeByItself(part, node.kinds, node.vocabulary)
        && (names.view == .subject || hidesUnits(part, node) || fineSplit(part, names, node) != nil && isWide(part))
    }
    let isStrict = names.view == .place && node.kinds.contains(.denunciation)
    let split = SafePartition(
      records, by: \.coarse, joined: isStrict ? declared.narrow : [], isSafe: isSafe,
      mayBeJoined: { rest in !isStrict || declared.hide(in: rest.map(\.key)) })
    guard !node.isWhole, let split else { return [CoarseNode(label: .all, records: records)] }
    var nodes = split.parts.map { CoarseNode(label: .named(names.coarse[$0.key]), records: $0.records) }
    if !split.remainder.isEmpty {
      nodes.append(CoarseNode(label: names.remainder, isRemainder: true, records: split.remainder))
    }
    return nodes
  }

  /// A level with one or two units would be those in disguise.
  private func isWide(_ records: [SplitRecord]) -> Bool {
    var units: Set<Int> = []
    return records.contains { record in
      units.insert(record.unit)
      return units.count >= DisclosureThresholds.leastUnits
    }
  }

  /// Whether a class by place that names no unit is none in disguise. What becomes of a petition harms nobody.
  private func hidesUnits(_ records: [SplitRecord], _ node: KindNode) -> Bool {
    node.kinds.isBenign ? isWide(records) : ClassSafety.isOfManyUnits(records)
  }

  private func fineSplit(
    _ records: [SplitRecord], _ names: ViewNames, _ node: KindNode
  ) -> SafePartition? {
    guard !node.isWhole, names.view == .subject || !node.kinds.contains(.denunciation) else { return nil }
    let isSafe: ([SplitRecord]) -> Bool = { isSafeByItself($0, node.kinds, node.vocabulary) }
    return SafePartition(
      records, by: \.fine, joined: node.joined, isSafe: isSafe,
      mayBeJoined: { rest in
        names.view == .subject || node.kinds.isBenign || hidesUnits(rest.flatMap(\.records), node)
      })
  }

  private func fineClasses(_ coarse: CoarseNode, _ names: ViewNames, _ node: KindNode) -> [PublishedClass] {
    let published: ([SplitRecord], ClassLabel, ClassLabel) -> PublishedClass = { records, coarse, fine in
      Tally(records, node.vocabulary).publishedClass(node.kinds, coarse, fine)
    }
    guard let split = fineSplit(coarse.records, names, node) else {
      return [published(coarse.records, coarse.label, coarse.isRemainder ? .others : .all)]
    }
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
