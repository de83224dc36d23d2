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
  }
}

extension Duty {
  /// A duty with a day is overdue when the day is past and it is not done. A recurring one is due at the end of the term
  /// that runs, so it is never overdue; but what was done in an earlier term is not done in this one.
  public func standing(on day: CivilDay, in year: ReportingYear) -> DutyStanding {
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

  private var state: DutyStanding.State {
    switch status {
    case .notStarted: .notStarted
    case .inProgress: .inProgress
    case .done: .done
    }
  }
}
