/// The statutory time limit of a matter, counted in calendar days from the day after it was accepted.
///
/// Complaints: Luật Khiếu nại 2011, Đ.28 (first instance: 30, complicated 45; remote areas 45, complicated 60) and
/// Đ.37 (second instance: 45, complicated 60; remote areas 60, complicated 70). Denunciations: Luật Tố cáo 2018, Đ.30
/// (30, extended by 30 at most twice). No single limit exists for petitions and feedback.
enum Deadline {
  static func days(_ row: CaseRow) -> Int? {
    switch (row.kind, row.isRemote, row.isComplex) {
    case (.firstComplaint, false, false): 30
    case (.firstComplaint, false, true), (.firstComplaint, true, false): 45
    case (.firstComplaint, true, true): 60
    case (.secondComplaint, false, false): 45
    case (.secondComplaint, false, true), (.secondComplaint, true, false): 60
    case (.secondComplaint, true, true): 70
    case (.denunciation, _, _): 30 + 30 * Int(row.extensions)
    case (.petition, _, _): nil
    }
  }

  /// The last day of the limit; days of suspension do not count, and a last day that is off moves to the next
  /// working day (Bộ luật Dân sự 2015, Đ.148). Nil when there is no limit or no day of acceptance.
  static func due(_ row: CaseRow, isWorkingDay: (CivilDay) -> Bool) -> CivilDay? {
    guard let accepted = row.accepted, let days = days(row) else { return nil }
    var due = accepted.adding(days: days)
    if let from = row.suspendedFrom, let to = row.suspendedTo { due = due.adding(days: from.distance(to: to)) }
    var guardDays = 0
    while !isWorkingDay(due), guardDays < 60 {
      due = due.adding(days: 1)
      guardDays += 1
    }
    return due
  }

  /// How a concluded matter kept its limit: computed where it can be, else as stated. A matter that ended without
  /// a decision on its substance has no limit to keep.
  static func timeliness(_ row: CaseRow, isWorkingDay: (CivilDay) -> Bool) -> Timeliness {
    guard row.status == .settled, let concluded = row.concluded else { return row.statedTimeliness ?? .noLimit }
    if let due = due(row, isWorkingDay: isWorkingDay) { return concluded <= due ? .onTime : .late }
    return row.statedTimeliness ?? .noLimit
  }
}
