import Authorities
import Diagnostics

/// Applies the changes of one schedule in the order of the file; each names the day announced at that point.
struct ChangeApplication {
  private(set) var occurrences: [Occurrence]
  private(set) var touches: [Touch] = []
  private(set) var report = Report()
  /// The session that took over registrations, by the index of the change that carried them.
  private var carried: [Int: Int32] = [:]
  private let schedule: ReceptionSchedule
  private let calendar: WorkingCalendar
  private let expansion: ScheduleExpansion
  private let plausible: PlausibleDays
  /// Indices of changes that are not applied, for one of their days cannot be meant.
  private(set) var passed: Set<Int> = []

  /// One change that touched one session.
  struct Touch {
    let serial: Int32
    /// Index in `changes`.
    let change: Int
    /// The day announced before it; `none` while a separate notice was awaited.
    let from: Int32
  }

  init(
    _ expansion: ScheduleExpansion, _ schedule: ReceptionSchedule, _ calendar: WorkingCalendar, asOf: CivilDay
  ) {
    occurrences = expansion.occurrences
    self.expansion = expansion
    self.schedule = schedule
    self.calendar = calendar
    plausible = PlausibleDays(schedule.valid, asOf: asOf)
    guard !schedule.changes.isEmpty else { return }
    for (index, change) in schedule.changes.enumerated() {
      if let (named, meant) = plausible.fault(of: change) {
        passed.insert(index)
        report.add(ChangeProblem.implausible(named, meant: meant, schedule))
      } else {
        apply(index)
      }
    }
    checkOverlaps()
    checkCarried()
    self.occurrences.sort { ($0.orderDay, $0.serial) < ($1.orderDay, $1.serial) }
  }

  private mutating func apply(_ index: Int) {
    let change = schedule.changes[index]
    switch (change.action, change.days) {
    case (.extra, .single(let day)): addExtra(on: day, index)
    case (_, .single(let day)):
      guard let place = standing(on: day, change), !isTooFar(change, from: day, index) else { return }
      touch(place, index)
    case (_, .range):
      let places = occurrences.indices.filter { isStanding(occurrences[$0], in: change.days) }
      // An earlier range that took them all is told as an overlap.
      if places.isEmpty, overlapped(index) == nil { report.add(ChangeProblem.emptyRange(change, schedule)) }
      for place in places { touch(place, index) }
    }
    if let day = change.carriedTo { carried[index] = standing { $0.day == day.daysSinceEpoch }?.serial }
  }

  /// True, told, for a move to a day that cannot be meant; one that is only unlikely is told and made.
  private mutating func isTooFar(_ change: ReceptionChange, from day: CivilDay, _ index: Int) -> Bool {
    guard let far = plausible.far(change, from: day) else { return false }
    report.add(ChangeProblem.farMove(change, from: day, to: far.to, meant: far.meant, isSure: far.isSure, schedule))
    if far.isSure { passed.insert(index) }
    return far.isSure
  }

  private func standing(where holds: (Occurrence) -> Bool) -> Occurrence? {
    occurrences.first { $0.status != .cancelled && holds($0) }
  }

  /// A session that awaits a separate notice goes by the day of the rule.
  private func isStanding(_ session: Occurrence, in days: ReceptionChange.Days) -> Bool {
    session.status != .cancelled && days.contains(CivilDay(daysSinceEpoch: session.orderDay))
  }

  private mutating func standing(on day: CivilDay, _ change: ReceptionChange) -> Int? {
    if let place = occurrences.firstIndex(where: { isStanding($0, in: .single(day)) }) { return place }
    if let gone = occurrences.first(where: { $0.orderDay == day.daysSinceEpoch }) {
      let canceller = canceller(of: gone.serial).map { schedule.changes[$0] }
      report.add(ChangeProblem.alreadyCancelled(change, day, schedule, by: canceller))
    } else if schedule.rule != nil || !schedule.dates.isEmpty {
      // A schedule without days is told as such.
      report.add(ChangeProblem.noSession(change, day, schedule, expansion, occurrences, calendar))
    }
    return nil
  }

  private mutating func touch(_ place: Int, _ index: Int) {
    let change = schedule.changes[index]
    touches.append(Touch(serial: occurrences[place].serial, change: index, from: occurrences[place].day))
    switch change.action {
    case .cancel: occurrences[place].status = .cancelled
    case .delegate: occurrences[place].isDelegated = true
    case .place: occurrences[place].isPlaceChanged = true
    case .move: if let day = change.newDay { move(place, to: day, index) }
    case .extra: break
    }
  }

