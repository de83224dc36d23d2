import Authorities
import Parallel
import Reception
import SiteKit
import Transparency

/// The calendars to follow or to download (RFC 5545, RFC 7986): of all places, of each place, of each schedule.
/// Sessions are written out one by one, without rules of repetition, over the same stretch as `lich.json`.
struct CalendarFiles: Sendable {
  private let record: PublicRecord
  private let events: CalendarEvents

  init(_ record: PublicRecord) {
    self.record = record
    events = CalendarEvents(record)
  }

  /// A calendar and the sessions in it, by their places in `record.sessions`.
  private struct Calendar: Sendable {
    let path: String
    let name: String
    let page: String
    let about: String
    let sessions: [Int]
    var source: Office? = nil
    var schedule: ReceptionSchedule? = nil
  }

  func files(_ keeper: FileKeeper) throws -> [KeptFile] {
    let sessions = record.sessions
    let events = events
    // Each event is in three calendars and written once.
    let written = ChunkedMap.run(sessions.count) { stretch in stretch.map { events.write(sessions[$0]) } }.flatMap {
      $0
    }
    let calendars = try calendars.map { calendar in
      let source = calendar.schedule?.location ?? calendar.source?.location
      return (calendar, source, try OutputPath(calendar.path, from: source))
    }
    return ChunkedMap.run(calendars.count) { stretch in
      calendars[stretch].map { calendar, source, path in
        keeper.keep(OutputFile(path, bytes(calendar, written), from: source))
      }
    }.flatMap { $0 }
  }

  private var calendars: [Calendar] {
    let bySchedule = Dictionary(grouping: record.sessions.indices, by: { record.sessions[$0].schedule })
    let byOffice = Dictionary(grouping: record.sessions.indices, by: { record.sessions[$0].office })
    let places = Dictionary(record.offices.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let all = Calendar(
      path: CalendarPath.all, name: "Lịch tiếp công dân – \(record.settings.title)", page: Section.reception.path,
      about: "Mọi buổi tiếp công dân ở mọi nơi tiếp.", sessions: Array(record.sessions.indices))
    let offices = record.offices.map { office in
      Calendar(
        path: CalendarPath.office(office.slug), name: "Lịch tiếp công dân – \(office.name)",
        page: OfficePath.page(office.slug), about: "Các buổi tiếp công dân tại \(office.name), \(office.address).",
        sessions: byOffice[office.slug] ?? [], source: office)
    }
    let schedules = record.schedules.compactMap { schedule in
      places[schedule.office].map { office in
        Calendar(
          path: CalendarPath.schedule(office.slug, schedule.slug), name: "\(schedule.host) tiếp công dân",
          page: OfficePath.page(office.slug),
          about: "Các buổi \(schedule.host) tiếp công dân tại \(office.name), \(office.address).",
          sessions: bySchedule[schedule.slug] ?? [], source: office, schedule: schedule)
      }
    }
    return [all] + offices + schedules
  }

  private func bytes(_ calendar: Calendar, _ written: [CalendarEvents.Written]) -> [UInt8] {
    let size = calendar.sessions.reduce(2_000) { $0 + written[$1].bytes.count }
    var out = CalendarText(capacity: size)
    write(head: calendar, newest: calendar.sessions.compactMap { written[$0].stamp }.max(), &out)
    for session in calendar.sessions { out.append(lines: written[session].bytes) }
    out.line("END:VCALENDAR")
    return out.bytes
  }

  /// The names of RFC 7986 and beside them the older ones that programs know.
  private func write(head calendar: Calendar, newest: CivilDay?, _ out: inout CalendarText) {
    let base = record.settings.baseURL
    let about = about(calendar)
    out.line("BEGIN:VCALENDAR")
    out.line("VERSION:2.0")
    out.line("PRODID:-//Minh Bach//minhbach//VI")
    out.line("CALSCALE:GREGORIAN")
    out.line("METHOD:PUBLISH")
    out.plain("UID", "\(calendar.path)@\(CalendarEvents.host(record.settings))")
    if let newest { out.stamp("LAST-MODIFIED", newest) }
    out.text("NAME", calendar.name)
    out.text("X-WR-CALNAME", calendar.name)
    out.text("DESCRIPTION", about)
    out.text("X-WR-CALDESC", about)
    out.line("X-WR-TIMEZONE:Asia/Ho_Chi_Minh")
    out.line("REFRESH-INTERVAL;VALUE=DURATION:PT12H")
    out.line("X-PUBLISHED-TTL:PT12H")
    out.plain("SOURCE;VALUE=URI", "\(base)/\(calendar.path)")
    out.plain("URL", "\(base)/\(calendar.page.dropLast("index.html".count))")
    // Việt Nam has kept UTC+7 the year round since before this day.
    out.line("BEGIN:VTIMEZONE")
    out.line("TZID:Asia/Ho_Chi_Minh")
    out.line("BEGIN:STANDARD")
    out.line("DTSTART:19760101T000000")
    out.line("TZOFFSETFROM:+0700")
    out.line("TZOFFSETTO:+0700")
    out.line("TZNAME:+07")
    out.line("END:STANDARD")
    out.line("END:VTIMEZONE")
  }

  private func about(_ calendar: Calendar) -> String {
    let (from, to) = record.sessionSpan
    let span = "Từ ngày \(from.vietnamese) đến hết ngày \(to.vietnamese)."
    let awaited = "Buổi chưa định ngày, chờ thông báo riêng, không có trong lịch này."
    let demo = record.settings.isDemo ? " Dữ liệu minh họa." : ""
    return "\(calendar.about) \(span) \(awaited)\(demo)"
  }
}
