import Authorities
import Diagnostics

/// One row of a table of dated sessions.
struct ScheduleTableRow {
  struct Group: Hashable {
    /// The slug of the place.
    let office: String
    /// By which hosts are compared.
    let host: String
    /// The same of who holds the title.
    let holder: String?
  }

  /// Rises from row to row and from sheet to sheet.
  let order: Int
  let day: CivilDay
  /// Nil when the row tells none.
  let hours: [TimeSpan]?
  let part: DayPart?
  /// Those of the place in the half of the day named; empty when no half is.
  let standing: [TimeSpan]
  let host: String
  /// The person, when the table tells title and name.
  let holder: String?
  let group: Group
  let topics: String?
  let note: String?
  /// As the column “Vai trò” says; nil when it is empty or not understood.
  let role: HostRole?
  /// What the column says is no role, which is told.
  let isRoleUnknown: Bool
  let location: Location
  let hoursLocation: Location
  let hostLocation: Location
  let roleLocation: Location

  var listed: ListedSession {
    ListedSession(
      date: day, host: nil, hours: hours, place: nil, topics: topics, part: part, note: note, spot: .cell(location))
  }
}
