import Authorities
import Diagnostics
import Policies

/// The duties that are shown on a day, and what is odd about any of them on it.
struct CheckedDuties: Sendable {
  let shown: [Duty]
  /// Those that wait, for themselves or with their document.
  let waiting: [Duty]
  let report: Report

  /// `known` are all documents of the content, `policies` those that are shown.
  init(
    _ source: DutySource, _ known: PolicySource, _ policies: PolicyLibrary, _ calendar: WorkingCalendar,
    _ edition: Edition
  ) {
    let day = edition.asOf
    let isShown: (Duty) -> Bool = { duty in
      duty.keys.isPublished(in: edition) && policies.policy(named: duty.policy) != nil
    }
    shown = source.all.filter(isShown)
    let hidden = source.all.filter { !isShown($0) }
    // A document that nobody has is an error of its own.
    let numbers = hidden.isEmpty ? nil : PolicyNumbers(known.policies)
    waiting = hidden.filter { numbers?[$0.policy] != nil }
    report = Report(source.all.flatMap { Self.problems($0, on: day) + Self.dayOff($0, calendar, on: day) })
  }

  /// A day to come on which nobody works: the document may say it, but what is asked must be done before, or is done after.
  private static func dayOff(_ duty: Duty, _ calendar: WorkingCalendar, on day: CivilDay) -> [Problem] {
    guard case .due(let due) = duty.term, due >= day, duty.status != .done, let name = calendar.dayOffWording(on: due)
    else { return [] }
    return [DutyProblem.dueOnDayOff(due, name, next: calendar.nextWorkingDay(after: due), at: duty.places.due)]
  }

  private static func problems(_ duty: Duty, on day: CivilDay) -> [Problem] {
    if let updated = duty.updated {
      return updated > day ? [DutyProblem.updatedInFuture(updated, on: day, at: duty.places.updated)] : []
    }
    guard case .recurring = duty.term, duty.status == .done else { return [] }
    return [DutyProblem.termUnclear(at: duty.places.duty)]
  }
}
