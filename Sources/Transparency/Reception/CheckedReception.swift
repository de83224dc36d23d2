public import Diagnostics

/// Reception with every rule resolved to dated sessions, as known on one day.
/// A schedule is expanded over the whole of `valid`; where that is open, to the end of the sixth month after the day or
/// past its last change.
public struct CheckedReception: Sendable {
  public let asOf: CivilDay
  public let calendar: WorkingCalendar
  /// The places shown on the day, in order of path.
  public let offices: [Office]
  /// The schedules shown on the day, in order of slug.
  public let schedules: [ReceptionSchedule]
  /// Of these records and of this check together.
  public let report: Report
  private let expanded: [ExpandedSchedule]

  public init(_ records: ReceptionRecords, asOf: CivilDay, includingDrafts: Bool = false) {
    self.asOf = asOf
    let calendar = WorkingCalendar(records.holidays)
    self.calendar = calendar
    var report = records.report
    offices = records.offices.all.filter { $0.keys.isPublished(on: asOf, includingDrafts: includingDrafts) }
    let shown = Set(offices.map(\.slug))
    var years: Set<Int> = []
    var expanded: [ExpandedSchedule] = []
    for schedule in records.schedules {
      var check = ScheduleCheck(schedule, records.offices, calendar, asOf: asOf)
      report.merge(check.run())
      guard schedule.keys.isPublished(on: asOf, includingDrafts: includingDrafts), shown.contains(schedule.office)
      else {
        continue
      }
      years.formUnion(check.years)
      expanded.append(check.expanded)
    }
    for year in years.sorted() where !calendar.hasFile(for: year) {
      report.add(Self.yearWithoutFile(year, at: records.location(ofYear: year)))
    }
    self.expanded = expanded.sorted { $0.schedule.slug.utf8.lexicographicallyPrecedes($1.schedule.slug.utf8) }
    schedules = self.expanded.map(\.schedule)
    self.report = report
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

  /// Sessions of all places between two days, both included, by day (or rule day, without one), time and schedule.
  public func sessions(from: CivilDay, to: CivilDay) -> [ReceptionSession] {
    sessions(from: from, to: to) { _ in true }
  }

  /// Sessions at one place.
  public func sessions(atOffice slug: String, from: CivilDay, to: CivilDay) -> [ReceptionSession] {
    sessions(from: from, to: to) { $0.office == slug }
  }

  /// Sessions of one schedule.
  public func sessions(ofSchedule slug: String, from: CivilDay, to: CivilDay) -> [ReceptionSession] {
    sessions(from: from, to: to) { $0.slug == slug }
  }

  /// The days of a schedule's rule on which there is no session because they are days off (`nghỉ`), with the reason.
  public func restDays(ofSchedule slug: String, from: CivilDay, to: CivilDay) -> [(day: CivilDay, reason: Wording)] {
    expanded.filter { $0.schedule.slug == slug }.flatMap(\.dropped).map { CivilDay(daysSinceEpoch: $0) }
      .filter { from <= $0 && $0 <= to }
      .compactMap { day in ShiftReason.single(day, calendar).map { (day, $0) } }
  }

  private func sessions(
    from: CivilDay, to: CivilDay, where isWanted: (ReceptionSchedule) -> Bool
  ) -> [ReceptionSession] {
    struct Key {
      let day: Int32
      let start: Int
      let schedule: Int
      let index: Int
    }
    var keys: [Key] = []
    for (schedule, all) in expanded.enumerated() where isWanted(all.schedule) {
      for index in all.indices(from: from, to: to) {
        let day = all.occurrences[index].orderDay
        keys.append(Key(day: day, start: all.start(of: index), schedule: schedule, index: index))
      }
    }
    keys.sort { ($0.day, $0.start, $0.schedule, $0.index) < ($1.day, $1.start, $1.schedule, $1.index) }
    return keys.map { expanded[$0.schedule].session($0.index, calendar) }
  }
}
