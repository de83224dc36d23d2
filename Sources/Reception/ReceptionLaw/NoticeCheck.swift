import Authorities
import Diagnostics
import Formats

/// When one schedule and its changes were announced, and what the officer should be told of it before it goes out.
/// Only what concerns days to come is told of; days gone by are shown.
struct NoticeCheck {
  private(set) var standings: [NoticeStanding] = []
  private(set) var report = Report()
  private let expanded: ExpandedSchedule
  private let calendar: WorkingCalendar
  private let history: PublicationHistory
  private let asOf: CivilDay

  private var schedule: ReceptionSchedule { expanded.schedule }

  init(_ expanded: ExpandedSchedule, _ calendar: WorkingCalendar, _ history: PublicationHistory, asOf: CivilDay) {
    self.expanded = expanded
    self.calendar = calendar
    self.history = history
    self.asOf = asOf
    checkSchedule()
    for index in schedule.changes.indices { checkChange(index) }
  }

  // MARK: The schedule as a whole

  private mutating func checkSchedule() {
    let planned = expanded.occurrences.filter { $0.ruleDay != Occurrence.none && $0.shiftedDay != Occurrence.none }
      .map { CivilDay(daysSinceEpoch: $0.shiftedDay) }
    guard let first = planned.min() else { return }
    let id = HistoryEntry.id(schedule)
    let announcement = history.announcement(of: id, stated: schedule.published, asOf: asOf)
    standings.append(standing(nil, first, announcement))
    guard let next = planned.filter({ $0 >= asOf }).min(), !Announcement.isToCome(schedule.published, asOf: asOf) else {
      return
    }
    let coming = standing(nil, next, announcement)
    if coming.isInTime == false { report.add(NoticeProblem.lateSchedule(coming, allowed(announcement), schedule)) }
    let place = schedule.places.location(schedule.places.days)
    compare(schedule.published, with: id, coming, at: place)
  }

  // MARK: One change

  private mutating func checkChange(_ index: Int) {
    let change = schedule.changes[index]
    let touched = expanded.touches.filter { $0.change == index }
    let days = touched.flatMap { [$0.from, change.newDay?.daysSinceEpoch ?? Occurrence.none] } + extraDay(change)
    guard let first = days.filter({ $0 != Occurrence.none }).min().map(CivilDay.init(daysSinceEpoch:)),
      !touched.isEmpty
    else { return }
    let id = HistoryEntry.id(change, of: schedule)
    let announcement = history.announcement(of: id, stated: change.published, asOf: asOf)
    let standing = standing(change.action, first, announcement)
    standings.append(standing)
    guard first >= asOf, !Announcement.isToCome(change.published, asOf: asOf) else { return }
    let place = schedule.places.location(change.mark)
    switch standing.isInTime {
    case nil: report.add(NoticeProblem.unstated(standing, at: place))
    case false?: report.add(NoticeProblem.lateChange(standing, allowed(announcement), at: place))
    case true?: break
    }
    compare(change.published, with: id, standing, at: place)
  }

  private func extraDay(_ change: ReceptionChange) -> [Int32] {
    change.action == .extra ? [change.days.first.daysSinceEpoch] : []
  }

  private func standing(
    _ action: ReceptionChange.Action?, _ first: CivilDay, _ announcement: Announcement?
  ) -> NoticeStanding {
    NoticeStanding(
      schedule: schedule.slug, office: schedule.office, host: schedule.host, until: schedule.valid.to, action: action,
      session: first,
      latest: calendar.day(NoticeStanding.workingDays, workingDaysBefore: first), announcement: announcement)
  }

  /// The first day for which the announcement was early enough.
  private func allowed(_ announcement: Announcement?) -> CivilDay {
    calendar.day(NoticeStanding.workingDays, workingDaysAfter: announcement?.day ?? asOf)
  }

  /// A stated day later than the first day on the site; or one that would be in time, though the site did not yet have
  /// it later than that and would be late with it today.
  private mutating func compare(
    _ stated: CivilDay?, with id: String, _ standing: NoticeStanding, at place: Location
  ) {
    guard let stated else { return }
    let isOfSchedule = standing.action == nil
    if let first = history.firstDay(of: id, asOf: asOf) {
      if stated > first {
        report.add(NoticeProblem.statedTooLate(stated, first, isOfSchedule: isOfSchedule, at: place))
      }
    } else if let without = history.lastDayWithout(id, asOf: asOf), stated < without, asOf > standing.latest,
      standing.isInTime == true
    {
      report.add(NoticeProblem.statedTooEarly(stated, without, isOfSchedule: isOfSchedule, at: place))
    }
  }
}

extension ReceptionSchedule.Places {
  /// Where the days of the schedule are told.
  var days: YAMLMark? { rule ?? dates }
}
