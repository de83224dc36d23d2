import Authorities
import Formats

/// What programs that follow the calendar keep of a session. When any of it differs from what was published, the event
/// needs a higher SEQUENCE, or they keep the old one (RFC 5545, 3.8.7.4).
struct AnnouncedSession: Sendable, Hashable {
  /// Nil while a separate notice is awaited.
  let date: CivilDay?
  /// `08:00-11:00,14:00-`; empty for the whole day.
  let times: String
  /// Who receives, and for whom.
  let host: String
  let place: String
  let status: Status

  enum Status: String, Sendable, CaseIterable {
    case confirmed, tentative, cancelled, awaited
  }

  init(_ session: ReceptionSession, at office: Office, _ calendar: WorkingCalendar) {
    date = session.date
    times = session.hours(at: office, calendar).map(\.text).joined(separator: ",")
    host = Self.line(session.isDelegated ? "\(session.delegate ?? "") – \(session.host)" : session.host)
    place = Self.line(session.location(at: office))
    status =
      switch session.status {
      case .cancelled: .cancelled
      case .separateNotice: .awaited
      case .scheduled, .moved, .extra: session.isProvisional ? .tentative : .confirmed
      }
  }

  /// A text as one cell of the history: white space of any kind is one space.
  static func line(_ text: String) -> String {
    isLine(text) ? text : VietnameseSpace.collapsed(text)
  }

  /// Single spaces between words, and no character that may be another space or combine with one: almost every text.
  private static func isLine(_ text: String) -> Bool {
    var before: UInt32 = 0x20
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20 where before != 0x20: before = 0x20
      // ASCII, Latin letters with marks, those of Vietnamese, dashes and quotation marks.
      case let value
      where 0x21...0x7E ~= value || 0xC0...0x24F ~= value || 0x1EA0...0x1EF9 ~= value
        || 0x2010...0x2027 ~= value:
        before = value
      default: return false
      }
    }
    return before != 0x20 || text.isEmpty
  }

  // MARK: In the history

  static let columns = ["date", "times", "host", "place", "status"]

  var cells: [String] {
    [date?.iso ?? "", times, host, place, status.rawValue].map { $0.isEmpty ? HistoryTable.nothing : $0 }
  }

  /// Nil for cells that `cells` cannot have given.
  init?(_ cells: ArraySlice<String>) {
    let cells = cells.map { $0 == HistoryTable.nothing ? "" : $0 }
    guard cells.count == Self.columns.count, let status = Status(rawValue: cells[4]) else { return nil }
    date = CivilDay(iso: cells[0])
    guard date != nil || cells[0].isEmpty else { return nil }
    (times, host, place, self.status) = (cells[1], cells[2], cells[3], status)
  }
}
