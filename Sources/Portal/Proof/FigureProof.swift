import Diagnostics
import Formats
import SiteKit
import Transparency

/// Figures of a published site computed again from its releases: `thong-ke.csv` cell by cell, the workbook of each
/// period, the JSON twins of the tables. Rows that rest on other content are counted apart and never taken for proved.
struct FigureProof {
  /// Rows of `thong-ke.csv` that were computed again; nil where there is no such file.
  private(set) var figureCount: Int?
  /// Rows of `thong-ke.csv` that were not, by the first part of their code (`tiep`), in the order of the file; "" holds
  /// the codes of no known form.
  private(set) var leftOut: [(family: String, count: Int)] = []
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

  private mutating func checkStatistics(_ releases: [FrozenRelease]) throws -> Int {
    let made = try CSVReader.read(
      SourceFile(path: DataTable.statistics.csv, bytes: StatisticsTable.write(Statistics(releases)), root: ""))
    let file = try file(DataTable.statistics.csv)
    let found: Table
    do throws(Refusal) { found = try CSVReader.read(file) } catch { throw first(error) }
    let families = Self.families(found)
    let computed = families.indices.filter { StatisticsTable.caseFamilies.contains(families[$0]) }
    let rows = (0..<made.rowCount).map { Self.cells(made, $0) }
    try compare(found, computed, with: rows, headings: StatisticsTable.header)
    for family in families where !StatisticsTable.caseFamilies.contains(family) { leaveOut(String(family)) }
    return made.rowCount
  }

  /// The first part of the code of each row; "" for what is no code, so that no message repeats it.
  private static func families(_ table: Table) -> [Substring] {
    let column = StatisticsTable.header.firstIndex(of: "chi_so") ?? 0
    return (0..<table.rowCount).map { row in
      let code = column < table.header.count ? table.text(row: row, column: column) : ""
      let family = code.prefix { $0 != "." }
      return family.utf8.count <= 30 && family.utf8.allSatisfy(isOfCode) ? family : ""
    }
  }

  private static func isOfCode(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
  }

  private mutating func leaveOut(_ family: String) {
    if let known = leftOut.firstIndex(where: { $0.family == family }) {
      leftOut[known].count += 1
    } else if leftOut.count < Self.mostFamilies {
      leftOut.append((family, 1))
    } else {
      leftOut[Self.mostFamilies - 1] = ("", leftOut[Self.mostFamilies - 1].count + 1)
    }
  }

  /// A file may hold any number of codes; a line of a message may not.
  private static let mostFamilies = 8

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
