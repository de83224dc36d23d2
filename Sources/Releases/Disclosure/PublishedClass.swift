public import Authorities
import Formats

/// One row group of the published tables: so many matters of these kinds, of this place or subject, and how they ended.
/// All that the public sees of cases is a set of these.
public struct PublishedClass: Sendable, Hashable {
  public let kinds: KindSet
  /// Level in the view by place, field group in the view by subject.
  public let coarse: ClassLabel
  /// Unit in the view by place, field in the view by subject.
  public let fine: ClassLabel
  public private(set) var outcomes: WordCounts<Outcome>
  public private(set) var timeliness: WordCounts<Timeliness>
  public private(set) var execution: WordCounts<Execution>

  public init(
    kinds: KindSet, coarse: ClassLabel, fine: ClassLabel, outcomes: WordCounts<Outcome>,
    timeliness: WordCounts<Timeliness>, execution: WordCounts<Execution>
  ) {
    self.kinds = kinds
    self.coarse = coarse
    self.fine = fine
    self.outcomes = outcomes
    self.timeliness = timeliness
    self.execution = execution
  }

  /// Matters in the class.
  public var count: Int { outcomes.total }

  /// No matter at all of a set of kinds.
  public static func nothing(of kinds: KindSet) -> PublishedClass {
    PublishedClass(kinds: kinds, coarse: .all, fine: .all, outcomes: .none, timeliness: .none, execution: .none)
  }

  /// Sets the count of a word by its raw value; false when there is no such word or it is counted already.
  mutating func add(outcome word: Int?, _ count: Int) -> Bool { outcomes.set(word, count) }
  mutating func add(timeliness word: Int?, _ count: Int) -> Bool { timeliness.set(word, count) }
  mutating func add(execution word: Int?, _ count: Int) -> Bool { execution.set(word, count) }
}

/// What tells the classes of one view apart.
public struct ClassKey: Sendable, Hashable {
  let kinds: KindSet
  let coarse: ClassLabel
  let fine: ClassLabel

  public init(kinds: KindSet, coarse: ClassLabel, fine: ClassLabel) {
    self.kinds = kinds
    self.coarse = coarse
    self.fine = fine
  }
}

/// What a class covers on one level of a view.
public enum ClassLabel: Sendable, Hashable {
  case all
  /// The parts that are not shown by themselves, joined.
  case others
  case named(String)

  public var name: String? {
    guard case .named(let name) = self else { return nil }
    return name
  }

  /// Names are in NFC: their bytes tell them apart.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .all: hasher.combine(0)
    case .others: hasher.combine(1)
    case .named(let name): hasher.combine(TextKey(name))
    }
  }

  public static func == (a: ClassLabel, b: ClassLabel) -> Bool {
    switch (a, b) {
    case (.all, .all), (.others, .others): true
    case (.named(let a), .named(let b)): TextKey(a) == TextKey(b)
    default: false
    }
  }
}

/// How often each word occurs; words that do not occur are not in it.
public struct WordCounts<Word>: Sendable, Hashable
where Word: Sendable & Hashable & CaseIterable & RawRepresentable, Word.RawValue == Int {
  @usableFromInline var counts: [Int]

  /// `counts` by raw value of the word; missing ones are zero.
  public init(_ counts: [Int]) {
    self.counts = counts + [Int](repeating: 0, count: max(0, Word.allCases.count - counts.count))
  }

  public init(_ counts: [Word: Int]) {
    self.init(Word.allCases.map { counts[$0] ?? 0 })
  }

  @inlinable
  public subscript(word: Word) -> Int { counts[word.rawValue] }

  fileprivate mutating func set(_ word: Int?, _ count: Int) -> Bool {
    guard let word, counts[word] == 0 else { return false }
    counts[word] = count
    return true
  }

  @inlinable
  public var total: Int { counts.reduce(0, +) }

  /// The words that occur, in their order.
  @inlinable
  public var words: [Word] { Word.allCases.filter { counts[$0.rawValue] > 0 } }

  public static func + (a: Self, b: Self) -> Self { Self(zip(a.counts, b.counts).map { $0 + $1 }) }

  public static var none: Self { Self([Int]()) }
}

/// The two views of a period. They are never crossed.
public enum PublishedView: Sendable, Hashable, CaseIterable {
  /// Period, kind, level, unit.
  case place
  /// Period, kind, field group, field.
  case subject
}

/// The published classes of a period in both views.
public struct PublishedTables: Sendable, Hashable {
  public let place: [PublishedClass]
  public let subject: [PublishedClass]

  public init(place: [PublishedClass], subject: [PublishedClass]) {
    self.place = place
    self.subject = subject
  }

  public subscript(view: PublishedView) -> [PublishedClass] { view == .place ? place : subject }

  public var total: Int { place.reduce(0) { $0 + $1.count } }

  /// The sets of kinds that the period is told apart by, in the order of kinds.
  public var kindSets: [KindSet] {
    var seen = Set<KindSet>()
    let sets = place.map(\.kinds).filter { seen.insert($0).inserted }
    return sets.sorted { ($0.kinds.first ?? .petition) < ($1.kinds.first ?? .petition) }
  }
}
