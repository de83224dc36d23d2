public import Authorities
import Formats

/// One figure of a release that a correction changed: how many matters of a class have a word, before and after.
public struct CellChange: Sendable, Hashable {
  public let view: PublishedView
  public let kinds: KindSet
  public let coarse: ClassLabel
  public let fine: ClassLabel
  public let measure: Measure
  /// As the published tables write it (`gia_tri`).
  public let word: String
  /// Zero where the word did not occur, or is no longer told apart.
  public let was: Int
  public let now: Int

  private static let views: [(PublishedView, String)] = [(.place, "place"), (.subject, "subject")]

  /// The labels of class and figure as the tables write them, for order.
  var key: [String] {
    [
      view == .place ? "1" : "2", kinds.label, ViewLabel.coarse(coarse, view), ViewLabel.fine(fine, view),
      measure.rawValue, word,
    ]
  }

  var yaml: String {
    let labels = key
    let name = Self.views.first { $0.0 == view }?.1 ?? ""
    let texts = zip(["kinds", "coarse", "fine"], labels[1...3]).map { "\($0): \(YAMLText.quoted($1))" }
    return
      "{view: \(name), \(texts.joined(separator: ", ")), measure: \(measure.rawValue), word: \(YAMLText.quoted(word)), was: \(was), now: \(now)}"
  }

  /// Reads what `yaml` wrote; nil when something is missing or could not have been written.
  init?(_ reader: inout MappingReader) {
    let view = reader.string("view", required: true).flatMap { name in Self.views.first { $0.1 == name }?.0 }
    let kinds = reader.string("kinds", required: true).flatMap { KindSet(label: $0) }
    let coarse = reader.string("coarse", required: true)
    let fine = reader.string("fine", required: true)
    let measure = reader.string("measure", required: true).flatMap { Measure(rawValue: $0) }
    let word = reader.string("word", required: true)
    let (was, now) = (reader.integer("was"), reader.integer("now"))
    guard let view, let kinds, let coarse, let fine, let measure, let word, let was, let now, was >= 0, now >= 0,
      was != now
    else { return nil }
    self.init(
      view: view, kinds: kinds, coarse: ViewLabel.coarse(coarse, view), fine: ViewLabel.fine(fine, view),
      measure: measure, word: word, was: was, now: now)
  }

  init(
    view: PublishedView, kinds: KindSet, coarse: ClassLabel, fine: ClassLabel, measure: Measure, word: String, was: Int,
    now: Int
  ) {
    (self.view, self.kinds, self.coarse, self.fine) = (view, kinds, coarse, fine)
    (self.measure, self.word, self.was, self.now) = (measure, word, was, now)
  }

  private var owner: [String] { Array(key[0...4]) }

  /// The changes as they are told: where a measure of a class is no longer told apart, that is one line instead of words
  /// that seem to fall to zero.
  public static func lines(_ changes: [CellChange]) -> [CorrectionLine] {
    let merged = Set(changes.filter { $0.word == mergedWord && $0.now > 0 }.map(\.owner))
    var told: Set<[String]> = []
    return changes.compactMap { change in
      guard merged.contains(change.owner) else { return CorrectionLine(change: change, isMerged: false) }
      return told.insert(change.owner).inserted ? CorrectionLine(change: change, isMerged: true) : nil
    }
  }

  fileprivate var labels: String { key[1...3].joined(separator: " · ") }
}

/// One line of what a correction changed.
public struct CorrectionLine: Sendable, Hashable {
  public let change: CellChange
  /// The whole measure of the class is no longer told apart; `was` and `now` of the change say nothing.
  public let isMerged: Bool

  /// What became of the figures, after the name of their class.
  public var outcome: String {
    let measure = change.measure.vietnamese
    return isMerged
      ? "\(measure): \(mergedWord)" : "\(measure) “\(change.word)”: từ \(change.was) thành \(change.now)"
  }

  /// With the labels of the class: `khiếu nại lần đầu · xã · UBND xã Một, kết quả “sai”: từ 2 thành 1`.
  public var text: String { "\(change.labels), \(outcome)" }
}
