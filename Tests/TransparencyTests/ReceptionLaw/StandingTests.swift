import Reception
import Testing

@testable import Transparency

@Suite struct StandingTests {
  /// The week from 29/6 to 5/7/2026 lies under both laws and is judged by neither.
  @Test func fromWeeksToMonthsOnTheFirstOfJuly2026() throws {
    let weekly = LawFixture.chairman("thứ Năm hằng tuần", valid: "from: 2026-01-01, to: 2026-06-30")
    let monthly = LawFixture.chairman("ngày 10 và 25 hằng tháng", valid: "from: 2026-07-01, to: 2026-08-31")
    #expect(
      try LawFixture(["a": weekly, "b": monthly]).months("2026-08-15") == [
        "2026-05 5 met", "2026-06 4 met", "2026-07 2 met", "2026-08 2 met",
      ])
    // Thursday 30/4 is moved to Monday 4/5, so that the week before has none: Mon off, Tue and Wed worked.
    #expect(
      try LawFixture(["a": weekly, "b": monthly]).months("2026-07-20").first
        == "2026-04 4 short, short 2026-04-27")
  }

  /// On Thursdays only: 30/4 falls away, and with it the week.
  @Test func theWeeklyScheduleThatRunsOnIsEnoughByMonth() throws {
    let fixture = LawFixture(["a": LawFixture.chairman("thứ Năm hằng tuần")])
    let months = try fixture.months("2026-07-15")
    #expect(months.contains("2026-07 5 met"))
    #expect(months.filter { $0.hasPrefix("2026-06") } == ["2026-06 4 met"])
  }

  @Test func aWeekWithoutWorkingDaysIsNotJudged() throws {
    let fixture = LawFixture(["a": LawFixture.chairman("thứ Ba hằng tuần")])
    #expect(
      try fixture.months("2026-03-01").filter { $0.hasPrefix("2026-02") } == ["2026-02 4 met, rest 2026-02-16"])
  }

  @Test func partMonthsCountOnlyWhenTheyAreEnough() throws {
    let fixture = LawFixture([
      "a": LawFixture.chairman("ngày 10 và 25 hằng tháng", valid: "from: 2026-07-15, to: 2026-10-26")
    ])
    #expect(
      try fixture.months("2026-08-01") == [
        "2026-07 1 notJudged", "2026-08 2 met", "2026-09 2 met", "2026-10 2 met",
      ])
  }

  @Test func oneDayAMonthIsTooFewForACommune() throws {
    let fixture = LawFixture(["a": LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-07-01, to: 2026-08-31")]
    )
    #expect(try fixture.months("2026-08-01") == ["2026-07 1 short", "2026-08 1 short"])
  }

  @Test func changesCount() throws {
    let changes = """
      changes:
        - {date: 2026-08-10, action: cancel, reason: "Họp"}
        - {date: 2026-09-10, action: move, to: 2026-10-01, reason: "Họp"}
        - {date: 2026-10-12, action: delegate, to: Phó Chủ tịch, reason: "Họp"}
        - {date: 2026-11-18, action: extra, reason: "Đông người"}
        - {date: 2026-12-10, action: cancel, carriedTo: 2026-12-25, reason: "Họp"}
      """
    let rule = LawFixture.chairman(
      "ngày 10 và 25 hằng tháng", changes, valid: "from: 2026-07-01, to: 2026-12-31")
    #expect(
      try LawFixture(["a": rule]).months("2026-08-01") == [
        "2026-07 2 met", "2026-08 1 short", "2026-09 1 short", "2026-10 3 met, delegated 1", "2026-11 3 met",
        "2026-12 1 short",
      ])
  }

  /// Two sessions on one day are one day; a schedule without a role counts for the host it names.
  @Test func schedulesOfOneHostAddUp() throws {
    let first = LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-07-01, to: 2026-07-31")
    let second = first.replacing("ngày 15", with: "ngày 22").replacing("role: chairman\n", with: "")
    #expect(try LawFixture(["a": first, "b": first]).months("2026-08-01") == ["2026-07 1 short"])
    #expect(try LawFixture(["a": first, "b": second]).months("2026-08-01") == ["2026-07 2 met"])
    let other = second.replacing("Chủ tịch UBND xã", with: "Phó Chủ tịch UBND xã")
    #expect(try LawFixture(["a": first, "b": other]).months("2026-08-01") == ["2026-07 1 short"])
  }

  /// A turn among others (`other`) counts for the office whose holder takes it.
  @Test func aTurnAmongOthersCounts() throws {
    let own = LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-07-01, to: 2026-08-31")
    let turns = own.replacing("ngày 15", with: "ngày 22").replacing("role: chairman", with: "role: other")
      .replacing("host: Chủ tịch UBND xã", with: "host: Lãnh đạo UBND xã\nrotation: [Chủ tịch UBND xã]")
    #expect(
      try LawFixture(["a": own, "b": turns]).months("2026-08-01", host: "Chủ tịch UBND xã") == [
        "2026-07 2 met", "2026-08 2 met",
      ])
  }

  @Test func hostsWhoTakeTurnsAreJudgedEach() throws {
    let rule = LawFixture.chairman(
      "ngày 5, 15 và 25 hằng tháng", "rotation: [Chủ tịch UBND xã, Bí thư kiêm Chủ tịch]",
      valid: "from: 2026-07-01, to: 2026-07-31")
    let fixture = LawFixture(["a": rule])
    #expect(try fixture.months("2026-08-01", host: "Chủ tịch UBND xã") == ["2026-07 2 met"])
    #expect(try fixture.months("2026-08-01", host: "Bí thư kiêm Chủ tịch") == ["2026-07 1 short"])
    #expect(try fixture.law("2026-08-01").standings.count == 2)
  }

  /// Leaders who take turns under no role of their own (`other`) have those that their titles tell.
  @Test func turnsOfLeadersAreJudgedByTheirTitles() throws {
    let turns = "rotation: [Chủ tịch UBND xã, Bí thư Đảng ủy xã, Lãnh đạo trực]"
    let rule = LawFixture.chairman("ngày 5, 15 và 25 hằng tháng", turns, valid: "from: 2026-07-01, to: 2026-07-31")
      .replacing("role: chairman", with: "role: other")
    let standings = try LawFixture(["a": rule]).law("2026-08-01").standings
    #expect(
      standings.map { "\($0.host), \($0.role): \($0.scheduled) \($0.verdict.rawValue)" }.sorted() == [
        "Bí thư Đảng ủy xã, partySecretary: 1 short", "Chủ tịch UBND xã, chairman: 1 short",
      ])
  }

  @Test func daysThatANoticeWillTell() throws {
    let rule = LawFixture.chairman("ngày 15 và 31 hằng tháng", "shortMonth: skip").replacing(
      "chuyển sang ngày làm việc tiếp theo", with: "thông báo sau")
    let months = try LawFixture(["a": rule]).months("2026-07-15")
    // 15/8 is a Saturday, 31/8 a day off; 15/11 a Sunday, and November has no 31st.
    #expect(months.contains("2026-08 0 awaiting, awaited 2"))
    #expect(months.contains("2026-11 0 short, awaited 1"))
  }

  @Test func sessionsThatNameAnotherHost() throws {
    let listed = """
      office: xa
      host: Chủ tịch UBND xã
      role: chairman
      valid: {from: 2026-07-01, to: 2026-07-31}
      dates: [2026-07-06, {date: 2026-07-15, host: Phó Chủ tịch UBND xã}, 2026-07-20]
      """
    #expect(try LawFixture(["a": listed]).months("2026-08-01") == ["2026-07 2 met"])
  }

  @Test(arguments: [
    ("party-secretary", "2026-07 1 short"), ("head", "2026-07 1 met"), ("council", nil), ("staff", nil), ("other", nil),
  ]) func otherRoles(_ role: String, _ month: String?) throws {
    let rule = LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-07-01, to: 2026-07-31").replacing(
      "role: chairman", with: "role: \(role)")
    #expect(try LawFixture(["a": rule]).months("2026-08-01") == [month].compactMap { $0 })
  }

  @Test func aMinimumOfNoneIsNotChecked() throws {
    let site = "minimums: [{role: chairman, level: commune, times: 0, per: month, source: Quy chế}]\n"
    #expect(
      try LawFixture(["a": LawFixture.chairman("ngày 15 hằng tháng")], site: site).law("2026-08-01").standings == [])
  }

  @Test func theUnitTellsTheLevelOfItsPlaces() throws {
    let rule = LawFixture.chairman("ngày 15 hằng tháng", valid: "from: 2026-07-01, to: 2026-07-31")
    let site = "units: [{name: UBND XÃ MỘT, level: province}]\n"
    #expect(try LawFixture(["a": rule], site: site, level: "").months("2026-08-01") == ["2026-07 1 met"])
    #expect(try LawFixture(["a": rule], level: "").law("2026-08-01").standings == [])
  }

  /// A month in which the place is closed is as one in which the schedule does not hold.
  @Test func aPlaceThatCloses() throws {
    let rule = LawFixture.chairman("ngày 10 hằng tháng", valid: "from: 2026-07-01, to: 2026-08-15")
    let level = "level: commune\nvalid: {to: 2026-08-15}\n"
    #expect(
      try LawFixture(["a": rule], level: level).months("2026-08-01") == ["2026-07 1 short", "2026-08 1 notJudged"])
  }
}
