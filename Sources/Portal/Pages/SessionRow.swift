import Authorities
import Diagnostics
import Reception
import SiteKit
import Transparency

/// One session as pages show it, or a day of the rule without one. Its words are made once and serve every page.
struct SessionRow: TemplateData {
  let id: String
  /// Slug of the schedule.
  let schedule: String
  let kind: Kind
  /// The day it is held or was to be held; nil while a separate notice is awaited.
  let day: CivilDay?
  /// The day it is sorted by.
  let order: CivilDay
  let date: String
  let times: String
  /// When it begins and ends, for the line “Hôm nay”, with ` ?` behind when that is provisional; nil for all that does
  /// not take place. Of a span without an end, `~17:00` tells when the place closes.
  var hours: String? = nil
  /// When the first hours begin: `08:00`; nil for office hours.
  var start: String? = nil
  let host: String
  /// Who stands in for the host this time.
  var deputy: String? = nil
  let office: OfficeName
  var place: String? = nil
  /// The page and the address of `place`, when it is a place of the portal.
  var placeHref: String? = nil
  var placeAddress: String? = nil
  /// How citizens take part, when that is not by coming to the place.
  var way: String? = nil
  var status: String? = nil
  var notes: [String] = []
  var isProvisional = false
  var registerBy: String? = nil
  /// The next session of the schedule that one can still register for, when it is too late for this one.
  var registerNext: String? = nil
  var topics: String? = nil
  var attendees: [String] = []
  /// The day on which a session was announced that is held on another now.
  var isMovedAway = false

  enum Kind: Sendable {
    case scheduled, moved, cancelled, rest
  }

  static let fields: [TemplateField<SessionRow>] = [
    .text("id", "Mã cố định của buổi") { $0.id },
    .text("date", "Thứ và ngày, hoặc “Theo thông báo riêng”") { $0.date },
    .text("iso", "Ngày dạng 2026-01-15") { $0.day?.iso },
    .text("times", "Giờ tiếp; rỗng ở ngày không tiếp và ngày đã dời đi") { $0.times },
    .text("hours", "Giờ cho dòng “Hôm nay”, thêm “ ?” khi lịch dự kiến; buổi hủy thì không có") { $0.hours },
    .text("host", "Người tiếp") { $0.host },
    .text("deputy", "Người được ủy quyền tiếp buổi này") { $0.deputy },
    .text("office", "Tên nơi tiếp") { $0.office.name },
    .text("officeHref", "Trang của nơi tiếp") { $0.office.href },
    .text("place", "Nơi tiếp khi không phải tại trụ sở") { $0.place },
    .text("placeHref", "Trang của nơi ấy, khi là một nơi tiếp của cổng") { $0.placeHref },
    .text("placeAddress", "Địa chỉ của nơi ấy") { $0.placeAddress },
    .text("way", "Tiếp trực tuyến, hay có điểm cầu; tiếp trực tiếp thì không có") { $0.way },
    .flag("cancelled", "Buổi bị hủy") { $0.kind == .cancelled },
    .flag("moved", "Buổi được dời ngày") { $0.kind == .moved },
    .flag("struck", "Ngày gạch đi: buổi bị hủy, hay đã dời sang ngày khác") { $0.kind == .cancelled || $0.isMovedAway },
    .flag("rest", "Ngày trong quy tắc nhưng không tiếp vì là ngày nghỉ") { $0.kind == .rest },
    .text("status", "Tình trạng bằng lời, khi khác lịch thường") { $0.status },
    .texts("notes", "Thay đổi gì, vì sao, báo từ ngày nào") { $0.notes },
    .flag("provisional", "Lịch dự kiến: còn xa mà chưa có lịch nghỉ chính thức, hay có thể là ngày nghỉ") {
      $0.isProvisional
    },
    .text("registerBy", "Hạn đăng ký") { $0.registerBy },
    .text("registerNext", "Hết hạn đăng ký thì buổi sau nào của lịch còn nhận, hạn nào") { $0.registerNext },
    .text("topics", "Nội dung dự kiến") { $0.topics },
    .text("attendees", "Thành phần cùng tiếp") { $0.attendees.joined(separator: "; ") },
  ]

