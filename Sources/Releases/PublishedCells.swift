/// Published tables as single figures, the form in which two versions of a release are compared.
public struct PublishedCells: Sendable, Hashable {
  struct Cell: Sendable, Hashable {
    let view: PublishedView
    let owner: ClassKey
    let measure: Measure
    let word: String
  }

  /// Only words that occur.
  private var counts: [Cell: Int] = [:]

  public init(_ tables: PublishedTables) {
    for view in PublishedView.allCases {
      for published in tables[view] {
        let owner = ClassKey(kinds: published.kinds, coarse: published.coarse, fine: published.fine)
        let add = { (cells: inout [Cell: Int], measure: Measure, word: String, count: Int) in
          cells[Cell(view: view, owner: owner, measure: measure, word: word)] = count
        }
        for word in published.outcomes.words { add(&counts, .outcome, word.vietnamese, published.outcomes[word]) }
        for word in published.execution.words { add(&counts, .execution, word.vietnamese, published.execution[word]) }
        for word in published.timeliness.words {
          add(&counts, .timeliness, word.vietnamese, published.timeliness[word])
        }
      }
    }
  }

  /// What turns these into the others, in the order of the tables.
  public func changes(to new: PublishedCells) -> [CellChange] {
    let cells = Set(counts.keys).union(new.counts.keys).filter { counts[$0] != new.counts[$0] }
    let changes = cells.map { cell in
      CellChange(
        view: cell.view, kinds: cell.owner.kinds, coarse: cell.owner.coarse, fine: cell.owner.fine,
        measure: cell.measure, word: cell.word, was: counts[cell] ?? 0, now: new.counts[cell] ?? 0)
    }
    return changes.map { ($0.key, $0) }.sorted { a, b in
      for (x, y) in zip(a.0, b.0) where x != y { return x.utf8.lexicographicallyPrecedes(y.utf8) }
      return false
    }.map(\.1)
  }

  /// The figures before some changes; nil when a change ends in another figure than stands here.
  func reverting(_ changes: [CellChange]) -> PublishedCells? {
    var old = self
    for change in changes {
      let owner = ClassKey(kinds: change.kinds, coarse: change.coarse, fine: change.fine)
      let cell = Cell(view: change.view, owner: owner, measure: change.measure, word: change.word)
      guard old.counts[cell] ?? 0 == change.now else { return nil }
      old.counts[cell] = change.was == 0 ? nil : change.was
    }
    return old
  }

  /// Nil when a word is not one of its measure.
  var tables: PublishedTables? {
    var views: [PublishedView: [PublishedClass]] = [:]
    for (view, cells) in Dictionary(grouping: counts, by: \.key.view) {
      for (owner, cells) in Dictionary(grouping: cells, by: \.key.owner) {
        guard let outcomes = Self.counts(cells, .outcome, Outcome.self, \.vietnamese),
          let execution = Self.counts(cells, .execution, Execution.self, \.vietnamese),
          let timeliness = Self.counts(cells, .timeliness, Timeliness.self, \.vietnamese)
        else { return nil }
        views[view, default: []].append(
          PublishedClass(
            kinds: owner.kinds, coarse: owner.coarse, fine: owner.fine, outcomes: outcomes, timeliness: timeliness,
            execution: execution))
      }
    }
    return PublishedTables(place: views[.place] ?? [], subject: views[.subject] ?? [])
  }

  private static func counts<Word>(
    _ cells: [(key: Cell, value: Int)], _ measure: Measure, _ type: Word.Type, _ name: (Word) -> String
  ) -> WordCounts<Word>? {
    var counts: [Word: Int] = [:]
    for (cell, count) in cells where cell.measure == measure {
      guard let word = Word.allCases.first(where: { name($0) == cell.word }) else { return nil }
      counts[word] = count
    }
    return WordCounts(counts)
  }
}
