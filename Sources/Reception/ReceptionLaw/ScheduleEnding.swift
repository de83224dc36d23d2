public import Authorities
import Diagnostics
import Formats

/// A schedule with a last day after which nothing is announced for its host at that place.
public struct ScheduleEnding: Sendable, Hashable {
  /// Slugs of schedule and place.
  public let schedule: String
  public let office: String
  public let host: String
  /// The last day it holds; of a table, that of the whole table.
  public let until: CivilDay
  /// The day of its last session; of a table, that of the whole table.
  let last: CivilDay
}

/// Finds the schedules that run out. Nobody waits for the next one of a place or unit that ends with the schedule, nor of
/// one that ended more than a year ago.
struct ScheduleEndings {
  private(set) var all: [ScheduleEnding] = []
  private(set) var report = Report()
  private let reception: CheckedReception
  private let closing: [String: CivilDay]
  private let places: [String: Office]

  /// So many working days before the last session the next schedule is asked for.
  static let workingDays = 10

  init(_ reception: CheckedReception, units: [Unit]) {
    self.reception = reception
    closing = Dictionary(
      units.compactMap { unit in unit.valid.to.map { (VietnameseText.nameKey(unit.name), $0) } },
      uniquingKeysWith: max)
    places = Dictionary(reception.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    find()
  }

  private mutating func find() {
    let ends = ends()
    let byOffice = Dictionary(grouping: reception.schedules + reception.prepared, by: \.office)
    let limit = reception.calendar.day(Self.workingDays, workingDaysAfter: reception.asOf)
    let shown = Set(reception.schedules.map(\.slug))
    var told: Set<Location> = []
    for expanded in reception.expanded {
      let schedule = expanded.schedule
      guard let (until, last) = ends[schedule.end], until >= reception.asOf.firstOfMonth(addingMonths: -12),
        !closes(schedule.office, by: until)
      else { continue }
      let next = (byOffice[schedule.office] ?? []).filter { $0.follows(schedule, ends[$0.end]?.until, after: until) }
      if !next.contains(where: { shown.contains($0.slug) }) {
        all.append(
          ScheduleEnding(
            schedule: schedule.slug, office: schedule.office, host: schedule.host, until: until, last: last))
      }
      if next.isEmpty, last < limit, told.insert(schedule.places.location(schedule.places.valid)).inserted {
        report.add(problem(schedule, last))
      }
    }
  }

  /// The last day and the last session of each schedule with an end; all of a table end together.
  private func ends() -> [ReceptionSchedule.End: (until: CivilDay, last: CivilDay)] {
    var ends: [ReceptionSchedule.End: (until: CivilDay, last: CivilDay)] = [:]
    for expanded in reception.expanded {
      guard let until = expanded.schedule.valid.to else { continue }
      // A cancelled one too: reception that is suspended has not run out.
      let last = expanded.occurrences.last.map { CivilDay(daysSinceEpoch: $0.orderDay) } ?? until
      let other = ends[expanded.schedule.end]
      ends[expanded.schedule.end] = (max(until, other?.until ?? until), max(last, other?.last ?? last))
    }
    return ends
  }

  /// Whether a place, or the unit it belongs to, is closed now or ends with the schedule.
  private func closes(_ slug: String, by until: CivilDay) -> Bool {
    guard let office = places[slug] else { return true }
    let ends = [office.valid.to, closing[VietnameseText.nameKey(office.unit)]].compactMap { $0 }
    return ends.contains { $0 <= until || $0 < reception.asOf }
  }

  private func problem(_ schedule: ReceptionSchedule, _ last: CivilDay) -> Problem {
    let isTable = schedule.places.text == nil
    let isOver = last < reception.asOf
    let what = isTable ? Wording("Bảng lịch này", en: "This table") : Wording("Lịch này", en: "This schedule")
    return Problem(
      "schedule-ending", severity: .warning,
      Wording(
        "\(what.vi) \(isOver ? "đã hết buổi" : "sắp hết buổi"): buổi cuối là ngày \(last.vietnamese), chưa có lịch sau của “\(schedule.host)” ở nơi này",
        en:
          "\(what.en) \(isOver ? "has run out" : "runs out"): its last session is on \(last.iso), and “\(schedule.host)” has no later schedule at this place"
      ),
      fix: isTable
        ? Wording("thêm bảng lịch sau vào reception/", en: "add the next table to reception/")
        : Wording(
          "thêm tệp lịch sau vào reception/; lịch này còn áp dụng thì sửa ngày cuối ở “valid”",
          en: "add the next schedule to reception/, or correct the last day in “valid” if this one goes on"),
      at: schedule.places.location(schedule.places.valid))
  }
}

extension ReceptionSchedule {
  /// What ends together.
  fileprivate enum End: Hashable {
    case schedule(String)
    case table(String)
  }

  fileprivate var end: End { places.text == nil ? .table(location.path) : .schedule(slug) }

  /// Whether it goes on where another of the same host at the same place ends.
  fileprivate func follows(_ other: ReceptionSchedule, _ until: CivilDay?, after end: CivilDay) -> Bool {
    slug != other.slug && (valid.to == nil || (until ?? valid.to).map { $0 > end } ?? true)
      && (sharesHost(with: other) || office == other.office && hasOneHolder && role == other.role)
  }

  /// Of a role that one person holds at a place, whatever the title is.
  private var hasOneHolder: Bool {
    switch role {
    case .chairman, .partySecretary, .council: true
    case .head, .staff, .other, nil: false
    }
  }
}

extension CheckedReception {
  /// Schedules that are written to be shown on a later day.
  fileprivate var prepared: [ReceptionSchedule] { unshown.filter { !$0.keys.isDraft } }
}
