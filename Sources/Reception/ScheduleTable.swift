import Authorities
import Diagnostics
import Formats
import Records
import Scanner
import Tables

/// A table of dated sessions (`reception/<slug>.xlsx` or `.csv`), of a row a session, a month or a host: one schedule for
/// every host at every place it names.
/// The sheets of a workbook are one table.
///
/// The schedule with the earliest session keeps the file's name; the others add the host's, and the place's when a host
/// receives at several. So names stay whatever the order of rows, and as rows are added at the end of the year.
struct ScheduleTable {
  private(set) var schedules: [ReceptionSchedule] = []
  private(set) var report = Report()
  private(set) var cells: [WrittenCell] = []

  init(_ tables: [Table], of file: SourceFile, _ offices: OfficeNames) {
    if let problem = TextFileKeys.problem(ofName: file) { report.add(problem) }
    var all: [ScheduleTableRow] = []
    for table in tables {
      let years = ScheduleYears.told(by: table.title, and: "\(file.stem) \(table.sheet ?? "")")
      var rows = ScheduleTableRows(table, offices, years: years, after: all.last?.order ?? 0)
      rows.read()
      cells += rows.cells
      report.merge(rows.report)
      all += rows.rows
    }
    report = RepeatedValues.once(report)
    let groups = Dictionary(grouping: all, by: \.group).map { Group(key: $0, rows: $1) }
      .sorted { $0.order < $1.order }
    let slugs = Self.slugs(groups, file.stem)
    for (group, slug) in zip(groups, slugs) {
      report.merge(group.report)
      schedules.append(group.schedule(slug, file))
    }
  }

  private static func slugs(_ groups: [Group], _ file: String) -> [String] {
    var used: [String: Int] = [:]
    return groups.enumerated().map { index, group in
      guard index > 0 else { return file }
      let isAtSeveral = groups.contains { $0.key.host == group.key.host && $0.key.office != group.key.office }
      let host = VietnameseText.slug(group.host)
      let slug = [file, host, isAtSeveral ? group.key.office : ""].filter { !$0.isEmpty }.joined(separator: "-")
      used[slug, default: 0] += 1
      // Hosts whose names differ in marks alone.
      return used[slug] == 1 && slug != file ? slug : "\(slug)-\((used[slug] ?? 0) + (slug == file ? 1 : 0))"
    }
  }
}

/// The rows of one host at one place.
private struct Group {
  let key: ScheduleTableRow.Group
  let host: String
  private let holder: String?
  /// As the table says, or else by the host's title.
  private let role: HostRole?
  private let hostLocation: Location?
  private(set) var listed: [ListedSession] = []
  private(set) var report = Report()

  init(key: ScheduleTableRow.Group, rows: [ScheduleTableRow]) {
    self.key = key
    let rows = rows.sorted { ($0.day, $0.order) < ($1.day, $1.order) }
    host = rows.first?.host ?? ""
    holder = rows.first?.holder
    let roles = rows.compactMap { row in row.role.map { (role: $0, location: row.roleLocation) } }
    role = roles.first?.role ?? HostRole(title: host)
    if let first = roles.first, let other = roles.first(where: { $0.role != first.role }) {
      report.add(RoleDiffers.problem(host, at: other.location, first: first.location))
    }
    hostLocation = rows.contains(where: \.isRoleUnknown) ? nil : rows.min { $0.order < $1.order }?.hostLocation
    var first: [CivilDay: ScheduleTableRow] = [:]
    for row in rows {
      guard let other = first[row.day] else {
        first[row.day] = row
        listed.append(row.listed)
        continue
      }
      join(row, to: other)
    }
  }

  /// Two rows of a day are the hours of one session: morning and afternoon.
  private mutating func join(_ row: ScheduleTableRow, to first: ScheduleTableRow) {
    guard let last = listed.last else { return }
    let parts: Set<DayPart?> = [last.part, row.part]
    if parts == [.morning, .afternoon] {
      listed[listed.count - 1] = last.joined(with: row, hours: nil)
      return
    }
    let (tellHours, namesHalf) = (last.hours != nil || row.hours != nil, last.part != nil || row.part != nil)
    guard tellHours, let hours = last.hours ?? first.standing(of: last.part),
      let more = row.hours ?? row.standing(of: row.part)
    else {
      report.add(
        tellHours || namesHalf
          ? Self.hoursOfBoth(row, first)
          : ScheduleReading.twice(row.day, at: row.location, first: first.location))
      return
    }
    if hours == more {
      report.add(ScheduleReading.twice(row.day, at: row.location, first: first.location))
      return
    }
    for span in more {
      if let other = hours.first(where: { $0.overlaps(span) }) {
        report.add(TimeProblem.overlap(other, span, at: row.hoursLocation, related: [first.hoursLocation]))
      }
    }
    listed[listed.count - 1] = last.joined(with: row, hours: (hours + more).sorted())
  }

  private static func hoursOfBoth(_ row: ScheduleTableRow, _ first: ScheduleTableRow) -> Problem {
    ScheduleReading.twice(
      row.day, at: row.location, first: first.location,
      fix: Wording(
        "ghi giờ ở cả hai dòng, ví dụ “7h30-11h30” và “14h00-16h30”; nếu trùng nhau thì xóa một dòng",
        en: "give the hours in both rows, e.g. “7h30-11h30” and “14h00-16h30”; remove one if they are the same"))
  }

  /// By the earliest session.
  var order: GroupOrder {
    GroupOrder(
      day: listed.first?.date ?? CivilDay(daysSinceEpoch: .max), start: listed.first?.hours?.first?.start ?? -1,
      name: key.host + "\u{0}" + key.office)
  }

  /// It holds from the first month with a session to the last.
  func schedule(_ slug: String, _ file: SourceFile) -> ReceptionSchedule {
    let days = listed.map(\.date)
    return ReceptionSchedule(
      keys: TextFileKeys(slug: slug), office: key.office, host: host, holder: holder, role: role,
      valid: DayRange(from: days.first?.firstOfMonth, to: days.last?.lastOfMonth), ruleText: nil, rule: nil,
      dates: listed, hours: [], shift: ShiftPolicy(onDayOff: nil), weekOfMonth: nil, shortMonth: nil, delegate: nil,
      registration: nil, attendees: [], topics: nil, mode: nil, linkedPlaces: [], published: nil, rotation: [],
      changes: [], body: .empty(of: file), english: nil, location: file.location,
      places: .init(
        file: file.location, text: nil, office: nil, rule: nil, dates: nil, valid: nil, hours: nil, onDayOff: nil,
        weekOfMonth: nil, shortMonth: nil, registration: nil, host: hostLocation))
  }
}

private struct GroupOrder: Comparable {
  let day: CivilDay
  let start: Int
  let name: String

  static func < (a: GroupOrder, b: GroupOrder) -> Bool { (a.day, a.start, a.name) < (b.day, b.start, b.name) }
}

extension ScheduleTableRow {
  /// Nil when no half of the day is named or the place tells no hours of it.
  fileprivate func standing(of part: DayPart?) -> [TimeSpan]? { part == nil || standing.isEmpty ? nil : standing }
}

extension ListedSession {
  fileprivate func joined(with row: ScheduleTableRow, hours: [TimeSpan]?) -> ListedSession {
    ListedSession(
      date: date, host: nil, hours: hours, place: nil, topics: Self.both(topics, row.topics), part: nil,
      note: Self.both(note, row.note), spot: spot)
  }

  private static func both(_ a: String?, _ b: String?) -> String? {
    guard let a, let b, a != b else { return a ?? b }
    return "\(a); \(b)"
  }
}
