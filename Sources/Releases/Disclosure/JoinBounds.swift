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
public struct JoinBounds {
  /// A cell whose value the two views give away.
  public struct Meeting: Hashable, Sendable {
    /// Index of the class in the lists given.
    let place: Int
    public let subject: Int
    /// Nil for the number of matters itself.
    public let dimension: Dimension?
    let value: Int
  }

  /// What the matters of a class are counted by, besides their number.
  public enum Dimension: Int, Hashable, Sendable, CaseIterable {
    case outcome, timeliness, execution
  }

  private let rows: Int
  private let columns: Int
  /// The cross counts, then one grid a layer, then those of matters that were decided.
  private var grids: [Margins] = []
  private var bounds = CellBounds()
  private var layers: [Layer]
  private var sums: [Sum] = []

  /// One word of one dimension.
  private struct Layer {
    public let dimension: Dimension
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
    layers = []
    add(Margins(rows: place.map(\.count), columns: subject.map(\.count)))
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
      add(Margins(rows: word.rows, columns: word.columns))
    }
  }

  private mutating func add(_ margins: Margins) {
    bounds.append(margins, columns: columns)
    grids.append(margins)
  }

  /// Where all that a unit has of a common word lies in one field, its own words do too.
  private mutating func addDetails(_ words: [(word: Int, rows: [Int])], of image: Outcome?) {
    let whole = image.flatMap { image in indexes(.outcome) { $0.word == image.rawValue }.first } ?? 0
    sums.append(Sum(whole: whole, parts: Array(grids.count..<grids.count + words.count)))
    for word in words {
      layers.append(Layer(dimension: .outcome, word: word.word, grid: grids.count, isDetail: true))
      add(Margins(rows: word.rows, columns: []))
    }
  }

  /// Takes the matters that ended without a decision for those under `word`, where their numbers say so; then the others
  /// are the same ones too.
  private mutating func link(_ dimension: Dimension, _ word: Int) {
    let isEnding: (Layer) -> Bool = { Outcome(rawValue: $0.word)?.common == .endedOtherwise }
    let (endings, decided) = (indexes(.outcome, isEnding), indexes(.outcome) { !isEnding($0) })
    guard let none = indexes(dimension, { $0.word == word }).first, !endings.isEmpty, !decided.isEmpty,
      endings.map({ grids[$0].all }).reduce(grids[none].all.map { _ in 0 }, { zip($0, $1).map(+) }) == grids[none].all
    else { return }
    let others = grids.count
    add(grids[0].without(grids[none]))
    sums += [
      Sum(whole: none, parts: endings), Sum(whole: others, parts: decided), Sum(whole: 0, parts: [none, others]),
      Sum(whole: others, parts: indexes(dimension) { $0.word != word }),
    ]
  }

  private func indexes(_ dimension: Dimension, _ isMember: (Layer) -> Bool = { _ in true }) -> [Int] {
    layers.filter { $0.dimension == dimension && !$0.isDetail && isMember($0) }.map(\.grid)
  }

  /// The cells given away at a value from 1 to k − 1.
  func meetings(below k: Int) -> [Meeting] { findings(below: k).meetings }

  /// The same, and whether there can be matters at all of which both views tell; without, there is nothing to give away.
  func findings(below k: Int) -> (meetings: [Meeting], agree: Bool) {
    guard rows > 1, columns > 1 else { return ([], true) }
    var narrowed = self
    while narrowed.narrow() {}
    guard !narrowed.bounds.isContradictory else { return ([], false) }
    let told: [(Dimension?, Int)] = [(nil, 0)] + layers.map { ($0.dimension, $0.grid) }
    let found = told.flatMap { dimension, grid in
      narrowed.meetings(in: grid, below: k).map {
        Meeting(place: $0 / columns, subject: $0 % columns, dimension: dimension, value: $1)
      }
    }
    return (found + narrowed.certainties(), true)
  }

  private func meetings(in grid: Int, below k: Int) -> [(cell: Int, value: Int)] {
    let first = grid * rows * columns
    return (0..<rows * columns).compactMap { cell in
      let low = bounds.low[first + cell]
      return low == bounds.high[first + cell] && (1..<k).contains(low) ? (cell, low) : nil
    }
  }

  /// Cells in which there can be matters, but only with one outcome or one state of execution: whoever knows a person's
  /// place and subject would know the rest.
  private func certainties() -> [Meeting] {
    [Dimension.outcome, .execution].flatMap { dimension -> [Meeting] in
      let members = indexes(dimension)
      guard members.count > 1 else { return [] }
      return (0..<rows * columns).compactMap { cell in
        let most = bounds.high[cell]
        guard most > 0, members.count(where: { bounds.high[$0 * rows * columns + cell] > 0 }) == 1 else { return nil }
        return Meeting(place: cell / columns, subject: cell % columns, dimension: dimension, value: most)
      }
    }
  }

  /// One round of narrowing; false when nothing changed, or at a contradiction: from there bounds would grow for ever.
  private mutating func narrow() -> Bool {
    let size = rows * columns
    var changed = false
    for sum in sums {
      let parts = sum.parts.map { $0 * size }
      for cell in 0..<size {
        changed = bounds.narrow(cell, whole: sum.whole * size, parts: parts) || changed
        if bounds.isContradictory { return false }
      }
    }
    for (index, margins) in grids.enumerated() {
      if bounds.isContradictory { return false }
      let first = index * size
      for (row, sum) in margins.rows.enumerated() {
        changed = bounds.narrow(from: first + row * columns, by: 1, count: columns, sum: sum) || changed
      }
      for (column, sum) in margins.columns.enumerated() {
        changed = bounds.narrow(from: first + column, by: columns, count: rows, sum: sum) || changed
      }
    }
    return changed && !bounds.isContradictory
  }
}

