import Authorities
import SiteKit
import Transparency

/// All places: the coming sessions by date, and the places when they are few.
struct ReceptionIndexPage: PortalPage {
  static let template = "pages/reception-index"
  let page: PageFrame
  let until: CivilDay
  let filters: ReceptionFilters
  let sessions: [SessionRow]
  let endings: [String]
  let offices: [OfficeCard]
  let calendar: CalendarLinks
  let pager: Pager?

  static let fields: [TemplateField<ReceptionIndexPage>] = [
    frame,
    .text("until", "Ngày cuối của danh sách") { $0.until.vietnamese },
    .object("filters", "Liên kết tới các danh sách khác") { $0.filters },
    .list("sessions", "Các buổi sắp tới, theo ngày") { $0.sessions },
    .texts("endings", "Lịch nào chỉ áp dụng đến một ngày mà lịch sau chưa công bố, từng câu") { $0.endings },
    SessionRow.anyProvisional { $0.sessions },
    .list("offices", "Các nơi tiếp công dân, khi ít nơi") { $0.offices },
    .object("calendar", "Lịch của mọi nơi tiếp để theo dõi hoặc tải") { $0.calendar },
    .text("table", "Tệp CSV của mọi buổi") { _ in CalendarPath.csv },
    .text("data", "Tệp JSON của mọi buổi") { _ in ScheduleData.path },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// The sessions of a month, or the coming ones of a kind of host.
struct ReceptionListPage: PortalPage {
  static let template = "pages/reception-list"
  let page: PageFrame
  let caption: String
  let filters: ReceptionFilters
  let sessions: [SessionRow]
  let endings: [String]
  let pager: Pager?

  static let fields: [TemplateField<ReceptionListPage>] = [
    frame,
    .text("caption", "Tên bảng") { $0.caption },
    .object("filters", "Liên kết tới các danh sách khác") { $0.filters },
    .list("sessions", "Các buổi, theo ngày") { $0.sessions },
    .texts("endings", "Lịch nào chỉ áp dụng đến một ngày mà lịch sau chưa công bố, từng câu") { $0.endings },
    SessionRow.anyProvisional { $0.sessions },
    .object("pager", "Chuyển trang") { $0.pager },
  ]
}

/// The places with their next sessions.
struct ReceptionPlacesPage: PortalPage {
  static let template = "pages/reception-places"
  let page: PageFrame
  let filters: ReceptionFilters
  let offices: [OfficeCard]
  let pager: Pager?

  static let fields: [TemplateField<ReceptionPlacesPage>] = [
    frame,
    .object("filters", "Liên kết tới các danh sách khác") { $0.filters },
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
