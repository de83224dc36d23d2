import Authorities
import Diagnostics
import Releases

/// The end of the time limit of a matter, as the table of time limits gives it.
struct Deadline {
  /// The last day of the limit.
  let day: CivilDay
  let limit: TimeLimit
  private let accepted: CivilDay
  private let days: Int
  private let suspendedDays: Int
  /// The last day was off, so that the next working day is.
  private let isMoved: Bool

  /// Nil when there is no limit or no day of acceptance. Days count from the day after acceptance; those of a suspension,
  /// up to the day on which it ends, do not count, and a last day that is off moves to the next working day (Bộ luật Dân
  /// sự 2015, Đ.147–148). A suspension without an end does not yet move it, one after the limit never does.
  static func due(_ row: CaseRow, _ limits: TimeLimits, isWorkingDay: (CivilDay) -> Bool) -> Deadline? {
    guard let accepted = row.accepted, let limit = limits.limit(of: row.kind, acceptedOn: accepted) else { return nil }
    let days = limit.days(of: row)
    var suspension: Range<CivilDay>?
    if limit.isSuspendable, let from = row.suspendedFrom, let to = row.suspendedTo, from < to { suspension = from..<to }
    let (last, suspended) = limit.counting.end(days, after: accepted, without: suspension, isWorkingDay)
    let due = next(last, isWorkingDay)
    return Deadline(
      day: due, limit: limit, accepted: accepted, days: days, suspendedDays: suspended, isMoved: due != last)
  }

  /// The day itself when it is worked, else the next that is.
  private static func next(_ day: CivilDay, _ isWorkingDay: (CivilDay) -> Bool) -> CivilDay {
    var (next, guardDays) = (day, 0)
    while !isWorkingDay(next), guardDays < 60 {
      next = next.adding(days: 1)
      guardDays += 1
    }
    return next
  }

  /// Whether a matter that ended with a decision on its substance kept the limit; nil for any other, which has none.
  static func kept(_ row: CaseRow, _ due: Deadline) -> Timeliness? {
    guard row.status == .settled, let concluded = row.concluded else { return nil }
    return concluded <= due.day ? .onTime : .late
  }

  /// How a concluded matter kept its limit: computed where it can be, else as stated.
  static func timeliness(_ row: CaseRow, _ limits: TimeLimits, isWorkingDay: (CivilDay) -> Bool) -> Timeliness {
    due(row, limits, isWorkingDay: isWorkingDay).flatMap { kept(row, $0) } ?? row.statedTimeliness ?? .noLimit
  }

  /// The rule that was used: `30 ngày kể từ ngày sau ngày thụ lý 04/05/2026 (Luật Khiếu nại 2011, Điều 28)`.
  var rule: Wording {
    let unit = limit.counting.unit
    var (vi, en) = (
      "\(days) \(unit.vi) kể từ ngày sau ngày thụ lý \(accepted.vietnamese)",
      "\(days) \(unit.en) from the day after acceptance on \(accepted.iso)"
    )
    if suspendedDays > 0 {
      vi += ", không tính \(suspendedDays) ngày tạm đình chỉ"
      en += ", without \(suspendedDays) days of suspension"
    }
    if isMoved {
      vi += ", ngày cuối là ngày nghỉ nên tính sang ngày làm việc kế tiếp"
      en += ", moved from a day off to the next working day"
    }
    return Wording("\(vi) (\(limit.source))", en: "\(en) (\(limit.source))")
  }
}

extension TimeLimit.Counting {
  /// The last of so many days, and how many days of the suspension were passed over on the way.
  fileprivate func end(
    _ count: Int, after day: CivilDay, without suspension: Range<CivilDay>?, _ isWorkingDay: (CivilDay) -> Bool
  ) -> (day: CivilDay, suspended: Int) {
    guard self == .working || suspension != nil else { return (day.adding(days: count), 0) }
    var (last, left, suspended) = (day, count, 0)
    while left > 0 {
      last = last.adding(days: 1)
      if suspension?.contains(last) ?? false {
        suspended += 1
      } else if self == .calendar || isWorkingDay(last) {
        left -= 1
      }
    }
    return (last, suspended)
  }
}

extension TimeLimit {
  /// The days that one matter may take.
  func days(of row: CaseRow) -> Int {
    let base =
      switch (row.isRemote, row.isComplex) {
      case (false, false): days.plain
      case (false, true): days.complex
      case (true, false): days.remote
      case (true, true): days.remoteComplex
      }
    return base + extensionDays * Int(row.extensions)
  }
}
