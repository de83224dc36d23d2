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
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
