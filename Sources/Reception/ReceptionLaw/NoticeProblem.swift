import Authorities
import Diagnostics

/// What is told of announcements (Luật Tiếp công dân 2013, Đ.24).
enum NoticeProblem {
  private static let code = "reception-notice-late"

  static func lateSchedule(
    _ standing: NoticeStanding, _ allowed: CivilDay, _ schedule: ReceptionSchedule
  ) -> Problem {
    Problem(
      code, severity: .warning, summary(of: standing, Wording("Lịch", en: "A schedule")),
      fix: Wording(
        "để buổi đầu từ ngày \(allowed.vietnamese) trở đi, hoặc sửa “published” nếu ghi nhầm (\(NoticeStanding.source))",
        en: "begin on \(allowed.iso) or later, or correct “published” (\(NoticeStanding.source))"),
      at: schedule.places.location(schedule.places.days))
  }

  static func lateChange(_ standing: NoticeStanding, _ allowed: CivilDay, at location: Location) -> Problem {
    let choose =
      standing.action == .cancel
      ? Wording("báo thẳng cho người đã đăng ký", en: "tell those who registered")
      : Wording("chọn buổi từ ngày \(allowed.vietnamese) trở đi", en: "choose a session on \(allowed.iso) or later")
    return Problem(
      code, severity: .warning, summary(of: standing, Wording("Thay đổi", en: "A change")),
      fix: Wording(
        "\(choose.vi), hoặc sửa “published” nếu ghi nhầm (\(NoticeStanding.source))",
        en: "\(choose.en), or correct “published” (\(NoticeStanding.source))"),
      at: location)
  }

  private static func summary(of standing: NoticeStanding, _ what: Wording) -> Wording {
    let days = NoticeStanding.workingDays
    let day = standing.announcement.map(\.day)
    let isStated = standing.announcement?.isStated ?? true
    return Wording(
      "\(what.vi) phải được thông báo chậm nhất 0\(days) ngày làm việc trước ngày tiếp: buổi ngày \(standing.session.vietnamese) chậm nhất ngày \(standing.latest.vietnamese), đã thông báo ngày \(day?.vietnamese ?? "")\(isStated ? " (theo khai báo)" : "")",
      en:
        "\(what.en) must be announced at least \(days) working days before: for \(standing.session.iso) by \(standing.latest.iso), announced on \(day?.iso ?? "")\(isStated ? " (as stated)" : "")"
    )
  }

  static func unstated(_ standing: NoticeStanding, at location: Location) -> Problem {
    Problem(
      "change-without-published", severity: .notice,
      Wording(
        "Thay đổi chưa ghi ngày thông báo, nên chưa biết có kịp trước buổi ngày \(standing.session.vietnamese) không",
        en:
          "The change does not say when it was announced, so nobody can tell whether in time for \(standing.session.iso)"
      ),
      fix: Wording(
        "thêm “published: …”; chậm nhất là ngày \(standing.latest.vietnamese) (\(NoticeStanding.source))",
        en: "add “published: …”; \(standing.latest.iso) at the latest (\(NoticeStanding.source))"), at: location)
  }

  static func statedTooLate(
    _ stated: CivilDay, _ first: CivilDay, isOfSchedule: Bool, at location: Location
  ) -> Problem {
    let what = what(isOfSchedule)
    return Problem(
      "published-differs", severity: .warning,
      Wording(
        "“published” ghi \(stated.vietnamese), nhưng \(what.vi) đã có trên cổng từ ngày \(first.vietnamese)",
        en: "“published” says \(stated.iso), but \(what.en) was on the site on \(first.iso)"),
      fix: Wording("viết “published: \(first.iso)”", en: "write “published: \(first.iso)”"), at: location)
  }

  static func statedTooEarly(
    _ stated: CivilDay, _ without: CivilDay, isOfSchedule: Bool, at location: Location
  ) -> Problem {
    let what = what(isOfSchedule)
    return Problem(
      "published-differs", severity: .warning,
      Wording(
        "“published” ghi \(stated.vietnamese), nhưng cổng đăng ngày \(without.vietnamese) chưa có \(what.vi)",
        en: "“published” says \(stated.iso), but the site of \(without.iso) did not have \(what.en)"),
      fix: Wording(
        "viết ngày đã thông báo thật; giữ nguyên nếu đã niêm yết ở nơi tiếp trước khi đăng lên cổng",
        en: "write the real day; keep it if it was posted at the place before it was on the site"), at: location)
  }

  private static func what(_ isOfSchedule: Bool) -> Wording {
    isOfSchedule ? Wording("lịch này", en: "this schedule") : Wording("thay đổi này", en: "this change")
  }
}
