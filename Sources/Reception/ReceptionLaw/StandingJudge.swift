import Authorities

/// Judges one host against one row of the table of minimums over the published window.
///
/// A month or week is judged only when it lies wholly in the time of the row and in that of the host's schedules;
/// in a part of one, enough days are still enough. A week of the change from one row to another is not judged.
struct StandingJudge {
  private(set) var standings: [HostMonthStanding] = []
  private(set) var shortfalls: [Shortfall] = []
  private let plan: HostPlan
  private let minimum: ReceptionMinimum
  private let calendar: WorkingCalendar

  /// A month or week with too few days.
  struct Shortfall {
    let span: ClosedRange<CivilDay>
    let held: Int
    let required: Int
  }

  init(_ plan: HostPlan, _ minimum: ReceptionMinimum, _ calendar: WorkingCalendar, in window: ClosedRange<CivilDay>) {
    self.plan = plan
    self.minimum = minimum
    self.calendar = calendar
    var month = window.lowerBound
    while month <= window.upperBound {
      switch minimum.per {
      case .month: judgeMonth(month)
      case .week: judgeWeeks(of: month, until: window.upperBound)
      }
      month = month.firstOfMonth(addingMonths: 1)
    }
  }

  private mutating func judgeMonth(_ month: CivilDay) {
    let span = month...month.lastOfMonth
    guard minimum.valid.overlaps(DayRange(from: month, to: month.lastOfMonth)), plan.overlaps(span) else { return }
    let tally = tally(span)
    let verdict = verdict(tally, span)
    add(month, tally, verdict: verdict)
  }

  private mutating func judgeWeeks(of month: CivilDay, until end: CivilDay) {
    var (verdicts, short, rest): ([HostMonthStanding.Verdict], [CivilDay], [CivilDay]) = ([], [], [])
    var thursday = month.adding(days: (3 - month.weekday.rawValue + 7) % 7)
    while thursday <= month.lastOfMonth {
      defer { thursday = thursday.adding(days: 7) }
      let span = thursday.adding(days: -3)...thursday.adding(days: 3)
      guard minimum.valid.contains(thursday), span.upperBound <= end, plan.overlaps(span) else { continue }
      if workingDays(span) == 0 {
        rest.append(span.lowerBound)
        continue
      }
      verdicts.append(verdict(tally(span), span))
      if verdicts.last == .short { short.append(span.lowerBound) }
    }
    guard !verdicts.isEmpty || !rest.isEmpty else { return }
    let worst = [HostMonthStanding.Verdict.short, .awaiting, .met].first(where: verdicts.contains) ?? .notJudged
    add(month, tally(month...month.lastOfMonth), short: short, rest: rest, verdict: worst)
  }

  private mutating func add(
    _ month: CivilDay, _ tally: Tally, short: [CivilDay] = [], rest: [CivilDay] = [],
    verdict: HostMonthStanding.Verdict
  ) {
    standings.append(
      HostMonthStanding(
        offices: plan.offices, host: plan.host, role: plan.role, month: month, minimum: minimum,
        scheduled: tally.days, delegated: tally.delegated, awaited: tally.awaited, shortWeeks: short,
        restWeeks: rest, verdict: verdict))
  }

  // MARK: One month or week

  private struct Tally {
    var days = 0
    var delegated = 0
    var awaited = 0
  }

  private func tally(_ span: ClosedRange<CivilDay>) -> Tally {
    let range = span.lowerBound.daysSinceEpoch...span.upperBound.daysSinceEpoch
    var isDelegated: [Int32: Bool] = [:]
    var tally = Tally()
    for session in plan.sessions {
      if range.contains(session.held) {
        isDelegated[session.held] = (isDelegated[session.held] ?? true) && session.isDelegated
      } else if range.contains(session.awaited) {
        tally.awaited += 1
      }
    }
    tally.days = isDelegated.count
    tally.delegated = isDelegated.values.count { $0 }
    return tally
  }

  /// A host cannot receive on more days than there are to work.
  private func required(_ span: ClosedRange<CivilDay>) -> Int { min(minimum.times, workingDays(span)) }

  private func workingDays(_ span: ClosedRange<CivilDay>) -> Int {
    (span.lowerBound.daysSinceEpoch...span.upperBound.daysSinceEpoch).count {
      calendar.isWorkingDay(CivilDay(daysSinceEpoch: $0))
    }
  }

  private mutating func verdict(_ tally: Tally, _ span: ClosedRange<CivilDay>) -> HostMonthStanding.Verdict {
    let required = required(span)
    if tally.days >= required { return .met }
    let isWhole =
      minimum.valid.contains(span.lowerBound) && minimum.valid.contains(span.upperBound) && plan.covers(span)
    guard isWhole else { return .notJudged }
    if tally.days + tally.awaited >= required { return .awaiting }
    shortfalls.append(Shortfall(span: span, held: tally.days, required: required))
    return .short
  }
}
