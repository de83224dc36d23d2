import Authorities

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

/// What was counted at one session; nil is what the table does not say, which is not zero.
struct SessionCounts: Sendable, Equatable {
  var visits: Int?
  var persons: Int?
  var matters: Int?
  var groups: Int?
  var groupPersons: Int?

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

  /// Nobody came, as far as is told: a row that says nothing of visits and counts nobody hides no other session.
  var isEmpty: Bool {
    visits.map { $0 == 0 } ?? [persons, matters, groups, groupPersons].allSatisfy { ($0 ?? 0) == 0 }
  }
}
