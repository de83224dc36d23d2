import Authorities
import Diagnostics

/// A schedule with all its sessions in compact form.
struct ExpandedSchedule: Sendable {
  let schedule: ReceptionSchedule
  /// In order of day.
  let occurrences: [Occurrence]
  let touches: [ChangeApplication.Touch]
  let merges: [(serial: Int32, ruleDay: Int32)]
  let dropped: [Int32]
  /// The days now announced for registrations that were carried on, by the index of the change; `none` when no session
  /// takes them any more.
  var carriedDays: [Int: Int32]
  /// Indices of changes that are not applied, for one of their days cannot be meant.
  let passed: Set<Int>

  /// The sessions whose day (or rule day, without one) lies between two days, both included.
  func indices(from: CivilDay, to: CivilDay) -> Range<Int> {
    let low = firstIndex { $0.orderDay >= from.daysSinceEpoch }
    return low..<max(low, firstIndex { $0.orderDay > to.daysSinceEpoch })
  }

  private func firstIndex(where holds: (Occurrence) -> Bool) -> Int {
    var (low, high) = (0, occurrences.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(occurrences[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The day a session is sorted by, and the minute it begins at; office hours come before all, those of an afternoon
  /// at noon.
  func order(of index: Int) -> (day: Int32, start: Int32) {
    let session = occurrences[index]
    let start = times(of: session).first?.start ?? (session.parts == .afternoon ? 12 * 60 : -1)
    return (session.orderDay, Int32(start))
  }

  func session(_ index: Int, _ calendar: WorkingCalendar) -> ReceptionSession {
    let session = occurrences[index]
    let events = touches.filter { $0.serial == session.serial }
    let changes = events.map { schedule.changes[$0.change] }
    let listed = session.listed < 0 ? nil : schedule.dates[Int(session.listed)]
    let date = session.date
    return ReceptionSession(
      id: id(session), schedule: schedule.slug, office: schedule.office, host: host(session, listed, changes),
      ruleDate: session.ruleDate, date: date, times: times(of: session), part: part(session),
      status: session.status, isShifted: session.isShifted,
      dayOff: dayOff(session, calendar), merged: merged(session, calendar),
      isProvisional: calendar.isProvisional(CivilDay(daysSinceEpoch: session.orderDay)),
      isDelegated: session.isDelegated, isPlaceChanged: session.isPlaceChanged,
      reason: reason(session, changes, calendar),
      registerBy: date.flatMap { day in
        schedule.registration?.lastDay(
          for: day, of: session.ruleDate, item: session.item < 0 ? nil : Int(session.item))
      },
      delegate: changes.last { $0.action == .delegate }?.target ?? schedule.delegate,
      place: changes.last { $0.action == .place }?.target ?? changes.first { $0.action == .extra }?.place
        ?? listed?.place,
      attendees: schedule.attendees,
      topics: changes.first { $0.action == .extra }?.topics ?? listed?.topics ?? schedule.topics,
      mode: schedule.mode, linkedPlaces: schedule.linkedPlaces, note: listed?.note,
      scheduledDate: session.ruleDay == Occurrence.none || session.shiftedDay == Occurrence.none
        ? nil : CivilDay(daysSinceEpoch: session.shiftedDay),
      scheduledTimes: scheduledTimes(of: session),
      history: history(events))
  }

  func id(ofSession index: Int) -> String { id(occurrences[index]) }

  /// Of all sessions, cancelled ones too.
  var ids: [String] { occurrences.map(id) }

  private func id(_ session: Occurrence) -> String {
    guard let day = session.ruleDate else {
      let number = occurrences.count {
        $0.ruleDay == Occurrence.none && $0.shiftedDay == session.shiftedDay && $0.serial <= session.serial
      }
      let day = CivilDay(daysSinceEpoch: session.shiftedDay)
      return "\(schedule.slug)-\(day.iso)-extra\(number == 1 ? "" : "-\(number)")"
    }
    return "\(schedule.slug)-\(day.iso)"
  }

  func host(ofSession index: Int) -> String {
    let session = occurrences[index]
    let listed = session.listed < 0 ? nil : schedule.dates[Int(session.listed)]
    let changes = touches.isEmpty ? [] : touches.filter { $0.serial == session.serial }
    return host(session, listed, changes.map { schedule.changes[$0.change] })
  }

  private func host(_ session: Occurrence, _ listed: ListedSession?, _ changes: [ReceptionChange]) -> String {
    if let host = changes.first(where: { $0.action == .extra })?.host ?? listed?.host { return host }
    guard !schedule.rotation.isEmpty, session.turn >= 0 else { return schedule.host }
    return schedule.rotation[Int(session.turn) % schedule.rotation.count]
  }

  func times(of session: Occurrence) -> [TimeSpan] {
    if !touches.isEmpty {
      let last = touches.last { $0.serial == session.serial && schedule.changes[$0.change].hours != nil }
      if let hours = last.flatMap({ schedule.changes[$0.change].hours }) { return hours }
    }
    return scheduledTimes(of: session)
  }

  private func scheduledTimes(of session: Occurrence) -> [TimeSpan] {
    if session.listed >= 0, let hours = schedule.dates[Int(session.listed)].hours { return hours }
    if session.parts == .all { return schedule.hours }
    return schedule.hours.filter { session.parts.contains($0.part) }
  }

  private func part(_ session: Occurrence) -> DayPart? {
    switch session.parts {
    case .morning: .morning
    case .afternoon: .afternoon
    default: nil
    }
  }

  /// The other rule days that are held with this session.
  private func mergedDays(into session: Occurrence) -> [CivilDay] {
    merges.filter { $0.serial == session.serial }.map { CivilDay(daysSinceEpoch: $0.ruleDay) }
  }

  private func merged(_ session: Occurrence, _ calendar: WorkingCalendar) -> [ReceptionSession.MergedDay] {
    guard let day = session.ruleDate else { return [] }
    let others = mergedDays(into: session)
    guard !others.isEmpty else { return [] }
    return ([day] + others).map { day in
      let isCause = ShiftReason.isCause(day, namedWeekdays: schedule.rule?.namedWeekdays ?? [], calendar)
      return ReceptionSession.MergedDay(day: day, reason: isCause ? ShiftReason.single(day, calendar) : nil)
    }
  }

  private func dayOff(_ session: Occurrence, _ calendar: WorkingCalendar) -> Wording? {
    guard let day = session.ruleDate, session.isShifted || session.shiftedDay == Occurrence.none else { return nil }
    return ShiftReason.single(day, calendar)
  }

  private func reason(_ session: Occurrence, _ changes: [ReceptionChange], _ calendar: WorkingCalendar) -> Wording? {
    if let last = changes.last { return Wording(last.reason, en: last.reason) }
    let merged = mergedDays(into: session)
    if let day = session.ruleDate, !merged.isEmpty {
      return ShiftReason.merged([day] + merged, namedWeekdays: schedule.rule?.namedWeekdays ?? [], calendar)
    }
    guard session.isShifted || session.status == .separateNotice, let day = session.ruleDate else { return nil }
    return ShiftReason.single(day, calendar)
  }

  private func history(_ events: [ChangeApplication.Touch]) -> [ReceptionSession.Event] {
    events.map { event in
      let change = schedule.changes[event.change]
      let from = event.from == Occurrence.none ? nil : CivilDay(daysSinceEpoch: event.from)
      let to: CivilDay? =
        switch (change.action, change.days) {
        case (.extra, .single(let day)): day
        case (.move, _): change.newDay
        case (.cancel, _): nil
        default: from
        }
      let target = change.target
      return ReceptionSession.Event(
        action: change.action, days: change.days, from: from, to: to, target: target, hours: change.hours,
        reason: change.reason,
        published: change.published, carriedTo: change.carriedTo, carriedNow: carriedNow(event.change))
    }
  }
}

extension ExpandedSchedule {
  /// The day now announced for the registrations that a change carried on.
  private func carriedNow(_ change: Int) -> CivilDay? {
    guard let day = carriedDays[change] else { return schedule.changes[change].carriedTo }
    return day == Occurrence.none ? nil : CivilDay(daysSinceEpoch: day)
  }
}

/// Why the calendar moved a session.
enum ShiftReason {
  static func single(_ day: CivilDay, _ calendar: WorkingCalendar) -> Wording? {
    guard let name = calendar.dayOffName(on: day) else { return nil }
    return Wording(name, en: calendar.isHoliday(day) ? name : day.weekday.english)
  }

  static func isCause(_ day: CivilDay, namedWeekdays: Set<Weekday>, _ calendar: WorkingCalendar) -> Bool {
    calendar.isHoliday(day) || !namedWeekdays.contains(day.weekday)
  }

  /// Names every rule day that came together, and each cause once. A weekday that the rule itself names is no cause.
  static func merged(_ days: [CivilDay], namedWeekdays: Set<Weekday>, _ calendar: WorkingCalendar) -> Wording {
    var causes: [Wording] = []
    for day in days where isCause(day, namedWeekdays: namedWeekdays, calendar) {
      if let cause = single(day, calendar), !causes.contains(cause) { causes.append(cause) }
    }
    let vietnamese = causes.map(\.vi).joined(separator: "; ")
    let english = causes.map(\.en).joined(separator: "; ")
    return Wording(
      "gộp buổi ngày \(WordList.vietnamese(days.map(\.vietnamese)))" + (causes.isEmpty ? "" : " (\(vietnamese))"),
      en: "sessions of \(WordList.english(days.map(\.iso))) held as one" + (causes.isEmpty ? "" : " (\(english))"))
  }
}