  private mutating func move(_ place: Int, to day: CivilDay, _ index: Int) {
    let change = schedule.changes[index]
    let old = occurrences[place].day
    if old == day.daysSinceEpoch, change.hours == nil { report.add(ChangeProblem.noMove(change, day, schedule)) }
    warnSuspension(day, change, before: index)
    warnDayOff(day, change, like: occurrences[place].item)
    occurrences[place].day = day.daysSinceEpoch
    occurrences[place].status = .moved
  }

  /// A day on which an earlier change says that nobody is received. An extra session there is how reception goes on.
  private mutating func warnSuspension(_ day: CivilDay, _ change: ReceptionChange, before index: Int) {
    let suspension = schedule.changes[..<index].first { other in
      guard other.action == .cancel, case .range = other.days else { return false }
      return other.days.contains(day)
    }
    if let suspension { report.add(ChangeProblem.intoSuspension(change, day, suspension, schedule)) }
  }

  /// An extra session or a move onto a day off is told, as long as the rule does not itself name weekends.
  private mutating func warnDayOff(_ day: CivilDay, _ change: ReceptionChange, like item: Int16) {
    let items = schedule.rule?.items ?? []
    let namesWeekend = items.indices.contains(Int(item)) && items[Int(item)].pattern.namesWeekend
    guard let name = calendar.dayOffWording(on: day), !(namesWeekend && !calendar.isHoliday(day)) else { return }
    report.add(ChangeProblem.ontoDayOff(change, day, name, schedule))
  }

  private mutating func addExtra(on day: CivilDay, _ index: Int) {
    let change = schedule.changes[index]
    if schedule.valid.contains(day) == false { report.add(ChangeProblem.outsideValid(change, day, schedule)) }
    warnDayOff(day, change, like: -1)
    let serial = Int32(occurrences.count)
    occurrences.append(
      Occurrence(
        ruleDay: Occurrence.none, shiftedDay: day.daysSinceEpoch, day: day.daysSinceEpoch, turn: -1, serial: serial,
        item: -1, parts: .all, status: .extra))
    touches.append(Touch(serial: serial, change: index, from: Occurrence.none))
  }

  // MARK: Between changes

  /// Two ranges of one action may not meet: which reason would hold?
  private mutating func checkOverlaps() {
    for (index, change) in schedule.changes.enumerated() where !passed.contains(index) {
      if let earlier = overlapped(index) { report.add(ChangeProblem.overlap(change, earlier, schedule)) }
    }
  }

  /// The first earlier range of the same action that a range meets.
  private func overlapped(_ index: Int) -> ReceptionChange? {
    let change = schedule.changes[index]
    guard case .range = change.days else { return nil }
    return schedule.changes[..<index].first { other in
      guard case .range = other.days else { return false }
      return other.action == change.action && other.days.overlaps(change.days)
    }
  }

  /// Registrations go to a session that stood when the change took effect, or was announced for that day before or
  /// since; days past `valid` belong to another file.
  private mutating func checkCarried() {
    for (index, change) in schedule.changes.enumerated() where !passed.contains(index) {
      guard let day = change.carriedTo, schedule.valid.contains(day) else { continue }
      let number = day.daysSinceEpoch
      let serial =
        carried[index] ?? (standing { $0.day == number } ?? standing { $0.shiftedDay == number })?.serial
      guard let serial else {
        report.add(ChangeProblem.carriedNowhere(change, day, schedule, occurrences))
        continue
      }
      carried[index] = serial
      if let canceller = canceller(of: serial), schedule.changes[canceller].carriedTo == nil {
        report.add(ChangeProblem.carriedNoFurther(schedule.changes[canceller], day, schedule, from: change))
      }
    }
  }

  /// The days now announced of the sessions that took over registrations, by the index of the change that carried
  /// them: wherever they have moved, and on to the next session when they were cancelled too; `none` when nothing
  /// takes them over any more. Without those that went to another file.
  var carriedDays: [Int: Int32] {
    carried.mapValues { first in
      var serial = first
      while let canceller = canceller(of: serial) {
        guard let next = carried[canceller] else {
          return schedule.changes[canceller].carriedTo?.daysSinceEpoch ?? Occurrence.none
        }
        serial = next
      }
      return occurrences.first { $0.serial == serial }?.day ?? Occurrence.none
    }
  }

  /// The change that cancelled a session; nil while it stands.
  private func canceller(of serial: Int32) -> Int? {
    guard occurrences.contains(where: { $0.serial == serial && $0.status == .cancelled }) else { return nil }
    return touches.last { $0.serial == serial }?.change
  }
}
