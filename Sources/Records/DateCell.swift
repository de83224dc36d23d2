public import Authorities
public import Diagnostics
import Formats
public import Tables

/// What a text cell of a date column holds.
public enum DateCell: Sendable {
  case day(CivilDay, isISO: Bool)
  /// `12/25/2025`: only month before day reads it.
  case monthFirst(String)
  /// `45644`: the number by which Excel keeps a day, of a cell that is not formatted as one. Only of a true number.
  case serial(String)
  case unreadable

  public init(_ text: String) {
    if let day = CivilDay(text: text) {
      self = .day(day, isISO: text.contains("-"))
    } else if let written = WrittenDate(text), !written.isISO, (1...12).contains(written.day),
      (13...31).contains(written.month)
    {
      self = .monthFirst(text)
    } else if let number = Int(text), Self.serials.contains(number) {
      self = .serial(text)
    } else {
      self = .unreadable
    }
  }
}

extension DateCell {
  /// From 2000 to 2100.
  private static let serials = 36_526...73_415
}

/// Understands the date cells of a table, each distinct spelling once.
public struct DateReader<Column: RecordColumn>: Sendable {
  @usableFromInline var cache = CellCache<DateCell>()
  public internal(set) var styles: DateStyles<Column>
  /// Of the problem that a year is too far in the past.
  private let code: String

  public init(_ table: Table, code: String) {
    styles = DateStyles(mayHoldTrueDates: table.hasKinds)
    self.code = code
  }

  /// A year before this is a slip of the hand (0226 for 2026).
  @usableFromInline static var earliest: Int { 1950 }

  /// The day in a cell; nil when empty or not a day (reported, a swapped order once the whole column is seen).
  @inlinable
  public mutating func day(
    _ cells: RecordCells<Column>, _ row: Int, _ column: Column, isRequired: Bool = false, _ report: inout Report
  ) -> CivilDay? {
    guard let text = cells.text(row, column, isRequired: isRequired, &report) else { return nil }
    let cell = cache.value(of: text) ?? first(text)
    note(cell, cells.kind(row, column), column, row)
    if case .day(let day, _) = cell, day.year >= Self.earliest { return day }
    unread(cell, text, cells, row, column, &report)
    return nil
  }

  /// What a spelling means that comes for the first time.
  @usableFromInline
  mutating func first(_ text: UnsafeBufferPointer<UInt8>) -> DateCell {
    let cell = DateCell(String(decoding: text, as: UTF8.self))
    cache.keep(cell, for: text)
    return cell
  }

  @usableFromInline
  mutating func note(_ cell: DateCell, _ kind: CellKind, _ column: Column, _ row: Int) {
    styles.note(cell, kind, column, row)
  }

  /// A cell that gives no day.
  @usableFromInline
  mutating func unread(
    _ cell: DateCell, _ text: UnsafeBufferPointer<UInt8>, _ cells: RecordCells<Column>, _ row: Int, _ column: Column,
    _ report: inout Report
  ) {
    switch cell {
    case .day(let day, _):
      report.add(CellProblem.implausible(day, column, code: code, at: cells.location(row, column)))
    case .monthFirst: break
    case .serial where cells.kind(row, column) == .number: break
    case .serial, .unreadable: styles.note(damaged: cells.quoted(text), column, row)
    }
  }
}

/// Notices, column by column, whether dates are written in one way.
public struct DateStyles<Column: RecordColumn>: Sendable {
  private var firstISO = [Int?](repeating: nil, count: Column.allCases.count)
  private var firstSlashed = [Int?](repeating: nil, count: Column.allCases.count)
  /// True date cells of a workbook have no style; texts that are dates do not belong among them.
  private var hasTrueDate = [Bool](repeating: false, count: Column.allCases.count)
  private var textRows = [[Int]](repeating: [], count: Column.allCases.count)
  private var textCount = [Int](repeating: 0, count: Column.allCases.count)
  /// False in a CSV file, where every cell is text.
  private let mayHoldTrueDates: Bool
  /// Told once the whole column is seen.
  /// A text such as 25/12/2025, which only day before month reads.
  private var isDayFirst = [Bool](repeating: false, count: Column.allCases.count)
  public private(set) var monthFirst: [(column: Column, row: Int, text: String)] = []
  private(set) var serials: [(column: Column, row: Int, text: String)] = []
  private var damaged: [(column: Column, row: Int, cell: QuotedCell)] = []
  /// Cells that are faults of their rows.
  public var faultCount: Int { monthFirst.count + damaged.count }
  /// Damaged cells of a column that are told one by one, as slips of the hand.
  private static var mostSlips: Int { 10 }

