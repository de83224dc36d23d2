import Diagnostics
import Formats
import SiteKit
import Transparency

/// Figures of a published site computed again from its releases: `thong-ke.csv` cell by cell, the workbook of each
/// period, the JSON twins of the tables. Figures of reception rest on other content and are left out.
struct FigureProof {
  /// Rows of `thong-ke.csv` that were computed again; nil where there is no such file.
  private(set) var figureCount: Int?
  private(set) var workbookCount = 0

  private let folder: PublishedFolder
  private let data: String

  /// Throws a refusal at the first cell that differs. `data` is the path of `du-lieu/` in the folder.
  init(_ folder: PublishedFolder, _ data: String, _ releases: [FrozenRelease]) throws {
    (self.folder, self.data) = (folder, data)
    if folder.has(data + DataTable.statistics.csv) { figureCount = try checkStatistics(releases) }
    for release in releases where folder.has(data + Self.workbook(release)) {
      try checkWorkbook(of: release)
      workbookCount += 1
    }
    for table in DataTable.all where table.hasTwin && folder.has(data + table.csv) && folder.has(data + table.json) {
      let made = TableTwin.json(of: try file(table.csv).bytes, table)
      if try file(table.json).bytes != made { throw ProofProblem.table(at: folder.location(data + table.json)) }
    }
  }

  private static func workbook(_ release: FrozenRelease) -> String { "\(release.period.id)/\(PeriodWorkbook.name)" }

  private func file(_ name: String) throws -> SourceFile {
    SourceFile(path: data + name, bytes: try SiteProof.bytes(folder, data + name), root: folder.root)
  }

  private func checkStatistics(_ releases: [FrozenRelease]) throws -> Int {
    let bytes = StatisticsTable.write(Statistics(releases))
    let made = try CSVReader.read(SourceFile(path: DataTable.statistics.csv, bytes: bytes, root: ""))
    let rows = Self.rows(of: made).map { Self.cells(made, $0) }
    let file = try file(DataTable.statistics.csv)
    let found: Table
    do throws(Refusal) { found = try CSVReader.read(file) } catch { throw first(error) }
    try compare(found, Self.rows(of: found), with: rows, headings: StatisticsTable.header)
    return rows.count
  }

  /// The rows about cases.
  private static func rows(of table: Table) -> [Int] {
    let code = StatisticsTable.header.firstIndex(of: "chi_so") ?? 0
    return (0..<table.rowCount).filter { row in
      let name = code < table.header.count ? table.text(row: row, column: code) : ""
      return !name.hasPrefix("tiep.") && !name.hasPrefix("luong.")
    }
  }

  private func checkWorkbook(of release: FrozenRelease) throws {
    let file = try file(Self.workbook(release))
    let headings = Set(PublishedView.allCases.flatMap(PeriodWorkbook.headings))
    let (tables, report) = Tables.read(file) { headings.contains($0) }
    guard release.withdrawal == nil else {
      if let table = tables.first { throw ProofProblem.withdrawnSheet(at: table.headerLocation(column: 0)) }
      return
    }
    if report.hasErrors { throw first(Refusal(report)) }
    for view in PublishedView.allCases where !release.tables[view].isEmpty {
      let name = PeriodWorkbook.sheetName(view)
      guard let table = tables.first(where: { $0.sheet == name }) else {
        throw ProofProblem.noSheet(name, at: file.location)
      }
      let rows = PeriodWorkbook.rows(release, view).map { $0.words + [String($0.count)] }
      try compare(table, Array(0..<table.rowCount), with: rows, headings: PeriodWorkbook.headings(view))
    }
  }

  private func first(_ refusal: Refusal) -> Refusal {
    refusal.report.sorted().first { $0.severity == .error }.map(ProofProblem.first) ?? refusal
  }

  private static func cells(_ table: Table, _ row: Int) -> [String] {
    table.header.indices.map { table.text(row: row, column: $0) }
  }

  /// Some rows of a table, by index, beside what they should be.
  private func compare(_ table: Table, _ rows: [Int], with made: [[String]], headings: [String]) throws {
    for (column, heading) in headings.enumerated() {
      let found = column < table.header.count ? table.header[column] : ""
      if found != heading { throw ProofProblem.cell(found, heading, at: table.headerLocation(column: column)) }
    }
    for (row, made) in zip(rows, made) {
      for (column, text) in made.enumerated() where table.text(row: row, column: column) != text {
        throw ProofProblem.cell(
          table.text(row: row, column: column), text, at: table.location(row: row, column: column))
      }
    }
    if rows.count > made.count { throw ProofProblem.extraRow(at: table.location(row: rows[made.count], column: 0)) }
    if rows.count < made.count { throw ProofProblem.missingRow(made[rows.count], at: table.file.location) }
  }
}
