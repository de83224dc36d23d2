public import Diagnostics

/// The days off and make-up working days of the years that have a file, and what is wrong with the files.
public struct Holidays: Sendable {
  /// In order of year.
  public let years: [HolidayYear]
  /// The files that are drafts, by year: their days are not known yet.
  public let drafts: [Int: Location]
  public let report: Report

  public init(years: [HolidayYear], drafts: [Int: Location] = [:], report: Report = Report()) {
    self.years = years.sorted { $0.year < $1.year }
    self.drafts = drafts
    self.report = report
  }
}

/// One file `holidays/<year>.yaml`.
public struct HolidayYear: Sendable, Hashable {
  public let year: Int
  /// The announcement the days come from, e.g. `9441/TB-BNV, 16/10/2025`.
  public let source: String?
  public let daysOff: [DayOff]
  public let makeUp: [MakeUpDay]

  public init(year: Int, source: String? = nil, daysOff: [DayOff], makeUp: [MakeUpDay] = []) {
    self.year = year
    self.source = source
    self.daysOff = daysOff
    self.makeUp = makeUp
  }
}

/// Days off in a row under one name, both ends included (Bộ luật Lao động 2019, Đ.112).
public struct DayOff: Sendable, Hashable {
  public let from: CivilDay
  public let to: CivilDay
  public let name: String
  /// Expected but not yet decided: not a day off, and the days about it are provisional.
  public let isUnconfirmed: Bool

  public init(from: CivilDay, to: CivilDay, name: String, isUnconfirmed: Bool = false) {
    self.from = from
    self.to = to
    self.name = name
    self.isUnconfirmed = isUnconfirmed
  }

  public func contains(_ day: CivilDay) -> Bool { from <= day && day <= to }
}

/// A Saturday or Sunday that is a working day in exchange for a day off (hoán đổi ngày làm việc).
public struct MakeUpDay: Sendable, Hashable {
  public let date: CivilDay
  /// The working day given off for it.
  public let replaces: CivilDay?

  public init(date: CivilDay, replaces: CivilDay? = nil) {
    self.date = date
    self.replaces = replaces
  }
}
