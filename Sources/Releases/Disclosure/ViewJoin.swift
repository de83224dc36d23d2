/// What the two views of one set of kinds give away when laid over each other: class by class, and also level by field,
/// unit by group and level by group, for the sums of a level or a field group can be formed by anybody.
public struct ViewJoin {
  private let place: [Coarsening]
  private let subject: [Coarsening]

  public init(place: [PublishedClass], subject: [PublishedClass]) {
    self.place = Coarsening.all(of: place)
    self.subject = Coarsening.all(of: subject)
  }

  /// Meetings of bounds at a value from 1 to k − 1; a joined class is named by the smallest class in it.
  public func meetings(below k: Int) -> [JoinBounds.Meeting] { findings(below: k).meetings }

  /// The same, and whether both views can be of the same matters.
  func findings(below k: Int) -> (meetings: [JoinBounds.Meeting], agree: Bool) {
    var (meetings, agree): ([JoinBounds.Meeting], Bool) = ([], true)
    for rows in place {
      for columns in subject {
        let found = JoinBounds(place: rows.classes, subject: columns.classes).findings(below: k)
        agree = agree && found.agree
        meetings += found.meetings.map { meeting in
          JoinBounds.Meeting(
            place: rows.smallest[meeting.place], subject: columns.smallest[meeting.subject],
            dimension: meeting.dimension, value: meeting.value)
        }
      }
    }
    return (meetings, agree)
  }

  /// Classes as they are, or joined by their coarse label.
  private struct Coarsening {
    let classes: [PublishedClass]
    /// By class: the index of its smallest member among the classes as they are.
    let smallest: [Int]

    static func all(of classes: [PublishedClass]) -> [Coarsening] {
      let fine = Coarsening(classes: classes, smallest: Array(classes.indices))
      var order: [ClassLabel] = []
      var members: [ClassLabel: [Int]] = [:]
      for (index, published) in classes.enumerated() {
        if members[published.coarse] == nil { order.append(published.coarse) }
        members[published.coarse, default: []].append(index)
      }
      guard order.count > 1, order.count < classes.count else { return [fine] }
      let groups = order.compactMap { members[$0] }
      let joined = groups.map { group in
        group.dropFirst().reduce(classes[group[0]]) { $0 + classes[$1] }
      }
      let smallest = groups.map { group in group.min { classes[$0].count < classes[$1].count } ?? group[0] }
      return [fine, Coarsening(classes: joined, smallest: smallest)]
    }
  }
}
