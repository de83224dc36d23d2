public import Authorities
public import Diagnostics

/// Checks published tables against every rule of disclosure control, from the tables alone. Of the splitter's code it
/// uses only `ViewJoin`, so that a mistake in one does not hide in the other. Runs when a release is frozen and again
/// at every build.
public struct DisclosureAudit: Sendable {
  public let tables: PublishedTables
  public let thresholds: DisclosureThresholds
  /// Where the tables are, for the messages.
  let location: Location

  public init(_ tables: PublishedTables, thresholds: DisclosureThresholds, at location: Location) {
    self.tables = tables
    self.thresholds = thresholds
    self.location = location
  }

  /// Empty when nobody can be identified from the tables.
  public func report() -> Report {
    var report = Report()
    for view in PublishedView.allCases {
      for published in tables[view] { check(published, view, &report) }
    }
    let agree = checkJoin(&report)
    checkSums(agree, &report)
    return report
  }

  private func check(_ published: PublishedClass, _ view: PublishedView, _ report: inout Report) {
    let problems = AuditProblem(published: published, view: view, location: location)
    let needed = published.kinds.contains(.denunciation) ? thresholds.denunciationRecords : thresholds.records
    if published.count < needed { report.add(problems.tooSmall(needed)) }
    if !published.kinds.isBenign { checkOutcomes(published, problems, &report) }
    if view == .place, published.kinds.contains(.denunciation), published.fine.name != nil {
      report.add(problems.denunciationByUnit())
    }
    if Set([published.timeliness.total, published.execution.total]) != [published.count] {
      report.add(problems.sums())
    }
    checkWords(published, needed, problems, &report)
  }

  /// At least l outcomes, none with more than 90 %. Outcomes that are not told cannot be homogeneous, provided that
  /// execution and timeliness, which go with them, are not told either.
  private func checkOutcomes(_ published: PublishedClass, _ problems: AuditProblem, _ report: inout Report) {
    let words = published.outcomes.words
    guard words != [.merged] else {
      if published.timeliness.words != [.merged] || published.execution.words != [.merged] {
        report.add(problems.homogeneous())
      }
      return
    }
    let largest = words.map { published.outcomes[$0] }.max() ?? 0
    if words.count < thresholds.outcomes || largest * 100 > published.count * DisclosureThresholds.largestShare {
      report.add(problems.homogeneous())
    }
  }

  /// Words that only some kinds of a mixed class can have tell those kinds' matters apart.
  private func checkWords(
    _ published: PublishedClass, _ needed: Int, _ problems: AuditProblem, _ report: inout Report
  ) {
    let possible = KindWords(published.kinds)
    for word in published.outcomes.words where possible.kinds(of: word).isEmpty {
      report.add(problems.foreign(word.vietnamese))
    }
    guard published.kinds.isMixed else { return }
    let told =
      possible.told(published.outcomes) + possible.told(published.timeliness) + possible.told(published.execution)
    for part in told where part.count < needed { report.add(problems.tellsKinds(part.kinds.label)) }
  }

  /// `agree`: no outcome, timeliness or execution says that the views are not of the same matters.
  private func checkSums(_ agree: Bool, _ report: inout Report) {
    let sums = PublishedView.allCases.map { view in
      tables[view].reduce(into: [KindSet: Int]()) { $0[$1.kinds, default: 0] += $1.count }
    }
    if sums[0] != sums[1] || !agree { report.add(AuditProblem.viewsDisagree(at: location)) }
    for view in PublishedView.allCases {
      let keys = Set(tables[view].map { ClassKey(kinds: $0.kinds, coarse: $0.coarse, fine: $0.fine) })
      if keys.count != tables[view].count { report.add(AuditProblem.classTwice(at: location)) }
    }
    let sets = tables.kindSets
    let overlaps = sets.indices.contains { a in
      sets.indices.contains { a < $0 && !Set(sets[a].kinds).isDisjoint(with: sets[$0].kinds) }
    }
    if overlaps { report.add(AuditProblem.kindTwice(at: location)) }
  }

  private func checkJoin(_ report: inout Report) -> Bool {
    var agree = true
    for kinds in tables.kindSets where !kinds.isBenign {
      let place = tables.place.filter { $0.kinds == kinds }
      let subject = tables.subject.filter { $0.kinds == kinds }
      let needed = kinds.contains(.denunciation) ? thresholds.denunciationRecords : thresholds.records
      let found = ViewJoin(place: place, subject: subject).findings(below: needed)
      agree = agree && found.agree
      guard let first = found.meetings.first else { continue }
      report.add(
        AuditProblem.viewsMeet(
          place[first.place], subject[first.subject], Set(found.meetings.map { [$0.place, $0.subject] }).count,
          at: location))
    }
    return agree
  }
}

/// Which kinds a published word can come from.
private struct KindWords {
  let set: KindSet

  init(_ set: KindSet) { self.set = set }

  func kinds(of word: Outcome) -> [CaseKind] { set.kinds.filter { Self.outcomes(of: $0, beside: set).contains(word) } }

  /// The parts of a class that its words give to fewer than all its kinds, with their counts.
  func told(_ counts: WordCounts<Outcome>) -> [(kinds: KindSet, count: Int)] {
    parts(counts.words.map { (KindSet(kinds(of: $0)), counts[$0]) })
  }

  /// Petitions have no statutory limit, so “on time” and “late” beside them come from the other kinds.
  func told(_ counts: WordCounts<Timeliness>) -> [(kinds: KindSet, count: Int)] {
    parts(counts.words.map { ([.onTime, .late].contains($0) ? withoutPetitions : set, counts[$0]) })
  }

  /// Petitions have nothing to be carried out.
  func told(_ counts: WordCounts<Execution>) -> [(kinds: KindSet, count: Int)] {
    parts(counts.words.map { ([.notApplicable, .merged].contains($0) ? set : withoutPetitions, counts[$0]) })
  }

  private var withoutPetitions: KindSet { KindSet(set.kinds.filter { $0 != .petition }) }

  private func parts(_ words: [(kinds: KindSet, count: Int)]) -> [(kinds: KindSet, count: Int)] {
    let sums = words.filter { $0.kinds != set }.reduce(into: [KindSet: Int]()) { $0[$1.kinds, default: 0] += $1.count }
    return sums.map { ($0.key, $0.value) }.sorted { $0.kinds.label < $1.kinds.label }
  }

  private static let endings: [Outcome] = [.withdrawn, .discontinued, .notAccepted, .forwarded]

  private static func outcomes(of kind: CaseKind, beside set: KindSet) -> [Outcome] {
    let common: [Outcome] = [.granted, .notGranted, .endedOtherwise, .merged]
    let own: [Outcome] =
      switch kind {
      case .firstComplaint, .denunciation: [.right, .partlyRight, .wrong, .partlyGranted]
      case .secondComplaint: [.upheld, .overturned]
      case .petition: [.resolved, .answered, .unfounded, .mediated]
      }
    return own + endings + common
  }
}
