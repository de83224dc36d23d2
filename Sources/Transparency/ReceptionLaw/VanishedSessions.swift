import Diagnostics

/// Sessions to come that were published and are in no schedule any more, though no change says why: an edited rule, a
/// removed file. The day that people keep free for it needs a notice with the reason (Luật Tiếp công dân 2013, Đ.24).
enum VanishedSessions {
  /// One warning for each schedule.
  static func report(_ reception: CheckedReception, _ history: PublicationHistory) -> Report {
    let coming = history.sessions(from: reception.asOf, through: reception.window.upperBound, asOf: reception.asOf)
    guard !coming.isEmpty else { return Report() }
    let schedules = Dictionary(
      reception.expanded.map { ($0.schedule.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var report = Report()
    for (slug, sessions) in Dictionary(grouping: coming, by: \.schedule).sorted(by: { $0.key < $1.key }) {
      let schedule = schedules[slug]
      let known = Set(schedule?.ids ?? [])
      let gone = sessions.filter { !known.contains($0.id) }
      if !gone.isEmpty { report.add(problem(gone, schedule?.schedule, history)) }
    }
    return report
  }

  private static func problem(
    _ gone: [HistorySession], _ schedule: ReceptionSchedule?, _ history: PublicationHistory
  ) -> Problem {
    let line = gone.first.flatMap { history.location(of: $0) }
    let days = gone.map(\.date)
    return Problem(
      "session-vanished", severity: .warning,
      Wording(
        "Buổi tiếp đã đăng nay không còn trong lịch và không thay đổi nào nói lý do: \(days.map(\.vietnamese).joined(separator: ", "))",
        en:
          "Published sessions are gone from the schedule and no change says why: \(days.map(\.iso).joined(separator: ", "))"
      ),
      fix: schedule == nil
        ? Wording(
          "đưa tệp lịch trở lại với tên cũ, rồi hủy các buổi bằng “action: cancel” kèm lý do",
          en: "bring the schedule's file back under its name and cancel by “action: cancel” with the reason")
        : Wording(
          "giữ ngày cũ trong lịch, rồi dời hoặc hủy bằng “changes” kèm lý do",
          en: "keep the days in the schedule, and move or cancel them by “changes” with the reason"),
      at: schedule.map { $0.places.location($0.places.days) } ?? line,
      related: schedule == nil ? [] : [line].compactMap { $0 })
  }
}
