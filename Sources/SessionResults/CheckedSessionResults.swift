import Authorities
public import Diagnostics
import Formats
public import Reception
import Records
import Releases

/// Rows of the tables that keep every rule among each other and with the schedules.
public struct CheckedSessionResults: Sendable {
  public let sessions: [HeldSession]
  public let report: Report

  /// Rows at a place that is not shown yet wait with it.
  public init(_ records: SessionResultRecords, _ reception: CheckedReception) {
    var rules = SessionRules(records, reception)
    rules.run()
    sessions = rules.sessions
    report = rules.report
  }
}

/// Checks row by row and finds of which session each tells.
private struct SessionRules {
  private(set) var sessions: [HeldSession] = []
  private(set) var report = Report()
  private let records: SessionResultRecords
  private let reception: CheckedReception
  private let shown: Set<String>
  private var keys = NameKeys()
  private var firsts: [Identity: SessionResultRow] = [:]
  /// Rows of a session that has a row, each with that.
  private var repeated: [(row: SessionResultRow, first: SessionResultRow)] = []

  /// What a day has one row for.
  private struct Identity: Hashable {
    let day: CivilDay
    let office: String
    let host: String
    let form: SessionForm
  }

  init(_ records: SessionResultRecords, _ reception: CheckedReception) {
    self.records = records
    self.reception = reception
    shown = Set(reception.offices.map(\.slug))
  }

  mutating func run() {
    var unknown = Report()
    var missing = MissingCounts()
    // A schedule that cannot be read leaves its sessions out: their rows are no second fault.
    let isMatched = !reception.report.hasErrors
    var match = SessionMatch(reception, rows: isMatched ? records.rows : [])
    for row in records.rows {
      let office = records.offices[row.office]
      if row.date > reception.asOf {
        report.add(SessionProblem.future(row, records, asOf: reception.asOf))
        continue
      }
      let counts = SessionCountRules.report(row, records)
      report.merge(counts)
      guard isMatched, shown.contains(office.slug) else { continue }
      switch match.find(row, at: office) {
      case .fault(.unknownHost(let known)):
        unknown.add(SessionProblem.unknownHost(row, office, known: known, records))
      case .fault(let fault): report.add(SessionProblem.problem(fault, row, records))
      case .held(let session):
        if isFirst(row, session) { sessions.append(session) }
        if !counts.hasErrors { missing.note(row, records) }
      }
    }
    report.merge(RepeatedValues.once(unknown))
    tellRepeated()
    report.merge(missing.report(records))
  }

  private mutating func isFirst(_ row: SessionResultRow, _ session: HeldSession) -> Bool {
    let identity = Identity(
      day: row.date, office: session.office.slug, host: keys[session.host ?? row.host],
      form: session.form)
    if let first = firsts[identity] {
      repeated.append((row, first))
      return false
    }
    firsts[identity] = row
    return true
  }

  /// A file or sheet that was copied is told once, not row by row.
  private mutating func tellRepeated() {
    guard !repeated.isEmpty else { return }
    let sizes = Dictionary(records.rows.map { ($0.table, 1) }, uniquingKeysWith: +)
    for (tables, pairs) in Dictionary(grouping: repeated, by: { [$0.row.table, $0.first.table] }) {
      let size = tables.compactMap { sizes[$0] }.min() ?? 0
      if tables[0] != tables[1], pairs.count >= 3, pairs.count * 2 > size {
        report.add(SessionProblem.copy(pairs[0].row, of: pairs[0].first, pairs.count, records))
      } else {
        for pair in pairs { report.add(SessionProblem.twice(pair.row, first: pair.first, records)) }
      }
    }
  }
}

/// Cells left empty in columns that a table has: what they would have said cannot be added up.
private struct MissingCounts {
  private var rows: [SessionColumn: [SessionResultRow]] = [:]

  mutating func note(_ row: SessionResultRow, _ records: SessionResultRecords) {
    for column in SessionColumn.counts where row.counts[column] == nil && records.has(column, inTableOf: row) {
      // Where nobody came, the rest is zero.
      if column == .visits || !row.counts.isEmpty { rows[column, default: []].append(row) }
    }
  }

  /// One notice a column.
  func report(_ records: SessionResultRecords) -> Report {
    Report(
      SessionColumn.counts.compactMap { column in
        rows[column].flatMap { SessionProblem.missingCounts($0, column, records) }
      })
  }
}