  /// How pages with rows declare that some of them are provisional, to say once what that means.
  static func anyProvisional<Page>(_ rows: @escaping @Sendable (Page) -> [SessionRow]) -> TemplateField<Page> {
    .flag("anyProvisional", "Có buổi ghi lịch dự kiến") { rows($0).contains(where: \.isProvisional) }
  }

  /// The topics that all sessions of the rows have alike, for saying them once; nil when they differ or one has none.
  static func sharedTopics(_ rows: [SessionRow]) -> String? {
    let topics = rows.filter { $0.kind == .scheduled || $0.kind == .moved }.map(\.topics)
    guard topics.count > 1, let first = topics.first, topics.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The row for a table that says the topics of all its sessions once.
  func without(topics shared: String?) -> SessionRow {
    guard shared != nil, topics == shared else { return self }
    var row = self
    row.topics = nil
    return row
  }

  /// Who receives along at two or more sessions, for saying it once: `Cùng tiếp với Chủ tịch: …`, or when all sessions
  /// have the same `Cùng tiếp ở mọi buổi: …`. The rows behind are without what is told.
  static func tellingAttendees(_ rows: [SessionRow]) -> (told: [String], rows: [SessionRow]) {
    let held = rows.filter(\.isHeld)
    let list = { (row: SessionRow) in row.attendees.joined(separator: "; ") }
    // A host with more than one list cannot be told apart by name.
    let plain = held.filter { row in
      !row.attendees.isEmpty && held.allSatisfy { $0.host != row.host || list($0) == list(row) }
    }
    let groups = Dictionary(grouping: plain, by: list).filter { $0.value.count > 1 }
    guard !groups.isEmpty else { return ([], rows) }
    let told = groups.sorted { ($0.value[0].order, $0.key) < ($1.value[0].order, $1.key) }.map { list, rows in
      if rows.count == held.count { return "Cùng tiếp ở mọi buổi: \(list)" }
      let hosts = rows.reduce(into: [String]()) { if !$0.contains($1.host) { $0.append($1.host) } }
      return "Cùng tiếp với \(hosts.joined(separator: ", ")): \(list)"
    }
    let silent = Set(groups.values.joined().map(\.id))
    return (
      told,
      rows.map { row in
        guard silent.contains(row.id) else { return row }
        var row = row
        row.attendees = []
        return row
      }
    )
  }

  /// The row for the page of the place where this session of another one is held.
  var asGuest: SessionRow {
    var row = self
    (row.place, row.placeHref, row.placeAddress) = (nil, nil, nil)
    row.notes.append("Theo lịch của \(office.name); lần này tiếp ở đây.")
    return row
  }

  /// Whether citizens are received, on a day that is known.
  var isHeld: Bool { day != nil && (kind == .scheduled || kind == .moved) }

  /// About so many bytes of a page.
  var weight: Int {
    let texts = [
      date, times, host, office.name, office.href, status, deputy, place, placeHref, placeAddress, registerBy,
      registerNext, topics, hours, way,
    ]
    let words = texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) } + notes.reduce(0) { $0 + $1.utf8.count + 8 }
    return words + id.utf8.count + (isProvisional ? 300 : 280)
  }
}

/// A place as its sessions name it.
struct OfficeName: Sendable {
  let slug: String
  let name: String
  /// Its page, from the root of the site.
  let href: String
}

extension OfficeName {
  init(_ office: Office) {
    self.init(slug: office.slug, name: office.name, href: OfficePath.page(office.slug))
  }
}

