import Diagnostics
import Formats
import Records
import Tables

/// The headings of a table of dated sessions: which column is which, and which hold the days.
struct ScheduleTableHeader {
  /// A column whose cells are days, or mark who receives on its day.
  struct DayColumn {
    let index: Int
    let heading: MatrixHeading
    /// Under a heading that is a host's, in a table of a row a month.
    var host: String?
  }

  private(set) var columns: [ScheduleColumn: Int] = [:]
  /// Empty for a table of a row a session.
  private(set) var days: [DayColumn] = []
  private(set) var report = Report()
  private let table: Table

  /// `isOfficeNeeded`: there are several places, of which rows must name one.
  init(_ table: Table, isOfficeNeeded: Bool) {
    self.table = table
    isMatrix = Self.isMatrix(table.header)
    if !isMatrix, let problem = TableHeading.noHeader(table, of: ScheduleColumn.self) {
      report.add(problem)
      return
    }
    read()
    require(isOfficeNeeded)
  }

  /// True for a table of a row a month or a host.
  let isMatrix: Bool

  /// True when the rows can be read.
  private(set) var isComplete = false

  /// The column that tells the host: a title, if there is one, before a name. Nil when the columns are the hosts'.
  var host: ScheduleColumn? {
    areHosts ? nil : [ScheduleColumn.host, .role, .holder].first { columns[$0] != nil }
  }

  /// Columns are hosts', under their titles.
  private var areHosts = false

  /// “Người tiếp” beside “Chức vụ”, without “Họ tên”: the first may be the person.
  var isTitleBeside: Bool {
    columns[.host] != nil && columns[.holder] == nil && isTitle
  }

  /// The column of the role is headed “Chức vụ”, under which titles stand.
  private var isTitle: Bool { columns[.role].map { VietnameseText.folded(table.header[$0]) == "chuc vu" } ?? false }

  /// True for headings that make a sheet a table although fewer than two of them are known to any such table.
  static func isMatrix(_ headings: [String]) -> Bool {
    guard headings.count > 1 else { return false }
    // A row of data has days too.
    let isKnown = headings.contains { ScheduleColumn.byFoldedHeading[VietnameseText.folded($0)] != nil }
    return numberedMonths(headings)
      || headings.contains { heading in
        switch MatrixHeading(heading) {
        case .month: true
        case .day: isKnown
        case .days, nil: VietnameseText.folded(heading) == "thang"
        }
      }
  }

  /// `1 | 2 | … | 12`, under a heading that says so.
  private static func numberedMonths(_ headings: [String]) -> Bool {
    let numbers = headings.compactMap { Int($0) }
    return numbers.count > 2 && numbers.enumerated().allSatisfy { $1 == $0 + 1 } && numbers.count <= 12
  }

  private mutating func read() {
    let known = ScheduleColumn.allCases.map(\.heading)
    let isNumbered = isMatrix && Self.numberedMonths(table.header)
    var first: [String: Int] = [:]
    var others: [Int] = []
    for (index, heading) in table.header.enumerated() {
      let folded = VietnameseText.folded(heading)
      if let first = first.updateValue(index, forKey: folded), !heading.isEmpty {
        let place = table.headerLocation(column: first)
        report.add(TableHeading.twice(heading, at: table.headerLocation(column: index), first: place))
      }
      let column = ScheduleColumn.byFoldedHeading[folded]
      if isMatrix, column == nil || column == .day, let days = dayHeading(heading, isNumbered) {
        self.days.append(DayColumn(index: index, heading: days))
      } else if let column, isMatrix || column != .year {
        columns[column] = index
      } else {
        others.append(index)
      }
    }
    // “Vai trò” may stand beside them.
    let mayBeHosts =
      isMatrix && columns[.month] != nil && columns[.host] == nil && columns[.holder] == nil
      && (columns[.role] == nil || days.isEmpty && !isTitle)
    for index in others {
      let heading = table.header[index]
      if mayBeHosts, TableHeading.meant(heading, among: known) == nil {
        areHosts = true
        days.append(DayColumn(index: index, heading: .days, host: heading))
      } else {
        meant.insert(TableHeading.meant(heading, among: known))
        let location = table.headerLocation(column: index)
        report.add(TableHeading.unknown(QuotedCell(public: heading), among: known, at: location))
      }
    }
  }

  /// The columns that unknown headings nearly name.
  private var meant: Set<String?> = []

  private func dayHeading(_ heading: String, _ isNumbered: Bool) -> MatrixHeading? {
    if let days = MatrixHeading(heading) { return days }
    return isNumbered ? WrittenMonth(heading, isNumberEnough: true).map { .month($0) } : nil
  }

  private mutating func require(_ isOfficeNeeded: Bool) {
    var missing: [ScheduleColumn] = []
    if isMatrix ? days.isEmpty : columns[.day] == nil { missing.append(.day) }
    if days.contains(where: { $0.heading == .days }), columns[.month] == nil { missing.append(.month) }
    if host == nil, !areHosts { missing.append(.host) }
    if isOfficeNeeded, columns[.office] == nil { missing.append(.office) }
    isComplete = missing.isEmpty
    for column in missing where !meant.contains(column.heading) {
      report.add(TableHeading.missing(column.heading, at: table.headerLocation(column: 0)))
    }
  }
}
