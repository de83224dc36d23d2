import Authorities
import Releases

/// One raw row of a table of sessions, read. It never leaves this room: of a single session the public sees who
/// received and how many visits there were, nothing more.
struct SessionResultRow: Sendable {
  let date: CivilDay
  /// Index into `Offices.all`.
  let office: Int
  /// As written; whose it is depends on the form and the schedules.
  let host: String
  /// Nil when the table does not say.
  let form: SessionForm?
  let counts: SessionCounts
  /// Where the row stands: index of the table, row in it.
  let table: Int
  let row: Int
}

extension SessionCounts {
  subscript(column: SessionColumn) -> Int? {
    switch column {
    case .visits: visits
    case .persons: persons
    case .matters: matters
    case .groups: groups
    case .groupPersons: groupPersons
    case .date, .office, .host, .form: nil
    }
  }
}
