/// What somebody can work out by laying the two views of one set of kinds over each other.
///
/// For every pair of a class by place and a class by subject the number of matters in both lies between bounds that
/// follow from the published counts: for a word that occurs a times in one, b times in the other and t times in all,
/// max(0, a + b − t) … min(a, b) (Fréchet). The words of outcome, timeliness and execution each add up to the same
/// cross count, and rows and columns add up to the published ones; from these the bounds are narrowed until they stand
/// still. Where two bounds meet at a value below k, the views betray that many matters exactly; where a cell can hold
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
  private var total: Grid
  private var layers: [Layer]

  /// One word of one dimension.
  private struct Layer {
    let dimension: Dimension
    var grid: Grid
  }

  /// The classes of one set of kinds. Views that are not split cross with nothing and give nothing away.
  init(place: [PublishedClass], subject: [PublishedClass]) {
    rows = place.count
    columns = subject.count
    total = Grid(rows: place.map(\.count), columns: subject.map(\.count))
    layers = []
    addLayers(.outcome, WordMatch.outcomes(place.map(\.outcomes), subject.map(\.outcomes)))
    addLayers(.timeliness, WordMatch.same(place.map(\.timeliness), subject.map(\.timeliness), merged: .merged))
    addLayers(.execution, WordMatch.same(place.map(\.execution), subject.map(\.execution), merged: .merged))
  }

  private mutating func addLayers(_ dimension: Dimension, _ words: [(rows: [Int], columns: [Int])]) {
    layers += words.map { Layer(dimension: dimension, grid: Grid(rows: $0.rows, columns: $0.columns)) }
  }

  /// The cells given away at a value from 1 to k − 1.
  func meetings(below k: Int) -> [Meeting] {
    guard rows > 1, columns > 1 else { return [] }
    var narrowed = self
    while narrowed.narrow() {}
    var found = narrowed.total.meetings(below: k).map { Meeting(place: $0, subject: $1, dimension: nil, value: $2) }
    for layer in narrowed.layers {
      found += layer.grid.meetings(below: k).map {
        Meeting(place: $0, subject: $1, dimension: layer.dimension, value: $2)
      }
    }
    return found + narrowed.certainties()
  }

  /// Cells in which there can be matters, but only with one outcome or one state of execution: whoever knows a person's
  /// place and subject would know the rest.
  private func certainties() -> [Meeting] {
    [Dimension.outcome, .execution].flatMap { dimension -> [Meeting] in
      let members = layers.filter { $0.dimension == dimension }
      guard members.count > 1 else { return [] }
      return (0..<rows * columns).compactMap { cell in
        let possible = members.filter { $0.grid.high[cell] > 0 }
        guard total.high[cell] > 0, possible.count == 1 else { return nil }
        return Meeting(place: cell / columns, subject: cell % columns, dimension: dimension, value: total.high[cell])
      }
    }
  }

  /// One round of narrowing; false when nothing changed.
  private mutating func narrow() -> Bool {
    var changed = false
    for dimension in Dimension.allCases {
      let members = layers.indices.filter { layers[$0].dimension == dimension }
      guard !members.isEmpty else { continue }
      for cell in 0..<rows * columns { changed = narrow(cell, members) || changed }
    }
    changed = total.narrowBySums() || changed
    for index in layers.indices { changed = layers[index].grid.narrowBySums() || changed }
    return changed
  }

  /// The words of a dimension add up to the cross count.
  private mutating func narrow(_ cell: Int, _ members: [Int]) -> Bool {
    let low = members.reduce(0) { $0 + layers[$1].grid.low[cell] }
    let high = members.reduce(0) { $0 + layers[$1].grid.high[cell] }
    var changed = total.raise(cell, to: low)
    changed = total.lower(cell, to: high) || changed
    for member in members {
      let others = (low: low - layers[member].grid.low[cell], high: high - layers[member].grid.high[cell])
      changed = layers[member].grid.raise(cell, to: total.low[cell] - others.high) || changed
      changed = layers[member].grid.lower(cell, to: total.high[cell] - others.low) || changed
    }
    return changed
  }
}

/// Bounds of the cells of a table of which only the margins are known.
private struct Grid {
  let rowSums: [Int]
  let columnSums: [Int]
  private(set) var low: [Int]
  private(set) var high: [Int]

  init(rows: [Int], columns: [Int]) {
    rowSums = rows
    columnSums = columns
    let all = rows.reduce(0, +)
    low = rows.flatMap { a in columns.map { max(0, a + $0 - all) } }
    high = rows.flatMap { a in columns.map { min(a, $0) } }
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
      let cells = Array(stride(from: row * columnSums.count, to: (row + 1) * columnSums.count, by: 1))
      changed = narrow(cells, sum: rowSums[row]) || changed
    }
    for column in columnSums.indices {
      let cells = Array(stride(from: column, to: low.count, by: columnSums.count))
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
      return (cell / columnSums.count, cell % columnSums.count, low[cell])
    }
  }
}

/// The words of two views brought to the same ones: the view by subject may use common words where the view by place
/// keeps the kind's own.
private enum WordMatch {
  static func outcomes(_ place: [WordCounts<Outcome>], _ subject: [WordCounts<Outcome>]) -> [(
    rows: [Int], columns: [Int]
  )] {
    let shown = Set(subject.flatMap(\.words))
    guard !shown.contains(.merged) else { return [] }
    let image: (Outcome) -> Outcome = { word in
      if shown.contains(word) { return word }
      return shown.contains(word.common) ? word.common : .granted
    }
    return Outcome.allCases.filter(shown.contains).map { word in
      let sources = Outcome.allCases.filter { image($0) == word }
      return (place.map { counts in sources.reduce(0) { $0 + counts[$1] } }, subject.map { $0[word] })
    }
  }

  static func same<Word: Hashable>(
    _ place: [WordCounts<Word>], _ subject: [WordCounts<Word>], merged: Word
  ) -> [(rows: [Int], columns: [Int])] {
    let shown = Set((place + subject).flatMap(\.words))
    guard !shown.contains(merged) else { return [] }
    return Word.allCases.filter(shown.contains).map { word in (place.map { $0[word] }, subject.map { $0[word] }) }
  }
}
