public import Authorities

/// How early a schedule or one of its changes was announced, against the five working days that the law asks before the
/// day of reception (Luật Tiếp công dân 2013, Đ.24).
public struct NoticeStanding: Sendable, Hashable {
  public static let workingDays = 5
  public static let source = "Luật Tiếp công dân 2013, Điều 24"

  /// Slugs of schedule and place.
  public let schedule: String
  public let office: String
  public let host: String
  /// The last day of the schedule; nil when it has none.
  public let until: CivilDay?
  /// What was changed; nil for the schedule as a whole.
  public let action: ReceptionChange.Action?
  /// The first day of reception that it concerns.
  public let session: CivilDay
  /// The last day on which it could be announced.
  public let latest: CivilDay
  /// Nil when nobody told.
  public let announcement: Announcement?

  /// Nil when the day of the announcement is not known.
  public var isInTime: Bool? { announcement.map { $0.day <= latest } }
}

extension WorkingCalendar {
  /// The day that lies so many working days before another.
  func day(_ count: Int, workingDaysBefore day: CivilDay) -> CivilDay {
    (0..<count).reduce(day) { day, _ in previousWorkingDay(before: day) }
  }

  /// The day that lies so many working days after another.
  func day(_ count: Int, workingDaysAfter day: CivilDay) -> CivilDay {
    (0..<count).reduce(day) { day, _ in nextWorkingDay(after: day) }
  }
}
