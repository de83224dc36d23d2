import Authorities
import Reception
import SiteKit
import Transparency

/// Which schedules have a last day with nothing announced after it, in sentences: a list that reaches past that day must
/// not read as if nobody received any more.
struct EndingLines {
  private let record: PublicRecord
  private let names: [String: String]
  private let schedules: [String: [ReceptionSchedule]]
  private let endings: [String: [ScheduleEnding]]

  /// More are counted.
  private static let mostNames = 3

  init(_ record: PublicRecord) {
    self.record = record
    names = Dictionary(record.offices.map { ($0.slug, $0.name) }, uniquingKeysWith: { first, _ in first })
    schedules = Dictionary(grouping: record.schedules, by: \.office)
    endings = Dictionary(grouping: record.law.endings, by: \.office)
  }

  /// Of one place, whose name goes without saying.
  func of(_ office: Office) -> [String] {
    guard let endings = endings[office.slug] else { return [] }
    return lines(endings, through: record.sessionSpan.to, among: schedules[office.slug] ?? []) { $0.host }
  }

  /// Of the schedules that a list is made of, as far as they end before its last day.
  func of(_ schedules: [ReceptionSchedule], through last: CivilDay) -> [String] {
    let slugs = Set(schedules.map(\.slug))
    return lines(record.law.endings.filter { slugs.contains($0.schedule) }, through: last, among: schedules) { ending in
      "\(ending.host) (\(names[ending.office] ?? ending.office))"
    }
  }

  /// The last day of which anything is known; nil when some schedule goes on.
  func end(of schedules: [ReceptionSchedule]) -> CivilDay? {
    let slugs = Set(schedules.map(\.slug))
    let endings = record.law.endings.filter { slugs.contains($0.schedule) }
    return isAll(endings, of: schedules) ? endings.map(\.until).max() : nil
  }

  /// Those that are over and were followed by another do not count.
  private func isAll(_ endings: [ScheduleEnding], of schedules: [ReceptionSchedule]) -> Bool {
    let ending = Set(endings.map(\.schedule))
    return schedules.allSatisfy { schedule in
      ending.contains(schedule.slug) || schedule.valid.to.map { $0 < record.asOf } ?? false
    }
  }

  private func lines(
    _ endings: [ScheduleEnding], through last: CivilDay, among schedules: [ReceptionSchedule],
    name: (ScheduleEnding) -> String
  ) -> [String] {
    let endings = endings.filter { $0.until < last }
    let byDay = Dictionary(grouping: endings, by: \.until).sorted { $0.key < $1.key }
    let isAll = byDay.count == 1 && isAll(endings, of: schedules)
    return byDay.map { day, same in
      let whose = isAll ? "" : " của \(Self.list(same.map(name)))"
      return "Lịch\(whose) áp dụng đến \(day.vietnamese); lịch sau chưa công bố."
    }
  }

  private static func list(_ all: [String]) -> String {
    var seen: Set<String> = []
    let names = all.filter { seen.insert($0).inserted }
    let shown = names.prefix(mostNames).joined(separator: ", ")
    return names.count > mostNames ? "\(shown) và \(names.count - mostNames) người tiếp khác" : shown
  }
}
