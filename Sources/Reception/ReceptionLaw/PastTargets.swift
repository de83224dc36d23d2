import Authorities
import Diagnostics

/// Sessions that are moved, or registrations that are carried, to a day that was over when it was announced: nobody
/// could come. What the site has already stays as it was told.
enum PastTargets {
  static func report(_ expanded: ExpandedSchedule, _ history: PublicationHistory, asOf: CivilDay) -> Report {
    let schedule = expanded.schedule
    var report = Report()
    for index in Set(expanded.touches.map(\.change)).sorted() {
      let change = schedule.changes[index]
      guard let to = change.newDay ?? change.carriedTo, isNew(change, schedule, history, asOf: asOf) else { continue }
      let from = expanded.touches.first { $0.change == index }?.from ?? Occurrence.none
      if let announced = change.published, to < announced, announced <= asOf {
        report.add(problem(change, to, announced: announced, schedule))
      } else if to < asOf, from >= asOf.daysSinceEpoch {
        report.add(problem(change, to, today: asOf, schedule))
      }
    }
    return report
  }

  private static func isNew(
    _ change: ReceptionChange, _ schedule: ReceptionSchedule, _ history: PublicationHistory, asOf: CivilDay
  ) -> Bool {
    history.firstDay(of: HistoryEntry.id(change, of: schedule), asOf: asOf) == nil
  }

  private static func problem(
    _ change: ReceptionChange, _ day: CivilDay, announced: CivilDay, _ schedule: ReceptionSchedule
  ) -> Problem {
    let what = what(change, day)
    return Problem(
      "change-into-past",
      Wording(
        "\(what.vi), đã qua khi thông báo ngày \(announced.vietnamese)",
        en: "\(what.en), which was over when it was announced on \(announced.iso)"),
      fix: Wording(
        "kiểm tra lại ngày và tháng ở “\(key(change))”, và ngày ở “published”",
        en: "check day and month in “\(key(change))”, and the day in “published”"),
      at: place(change, schedule))
  }

  private static func problem(
    _ change: ReceptionChange, _ day: CivilDay, today: CivilDay, _ schedule: ReceptionSchedule
  ) -> Problem {
    let what = what(change, day)
    return Problem(
      "change-into-past", severity: .warning,
      Wording(
        "\(what.vi), đã qua vào ngày dựng cổng \(today.vietnamese), mà thay đổi này chưa từng đăng",
        en: "\(what.en), which is over on the day of the build, \(today.iso), and was never published"),
      fix: Wording(
        "kiểm tra lại ngày và tháng ở “\(key(change))”; giữ nguyên nếu đã thông báo trước ngày ấy ở nơi tiếp",
        en: "check day and month in “\(key(change))”; keep it if it was posted at the place before that day"),
      at: place(change, schedule))
  }

  private static func what(_ change: ReceptionChange, _ day: CivilDay) -> Wording {
    change.action == .move
      ? Wording("Buổi tiếp dời sang ngày \(day.vietnamese)", en: "The session is moved to \(day.iso)")
      : Wording("Đăng ký chuyển sang ngày \(day.vietnamese)", en: "Registrations are carried to \(day.iso)")
  }

  private static func key(_ change: ReceptionChange) -> String { change.action == .move ? "to" : "carriedTo" }

  private static func place(_ change: ReceptionChange, _ schedule: ReceptionSchedule) -> Location {
    schedule.places.location((change.action == .move ? change.targetMark : change.carriedMark) ?? change.mark)
  }
}
