import Authorities
import Diagnostics
import Formats
import Records
import Scanner
import Tables

/// Reads the rows of a table of dated sessions cell by cell: a row is a session, or the sessions of a month or a host.
struct ScheduleTableRows {
  private(set) var rows: [ScheduleTableRow] = []
  var report: Report
  /// What staff wrote in words.
  private(set) var cells: [WrittenCell] = []
  private let before: Int
  let table: Table
  private let offices: OfficeNames
  let header: ScheduleTableHeader
  private let years: Set<Int>
  var styles: DateStyles<ScheduleColumn>
  /// That no year is told is told once.
  private var isYearAsked = false
  /// From a line of a signature on, rows without a day belong to it.
  private var isSigned = false
  /// Cells and headings whose days are told to be wrong; a heading stands for all rows.
  private var told: Set<Location> = []

  /// `before`: the order of the last row of the sheet before. `years`: those of months without a year; must be one.
  init(_ table: Table, _ offices: OfficeNames, years: Set<Int>, after before: Int) {
    self.before = before
    self.table = table
    self.offices = offices
    self.years = years
    styles = DateStyles(mayHoldTrueDates: table.hasKinds)
    header = ScheduleTableHeader(table, isOfficeNeeded: offices.only == nil)
    report = header.report
  }

  /// A session of a row.
  private struct Session {
    let day: CivilDay
    let hours: [TimeSpan]?
    let part: DayPart?
    let location: Location
    let hoursLocation: Location
    /// Of a column that is a host's.
    var host: (name: String, location: Location)?
  }

  mutating func read() {
    guard header.isComplete else { return }
    for column in header.days {
      guard let host = column.host else { continue }
      cells.append(
        WrittenCell(text: host, location: table.headerLocation(column: column.index), place: .reception))
    }
    if let problem = swappedHeadings {
      report.add(problem)
      return
    }
    for row in 0..<table.rowCount where !isEmpty(row) { read(row) }
    if !header.isMatrix,
      let problem = TableTime(title: table.title, years: years).problem(rows.map { ($0.day, $0.location) })
    {
      report.add(problem)
    }
    report.merge(styles.report(table, RecordHeader(header.columns)))
  }

  /// Places under “Người tiếp” and hosts under “Nơi tiếp”, told once instead of at every cell.
  private var swappedHeadings: Problem? {
    guard header.host == .host, let host = header.columns[.host], let office = header.columns[.office] else {
      return nil
    }
    var (total, swapped, isSure) = (0, 0, false)
    for row in 0..<table.rowCount {
      guard let name = text(row, .host), let place = text(row, .office) else { continue }
      total += 1
      let isKnown = offices.contains(name)
      guard isKnown || HostName.isPlace(name), !offices.contains(place), !HostName.isPlace(place) else { continue }
      swapped += 1
      isSure = isSure || isKnown || HostRole(title: place) != nil
    }
    guard swapped * 2 > total, isSure else { return nil }
    let (first, second) = (table.header[host], table.header[office])
    return Problem(
      "columns-swapped",
      Wording(
        "Hai tiêu đề có thể đổi chỗ nhau: dưới “\(first)” là nơi tiếp, dưới “\(second)” là người tiếp",
        en: "Two headings may be exchanged: places stand under “\(first)”, hosts under “\(second)”"),
      fix: Wording(
        "đổi lại hai tiêu đề “\(first)” và “\(second)”", en: "exchange the headings “\(first)” and “\(second)”"),
      at: table.headerLocation(column: host), related: [table.headerLocation(column: office)])
  }

  private mutating func read(_ row: Int) {
    if table.withCells({ $0.isTotals(row, columns: table.header.count) }) {
      report.add(CellProblem.totalsRow(at: table.location(row: row, column: 0)))
      return
    }
    if isFragment(row) {
      report.add(fragment(row))
      return
    }
    keepWords(row)
    if !header.isMatrix, tellWithoutSession(row) { return }
    let host = header.host.flatMap { self.host(row, $0) }
    // A line of a signature, of which one thing is told.
    if header.isMatrix, header.host != nil, host == nil { return }
    let sessions = sessions(row)
    let name = header.columns[.office] == nil ? offices.only?.slug : required(row, .office)
    guard header.host == nil || host != nil, let name else { return }
    checkWeekday(row, sessions.map(\.day))
    // Of a column that is a host's, whose title may not tell it.
    let columnRole = header.host == nil ? role(row) : nil
    for session in sessions {
      guard let office = offices.office(name, on: session.day) else {
        if !offices.isIncomplete { report.add(offices.unknown(name, at: location(row, .office))) }
        return
      }
      guard let host = host ?? session.host.map({ columnHost($0.name, row, columnRole, at: $0.location) }) else {
        return
      }
      add(session, row, host, office)
    }
  }

