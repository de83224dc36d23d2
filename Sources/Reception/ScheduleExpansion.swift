import Authorities

/// All sessions of one schedule before its changes: rule days, shifts, merges.
struct ScheduleExpansion {
  /// In order of day.
  private(set) var occurrences: [Occurrence] = []
  /// Rule days that came to the day of an earlier one, by the serial of the session they joined.
  private(set) var merges: [(serial: Int32, ruleDay: Int32)] = []
  /// Rule days without a session (`onDayOff: nghỉ`).
  private(set) var dropped: [Int32] = []
  private(set) var missingWeeks: [(item: Int, month: CivilDay)] = []
  private var latestDay = Int32.min
  private var isOrdered = true

  /// `end` bounds the rule where `valid` is open; a schedule whose obligatory choices are missing must not come here.
  init(_ schedule: ReceptionSchedule, _ calendar: WorkingCalendar, through end: CivilDay) {
    guard let from = schedule.valid.from else { return }
    let to = schedule.valid.to ?? end
    if let rule = schedule.rule {
      expand(rule, schedule, calendar, from: from, to: to)
      if !isOrdered { occurrences.sort { $0.orderDay < $1.orderDay } }
      matchListed(schedule)
    } else {
      list(schedule)
    }
  }

  private mutating func expand(
    _ rule: ReceptionRule, _ schedule: ReceptionSchedule, _ calendar: WorkingCalendar, from: CivilDay, to: CivilDay
  ) {
    let days = RuleDays(
      rule, weekOfMonth: schedule.weekOfMonth ?? .nthWeekday, shortMonth: schedule.shortMonth ?? .skip,
      calendar: calendar, from: from, to: to)
    missingWeeks = days.missing
    occurrences.reserveCapacity(days.days.count)
    let namesWeekend = rule.items.map(\.pattern.namesWeekend)
    let parts = rule.items.map { Occurrence.Parts($0.part) }
    var turn: Int32 = -1
    var previous = Int32.min
    for rule in days.days {
      if rule.day != previous { turn += 1 }
      previous = rule.day
      let day = CivilDay(daysSinceEpoch: rule.day)
      let index = Int(rule.item)
      switch schedule.shift.apply(to: day, namesWeekend: namesWeekend[index], calendar) {
      case .held(let held): hold(rule, on: held.daysSinceEpoch, turn, parts[index])
      case .toBeAnnounced: announceLater(rule, turn, parts[index])
      case .dropped: if dropped.last != rule.day { dropped.append(rule.day) }
      }
    }
  }

  private mutating func hold(_ rule: RuleDays.Day, on day: Int32, _ turn: Int32, _ parts: Occurrence.Parts) {
    if day <= latestDay {
      if let index = occurrences.lastIndex(where: { $0.day == day }) {
        occurrences[index].parts.formUnion(parts)
        if occurrences[index].ruleDay != rule.day { noteMerge(occurrences[index].serial, rule.day) }
        return
      }
      isOrdered = false
    }
    latestDay = max(latestDay, day)
    occurrences.append(
      Occurrence(
        ruleDay: rule.day, shiftedDay: day, day: day, turn: turn, serial: Int32(occurrences.count), item: rule.item,
        parts: parts, status: .scheduled))
  }

  /// Two items of one rule day may join two sessions; each is noted once.
  private mutating func noteMerge(_ serial: Int32, _ ruleDay: Int32) {
    let isNoted = merges.reversed().prefix { $0.ruleDay == ruleDay }.contains { $0.serial == serial }
    if !isNoted { merges.append((serial, ruleDay)) }
  }

  private mutating func announceLater(_ rule: RuleDays.Day, _ turn: Int32, _ parts: Occurrence.Parts) {
    if let last = occurrences.last, last.ruleDay == rule.day, last.day == Occurrence.none {
      occurrences[occurrences.count - 1].parts.formUnion(parts)
      return
    }
    if rule.day < latestDay { isOrdered = false }
    occurrences.append(
      Occurrence(
        ruleDay: rule.day, shiftedDay: Occurrence.none, day: Occurrence.none, turn: turn,
        serial: Int32(occurrences.count), item: rule.item, parts: parts, status: .separateNotice))
  }

  /// `dates` beside `rule` may give a session its own host, hours, place and topics.
  private mutating func matchListed(_ schedule: ReceptionSchedule) {
    guard !schedule.dates.isEmpty else { return }
    var next = 0
    for (index, listed) in schedule.dates.enumerated() {
      let day = listed.date.daysSinceEpoch
      while next < occurrences.count, occurrences[next].orderDay < day { next += 1 }
      if next < occurrences.count, occurrences[next].day == day { occurrences[next].listed = Int32(index) }
    }
  }

  /// `dates` alone are held as listed.
  private mutating func list(_ schedule: ReceptionSchedule) {
    for (index, listed) in schedule.dates.enumerated() {
      let day = listed.date.daysSinceEpoch
      occurrences.append(
        Occurrence(
          ruleDay: day, shiftedDay: day, day: day, turn: Int32(index), serial: Int32(index), listed: Int32(index),
          item: -1, parts: Occurrence.Parts(listed.part), status: .scheduled))
    }
  }
}
