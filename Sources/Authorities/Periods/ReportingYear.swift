import Diagnostics
import Formats

/// The reporting year and its grid of periods. The official year of inspection reports runs from 15 December to
/// 14 December (Thông tư 01/2024/TT-TTCP on reports): “2026-q1” is 15/12/2025–14/3/2026.
public struct ReportingYear: Sendable, Hashable {
  /// Month and day on which a year begins. From July on it begins in the calendar year before its number.
  public let startMonth: Int
  public let startDay: Int
  public let grid: Grid

  /// How finely periods are released.
  public enum Grid: String, Sendable, CaseIterable {
    case quarter
    case halfYear = "half-year"
    case year

    /// Periods in a year.
    public var perYear: Int {
      switch self {
      case .quarter: 4
      case .halfYear: 2
      case .year: 1
      }
    }
  }

  public init(startMonth: Int = 12, startDay: Int = 15, grid: Grid = .quarter) {
    self.startMonth = startMonth
    self.startDay = startDay
    self.grid = grid
  }

  init(_ reader: inout MappingReader) {
    let grid: Grid = reader.choice("period") ?? .quarter
    guard let text = reader.string("reportingYearStart") else {
      self.init(grid: grid)
      return
    }
    guard let start = MonthDay(text: text), start.day <= 28 else {
      reader.add(
        Problem(
          "reporting-year-start",
          Wording(
            "reportingYearStart phải viết dạng tháng-ngày hoặc ngày/tháng, ngày từ 1 đến 28",
            en: "reportingYearStart must be month-day or day/month with a day from 1 to 28"),
          fix: Wording(
            "ví dụ: reportingYearStart: 12-15 (hoặc 15/12)", en: "for example: reportingYearStart: 12-15 (or 15/12)"),
          at: reader.location(ofValue: "reportingYearStart")))
      self.init(grid: grid)
      return
    }
    self.init(startMonth: start.month, startDay: start.day, grid: grid)
  }

  /// The period of the grid that holds a day.
  public func period(of day: CivilDay) -> Period {
    var year = day.year + 1
    while firstDay(of: year, part: 0) > day { year -= 1 }
    var part = 0
    while part + 1 < grid.perYear, firstDay(of: year, part: part + 1) <= day { part += 1 }
    return period(year: year, part: part)
  }

  /// The period after another of the same grid.
  public func period(after period: Period) -> Period {
    let index = period.year * grid.perYear + period.part + 1
    return self.period(year: index / grid.perYear, part: index % grid.perYear)
  }

  /// Reads `2026-q3`, `2026-h1` or `2026`, as the grid has it; nil for anything else.
  public func period(id: String) -> Period? {
    let parts = id.split(separator: "-")
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first), (1900...9000).contains(year) else {
      return nil
    }
    return (0..<grid.perYear).map { period(year: year, part: $0) }.first { $0.id == id }
  }

  private func period(year: Int, part: Int) -> Period {
    let next = (year * grid.perYear + part + 1)
    let last = firstDay(of: next / grid.perYear, part: next % grid.perYear).adding(days: -1)
    return Period(year: year, part: part, grid: grid, first: firstDay(of: year, part: part), last: last)
  }

  private func firstDay(of year: Int, part: Int) -> CivilDay {
    let begin = startMonth >= 7 ? year - 1 : year
    let months = startMonth - 1 + part * 12 / grid.perYear
    return CivilDay(year: begin + months / 12, month: months % 12 + 1, day: startDay) ?? CivilDay(daysSinceEpoch: 0)
  }

  /// The grid that a period of a known first day belongs to: `2026-q2` that begins on 15/3 is of the year from 15/12.
  /// Nil when no grid has such a period.
  public init?(holding id: String, from first: CivilDay) {
    for grid in Grid.allCases {
      for part in 0..<grid.perYear {
        let month = (first.month - 1 - part * 12 / grid.perYear + 12) % 12 + 1
        let year = ReportingYear(startMonth: month, startDay: first.day, grid: grid)
        if let period = year.period(id: id), period.part == part, period.first == first {
          self = year
          return
        }
      }
    }
    return nil
  }
}
