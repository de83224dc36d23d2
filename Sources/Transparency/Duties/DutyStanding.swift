/// How a duty stands on a day.
public struct DutyStanding: Sendable, Hashable {
  public let state: State
  /// The day by which it is to be done; of a recurring duty, the last day of the term that runs.
  public let deadline: CivilDay?
  /// The term of a recurring duty that runs: `Quý IV/2026`.
  public let term: String?
  /// The status was given before the term that runs, so it tells nothing of it.
  public let isOfEarlierTerm: Bool

  public enum State: String, Sendable, Hashable, CaseIterable {
    case notStarted, inProgress, done, overdue
    /// A recurring duty that was done in an earlier term; of the one that runs nothing is said yet.
    case doneBefore
    /// Nothing is recorded up to the day.
    case unrecorded
  }
}

extension Duty {
  /// A duty with a day is overdue when the day is past and it is not done. A recurring one is due at the end of the term
  /// that runs, so it is never overdue; but what was done in an earlier term is not done in this one.
  public func standing(on day: CivilDay, in year: ReportingYear) -> DutyStanding {
    standing(status, updated, on: day, in: year)
  }

  /// How it stood at the end of a day, by what was recorded until then: what is recorded later does not change it.
  /// - Returns: the day and the words of the record as well; none when nothing is recorded up to the day.
  public func past(on day: CivilDay, in year: ReportingYear) -> PastDuty {
    if let updated, updated <= day {
      return PastDuty(standing: standing(status, updated, on: day, in: year), day: updated, done: done)
    }
    guard let record = history.last(where: { $0.day <= day }) else {
      let term = standing(status, nil, on: day, in: year)
      return PastDuty(
        standing: DutyStanding(
          state: .unrecorded, deadline: term.deadline, term: term.term, isOfEarlierTerm: false),
        day: nil, done: nil)
    }
    return PastDuty(
      standing: standing(record.status, record.day, on: day, in: year), day: record.day,
      done: record.done.map { .cell($0) })
  }

  private func standing(
    _ status: DutyStatus, _ updated: CivilDay?, on day: CivilDay, in year: ReportingYear
  ) -> DutyStanding {
    let state = DutyStanding.State(status)
    switch term {
    case .open: return DutyStanding(state: state, deadline: nil, term: nil, isOfEarlierTerm: false)
    case .due(let last):
      let isOverdue = status != .done && last < day
      return DutyStanding(state: isOverdue ? .overdue : state, deadline: last, term: nil, isOfEarlierTerm: false)
    case .recurring(let recurrence):
      let term = recurrence.term(of: day, in: year)
      let isEarlier = updated.map { $0 < term.first } ?? false
      return DutyStanding(
        state: isEarlier && status == .done ? .doneBefore : state, deadline: term.last, term: term.title,
        isOfEarlierTerm: isEarlier)
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
