/// The range of a linear expression over everything that fulfils some equations in numbers that are not negative:
/// the simplex method with Bland's rule on rows of few terms, one feasible basis for all questions.
struct LinearRange {
  typealias Terms = [(variable: Int, factor: Double)]

  /// Terms in order of variable, and what they add up to.
  private struct Row {
    var terms: Terms = []
    var value = 0.0

    subscript(variable: Int) -> Double {
      for term in terms where term.variable >= variable { return term.variable == variable ? term.factor : 0 }
      return 0
    }

    init() {}

    init(_ terms: Terms, _ value: Double) {
      var sums: [Int: Double] = [:]
      for term in terms { sums[term.variable, default: 0] += term.factor }
      self.terms = sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      self.value = value
    }

    mutating func scale(by factor: Double) {
      for index in terms.indices { terms[index].factor *= factor }
      value *= factor
    }

    /// Adds so many times another row.
    mutating func add(_ factor: Double, _ other: Row) {
      var sum: Terms = []
      sum.reserveCapacity(terms.count + other.terms.count)
      var (left, right) = (0, 0)
      while left < terms.count || right < other.terms.count {
        let a = left < terms.count ? terms[left].variable : .max
        let b = right < other.terms.count ? other.terms[right].variable : .max
        var term = (variable: min(a, b), factor: 0.0)
        if a <= b {
          term.factor += terms[left].factor
          left += 1
        }
        if b <= a {
          term.factor += factor * other.terms[right].factor
          right += 1
        }
        if abs(term.factor) > 1e-9 { sum.append(term) }
      }
      terms = sum
      value += factor * other.value
    }
  }

  private let variables: Int
  private var rows: [Row] = []
  private var basis: [Int] = []
  private let tolerance = 1e-7

  /// Nil when nothing fulfils the equations.
  init?(variables: Int, _ equations: [(terms: Terms, value: Double)]) {
    self.variables = variables
    var costs = Row()
    for (index, equation) in equations.enumerated() {
      var row = Row(equation.terms, equation.value)
      if row.value < 0 { row.scale(by: -1) }
      costs.add(-1, row)
      row.terms.append((variables + index, 1))
      rows.append(row)
      basis.append(variables + index)
    }
    // The artificial variables are driven out.
    minimise(&costs)
    guard costs.value > -1e-5 else { return nil }
    for row in rows.indices where basis[row] >= variables {
      guard let term = rows[row].terms.first(where: { $0.variable < variables && abs($0.factor) > tolerance }) else {
        continue
      }
      pivot(row, term.variable, &costs)
    }
    let kept = rows.indices.filter { basis[$0] < variables }
    rows = kept.map { row in
      var row = rows[row]
      row.terms.removeAll { $0.variable >= variables }
      return row
    }
    basis = kept.map { basis[$0] }
  }

  /// What an expression is in a solution.
  static func value(_ solution: [Double], _ terms: Terms) -> Double {
    terms.reduce(0) { $0 + solution[$1.variable] * $1.factor }
  }

  /// A solution in which an expression is as small as it can be; nil where it can be as small as one likes.
  mutating func least(of terms: Terms) -> [Double]? {
    guard least(terms) > -.infinity else { return nil }
    var solution = [Double](repeating: 0, count: variables)
    for (row, variable) in basis.enumerated() { solution[variable] = rows[row].value }
    return solution
  }

  private mutating func least(_ terms: Terms) -> Double {
    var costs = Row(terms, 0)
    for (row, variable) in basis.enumerated() {
      let cost = costs[variable]
      if cost != 0 { costs.add(-cost, rows[row]) }
    }
    return minimise(&costs) ? -costs.value : -.infinity
  }

  /// False when there is no least value.
  @discardableResult
  private mutating func minimise(_ costs: inout Row) -> Bool {
    while let entering = costs.terms.first(where: { $0.variable < variables && $0.factor < -tolerance })?.variable {
      var best: (row: Int, ratio: Double)?
      for row in rows.indices {
        let factor = rows[row][entering]
        guard factor > tolerance else { continue }
        let ratio = rows[row].value / factor
        if best.map({ ratio < $0.ratio || ratio == $0.ratio && basis[row] < basis[$0.row] }) ?? true {
          best = (row, ratio)
        }
      }
      guard let best else { return false }
      pivot(best.row, entering, &costs)
    }
    return true
  }

  private mutating func pivot(_ row: Int, _ variable: Int, _ costs: inout Row) {
    rows[row].scale(by: 1 / rows[row][variable])
    let source = rows[row]
    for other in rows.indices where other != row {
      let factor = rows[other][variable]
      if factor != 0 { rows[other].add(-factor, source) }
    }
    let cost = costs[variable]
    if cost != 0 { costs.add(-cost, source) }
    basis[row] = variable
  }
}
