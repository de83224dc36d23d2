import Diagnostics
import Formats

/// One row of a table of dated sessions.
struct ScheduleTableRow {
  struct Group: Hashable {
    /// The slug of the place.
    let office: String
    /// By which hosts are compared.
    let host: String
  }

  /// Rises from row to row and from sheet to sheet.
  let order: Int
  let day: CivilDay
  /// Nil when the row tells none.
  let hours: [TimeSpan]?
  let part: DayPart?
  /// Those of the place in the half of the day named; empty when no half is.
  let standing: [TimeSpan]
  let host: String
  let group: Group
  let topics: String?
  let note: String?
  /// As the column “Vai trò” says; nil when it is empty or not understood.
  let role: ReceptionSchedule.Role?
  /// What the column says is no role, which is told.
  let isRoleUnknown: Bool
  let location: Location
  let hoursLocation: Location
  let hostLocation: Location
  let roleLocation: Location

  var listed: ListedSession {
    ListedSession(
      date: day, host: nil, hours: hours, place: nil, topics: topics, part: part, note: note, spot: .cell(location))
  }
}

/// Reads the rows of a table of dated sessions cell by cell.
struct ScheduleTableRows {
  private(set) var rows: [ScheduleTableRow] = []
  private(set) var report = Report()
  /// What staff wrote in words.
  private(set) var cells: [WrittenCell] = []
  private let before: Int
  private let table: Table
  private let offices: OfficeNames
  private var columns: [ScheduleColumn: Int] = [:]
  private var styles = DateStyles<ScheduleColumn>()

  /// `before`: the order of the last row of the sheet before.
  init(_ table: Table, _ offices: OfficeNames, after before: Int) {
    self.before = before
    self.table = table
    self.offices = offices
  }

  mutating func read() {
    readHeader()
    guard ScheduleColumn.obligatory.allSatisfy({ columns[$0] != nil }) else { return }
    for row in 0..<table.rowCount where !isEmpty(row) { read(row) }
    report.merge(styles.report(table, RecordHeader(columns)))
  }

  private mutating func readHeader() {
    let known = ScheduleColumn.allCases.map(\.heading)
    if let problem = TableHeading.noHeader(table, of: ScheduleColumn.self) {
      report.add(problem)
      return
    }
    var meant: Set<String?> = []
    for (index, heading) in table.header.enumerated() {
      let location = table.headerLocation(column: index)
      guard let column = ScheduleColumn.byFoldedHeading[VietnameseText.folded(heading)] else {
        meant.insert(TableHeading.meant(heading, among: known))
        report.add(TableHeading.unknown(QuotedCell(public: heading), among: known, at: location))
        continue
      }
      if let first = columns[column] {
        report.add(TableHeading.twice(heading, at: location, first: table.headerLocation(column: first)))
      }
      columns[column] = index
    }
    for column in ScheduleColumn.obligatory where columns[column] == nil && !meant.contains(column.heading) {
      report.add(TableHeading.missing(column.heading, at: table.headerLocation(column: 0)))
    }
  }

  private mutating func read(_ row: Int) {
    if table.withCells({ $0.isTotals(row, columns: table.header.count) }) {
      report.add(CellProblem.totalsRow(at: table.location(row: row, column: 0)))
      return
    }
    keepWords(row)
    let day = day(row)
    let (hours, part) = hours(row)
    guard let host = required(row, .host), let name = required(row, .office), let day else { return }
    guard let office = offices.office(name, on: day) else {
      if !offices.isIncomplete { report.add(offices.unknown(name, at: location(row, .office))) }
      return
    }
    let role = role(row)
    rows.append(
      ScheduleTableRow(
        order: before + row + 1, day: day, hours: hours, part: part,
        standing: part == nil ? [] : office.hours(on: day).filter { $0.part == part }, host: host,
        group: .init(office: office.slug, host: VietnameseText.nameKey(host)), topics: text(row, .topics),
        note: text(row, .note), role: role, isRoleUnknown: role == nil && text(row, .role) != nil,
        location: location(row, .day),
        hoursLocation: location(row, .hours), hostLocation: location(row, .host), roleLocation: location(row, .role)))
  }