extension SessionRow {
  /// `hours` are those of the session or, when it has none of its own, of its place; `open` those of the place on that
  /// day, none when it is held elsewhere; `next` is the session to go to when it is too late to register for this one; `openDay`
  /// the last day on which the place is open for registering.
  init(
    session: ReceptionSession, office: OfficeName, hours standing: [TimeSpan], open: [TimeSpan],
    next: ReceptionSession?, openDay: CivilDay?, isDoubtful: Bool, asOf: CivilDay
  ) {
    id = session.id
    schedule = session.schedule
    kind =
      switch session.status {
      case .cancelled: .cancelled
      case .moved: .moved
      case .scheduled, .extra, .separateNotice: .scheduled
      }
    day = session.date
    order = session.date ?? session.ruleDate ?? CivilDay(daysSinceEpoch: .max)
    date = session.date.map(Typography.day) ?? "Theo thông báo riêng"
    let words = Self.times(session.times, session.part)
    times = session.times.isEmpty && !standing.isEmpty ? "\(words): \(Self.times(standing, nil))" : words
    host = session.host
    self.office = office
    deputy = session.isDelegated ? session.delegate : nil
    if kind != .cancelled {
      place = session.placeOffice?.name ?? session.place
      placeHref = session.placeOffice.map { OfficePath.page($0.slug) }
      placeAddress = session.placeOffice?.address
    }
    way = kind == .cancelled ? nil : SessionNotes.way(session)
    status = SessionNotes.status(session)
    notes = SessionNotes.remarks(session)
    isProvisional = isDoubtful && kind != .cancelled
    let isOver = session.date.map { $0 < asOf } ?? false
    if kind != .cancelled, !isOver, let last = session.registerBy {
      registerBy = last < asOf ? "\(Typography.day(last)) (đã hết hạn)" : Self.lastDay(last, openDay, asOf)
      registerNext = next.flatMap(Self.registering)
    }
    topics = kind == .cancelled ? nil : session.topics
    attendees = session.attendees
    start = standing.first.map { TimeSpan.clock($0.start) }
    guard isHeld else { return }
    let spans = standing.isEmpty ? times : Self.spans(standing, within: open)
    hours = spans + (isProvisional ? " ?" : "")
  }

  /// The day of a session, and until when one can register for it.
  private static func registering(_ session: ReceptionSession) -> String? {
    guard let day = session.date else { return nil }
    let how = session.registerBy.map { "đăng ký chậm nhất \(Typography.day($0))" } ?? "không cần đăng ký trước"
    return "\(Typography.day(day)), \(how)"
  }

  /// A deadline as announced; on a day without office hours also the last day to call or come.
  private static func lastDay(_ last: CivilDay, _ openDay: CivilDay?, _ asOf: CivilDay) -> String {
    guard let openDay, openDay < last else { return Typography.day(last) }
    let told =
      openDay < asOf
      ? "nơi tiếp nghỉ đến hết ngày ấy" : "ngày nghỉ: gọi hoặc đến chậm nhất \(Typography.day(openDay))"
    return "\(Typography.day(last)) (\(told))"
  }

  /// `08:00-11:00 14:00-~17:00`: behind `~` stands when the place closes, for a span without an announced end.
  private static func spans(_ spans: [TimeSpan], within open: [TimeSpan]) -> String {
    spans.indices.map { index in
      let next = spans.indices.contains(index + 1) ? spans[index + 1].start : 24 * 60
      let closing = open.compactMap(\.end).filter { spans[index].start < $0 && $0 <= next }.max()
      let end = spans[index].end == nil ? closing.map { "~\(TimeSpan.clock($0))" } ?? "" : ""
      return spans[index].text + end
    }.joined(separator: " ")
  }

  /// The days on which a session had been announced before it was moved.
  static func movedAway(_ session: ReceptionSession, office: OfficeName) -> [SessionRow] {
    session.history.compactMap { event in
      guard event.action == .move, let from = event.from, let to = event.to, from != to, from != session.date else {
        return nil
      }
      return SessionRow(
        id: "\(session.id)-doi-\(from.iso)", schedule: session.schedule, kind: .rest, day: from, order: from,
        date: Typography.day(from), times: "", host: session.host, office: office,
        status: "Đã dời sang \(Typography.day(to))", isMovedAway: true)
    }
  }

  init(rest: RestDay, office: OfficeName) {
    self.init(
      id: rest.id, schedule: rest.schedule, kind: .rest, day: rest.day, order: rest.day,
      date: Typography.day(rest.day), times: "", host: rest.host, office: office,
      status: "Không tiếp: ngày nghỉ (\(rest.reason.vi))")
  }

  /// `08:00–11:00, 14:00–16:30`, `từ 08:00`, or office hours.
  static func times(_ spans: [TimeSpan], _ part: DayPart?) -> String {
    guard !spans.isEmpty else { return part.map { "buổi \($0.vietnamese)" } ?? "giờ hành chính" }
    return spans.map { span in
      span.end.map { "\(TimeSpan.clock(span.start))–\(TimeSpan.clock($0))" } ?? "từ\u{A0}\(TimeSpan.clock(span.start))"
    }.joined(separator: ", ")
  }
}
