import Authorities
import Parallel
import Reception
import SiteKit
import Transparency

/// Makes the pages of each place: its own, and those of sessions that have no room on it.
struct OfficePageMaker {
  let record: PublicRecord
  let site: SiteFrame
  public let texts: RenderedTexts
  let rows: ReceptionRows
  private let months: [BlankMonth]
  private let schedules: [String: [ReceptionSchedule]]
  private let sessions: [String: [ReceptionSession]]
  private let results: [String: SessionResultSection]
  private let endings: EndingLines
  private let exceptions: HoursExceptions

  /// About so many bytes of a page are the frame of a month, and a mark in it.
  private static let (monthBytes, markBytes) = (1_100, 110)
  /// More marks in all months together would take the room of the rows.
  private static let mostMarks = 60
  private static let (cardBytes, resultBytes) = (450, 150)
  /// Bytes of a page of 60 KB beside its style, script and frame; and what the rows get of them at least.
  private static let (roomOnPage, leastRoom) = (31_000, 6_000)
  /// So many months, this one included, have a grid and a notice.
  static let monthsShown = 3

  init(record: PublicRecord, site: SiteFrame, texts: RenderedTexts, rows: ReceptionRows) {
    self.record = record
    self.site = site
    self.texts = texts
    self.rows = rows
    months = Self.months(record).map { BlankMonth($0, record.calendar) }
    schedules = Dictionary(grouping: record.schedules, by: \.office)
    sessions = Dictionary(grouping: record.sessions, by: \.office)
    results = SessionResultSection.all(record)
    endings = EndingLines(record)
    exceptions = HoursExceptions(record.calendar, in: record.asOf...Self.lastDay(record))
  }

  /// The first days of the months that have a grid and a notice.
  static func months(_ record: PublicRecord) -> [CivilDay] {
    (0..<monthsShown).map { record.asOf.firstOfMonth(addingMonths: $0) }
  }

  /// The last day that has a grid.
  private static func lastDay(_ record: PublicRecord) -> CivilDay {
    record.asOf.firstOfMonth(addingMonths: monthsShown - 1).lastOfMonth
  }

  /// The page of every place, and the further pages of those that need them.
  func pages() -> (offices: [OfficePage], sessions: [OfficeSessionsPage]) {
    let made = ChunkedMap.run(record.offices.count) { stretch in stretch.map { pages(record.offices[$0]) } }.flatMap {
      $0
    }
    return (made.map(\.page), made.flatMap(\.more))
  }

  private func pages(_ office: Office) -> (page: OfficePage, more: [OfficeSessionsPage]) {
    let data = OfficeData(office, sessions: sessions[office.slug] ?? [], record)
    let html = data.html
    let law = OfficeLaw(office, record)
    let parts = Parts(rows.at(office), rows, within: room(office, html, law))
    let more = parts.later.enumerated().map { rest(office, $1, pager(office, $0 + 2, parts)) }
    let printed = data.cut(to: Set(parts.coming.map(\.id)))?.html ?? html
    return (page(office, parts, printed, law, pager(office, 1, parts)), more)
  }

  /// Bytes left for rows beside what else the page has.
  private func room(_ office: Office, _ data: HTML, _ law: OfficeLaw?) -> Int {
    let cards = (schedules[office.slug] ?? []).count * Self.cardBytes
    let notes = (schedules[office.slug] ?? []).compactMap { texts.schedules[$0.slug]?.size }
    let text = notes.reduce(texts.offices[office.slug]?.html.bytes.count ?? 0, +)
    let past = (results[office.slug]?.rows.count ?? 0) * Self.resultBytes
    let other = cards + text + past + (law?.weight ?? 0)
    return max(Self.leastRoom, Self.roomOnPage - data.bytes.count - gridBytes(office) - other)
  }

  private func pager(_ office: Office, _ number: Int, _ parts: Parts) -> Pager? {
    parts.later.isEmpty
      ? nil : Pager(number: number, count: parts.later.count + 1, folder: OfficePath.folder(office.slug))
  }

  /// Sessions in the months that have a grid.
  private func marks(_ office: Office) -> Int {
    guard let first = months.first?.first, let last = months.last?.first.lastOfMonth else { return 0 }
    return rows.at(office.slug).count { row in row.day.map { first <= $0 && $0 <= last } ?? false }
  }

  private func gridBytes(_ office: Office) -> Int {
    if office.hasEnded(by: record.asOf) { return 0 }
    return months.count * Self.monthBytes + min(marks(office), Self.mostMarks) * Self.markBytes
  }

