import Authorities
import Diagnostics

/// Changes that were published and are no longer written, though a day they touch is still to come: readers go by what
/// they saw. Told until it is published so, since from then on the history knows it.
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
        "Thay đổi “\(change.action.rawValue)” \(days.vi) đã đăng từ ngày \(change.published.vietnamese), nay không còn trong “changes” hoặc đã sửa",
        en:
          "The change “\(change.action.rawValue)” \(days.en), published since \(change.published.iso), is gone from “changes” or was edited"
      ),
      fix: Wording(
        "giữ nguyên thay đổi ấy, điều mới thì viết thêm một thay đổi ở cuối “changes”; nếu cố ý sửa thì cứ đăng, lần sau không nhắc nữa",
        en:
          "keep that change as it was and add what is new as another at the end of “changes”; if it is meant, publish it: it is told only once"
      ),
      at: schedule.location, related: [location].compactMap { $0 })
  }

  /// What readers were told.
  private static func days(_ change: HistoryChange) -> Wording {
    switch (change.days, change.newDay) {
    case (.single(let day), let to?):
      Wording("ngày \(day.vietnamese) sang ngày \(to.vietnamese)", en: "of \(day.iso) to \(to.iso)")
    case (.single(let day), nil): Wording("ngày \(day.vietnamese)", en: "of \(day.iso)")
    case (.range(let from, let to?), _):
      Wording("từ ngày \(from.vietnamese) đến ngày \(to.vietnamese)", en: "from \(from.iso) to \(to.iso)")
    case (.range(let from, nil), _): Wording("từ ngày \(from.vietnamese)", en: "from \(from.iso)")
    }
  }
}