  /// Topics and notes could name those who come; hosts are officials on duty.
  private mutating func keepWords(_ row: Int) {
    for (column, place) in [(ScheduleColumn.host, TextPlace.reception), (.topics, .cases), (.note, .cases)] {
      guard let text = text(row, column) else { continue }
      cells.append(WrittenCell(text: text, location: location(row, column), place: place))
    }
  }

  // MARK: Cells

  private func location(_ row: Int, _ column: ScheduleColumn) -> Location {
    table.location(row: row, column: columns[column] ?? 0)
  }

  private func isEmpty(_ row: Int) -> Bool {
    table.withCells { cells in table.header.indices.allSatisfy { cells[row, $0].isEmpty } }
  }

  /// Nil for an empty cell or an absent column.
  private func text(_ row: Int, _ column: ScheduleColumn) -> String? {
    guard let index = columns[column] else { return nil }
    let text = table.text(row: row, column: index)
    return text.isEmpty ? nil : text
  }

  private mutating func required(_ row: Int, _ column: ScheduleColumn) -> String? {
    if let text = text(row, column) { return text }
    report.add(CellProblem.emptyCell(column, at: location(row, column)))
    return nil
  }

  private mutating func day(_ row: Int) -> CivilDay? {
    guard let text = required(row, .day) else { return nil }
    let cell = DateCell(text)
    let kind = table.withCells { cells in columns[.day].map { cells.kind(row, $0) } ?? .text }
    styles.note(cell, kind, .day, row)
    switch cell {
    case .day(let day, _): return day
    // Told once the whole column is seen.
    case .monthFirst: return nil
    case .unreadable:
      let isRule = (try? RuleParser.parse(text)) != nil
      report.add(
        isRule
          ? Self.ruleAsDay(text, at: location(row, .day))
          : CellProblem.date(QuotedCell(public: text), ScheduleColumn.day, at: location(row, .day)))
      return nil
    }
  }

  /// `Thứ Năm hằng tuần` where each row is a day.
  private static func ruleAsDay(_ text: String, at location: Location) -> Problem {
    Problem(
      "damaged-date",
      Wording("“\(text)” là quy tắc, không phải một ngày", en: "“\(text)” is a rule, not a day"),
      fix: Wording(
        "bảng ghi mỗi buổi một dòng; lịch theo quy tắc thì viết tệp .md với “rule: \(text)”",
        en: "a table has one row a session; write a rule in a .md file as “rule: \(text)”"),
      at: location)
  }

  private mutating func role(_ row: Int) -> ReceptionSchedule.Role? {
    guard let text = text(row, .role) else { return nil }
    if let role = ReceptionSchedule.Role(title: text) { return role }
    report.add(
      CellProblem.unknownValue(
        QuotedCell(public: text), ScheduleColumn.role, known: ReceptionSchedule.Role.words, code: "unknown-value",
        severity: .warning,
        at: location(row, .role)))
    return nil
  }

  /// `Sáng` or `Chiều` alone is a half of the day, `Cả ngày` and `giờ hành chính` office hours.
  private mutating func hours(_ row: Int) -> (hours: [TimeSpan]?, part: DayPart?) {
    guard let text = text(row, .hours) else { return (nil, nil) }
    switch VietnameseText.folded(text) {
    case "sang", "buoi sang": return (nil, .morning)
    case "chieu", "buoi chieu": return (nil, .afternoon)
    case "ca ngay", "gio hanh chinh": return (nil, nil)
    default: break
    }
    let location = location(row, .hours)
    let spans = TimeReading.spans(in: text, after: []) { report.add($0(location)) }
    return (spans.isEmpty ? nil : spans.sorted(), nil)
  }
}