  private func page(
    _ office: Office, _ parts: Parts, _ data: HTML, _ law: OfficeLaw?, _ pager: Pager?
  ) -> OfficePage {
    let isEnded = office.hasEnded(by: record.asOf)
    let until = parts.until(Self.lastDay(record))
    let isNear = { (row: SessionRow) in row.day == nil || row.order <= until }
    let topics = SessionRow.sharedTopics(parts.coming + parts.past)
    let told = { (rows: [SessionRow]) in rows.map { $0.without(topics: topics) } }
    let successor = office.successor.flatMap { slug in record.offices.first { $0.slug == slug } }
    let page = PageFrame(
      office.name, "Lịch tiếp công dân, địa chỉ, giờ tiếp của \(office.name).", at: OfficePath.page(office.slug),
      in: .reception, site)
    return OfficePage(
      page: page, office: office, successor: successor.map { PageLink(label: $0.name, href: OfficePath.page($0.slug)) },
      isEnded: isEnded, next: parts.coming.first { $0.isHeld },
      off: isEnded ? [] : parts.coming.filter(rows.isOffToday),
      schedules: (schedules[office.slug] ?? []).filter(isCurrent).map { schedule in
        ScheduleCard(schedule: schedule, note: texts.schedules[schedule.slug]?.html(on: page))
      },
      sessions: told(parts.coming.filter(isNear)), later: told(parts.coming.filter { !isNear($0) }),
      past: told(parts.past), topics: topics, until: until, span: parts.span,
      endings: isEnded ? [] : endings.of(office),
      exceptions: isEnded ? [] : exceptions.lines(office), months: isEnded ? [] : grids(office, parts),
      notices: NoticePageMaker.months(office, record).map { month in
        PageLink(label: Typography.month(month), href: OfficePath.notice(office.slug, month))
      },
      calendar: CalendarLinks(file: CalendarPath.office(office.slug), baseURL: site.baseURL), pager: pager,
      law: law, results: results[office.slug], body: texts.offices[office.slug]?.html, jsonLD: data)
  }

  private func rest(_ office: Office, _ rows: [SessionRow], _ pager: Pager?) -> OfficeSessionsPage {
    let number = pager?.number ?? 2
    let topics = SessionRow.sharedTopics(rows)
    return OfficeSessionsPage(
      page: PageFrame(
        "\(office.name): các buổi khác, trang \(number)", "Các buổi tiếp công dân khác ở \(office.name).",
        at: Pager.path(OfficePath.folder(office.slug), number), in: .reception, site),
      office: office, sessions: rows.map { $0.without(topics: topics) }, caption: caption(rows), topics: topics,
      pager: pager)
  }

  /// Which days the rows of a further page are of.
  private func caption(_ rows: [SessionRow]) -> String {
    let isPast = { (row: SessionRow) in row.day != nil && !self.rows.isComing(row) }
    let coming = rows.filter { $0.day != nil && !isPast($0) }.map(\.order)
    let past = rows.filter(isPast).map(\.order)
    var told: [String] = []
    if let first = coming.first, let last = coming.last {
      told.append("các buổi sắp tới \(Typography.range(first, last))")
    }
    if rows.contains(where: { $0.day == nil }) { told.append("các buổi chưa có ngày") }
    if let last = past.first, let first = past.last {
      told.append("các buổi đã qua \(Typography.range(first, last)), mới nhất trước")
    }
    return Typography.capitalized(told.joined(separator: "; "))
  }

  private func grids(_ office: Office, _ parts: Parts) -> [MonthGrid] {
    let isCrowded = marks(office) > Self.mostMarks
    return months.map { $0.filled(with: rows.at(office.slug), isCrowded: isCrowded, href: parts.href) }
  }

  private func isCurrent(_ schedule: ReceptionSchedule) -> Bool {
    schedule.valid.to.map { $0 >= record.asOf } ?? true
  }
}

/// The rows of a place by where they stand: coming and past ones on its own page, the rest on later pages.
private struct Parts {
  let coming: [SessionRow]
  let past: [SessionRow]
  let later: [[SessionRow]]
  let span: OfficeSpan
  /// The first coming row on a later page.
  private let next: SessionRow?
  /// The number of the later page, from 2, of each session there.
  private let places: [String: Int]

  init(_ rows: [SessionRow], _ all: ReceptionRows, within limit: Int) {
    let (coming, next) = Self.cut(rows.filter { $0.day == nil || all.isComing($0) }, within: limit)
    let past = rows.filter { $0.day != nil && !all.isComing($0) }.reversed()
    let room = next.isEmpty ? limit - coming.reduce(0) { $0 + $1.weight } : 0
    var left = room
    let fitting = past.prefix { row in
      left -= row.weight
      return left >= 0
    }
    self.coming = coming
    self.past = Array(fitting)
    self.next = next.first
    let pastRest = past.dropFirst(fitting.count)
    let rest = next + pastRest
    later = rest.isEmpty ? [] : Pager.cut(rest, within: ReceptionPageMaker.rowBytes) { $0.weight }
    span = OfficeSpan(
      isCutWithinDay: next.first.map { $0.order == coming.last?.order } ?? false,
      last: next.isEmpty ? nil : coming.last?.order, next: next.first?.order,
      pastFrom: pastRest.isEmpty ? nil : fitting.last?.day,
      hasMorePast: !pastRest.isEmpty)
    var places: [String: Int] = [:]
    for (index, part) in later.enumerated() {
      for row in part { places[row.id] = index + 2 }
    }
    self.places = places
  }

  /// Coming rows with room on the place's own page, in whole days unless one alone has no room, and the others.
  private static func cut(_ rows: [SessionRow], within limit: Int) -> (shown: [SessionRow], others: [SessionRow]) {
    var shown = Pager.cut(rows, within: limit) { $0.weight }[0]
    if shown.count < rows.count {
      let whole = shown.prefix { $0.order < rows[shown.count].order }
      if !whole.isEmpty { shown = Array(whole) }
    }
    return (shown, Array(rows.dropFirst(shown.count)))
  }

  /// The last day up to which all sessions are in the first table: `end`, or the last one shown before it.
  func until(_ end: CivilDay) -> CivilDay {
    guard let next, next.order <= end, let last = coming.last else { return end }
    return last.order
  }

  /// From the place's own page to a row.
  func href(_ row: SessionRow) -> String {
    places[row.id].map { "\(LaterPage.name($0))/index.html#\(row.id)" } ?? "#\(row.id)"
  }
}