  private func fragment(_ row: Int) -> Problem {
    let first = table.withCells { cells in table.header.indices.first { !cells[row, $0].isEmpty } } ?? 0
    let wanted: [ScheduleColumn] = [header.columns[.month] == nil ? .day : .month, header.host ?? .host]
    return CellProblem.fragment(
      of: ScheduleColumn.self, wanted: wanted + (header.columns[.office] == nil ? [] : [.office]),
      at: table.location(row: row, column: first))
  }

  /// Of a table of days one, of a table of months or hosts as many as the row has marks.
  private mutating func sessions(_ row: Int) -> [Session] {
    let (hours, part) = text(row, .hours).map { self.hours($0, at: location(row, .hours)) } ?? (nil, nil)
    if header.isMatrix { return matrix(row, hours, part) }
    return day(row).map { day in
      [Session(day: day, hours: hours, part: part, location: location(row, .day), hoursLocation: location(row, .hours))]
    } ?? []
  }

  /// A line of a signature, or words beside no day and no host.
  private mutating func isFragment(_ row: Int) -> Bool {
    let days = header.isMatrix ? header.days.map(\.index) : [header.columns[.day]].compactMap(\.self)
    let isDay = { [isSigned, header] (text: String) in
      text.first?.isNumber == true || header.isMatrix && !isSigned && !text.isEmpty && !SignatureWords.begin(text)
    }
    if days.contains(where: { isDay(table.text(row: row, column: $0)) }) {
      isSigned = false
      return false
    }
    let texts = table.header.indices.map { table.text(row: row, column: $0) }
    isSigned = isSigned || texts.contains(where: SignatureWords.begin)
    if isSigned { return true }
    return !header.isMatrix && text(row, .day) == nil && header.host.flatMap { text(row, $0) } == nil
  }

  /// True, told, for a row whose hours, topics or note say that nobody is received.
  private mutating func tellWithoutSession(_ row: Int) -> Bool {
    for column in [ScheduleColumn.hours, .topics, .note] {
      guard let said = text(row, column).flatMap(RowWithoutSession.said) else { continue }
      report.add(RowWithoutSession.problem(said, at: location(row, column)))
      return true
    }
    return false
  }

  private mutating func add(_ session: Session, _ row: Int, _ host: Host, _ office: Office) {
    let standing = session.part == nil ? [] : office.hours(on: session.day).filter { $0.part == session.part }
    rows.append(
      ScheduleTableRow(
        order: before + row + 1, day: session.day, hours: session.hours, part: session.part, standing: standing,
        host: host.title, holder: host.holder,
        group: .init(
          office: office.slug, host: VietnameseText.nameKey(host.title), holder: host.holder.map(VietnameseText.nameKey)
        ),
        topics: text(row, .topics), note: text(row, .note), role: host.role, isRoleUnknown: host.isRoleUnknown,
        location: session.location, hoursLocation: session.hoursLocation, hostLocation: host.location,
        roleLocation: location(row, .role)))
  }

  // MARK: Hosts

  private struct Host {
    let title: String
    let holder: String?
    let role: HostRole?
    let isRoleUnknown: Bool
    let location: Location
  }

  /// Nil, told, for an empty cell. A person under “Người tiếp” with the title under “Chức vụ” is its holder.
  private mutating func host(_ row: Int, _ column: ScheduleColumn) -> Host? {
    guard let name = required(row, column) else { return nil }
    if column == .host, header.isTitleBeside, let title = text(row, .role), HostName.isHolder(name, of: title) {
      return Host(title: title, holder: name, role: nil, isRoleUnknown: false, location: location(row, .role))
    }
    let role = column == .role ? nil : role(row)
    return Host(
      title: name, holder: column == .holder ? nil : text(row, .holder), role: role,
      isRoleUnknown: role == nil && column != .role && text(row, .role) != nil, location: location(row, column))
  }

  /// The column “Vai trò” is said of all hosts of the row, and so of those whose title leaves a doubt.
  private func columnHost(_ name: String, _ row: Int, _ role: HostRole?, at location: Location) -> Host {
    let own = HostRole(title: name)
    return Host(
      title: name, holder: nil, role: own ?? role,
      isRoleUnknown: own == nil && role == nil && text(row, .role) != nil, location: location)
  }

  // MARK: Rows of a month or a host

