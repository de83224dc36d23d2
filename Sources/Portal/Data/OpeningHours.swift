import Authorities
import Reception
import Transparency

/// The hours of a place as schema.org counts them: standing hours by weekday with the days a season runs from and to,
/// and special hours on the days of sessions outside them.
struct OpeningHours: Sendable {
  let office: Office
  let calendar: WorkingCalendar
  let from: CivilDay
  let to: CivilDay

  /// One `OpeningHoursSpecification`.
  struct Entry: Sendable, Equatable {
    /// Empty for special hours, which are of the days they name.
    let days: [Weekday]
    let time: TimeSpan
    let valid: DayRange

    func write(_ json: inout JSONText) {
      json.string("@type", "OpeningHoursSpecification")
      if !days.isEmpty { json.array("dayOfWeek") { json in for day in days { json.string(nil, day.english) } } }
      json.string("opens", TimeSpan.clock(time.start))
      if let end = time.end { json.string("closes", TimeSpan.clock(end)) }
      if let from = valid.from { json.string("validFrom", from.iso) }
      if let to = valid.to { json.string("validThrough", to.iso) }
    }
  }

  /// A season stands once for each of its years that meets the published days.
  var standing: [Entry] {
    office.hours.flatMap { hours in
      ranges(hours.season).flatMap { range in
        hours.times.map { Entry(days: hours.days, time: $0, valid: range) }
      }
    }
  }

  private func ranges(_ season: Season?) -> [DayRange] {
    guard let season else { return [office.valid] }
    return (from.year - 1...to.year).compactMap { year in
      let start = Self.day(season.from, year)
      let end = Self.day(season.to, season.from <= season.to ? year : year + 1)
      guard end >= from, start <= to else { return nil }
      let first = office.valid.from.map { max($0, start) } ?? start
      let last = office.valid.to.map { min($0, end) } ?? end
      return first <= last ? DayRange(from: first, to: last) : nil
    }
  }

  /// 29 February ends a season on the 28th of other years.
  private static func day(_ day: MonthDay, _ year: Int) -> CivilDay {
    let length = CivilDay.daysInMonth(day.month, of: year)
    return CivilDay(year: year, month: day.month, day: min(day.day, length)) ?? CivilDay(daysSinceEpoch: 0)
  }

  /// Sessions that are held here outside the standing hours, by day; a holiday has none of these, and a make-up day is
  /// a Saturday or Sunday to who counts by weekday.
  func special(_ sessions: [ReceptionSession]) -> [Entry] {
    sessions.filter { $0.status != .cancelled && $0.place == nil }.flatMap { session -> [Entry] in
      guard let day = session.date else { return [] }
      let standing = calendar.isHoliday(day) ? [] : office.hours(on: day)
      return session.hours(at: office, calendar).filter { time in !standing.contains { Self.covers($0, time) } }.map {
        Entry(days: [], time: $0, valid: DayRange(from: day, to: day))
      }
    }
  }

  private static func covers(_ open: TimeSpan, _ time: TimeSpan) -> Bool {
    guard open.start <= time.start else { return false }
    guard let closes = open.end else { return true }
    return time.end.map { $0 <= closes } ?? (time.start < closes)
  }
}
