import Authorities
import Reception
import SiteKit
import Transparency

/// The page of a place for search engines and assistants: a schema.org `GovernmentOffice` with its hours, and an
/// `Event` for each of its next sessions, made of the rows that the page prints.
struct OfficeData: Sendable {
  let office: Office
  /// The next sessions, from today on, in order of day, the cancelled ones too.
  private let sessions: [ReceptionSession]
  let record: PublicRecord

  /// A page has a bound of weight, so only the next sessions are told here, as far as they fit; calendars have all.
  private static let sessionsAtMost = 20
  private static let bytesAtMost = 12_000

  private var page: String {
    "\(record.settings.baseURL)/\(OfficePath.page(office.slug).dropLast("index.html".count))"
  }
  private var id: String { "\(page)#noi-tiep" }

  /// - Parameter sessions: All sessions of the place, in order of day.
  init(_ office: Office, sessions: [ReceptionSession], _ record: PublicRecord) {
    self.office = office
    self.record = record
    self.sessions = Array(
      sessions.lazy.filter { $0.date.map { $0 >= record.asOf } ?? false }.prefix(Self.sessionsAtMost))
  }

  /// What is told on a page that prints only the sessions with these `ids`; nil if it prints all that are told here.
  func cut(to ids: Set<String>) -> OfficeData? {
    let printed = sessions.prefix { ids.contains($0.id) }
    return printed.count == sessions.count ? nil : OfficeData(office, sessions: Array(printed), record)
  }

  var html: HTML {
    var json = JSONText()
    json.object { json in
      json.string("@context", "https://schema.org")
      json.array("@graph") { json in
        json.object { write(office: &$0) }
        for session in sessions where json.bytes.count < Self.bytesAtMost {
          let notes = SessionNotes.notes(session).joined(separator: " ")
          for event in SessionEvent.events(of: session, at: office, record.calendar) where isShown(event, session) {
            json.object { write(event, session, notes, &$0) }
          }
        }
      }
    }
    return HTML(jsonLD: json.bytes)
  }

  /// A stretch that a change of hours took away is no event of the page.
  private func isShown(_ event: SessionEvent, _ session: ReceptionSession) -> Bool {
    !event.isCancelled || session.status == .cancelled
  }

  private func write(office json: inout JSONText) {
    json.string("@type", "GovernmentOffice")
    json.string("@id", id)
    json.string("name", office.name)
    json.string("url", page)
    if let phone = office.phone {
      if phone.all.count == 1 {
        json.string("telephone", phone.text)
      } else {
        json.array("telephone") { json in for number in phone.all { json.string(nil, number.text) } }
      }
    }
    if let email = office.email { json.string("email", email) }
    json.object("address") { json in
      json.string("@type", "PostalAddress")
      json.string("streetAddress", office.address)
      json.string("addressCountry", "VN")
    }
    if let coordinate = office.coordinate {
      json.object("geo") { json in
        json.string("@type", "GeoCoordinates")
        json.string("latitude", Degrees.text(coordinate.latitude))
        json.string("longitude", Degrees.text(coordinate.longitude))
      }
    }
    let hours = OpeningHours(office: office, calendar: record.calendar, from: record.asOf, to: record.sessionSpan.to)
    for (key, entries) in [
      ("openingHoursSpecification", hours.standing), ("specialOpeningHoursSpecification", hours.special(sessions)),
    ] where !entries.isEmpty {
      json.array(key) { json in for entry in entries { json.object { entry.write(&$0) } } }
    }
  }

  private func write(_ event: SessionEvent, _ session: ReceptionSession, _ notes: String, _ json: inout JSONText) {
    json.string("@type", "Event")
    json.string("@id", "\(page)#\(session.id)\(event.number == 1 ? "" : "-\(event.number)")")
    json.string("name", "\(session.host) tiếp công dân")
    json.string("startDate", Self.start(event.moment))
    if let end = event.moment.time?.end { json.string("endDate", Self.time(event.moment.day, end)) }
    json.string("eventStatus", "https://schema.org/\(Self.status(event))")
    if !event.isCancelled { write(earlier: event.earlier, &json) }
    if !notes.isEmpty { json.string("description", notes) }
    json.object("location") { json in
      guard let place = session.place else { return json.string("@id", id) }
      json.string("@type", "Place")
      json.string("name", place)
      json.string("address", place)
    }
  }

  private static func status(_ event: SessionEvent) -> String {
    if event.isCancelled { return "EventCancelled" }
    return event.earlier.isEmpty ? "EventScheduled" : "EventRescheduled"
  }

  private func write(earlier moments: [SessionEvent.Moment], _ json: inout JSONText) {
    switch moments.count {
    case 0: break
    case 1: json.string("previousStartDate", Self.start(moments[0]))
    default: json.array("previousStartDate") { json in for moment in moments { json.string(nil, Self.start(moment)) } }
    }
  }

  private static func start(_ moment: SessionEvent.Moment) -> String {
    moment.time.map { time(moment.day, $0.start) } ?? moment.day.iso
  }

  private static func time(_ day: CivilDay, _ minutes: Int) -> String {
    "\(day.iso)T\(TimeSpan.clock(minutes)):00+07:00"
  }
}
