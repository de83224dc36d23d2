import Authorities
import Diagnostics
import Formats
import Policies
import Records
import Releases
import Scanner
import Tables

/// Reads the rows of one table of duties.
struct DutyTableReader {
  private let table: Table
  private let header: RecordHeader<DutyColumn>
  private var duties: [Duty] = []
  private var unread: [DutyBasis] = []
  /// Where a duty stands among them, by what its rows have in common.
  private var rows: [String: Int] = [:]
  /// By duty, the days that its rows have, nil for none, and the cell of each.
  private var records: [[CivilDay?: Location]] = []
  private var written: [WrittenCell] = []
  private var report = Report()
  private var dates: DateReader<DutyColumn>
  private var status = ColumnReader<DutyColumn, DutyStatus>(
    .status, known: DutyStatus.allCases.map(\.rawValue), isRequired: true,
    understand: { DutyStatus.words[key: $0] }, remedy: Self.remedy)
  private var recurring = ColumnReader<DutyColumn, DutyRecurrence>(
    .recurring, words: DutyRecurrence.words, known: DutyRecurrence.allCases.map(\.rawValue))
  private var indicator = ColumnReader<DutyColumn, Indicator>(
    .indicator, known: Indicator.all.map(\.code), code: "unknown-indicator", key: { $0 },
    understand: Indicator.init(code:))

  private init(_ table: Table, _ header: RecordHeader<DutyColumn>) {
    self.table = table
    self.header = header
    dates = DateReader(table, code: "duty-date-implausible")
  }

  /// The rows that could be read whole, the words of all cells, and what is wrong. `used`: the names that duties have
  /// already.
  static func rows(
    _ table: Table, header: RecordHeader<DutyColumn>, used: inout Set<String>
  ) -> (duties: [Duty], unread: [DutyBasis], cells: [WrittenCell], report: Report) {
    var reader = DutyTableReader(table, header)
    let personal = PersonalDataCheck()
    table.withCells { cells in
      let cells = RecordCells<DutyColumn>(table: table, header: header, cells: cells, personal: personal)
      for row in 0..<table.rowCount where !cells.isEmpty(row) { reader.read(cells, row, &used) }
    }
    reader.report.merge(reader.dates.styles.report(table, header))
    return (reader.duties, reader.unread, reader.written, RepeatedValues.once(reader.report))
  }

  private mutating func read(_ cells: RecordCells<DutyColumn>, _ row: Int, _ used: inout Set<String>) {
    if cells.isTotals(row) { return report.add(CellProblem.totalsRow(at: table.location(row: row, column: 0))) }
    if cells.isExample(row, .title) { return report.add(CellProblem.exampleRow(at: cells.location(row, .title))) }
    if cells.isHeadings(row) { return report.add(CellProblem.headingsAgain(at: table.location(row: row, column: 0))) }
    if let place = cells.fragment(row) {
      return report.add(CellProblem.fragment(of: DutyColumn.self, at: place))
    }
    let title = text(cells, row, .title)
    let policy = text(cells, row, .policy)
    let clause = text(cells, row, .clause)
    let owners = text(cells, row, .owner).map(Duty.bodies(in:)) ?? []
    let partners = text(cells, row, .partners).map(Duty.bodies(in:)) ?? []
    let due = dates.day(cells, row, .due, &report)
    let recurrence = recurring.value(cells, row, &report)
    if due != nil, recurrence != nil { report.add(DutyProblem.twoTerms(at: cells.location(row, .recurring))) }
    let status = status.value(cells, row, &report)
    let updated = dates.day(cells, row, .updated, &report)
    let indicator = indicator.value(cells, row, &report)
    let done = text(cells, row, .done) ?? ""
    let places = Duty.Places(
      duty: cells.location(row, .title), policy: cells.location(row, .policy), clause: cells.location(row, .clause),
      updated: cells.location(row, .updated), due: cells.location(row, .due), done: cells.location(row, .done))
    guard let title, let policy, let clause, !owners.isEmpty, let status else {
      unread += [DutyBasis(policy: policy, clause: clause, places)].compactMap(\.self)
      return
    }
    let duty = Duty(
      slug: "", title: title, policy: PolicyName(policy), clause: ClausePath.key(of: clause), owners: owners,
      partners: partners, term: recurrence.map { .recurring($0) } ?? due.map { .due($0) } ?? .open, status: status,
      updated: updated, indicator: indicator, done: .cell(done), history: [], keys: TextFileKeys(slug: ""),
      places: places)
    if let first = rows[duty.rowKey] {
      join(duty, to: first)
    } else {
      rows[duty.rowKey] = duties.count
      records.append([updated: duty.places.updated])
      duties.append(duty.named(slug(title, &used)))
    }
  }

  /// Another row of a duty, which needs a day that no row before has.
  private mutating func join(_ row: Duty, to first: Int) {
    let place = row.places.updated
    if let same = records[first][row.updated] {
      report.add(DutyProblem.repeatedRow(row.updated, at: place, first: same))
    } else if let undated = records[first][nil] {
      report.add(DutyProblem.repeatedRow(nil, at: undated, first: place))
    } else if let joined = duties[first].with(row) {
      records[first][row.updated] = place
      duties[first] = joined
    } else {
      report.add(DutyProblem.repeatedRow(nil, at: place, first: duties[first].places.updated))
    }
  }

  /// The words of a cell, kept for the scan; nil when empty, reported if it must not be.
  private mutating func text(_ cells: RecordCells<DutyColumn>, _ row: Int, _ column: DutyColumn) -> String? {
    let isRequired = DutyColumn.obligatory.contains(column)
    guard let bytes = cells.text(row, column, isRequired: isRequired, &report) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    written.append(WrittenCell(text: text, location: cells.location(row, column), place: .news))
    return text
  }

  /// What reports call a state otherwise; that a duty is overdue nobody has to write.
  private static func remedy(_ word: String) -> Wording? {
    switch VietnameseText.folded(word) {
    case "xong", "da xong", "hoan tat", "da hoan tat":
      return Suggestion.fix(for: DutyStatus.done.rawValue, among: [DutyStatus.done.rawValue])
    case "qua han", "cham", "tre han", "cham tien do": break
    default: return Suggestion.fix(forWords: word, among: DutyStatus.allCases.map(\.rawValue))
    }
    return Wording(
      "ghi “\(DutyStatus.inProgress.rawValue)”; việc quá hạn thì cổng tự tính từ cột “\(DutyColumn.due.heading)”",
      en:
        "write “\(DutyStatus.inProgress.rawValue)”: what is overdue is computed from the column “\(DutyColumn.due.heading)”"
    )
  }

  /// Of the file and the words, so that it stays as rows are added or sorted.
  private func slug(_ title: String, _ used: inout Set<String>) -> String {
    let words = VietnameseText.slug(title).split(separator: "-").prefix(10).joined(separator: "-")
    let name = "\(VietnameseText.slug(table.file.stem))-\(words)"
    var (slug, count) = (name, 1)
    while !used.insert(slug).inserted {
      count += 1
      slug = "\(name)-\(count)"
    }
    return slug
  }
}
