public import Authorities
public import Diagnostics

/// Checks two versions of published tables as somebody who kept both would lay them over each other.
///
/// A correction is the one difference below k that is allowed: that so many matters of a class have another outcome
/// than was said. The class holds k matters before and after. Therefore:
///
/// - The classes and their sizes are the same: nobody is seen coming or going.
/// - Nothing is told finer than before: what was merged stays merged, what was under a common word stays there.
/// - The difference shows in one view only, where both are split. A matter that is seen to change in a class by place
///   and in one by subject is known to lie where the two cross, and there it may be alone. Harmless for petitions.
/// - What was told of a field before still holds for the matters that did not change. Where it leaves, with the words of
///   a unit after the correction, one word only for the matters of that unit in that field, it would say of each how it
///   ended. After a first correction what the field was last told is no longer in the tables, so kinds whose fields were
///   merged by it are not corrected by place again.
/// - Each version by itself passes `DisclosureAudit`, which is asked elsewhere.
///
/// That one matter changed in several measures at once links them; it remains one of at least k of its class.
public struct CorrectionAudit {
  let was: PublishedTables
  let now: PublishedTables
  let thresholds: DisclosureThresholds
  /// Whether the version before is itself a corrected one.
  let isFollowing: Bool
  let location: Location

  public init(
    was: PublishedTables, now: PublishedTables, isFollowing: Bool, thresholds: DisclosureThresholds,
    at location: Location
  ) {
    (self.was, self.now, self.isFollowing) = (was, now, isFollowing)
    (self.thresholds, self.location) = (thresholds, location)
  }

  public func report() -> Report {
    var report = Report()
    for view in PublishedView.allCases {
      guard let pairs = pairs(view) else { return Report([classes]) }
      for (before, after) in pairs where isFiner(before, after) { report.add(finer(after, view)) }
    }
    for kinds in measuresInBothViews.keys.sorted(by: { $0.label < $1.label }) { report.add(inBothViews(kinds)) }
    for kinds in pointedAt.sorted(by: { $0.label < $1.label }) { report.add(certain(kinds)) }
    return report
  }

  /// The kinds of which a unit after the correction and a field before it would leave one word for where they cross.
  private var pointedAt: Set<KindSet> {
    let fields = pairs(.subject) ?? []
    var found: Set<KindSet> = []
    for (before, after) in pairs(.place) ?? [] where !after.kinds.isBenign {
      guard isSplit(.place, after.kinds), isSplit(.subject, after.kinds) else { continue }
      for measure in Measure.allCases where isOther(before, after, measure) {
        let isTold = fields.contains { field, _ in
          field.kinds == after.kinds && leavesOneWord(before, after, field, measure)
        }
        if isTold { found.insert(after.kinds) }
      }
    }
    return found
  }

  private func leavesOneWord(
    _ before: PublishedClass, _ after: PublishedClass, _ field: PublishedClass, _ measure: Measure
  ) -> Bool {
    let told = field.counts(measure)
    if told.isMerged { return isFollowing }
    let (old, new) = (before.counts(measure).words, after.counts(measure).words)
    let possible = new.filter { word, count in told.words[word] != nil || count > old[word] ?? 0 }
    return possible.count == 1 && old.keys.count { told.words[$0] != nil } > 1
  }

  /// The measures that differ in both views of kinds that may not: petitions apart, and kinds that one of the views
  /// does not take apart.
  public var measuresInBothViews: [KindSet: Set<Measure>] {
    let (place, subject) = (differences(.place), differences(.subject))
    let both = place.filter { kinds, _ in
      !kinds.isBenign && isSplit(.place, kinds) && isSplit(.subject, kinds) && subject[kinds] != nil
    }
    return both.reduce(into: [:]) { $0[$1.key] = subject[$1.key] }
  }

  private func differences(_ view: PublishedView) -> [KindSet: Set<Measure>] {
    (pairs(view) ?? []).reduce(into: [:]) { found, pair in
      for measure in Measure.allCases where isOther(pair.0, pair.1, measure) {
        found[pair.1.kinds, default: []].insert(measure)
      }
    }
  }

