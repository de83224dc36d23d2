import Diagnostics
import SiteKit
import Transparency

/// All places: the coming sessions by date, and the places.
struct ReceptionIndexPage: PortalPage {
  static let template = "pages/reception-index"
  let page: PageFrame
  let until: CivilDay
  let sessions: [SessionRow]
  let offices: [OfficeCard]
  let pager: Pager?

  static let fields: [TemplateField<ReceptionIndexPage>] = [
    frame,
    .text("until", "Ngày cuối của danh sách") { $0.until.vietnamese },
    .list("sessions", "Các buổi sắp tới, theo ngày") { $0.sessions },
    .list("offices", "Các nơi tiếp công dân") { $0.offices },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// A place in a list.
struct OfficeCard: TemplateData {
  let office: Office
  let next: SessionRow?
  let ended: Bool

  static let fields: [TemplateField<OfficeCard>] = [
    .text("name", "Tên nơi tiếp") { $0.office.name },
    .text("href", "Trang của nơi tiếp") { OfficePath.page($0.office.slug) },
    .text("address", "Địa chỉ") { $0.office.address },
    .object("next", "Buổi sắp tới nhất") { $0.next },
    .flag("ended", "Nơi tiếp đã thôi hoạt động") { $0.ended },
  ]
}

/// One place: next session, rules, sessions, hours, way, what to bring.
struct OfficePage: PortalPage {
  static let template = "pages/office"
  let page: PageFrame
  let office: Office
  let successor: PageLink?
  let isEnded: Bool
  let next: SessionRow?
  let schedules: [ScheduleCard]
  let sessions: [SessionRow]
  let past: [SessionRow]
  let body: HTML?
  let law: OfficeLaw?

  var source: Location? { office.location }

  static let fields: [TemplateField<OfficePage>] = [
    frame,
    .text("name", "Tên nơi tiếp") { $0.office.name },
    .text("unit", "Cơ quan") { $0.office.unit == $0.office.name ? nil : $0.office.unit },
    .text("address", "Địa chỉ") { $0.office.address },
    .text("phone", "Điện thoại") { $0.office.phone },
    .text("phoneHref", "Điện thoại, chỉ chữ số, cho tel:") {
      $0.office.phone.map { $0.filter { $0.isNumber || $0 == "+" } }
    },
    .text("email", "Thư điện tử") { $0.office.email },
    .text("latitude", "Vĩ độ") { $0.office.coordinate.map { "\($0.latitude)" } },
    .text("longitude", "Kinh độ") { $0.office.coordinate.map { "\($0.longitude)" } },
    .text("access", "Lối vào") { $0.office.access },
    .texts("bring", "Mang theo gì") { $0.office.bring },
    .list("hours", "Giờ tiếp thường xuyên") { $0.office.hours.map(HoursRow.init) },
    .flag("ended", "Nơi tiếp đã thôi hoạt động") { $0.isEnded },
    .text("endDay", "Ngày cuối hoạt động") { $0.isEnded ? $0.office.valid.to?.vietnamese : nil },
    .object("successor", "Nơi tiếp thay thế") { $0.successor },
    .object("next", "Buổi sắp tới nhất") { $0.next },
    .list("schedules", "Lịch của từng người tiếp") { $0.schedules },
    .list("sessions", "Các buổi từ hôm nay") { $0.sessions },
    .list("past", "Các buổi đã qua trong ba tháng") { $0.past },
    .html("body", "Phần viết thêm") { $0.body },
    .object("law", "Đối chiếu lịch với quy định") { $0.law },
  ]
}

/// Standing hours of some weekdays.
struct HoursRow: TemplateData {
  let hours: OfficeHours

  init(_ hours: OfficeHours) { self.hours = hours }

  static let fields: [TemplateField<HoursRow>] = [
    .text("days", "Các thứ trong tuần") { Typography.capitalized($0.hours.daysText.vi) },
    .text("times", "Giờ") { SessionRow.times($0.hours.times, nil) },
    .text("season", "Mùa áp dụng") { row in
      row.hours.season.map { "từ \($0.from.vietnamese) đến \($0.to.vietnamese)" }
    },
  ]
}

/// One host's schedule in words.
struct ScheduleCard: TemplateData {
  let schedule: ReceptionSchedule

  static let fields: [TemplateField<ScheduleCard>] = [
    .text("host", "Người tiếp") { $0.schedule.host },
    .text("sentence", "Quy tắc thành câu") { RuleSentence($0.schedule)?.wording.vi },
    .text("delegate", "Người tiếp thay khi được ủy quyền") { $0.schedule.delegate },
    .text("topics", "Nội dung dự kiến") { $0.schedule.topics },
    .text("valid", "Thời gian áp dụng") { card in
      switch (card.schedule.valid.from, card.schedule.valid.to) {
      case (let from?, let to?): Typography.range(from, to)
      case (let from?, nil): "từ \(from.vietnamese)"
      case (nil, let to?): "đến \(to.vietnamese)"
      case (nil, nil): nil
      }
    },
    .text("published", "Ngày thông báo, theo khai báo") { $0.schedule.published?.vietnamese },
    .texts("attendees", "Thành phần cùng tiếp") { $0.schedule.attendees },
  ]
}

/// Makes the pages under `lich-tiep-cong-dan/`.
struct ReceptionPageMaker {
  let record: PublicRecord
  let site: SiteFrame
  let texts: RenderedTexts
  private let sessions: [SessionRow]

  init(record: PublicRecord, site: SiteFrame, texts: RenderedTexts) {
    self.record = record
    self.site = site
    self.texts = texts
    let offices = Dictionary(record.offices.map { ($0.slug, $0) }, uniquingKeysWith: { a, _ in a })
    sessions = record.sessions.compactMap { session in
      offices[session.office].map { SessionRow(session: session, office: $0) }
    }
  }

  /// Coming sessions that will be held, in order.
  var coming: [SessionRow] { sessions.filter { isComing($0) && $0.session.status != .cancelled } }

  private func isComing(_ row: SessionRow) -> Bool { row.session.date.map { $0 >= record.asOf } ?? false }

  /// How far ahead the list of all places looks, in days.
  private static let horizon = 60
  private static let rowsPerPage = 50

  func index() -> [ReceptionIndexPage] {
    let until = record.asOf.adding(days: Self.horizon)
    let rows = sessions.filter { row in isComing(row) && (row.session.date ?? until) <= until }
    let next = Dictionary(coming.map { ($0.office.slug, $0) }, uniquingKeysWith: { a, _ in a })
    let cards = record.offices.map { office in
      OfficeCard(office: office, next: next[office.slug], ended: isEnded(office))
    }
    let count = max(1, (max(rows.count, cards.count) + Self.rowsPerPage - 1) / Self.rowsPerPage)
    return (0..<count).map { number in
      let slice = number * Self.rowsPerPage..<(number + 1) * Self.rowsPerPage
      let pager = count > 1 ? Pager(number: number + 1, count: count, folder: "lich-tiep-cong-dan/") : nil
      return ReceptionIndexPage(
        page: PageFrame(
          number == 0 ? "Lịch tiếp công dân" : "Lịch tiếp công dân, trang \(number + 1)",
          "Lịch tiếp công dân ở mọi nơi tiếp trong 60 ngày tới: ngày, giờ, người tiếp, địa chỉ.",
          at: Pager.path("lich-tiep-cong-dan/", number + 1), in: .reception, site),
        until: until, sessions: Array(rows[slice.clamped(to: rows.indices)]),
        offices: Array(cards[slice.clamped(to: cards.indices)]), pager: pager)
    }
  }

  func offices() -> [OfficePage] {
    let byOffice = Dictionary(grouping: sessions, by: \.office.slug)
    return record.offices.map { page($0, byOffice[$0.slug] ?? []) }
  }

  private func page(_ office: Office, _ rows: [SessionRow]) -> OfficePage {
    let successor = office.successor.flatMap { slug in record.offices.first { $0.slug == slug } }
    let coming = rows.filter { $0.session.date == nil || isComing($0) }
    return OfficePage(
      page: PageFrame(
        office.name, "Lịch tiếp công dân, địa chỉ, giờ tiếp của \(office.name).", at: OfficePath.page(office.slug),
        in: .reception, site),
      office: office, successor: successor.map { PageLink(label: $0.name, href: OfficePath.page($0.slug)) },
      isEnded: isEnded(office), next: coming.first { $0.session.status != .cancelled && $0.session.date != nil },
      schedules: record.schedules.filter { $0.office == office.slug && isCurrent($0) }.map {
        ScheduleCard(schedule: $0)
      },
      sessions: coming, past: rows.filter { $0.session.date != nil && !isComing($0) }.reversed(),
      body: texts.offices[office.slug]?.html,
      law: OfficeLaw(office, record))
  }

  private func isEnded(_ office: Office) -> Bool { office.valid.to.map { $0 < record.asOf } ?? false }

  private func isCurrent(_ schedule: ReceptionSchedule) -> Bool {
    schedule.valid.to.map { $0 >= record.asOf } ?? true
  }
}
