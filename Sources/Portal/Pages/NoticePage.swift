import Authorities
import Diagnostics
import Parallel
import SiteKit
import Transparency

/// The notice of a month that an office prints and posts (niêm yết — Luật Tiếp công dân 2013, Đ.24), with the head and
/// the end of a state document (Nghị định 30/2020/NĐ-CP) or a party one. Number, day and signature are left blank.
struct NoticePage: PortalPage {
  static let template = "pages/notice"
  let page: PageFrame
  let office: Office
  let month: CivilDay
  let sessions: [SessionRow]
  /// Told once for all rows, which then leave it out.
  let topics: String?
  /// Who receives along, told once; the rows then leave it out.
  let attendees: [String]
  /// When the standing hours do not hold in the month.
  let exceptions: [String]
  /// The place's own page, in full.
  let address: String
  let qr: HTML?
  let others: [PageLink]

  var source: Location? { office.location }

  /// Those of the month; a season that holds all the month goes without saying.
  private var hours: [HoursRow] {
    let days = (0...month.distance(to: month.lastOfMonth)).map(month.adding(days:))
    return office.hours.compactMap { hours in
      let count = days.count { hours.season?.contains($0) ?? true }
      if count == 0 { return nil }
      return HoursRow(
        OfficeHours(days: hours.days, times: hours.times, season: count == days.count ? nil : hours.season))
    }
  }

  static let fields: [TemplateField<NoticePage>] = [
    frame,
    .text("name", "Tên nơi tiếp") { $0.office.name },
    .text("href", "Trang của nơi tiếp") { OfficePath.page($0.office.slug) },
    .text("unit", "Cơ quan thông báo") { BodyName.inFull($0.office.unit) },
    .text("superior", "Cơ quan cấp trên trực tiếp, ở dòng trên tên cơ quan thông báo") {
      $0.office.superior.map(BodyName.inFull)
    },
    .flag("isParty", "Cơ quan của Đảng: đầu trang theo thể thức văn bản của Đảng") { $0.office.level == .party },
    .text("month", "Tháng, ví dụ: tháng 12/2026") { Typography.month($0.month) },
    .list("sessions", "Các buổi trong tháng, theo ngày") { $0.sessions },
    .text("allTopics", "Nội dung dự kiến, khi mọi buổi trong tháng như nhau; từng buổi không nêu lại") { $0.topics },
    .texts("allAttendees", "Thành phần cùng tiếp, khi mọi buổi của một người tiếp như nhau; từng buổi không nêu lại") {
      $0.attendees
    },
    SessionRow.anyProvisional { $0.sessions },
    .flag("registers", "Có buổi có hạn đăng ký") { page in page.sessions.contains { $0.registerBy != nil } },
    .text("address", "Địa chỉ") { $0.office.address },
    .text("phone", "Điện thoại") { $0.office.phone?.text },
    .text("email", "Thư điện tử") { $0.office.email },
    .text("bring", "Mang theo gì") { $0.office.bring.joined(separator: "; ") },
    .list("hours", "Giờ tiếp thường xuyên trong tháng; có mùa khi tháng có ngày nằm ngoài mùa ấy") { $0.hours },
    .texts("exceptions", "Ngày nghỉ, ngày làm bù trong tháng, khi giờ ấy không áp dụng, từng câu") { $0.exceptions },
    .text("web", "Địa chỉ đầy đủ trang của nơi tiếp") { $0.address },
    .html("qr", "Mã QR của địa chỉ ấy") { $0.qr },
    .list("others", "Thông báo của các tháng khác") { $0.others },
  ]
}

/// Makes the notices of this month and the next two for every place that still receives.
struct NoticePageMaker {
  let record: PublicRecord
  let site: SiteFrame
  let rows: ReceptionRows

  /// The months of which a place has a notice.
  static func months(_ office: Office, _ record: PublicRecord) -> [CivilDay] {
    OfficePageMaker.months(record).filter { month in
      !office.hasEnded(by: max(month, record.asOf)) && office.valid.from.map { $0 <= month.lastOfMonth } ?? true
    }
  }

  /// On all cores, in order: to choose the mask of a QR code costs more than the page.
  func pages() -> [NoticePage] {
    ChunkedMap.run(record.offices.count) { stretch in record.offices[stretch].flatMap(notices) }.flatMap { $0 }
  }

  private func notices(_ office: Office) -> [NoticePage] {
    let months = Self.months(office, record)
    guard !months.isEmpty else { return [] }
    let home = site.canonical(OfficePath.page(office.slug))
    // One drawing for all months.
    let qr = QRCode(home)?.svg(label: "Mã QR mở trang \(home)")
    let sessions = rows.at(office.slug)
    return months.map { month in
      let last = month.lastOfMonth
      let shown = sessions.filter { month <= $0.order && $0.order <= last }
      let topics = SessionRow.sharedTopics(shown)
      let (attendees, told) = SessionRow.tellingAttendees(shown)
      return NoticePage(
        page: PageFrame(
          "Thông báo lịch tiếp công dân \(Typography.month(month)), \(office.name)",
          "Thông báo để in và niêm yết: lịch tiếp công dân \(Typography.month(month)) ở \(office.name).",
          at: OfficePath.notice(office.slug, month), in: .reception, site),
        office: office, month: month, sessions: told.map { $0.without(topics: topics) }, topics: topics,
        attendees: attendees, exceptions: HoursExceptions(record.calendar, in: month...last).lines(office),
        address: home, qr: qr,
        others: months.filter { $0 != month }.map { other in
          PageLink(label: Typography.month(other), href: OfficePath.notice(office.slug, other))
        })
    }
  }
}
