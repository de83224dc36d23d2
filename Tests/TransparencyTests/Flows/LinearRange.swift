/// The range of a linear expression over everything that fulfils some equations in numbers that are not negative:
/// the simplex method with Bland's rule, one feasible basis for all questions.
struct LinearRange {
  typealias Terms = [(variable: Int, factor: Double)]

  private let columns: Int
  /// Rows of `columns` coefficients and the right side.
  private var rows: [[Double]] = []
  private var basis: [Int] = []
  private let tolerance = 1e-7

  /// Nil when nothing fulfils the equations.
  init?(variables: Int, _ equations: [(terms: Terms, value: Double)]) {
    columns = variables
    let all = variables + equations.count
    for (index, equation) in equations.enumerated() {
      var row = [Double](repeating: 0, count: all + 1)
      let sign = equation.value < 0 ? -1.0 : 1.0
      for term in equation.terms { row[term.variable] += sign * term.factor }
      row[variables + index] = 1
      row[all] = sign * equation.value
      rows.append(row)
      basis.append(variables + index)
    }
    // The artificial variables are driven out.
    var costs = [Double](repeating: 0, count: all + 1)
    for row in rows { for column in 0..<variables { costs[column] -= row[column] } }
    for row in rows { costs[all] -= row[all] }
    minimise(&costs, among: variables)
    guard costs[all] > -1e-5 else { return nil }
    for row in rows.indices where basis[row] >= variables {
      if let column = (0..<variables).first(where: { abs(rows[row][$0]) > tolerance }) {
        var unused = [Double](repeating: 0, count: all + 1)
        pivot(row, column, &unused)
      }
    }
    let kept = rows.indices.filter { basis[$0] < variables }
    rows = kept.map { Array(rows[$0][..<variables]) + [rows[$0][all]] }
    basis = kept.map { basis[$0] }
  }

  /// The least and the greatest value; infinite where there is none.
  mutating func range(of terms: Terms) -> ClosedRange<Double> {
    let low = least(terms.map { ($0.variable, $0.factor) })
    let high = -least(terms.map { ($0.variable, -$0.factor) })
    return min(low, high)...max(low, high)
  }

  private mutating func least(_ terms: Terms) -> Double {
    var costs = [Double](repeating: 0, count: columns + 1)
    for term in terms { costs[term.variable] += term.factor }
    for (row, variable) in basis.enumerated() where costs[variable] != 0 { subtract(row, costs[variable], &costs) }
    return minimise(&costs, among: columns) ? -costs[columns] : -.infinity
  }

  /// False when there is no least value.
  @discardableResult
  private mutating func minimise(_ costs: inout [Double], among variables: Int) -> Bool {
    while let column = (0..<variables).first(where: { costs[$0] < -tolerance }) {
      var best: (row: Int, ratio: Double)?
      for row in rows.indices where rows[row][column] > tolerance {
        let ratio = (rows[row].last ?? 0) / rows[row][column]
        if best.map({ ratio < $0.ratio || ratio == $0.ratio && basis[row] < basis[$0.row] }) ?? true {
          best = (row, ratio)
        }
      }
      guard let best else { return false }
      pivot(best.row, column, &costs)
    }
    return true
  }

  private mutating func pivot(_ row: Int, _ column: Int, _ costs: inout [Double]) {
    let factor = rows[row][column]
    for index in rows[row].indices { rows[row][index] /= factor }
    for other in rows.indices where other != row && rows[other][column] != 0 {
      subtract(row, rows[other][column], &rows[other])
    }
    if costs[column] != 0 { subtract(row, costs[column], &costs) }
    basis[row] = column
  }

  private func subtract(_ row: Int, _ factor: Double, _ target: inout [Double]) {
    rows[row].withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        for index in 0..<source.count where source[index] != 0 { target[index] -= factor * source[index] }
      }
    }
  }
}
