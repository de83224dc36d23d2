public import Authorities

/// Terms of a recurring duty, one after the other, that ended without “hoàn thành” recorded in them.
public struct MissedTerms: Sendable, Hashable {
  /// `tháng 12/2026`
  public let first: String
  /// The term before the one that runs.
  public let last: String
  /// The day by which the result of `last` was to be there.
  public let deadline: CivilDay
  public let count: Int

  /// Those between the last term with a result and the one that runs. Without a result they count from the first record on,
  /// which shows that the duty was known; without any record, from the first whole term after `since`.
  /// - Returns: nil when the term before the one that runs has its result, or was not the duty's yet.
  init?(
    _ records: DutyRecords, _ recurrence: DutyRecurrence, before running: CivilDay, in year: ReportingYear,
    since: CivilDay?
  ) {
    let term = { (day: CivilDay) in recurrence.term(of: day, in: year) }
    let next = { (day: CivilDay) in term(day).last.adding(days: 1) }
    let earlier = records.all.filter { $0.day < running }
    let begin: CivilDay
    if let done = earlier.last(where: { $0.status == .done }) {
      begin = next(done.day)
    } else if let first = records.all.first {
      begin = term(first.day).first
    } else if let since, records.status != .done {
      begin = term(since).first == since ? since : next(since)
    } else {
      return nil
    }
    guard begin < running else { return nil }
    deadline = running.adding(days: -1)
    (first, last) = (term(begin).title, term(deadline).title)
    var (day, count) = (begin, 0)
    while day < running { (day, count) = (next(day), count + 1) }
    self.count = count
  }
}

/// What is recorded of a duty: the status that holds, and every record with its day, oldest first.
struct DutyRecords {
  let status: DutyStatus
  let updated: CivilDay?
  let all: [(day: CivilDay, status: DutyStatus)]

  init(_ earlier: [(day: CivilDay, status: DutyStatus)], _ status: DutyStatus, _ updated: CivilDay?) {
    (self.status, self.updated) = (status, updated)
    all = earlier + (updated.map { [($0, status)] } ?? [])
  }
}
