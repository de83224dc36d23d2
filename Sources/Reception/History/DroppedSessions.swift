import Authorities
import Diagnostics
import Formats

/// Sessions that were published and whose row is gone from a table. A table cannot tell changes, so they are shown as
/// cancelled: a calendar that knows their events would keep them for good.
public enum DroppedSessions {
  /// Those to come, and those that were published as cancelled; in order of day. Not where the host receives on that day
  /// under another name of session.
  public static func all(_ reception: CheckedReception, _ history: PublicationHistory) -> [ReceptionSession] {
    let tables = Dictionary(
      reception.expanded.filter { $0.schedule.places.text == nil }.map { ($0.schedule.slug, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !tables.isEmpty else { return [] }
    let (from, through) = (reception.window.lowerBound, reception.window.upperBound)
    let known = history.sessions(from: from, through: through, asOf: reception.asOf)
    var ids: [String: Set<String>] = [:]
    return known.compactMap { date, session in
      guard let table = tables[session.schedule] else { return nil }
      let standing = ids[session.schedule] ?? Set(table.ids)
      ids[session.schedule] = standing
      guard !standing.contains(session.id),
        date >= reception.asOf || session.announced.status == .cancelled,
        !isHeld(session.announced.host, on: date, at: table.schedule.office, reception)
      else { return nil }
      return ReceptionSession(session, on: date, of: table.schedule)
    }
  }

  private static func isHeld(_ host: String, on day: CivilDay, at office: String, _ reception: CheckedReception) -> Bool
  {
    let key = VietnameseText.nameKey(host)
    return reception.sessions(atOffice: office, from: day, to: day).contains { session in
      session.status != .cancelled && VietnameseText.nameKey(session.host) == key
    }
  }
}

extension ReceptionSession {
  fileprivate init(_ session: HistorySession, on date: CivilDay, of schedule: ReceptionSchedule) {
    let times = session.announced.times.split(separator: ",").compactMap { TimeSpan(text: $0) }
    self.init(
      id: session.id, schedule: schedule.slug, office: schedule.office, host: session.announced.host, ruleDate: date,
      date: date, times: times, part: nil, status: .cancelled, isShifted: false, dayOff: nil, merged: [],
      isProvisional: false, isDelegated: false, isPlaceChanged: false,
      reason: Wording("không còn trong lịch", en: "no longer in the schedule"), registerBy: nil, delegate: nil,
      place: nil, attendees: [], topics: nil, mode: nil, linkedPlaces: [], note: nil, scheduledDate: date,
      scheduledTimes: times, history: [])
  }
}
