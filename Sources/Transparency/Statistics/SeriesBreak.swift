public import Authorities
import Formats

/// A day from which the figures of a unit are of other matters than before: it began, it ended, or it took over a unit
/// that ended (two-level local government from 1/7/2025 among others).
public struct SeriesBreak: Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case began
    /// The day is the first one without the unit.
    case ended(successor: String?)
    /// From a unit that ended the day before.
    case tookOver(String)
  }

  public let unit: String
  /// The first day of what is new.
  public let day: CivilDay
  public let cause: Cause

  /// True when figures of the two periods are not of the same matters, the later one or the earlier one in part.
  public func parts(_ earlier: PeriodFigures, _ later: PeriodFigures) -> Bool {
    earlier.first < day && day <= later.last
  }
}

/// The breaks in the series of every unit.
public struct SeriesBreaks: Sendable {
  /// In order of day, then as units are declared.
  public let all: [SeriesBreak]
  private let byUnit: [TextKey: [SeriesBreak]]

  public init(_ units: [Unit]) {
    let names = Dictionary(units.map { (VietnameseText.nameKey($0.name), $0.name) }, uniquingKeysWith: { a, _ in a })
    var breaks: [SeriesBreak] = []
    for unit in units {
      if let from = unit.valid.from { breaks.append(SeriesBreak(unit: unit.name, day: from, cause: .began)) }
      guard let end = unit.valid.to?.adding(days: 1) else { continue }
      let successor = unit.successor.flatMap { names[VietnameseText.nameKey($0)] }
      breaks.append(SeriesBreak(unit: unit.name, day: end, cause: .ended(successor: successor)))
      if let successor { breaks.append(SeriesBreak(unit: successor, day: end, cause: .tookOver(unit.name))) }
    }
    all = breaks.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    byUnit = Dictionary(grouping: all) { TextKey($0.unit) }
  }

  /// Those of one unit, oldest first.
  public func of(_ unit: String) -> [SeriesBreak] { byUnit[TextKey(unit)] ?? [] }

  /// Those of any unit that lie between two periods or in one of them.
  public func between(_ earlier: PeriodFigures, _ later: PeriodFigures) -> [SeriesBreak] {
    all.filter { $0.parts(earlier, later) }
  }
}
