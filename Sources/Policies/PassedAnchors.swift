public import Authorities

/// Anchors of a text that stood before and stand now, but lead to the words of another clause: clause 3 was taken out, and
/// the old 4 became 3.
public enum PassedAnchors {
  /// An anchor that leads elsewhere now.
  public struct Passed: Sendable, Hashable {
    public let anchor: String
    /// Where the words that it has now stood before; nil when they are new, or where they stood is not known.
    public let from: String?
    /// Where the words that it had before stand now; nil when they are gone.
    public let to: String?
  }

  /// So much in common is the same clause, edited or not; and so much more than with what stood at the anchor itself.
  private static let (same, more) = (0.35, 0.3)

  private typealias Clause = (anchor: String, words: ClauseFingerprint)

  /// In the order of `now`. A clause whose words are merely edited is none, however much: only one whose words came from
  /// another clause, or went to another, or have nothing at all in common with what stood there.
  public static func find(
    before: [String: ClauseFingerprint], now: [(anchor: String, words: ClauseFingerprint)]
  ) -> [Passed] {
    let current = Dictionary(now.map { ($0.anchor, $0.words) }, uniquingKeysWith: { first, _ in first })
    // What stands unchanged at its own anchor came from no other and went to none.
    let changed = now.filter { before[$0.anchor] != $0.words }
    let left = before.filter { current[$0.key] != $0.value }.map { Clause($0.key, $0.value) }
      .sorted { $0.anchor < $1.anchor }
    return changed.compactMap { clause in
      guard let old = before[clause.anchor] else { return nil }
      let own = old.resemblance(to: clause.words)
      let from = match(clause, among: left, beyond: own) { current[$0] }
      let to = match(Clause(clause.anchor, old), among: changed, beyond: own) { before[$0] }
      let isOther = own == 0 && old.isTelling && clause.words.isTelling
      return from != nil || to != nil || isOther ? Passed(anchor: clause.anchor, from: from, to: to) : nil
    }
  }

  /// The other anchor whose words resemble those of a clause most, if they do: far more than what the clause has in common
  /// with its own anchor at the other time, and more than `twin`, what stood or stands at the other anchor then.
  private static func match(
    _ clause: Clause, among others: [Clause], beyond own: Double, twin: (String) -> ClauseFingerprint?
  ) -> String? {
    let near = others.lazy.filter { $0.anchor != clause.anchor }
      .map { (other: $0, likeness: $0.words.resemblance(to: clause.words)) }.max { $0.likeness < $1.likeness }
    guard let near, near.likeness >= max(same, own + more) else { return nil }
    let stayed = twin(near.other.anchor)?.resemblance(to: near.other.words) ?? 0
    return stayed < near.likeness ? near.other.anchor : nil
  }
}