  private mutating func matrix(_ row: Int, _ hours: [TimeSpan]?, _ part: DayPart?) -> [Session] {
    let year = year(row)
    let month = rowMonth(row)
    var sessions: [Session] = []
    for column in header.days {
      let text = table.text(row: row, column: column.index)
      if text.isEmpty { continue }
      let location = table.location(row: row, column: column.index)
      var own = (hours: hours, part: part, location: self.location(row, .hours))
      let days: [CivilDay]
      switch column.heading {
      case .days: days = month.map { self.days(text, of: $0, year, column, at: location) } ?? []
      case .month(let month): days = self.days(text, of: month, year, column, at: location)
      // Excel makes a day of the heading “01/2026”.
      case .day(let month, 1) where text.first?.isNumber == true && MatrixTokens(text).isDays:
        days = self.days(text, of: month, year, column, at: location)
      case .day(let month, _):
        guard let marked = marked(text, at: location) else { continue }
        if marked.hours != nil || marked.part != nil { own = (marked.hours, marked.part, location) }
        let heading = table.headerLocation(column: column.index)
        days = self.days(table.header[column.index], of: month, year, column, at: heading)
      }
      let host = column.host.map { (name: $0, location: table.headerLocation(column: column.index)) }
      sessions += days.map {
        Session(
          day: $0, hours: own.hours, part: own.part, location: location, hoursLocation: own.location, host: host)
      }
    }
    return sessions
  }

  private mutating func days(
    _ text: String, of month: WrittenMonth, _ rowYear: Int?, _ column: ScheduleTableHeader.DayColumn,
    at location: Location
  ) -> [CivilDay] {
    let written = Set([month.year, rowYear].compactMap { $0 })
    let years = written.isEmpty ? self.years : written
    guard years.count == 1, let year = years.first else {
      if !isYearAsked {
        let place = column.heading == .days ? header.columns[.month] ?? 0 : column.index
        report.add(
          MatrixProblem.noYear(years, at: written.isEmpty ? table.headerLocation(column: place) : location))
      }
      isYearAsked = true
      return []
    }
    guard let first = CivilDay(year: year, month: month.month, day: 1) else { return [] }
    do throws(MatrixDays.Fault) {
      return try MatrixDays.days(in: text, of: first)
    } catch {
      if told.insert(location).inserted {
        report.add(MatrixProblem.days(error, in: text, of: first, at: location))
      }
      return []
    }
  }

  private mutating func rowMonth(_ row: Int) -> WrittenMonth? {
    guard header.columns[.month] != nil, let text = required(row, .month) else { return nil }
    if let month = WrittenMonth(text, isNumberEnough: true) { return month }
    report.add(MatrixProblem.month(text, at: location(row, .month)))
    return nil
  }

  private mutating func year(_ row: Int) -> Int? {
    guard let text = text(row, .year) else { return nil }
    if let year = Int(text), WrittenMonth.years.contains(year) { return year }
    report.add(MatrixProblem.year(text, at: location(row, .year)))
    return nil
  }

  /// Nil when the cell marks no session, or cannot be read.
  private mutating func marked(_ text: String, at location: Location) -> (hours: [TimeSpan]?, part: DayPart?)? {
    switch VietnameseText.folded(text) {
    case "x", "v", "✓", "✔", "√", "*", "co", "tiep": return (nil, nil)
    case "-", "–", "—", "0": return nil
    case let word where RowWithoutSession.words.contains(word): return nil
    default: break
    }
    guard Self.half(text) != nil || TimeReading.isHours(text) else {
      report.add(MatrixProblem.mark(text, at: location))
      return nil
    }
    return hours(text, at: location)
  }

  /// A weekday written beside the days.
  private mutating func checkWeekday(_ row: Int, _ days: [CivilDay]) {
    guard let text = text(row, .weekday) else { return }
    var tokens = MatrixTokens(text)
    guard let weekday = tokens.weekday(isNumberEnough: true), tokens.isAtEnd else {
      let known = Weekday.allCases.map(\.vietnamese)
      report.add(
        CellProblem.unknownValue(
          QuotedCell(public: text), ScheduleColumn.weekday, known: known, code: "unknown-value",
          at: location(row, .weekday)))
      return
    }
    for day in days where day.weekday != weekday {
      report.add(MatrixProblem.weekday(day, written: weekday, at: location(row, .weekday)))
    }
  }

  /// Topics and notes could name those who come; hosts are officials on duty.
  private mutating func keepWords(_ row: Int) {
    let places: [(ScheduleColumn, TextPlace)] = [
      (.host, .reception), (.holder, .reception), (.role, .reception), (.topics, .cases), (.note, .cases),
    ]
    for (column, place) in places {
      guard let text = text(row, column) else { continue }
      cells.append(WrittenCell(text: text, location: location(row, column), place: place))
    }
  }
}
