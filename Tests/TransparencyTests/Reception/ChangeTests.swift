import Authorities
import Diagnostics
import Reception
import Testing

@Suite struct ChangeTests {
  private let base = """
    valid: {from: 2026-01-01, to: 2026-12-31}
    rule: ngày 15 và 25 hằng tháng
    hours: ["08:00-11:00"]
    onDayOff: chuyển sang ngày làm việc tiếp theo
    delegate: Phó Chủ tịch UBND xã

    """

  private func session(_ changes: String, _ id: String) throws -> ReceptionSession? {
    let fixture = ReceptionFixture(base + "changes:\n" + changes)
    #expect(try fixture.problems() == [])
    return try fixture.sessions("2026-01-01", "2027-12-31").first { $0.id == id }
  }

  @Test func aShiftedSessionIsMovedByItsAnnouncedDay() throws {
    let session = try #require(
      try session(
        "  - {date: 2026-03-16, action: move, to: 2026-03-18, reason: Họp, published: 2026-03-09}",
        "lich-ngay-2026-03-15"))
    #expect(session.date?.iso == "2026-03-18")
    #expect(session.scheduledDate?.iso == "2026-03-16")
    #expect(session.status == .moved)
    #expect(session.isShifted)
    #expect(session.reason?.vi == "Họp")
    #expect(session.history.map { $0.from?.iso } == ["2026-03-16"])
  }

  @Test func movedAgainUnderItsNewDay() throws {
    let session = try #require(
      try session(
        """
          - {date: 2026-03-16, action: move, to: 2026-03-18, reason: Họp}
          - {date: 2026-03-18, action: move, to: 2026-03-19, reason: Đi công tác, hours: ["14:00-16:00"]}
        """, "lich-ngay-2026-03-15"))
    #expect(session.date?.iso == "2026-03-19")
    #expect(session.times.map(\.text) == ["14:00-16:00"])
    #expect(session.history.map { $0.to?.iso } == ["2026-03-18", "2026-03-19"])
  }

  @Test func cancelledWithRegistrationsCarriedOver() throws {
    let session = try #require(
      try session("  - {date: 2026-04-15, action: cancel, reason: Họp, carriedTo: 2026-05-15}", "lich-ngay-2026-04-15"))
    #expect(session.status == .cancelled)
    #expect(session.date?.iso == "2026-04-15")
    #expect(session.history.first?.carriedTo?.iso == "2026-05-15")
  }

  /// The day now announced, whatever became of the session that took over the registrations.
  @Test(arguments: [
    ("  - {date: 2026-05-15, action: move, to: 2026-05-18, reason: Bão}", "2026-05-18", []),
    (
      "  - {date: 2026-05-15, action: move, to: 2026-05-18, reason: Bão}\n  - {date: 2026-05-18, action: move, to: 2026-05-19, reason: Bão}",
      "2026-05-19", []
    ),
    ("  - {date: 2026-05-15, action: cancel, reason: Bão, carriedTo: 2026-05-25}", "2026-05-25", []),
    (
      "  - {date: 2026-05-15, action: cancel, reason: Bão, carriedTo: 2026-05-25}\n  - {date: 2026-05-25, action: move, to: 2026-05-26, reason: Bão}",
      "2026-05-26", []
    ),
    ("  - {date: 2026-05-15, action: cancel, reason: Bão}", nil, ["carried-to-cancelled"]),
    (
      "  - {date: 2026-05-15, action: cancel, reason: Bão, carriedTo: 2027-01-15}", "2027-01-15",
      ["carried-without-session"]
    ),
  ])
  func registrationsFollow(then: String, now: String?, told: [String]) throws {
    let fixture = ReceptionFixture(
      base + "changes:\n  - {date: 2026-04-15, action: cancel, reason: Họp, carriedTo: 2026-05-15}\n" + then)
    #expect(try fixture.problems().map(\.code) == told)
    let session = try #require(
      try fixture.sessions("2026-04-01", "2026-04-30").first { $0.id == "lich-ngay-2026-04-15" })
    #expect(session.carriedTo?.iso == now)
    #expect(session.history.first?.carriedTo?.iso == "2026-05-15", "as it was announced")
  }

  /// The officer may name the day under which it was first announced.
  @Test func registrationsGoToASessionAlreadyMoved() throws {
    let session = try session(
      "  - {date: 2026-05-15, action: move, to: 2026-05-18, reason: Bão}\n  - {date: 2026-04-15, action: cancel, reason: Họp, carriedTo: 2026-05-15}",
      "lich-ngay-2026-04-15")
    #expect(session?.carriedTo?.iso == "2026-05-18")
  }

  @Test func openEndedSuspension() throws {
    let fixture = ReceptionFixture(base + "changes: [{from: 2026-11-20, action: cancel, reason: Dịch bệnh}]")
    #expect(try fixture.problems() == [])
    #expect(
      try fixture.days("2026-11-01", "2027-01-31") == ["2026-11-16", "-2026-11-25", "-2026-12-15", "-2026-12-25"])
  }

  @Test func extraSession() throws {
    let session = try #require(
      try session(
        "  - {date: 2026-03-10, action: extra, reason: Theo đề nghị, hours: [\"9h-10h\"], host: Bí thư, place: Nhà văn hóa, topics: Đất đai}",
        "lich-ngay-2026-03-10-extra"))
    #expect(session.ruleDate == nil)
    #expect(session.date?.iso == "2026-03-10")
    #expect(session.status == .extra)
    #expect(session.times.map(\.text) == ["09:00-10:00"])
    #expect([session.host, session.place, session.topics] == ["Bí thư", "Nhà văn hóa", "Đất đai"])
  }

  @Test func aMovedExtraKeepsItsName() throws {
    let session = try #require(
      try session(
        """
          - {date: 2026-03-10, action: extra, reason: Theo đề nghị}
          - {date: 2026-03-10, action: move, to: 2026-03-11, reason: Họp}
        """, "lich-ngay-2026-03-10-extra"))
    #expect(session.date?.iso == "2026-03-11")
    #expect(session.status == .moved)
  }

  @Test func delegateAndPlaceKeepTheDay() throws {
    let session = try #require(
      try session(
        """
          - {date: 2026-05-15, action: delegate, to: Phó Chủ tịch Thường trực, reason: Đi công tác}
          - {from: 2026-05-01, to: 2026-05-20, action: place, place: Nhà văn hóa, reason: Sửa trụ sở}
        """, "lich-ngay-2026-05-15"))
    #expect(session.status == .scheduled)
    #expect(session.isDelegated)
    #expect(session.isPlaceChanged)
    #expect(session.delegate == "Phó Chủ tịch Thường trực")
    #expect(session.place == "Nhà văn hóa")
    #expect(session.reason?.vi == "Sửa trụ sở")
    let other = try #require(
      try self.session("  - {date: 2026-05-15, action: cancel, reason: Họp}", "lich-ngay-2026-05-25"))
    #expect(other.delegate == "Phó Chủ tịch UBND xã")
    #expect(!other.isDelegated)
  }

  @Test func anAwaitedSessionIsGivenItsDay() throws {
    let fixture = ReceptionFixture(
      """
      valid: {from: 2026-01-01, to: 2026-12-31}
      rule: ngày 17 hằng tháng
      onDayOff: thông báo sau
      changes: [{date: 2026-02-17, action: move, to: 2026-02-24, reason: Theo thông báo riêng}]
      """)
    #expect(try fixture.problems() == [])
    let sessions = try fixture.sessions("2026-02-01", "2026-05-31")
    #expect(sessions.map(\.status) == [.moved, .scheduled, .scheduled, .separateNotice])
    #expect(sessions.map { $0.date?.iso } == ["2026-02-24", "2026-03-17", "2026-04-17", nil])
    #expect(sessions[3].id == "lich-ngay-2026-05-17")
    #expect(sessions[3].reason?.vi == "Chủ nhật")
  }

  @Test func listedSessionsCarryTheirOwnHostAndHours() throws {
    let fixture = ReceptionFixture(
      """
      valid: {from: 2026-01-01, to: 2026-12-31}
      hours: ["08:00-"]
      dates:
        - 2026-03-10
        - {date: 20/3/2026, host: Bí thư, hours: ["14:00-16:00"], place: Nhà văn hóa, topics: Môi trường}
      """)
    #expect(try fixture.problems() == [])
    let sessions = try fixture.sessions("2026-01-01", "2026-12-31")
    #expect(sessions.map(\.host) == ["Chủ tịch UBND xã", "Bí thư"])
    #expect(sessions.map { $0.times.map(\.text) } == [["08:00-"], ["14:00-16:00"]])
    #expect(sessions.map(\.place) == [nil, "Nhà văn hóa"])
    #expect(sessions.map(\.isPlaceChanged) == [false, false])
  }

  /// Without hours of its own a session has those of the place in that season, on that weekday, in that half of the day.
  @Test(arguments: [
    ("ngày 20 hằng tháng", "2026-04-20", ["07:00-11:30", "13:30-17:00"]),
    ("ngày 20 hằng tháng", "2026-01-20", ["07:30-12:00", "13:00-16:30"]),
    ("sáng ngày 20 hằng tháng", "2026-01-20", ["07:30-12:00"]),
  ])
  func hoursOfThePlace(rule: String, day: String, expected: [String]) throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01, to: 2026-12-31}\nrule: \(rule)\nonDayOff: ngày làm việc tiếp theo",
      office: """
        hours:
          - {days: "thứ Hai–thứ Sáu", times: ["07:00-11:30", "13:30-17:00"], from: 04-16, to: 10-15}
          - {days: "thứ Hai–thứ Sáu", times: ["07:30-12:00", "13:00-16:30"], from: 10-16, to: 04-15}

        """)
    let checked = try fixture.checked()
    let office = try #require(checked.offices.first)
    let session = try #require(checked.sessions(from: try .named(day), to: try .named(day)).first)
    #expect(session.times == [])
    #expect(session.hours(at: office, checked.calendar).map(\.text) == expected)
  }

  @Test func sessionsOfSeveralSchedulesAreInOrder() throws {
    var fixture = ReceptionFixture(
      "valid: {from: 2026-03-01, to: 2026-03-31}\nhours: [\"14:00-16:00\"]\ndates: [2026-03-10, 2026-03-12]")
    fixture.files["reception/a-bi-thu.md"] = fixture.files["reception/lich-ngay.md"]
    fixture.files["reception/b-som.md"] = fixture.files["reception/lich-ngay.md"]?.replacing("14:00", with: "08:00")
    #expect(
      try fixture.sessions("2026-03-01", "2026-03-31").map(\.id) == [
        "b-som-2026-03-10", "a-bi-thu-2026-03-10", "lich-ngay-2026-03-10", "b-som-2026-03-12", "a-bi-thu-2026-03-12",
        "lich-ngay-2026-03-12",
      ])
  }
}
