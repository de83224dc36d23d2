import Testing

@testable import Authorities

@Suite struct ExpectedHolidaysTests {
  @Test(arguments: [
    (2026, [String]()), (2027, ["2027-05-03"]), (2028, ["2028-01-03", "2028-05-02", "2028-09-04"]),
    (2033, ["2033-01-03", "2033-05-02", "2033-05-03"]),
  ])
  func aWeekendIsMadeUpFor(year: Int, days: [String]) {
    let made = ExpectedHolidays.fixed(in: year).filter(\.isUnconfirmed)
    #expect(made.map(\.from.iso) == days)
    #expect(made.allSatisfy { $0.from == $0.to && $0.name.hasPrefix("Nghỉ bù ") })
    #expect(
      ExpectedHolidays.fixed(in: year).filter { !$0.isUnconfirmed }.map(\.from.iso) == [
        "\(year)-01-01", "\(year)-04-30", "\(year)-09-02",
      ])
  }
}
