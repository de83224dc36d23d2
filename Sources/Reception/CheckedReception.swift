public import Authorities
public import Diagnostics
import Formats

/// Reception with every rule resolved to dated sessions, as known on one day.
/// A schedule is expanded over the whole of `valid`; where that is open, past the end of the sixth month after the day
/// and past its last change.
public struct CheckedReception: Sendable {
  public let edition: Edition
  public let calendar: WorkingCalendar
  /// The places shown on the day, in order of path.
  public let offices: [Office]
  /// The schedules shown on the day, in order of slug.
  public let schedules: [ReceptionSchedule]
  /// Of these records and of this check together.
  public let report: Report
  let expanded: [ExpandedSchedule]
  /// Schedules that are written but not shown on the day: drafts, those that wait for a day, those of such a place.
  let unshown: [ReceptionSchedule]
  /// Indices in `schedules`, by slug of the place.
  private let byOffice: [String: [Int]]
  private let bySchedule: [String: Int]
  /// By key of the name; of places with one name, none.
  private let byName: [String: Office]

  public var asOf: CivilDay { edition.asOf }

  /// Without drafts.
  public init(_ records: ReceptionRecords, asOf day: CivilDay) { self.init(records, Edition(asOf: day)) }

  public init(_ records: ReceptionRecords, _ edition: Edition) {
    self.edition = edition
    let calendar = WorkingCalendar(records.holidays)
    self.calendar = calendar
    var report = records.report
    offices = records.offices.all.filter { $0.keys.isPublished(in: edition) }
    let shown = Set(offices.map(\.slug))
    var years: Set<Int> = []
    var expanded: [ExpandedSchedule] = []
    var unshown: [ReceptionSchedule] = []
    for schedule in records.schedules {
      var check = ScheduleCheck(schedule, records.offices, calendar, asOf: edition.asOf)
      report.merge(check.run())
      guard schedule.keys.isPublished(in: edition), shown.contains(schedule.office)
      else {
        unshown.append(schedule)
        continue
      }
      years.formUnion(check.years)
      expanded.append(check.expanded)
    }
    report.merge(CarriedRegistrations.resolve(&expanded))
    report.merge(HostCollisions.report(expanded, asOf: edition.asOf))
    report.merge(HostsAlike(expanded.map(\.schedule), offices).report)
    for year in years.sorted() where !calendar.hasFile(for: year) && !records.holidays.report.hasErrors {
      report.add(
        records.holidays.drafts[year].map { Self.yearInDraft(year, at: $0) }
          ?? Self.yearWithoutFile(year, at: records.location(ofYear: year)))
    }
    self.expanded = expanded.sorted { $0.schedule.slug.utf8.lexicographicallyPrecedes($1.schedule.slug.utf8) }
    self.unshown = unshown
    schedules = self.expanded.map(\.schedule)
    byOffice = Dictionary(grouping: schedules.indices, by: { [schedules] in schedules[$0].office })
    bySchedule = Dictionary(schedules.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(grouping: offices, by: { VietnameseText.nameKey($0.name) })
    byName = names.compactMapValues { $0.count == 1 ? $0.first : nil }
    self.report = report
  }

  private static func yearInDraft(_ year: Int, at location: Location) -> Problem {
    Problem(
      "holidays-missing", severity: .warning,
      Wording(
        "Lịch nghỉ năm \(year) còn là bản nháp; các buổi tiếp năm này ghi “dự kiến”",
        en: "The calendar of days off for \(year) is a draft; its sessions are marked provisional"),
      fix: Wording(
        "đã có thông báo thì đối chiếu từng ngày rồi xóa dòng “draft: true”",
        en: "once announced check every day and delete the line “draft: true”"),
      at: location)
  }

  private static func yearWithoutFile(_ year: Int, at location: Location) -> Problem {
    Problem(
      "holidays-missing", severity: .warning,
      Wording(
        "Chưa có lịch nghỉ chính thức năm \(year); các buổi tiếp năm này ghi “dự kiến”",
        en: "There is no official calendar of days off for \(year); its sessions are marked provisional"),
      fix: Wording("thêm tệp holidays/\(year).yaml khi có thông báo", en: "add holidays/\(year).yaml once announced"),
      at: location)
  }
}

extension CheckedReception {
  /// The published stretch: from the first day of the month three before to the last day of the month six after.
  public var window: ClosedRange<CivilDay> { Self.window(about: asOf) }

  static func window(about day: CivilDay) -> ClosedRange<CivilDay> {
    day.firstOfMonth(addingMonths: -3)...day.firstOfMonth(addingMonths: 6).lastOfMonth
  }

