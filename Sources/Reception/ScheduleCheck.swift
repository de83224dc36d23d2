import Authorities
import Diagnostics
import Formats

/// Resolves one schedule to its sessions and finds what is wrong with it as a whole.
struct ScheduleCheck {
  private(set) var expanded: ExpandedSchedule
  /// Every year from the first day named to the last, as far as the days still matter.
  private(set) var years: Set<Int> = []
  private let schedule: ReceptionSchedule
  private let offices: Offices
  private let calendar: WorkingCalendar
  private let asOf: CivilDay
  private var report = Report()

  init(_ schedule: ReceptionSchedule, _ offices: Offices, _ calendar: WorkingCalendar, asOf: CivilDay) {
    self.schedule = schedule
    self.offices = offices
    self.calendar = calendar
    self.asOf = asOf
    expanded = ExpandedSchedule(
      schedule: schedule, occurrences: [], touches: [], merges: [], dropped: [], carriedDays: [:], passed: [])
  }

  mutating func run() -> Report {
    checkOffice()
    report.merge(ScheduleObligations(schedule, calendar, asOf: asOf).report)
    report.merge(ScheduleNames.report(schedule, offices))
    checkBounds()
    // Without its obligatory choices, or with a part that cannot be read, more messages would only be echoes.
    if isReadable, !report.problems.contains(where: ScheduleObligations.blocks) { expand() }
    return report
  }

  private var isReadable: Bool {
    guard let from = schedule.valid.from, schedule.valid.to.map({ from <= $0 }) ?? true else { return false }
    guard let rule = schedule.rule else { return schedule.ruleText == nil }
    let places = schedule.places
    return !(rule.canFallOnDayOff && schedule.shift.onDayOff == nil && places.onDayOff != nil)
      && !(rule.needsWeekOfMonth && schedule.weekOfMonth == nil && places.weekOfMonth != nil)
      && !(rule.needsShortMonth && schedule.shortMonth == nil && places.shortMonth != nil)
  }

  private mutating func expand() {
    let expansion = ScheduleExpansion(schedule, calendar, through: horizon)
    let changed = ChangeApplication(expansion, schedule, calendar, asOf: asOf)
    report.merge(changed.report)
    if schedule.rule != nil, !schedule.dates.isEmpty, schedule.places.isListWhole {
      let agreement = DatesAgreement(schedule, before: expansion.occurrences, after: changed.occurrences)
      if let problem = agreement.problem { report.add(problem) }
    }
    if schedule.rule == nil { warnListedDaysOff() }
    noteMissingWeeks(expansion.missingWeeks)
    expanded = ExpandedSchedule(
      schedule: schedule, occurrences: changed.occurrences, touches: changed.touches, merges: expansion.merges,
      dropped: expansion.dropped, carriedDays: changed.carriedDays, passed: changed.passed)
    report.merge(SessionCollisions.report(expanded))
    if expansion.missingWeeks.isEmpty { checkSessions() }
    noteYears()
    checkOfficeOpen()
    checkOtherPlaces()
  }

  /// Where an open `valid` is cut: a month past the published window, since days off may move a session backward into
  /// it, and past every change, but not past three years, so that a mistyped year is a change without a session.
  private var horizon: CivilDay {
    let window = CheckedReception.window(about: asOf).upperBound.firstOfMonth(addingMonths: 1).lastOfMonth
    let named = schedule.changes.flatMap { [$0.days.last, $0.newDay, $0.carriedTo].compactMap { $0 } }
    let wanted = (named + schedule.dates.map(\.date)).max().map { $0.firstOfMonth(addingMonths: 1).lastOfMonth }
    return max(window, min(wanted ?? window, asOf.firstOfMonth(addingMonths: 36)))
  }

