public import Authorities
import Formats

/// How the history calls what is announced: a schedule by its slug, a change by schedule, day, action and where it goes.
/// The words of a reason are no part of it, so that a corrected word is no new announcement.
enum HistoryEntry {
  static func id(_ schedule: ReceptionSchedule) -> String { schedule.slug }

  /// A range goes by both its days, or the first alone while it is open: an end written in later is another change.
  static func id(_ change: ReceptionChange, of schedule: ReceptionSchedule) -> String {
    let target = change.newDay?.iso ?? change.target.map { VietnameseText.slug($0) } ?? ""
    let parts = [schedule.slug, days(change.days), change.action.rawValue, target]
    return parts.filter { !$0.isEmpty }.joined(separator: "/")
  }

  private static func days(_ days: ReceptionChange.Days) -> String {
    switch days {
    case .single(let day): day.iso
    case .range(let from, nil): "\(from.iso).."
    case .range(let from, let to?): "\(from.iso)..\(to.iso)"
    }
  }
}

/// A change as the history knows it: what its name tells.
struct HistoryChange {
  let id: String
  let schedule: String
  let action: ReceptionChange.Action
  let days: ReceptionChange.Days
  /// Where a move goes.
  let newDay: CivilDay?
  /// The day it was first on the site.
  let published: CivilDay

  /// The last day it touches, where a move goes included; nil for an open range.
  var last: CivilDay? {
    switch days {
    case .single(let day): max(day, newDay ?? day)
    case .range(_, let to): to
    }
  }

  /// Nil for a schedule as a whole.
  init?(_ id: String, first: CivilDay) {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count >= 3, let action = ReceptionChange.Action(rawValue: parts[2]),
      let day = CivilDay(iso: parts[1].prefix(10))
    else { return nil }
    (self.id, self.action, published) = (id, action, first)
    schedule = parts[0]
    newDay = action == .move ? parts.last.flatMap { CivilDay(iso: $0) } : nil
    days = parts[1].contains("..") ? .range(from: day, to: CivilDay(iso: parts[1].dropFirst(12))) : .single(day)
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

  /// A stated day that is still to come proves nothing: what is to be announced is not announced yet. It is told by
  /// itself (`FutureNotices`).
  static func isToCome(_ stated: CivilDay?, asOf day: CivilDay) -> Bool { stated.map { $0 > day } ?? false }
}

extension PublicationHistory {
  /// The day an entry was announced: the first day it was on the site, or else the stated one. What was there when the
  /// history began may be older than the history, so there the stated day counts.
  func announcement(of entry: String, stated: CivilDay?, asOf day: CivilDay) -> Announcement? {
    let first = firstDay(of: entry, asOf: day)
    if let first, first != publishedDays.first { return Announcement(day: first, isStated: false) }
    return stated.flatMap { Announcement.isToCome($0, asOf: day) ? nil : Announcement(day: $0, isStated: true) }
  }

  /// The last day the site was published, when it did not have the entry up to then.
  func lastDayWithout(_ entry: String, asOf day: CivilDay) -> CivilDay? {
    guard firstDay(of: entry, asOf: day) == nil else { return nil }
    return publishedDays.last { $0 <= day }
  }
}
