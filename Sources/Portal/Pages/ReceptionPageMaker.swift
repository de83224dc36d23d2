import Authorities
import Formats
import Reception
import SiteKit
import Transparency

/// Makes the lists under `lich-tiep-cong-dan/`: coming sessions, months, kinds of hosts, places.
struct ReceptionPageMaker {
  let record: PublicRecord
  let site: SiteFrame
  let rows: ReceptionRows
  private let hosts: [HostGroup: [SessionRow]]
  private let months: [CivilDay]
  private let filters: ReceptionFilters
  private let endings: EndingLines

  /// How far ahead the list of all places looks, in days.
  private static let horizon = 60
  /// Bytes of rows on a page, so that it stays below 60 KB with its style.
  static let rowBytes = 28_000
  private static let cardsPerPage = 50
  /// So many places have room under the coming sessions.
  private static let placesOnIndex = 24

  init(record: PublicRecord, site: SiteFrame, rows: ReceptionRows) {
    self.record = record
    self.site = site
    self.rows = rows
    hosts = Self.grouped(rows.all, record.schedules)
    endings = EndingLines(record)
    months = (0..<10).map { record.sessionSpan.from.firstOfMonth(addingMonths: $0) }
    filters = ReceptionFilters(hosts: HostGroup.allCases.filter { [hosts] in hosts[$0] != nil }, months: months)
  }

  private static func grouped(_ rows: [SessionRow], _ schedules: [ReceptionSchedule]) -> [HostGroup: [SessionRow]] {
    let schedules = Dictionary(schedules.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var known: [TextKey: HostGroup] = [:]
    return Dictionary(grouping: rows) { row in
      let key = TextKey("\(row.schedule)/\(row.host)")
      if let group = known[key] { return group }
      let group = HostGroup(row.host, of: schedules[row.schedule])
      known[key] = group
      return group
    }
  }

  func index() -> [ReceptionIndexPage] {
    let until = record.asOf.adding(days: Self.horizon)
    let coming = rows.all.filter { row in rows.isComing(row) && row.order <= until }
    let cards = record.offices.count <= Self.placesOnIndex ? self.cards : []
    return pages(coming, in: ReceptionPath.all).map { part in
      ReceptionIndexPage(
        page: frame(
          "Lịch tiếp công dân", "Lịch tiếp công dân ở mọi nơi tiếp trong 60 ngày tới: ngày, giờ, người tiếp, địa chỉ.",
          part.path, part.pager),
        until: until, filters: filters.on(ReceptionPath.all), sessions: part.items,
        endings: endings.of(record.schedules, through: until),
        offices: part.pager.map { $0.number == 1 } ?? true ? cards : [],
        calendar: CalendarLinks(file: CalendarPath.all, baseURL: site.baseURL), pager: part.pager)
    }
  }

  /// The list of each month and of each kind of host.
  func lists() -> [ReceptionListPage] { months.flatMap(month) + HostGroup.allCases.flatMap(list) }

  func places() -> [ReceptionPlacesPage] {
    Pager.pages(cards, by: Self.cardsPerPage, in: ReceptionPath.places).map { part in
      ReceptionPlacesPage(
        page: frame(
          "Các nơi tiếp công dân", "Mọi nơi tiếp công dân: địa chỉ và buổi tiếp sắp tới.", part.path, part.pager),
        filters: filters.on(ReceptionPath.places), offices: part.items, pager: part.pager)
    }
  }

  private func month(_ first: CivilDay) -> [ReceptionListPage] {
    let (last, name) = (first.lastOfMonth, Typography.month(first))
    let sessions = rows.all.filter { first <= $0.order && $0.order <= last }
    let title = "Lịch tiếp công dân \(name)"
    return list(
      sessions, title, "Mọi buổi tiếp công dân trong \(name), ở mọi nơi tiếp.", caption: title,
      endings.of(record.schedules, through: last), in: ReceptionPath.month(first))
  }

  private func list(_ group: HostGroup) -> [ReceptionListPage] {
    guard let sessions = hosts[group] else { return [] }
    let title = "Lịch tiếp công dân: \(group.vietnamese)"
    let schedules = record.schedules.filter { HostGroup($0.host, of: $0) == group }
    let until = min(endings.end(of: schedules) ?? record.sessionSpan.to, record.sessionSpan.to)
    return list(
      sessions.filter { $0.order >= record.asOf }, title,
      "Các buổi sắp tới ở mọi nơi tiếp, người tiếp: \(group.vietnamese).",
      caption: "\(group.vietnamese): các buổi đến hết ngày \(until.vietnamese)",
      endings.of(schedules, through: record.sessionSpan.to), in: ReceptionPath.hosts(group))
  }

  private func list(
    _ sessions: [SessionRow], _ title: String, _ description: String, caption: String, _ endings: [String],
    in folder: String
  ) -> [ReceptionListPage] {
    pages(sessions, in: folder).map { part in
      ReceptionListPage(
        page: frame(title, description, part.path, part.pager), caption: caption, filters: filters.on(folder),
        sessions: part.items, endings: endings, pager: part.pager)
    }
  }

  private func pages(_ rows: [SessionRow], in folder: String) -> [(path: String, items: [SessionRow], pager: Pager?)] {
    Pager.pages(rows, within: Self.rowBytes, in: folder) { $0.weight }
  }

  private func frame(_ title: String, _ description: String, _ path: String, _ pager: Pager?) -> PageFrame {
    let number = pager?.number ?? 1
    return PageFrame(
      number > 1 ? "\(title), trang \(number)" : title, description, at: path, in: .reception, site)
  }

  private var cards: [OfficeCard] {
    let next = Dictionary(rows.held.map { ($0.office.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let cards = record.offices.map { office in
      OfficeCard(office: office, next: next[office.slug], ended: office.hasEnded(by: record.asOf))
    }
    return cards.filter { !$0.ended } + cards.filter(\.ended)
  }
}

extension Office {
  /// Whether the place no longer receives on the day.
  func hasEnded(by day: CivilDay) -> Bool { valid.to.map { $0 < day } ?? false }
}