  /// Every class before and after; nil when they are not the same ones, of the same size.
  private func pairs(_ view: PublishedView) -> [(PublishedClass, PublishedClass)]? {
    let old = Dictionary(was[view].map { (Self.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = now[view].compactMap { after in old[Self.key(after)].map { ($0, after) } }
    let isSame = pairs.count == old.count && pairs.count == now[view].count && pairs.allSatisfy { $0.count == $1.count }
    return isSame ? pairs : nil
  }

  private static func key(_ published: PublishedClass) -> ClassKey {
    ClassKey(kinds: published.kinds, coarse: published.coarse, fine: published.fine)
  }

  /// A measure that is no longer told apart locates nothing.
  private func isOther(_ before: PublishedClass, _ after: PublishedClass, _ measure: Measure) -> Bool {
    switch measure {
    case .outcome: before.outcomes != after.outcomes && after.outcomes[.merged] == 0
    case .execution: before.execution != after.execution && after.execution[.merged] == 0
    case .timeliness: before.timeliness != after.timeliness && after.timeliness[.merged] == 0
    }
  }

  private func isFiner(_ before: PublishedClass, _ after: PublishedClass) -> Bool {
    if before.outcomes[.merged] > after.outcomes[.merged] { return true }
    if before.execution[.merged] > after.execution[.merged] { return true }
    if before.timeliness[.merged] > after.timeliness[.merged] { return true }
    return after.outcomes.words.contains { word in
      before.outcomes[word] == 0 && word.common != word && before.outcomes[word.common] > 0
    }
  }

  private func isSplit(_ view: PublishedView, _ kinds: KindSet) -> Bool {
    now[view].count { $0.kinds == kinds } > 1
  }

  private var classes: Problem {
    disclosing(
      "correction-classes",
      Wording(
        "Đính chính đổi các nhóm đã phát hành hoặc số vụ việc của chúng",
        en: "The correction changes the released classes or their sizes"))
  }

  private func finer(_ published: PublishedClass, _ view: PublishedView) -> Problem {
    disclosing(
      "correction-finer",
      Wording(
        "Đính chính nêu nhóm “\(published.kinds.label) · \(ViewLabel.fine(published.fine, view))” kỹ hơn lúc phát hành",
        en:
          "The correction tells the class “\(published.kinds.label) · \(ViewLabel.fine(published.fine, view))” finer than the release"
      ))
  }

  private func inBothViews(_ kinds: KindSet) -> Problem {
    disclosing(
      "correction-in-both-views",
      Wording(
        "Đính chính “\(kinds.label)” hiện ra ở cả hai bảng: so hai bản sẽ thấy vụ việc nằm ở đơn vị nào, lĩnh vực nào",
        en:
          "The correction of “\(kinds.label)” shows in both views: the two versions tell where unit and field of a matter cross"
      ))
  }

  private func certain(_ kinds: KindSet) -> Problem {
    disclosing(
      "correction-in-both-views",
      Wording(
        "Đính chính “\(kinds.label)”: so hai bản sẽ biết mọi vụ việc ở một đơn vị và lĩnh vực kết thúc thế nào",
        en: "The correction of “\(kinds.label)” would tell how every matter of one unit and field ended"))
  }

  private func disclosing(_ code: String, _ summary: Wording) -> Problem {
    Problem(
      code, summary,
      fix: Wording(
        "không sửa tay tệp đã phát hành: lấy lại bản gốc từ kho lưu trữ, hoặc rút bản phát hành",
        en: "do not edit released files: restore them from your archive, or withdraw the release"),
      at: location, disclosesPerson: true)
  }
}

extension PublishedClass {
  /// The counts of a measure by raw value of the word, and whether they are not told.
  fileprivate func counts(_ measure: Measure) -> (words: [Int: Int], isMerged: Bool) {
    switch measure {
    case .outcome: (Self.counts(outcomes), outcomes[.merged] > 0)
    case .execution: (Self.counts(execution), execution[.merged] > 0)
    case .timeliness: (Self.counts(timeliness), timeliness[.merged] > 0)
    }
  }

  private static func counts<Word>(_ counts: WordCounts<Word>) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: counts.words.map { ($0.rawValue, counts[$0]) })
  }
}
