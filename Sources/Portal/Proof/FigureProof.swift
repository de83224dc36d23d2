import Authorities
import Diagnostics
import Formats
import Releases
import SiteKit
import Tables
import Transparency

/// Figures of a published site computed again from its releases and its table of sessions: `thong-ke.csv` cell by cell,
/// the workbook of each period. Rows that rest on other content are counted apart and never taken for proved.
public struct FigureProof {
  /// Rows of `thong-ke.csv` on cases that were computed again.
  public private(set) var caseCount = 0
  /// Its rows on reception that were.
  public private(set) var receptionCount = 0
  /// Its rows that were not, by the first part of their code (`tiep`), in the order of the file; "" holds the codes of
  /// no known form.
  public private(set) var leftOut: [(family: String, count: Int)] = []
  /// Sessions in `tiep-cong-dan.csv`, which no release holds.
  public private(set) var sessionCount = 0
  public private(set) var workbookCount = 0

  private let folder: PublishedFolder
  private let data: String

  /// Throws a refusal at the first cell that differs. `data` is the path of `du-lieu/` in the folder, which has all its
  /// tables (`FileProof`); `year` is that of the releases.
  init(_ folder: PublishedFolder, _ data: String, _ releases: [FrozenRelease], _ year: ReportingYear) throws {
    (self.folder, self.data) = (folder, data)
    try checkStatistics(releases, year)
    for release in releases where !release.isDeferred {
      try checkWorkbook(of: release)
      workbookCount += 1
    }
  }

  private static func workbook(_ release: FrozenRelease) -> String { "\(release.period.id)/\(PeriodWorkbook.name)" }

  private func file(_ name: String) throws -> SourceFile {
    SourceFile(path: data + name, bytes: try SiteProof.bytes(folder, data + name), root: folder.root)
  }

  private mutating func checkStatistics(_ releases: [FrozenRelease], _ year: ReportingYear) throws {
    let statistics = Statistics(releases)
    let made = try Self.rows(StatisticsTable.write(statistics))
    let found = try table(DataTable.statistics)
    let families = Self.families(found)
    let ofCases = families.indices.filter { StatisticsTable.caseFamilies.contains(families[$0]) }
    let changes = Set(ofCases.filter { ChangeProof.isNamed(found, $0, families[$0]) })
    try compare(found, ofCases.filter { !changes.contains($0) }, with: made, headings: StatisticsTable.header)
    try ChangeProof.check(found, changes.sorted(), statistics)
    caseCount = ofCases.count
    let ofReception = families.indices.filter { families[$0] == StatisticsTable.sessionFamily }
    try checkReception(found, ofReception, releases, year)
    for family in families where !StatisticsTable.caseFamilies.contains(family) {
      if family != StatisticsTable.sessionFamily { leaveOut(String(family)) }
    }
  }

  /// Rows in any order, for that of the units is not published.
  private mutating func checkReception(
    _ found: Table, _ rows: [Int], _ releases: [FrozenRelease], _ year: ReportingYear
  ) throws {
    let sessions = try table(DataTable.sessions)
    sessionCount = sessions.rowCount
    // Without a release nothing tells the grid of periods.
    guard !releases.isEmpty else {
      for _ in rows { leaveOut(String(StatisticsTable.sessionFamily)) }
      return
    }
    let published: PublishedSessions
    do throws(Refusal) {
      let periods = Set(rows.map { found.text(row: $0, column: 0) })
      published = try PublishedSessions(sessions, year, releases, periods: periods)
    } catch { throw first(error) }
    var made = Dictionary(grouping: try Self.rows(published.statistics)) { Array($0.prefix(Self.keyCount)) }
    for row in rows {
      let cells = Self.cells(found, row)
      let key = Array(cells.prefix(Self.keyCount))
      if let same = made[key]?.firstIndex(of: cells) {
        made[key]?.remove(at: same)
        receptionCount += 1
      } else if let other = made[key]?.first, let column = cells.indices.first(where: { cells[$0] != other[$0] }) {
        throw ProofProblem.cell(cells[column], other[column], at: found.location(row: row, column: column))
      } else {
        throw ProofProblem.extraRow(at: found.location(row: row, column: 0))
      }
    }
    if let missing = made.values.joined().min(by: { $0.lexicographicallyPrecedes($1) }) {
      throw ProofProblem.missingRow(missing, at: found.file.location)
    }
  }

  private static let keyCount = DataTable.statistics.key.count

  private func table(_ table: DataTable) throws -> Table {
    let file = try file(table.csv)
    let read: Table
    do throws(Refusal) { read = try CSVReader.read(file) } catch { throw first(error) }
    // What readers take for the same, a space behind a code for one, is not what a site writes.
    var written = CSVWriter(header: read.header)
    for row in 0..<read.rowCount { written.row(Self.cells(read, row)) }
    guard file.bytes == written.bytes else { throw ProofProblem.table(at: file.location) }
    return read
  }

  private static func rows(_ statistics: [UInt8]) throws -> [[String]] {
    let table = try CSVReader.read(SourceFile(path: DataTable.statistics.csv, bytes: statistics, root: ""))
    return (0..<table.rowCount).map { cells(table, $0) }
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
    let wanted = WorkbookTable.all(release)
    let headings = Set(wanted.flatMap(\.headings))
    let (tables, report) = Tables.read(file) { headings.contains($0) }
    guard release.withdrawal == nil else {
      if let table = tables.first { throw ProofProblem.withdrawnSheet(at: table.headerLocation(column: 0)) }
      return
    }
    // Ours has no formula, whose value another program would compute anew.
    if let problem = report.sorted().first(where: { $0.severity == .error || $0.code == "formulas-used" }) {
      throw ProofProblem.first(problem)
    }
    for wanted in wanted where !wanted.rows.isEmpty {
      guard let table = tables.first(where: { $0.sheet == wanted.name }) else {
        throw ProofProblem.noSheet(wanted.name, at: file.location)
      }
      let rows = wanted.rows.map { $0.words + [$0.count.map(String.init) ?? ""] }
      try compare(table, Array(0..<table.rowCount), with: rows, headings: wanted.headings)
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