  /// The years named by the rule or by changes from the published window on. A neighbour year that only a shift
  /// reaches needs no file: no day of it was announced.
  private mutating func noteYears() {
    let window = CheckedReception.window(about: asOf)
    let low = window.lowerBound.daysSinceEpoch
    let high = schedule.valid.to == nil ? window.upperBound.daysSinceEpoch : Int32.max
    var (first, last) = (Int32.max, Int32.min)
    for session in expanded.occurrences where session.orderDay >= low && session.orderDay <= high {
      // A listed day outside `valid` is told as such.
      if session.listed >= 0, schedule.rule == nil, !schedule.valid.contains(CivilDay(daysSinceEpoch: session.ruleDay))
      {
        continue
      }
      // So is an extra one.
      if session.status == .extra, !schedule.valid.contains(CivilDay(daysSinceEpoch: session.orderDay)) { continue }
      let day = session.ruleDay == Occurrence.none || session.status == .moved ? session.orderDay : session.ruleDay
      (first, last) = (min(first, day), max(last, day))
    }
    guard first <= last else { return }
    years = Set(CivilDay(daysSinceEpoch: first).year...CivilDay(daysSinceEpoch: last).year)
  }

  // MARK: The place

  private mutating func checkOffice() {
    guard !schedule.office.isEmpty, offices[schedule.office] == nil, !offices.refused.contains(schedule.office) else {
      return
    }
    report.add(
      UnknownOffice.problem(
        schedule.office, among: offices.all, at: schedule.places.location(schedule.places.office)))
  }

  private mutating func checkOfficeOpen() {
    guard let office = offices[schedule.office], office.valid != .always else { return }
    let closed = expanded.occurrences.first { session in
      session.status != .cancelled && !office.valid.contains(CivilDay(daysSinceEpoch: session.orderDay))
    }
    guard let closed else { return }
    let day = CivilDay(daysSinceEpoch: closed.orderDay)
    report.add(ScheduleProblem.officeClosed(office, day, schedule))
  }

  /// A change of place that leaves its sessions at the place of the schedule, where they were.
  private mutating func checkOtherPlaces() {
    guard let office = offices[schedule.office] else { return }
    let names = [office.name, office.slug, office.address, "\(office.name), \(office.address)"]
    let keys = Set(names.map { VietnameseText.nameKey($0) })
    for (index, change) in schedule.changes.enumerated() where change.action == .place {
      guard let place = change.target, keys.contains(VietnameseText.nameKey(place)) else { continue }
      let touched = expanded.touches.filter { $0.change == index }
      if !touched.isEmpty, !touched.contains(where: { isElsewhere($0.serial, before: index) }) {
        report.add(ChangeProblem.samePlace(change, office, schedule))
      }
    }
  }

  /// Whether a session was held at another place before a change.
  private func isElsewhere(_ serial: Int32, before change: Int) -> Bool {
    let isTold = expanded.touches.contains { touch in
      let earlier = schedule.changes[touch.change]
      return touch.serial == serial && touch.change < change && (earlier.action == .place || earlier.place != nil)
    }
    let session = expanded.occurrences.first { $0.serial == serial }
    return isTold || session.map { $0.listed >= 0 && schedule.dates[Int($0.listed)].place != nil } ?? false
  }

  // MARK: Bounds

  private mutating func checkBounds() {
    let valid = schedule.valid
    for listed in schedule.dates where !valid.contains(listed.date) {
      report.add(ScheduleProblem.outsideValid(listed, schedule))
    }
    if let from = valid.from, from.distance(to: valid.to ?? max(from, asOf)) > (valid.to == nil ? 7320 : 3660) {
      report.add(ScheduleProblem.tooLong(schedule))
    }
  }

  /// `thứ Ba tuần thứ sáu` by its number, or a `valid` of a few days; told only once the days looked at hold every month
  /// that the rule can mean.
  private mutating func checkSessions() {
    let isSilent = expanded.occurrences.isEmpty && expanded.dropped.isEmpty
    guard let rule = schedule.rule, isSilent, let from = schedule.valid.from else { return }
    let round = from.adding(days: rule.months == .every ? 130 : 400)
    guard min(round, schedule.valid.to ?? round) <= horizon else { return }
    report.add(ScheduleProblem.withoutSession(schedule))
  }

  private mutating func warnListedDaysOff() {
    for listed in schedule.dates {
      guard let name = calendar.dayOffWording(on: listed.date) else { continue }
      report.add(ScheduleProblem.listedDayOff(listed, name, schedule))
    }
  }

  private mutating func noteMissingWeeks(_ missing: [(item: Int, month: CivilDay)]) {
    guard let rule = schedule.rule else { return }
    for index in rule.items.indices {
      let months = missing.filter { $0.item == index }.map(\.month)
      if !months.isEmpty { report.add(ScheduleProblem.weekWithoutDay(rule.items[index], months, schedule)) }
    }
  }
}
