import Authorities
import Diagnostics
import Formats

/// Registrations that a change carries past the time of its own schedule: to a session in another file of the same host
/// at the same place, such as next year's.
enum CarriedRegistrations {
  /// Fills in the days now announced there.
  static func resolve(_ all: inout [ExpandedSchedule]) -> Report {
    var report = Report()
    for place in all.indices {
      let schedule = all[place].schedule
      for (index, change) in schedule.changes.enumerated() {
        guard let day = change.carriedTo, !schedule.valid.contains(day), all[place].carriedDays[index] == nil,
          !all[place].passed.contains(index)
        else { continue }
        let others = all.filter { $0.schedule.slug != schedule.slug && $0.schedule.sharesHost(with: schedule) }
        if let session = session(on: day.daysSinceEpoch, others) {
          all[place].carriedDays[index] = session.day
        } else {
          let next = others.first { $0.schedule.valid.contains(day) }?.schedule
          report.add(problem(change, day, schedule, next))
        }
      }
    }
    return report
  }

  private static func session(on day: Int32, _ all: [ExpandedSchedule]) -> Occurrence? {
    let standing = all.lazy.flatMap(\.occurrences).filter { $0.status != .cancelled }
    return standing.first { $0.day == day } ?? standing.first { $0.shiftedDay == day }
  }

  private static func problem(
    _ change: ReceptionChange, _ day: CivilDay, _ schedule: ReceptionSchedule, _ next: ReceptionSchedule?
  ) -> Problem {
    let fix =
      next == nil
      ? Wording(
        "thêm lịch mới của người tiếp, có buổi ngày ấy; hoặc sửa “carriedTo”",
        en: "add the host's next schedule with a session on that day, or correct “carriedTo”")
      : Wording("sửa “carriedTo” thành ngày có buổi", en: "write in “carriedTo” a day with a session")
    return Problem(
      "carried-without-session", severity: next == nil ? .warning : .error,
      Wording(
        "Đăng ký chuyển sang ngày \(day.vietnamese), sau khi lịch này hết hạn, mà lịch khác của người tiếp không có buổi ngày ấy",
        en: "Registrations are carried to \(day.iso), past this schedule, and no other of the host has a session then"),
      fix: fix, at: schedule.places.location(change.carriedMark ?? change.mark),
      related: next.map { [$0.location] } ?? [])
  }
}

extension ReceptionSchedule {
  func sharesHost(with other: ReceptionSchedule) -> Bool {
    let names = Set(other.hosts.map(VietnameseText.nameKey))
    return office == other.office && hosts.contains { names.contains(VietnameseText.nameKey($0)) }
  }
}
