import Authorities
import Releases

/// The words under which the matters of one set of kinds are published.
struct Vocabulary: Sendable, Hashable {
  private var outcomes: [Outcome]
  private(set) var mergesTimeliness: Bool
  private(set) var mergesExecution: Bool

  /// A single kind keeps its own words. Kinds published together take the common words, and only those that every one
  /// of them can have: a complaint of second instance and a petition are never partly granted. Petitions have no time
  /// limit and nothing to be carried out, so beside other kinds these two are not told apart.
  init(_ kinds: KindSet) {
    outcomes = Outcome.allCases
    mergesTimeliness = false
    mergesExecution = false
    guard kinds.isMixed else { return }
    let tellsPartly = !kinds.contains(.secondComplaint) && !kinds.contains(.petition)
    outcomes = outcomes.map { $0.common == .partlyGranted && !tellsPartly ? .granted : $0.common }
    mergesTimeliness = kinds.contains(.petition)
    mergesExecution = kinds.contains(.petition)
  }

  func word(_ outcome: Outcome) -> Outcome { outcomes[outcome.rawValue] }

  /// Outcomes rarer than `k` take the common word; when a common word is still rarer, “partly granted” joins “granted”.
  mutating func commonize(rarerThan k: Int, in counts: WordCounts<Outcome>) {
    for word in Outcome.allCases where counts[word] > 0 && counts[word] < k { replace(word, with: word.common) }
    var common: [Outcome: Int] = [:]
    for word in counts.words { common[self.word(word), default: 0] += counts[word] }
    guard (1..<k).contains(common[.granted] ?? 0) || (1..<k).contains(common[.partlyGranted] ?? 0) else { return }
    for word in Outcome.allCases where [.granted, .partlyGranted].contains(word.common) {
      replace(word, with: .granted)
    }
  }

  /// How far a decision was carried out, and whether it had a limit, would tell the outcome: they are merged with it.
  mutating func mergeOutcomes() {
    outcomes = outcomes.map { _ in .merged }
    mergesTimeliness = true
    mergesExecution = true
  }

  mutating func mergeTimeliness() { mergesTimeliness = true }
  mutating func mergeExecution() { mergesExecution = true }

  mutating func replace(_ word: Outcome, with other: Outcome) {
    for index in outcomes.indices where outcomes[index] == word || index == word.rawValue { outcomes[index] = other }
  }
}
