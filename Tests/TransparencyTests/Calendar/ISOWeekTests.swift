import Authorities
import Testing

@Suite struct ISOWeekTests {
  @Test(arguments: [
    ("2026-01-01", 2026, 1), ("2025-12-29", 2026, 1), ("2025-12-28", 2025, 52), ("2026-12-31", 2026, 53),
    ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1), ("2021-01-03", 2020, 53), ("2024-12-30", 2025, 1),
    ("2024-02-29", 2024, 9), ("2016-01-03", 2015, 53), ("2026-06-30", 2026, 27),
  ])
  func weekOfADay(iso: String, year: Int, week: Int) throws {
    let isoWeek = try #require(CivilDay(iso: iso)).isoWeek
    #expect(isoWeek.year == year)
    #expect(isoWeek.week == week)
  }

  @Test func boundsAndOrder() throws {
    let week = try #require(CivilDay(iso: "2026-01-01")).isoWeek
    #expect(week.monday.iso == "2025-12-29")
    #expect(week.sunday.iso == "2026-01-04")
    #expect(week == week.sunday.isoWeek)
    #expect(week < week.sunday.adding(days: 1).isoWeek)
  }

  /// Every week of four centuries has seven days, and its number follows the one before or begins a year.
  @Test func weeksFollowOneAnother() throws {
    var monday = try #require(CivilDay(iso: "1800-12-29"))
    var before = monday.isoWeek
    for _ in 0..<20_871 {
      monday = monday.adding(days: 7)
      let week = monday.isoWeek
      #expect(week.monday == monday)
      if week.year == before.year {
        #expect(week.week == before.week + 1)
      } else {
        #expect(week.year == before.year + 1 && week.week == 1 && before.week >= 52)
      }
      before = week
    }
    #expect(monday.iso == "2200-12-29")
  }

  @Test func dayOfYear() {
    #expect(CivilDay(iso: "2026-01-01")?.dayOfYear == 1)
    #expect(CivilDay(iso: "2026-12-31")?.dayOfYear == 365)
    #expect(CivilDay(iso: "2024-12-31")?.dayOfYear == 366)
  }
}
