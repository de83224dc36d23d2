import Authorities
import Diagnostics
import Reception
import Transparency

/// `lich-tiep-cong-dan/lich.json`: every session from the first day of the month three before to the last day of the
/// month six after, sorted by day, time and schedule.
enum ScheduleData {
  static let path = "lich-tiep-cong-dan/lich.json"

  static func json(_ record: PublicRecord) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.string("asOf", record.asOf.iso)
      json.string("from", record.sessionSpan.from.iso)
      json.string("to", record.sessionSpan.to.iso)
      json.array("sessions") { json in
        for session in record.sessions {
          json.object { write(session, &$0) }
          json.line()
        }
      }
    }
    json.line()
    return json.bytes
  }

  private static func write(_ session: ReceptionSession, _ json: inout JSONText) {
    json.string("id", session.id)
    json.string("schedule", session.schedule)
    json.string("office", session.office)
    json.string("host", session.host)
    json.string("ruleDate", session.ruleDate?.iso)
    json.string("date", session.date?.iso)
    json.array("times") { json in for span in session.times { json.string(nil, span.text) } }
    json.string("status", session.status.rawValue)
    json.bool("shifted", session.isShifted)
    json.bool("provisional", session.isProvisional)
    json.bool("delegated", session.isDelegated)
    json.bool("placeChanged", session.isPlaceChanged)
    json.string("reason", session.reason?.vi)
    json.string("registerBy", session.registerBy?.iso)
    json.string("delegate", session.delegate)
    json.string("place", session.place)
    json.array("attendees") { json in for attendee in session.attendees { json.string(nil, attendee) } }
    json.string("topics", session.topics)
    json.string("carriedTo", session.carriedTo?.iso)
  }
}
