import Authorities
import Releases

/// What the splitter looks at of a concluded matter in one view.
struct SplitRecord: Sendable {
  let kind: CaseKind
  private let places: (coarse: UInt16, fine: UInt16, unit: UInt16)
  let outcome: Outcome
  let timeliness: Timeliness
  let execution: Execution

  init(
    kind: CaseKind, coarse: Int, fine: Int, unit: Int, outcome: Outcome, timeliness: Timeliness, execution: Execution
  ) {
    self.kind = kind
    places = (UInt16(coarse), UInt16(fine), UInt16(unit))
    (self.outcome, self.timeliness, self.execution) = (outcome, timeliness, execution)
  }

  /// Index of the level or field group.
  var coarse: Int { Int(places.coarse) }
  /// Index of the unit or field.
  var fine: Int { Int(places.fine) }
  /// Index of the unit, or of the one that took it over, in both views.
  var unit: Int { Int(places.unit) }
}

/// The names behind the indexes of a view's records.
struct ViewNames: Sendable {
  let view: PublishedView
  let coarse: [String]
  let fine: [String]
  /// The coarse index of each fine index.
  let parent: [Int]

  /// What joined coarse parts are called: field groups have a name for it, levels are simply not told apart.
  var remainder: ClassLabel { view == .place ? .all : .others }
}

/// Records counted, under the words that will be published for them.
struct Tally: Sendable {
  private(set) var outcomes = [Int](repeating: 0, count: Outcome.allCases.count)
  private(set) var timeliness = [Int](repeating: 0, count: Timeliness.allCases.count)
  private(set) var execution = [Int](repeating: 0, count: Execution.allCases.count)
  private(set) var count = 0

  init(_ records: [SplitRecord], _ vocabulary: Vocabulary) {
    for record in records {
      outcomes[vocabulary.word(record.outcome).rawValue] += 1
      timeliness[(vocabulary.mergesTimeliness ? .merged : record.timeliness).rawValue] += 1
      execution[(vocabulary.mergesExecution ? .merged : record.execution).rawValue] += 1
    }
    count = records.count
  }

  func publishedClass(_ kinds: KindSet, _ coarse: ClassLabel, _ fine: ClassLabel) -> PublishedClass {
    PublishedClass(
      kinds: kinds, coarse: coarse, fine: fine, outcomes: WordCounts(outcomes), timeliness: WordCounts(timeliness),
      execution: WordCounts(execution))
  }
}
