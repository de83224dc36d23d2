import Authorities
import Diagnostics
import Reception
import SiteKit
import Transparency

/// One place: next session, sessions, months, rules, hours, way, what to bring.
struct OfficePage: PortalPage {
  static let template = "pages/office"
  let page: PageFrame
  let office: Office
  let successor: PageLink?
  let isEnded: Bool
  let next: SessionRow?
  /// What was announced for today and is off.
  let off: [SessionRow]
  let schedules: [ScheduleCard]
  /// From today to `until`; of a place that has ended, none.
  let sessions: [SessionRow]
  /// Coming ones after these.
  let later: [SessionRow]
  /// Newest first; of a place that has ended, those of its last three months.
  let past: [SessionRow]
  /// Told once for all rows, which then leave it out.
  let topics: String?
  /// The end of the last month that has a grid, or the last day that has room.
  let until: CivilDay
  let span: OfficeSpan
  /// Which schedules end with nothing announced after them, in sentences.
  let endings: [String]
  /// When the standing hours do not hold, until the end of the last month that has a grid.
  let exceptions: [String]
  let months: [MonthGrid]
  let notices: [PageLink]
  let calendar: CalendarLinks
  let pager: Pager?
  let law: OfficeLaw?
  let results: SessionResultSection?
  let body: HTML?
  let jsonLD: HTML

  var source: Location? { office.location }

  static let fields: [TemplateField<OfficePage>] = [
    frame,
    .text("name", "Tên nơi tiếp") { $0.office.name },
    .text("unit", "Cơ quan") { $0.office.unit == $0.office.name ? nil : $0.office.unit },
    .text("address", "Địa chỉ") { $0.office.address },
    .text("phone", "Điện thoại") { $0.office.phone?.text },
    .html("phoneLinks", "Điện thoại, mỗi số một liên kết tel:") { $0.office.phone.map(Typography.links) },
    .text("email", "Thư điện tử") { $0.office.email },
    .html("contacts", "Đăng ký qua đâu: điện thoại, thư điện tử, hoặc tại nơi tiếp, có liên kết") {
      Typography.contacts($0.office)
    },
    .text("latitude", "Vĩ độ") { $0.office.coordinate.map { "\($0.latitude)" } },
    .text("longitude", "Kinh độ") { $0.office.coordinate.map { "\($0.longitude)" } },
    .text("access", "Lối vào") { $0.office.access },
    .texts("bring", "Mang theo gì") { $0.office.bring },
    .list("hours", "Giờ tiếp thường xuyên") { $0.office.hours.map(HoursRow.init) },
    .texts("exceptions", "Ngày nghỉ, ngày làm bù từ hôm nay đến hết tháng thứ ba, khi giờ ấy không áp dụng, từng câu") {
      $0.exceptions
    },
    .flag("ended", "Nơi tiếp đã thôi hoạt động") { $0.isEnded },
    .text("endDay", "Ngày cuối hoạt động") { $0.isEnded ? $0.office.valid.to?.vietnamese : nil },
    .object("successor", "Nơi tiếp thay thế") { $0.successor },
    .object("next", "Buổi sắp tới nhất") { $0.next },
    .list("off", "Buổi hôm nay bị hủy hay đã dời đi") { $0.off },
    .list("schedules", "Lịch của từng người tiếp") { $0.schedules },
    .list("sessions", "Các buổi từ hôm nay đến hết tháng thứ ba, hoặc đến khi hết chỗ") { $0.sessions },
    .flag("registers", "Có buổi sắp tới phải đăng ký trước, mà buổi tới nhất thì không") { page in
      page.next?.registerBy == nil && (page.sessions + page.later).contains { $0.registerBy != nil }
    },
    .text("allTopics", "Nội dung dự kiến, khi mọi buổi trên trang như nhau; từng buổi không nêu lại") { $0.topics },
    .text("until", "Ngày cuối của các buổi ấy") { $0.until.vietnamese },
    .flag("cutWithinDay", "Ngày ấy còn buổi ở trang sau") { $0.span.isCutWithinDay },
    .list("later", "Các buổi sau đó") { $0.later },
    .text("laterUntil", "Ngày cuối của các buổi sau đó, khi trang sau còn buổi nữa") { $0.span.last?.vietnamese },
    .list("past", "Các buổi đã qua trong ba tháng; nơi đã thôi hoạt động: ba tháng cuối") { $0.past },
    .text("pastFrom", "Ngày đầu của các buổi đã qua, khi trang sau còn buổi nữa") { $0.span.pastFrom?.vietnamese },
    SessionRow.anyProvisional { $0.sessions + $0.later },
    .texts("endings", "Lịch nào chỉ áp dụng đến một ngày mà lịch sau chưa công bố, từng câu") { $0.endings },
    .list("months", "Lịch tháng này và hai tháng tới") { $0.months },
    .list("notices", "Thông báo để in, từng tháng") { $0.notices },
    .object("calendar", "Lịch của nơi tiếp để theo dõi hoặc tải") { $0.calendar },
    .text("loudspeaker", "Bản đọc loa") { CalendarPath.loudspeaker($0.office.slug) },
    .object("pager", "Trang của các buổi khác, khi không đủ chỗ ở trang này") { $0.pager },
    .text("more", "Trang sau có những buổi nào") { $0.span.more },
    .object("law", "Đối chiếu lịch với quy định") { $0.law },
    .object("results", "Kết quả các buổi đã qua, khi có công bố") { $0.results },
    .html("body", "Phần viết thêm") { $0.body },
    .html("jsonLD", "Nơi tiếp và các buổi tới dạng schema.org, cho máy đọc") { $0.jsonLD },
  ]
}

