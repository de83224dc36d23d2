import Authorities

extension PublishedClass {
  /// How many matters a word stands for; nil where the class does not tell it by this word: the outcomes are merged, or
  /// matters of it may be counted under a common word. Zero is said only where the published words prove it
  /// (PRIVACY.md, 8: masked is never zero).
  public func told(_ word: Outcome) -> Int? {
    if word == .merged || outcomes[.merged] > 0 {
      return word == .merged ? outcomes.told(.merged) : nil
    }
    if outcomes[word] > 0 { return outcomes[word] }
    // A class that does not tell “partly granted” counts it as granted.
    let isInGranted = word.common == .partlyGranted && outcomes[.granted] > 0
    return kinds.ownOutcomes.contains(word) && outcomes[word.common] == 0 && !isInGranted ? 0 : nil
  }

  /// The same of how far decisions are carried out. Nobody counts decisions on petitions that there are none of.
  public func told(_ word: Execution) -> Int? {
    if word == .merged || execution[.merged] > 0 { return word == .merged ? execution.told(.merged) : nil }
    return kinds.isBenign ? execution.told(word) : execution[word]
  }

  /// The same of a common word, under which a class in the words of one kind counts those it stands for.
  public func told(common word: Outcome) -> Int? { kinds.isMixed ? told(word) : counted(word) }

  /// Classes of the same kinds, place and subject, one a period. A word that one of them does not tell is no word of the
  /// sum: there it takes the common one.
  public static func sum(_ parts: [PublishedClass]) -> PublishedClass? {
    guard let first = parts.first else { return nil }
    let sum = parts.dropFirst().reduce(first, +)
    guard parts.count > 1, sum.outcomes[.merged] == 0 else { return sum }
    let counts = Outcome.allCases.reduce(into: [Outcome: Int]()) { counts, word in
      guard sum.outcomes[word] > 0 else { return }
      counts[parts.reduce(word) { $1.common(for: $0) }, default: 0] += sum.outcomes[word]
    }
    return PublishedClass(
      kinds: sum.kinds, coarse: sum.coarse, fine: sum.fine, outcomes: WordCounts(counts), timeliness: sum.timeliness,
      execution: sum.execution)
  }

  /// The word itself where the class tells it, else the one under which the class counts it.
  private func common(for word: Outcome) -> Outcome {
    if told(word) != nil { return word }
    return word.common == .partlyGranted && outcomes[.granted] > 0 ? .granted : word.common
  }
}

extension WordCounts {
  /// Nil for a word that does not occur.
  fileprivate func told(_ word: Word) -> Int? { self[word] > 0 ? self[word] : nil }
}

extension KindSet {
  /// The words in which a class of these kinds is told: those of its kind, or the common ones of several.
  var ownOutcomes: [Outcome] {
    isMixed ? Outcome.common : kinds.flatMap(\.outcomes) + [.withdrawn, .discontinued, .notAccepted, .forwarded]
  }
}
