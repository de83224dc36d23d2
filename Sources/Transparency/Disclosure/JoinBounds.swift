/// What somebody can work out by laying the two views of one set of kinds over each other.
///
/// For every pair of a class by place and a class by subject the number of matters in both lies between bounds that
/// follow from the published counts: for a word that occurs a times in one, b times in the other and t times in all,
/// max(0, a + b − t) … min(a, b) (Fréchet). The words of outcome, timeliness and execution each add up to the same
/// cross count, and rows and columns add up to the published ones; from these the bounds are narrowed until they stand
/// still. The three are not independent: a matter that ended without a decision (withdrawn, discontinued …) has no
/// limit to keep and nothing to be carried out. Where every class has as many of those as matters “without a limit” or
/// “not applicable”, anybody sees that they are the same ones, so these are counted as one. Where two bounds meet at a value below k, the views betray that many matters exactly; where a cell can hold
/// matters but admits one outcome only, they betray that outcome.
struct JoinBounds {
  /// A cell whose value the two views give away.
  struct Meeting: Hashable, Sendable {
    /// Index of the class in the lists given.
    let place: Int
    let subject: Int
    /// Nil for the number of matters itself.
    let dimension: Dimension?
    let value: Int
  }

  enum Dimension: Int, Hashable, Sendable, CaseIterable {
    case outcome, timeliness, execution
  }

  private let rows: Int
  private let columns: Int
  /// The cross counts, then one grid a layer, then those of matters that were decided.
  private var grids: [Grid]
  private var layers: [Layer]
  private var sums: [Sum] = []

  /// One word of one dimension.
  private struct Layer {
    let dimension: Dimension
    let word: Int
    /// Index of its grid.
    let grid: Int
    /// A word that the view by place alone tells apart, part of one of both views.
    let isDetail: Bool
  }

  /// Grids that add up to another in every cell.
  private struct Sum {
    let whole: Int
    let parts: [Int]
  }

  /// The classes of one set of kinds. Views that are not split cross with nothing and give nothing away.
  init(place: [PublishedClass], subject: [PublishedClass]) {
    rows = place.count
    columns = subject.count
    grids = [Grid(rows: place.map(\.count), columns: subject.map(\.count))]
    layers = []
    let outcomes = WordMatch(place.map(\.outcomes), subject.map(\.outcomes))
    addLayers(.outcome, outcomes.words)
    addLayers(.timeliness, WordMatch.same(place.map(\.timeliness), subject.map(\.timeliness), merged: .merged))
    addLayers(.execution, WordMatch.same(place.map(\.execution), subject.map(\.execution), merged: .merged))
    for dimension in Dimension.allCases {
      let parts = indexes(dimension)
      if !parts.isEmpty { sums.append(Sum(whole: 0, parts: parts)) }
    }
    for (image, words) in outcomes.details { addDetails(words, of: image) }
    link(.timeliness, Timeliness.noLimit.rawValue)
    link(.execution, Execution.notApplicable.rawValue)
  }

  private mutating func addLayers(_ dimension: Dimension, _ words: [(word: Int, rows: [Int], columns: [Int])]) {
    for word in words {
      layers.append(Layer(dimension: dimension, word: word.word, grid: grids.count, isDetail: false))
      grids.append(Grid(rows: word.rows, columns: word.columns))
    }
  }

  /// Where all that a unit has of a common word lies in one field, its own words do too.
  private mutating func addDetails(_ words: [(word: Int, rows: [Int])], of image: Outcome?) {
    let whole = image.flatMap { image in indexes(.outcome) { $0.word == image.rawValue }.first } ?? 0
    sums.append(Sum(whole: whole, parts: Array(grids.count..<grids.count + words.count)))
    for word in words {
      layers.append(Layer(dimension: .outcome, word: word.word, grid: grids.count, isDetail: true))
      grids.append(Grid(rows: word.rows, count: columns))
    }
  }