/// The sessions of a place for which its own page has no room.
struct OfficeSessionsPage: PortalPage {
  static let template = "pages/office-sessions"
  let page: PageFrame
  let office: Office
  let sessions: [SessionRow]
  let caption: String
  let topics: String?
  let pager: Pager?

  var source: Location? { office.location }

  static let fields: [TemplateField<OfficeSessionsPage>] = [
    frame,
    .text("name", "Tên nơi tiếp") { $0.office.name },
    .text("href", "Trang của nơi tiếp") { OfficePath.page($0.office.slug) },
    .list("sessions", "Các buổi sắp tới còn lại, rồi các buổi đã qua") { $0.sessions },
    .text("caption", "Các buổi ấy của những ngày nào") { $0.caption },
    .text("allTopics", "Nội dung dự kiến, khi mọi buổi trên trang như nhau; từng buổi không nêu lại") { $0.topics },
    SessionRow.anyProvisional { $0.sessions },
    .object("pager", "Chuyển trang") { $0.pager },
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
  /// What its file says below the keys.
  let note: HTML?

  static let fields: [TemplateField<ScheduleCard>] = [
    .text("host", "Người tiếp") { $0.schedule.host },
    .text("sentence", "Quy tắc thành câu") { RuleSentence($0.schedule)?.wording.vi },
    .html("note", "Phần chữ của tệp lịch") { $0.note },
    .text("rotation", "Thứ tự luân phiên của những người tiếp") { $0.schedule.turns },
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
    .text("mode", "Hình thức: trực tiếp hay trực tuyến, khi có nêu") { $0.schedule.mode?.rawValue },
    .texts("linkedPlaces", "Các điểm cầu khi tiếp trực tuyến") { $0.schedule.linkedPlaces },
    .text("published", "Ngày thông báo, theo khai báo") { $0.schedule.published?.vietnamese },
    .texts("attendees", "Thành phần cùng tiếp") { $0.schedule.attendees },
    .text("calendar", "Tệp .ics của riêng lịch này") {
      CalendarPath.schedule($0.schedule.office, $0.schedule.slug)
    },
  ]
}

extension ReceptionSchedule {
  /// Who follows whom, day by day of the rule; nil without a rotation.
  fileprivate var turns: String? {
    rotation.count < 2 ? nil : rotation.joined(separator: " → ") + ", rồi lặp lại"
  }
}
