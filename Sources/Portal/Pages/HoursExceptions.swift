import Authorities

/// The days on which the standing hours of a place do not hold: days off on which it would be open, those expected but
/// not yet announced, and days worked in exchange.
struct HoursExceptions {
  private let daysOff: [DayOff]
  private let makeUp: [CivilDay]
  private let calendar: WorkingCalendar
  private let stretch: ClosedRange<CivilDay>

  init(_ calendar: WorkingCalendar, in stretch: ClosedRange<CivilDay>) {
    self.calendar = calendar
    self.stretch = stretch
    daysOff = calendar.daysOff(about: stretch)
    makeUp = calendar.makeUpDays(in: stretch)
  }

  /// In sentences, for one place; a day on which it is closed by its hours anyway is not told.
  func lines(_ office: Office) -> [String] {
    guard !office.hours.isEmpty else { return [] }
    return daysOff.compactMap { closed($0, office) } + makeUp.compactMap { open($0, office) }
  }

  private func closed(_ dayOff: DayOff, _ office: Office) -> String? {
    let days = (0...dayOff.from.distance(to: dayOff.to)).map(dayOff.from.adding(days:)).filter {
      stretch.contains($0) && !office.hours(on: $0).isEmpty
    }
    guard let first = days.first, let last = days.last else { return nil }
    let when =
      first == last
      ? ": \(Typography.day(first))" : " từ \(Typography.day(first)) đến hết \(Typography.day(last))"
    return dayOff.isUnconfirmed
      ? "Dự kiến nghỉ\(when) (\(dayOff.name), chưa có thông báo chính thức)" : "Nghỉ\(when) (\(dayOff.name))"
  }

  private func open(_ day: CivilDay, _ office: Office) -> String? {
    let hours = office.hours(on: day, calendar)
    return hours.isEmpty ? nil : "Làm bù: \(Typography.day(day)), \(SessionRow.times(hours, nil))"
  }
}
