import Authorities
import Releases

/// The classes of a frozen release as places into which its matters are put again: never split finer, the same words.
struct FrozenClasses {
  let tables: PublishedTables
  let control: DisclosureControl

  /// The tables with these matters, each given as its records in both views. `merging` tells which measures are no
  /// longer told by subject. Nil when a matter fits into no class.
  func tables(
    of matters: [(place: SplitRecord, subject: SplitRecord)], merging: [KindSet: Set<Measure>] = [:]
  ) -> PublishedTables? {
    guard let place = classes(.place, control.places, matters.map(\.place), [:]),
      let subject = classes(.subject, control.subjects, matters.map(\.subject), merging)
    else { return nil }
    return PublishedTables(place: place, subject: subject)
  }

  private func classes(
    _ view: PublishedView, _ names: ViewNames, _ records: [SplitRecord], _ merging: [KindSet: Set<Measure>]
  ) -> [PublishedClass]? {
    let classes = tables[view]
    let places = ClassPlaces(classes, names)
    var members = [[SplitRecord]](repeating: [], count: classes.count)
    for record in records {
      guard let index = places.index(of: record) else { return nil }
      members[index].append(record)
    }
    var words: [KindSet: Vocabulary] = [:]
    for kinds in tables.kindSets {
      words[kinds] =
        view == .place
        ? Vocabulary(kinds) : Vocabulary(kinds, as: classes.filter { $0.kinds == kinds }, merging: merging[kinds] ?? [])
    }
    return zip(classes, members).map { published, members in
      Tally(members, words[published.kinds] ?? Vocabulary(published.kinds))
        .publishedClass(published.kinds, published.coarse, published.fine)
    }
  }
}

extension Vocabulary {
  /// The words that a release used for some kinds in the view by subject, which is the one that is repaired, read off
  /// its classes. A word that did not occur takes the common word when that is in use, so that a correction tells
  /// nothing finer than the release did.
  init(_ kinds: KindSet, as classes: [PublishedClass], merging: Set<Measure>) {
    self.init(kinds)
    let shown = classes.reduce(WordCounts<Outcome>.none) { $0 + $1.outcomes }
    if shown[.merged] > 0 || merging.contains(.outcome) {
      mergeOutcomes()
      return
    }
    for word in Outcome.allCases where shown[word] == 0 {
      if shown[word.common] > 0 {
        replace(word, with: word.common)
      } else if word.common == .partlyGranted, shown[.granted] > 0, shown[.partlyRight] == 0 {
        replace(word, with: .granted)
      }
    }
    if merging.contains(.timeliness) || classes.contains(where: { $0.timeliness[.merged] > 0 }) { mergeTimeliness() }
    if merging.contains(.execution) || classes.contains(where: { $0.execution[.merged] > 0 }) { mergeExecution() }
  }
}
