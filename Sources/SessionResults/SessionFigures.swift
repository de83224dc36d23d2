public import Releases

/// Days and visits of a host, a body or the whole portal in a stretch of time.
/// A day counts once for a host at a place. Scheduled days are those held by the host, by a stand-in, cancelled and
/// without result, taken together.
public struct SessionFigures: Sendable, Hashable {
  /// Days that a schedule announced, those cancelled later included.
  public private(set) var scheduled = 0
  /// Held by the host in person, a video link included.
  public private(set) var direct = 0
  public private(set) var delegated = 0
  public private(set) var cancelled = 0
  /// Past days of which no table tells: neither held nor not held.
  public private(set) var unreported = 0
  /// Days of reception outside any schedule.
  public private(set) var unscheduled = 0
  /// Days of regular reception.
  public private(set) var regular = 0
  public private(set) var visits = SessionCount()

  public init() {}

  /// Adds the results of one day of one host at one place.
  mutating func add(day results: some Collection<SessionResult>) {
    let standings = results.map(\.standing)
    if results.contains(where: \.isScheduled) {
      scheduled += 1
      if standings.contains(.held(.direct)) || standings.contains(.held(.online)) {
        direct += 1
      } else if standings.contains(.held(.delegated)) {
        delegated += 1
      } else if standings.contains(.unreported) {
        unreported += 1
      } else {
        cancelled += 1
      }
    }
    if standings.contains(.held(.unscheduled)) { unscheduled += 1 }
    if standings.contains(.held(.regular)) { regular += 1 }
    for result in results { if case .held = result.standing { visits.add(result.visits) } }
  }

  public static func + (a: SessionFigures, b: SessionFigures) -> SessionFigures {
    var sum = a
    sum.scheduled += b.scheduled
    sum.direct += b.direct
    sum.delegated += b.delegated
    sum.cancelled += b.cancelled
    sum.unreported += b.unreported
    sum.unscheduled += b.unscheduled
    sum.regular += b.regular
    sum.visits = sum.visits + b.visits
    return sum
  }
}
