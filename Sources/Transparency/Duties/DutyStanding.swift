public import Authorities

/// How a duty stands on a day.
public struct DutyStanding: Sendable, Hashable {
  public let state: State
  /// The day by which it is to be done; of a recurring duty, the last day of the term that runs.
  public let deadline: CivilDay?
  /// The term of a recurring duty that runs: `Quý IV/2026`.
  public let term: String?
  /// The status was given before the term that runs, so it tells nothing of it.
  public let isOfEarlierTerm: Bool
  /// The terms that ended without a result; nil where there are none, or where the one that runs has its result.
  public let missed: MissedTerms?

  public enum State: String, Sendable, Hashable, CaseIterable {
    case notStarted, inProgress, done, overdue
    /// A recurring duty that was done in an earlier term; of the one that runs nothing is said yet.
    case doneBefore
    /// Nothing is recorded up to the day.
    case unrecorded
  }
}

extension Duty {
  /// A duty with a day is overdue when the day is past and it is not done. A recurring one is due at the end of each term:
  /// what was done in an earlier term is not done in this one, and it is overdue while the terms that ended last have no
  /// result. `since`: the day from which the duty is known when nothing is recorded of it.
  public func standing(on day: CivilDay, in year: ReportingYear, since: CivilDay? = nil) -> DutyStanding {
    standing(DutyRecords(history.map { ($0.day, $0.status) }, status, updated), on: day, in: year, since: since)
  }

  /// How it stood at the end of a day, by what was recorded until then: what is recorded later does not change it.
  /// - Returns: the day and the words of the record as well; none when nothing is recorded up to the day.
  public func past(on day: CivilDay, in year: ReportingYear) -> PastDuty {
    if let updated, updated <= day {
      return PastDuty(standing: standing(on: day, in: year), day: updated, done: done)
    }
    let known = history.filter { $0.day <= day }
    guard let record = known.last else {
      let term = standing(DutyRecords([], status, nil), on: day, in: year, since: nil)
      return PastDuty(
        standing: DutyStanding(
          state: .unrecorded, deadline: term.deadline, term: term.term, isOfEarlierTerm: false, missed: nil),
        day: nil, done: nil)
    }
    let records = DutyRecords(known.dropLast().map { ($0.day, $0.status) }, record.status, record.day)
    return PastDuty(
      standing: standing(records, on: day, in: year, since: nil), day: record.day,
      done: record.done.map { .cell($0) })
  }

  private func standing(
    _ records: DutyRecords, on day: CivilDay, in year: ReportingYear, since: CivilDay?
  ) -> DutyStanding {
    let (status, state) = (records.status, DutyStanding.State(records.status))
    switch term {
    case .open: return DutyStanding(state: state, deadline: nil, term: nil, isOfEarlierTerm: false, missed: nil)
    case .due(let last):
      let isOverdue = status != .done && last < day
      return DutyStanding(
        state: isOverdue ? .overdue : state, deadline: last, term: nil, isOfEarlierTerm: false, missed: nil)
    case .recurring(let recurrence):
      let term = recurrence.term(of: day, in: year)
      let isEarlier = records.updated.map { $0 < term.first } ?? false
      let isDone = status == .done && !isEarlier
      let missed = isDone ? nil : MissedTerms(records, recurrence, before: term.first, in: year, since: since)
      return DutyStanding(
        state: missed != nil ? .overdue : isEarlier && status == .done ? .doneBefore : state, deadline: term.last,
        term: term.title, isOfEarlierTerm: isEarlier, missed: missed)
    }
  }
}

/// A duty as it was on a day.
public struct PastDuty: Sendable {
  public let standing: DutyStanding
  /// The day of the record that says so.
  public let day: CivilDay?
  /// What had been done.
  public let done: Duty.Done?
}

extension DutyStanding.State {
  fileprivate init(_ status: DutyStatus) {
    switch status {
    case .notStarted: self = .notStarted
    case .inProgress: self = .inProgress
    case .done: self = .done
    }
  }
}
