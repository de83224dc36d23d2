import Authorities
import Testing
import Transparency

@testable import Portal

@Suite struct OpeningHoursTests {
  private func lines(_ entries: [OpeningHours.Entry]) -> [String] {
    entries.map { entry in
      let days = entry.days.map(\.english).joined(separator: ",")
      return "\(days) \(entry.time.text) \(entry.valid.from?.iso ?? "")…\(entry.valid.to?.iso ?? "")"
    }
  }

  private func hours(_ office: String, _ schedule: String = "dates: [2026-08-20]") throws -> (
    OpeningHours, PublicRecord
  ) {
    let record = try PublicFixture(schedule, office: office).record()
    return (
      OpeningHours(
        office: try #require(record.offices.first), calendar: record.calendar, from: record.asOf,
        to: record.sessionSpan.to), record
    )
  }

  @Test func allTheYear() throws {
    let (hours, _) = try hours("hours: [{days: \"thứ Hai và thứ Năm\", times: [\"07:30-11:30\", \"13:30-\"]}]")
    #expect(lines(hours.standing) == ["Monday,Thursday 07:30-11:30 …", "Monday,Thursday 13:30- …"])
  }

  /// The published days run from 15/7/2026 to the end of January 2027.
  @Test func seasons() throws {
    let (hours, _) = try hours(
      """
      valid: {from: 2026-05-01, to: 2026-12-31}
      hours:
        - {days: "thứ Hai", times: ["07:00-11:30"], from: 04-16, to: 10-15}
        - {days: "thứ Hai", times: ["07:30-11:30"], from: 10-16, to: 04-15}
      """)
    #expect(
      lines(hours.standing) == [
        "Monday 07:00-11:30 2026-05-01…2026-10-15", "Monday 07:30-11:30 2026-10-16…2026-12-31",
      ])
  }

  @Test func leapDayEndsASeason() throws {
    let (hours, _) = try hours("hours: [{days: \"thứ Hai\", times: [\"07:00-11:30\"], from: 12-01, to: 02-29}]")
    #expect(lines(hours.standing) == ["Monday 07:00-11:30 2026-12-01…2027-02-28"])
  }

  @Test func sessionsOutsideStandingHours() throws {
    let (hours, record) = try hours(
      "hours: [{days: \"thứ Hai–thứ Sáu\", times: [\"07:30-11:30\"]}]",
      """
      dates: [2026-08-20, 2026-08-22, 2026-08-24, {date: 2026-08-25, place: Nhà văn hóa}]
      hours: ["08:00-11:00", "14:00-"]
      changes: [{date: 2026-08-24, action: cancel, reason: Họp}]
      """)
    #expect(
      lines(hours.special(record.sessions)) == [
        " 14:00- 2026-08-20…2026-08-20", " 08:00-11:00 2026-08-22…2026-08-22", " 14:00- 2026-08-22…2026-08-22",
      ])
  }

  /// A holiday has no standing hours, so a session held on it has special ones.
  @Test func sessionsOnAHoliday() throws {
    let (hours, record) = try hours(
      "hours: [{days: \"thứ Hai–thứ Sáu\", times: [\"07:30-11:30\"]}]",
      "dates: [2026-08-20, 2026-09-03]\nchanges: [{date: 2026-09-03, action: move, to: 2026-09-02, reason: Bão}]")
    #expect(lines(hours.special(record.sessions)) == [" 07:30-11:30 2026-09-02…2026-09-02"])
  }
}
