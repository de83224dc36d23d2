import Authorities
import Reception
import Transparency

/// The events of sessions (VEVENT — RFC 5545, 3.6.1).
///
/// A UID never changes once it is published: the identity of the session, `-2` and on for its second and later
/// stretches of time, and the portal's own address as `site.yaml` has it, whatever address a build is for. SEQUENCE is
/// the number of changes that touched the session, and more when it differs from what was published for another reason
/// (`SessionRevisions`). DTSTAMP and LAST-MODIFIED are of the newest of them, else of the schedule, so that the same
/// content and history give the same event on any day.
struct CalendarEvents: Sendable {
  private let isDemo: Bool
  private let revisions: SessionRevisions
  private let calendar: WorkingCalendar
  private let host: String
  private let places: [String: Place]
  private let stamps: [String: CivilDay]

  /// A place with the lines that all its events share.
  fileprivate struct Place: Sendable {
    let office: Office
    let page: String
    let location: [UInt8]
    let end: [UInt8]
  }

  init(_ record: PublicRecord) {
    isDemo = record.settings.isDemo
    revisions = record.revisions
    calendar = record.calendar
    host = Self.host(record.settings)
    let base = record.settings.baseURL
    places = Dictionary(
      record.offices.map { ($0.slug, Place($0, baseURL: base)) }, uniquingKeysWith: { first, _ in first })
    stamps = Dictionary(
      record.schedules.map { ($0.slug, Self.stamp($0, record.asOf)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The address of the portal without its scheme, a name that no other portal has.
  static func host(_ settings: SiteSettings) -> String {
    let url = settings.homeURL
    return String(url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...])
  }

  /// A schedule that does not say when it was announced counts from its first day, but never from a day to come.
  private static func stamp(_ schedule: ReceptionSchedule, _ asOf: CivilDay) -> CivilDay {
    schedule.published ?? schedule.valid.from.map { min($0, asOf) } ?? asOf
  }

  /// The events of one session, and the last day on which something about it was announced.
  struct Written: Sendable {
    let bytes: [UInt8]
    let stamp: CivilDay?
  }

  private func stamp(_ session: ReceptionSession, _ revision: SessionRevision) -> CivilDay? {
    let stated = session.history.compactMap(\.published).max() ?? stamps[session.schedule]
    return [stated, revision.since].compactMap { $0 }.max()
  }

  /// All events of a session; none while it has no date.
  func write(_ session: ReceptionSession) -> Written {
    guard session.date != nil, let place = places[session.office], let revision = revisions.revision(of: session),
      let stamp = stamp(session, revision)
    else {
      return Written(bytes: [], stamp: nil)
    }
    let notes = SessionNotes.notes(session)
    var out = CalendarText(capacity: 1_000)
    for event in SessionEvent.events(of: session, at: place.office, calendar) {
      write(event, session, revision.sequence, stamp, place, notes, &out)
    }
    return Written(bytes: out.bytes, stamp: stamp)
  }

  private func write(
    _ event: SessionEvent, _ session: ReceptionSession, _ sequence: Int, _ stamp: CivilDay, _ place: Place,
    _ notes: [String], _ out: inout CalendarText
  ) {
    out.line("BEGIN:VEVENT")
    out.plain("UID", "\(session.id)\(event.number == 1 ? "" : "-\(event.number)")@\(host)")
    out.stamp("DTSTAMP", stamp)
    out.stamp("LAST-MODIFIED", stamp)
    out.plain("SEQUENCE", String(sequence))
    write(event.moment, &out)
    out.text("SUMMARY", summary(session, isCancelled: event.isCancelled))
    if session.place == nil, SessionNotes.way(session) == nil {
      out.append(lines: place.location)
    } else {
      out.text("LOCATION", session.location(at: place.office))
    }
    out.text("DESCRIPTION", description(event, session, notes, place))
    switch (event.isCancelled, session.isProvisional) {
    case (true, _): out.line("STATUS:CANCELLED")
    case (false, true): out.line("STATUS:TENTATIVE")
    case (false, false): out.line("STATUS:CONFIRMED")
    }
    out.append(lines: place.end)
  }

  /// Without an announced end the event has none (RFC 5545, 3.6.1: it then ends as it begins); the text says so.
  private func write(_ moment: SessionEvent.Moment, _ out: inout CalendarText) {
    guard let time = moment.time else {
      out.wholeDay("DTSTART", moment.day)
      out.wholeDay("DTEND", moment.day.adding(days: 1))
      return
    }
    out.moment("DTSTART", moment.day, time.start)
    if let end = time.end { out.moment("DTEND", moment.day, end) }
  }

  /// Programs that do not know STATUS show the summary, so it tells a cancellation too.
  private func summary(_ session: ReceptionSession, isCancelled: Bool) -> String {
    let stand = session.isDelegated ? session.delegate : nil
    let who = stand.map { "\($0) tiếp công dân thay \(session.host)" } ?? "\(session.host) tiếp công dân"
    return isCancelled ? "Hủy: \(who)" : who
  }

  /// What changed and why, as the page says it, and what a visitor must know; the page itself at the end.
  private func description(
    _ event: SessionEvent, _ session: ReceptionSession, _ notes: [String], _ place: Place
  ) -> String {
    var lines = notes
    if let way = SessionNotes.way(session) { lines.append("\(way).") }
    if session.times.isEmpty { lines.append("Giờ tiếp: \(SessionRow.times([], session.part)).") }
    if let time = event.moment.time, time.end == nil { lines.append("Không báo giờ kết thúc.") }
    if session.isProvisional { lines.append("Lịch dự kiến: có thể đổi khi có thông báo nghỉ chính thức.") }
    if let day = session.registerBy, !event.isCancelled { lines.append("Đăng ký chậm nhất: \(Typography.day(day)).") }
    if let topics = session.topics { lines.append("Nội dung dự kiến: \(topics).") }
    if !session.attendees.isEmpty { lines.append("Cùng tiếp: \(session.attendees.joined(separator: ", ")).") }
    if isDemo { lines.append("Dữ liệu minh họa.") }
    lines.append(place.page)
    return lines.joined(separator: "\n")
  }
}

extension CalendarEvents.Place {
  fileprivate init(_ office: Office, baseURL: String) {
    self.office = office
    page = "\(baseURL)/\(OfficePath.page(office.slug).dropLast("index.html".count))"
    var location = CalendarText()
    location.text("LOCATION", "\(office.name), \(office.address)")
    if let coordinate = office.coordinate {
      location.plain("GEO", "\(Degrees.text(coordinate.latitude));\(Degrees.text(coordinate.longitude))")
    }
    self.location = location.bytes
    var end = CalendarText()
    if let phone = office.phone { end.text("CONTACT", "\(office.name), điện thoại \(phone.text)") }
    end.text("CATEGORIES", "Tiếp công dân")
    end.plain("URL", page)
    end.line("CLASS:PUBLIC")
    end.line("TRANSP:TRANSPARENT")
    end.line("END:VEVENT")
    self.end = end.bytes
  }
}

/// Degrees of a coordinate as plain decimals, to a millionth: finer than a doorstep.
enum Degrees {
  static func text(_ degrees: Double) -> String {
    let millionths = Int((degrees.magnitude * 1_000_000).rounded())
    let digits = String(1_000_000 + millionths % 1_000_000).dropFirst()
    return "\(degrees < 0 && millionths > 0 ? "-" : "")\(millionths / 1_000_000).\(digits)"
  }
}
