import Authorities
import Diagnostics

/// Sessions of one schedule that changes have brought to one day: at hours apart they are two, at overlapping hours
/// nobody knows which of them holds.
enum SessionCollisions {
  static func report(_ expanded: ExpandedSchedule) -> Report {
    guard !expanded.touches.isEmpty else { return Report() }
    var report = Report()
    let standing = expanded.occurrences.filter { $0.status != .cancelled && $0.day != Occurrence.none }
    for (session, next) in pairs(standing) where overlap(session, of: expanded, next, of: expanded) {
      let serials = [session.serial, next.serial]
      let bringing = expanded.touches.last { touch in
        serials.contains(touch.serial) && [.move, .extra].contains(expanded.schedule.changes[touch.change].action)
      }
      guard let bringing else { continue }
      let change = expanded.schedule.changes[bringing.change]
      report.add(ChangeProblem.ontoSession(change, CivilDay(daysSinceEpoch: session.day), expanded.schedule))
    }
    return report
  }

  /// Every two sessions of one day; they are in order of day.
  private static func pairs(_ sessions: [Occurrence]) -> [(Occurrence, Occurrence)] {
    sessions.indices.flatMap { index in
      sessions[(index + 1)...].prefix { $0.day == sessions[index].day }.map { (sessions[index], $0) }
    }
  }

  /// Office hours fill the halves of the day that the session has.
  static func overlap(
    _ a: Occurrence, of firstSchedule: ExpandedSchedule, _ b: Occurrence, of secondSchedule: ExpandedSchedule
  ) -> Bool {
    let (first, second) = (firstSchedule.times(of: a), secondSchedule.times(of: b))
    if first.isEmpty || second.isEmpty {
      return !halves(of: a, first).isDisjoint(with: halves(of: b, second))
    }
    return first.contains { span in second.contains(where: span.overlaps) }
  }

  private static func halves(of session: Occurrence, _ times: [TimeSpan]) -> Occurrence.Parts {
    guard !times.isEmpty else { return session.parts }
    return times.reduce(into: []) { parts, span in
      parts.formUnion(Occurrence.Parts(span.part))
      if let end = span.end, end > 12 * 60 { parts.insert(.afternoon) }
    }
  }
}
