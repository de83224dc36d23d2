import Authorities
import Formats

/// One host at one unit, with every session that their schedules plan, wherever it is held.
/// Hosts of one unit are the same when they are written the same; each host of a rotation is one of their own.
struct HostPlan {
  let role: HostRole
  let level: UnitLevel?
  let host: String
  /// Slugs of the places, in order of first mention.
  private(set) var offices: [String] = []
  /// Indices of the schedules that name the host.
  private(set) var schedules: [Int] = []
  /// When the host receives at all: the times of the schedules, as far as their places are open.
  private(set) var valid: [DayRange] = []
  private(set) var sessions: [Session] = []

  /// A session in compact form; `Occurrence.none` stands for no day.
  struct Session {
    let schedule: Int
    let serial: Int32
    /// The day before any change.
    let planned: Int32
    /// The day it is held; none when it is cancelled or waits for a notice.
    let held: Int32
    /// The day of the rule of a session that waits for a notice.
    let awaited: Int32
    let isDelegated: Bool
  }

  init(_ role: HostRole, _ level: UnitLevel?, _ host: String) {
    self.role = role
    self.level = level
    self.host = host
  }

  mutating func add(_ schedule: ReceptionSchedule, _ index: Int, at office: Office) {
    if !offices.contains(office.slug) { offices.append(office.slug) }
    schedules.append(index)
    if let open = schedule.valid.intersection(office.valid) { valid.append(open) }
  }

  mutating func add(_ session: Session) { sessions.append(session) }

  /// True when the host receives on every day from one to another, as far as `valid` goes.
  func covers(_ span: ClosedRange<CivilDay>) -> Bool {
    var next = span.lowerBound
    while next <= span.upperBound {
      let ends = valid.filter { $0.contains(next) }.map { $0.to ?? span.upperBound }
      guard let end = ends.max() else { return false }
      next = end.adding(days: 1)
    }
    return true
  }

  func overlaps(_ span: ClosedRange<CivilDay>) -> Bool {
    valid.contains { $0.overlaps(DayRange(from: span.lowerBound, to: span.upperBound)) }
  }
}

/// The plans of all hosts that have a role, in order of their first schedule.
struct HostPlans {
  private(set) var all: [HostPlan] = []
  private var index: [Key: Int] = [:]

  private struct Key: Hashable {
    let unit: String
    let host: String
    let role: HostRole
  }

  init(_ reception: CheckedReception, levels: [String: UnitLevel]) {
    let offices = Dictionary(reception.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, expanded) in reception.expanded.enumerated() {
      guard let office = offices[expanded.schedule.office] else { continue }
      let level = office.level ?? levels[VietnameseText.nameKey(office.unit)]
      name(expanded.schedule, number, office, level)
    }
    for (number, expanded) in reception.expanded.enumerated() {
      guard let office = offices[expanded.schedule.office] else { continue }
      collect(expanded, number, office, in: reception.window)
    }
  }

  private mutating func name(_ schedule: ReceptionSchedule, _ number: Int, _ office: Office, _ level: UnitLevel?) {
    guard let declared = schedule.role else { return }
    for host in schedule.hosts {
      // Leaders who take turns have each a role of their own.
      let role = schedule.rotation.isEmpty || declared != .other ? declared : HostRole(title: host) ?? declared
      let key = Key(unit: VietnameseText.nameKey(office.unit), host: VietnameseText.nameKey(host), role: role)
      let place = index[key] ?? all.count
      if place == all.count {
        all.append(HostPlan(role, level, host))
        index[key] = place
      }
      if all[place].schedules.last != number { all[place].add(schedule, number, at: office) }
    }
  }

  /// Sessions count for the hosts they name, whatever role their schedule has: who takes a turn among others (`other`)
  /// still receives in office. The margin holds what was moved out of the window or into it.
  private mutating func collect(
    _ expanded: ExpandedSchedule, _ number: Int, _ office: Office, in window: ClosedRange<CivilDay>
  ) {
    let unit = VietnameseText.nameKey(office.unit)
    let roles = HostRole.allCases
    var places: [TextKey: [Int]] = [:]
    let margin = (window.lowerBound.adding(days: -62), window.upperBound.adding(days: 62))
    for index in expanded.indices(from: margin.0, to: margin.1) {
      let (session, host) = expanded.planned(index, of: number)
      let found =
        places[TextKey(host)]
        ?? roles.compactMap { self.index[Key(unit: unit, host: VietnameseText.nameKey(host), role: $0)] }
      places[TextKey(host)] = found
      for place in found { all[place].add(session) }
    }
  }
}

extension ReceptionSchedule {
  /// Everybody whose schedule this is: the host, or those who take turns.
  var hosts: [String] {
    var seen: Set<String> = []
    return rotation.isEmpty ? [host] : rotation.filter { seen.insert($0).inserted }
  }
}

extension ExpandedSchedule {
  /// A session as it counts for its host, and who that is.
  fileprivate func planned(_ index: Int, of number: Int) -> (session: HostPlan.Session, host: String) {
    let session = occurrences[index]
    let isExtra = session.ruleDay == Occurrence.none
    let plan = HostPlan.Session(
      schedule: number, serial: session.serial, planned: isExtra ? Occurrence.none : session.shiftedDay,
      held: session.status == .cancelled ? Occurrence.none : session.day,
      awaited: session.status == .separateNotice ? session.ruleDay : Occurrence.none,
      isDelegated: session.isDelegated)
    return (plan, host(ofSession: index))
  }
}