  /// Sessions of all schedules over the whole of their time.
  public var sessionCount: Int { expanded.reduce(0) { $0 + $1.occurrences.count } }

  /// Sessions of all places between two days, both included, by day (or rule day, without one), time and schedule.
  public func sessions(from: CivilDay, to: CivilDay) -> [ReceptionSession] {
    sessions(of: schedules.indices, from: from, to: to)
  }

  /// Sessions at one place.
  public func sessions(atOffice slug: String, from: CivilDay, to: CivilDay) -> [ReceptionSession] {
    sessions(of: byOffice[slug] ?? [], from: from, to: to)
  }

  /// Sessions of one schedule.
  public func sessions(ofSchedule slug: String, from: CivilDay, to: CivilDay) -> [ReceptionSession] {
    sessions(of: bySchedule[slug].map { [$0] } ?? [], from: from, to: to)
  }

  /// Sessions of the last three months of each place that ended before the published stretch, by slug of the place.
  public var lastSessions: [String: [ReceptionSession]] {
    var sessions: [String: [ReceptionSession]] = [:]
    for office in offices {
      guard let end = office.valid.to, end < window.lowerBound else { continue }
      sessions[office.slug] = self.sessions(atOffice: office.slug, from: end.firstOfMonth(addingMonths: -2), to: end)
    }
    return sessions
  }

  /// The schedules at one place, in order of slug.
  public func schedules(atOffice slug: String) -> [ReceptionSchedule] { (byOffice[slug] ?? []).map { schedules[$0] } }

  /// The days of a schedule's rule on which there is no session because they are days off (`nghỉ`), in order of day.
  public func restDays(ofSchedule slug: String, from: CivilDay, to: CivilDay) -> [RestDay] {
    bySchedule[slug].map { restDays(of: expanded[$0], from: from, to: to) } ?? []
  }

  /// The rest days of all schedules, in order of day and schedule.
  public func restDays(from: CivilDay, to: CivilDay) -> [RestDay] {
    expanded.flatMap { restDays(of: $0, from: from, to: to) }.sorted { ($0.day, $0.schedule) < ($1.day, $1.schedule) }
  }

  private func restDays(of expanded: ExpandedSchedule, from: CivilDay, to: CivilDay) -> [RestDay] {
    expanded.dropped.lazy.map { CivilDay(daysSinceEpoch: $0) }.filter { from <= $0 && $0 <= to }.compactMap { day in
      ShiftReason.single(day, calendar).map { reason in
        RestDay(
          schedule: expanded.schedule.slug, office: expanded.schedule.office, host: expanded.schedule.host, day: day,
          reason: reason)
      }
    }
  }

  /// The days of sessions at a place that are not cancelled, schedule by schedule.
  public func standing(atOffice slug: String) -> [(day: CivilDay, schedule: ReceptionSchedule)] {
    (byOffice[slug] ?? []).flatMap { index in
      expanded[index].occurrences.filter { $0.status != .cancelled }.map { session in
        (CivilDay(daysSinceEpoch: session.orderDay), schedules[index])
      }
    }
  }

  /// Sorted as numbers first: texts are made only for what is returned.
  private func sessions(of schedules: some Sequence<Int>, from: CivilDay, to: CivilDay) -> [ReceptionSession] {
    // Through a buffer, because a copy of a schedule out of the array would retain each of its many texts.
    expanded.withUnsafeBufferPointer { expanded in
      var keys: [SessionKey] = []
      for schedule in schedules {
        for index in expanded[schedule].indices(from: from, to: to) {
          let (day, start) = expanded[schedule].order(of: index)
          keys.append(SessionKey(day: day, start: start, schedule: Int32(schedule), index: Int32(index)))
        }
      }
      keys.sort()
      return keys.map { placed(expanded[Int($0.schedule)].session(Int($0.index), calendar)) }
    }
  }

  /// The session with the place of the portal in which it is held when its schedule says it is held elsewhere.
  func placed(_ session: ReceptionSession) -> ReceptionSession {
    guard let place = session.place, let office = byName[VietnameseText.nameKey(place)],
      session.date.map(office.valid.contains) ?? true
    else { return session }
    var session = session
    session.placeOffice = office
    return session
  }
}

/// Where a session stands among those of all schedules.
private struct SessionKey: Comparable {
  let day: Int32
  let start: Int32
  let schedule: Int32
  let index: Int32

  static func < (a: SessionKey, b: SessionKey) -> Bool {
    (a.day, a.start, a.schedule, a.index) < (b.day, b.start, b.schedule, b.index)
  }
}
