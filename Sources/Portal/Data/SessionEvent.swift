import Authorities
import Reception
import Transparency

/// One stretch of time of a session as calendars hold it: a session with a morning and an afternoon is two events.
/// The first stretch has number 1 and the identity of the session; when a change takes a stretch away, its event stays,
/// cancelled, because a calendar that knows it would show it for good.
struct SessionEvent: Sendable, Equatable {
  let number: Int
  let moment: Moment
  let isCancelled: Bool
  /// Where it stood before, oldest first; the same place is not named twice in a row.
  let earlier: [Moment]

  /// A day, and the time of that day; nil for the whole of it.
  struct Moment: Sendable, Equatable {
    let day: CivilDay
    let time: TimeSpan?
  }
}

extension SessionEvent {
  /// In order of number; none while a session awaits a separate notice.
  static func events(of session: ReceptionSession, at office: Office, _ calendar: WorkingCalendar) -> [SessionEvent] {
    guard session.date != nil else { return [] }
    let stages = stages(session)
    var slots: [(moments: [Moment], last: Int)] = []
    for (index, stage) in stages.enumerated() {
      for (slot, moment) in moments(stage, session.part, office, calendar).enumerated() {
        if slot == slots.count { slots.append(([], index)) }
        if slots[slot].moments.last != moment { slots[slot].moments.append(moment) }
        slots[slot].last = index
      }
    }
    return slots.enumerated().compactMap { number, slot in
      slot.moments.last.map { moment in
        SessionEvent(
          number: number + 1, moment: moment,
          isCancelled: session.status == .cancelled || slot.last < stages.count - 1,
          earlier: slot.moments.dropLast())
      }
    }
  }

  private typealias Stage = (day: CivilDay, times: [TimeSpan])

  /// What was announced, step by step: the schedule, then each change.
  private static func stages(_ session: ReceptionSession) -> [Stage] {
    var times = session.scheduledTimes
    var stages: [Stage] = session.scheduledDate.map { [($0, times)] } ?? []
    for event in session.history {
      if let hours = event.hours { times = hours }
      if let day = event.to ?? stages.last?.day { stages.append((day, times)) }
    }
    return stages
  }

  /// Without announced times they are the standing hours of the place, and without those the whole day.
  private static func moments(_ stage: Stage, _ part: DayPart?, _ office: Office, _ calendar: WorkingCalendar)
    -> [Moment]
  {
    var times = stage.times
    if times.isEmpty {
      times = office.hours(on: stage.day, calendar)
      if let part { times.removeAll { $0.part != part } }
    }
    return times.isEmpty
      ? [Moment(day: stage.day, time: nil)] : times.map { Moment(day: stage.day, time: $0) }
  }
}
