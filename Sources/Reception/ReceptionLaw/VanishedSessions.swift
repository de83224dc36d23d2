import Authorities
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
    let unshown = Dictionary(reception.unshown.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var report = Report()
    for (slug, sessions) in Dictionary(grouping: coming, by: \.session.schedule).sorted(by: { $0.key < $1.key }) {
      let schedule = schedules[slug]
      let known = Set(schedule?.ids ?? [])
      let gone = sessions.filter { date, session in
        !known.contains(session.id) && !(schedule.map { isHeld(session, on: date, $0.schedule, reception) } ?? false)
      }
      guard let first = gone.first else { continue }
      let (days, line) = (gone.map(\.date), history.location(of: first.session))
      if let schedule = schedule?.schedule {
        report.add(problem(days, fix: fix(schedule), at: schedule.places.location(schedule.places.days), line))
      } else if let schedule = unshown[slug] {
        report.add(problem(days, fix: fix(unshown: schedule), at: schedule.places.file, line))
      } else {
        report.add(problem(days, fix: fixWithoutFile, at: line, nil))
      }
    }
    return report
  }

  /// Whether the schedule has the session under another name, as when a rule is written as dates: readers find all they
  /// saw.
  private static func isHeld(
    _ session: HistorySession, on day: CivilDay, _ schedule: ReceptionSchedule, _ reception: CheckedReception
  ) -> Bool {
    guard let office = reception.offices.first(where: { $0.slug == schedule.office }) else { return false }
    return reception.sessions(ofSchedule: schedule.slug, from: day, to: day).contains { other in
      let now = AnnouncedSession(other, at: office, reception.calendar)
      let then = session.announced
      return other.status != .cancelled && (now.times, now.host, now.place) == (then.times, then.host, then.place)
    }
  }

  private static func problem(_ days: [CivilDay], fix: Wording, at place: Location?, _ line: Location?) -> Problem {
    Problem(
      "session-vanished", severity: .warning,
      Wording(
        "Buổi tiếp đã đăng nay không còn trong lịch và không thay đổi nào nói lý do: \(days.map(\.vietnamese).joined(separator: ", "))",
        en:
          "Published sessions are gone from the schedule and no change says why: \(days.map(\.iso).joined(separator: ", "))"
      ),
      fix: fix, at: place, related: [line].compactMap { $0 })
  }

  // MARK: What to do about it

  private static func fix(_ schedule: ReceptionSchedule) -> Wording {
    guard schedule.places.text == nil else {
      return Wording(
        "giữ ngày cũ trong lịch, rồi dời hoặc hủy bằng “changes” kèm lý do",
        en: "keep the days in the schedule, and move or cancel them by “changes” with the reason")
    }
    let file = "reception/\(schedule.slug).md"
    return Wording(
      "giữ dòng của buổi trong bảng; muốn dời hay hủy thì chuyển các buổi của lịch này sang “dates” của tệp \(file), rồi ghi “changes” kèm lý do",
      en:
        "keep the row in the table; to move or cancel, take the sessions of this schedule over into “dates” of \(file) and add “changes” with the reason"
    )
  }

  private static func fix(unshown schedule: ReceptionSchedule) -> Wording {
    if schedule.keys.isDraft {
      return Wording(
        "bỏ “draft: true” của tệp lịch, rồi hủy các buổi bằng “action: cancel” kèm lý do",
        en: "remove “draft: true” from the schedule's file and cancel by “action: cancel” with the reason")
    }
    return Wording(
      "cho lịch hiện lại (xem “publishDate” của tệp lịch, “draft” và “publishDate” của nơi tiếp \(schedule.office)), rồi hủy các buổi bằng “action: cancel” kèm lý do",
      en:
        "let the schedule be shown again (see its “publishDate”, and “draft” and “publishDate” of the place \(schedule.office)), and cancel by “action: cancel” with the reason"
    )
  }

  private static let fixWithoutFile = Wording(
    "đưa tệp lịch trở lại với tên cũ, rồi hủy các buổi bằng “action: cancel” kèm lý do",
    en: "bring the schedule's file back under its name and cancel by “action: cancel” with the reason")
}
