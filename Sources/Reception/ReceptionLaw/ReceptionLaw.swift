public import Authorities
public import Diagnostics
import Formats

/// Reception as it is scheduled, against what the law asks: how often each host receives at least, and how early
/// schedules and changes are announced.
public struct ReceptionLaw: Sendable {
  /// By host in order of their first schedule, then by minimum and month.
  public let standings: [HostMonthStanding]
  /// By schedule; first the schedule itself, then its changes in their order.
  public let notices: [NoticeStanding]
  /// What was altered of published sessions without a change, by schedule.
  public let untold: [UntoldChange]
  /// The schedules after which nothing is announced, in order of schedule.
  public let endings: [ScheduleEnding]
  /// Warnings and notices about days to come.
  public let report: Report
  /// Indices in `standings` and in `notices`, by slug of the place.
  private let standingsByOffice: [String: [Int]]
  private let noticesByOffice: [String: [Int]]

  /// `settings` gives the table of minimums and the levels of units that the places do not tell.
  public init(_ reception: CheckedReception, _ settings: SiteSettings, _ history: PublicationHistory) {
    var standings: [HostMonthStanding] = []
    var notices: [NoticeStanding] = []
    var report = Report()
    let levels = Dictionary(
      settings.units.map { (VietnameseText.nameKey($0.name), $0.level) }, uniquingKeysWith: { first, _ in first })
    for plan in HostPlans(reception, levels: levels).all {
      for minimum in settings.minimums.rows(for: plan.role, at: plan.level) where minimum.times > 0 {
        let judge = StandingJudge(plan, minimum, reception.calendar, in: reception.window)
        standings += judge.standings
        report.merge(Shortage.report(judge.shortfalls, plan, minimum, reception))
      }
      if settings.minimums.needsLevel(plan.role), plan.level == nil || plan.level == .party {
        report.merge(LevelUnknown.report(plan, reception))
      }
    }
    report.merge(RoleUnknown.report(reception))
    for expanded in reception.expanded {
      let check = NoticeCheck(expanded, reception.calendar, history, asOf: reception.asOf)
      notices += check.standings
      report.merge(check.report)
      report.merge(PastTargets.report(expanded, history, asOf: reception.asOf))
    }
    report.merge(FutureNotices.report(reception))
    report.merge(VanishedSessions.report(reception, history))
    report.merge(VanishedChanges.report(reception, history))
    let untold = UntoldChanges(reception, history)
    report.merge(untold.report)
    self.untold = untold.all
    let endings = ScheduleEndings(reception, units: settings.units)
    report.merge(endings.report)
    self.endings = endings.all
    self.standings = standings
    self.notices = notices
    self.report = report
    standingsByOffice = Dictionary(
      standings.enumerated().flatMap { index, standing in standing.offices.map { ($0, [index]) } },
      uniquingKeysWith: +)
    noticesByOffice = Dictionary(grouping: notices.indices, by: { [notices] in notices[$0].office })
  }

  /// The standings of all hosts at one place.
  public func standings(atOffice slug: String) -> [HostMonthStanding] {
    (standingsByOffice[slug] ?? []).map { standings[$0] }
  }

  /// The notices of all schedules at one place.
  public func notices(atOffice slug: String) -> [NoticeStanding] { (noticesByOffice[slug] ?? []).map { notices[$0] } }
}

/// A host of a table of sessions whose title does not tell the role. A text file without `role` has left it out.
enum RoleUnknown {
  /// One notice for each, as long as the sessions are not over.
  static func report(_ reception: CheckedReception) -> Report {
    Report(
      reception.schedules.compactMap { schedule in
        guard schedule.role == nil, let location = schedule.places.host,
          schedule.valid.to.map({ $0 >= reception.asOf }) ?? true
        else { return nil }
        let words = HostRole.words.joined(separator: " · ")
        return Problem(
          "reception-role-unknown", severity: .notice,
          Wording(
            "Chưa rõ “\(schedule.host)” giữ vai nào, nên không đối chiếu được số ngày tiếp tối thiểu",
            en: "The role of “\(schedule.host)” is not known, so the minimum of reception days cannot be checked"),
          fix: Wording(
            "thêm cột “Vai trò” với một trong các vai: \(words)", en: "add the column “Vai trò” with one of: \(words)"),
          at: location)
      })
  }
}

/// A host whose minimum depends on a level that nobody told.
enum LevelUnknown {
  /// One notice, as long as the schedules of the host are not over.
  static func report(_ plan: HostPlan, _ reception: CheckedReception) -> Report {
    let current = plan.schedules.map { reception.schedules[$0] }.first { schedule in
      schedule.valid.to.map { $0 >= reception.asOf } ?? true
    }
    guard let schedule = current else { return Report() }
    return Report([
      Problem(
        "reception-level-unknown", severity: .notice,
        Wording(
          "Chưa rõ “\(plan.host)” thuộc cấp nào, nên chưa đối chiếu được số ngày tiếp tối thiểu",
          en: "The level of “\(plan.host)” is not known, so the minimum of reception days cannot be checked"),
        fix: Wording(
          "thêm “level: province”, “level: district” hoặc “level: commune” vào tệp nơi tiếp \(schedule.office)",
          en: "add “level: province”, “level: district” or “level: commune” to the place \(schedule.office)"),
        at: schedule.places.location(schedule.places.days))
    ])
  }
}