/// What is known of a table: the sums of its rows and, empty when they are not known, those of its columns.
private struct Margins {
  let rows: [Int]
  let columns: [Int]

  var all: [Int] { rows + columns }

  /// The margins of this table less another.
  func without(_ other: Margins) -> Margins {
    Margins(rows: zip(rows, other.rows).map(-), columns: zip(columns, other.columns).map(-))
  }
}

/// The bounds of all cells of all grids, row by row and one grid behind the other: narrowing walks through them thousands
/// of times.
private struct CellBounds {
  private(set) var low: [Int] = []
  private(set) var high: [Int] = []
  /// A cell would have to hold more than it can: the margins are not of one table.
  private(set) var isContradictory = false

  /// A grid of which only the margins are known.
  mutating func append(_ margins: Margins, columns: Int) {
    let all = margins.rows.reduce(0, +)
    if !margins.columns.isEmpty, margins.columns.reduce(0, +) != all { isContradictory = true }
    for row in margins.rows {
      for column in 0..<columns {
        let sum = margins.columns.isEmpty ? nil : margins.columns[column]
        low.append(sum.map { max(0, row + $0 - all) } ?? 0)
        high.append(sum.map { min(row, $0) } ?? row)
      }
    }
  }

  private mutating func raise(_ cell: Int, to bound: Int) -> Bool {
    guard bound > low[cell] else { return false }
    low[cell] = bound
    if bound > high[cell] { isContradictory = true }
    return true
  }

  private mutating func lower(_ cell: Int, to bound: Int) -> Bool {
    guard bound < high[cell] else { return false }
    high[cell] = bound
    if bound < low[cell] { isContradictory = true }
    return true
  }

  /// One cell of grids that add up to another in every cell; the grids by their first cells.
  mutating func narrow(_ cell: Int, whole: Int, parts: [Int]) -> Bool {
    var (low, high) = (0, 0)
    for part in parts {
      low += self.low[part + cell]
      high += self.high[part + cell]
    }
    var changed = raise(whole + cell, to: low)
    changed = lower(whole + cell, to: high) || changed
    let (least, most) = (self.low[whole + cell], self.high[whole + cell])
    for part in parts {
      let others = (low: low - self.low[part + cell], high: high - self.high[part + cell])
      changed = raise(part + cell, to: least - others.high) || changed
      changed = lower(part + cell, to: most - others.low) || changed
    }
    return changed
  }

  /// The cells of a row or column: each is at least the margin less what the others can hold, and at most the margin less
  /// what they must hold.
  mutating func narrow(from first: Int, by step: Int, count: Int, sum: Int) -> Bool {
    let cells = stride(from: first, to: first + count * step, by: step)
    var (lowest, highest) = (0, 0)
    for cell in cells {
      lowest += low[cell]
      highest += high[cell]
    }
    var changed = false
    for cell in cells {
      let (least, most) = (low[cell], high[cell])
      changed = raise(cell, to: sum - (highest - most)) || changed
      changed = lower(cell, to: sum - (lowest - least)) || changed
    }
    return changed
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
