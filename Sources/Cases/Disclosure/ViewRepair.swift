import Authorities
import Releases

/// Coarsens the view by subject of one set of kinds until the two views no longer give a small number away:
/// first rare outcomes take the common word, and timeliness or execution is not told by subject; then the smallest
/// field concerned joins the remainder; then outcomes are not told by subject; last the view is not split.
struct ViewRepair {
  let splitter: Splitter
  let names: ViewNames
  let records: [SplitRecord]
  let place: [PublishedClass]

  /// The repaired classes by subject.
  func subjectClasses(_ node: KindNode) -> [PublishedClass] {
    var node = node
    var step = Step.ownWords
    while true {
      let subject = splitter.classes(records, names, node)
      // Petitions tell nothing that harms: their views may be laid over each other.
      guard !node.kinds.isBenign else { return subject }
      let meetings = ViewJoin(place: place, subject: subject).meetings(below: splitter.safety.smallest(node.kinds))
      guard !meetings.isEmpty else { return subject }
      coarsen(&node, &step, meetings, subject)
    }
  }

  private enum Step { case ownWords, commonWords, mergedOutcomes }

  private func coarsen(
    _ node: inout KindNode, _ step: inout Step, _ meetings: [JoinBounds.Meeting], _ subject: [PublishedClass]
  ) {
    let dimensions = Set(meetings.map(\.dimension))
    if dimensions.contains(.timeliness) || dimensions.contains(.execution) {
      if dimensions.contains(.timeliness) { node.vocabulary.mergeTimeliness() }
      if dimensions.contains(.execution) { node.vocabulary.mergeExecution() }
    } else if step == .ownWords, dimensions.contains(.outcome) {
      let counts = place.reduce(WordCounts<Outcome>.none) { $0 + $1.outcomes }
      node.vocabulary.commonize(rarerThan: splitter.safety.smallest(node.kinds), in: counts)
      step = .commonWords
    } else if let field = smallestField(meetings, subject), subject.count > 2 {
      node.joined.insert(field)
    } else if step != .mergedOutcomes {
      node.vocabulary.mergeOutcomes()
      node.joined = []
      step = .mergedOutcomes
    } else {
      node.isWhole = true
    }
  }

  /// The index of the smallest field that a meeting names.
  private func smallestField(_ meetings: [JoinBounds.Meeting], _ subject: [PublishedClass]) -> Int? {
    let concerned = Set(meetings.map(\.subject)).compactMap { index -> (count: Int, field: Int)? in
      guard let name = subject[index].fine.name, let field = names.fine.firstIndex(of: name) else { return nil }
      return (subject[index].count, field)
    }
    return concerned.min { ($0.count, $0.field) < ($1.count, $1.field) }?.field
  }
}
