import Authorities
import Diagnostics

/// Compares the list `dates` of a schedule with the days its rule gives inside `valid`.
/// A published table may already show a change or not yet: both are agreement.
struct DatesAgreement {
  private(set) var problem: Problem?

  init(_ schedule: ReceptionSchedule, before: [Occurrence], after: [Occurrence]) {
    let listed = Set(schedule.dates.map(\.date)).filter { schedule.valid.contains($0) }
    let ruled = Set(before.compactMap(\.date)).filter { schedule.valid.contains($0) }
    let announced = Set(after.filter { $0.status != .cancelled }.compactMap(\.date))
    let absent = ruled.intersection(announced).subtracting(listed).sorted()
    let foreign = listed.subtracting(ruled).subtracting(announced).sorted()
    guard !absent.isEmpty || !foreign.isEmpty else { return }
    problem = Self.differ(absent, foreign, schedule)
  }

  private static func differ(_ absent: [CivilDay], _ foreign: [CivilDay], _ schedule: ReceptionSchedule) -> Problem {
    let all = list((absent + foreign).sorted(), schedule)
    let (a, f) = (list(absent, schedule), list(foreign, schedule))
    let vietnamese = [
      absent.isEmpty ? nil : "“dates” thiếu \(a)", foreign.isEmpty ? nil : "“rule” không có \(f)",
    ].compactMap { $0 }.joined(separator: "; ")
    let english = [
      absent.isEmpty ? nil : "“dates” lacks \(a)", foreign.isEmpty ? nil : "“rule” does not give \(f)",
    ].compactMap { $0 }.joined(separator: "; ")
    return Problem(
      "dates-differ",
      Wording("“rule” và “dates” không khớp ở các ngày \(all)", en: "“rule” and “dates” differ on \(all)"),
      fix: Wording(vietnamese, en: english), at: schedule.places.location(schedule.places.dates))
  }

  /// `15/01`; with the year where the schedule runs over more than one.
  private static func list(_ days: [CivilDay], _ schedule: ReceptionSchedule) -> String {
    let (valid, listed) = (schedule.valid, schedule.dates)
    let isOneYear = valid.from?.year == (valid.to ?? listed.last?.date)?.year
    return days.map { isOneYear ? $0.dayAndMonth : $0.vietnamese }.joined(separator: ", ")
  }
}
