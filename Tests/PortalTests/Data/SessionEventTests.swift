import Authorities
import Reception
import Testing
import Transparency

@testable import Portal

/// Which events a session gives, as `<number> <day> <time> [cancelled]`.
@Suite struct SessionEventTests {
  private func events(_ schedule: String, office: String = "", on ruleDay: String = "2026-08-20") throws -> [String] {
    let record = try PublicFixture("rule: ngày 20 hằng tháng\n\(schedule)", office: office).record()
    let place = try #require(record.offices.first)
    let session = try #require(record.sessions.first { $0.ruleDate?.iso == ruleDay })
    return SessionEvent.events(of: session, at: place, record.calendar).map(Self.line)
  }

  private static func line(_ event: SessionEvent) -> String {
    let time = event.moment.time?.text ?? "cả ngày"
    return "\(event.number) \(event.moment.day) \(time)\(event.isCancelled ? " hủy" : "")"
  }

  @Test func morningAndAfternoonAreTwo() throws {
    #expect(
      try events("hours: [\"08:00-11:00\", \"14:00-16:30\"]")
        == ["1 2026-08-20 08:00-11:00", "2 2026-08-20 14:00-16:30"])
  }

  @Test func withoutAnEnd() throws {
    #expect(try events("hours: [\"08:00-\"]") == ["1 2026-08-20 08:00-"])
  }

  /// Office hours are the standing hours of that weekday, in the half of the day the rule names.
  @Test func officeHours() throws {
    let hours = """
      hours:
        - {days: "thứ Hai–thứ Sáu", times: ["07:30-11:30", "13:30-17:00"], from: 04-16, to: 10-15}
        - {days: "thứ Hai–thứ Sáu", times: ["08:00-11:30"], from: 10-16, to: 04-15}
      """
    #expect(try events("", office: hours) == ["1 2026-08-20 07:30-11:30", "2 2026-08-20 13:30-17:00"])
    #expect(try events("", office: hours, on: "2026-10-20") == ["1 2026-10-20 08:00-11:30"])
    #expect(try events("") == ["1 2026-08-20 cả ngày"])
    #expect(
      try events("", office: "hours: [{days: \"thứ Hai\", times: [\"08:00-11:30\"]}]") == ["1 2026-08-20 cả ngày"])
  }

  /// A Saturday made up for a Monday has the hours of a Monday.
  @Test(arguments: [("for: 2026-08-31", "08:00-11:00"), ("", "09:00-10:00")])
  func officeHoursOfAMakeUpDay(replaced: String, expected: String) throws {
    var fixture = PublicFixture(
      "dates: [2026-08-22]",
      office: "hours: [{days: \"thứ Hai\", times: [\"08:00-11:00\"]}, {days: \"thứ Sáu\", times: [\"09:00-10:00\"]}]")
    fixture.files["holidays/2026.yaml"] = """
      daysOff: [{from: 2026-08-31, to: 2026-09-02, name: Quốc khánh}]
      makeUp: [{date: 2026-08-22\(replaced.isEmpty ? "" : ", \(replaced)")}]
      """
    let record = try fixture.record()
    let office = try #require(record.offices.first)
    let session = try #require(record.sessions.first)
    #expect(
      SessionEvent.events(of: session, at: office, record.calendar).map(Self.line) == ["1 2026-08-22 \(expected)"])
    let hours = OpeningHours(office: office, calendar: record.calendar, from: record.asOf, to: record.sessionSpan.to)
    #expect(hours.special(record.sessions).map(\.time.text) == [expected])
  }

  @Test func cancelledKeepsItsDay() throws {
    #expect(
      try events("hours: [\"08:00-11:00\"]\nchanges: [{date: 2026-08-20, action: cancel, reason: Họp}]")
        == ["1 2026-08-20 08:00-11:00 hủy"])
  }

  /// The stretch that a change takes away stays, cancelled, at the place where it stood last.
  @Test func fewerHours() throws {
    let two = "hours: [\"08:00-11:00\", \"14:00-16:30\"]\n"
    #expect(
      try events(
        two + "changes: [{date: 2026-08-20, action: move, to: 2026-08-21, hours: [\"14:00-16:00\"], reason: Họp}]")
        == ["1 2026-08-21 14:00-16:00", "2 2026-08-20 14:00-16:30 hủy"])
    let back = """
      changes:
        - {date: 2026-08-20, action: move, to: 2026-08-21, hours: ["14:00-16:00"], reason: Họp}
        - {date: 2026-08-21, action: move, to: 2026-08-24, hours: ["08:00-10:00", "15:00-16:00"], reason: Bão}
      """
    #expect(try events(two + back) == ["1 2026-08-24 08:00-10:00", "2 2026-08-24 15:00-16:00"])
  }

  /// Moved to a day of the week without afternoon hours.
  @Test func fewerOfficeHours() throws {
    let hours =
      "hours: [{days: \"thứ Năm\", times: [\"07:30-11:30\", \"13:30-17:00\"]}, {days: \"thứ Sáu\", times: [\"07:30-11:30\"]}]"
    #expect(
      try events("changes: [{date: 2026-08-20, action: move, to: 2026-08-21, reason: Họp}]", office: hours)
        == ["1 2026-08-21 07:30-11:30", "2 2026-08-20 13:30-17:00 hủy"])
  }

  /// An extra session has its own hours from the start: those of the schedule were never announced for it.
  @Test func extraSession() throws {
    let schedule = """
      rule: ngày 20 hằng tháng
      hours: ["08:00-11:00", "14:00-16:30"]
      changes: [{date: 2026-08-25, action: extra, hours: ["09:00-10:00"], reason: Nhiều người đăng ký}]
      """
    let record = try PublicFixture(schedule).record()
    let place = try #require(record.offices.first)
    let session = try #require(record.sessions.first { $0.status == .extra })
    #expect(SessionEvent.events(of: session, at: place, record.calendar).map(Self.line) == ["1 2026-08-25 09:00-10:00"])
  }

  @Test func separateNoticeHasNone() throws {
    let fixture = PublicFixture("rule: ngày 1 hằng tháng\nonWeekend: chuyển sang ngày làm việc tiếp theo")
    var files = fixture.files
    files["reception/lich-tiep.md"] = files["reception/lich-tiep.md"]?
      .replacing("onDayOff: chuyển sang ngày làm việc tiếp theo", with: "onDayOff: thông báo sau")
    var changed = fixture
    changed.files = files
    let record = try changed.record()
    let session = try #require(record.sessions.first { $0.ruleDate?.iso == "2026-09-01" })
    #expect(session.status == .separateNotice)
    #expect(try SessionEvent.events(of: session, at: #require(record.offices.first), record.calendar).isEmpty)
  }

  @Test func remembersWhereItStood() throws {
    let changes = """
      rule: ngày 20 hằng tháng
      hours: ["08:00-11:00"]
      changes:
        - {date: 2026-08-20, action: place, to: Nhà văn hóa, reason: Sửa phòng}
        - {date: 2026-08-20, action: move, to: 2026-08-21, reason: Họp}
        - {date: 2026-08-21, action: move, to: 2026-08-24, hours: ["09:00-11:00"], reason: Bão}
      """
    let record = try PublicFixture(changes).record()
    let session = try #require(record.sessions.first { $0.ruleDate?.iso == "2026-08-20" })
    let events = SessionEvent.events(of: session, at: try #require(record.offices.first), record.calendar)
    #expect(events.map(Self.line) == ["1 2026-08-24 09:00-11:00"])
    #expect(
      events.first?.earlier.map { "\($0.day) \($0.time?.text ?? "")" }
        == ["2026-08-20 08:00-11:00", "2026-08-21 08:00-11:00"])
  }
}
