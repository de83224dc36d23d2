import Diagnostics

/// Changes that were published and are no longer written, though a day they touch is still to come. Programs that follow
/// the calendar tell old from new by the number of changes, so one taken back leaves them with what no longer holds.
enum VanishedChanges {
  /// One warning for each change; what became of a schedule that is gone is told by its sessions.
  static func report(_ reception: CheckedReception, _ history: PublicationHistory) -> Report {
    let known = history.changes(asOf: reception.asOf)
    guard !known.isEmpty else { return Report() }
    let schedules = Dictionary(reception.schedules.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let written = Set(
      reception.schedules.flatMap { schedule in schedule.changes.map { HistoryEntry.id($0, of: schedule) } })
    var report = Report()
    for change in known where !written.contains(change.id) {
      guard let schedule = schedules[change.schedule] else { continue }
      let isOver = (change.last ?? schedule.valid.to).map { $0 < reception.asOf } ?? false
      if isOver { continue }
      report.add(problem(change, schedule, at: history.location(of: change)))
    }
    return report
  }

  private static func problem(_ change: HistoryChange, _ schedule: ReceptionSchedule, at location: Location?) -> Problem
  {
    let days = days(change)
    return Problem(
      "change-vanished", severity: .warning,
      Wording(
        "Thay đổi “\(change.action.rawValue)” \(days.vi) đã đăng nay không còn, hoặc đã sửa, trong “changes”",
        en: "The published change “\(change.action.rawValue)” \(days.en) is gone from “changes”, or was edited"),
      fix: Wording(
        "giữ nguyên thay đổi ấy; điều mới thì viết thêm một thay đổi ở cuối “changes”",
        en: "keep that change as it was, and add what is new as another change at the end of “changes”"),
      at: schedule.location, related: [location].compactMap { $0 })
  }

  private static func days(_ change: HistoryChange) -> Wording {
    if change.last == nil {
      return Wording("từ ngày \(change.first.vietnamese)", en: "from \(change.first.iso)")
    }
    return Wording("ngày \(change.first.vietnamese)", en: "of \(change.first.iso)")
  }
}
