import Authorities
import Diagnostics

/// Announcements said to be of a day to come, most often by a slip in the year: they prove nothing.
enum FutureNotices {
  static func report(_ reception: CheckedReception) -> Report {
    var report = Report()
    for schedule in reception.schedules {
      if let day = schedule.published, Announcement.isToCome(day, asOf: reception.asOf) {
        report.add(problem(day, reception.asOf, at: schedule.places.location(schedule.places.published)))
      }
      for change in schedule.changes {
        for named in change.namedDays
        where named.kind == .published && Announcement.isToCome(named.day, asOf: reception.asOf) {
          report.add(problem(named.day, reception.asOf, at: schedule.places.location(named.mark)))
        }
      }
    }
    return report
  }

  private static func problem(_ day: CivilDay, _ today: CivilDay, at location: Location) -> Problem {
    Problem(
      "published-in-future", severity: .warning,
      Wording(
        "Ngày thông báo \(day.vietnamese) sau ngày dựng cổng \(today.vietnamese)",
        en: "The day of the announcement, \(day.iso), lies after the day of the build, \(today.iso)"),
      fix: Wording(
        "kiểm tra lại ngày và năm; nếu chưa thông báo thì xóa “published”",
        en: "check the day and the year; of what is not announced yet remove “published”"),
      at: location)
  }
}
