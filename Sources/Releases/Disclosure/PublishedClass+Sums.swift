import Authorities

extension PublishedClass {
  public static func + (a: PublishedClass, b: PublishedClass) -> PublishedClass {
    PublishedClass(
      kinds: a.kinds, coarse: a.coarse, fine: a.fine, outcomes: a.outcomes + b.outcomes,
      timeliness: a.timeliness + b.timeliness, execution: a.execution + b.execution)
  }

  public var asWhole: PublishedClass {
    PublishedClass(
      kinds: kinds, coarse: .all, fine: .all, outcomes: outcomes, timeliness: timeliness, execution: execution)
  }

  /// Matters under one of the common words.
  public func counted(_ common: Outcome) -> Int {
    Outcome.allCases.filter { $0.common == common }.reduce(0) { $0 + outcomes[$1] }
  }

  /// Granted or partly granted, of all; for petitions and feedback those resolved, mediated or answered.
  public var met: Share {
    let answered = kinds.isBenign ? outcomes[.answered] : 0
    return Share(part: counted(.granted) + counted(.partlyGranted) + answered, of: count)
  }

  /// Found wrong or upheld, of all; for petitions and feedback those without ground.
  public var rejected: Share { Share(part: counted(.notGranted), of: count) }

  /// Carried out to the end, of the decisions that had to be.
  public var carriedOut: Share {
    let done = execution[.done]
    return Share(part: done, of: done + execution[.underWay] + execution[.notYet])
  }

  /// On time among those judged by a time limit.
  public var timely: Share { Share(part: timeliness[.onTime], of: timeliness[.onTime] + timeliness[.late]) }
}
