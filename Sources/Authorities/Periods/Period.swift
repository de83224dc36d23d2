/// A period of the release grid: a quarter, half-year or year of the reporting calendar.
public struct Period: Sendable, Hashable, Comparable {
  /// The number of the reporting year.
  public let year: Int
  /// From 0 inside the year.
  public let part: Int
  public let grid: ReportingYear.Grid
  public let first: CivilDay
  public let last: CivilDay

  /// `2026-q3`, `2026-h1` or `2026`.
  public var id: String {
    switch grid {
    case .quarter: "\(year)-q\(part + 1)"
    case .halfYear: "\(year)-h\(part + 1)"
    case .year: "\(year)"
    }
  }

  /// `Quý III/2026`, `6 tháng đầu năm 2026`, `Năm 2026`.
  public var title: String {
    switch grid {
    case .quarter: "Quý \(["I", "II", "III", "IV"][part])/\(year)"
    case .halfYear: part == 0 ? "6 tháng đầu năm \(year)" : "6 tháng cuối năm \(year)"
    case .year: "Năm \(year)"
    }
  }

  /// True once its last day lies before `day`.
  public func isClosed(on day: CivilDay) -> Bool { last < day }

  public static func < (a: Period, b: Period) -> Bool { a.first < b.first }
}

/// A sum of frozen periods from the beginning of a reporting year: 6 months, 9 months, or the year.
public struct PeriodSum: Sendable, Hashable {
  public let year: Int
  public let parts: [Period]

  /// `2026-6t`, `2026-9t` or `2026`.
  public var id: String { isWholeYear ? "\(year)" : "\(year)-\(parts.count * 3)t" }

  /// `6 tháng đầu năm 2026`, `9 tháng đầu năm 2026`, `Năm 2026`.
  public var title: String { isWholeYear ? "Năm \(year)" : "\(parts.count * 3) tháng đầu năm \(year)" }

  private var isWholeYear: Bool { parts.count == parts.first?.grid.perYear }

  /// The sums that a run of released periods allows: only those whose every part is released.
  public static func all(of periods: [Period]) -> [PeriodSum] {
    let byYear = Dictionary(grouping: periods, by: \.year)
    return byYear.keys.sorted().flatMap { year -> [PeriodSum] in
      let parts = (byYear[year] ?? []).sorted()
      let lengths: [Int] =
        switch parts.first?.grid {
        case .quarter: [2, 3, 4]
        case .halfYear: [2]
        case .year, nil: []
        }
      return lengths.compactMap { length in
        let chosen = Array(parts.prefix(length))
        return chosen.count == length && chosen.map(\.part) == Array(0..<length)
          ? PeriodSum(year: year, parts: chosen) : nil
      }
    }
  }
}
