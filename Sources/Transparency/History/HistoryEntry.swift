import Formats

/// How the history calls what is announced: a schedule by its slug, a change by schedule, day, action and where it goes.
/// The words of a reason are no part of it, so that a corrected word is no new announcement.
enum HistoryEntry {
  static func id(_ schedule: ReceptionSchedule) -> String { schedule.slug }

  /// A range goes by its first day: its end may be told later.
  static func id(_ change: ReceptionChange, of schedule: ReceptionSchedule) -> String {
    let target = change.newDay?.iso ?? change.target.map { VietnameseText.slug($0) } ?? ""
    let parts = [schedule.slug, change.days.first.iso, change.action.rawValue, target]
    return parts.filter { !$0.isEmpty }.joined(separator: "/")
  }
}

extension ReceptionChange.Days {
  /// The first day named.
  var first: CivilDay {
    switch self {
    case .single(let day): day
    case .range(let from, _): from
    }
  }
}

/// When something was announced, and how that is known.
public struct Announcement: Sendable, Hashable {
  public let day: CivilDay
  /// Told by `published` and not by the history: “theo khai báo”.
  public let isStated: Bool
}

extension PublicationHistory {
  /// The day an entry was announced: the first day it was on the site, or else the stated one. What was there when the
  /// history began may be older than the history, so there the stated day counts.
  func announcement(of entry: String, stated: CivilDay?, asOf day: CivilDay) -> Announcement? {
    let first = firstDay(of: entry, asOf: day)
    if let first, first != publishedDays.first { return Announcement(day: first, isStated: false) }
    return stated.map { Announcement(day: $0, isStated: true) }
  }

  /// The last day the site was published, when it did not have the entry up to then.
  func lastDayWithout(_ entry: String, asOf day: CivilDay) -> CivilDay? {
    guard firstDay(of: entry, asOf: day) == nil else { return nil }
    return publishedDays.last { $0 <= day }
  }
}
