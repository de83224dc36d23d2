import Formats
import Releases
import Tables
import Transparency

/// Changes of one unit or field in `thong-ke.csv` computed again from its own rows of the two periods. Which of them are
/// told depends on content that no release holds, so that none is ever missed.
struct ChangeProof {
  private let table: Table
  private let statistics: Statistics
  /// Value and base of every row, by what tells a figure apart whatever its level or group is called.
  private let figures: [[String]: (value: String, base: String)]

  /// Throws a refusal at the first cell that differs. `table` is `thong-ke.csv`, `rows` are its changes of units and
  /// fields.
  static func check(_ table: Table, _ rows: [Int], _ statistics: Statistics) throws {
    let proof = ChangeProof(table, rows, statistics)
    for row in rows { try proof.check(row) }
  }

  private init(_ table: Table, _ rows: [Int], _ statistics: Statistics) {
    (self.table, self.statistics) = (table, statistics)
    let names = Set(rows.map { Self.names(table, $0) })
    figures = (0..<table.rowCount).reduce(into: [:]) { figures, row in
      let place = Self.names(table, row)
      guard names.contains(place) else { return }
      let key = [table.text(row: row, column: 0)] + place + [table.text(row: row, column: Self.code)]
      figures[key] = (table.text(row: row, column: Self.code + 1), table.text(row: row, column: Self.code + 2))
    }
  }

  /// Kinds, unit and field of a row.
  private static func names(_ table: Table, _ row: Int) -> [String] {
    [1, 3, 5].map { table.text(row: row, column: $0) }
  }

  /// True for a row of a change of one unit or field.
  static func isNamed(_ table: Table, _ row: Int, _ family: Substring) -> Bool {
    [StatisticsTable.changeFamily, StatisticsTable.growthFamily].contains(family)
      && [3, 5].contains { !table.text(row: row, column: $0).isEmpty }
  }

  private static let code = StatisticsTable.header.firstIndex(of: "chi_so") ?? 0

  private func check(_ row: Int) throws {
    let parts = table.text(row: row, column: Self.code).split(separator: ".", maxSplits: 2).map(String.init)
    let period = table.text(row: row, column: 0)
    guard parts.count == 3, let against = Comparison.Against.allCases.first(where: { $0.code == parts[2] }),
      let now = statistics.all.first(where: { $0.id == period }),
      let before = statistics.earlier(than: now, against),
      let new = figures[[period] + Self.names(table, row) + [parts[1]]],
      let old = figures[[before.id] + Self.names(table, row) + [parts[1]]],
      let change = StatisticsTable.change(parts[0] + "." + parts[1], new.value, old.value)
    else { throw ProofProblem.extraRow(at: table.location(row: row, column: 0)) }
    let made = [change, old.base.isEmpty ? old.value : old.base]
    for (column, text) in zip([Self.code + 1, Self.code + 2], made) where table.text(row: row, column: column) != text {
      throw ProofProblem.cell(
        table.text(row: row, column: column), text, at: table.location(row: row, column: column))
    }
  }
}
