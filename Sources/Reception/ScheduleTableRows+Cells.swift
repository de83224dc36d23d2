import Authorities
import Diagnostics
import Formats
import Records
import Tables

/// The cells of a row, each with what is wrong with it.
extension ScheduleTableRows {
  func location(_ row: Int, _ column: ScheduleColumn) -> Location {
    table.location(row: row, column: header.columns[column] ?? 0)
  }

  func isEmpty(_ row: Int) -> Bool {
    table.withCells { cells in table.header.indices.allSatisfy { cells[row, $0].isEmpty } }
  }

  /// Nil for an empty cell or an absent column.
  func text(_ row: Int, _ column: ScheduleColumn) -> String? {
    guard let index = header.columns[column] else { return nil }
    let text = table.text(row: row, column: index)
    if text.isEmpty { return nil }
    // Days and hours may be told line by line; elsewhere Alt+Enter only makes the cell look better.
    if column == .day || column == .hours { return text }
    return text.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ")
  }

  mutating func required(_ row: Int, _ column: ScheduleColumn) -> String? {
    if let text = text(row, column) { return text }
    report.add(CellProblem.emptyCell(column, at: location(row, column)))
    return nil
  }

  mutating func day(_ row: Int) -> CivilDay? {
    guard let text = required(row, .day) else { return nil }
    let cell = DateCell(text)
    let kind = table.withCells { cells in header.columns[.day].map { cells.kind(row, $0) } ?? .text }
    styles.note(cell, kind, .day, row)
    switch cell {
    case .day(let day, _): return day
    // Told once the whole column is seen.
    case .monthFirst: return nil
    case .serial where kind == .number: return nil
    case .serial, .unreadable:
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

  mutating func role(_ row: Int) -> HostRole? {
    guard let text = text(row, .role) else { return nil }
    if let role = HostRole(title: text) { return role }
    report.add(
      CellProblem.unknownValue(
        QuotedCell(public: text), ScheduleColumn.role, known: HostRole.words, code: "unknown-value",
        severity: .warning,
        at: location(row, .role)))
    return nil
  }

  /// `Sáng` or `Chiều` alone is a half of the day, `Cả ngày` and `giờ hành chính` office hours.
  mutating func hours(_ text: String, at location: Location) -> (hours: [TimeSpan]?, part: DayPart?) {
    if let part = Self.half(text) { return (nil, part) }
    if RowWithoutSession.words.contains(VietnameseText.folded(text)) {
      report.add(RowWithoutSession.problem(text, at: location))
      return (nil, nil)
    }
    let spans = TimeReading.spans(in: text, after: []) { report.add($0(location)) }
    return (spans.isEmpty ? nil : spans.sorted(), nil)
  }

  /// The half of the day a text names alone, nil inside when it is the whole; nil for any other text.
  static func half(_ text: String) -> DayPart?? {
    switch VietnameseText.folded(text) {
    case "sang", "buoi sang", "s": .some(.morning)
    case "chieu", "buoi chieu", "c": .some(.afternoon)
    default: TimeReading.isOfficeHours(text) ? .some(nil) : nil
    }
  }
}
