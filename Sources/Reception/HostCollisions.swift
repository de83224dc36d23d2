import Authorities
import Diagnostics
import Formats

/// Two schedules by which one host receives twice at one place at the same time: a file was copied, or the schedule
/// before was not ended.
enum HostCollisions {
  /// A warning for each two schedules, at the first such day of the published stretch from `asOf` on.
  static func report(_ expanded: [ExpandedSchedule], asOf: CivilDay) -> Report {
    var keys = NameKeys()
    var byHost: [Key: [ExpandedSchedule]] = [:]
    // Staff of one title may be several, and those who take turns are not one host.
    for expanded in expanded where expanded.schedule.role != .staff && expanded.schedule.rotation.isEmpty {
      let schedule = expanded.schedule
      byHost[Key(office: schedule.office, host: keys[schedule.host]), default: []].append(expanded)
    }
    let end = CheckedReception.window(about: asOf).upperBound
    var report = Report()
    for same in byHost.values where same.count > 1 {
      for (index, second) in same.enumerated() {
        for first in same[..<index] {
          guard let day = firstDay(first, second, from: asOf, to: end) else { continue }
          report.add(problem(first.schedule, second.schedule, day))
        }
      }
    }
    return report
  }

  private struct Key: Hashable {
    let office: String
    let host: String
  }

  private static func firstDay(
    _ first: ExpandedSchedule, _ second: ExpandedSchedule, from: CivilDay, to: CivilDay
  ) -> CivilDay? {
    let persons = Set([first, second].compactMap(\.schedule.holder))
    if persons.count > 1 { return nil }
    let sessions = Dictionary(grouping: held(first, from: from, to: to), by: \.day)
    return held(second, from: from, to: to).first { session in
      (sessions[session.day] ?? []).contains { SessionCollisions.overlap($0, of: first, session, of: second) }
    }?.date
  }

  /// The sessions that the host of the schedule holds.
  private static func held(_ expanded: ExpandedSchedule, from: CivilDay, to: CivilDay) -> [Occurrence] {
    expanded.indices(from: from, to: to).filter { index in
      let session = expanded.occurrences[index]
      return session.status != .cancelled && session.day != Occurrence.none
        && expanded.host(ofSession: index) == expanded.schedule.host
    }.map { expanded.occurrences[$0] }
  }

  private static func problem(_ first: ReceptionSchedule, _ second: ReceptionSchedule, _ day: CivilDay) -> Problem {
    Problem(
      "schedules-overlap", severity: .warning,
      Wording(
        "Hai lịch cùng có buổi tiếp của “\(second.host)” ngày \(day.vietnamese), trùng giờ nhau",
        en: "Two schedules have a session of “\(second.host)” on \(day.iso), at overlapping hours"),
      fix: Wording(
        "bỏ một lịch, hoặc sửa “valid”, “hours” để hai lịch không chồng lên nhau; hai người cùng chức danh thì ghi “holder”",
        en: "remove one, or let “valid” or “hours” part them; name two persons of one title in “holder”"),
      at: second.places.location(second.places.days), related: [first.places.location(first.places.days)])
  }
}
