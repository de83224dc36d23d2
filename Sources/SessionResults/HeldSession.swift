import Authorities
import Releases

/// One row of the tables, found to be of a session: who was to receive, who did, and what was counted.
public struct HeldSession: Sendable {
  let date: CivilDay
  let office: Office
  /// As the schedules write it; nil for regular reception, whose staff are not named.
  let host: String?
  /// Who stood in for the host, when known.
  let standIn: String?
  let form: SessionForm
  let row: SessionResultRow

  var counts: SessionCounts { row.counts }
}