  /// Takes the matters that ended without a decision for those under `word`, where their numbers say so; then the others
  /// are the same ones too.
  private mutating func link(_ dimension: Dimension, _ word: Int) {
    let isEnding: (Layer) -> Bool = { Outcome(rawValue: $0.word)?.common == .endedOtherwise }
    let (endings, decided) = (indexes(.outcome, isEnding), indexes(.outcome) { !isEnding($0) })
    guard let none = indexes(dimension, { $0.word == word }).first, !endings.isEmpty, !decided.isEmpty,
      endings.map({ grids[$0].margins }).reduce(grids[none].margins.map { _ in 0 }, { zip($0, $1).map(+) })
        == grids[none].margins
    else { return }
    let others = grids.count
    grids.append(grids[0].without(grids[none]))
    sums += [
      Sum(whole: none, parts: endings), Sum(whole: others, parts: decided), Sum(whole: 0, parts: [none, others]),
      Sum(whole: others, parts: indexes(dimension) { $0.word != word }),
    ]
  }

  private func indexes(_ dimension: Dimension, _ isMember: (Layer) -> Bool = { _ in true }) -> [Int] {
    layers.filter { $0.dimension == dimension && !$0.isDetail && isMember($0) }.map(\.grid)
  }

  /// The cells given away at a value from 1 to k − 1.
  func meetings(below k: Int) -> [Meeting] {
    guard rows > 1, columns > 1 else { return [] }
    var narrowed = self
    while narrowed.narrow() {}
    let told: [(Dimension?, Int)] = [(nil, 0)] + layers.map { ($0.dimension, $0.grid) }
    let found = told.flatMap { dimension, grid in
      narrowed.grids[grid].meetings(below: k).map {
        Meeting(place: $0, subject: $1, dimension: dimension, value: $2)
      }
    }
    return found + narrowed.certainties()
  }

  /// Cells in which there can be matters, but only with one outcome or one state of execution: whoever knows a person's
  /// place and subject would know the rest.
  private func certainties() -> [Meeting] {
    [Dimension.outcome, .execution].flatMap { dimension -> [Meeting] in
      let members = indexes(dimension)
      guard members.count > 1 else { return [] }
      return (0..<rows * columns).compactMap { cell in
        let most = grids[0].high[cell]
        guard most > 0, members.count(where: { grids[$0].high[cell] > 0 }) == 1 else { return nil }
        return Meeting(place: cell / columns, subject: cell % columns, dimension: dimension, value: most)
      }
    }
  }

  /// One round of narrowing; false when nothing changed.
  private mutating func narrow() -> Bool {
    var changed = false
    for sum in sums {
      for cell in 0..<rows * columns { changed = narrow(cell, sum) || changed }
    }
    for index in grids.indices { changed = grids[index].narrowBySums() || changed }
    return changed
  }

  private mutating func narrow(_ cell: Int, _ sum: Sum) -> Bool {
    let low = sum.parts.reduce(0) { $0 + grids[$1].low[cell] }
    let high = sum.parts.reduce(0) { $0 + grids[$1].high[cell] }
    var changed = grids[sum.whole].raise(cell, to: low)
    changed = grids[sum.whole].lower(cell, to: high) || changed
    let whole = (low: grids[sum.whole].low[cell], high: grids[sum.whole].high[cell])
    for part in sum.parts {
      let others = (low: low - grids[part].low[cell], high: high - grids[part].high[cell])
      changed = grids[part].raise(cell, to: whole.low - others.high) || changed
      changed = grids[part].lower(cell, to: whole.high - others.low) || changed
    }
    return changed
  }
}

/// Bounds of the cells of a table of which only the margins are known, or only those of its rows.
private struct Grid {
  let rowSums: [Int]
  /// Empty when they are not known.
  let columnSums: [Int]
  private let columns: Int
  private(set) var low: [Int]
  private(set) var high: [Int]

  init(rows: [Int], columns: [Int]) {
    rowSums = rows
    columnSums = columns
    self.columns = columns.count
    let all = rows.reduce(0, +)
    low = rows.flatMap { a in columns.map { max(0, a + $0 - all) } }
    high = rows.flatMap { a in columns.map { min(a, $0) } }
  }

