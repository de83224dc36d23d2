public import Authorities
public import Diagnostics

/// A day that a rule names on which nobody is received, because it is a day off (`onDayOff: nghỉ`).
public struct RestDay: Sendable, Hashable {
  /// Slug of the schedule.
  public let schedule: String
  /// Slug of the place.
  public let office: String
  public let host: String
  public let day: CivilDay
  /// The holiday's name or the weekday.
  public let reason: Wording

  /// What the session would have been called: `<schedule>-<day>`.
  public var id: String { "\(schedule)-\(day.iso)" }
}
