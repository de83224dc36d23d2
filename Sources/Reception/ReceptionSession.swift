public import Authorities
public import Diagnostics

/// One dated session as it is published (one entry of `lich.json`).
public struct ReceptionSession: Sendable {
  /// `<schedule>-<ruleDate>`, or `<schedule>-<date>-extra` (`-extra-2` for a second one on that day): stable whatever changes.
  public let id: String
  /// Slug of the schedule.
  public let schedule: String
  /// Slug of the place.
  public let office: String
  public let host: String
  /// The day the rule names; nil for an extra session.
  public let ruleDate: CivilDay?
  /// The day it is held or, when cancelled, was to be held; nil while a separate notice is awaited.
  public let date: CivilDay?
  /// In order; empty means office hours.
  public let times: [TimeSpan]
  /// The half of the day the rule names, which matters when `times` is empty.
  public let part: DayPart?
  public let status: Status
  /// A day off moved it from its rule day.
  public let isShifted: Bool
  /// Why the rule day is not worked (a holiday's name or the weekday), when the session did not stay there.
  public let dayOff: Wording?
  /// The days of the rule that came to one day and are held as one session, in order; empty for one day alone.
  public let merged: [MergedDay]
  /// The calendar of days off may still change it.
  public let isProvisional: Bool
  public let isDelegated: Bool
  public let isPlaceChanged: Bool
  /// Of the last change; else why it was shifted (a holiday's name or the weekday).
  public let reason: Wording?
  /// The last day to register.
  public let registerBy: CivilDay?
  /// Who stands in, or may.
  public let delegate: String?
  /// Where it is held when that is not the office itself.
  public let place: String?
  /// The place of the portal that `place` names.
  public internal(set) var placeOffice: Office? = nil
  public let attendees: [String]
  public let topics: String?
  /// In person when nothing is told.
  public let mode: ReceptionSchedule.Mode?
  /// From where else citizens can take part over a screen (điểm cầu).
  public let linkedPlaces: [String]
  /// What the table of sessions says beside (cột Ghi chú).
  public let note: String?
  /// The day after the day-off shift, before any change; nil for an extra session or a separate notice.
  public let scheduledDate: CivilDay?
  /// The times before any change, in order; empty means office hours.
  public let scheduledTimes: [TimeSpan]
  /// In the order they took effect.
  public let history: [Event]

  /// When citizens are received: `times`, or else the standing hours of the place on that day, of the half of the day
  /// named.
  public func hours(at office: Office, _ calendar: WorkingCalendar) -> [TimeSpan] {
    guard times.isEmpty, let date else { return times }
    return office.hours(on: date, calendar).filter { part == nil || $0.part == part }
  }

  /// Whether one must still reckon with another day. A change of the next five working days would have been announced
  /// (Luật Tiếp công dân 2013, Đ.24), so these sessions stand as scheduled, unless their very day may be off.
  public func isDoubtful(on asOf: CivilDay, _ calendar: WorkingCalendar) -> Bool {
    guard isProvisional, let date else { return isProvisional }
    guard asOf < date else { return false }
    return asOf <= calendar.day(NoticeStanding.workingDays, workingDaysBefore: date)
      || calendar.isExpectedOff(date)
  }

  /// Where it is held, the address of the place included, and from where else citizens can take part.
  public func location(at office: Office) -> String {
    let other = placeOffice.map { "\($0.name), \($0.address)" } ?? place
    let here = other ?? "\(office.name), \(office.address)"
    let linked = linkedPlaces.isEmpty ? "" : "; điểm cầu: \(linkedPlaces.joined(separator: "; "))"
    return (mode == .online ? "Trực tuyến: " : "") + here + linked
  }

  /// The day now announced for the registrations of a cancelled session; nil when no session takes them.
  public var carriedTo: CivilDay? { status == .cancelled ? history.last?.carriedNow : nil }

  public var isMerged: Bool { !merged.isEmpty }

  /// One of the days that are held as one session.
  public struct MergedDay: Sendable, Hashable {
    public let day: CivilDay
    /// A holiday's name or the weekday; nil when the day itself is worked or the rule names its weekday.
    public let reason: Wording?
  }

  public enum Status: String, Sendable, Hashable, CaseIterable {
    case scheduled, moved, cancelled, extra
    case separateNotice = "separate-notice"
  }

  /// One announced change of this session.
  public struct Event: Sendable {
    public let action: ReceptionChange.Action
    /// The days the change is written for.
    public let days: ReceptionChange.Days
    /// The day announced before; nil for an extra session or a separate notice.
    public let from: CivilDay?
    /// The day announced from then on.
    public let to: CivilDay?
    /// Who stands in, or where.
    public let target: String?
    public let hours: [TimeSpan]?
    public let reason: String
    /// When it was announced.
    public let published: CivilDay?
    /// The day, as announced then, of the session registrations go to.
    public let carriedTo: CivilDay?
    /// The day now announced for them: that session may have moved, or been cancelled and its registrations carried
    /// on; nil when no session takes them any more.
    public let carriedNow: CivilDay?
  }
}