  init(rows: [Int], count: Int) {
    (rowSums, columnSums, columns) = (rows, [], count)
    low = [Int](repeating: 0, count: rows.count * count)
    high = rows.flatMap { [Int](repeating: $0, count: count) }
  }

  var margins: [Int] { rowSums + columnSums }

  /// The cells of this table less those of another.
  func without(_ other: Grid) -> Grid {
    Grid(rows: zip(rowSums, other.rowSums).map(-), columns: zip(columnSums, other.columnSums).map(-))
  }

  mutating func raise(_ cell: Int, to bound: Int) -> Bool {
    guard bound > low[cell] else { return false }
    low[cell] = bound
    return true
  }

  mutating func lower(_ cell: Int, to bound: Int) -> Bool {
    guard bound < high[cell] else { return false }
    high[cell] = bound
    return true
  }

  /// A cell is at least its margin less what the others can hold, and at most its margin less what they must hold.
  mutating func narrowBySums() -> Bool {
    var changed = false
    for row in rowSums.indices {
      let cells = Array(row * columns..<(row + 1) * columns)
      changed = narrow(cells, sum: rowSums[row]) || changed
    }
    for column in columnSums.indices {
      let cells = Array(stride(from: column, to: low.count, by: columns))
      changed = narrow(cells, sum: columnSums[column]) || changed
    }
    return changed
  }

  private mutating func narrow(_ cells: [Int], sum: Int) -> Bool {
    let lowest = cells.reduce(0) { $0 + low[$1] }
    let highest = cells.reduce(0) { $0 + high[$1] }
    var changed = false
    for cell in cells {
      let (l, h) = (low[cell], high[cell])
      changed = raise(cell, to: sum - (highest - h)) || changed
      changed = lower(cell, to: sum - (lowest - l)) || changed
    }
    return changed
  }

  func meetings(below k: Int) -> [(row: Int, column: Int, value: Int)] {
    low.indices.compactMap { cell in
      guard low[cell] == high[cell], (1..<k).contains(low[cell]) else { return nil }
      return (cell / columns, cell % columns, low[cell])
    }
  }
}

/// The words of two views brought to the same ones: the view by subject may use common words where the view by place
/// keeps the kind's own.
private struct WordMatch {
  typealias Words = [(word: Int, rows: [Int], columns: [Int])]

  /// The outcomes that both views tell.
  private(set) var words: Words = []
  /// What the view by place tells finer, by the word of both views that it is part of; nil where that has none.
  private(set) var details: [(image: Outcome?, words: [(word: Int, rows: [Int])])] = []

  init(_ place: [WordCounts<Outcome>], _ subject: [WordCounts<Outcome>]) {
    let shown = Set(subject.flatMap(\.words))
    let isTold = !shown.contains(.merged)
    let image: (Outcome) -> Outcome? = { word in
      if !isTold || shown.contains(word) { return isTold ? word : nil }
      return shown.contains(word.common) ? word.common : .granted
    }
    let own = Set(place.flatMap(\.words))
    for word in isTold ? Outcome.allCases.filter(shown.contains).map(Optional.some) : [nil] {
      let sources = Outcome.allCases.filter { own.contains($0) && image($0) == word }
      let rows = sources.map { source in (word: source.rawValue, rows: place.map { $0[source] }) }
      if let word {
        words.append(
          (word.rawValue, place.map { counts in sources.reduce(0) { $0 + counts[$1] } }, subject.map { $0[word] }))
      }
      if sources.count > 1 { details.append((word, rows)) }
    }
  }

  static func same<Word>(_ place: [WordCounts<Word>], _ subject: [WordCounts<Word>], merged: Word) -> Words {
    let shown = Set((place + subject).flatMap(\.words))
    guard !shown.contains(merged) else { return [] }
    return Word.allCases.filter(shown.contains).map { word in
      (word.rawValue, place.map { $0[word] }, subject.map { $0[word] })
    }
  }
}
