public import Authorities
public import Diagnostics
import Formats
public import Releases
import SessionResults
public import Tables

/// The figures of reception as the published files alone give them: of days and visits from `tiep-cong-dan.csv`, of
/// persons, matters and groups from the releases.
public struct PublishedSessions: Sendable {
  /// The rows of `thong-ke.csv` about reception, below its header.
  public let statistics: [UInt8]

  /// `periods`: the identifiers of the periods that statistics tell of; of them the newest still runs.
  /// Refused at the first row that no site writes.
  public init(
    _ table: Table, _ year: ReportingYear, _ releases: [FrozenRelease], periods: Set<String>
  ) throws(Refusal) {
    var (sessions, units) = ([SessionResult](), [Unit]())
    var known: Set<String> = []
    for row in 0..<table.rowCount {
      guard table.header == SessionResultTable.header,
        let (session, level) = Self.session(table.header.indices.map { table.text(row: row, column: $0) }, year)
      else { throw Refusal(Report([ReleaseTable.damaged(table.location(row: row, column: 0))])) }
      sessions.append(session)
      if let level, known.insert(session.unit).inserted { units.append(Unit(name: session.unit, level: level)) }
    }
    let days = periods.compactMap { year.period(id: $0)?.first } + sessions.map(\.date)
    let results = SessionResults(
      sessions, year, units: units, releases: releases, lastDay: days.max() ?? CivilDay(daysSinceEpoch: 0))
    statistics = SessionStatisticsTable(after: StatisticsTable.empty, results).writer.bytes
  }

  /// A row as it was written; places of one body and one name are one place here.
  private static func session(_ cells: [String], _ year: ReportingYear) -> (SessionResult, UnitLevel?)? {
    guard let date = CivilDay(iso: cells[1]), year.period(of: date).id == cells[0],
      let standing = SessionResult.Standing(vietnamese: cells[6])
    else { return nil }
    let visits = cells[8].isEmpty ? nil : Int(cells[8])
    guard visits.map(String.init) ?? "" == cells[8] else { return nil }
    let session = SessionResult(
      date: date, office: cells[4], unit: cells[3], host: cells[5].isEmpty ? nil : cells[5],
      standIn: cells[7].isEmpty ? nil : cells[7], standing: standing, visits: visits)
    return (session, UnitLevel.allCases.first { $0.vietnamese == cells[2] })
  }
}
