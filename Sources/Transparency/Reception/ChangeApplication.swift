import Diagnostics

/// Applies the changes of one schedule in the order of the file; each names the day announced at that point.
struct ChangeApplication {
  private(set) var occurrences: [Occurrence]
  private(set) var touches: [Touch] = []
  private(set) var report = Report()
  /// Changes by index whose registrations went to a session that stood when they took effect.
  private var carried: Set<Int> = []
  private let schedule: ReceptionSchedule
  private let calendar: WorkingCalendar
  private let expansion: ScheduleExpansion

  /// One change that touched one session.
  struct Touch {
    let serial: Int32
    /// Index in `changes`.
    let change: Int
    /// The day announced before it; `none` while a separate notice was awaited.
    let from: Int32
  }

  init(_ expansion: ScheduleExpansion, _ schedule: ReceptionSchedule, _ calendar: WorkingCalendar) {
    occurrences = expansion.occurrences
    self.expansion = expansion
    self.schedule = schedule
    self.calendar = calendar
    guard !schedule.changes.isEmpty else { return }
    for index in schedule.changes.indices { apply(index) }
    checkOverlaps()
    checkCarried()
    self.occurrences.sort { ($0.orderDay, $0.serial) < ($1.orderDay, $1.serial) }
  }

  private mutating func apply(_ index: Int) {
    let change = schedule.changes[index]
    switch (change.action, change.days) {
    case (.extra, .single(let day)): addExtra(on: day, index)
    case (_, .single(let day)):
      guard let place = standing(on: day, change) else { return }
      touch(place, index)
    case (_, .range):
      let places = occurrences.indices.filter { isStanding(occurrences[$0], in: change.days) }
      if places.isEmpty { report.add(ChangeProblem.emptyRange(change, schedule)) }
      for place in places { touch(place, index) }
    }
    if let day = change.carriedTo, isSession(on: day) { carried.insert(index) }
  }

  private func isSession(on day: CivilDay) -> Bool {
    occurrences.contains { $0.status != .cancelled && $0.day == day.daysSinceEpoch }
  }

  /// A session that awaits a separate notice goes by the day of the rule.
  private func isStanding(_ session: Occurrence, in days: ReceptionChange.Days) -> Bool {
    session.status != .cancelled && days.contains(CivilDay(daysSinceEpoch: session.orderDay))
  }

  private mutating func standing(on day: CivilDay, _ change: ReceptionChange) -> Int? {
    if let place = occurrences.firstIndex(where: { isStanding($0, in: .single(day)) }) { return place }
    if let gone = occurrences.first(where: { $0.orderDay == day.daysSinceEpoch }) {
      report.add(ChangeProblem.alreadyCancelled(change, day, schedule, by: canceller(of: gone)))
    } else {
      report.add(ChangeProblem.noSession(change, day, schedule, expansion, occurrences, calendar))
    }
    return nil
  }

  private func canceller(of session: Occurrence) -> ReceptionChange? {
    touches.last { $0.serial == session.serial }.map { schedule.changes[$0.change] }
  }

  private mutating func touch(_ place: Int, _ index: Int) {
    let change = schedule.changes[index]
    touches.append(Touch(serial: occurrences[place].serial, change: index, from: occurrences[place].day))
    switch change.action {
    case .cancel: occurrences[place].status = .cancelled
    case .delegate: occurrences[place].isDelegated = true
    case .place: occurrences[place].isPlaceChanged = true
    case .move: if let day = change.newDay { move(place, to: day, change) }
    case .extra: break
    }
  }

  private mutating func move(_ place: Int, to day: CivilDay, _ change: ReceptionChange) {
    let old = occurrences[place].day
    if old == day.daysSinceEpoch, change.hours == nil { report.add(ChangeProblem.noMove(change, day, schedule)) }
    let isTaken = occurrences.contains { $0.day == day.daysSinceEpoch && $0.day != old && $0.status != .cancelled }
    if isTaken, change.hours == nil {
      report.add(ChangeProblem.ontoSession(change, day, schedule))
    }
    warnDayOff(day, change, like: occurrences[place].item)
    occurrences[place].day = day.daysSinceEpoch
    occurrences[place].status = .moved
  }

  /// An extra session or a move onto a day off is told, as long as the rule does not itself name weekends.
  private mutating func warnDayOff(_ day: CivilDay, _ change: ReceptionChange, like item: Int16) {
    let items = schedule.rule?.items ?? []
    let namesWeekend = items.indices.contains(Int(item)) && items[Int(item)].pattern.namesWeekend
    guard let name = calendar.dayOffName(on: day), !(namesWeekend && !calendar.isHoliday(day)) else { return }
    report.add(ChangeProblem.ontoDayOff(change, day, name, schedule))
  }

  private mutating func addExtra(on day: CivilDay, _ index: Int) {
    let change = schedule.changes[index]
    if schedule.valid.contains(day) == false { report.add(ChangeProblem.outsideValid(change, day, schedule)) }
    let isTaken = occurrences.contains { session in
      session.day == day.daysSinceEpoch && session.status != .cancelled
        && (session.ruleDay == Occurrence.none || change.hours == nil)
    }
    if isTaken { report.add(ChangeProblem.ontoSession(change, day, schedule)) }
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
    for (index, change) in schedule.changes.enumerated() {
      guard case .range = change.days else { continue }
      let earlier = schedule.changes[..<index].first { other in
        guard case .range = other.days else { return false }
        return other.action == change.action && other.days.overlaps(change.days)
      }
      if let earlier { report.add(ChangeProblem.overlap(change, earlier, schedule)) }
    }
  }

  /// Registrations can only be carried to a session that stood when the change took effect, or was added since; days
  /// past `valid` belong to another file.
  private mutating func checkCarried() {
    for (index, change) in schedule.changes.enumerated() {
      guard let day = change.carriedTo, schedule.valid.contains(day) else { continue }
      let isKept = occurrences.contains { session in
        session.status != .cancelled && (session.day == day.daysSinceEpoch || session.shiftedDay == day.daysSinceEpoch)
      }
      if isKept { continue }
      guard carried.contains(index) else {
        report.add(ChangeProblem.carriedNowhere(change, day, schedule, occurrences))
        continue
      }
      if let canceller = canceller(on: day), canceller.carriedTo == nil {
        report.add(ChangeProblem.carriedNoFurther(canceller, day, schedule, from: change))
      }
    }
  }

  private func canceller(on day: CivilDay) -> ReceptionChange? {
    occurrences.first { $0.day == day.daysSinceEpoch }.flatMap(canceller)
  }
}