  public init(mayHoldTrueDates: Bool) { self.mayHoldTrueDates = mayHoldTrueDates }

  public mutating func note(_ cell: DateCell, _ kind: CellKind, _ column: Column, _ row: Int) {
    let index = column.rawValue
    switch cell {
    case .day where kind == .date: hasTrueDate[index] = true
    case .day(let day, let isISO):
      if !isISO, day.day > 12 { isDayFirst[index] = true }
      if isISO, firstISO[index] == nil { firstISO[index] = row }
      if !isISO, firstSlashed[index] == nil { firstSlashed[index] = row }
      textCount[index] += 1
      if mayHoldTrueDates, textRows[index].count < RepeatedValues.kept { textRows[index].append(row) }
    case .monthFirst(let text): monthFirst.append((column, row, text))
    case .serial(let text) where kind == .number: serials.append((column, row, text))
    case .serial, .unreadable: break
    }
  }

  /// A cell that is no day at all.
  mutating func note(damaged cell: QuotedCell, _ column: Column, _ row: Int) { damaged.append((column, row, cell)) }

  /// What was noticed in rows further down.
  public mutating func merge(_ later: DateStyles) {
    for index in firstISO.indices {
      firstISO[index] = firstISO[index] ?? later.firstISO[index]
      firstSlashed[index] = firstSlashed[index] ?? later.firstSlashed[index]
      hasTrueDate[index] = hasTrueDate[index] || later.hasTrueDate[index]
      isDayFirst[index] = isDayFirst[index] || later.isDayFirst[index]
      textCount[index] += later.textCount[index]
      textRows[index] += later.textRows[index].prefix(RepeatedValues.kept - textRows[index].count)
    }
    monthFirst += later.monthFirst
    serials += later.serials
    damaged += later.damaged
  }

  public func report(_ table: Table, _ header: RecordHeader<Column>) -> Report {
    var report = Report()
    for column in Column.dates {
      guard let position = header[column] else { continue }
      let place = { table.location(row: $0, column: position) }
      let swapped = monthFirst.filter { $0.column.rawValue == column.rawValue }
      if let first = swapped.first {
        let others = swapped.dropFirst().map { place($0.row) }
        let isMixed = isDayFirst[column.rawValue]
        report.add(
          CellProblem.monthFirst(first.text, column, isAmongDayFirst: isMixed, at: place(first.row), others: others))
      }
      report.merge(damages(column, place))
      let numbers = serials.filter { $0.column.rawValue == column.rawValue }
      if let first = numbers.first {
        let others = numbers.dropFirst().map { place($0.row) }
        report.add(CellProblem.serials(first.text, column, at: place(first.row), others: others))
      }
      if hasTrueDate[column.rawValue], let first = textRows[column.rawValue].first {
        let others = textRows[column.rawValue].dropFirst().map(place)
        report.add(CellProblem.textDates(textCount[column.rawValue], column, at: place(first), others: others))
      } else if let iso = firstISO[column.rawValue], let slashed = firstSlashed[column.rawValue] {
        report.add(CellProblem.twoStyles(column, at: place(max(iso, slashed)), first: place(min(iso, slashed))))
      }
    }
    return report
  }

  /// Cells that would tell of a person stay single, and are told first.
  private func damages(_ column: Column, _ place: (Int) -> Location) -> Report {
    let cells = damaged.filter { $0.column.rawValue == column.rawValue }
    let alike = cells.filter { !$0.cell.disclosesPerson }
    let isColumn = alike.count > Self.mostSlips
    var report = Report()
    for (_, row, cell) in cells where !isColumn || cell.disclosesPerson {
      report.add(CellProblem.date(cell, column, at: place(row)))
    }
    if isColumn, let first = alike.first {
      let others = alike.dropFirst().prefix(RepeatedValues.kept).map { place($0.row) }
      report.add(
        CellProblem.damagedColumn(alike.count, first.cell, column, at: place(first.row), others: Array(others)))
    }
    return report
  }
}
