import Authorities
import Testing

@Suite struct LunarDayTests {
  /// Mùng 1 Tết and 10/3, as month and day, by another road: new moons and the sun's longitude from the planetary theory
  /// of PyEphem (VSOP87, ELP2000) at UTC+7. 1968, 1985, 2007 and 2030 are years in which the Chinese date differs.
  static let years: [(year: Int, newYear: String, ancestors: String)] = [
    (1960, "0128", "0405"), (1961, "0215", "0424"), (1962, "0205", "0414"), (1963, "0125", "0403"),
    (1964, "0213", "0421"), (1965, "0201", "0411"), (1966, "0121", "0331"), (1967, "0209", "0419"),
    (1968, "0129", "0407"), (1969, "0216", "0426"), (1970, "0206", "0415"), (1971, "0127", "0405"),
    (1972, "0215", "0423"), (1973, "0203", "0412"), (1974, "0123", "0402"), (1975, "0211", "0420"),
    (1976, "0131", "0409"), (1977, "0218", "0427"), (1978, "0207", "0416"), (1979, "0128", "0406"),
    (1980, "0216", "0424"), (1981, "0205", "0414"), (1982, "0125", "0403"), (1983, "0213", "0422"),
    (1984, "0202", "0410"), (1985, "0121", "0429"), (1986, "0209", "0418"), (1987, "0129", "0407"),
    (1988, "0217", "0425"), (1989, "0206", "0415"), (1990, "0127", "0405"), (1991, "0215", "0424"),
    (1992, "0204", "0412"), (1993, "0123", "0401"), (1994, "0210", "0420"), (1995, "0131", "0409"),
    (1996, "0219", "0427"), (1997, "0207", "0416"), (1998, "0128", "0406"), (1999, "0216", "0425"),
    (2000, "0205", "0414"), (2001, "0124", "0403"), (2002, "0212", "0422"), (2003, "0201", "0411"),
    (2004, "0122", "0428"), (2005, "0209", "0418"), (2006, "0129", "0407"), (2007, "0217", "0426"),
    (2008, "0207", "0415"), (2009, "0126", "0404"), (2010, "0214", "0423"), (2011, "0203", "0412"),
    (2012, "0123", "0331"), (2013, "0210", "0419"), (2014, "0131", "0409"), (2015, "0219", "0428"),
    (2016, "0208", "0416"), (2017, "0128", "0406"), (2018, "0216", "0425"), (2019, "0205", "0414"),
    (2020, "0125", "0402"), (2021, "0212", "0421"), (2022, "0201", "0410"), (2023, "0122", "0429"),
    (2024, "0210", "0418"), (2025, "0129", "0407"), (2026, "0217", "0426"), (2027, "0206", "0416"),
    (2028, "0126", "0404"), (2029, "0213", "0423"), (2030, "0202", "0412"), (2031, "0123", "0401"),
    (2032, "0211", "0419"), (2033, "0131", "0409"), (2034, "0219", "0428"), (2035, "0208", "0417"),
    (2036, "0128", "0406"), (2037, "0215", "0424"), (2038, "0204", "0413"), (2039, "0124", "0403"),
    (2040, "0212", "0420"), (2041, "0201", "0410"), (2042, "0122", "0429"), (2043, "0210", "0419"),
    (2044, "0130", "0407"), (2045, "0217", "0426"), (2046, "0206", "0415"), (2047, "0126", "0404"),
    (2048, "0214", "0422"), (2049, "0202", "0411"), (2050, "0123", "0401"),
  ]

  /// Repeated months, by the same road.
  static let leapMonths: [(year: Int, month: Int)] = [
    (1960, 6), (1963, 4), (1966, 3), (1968, 7), (1971, 5), (1974, 4), (1976, 8), (1979, 6), (1982, 4),
    (1985, 2), (1987, 7), (1990, 5), (1993, 3), (1995, 8), (1998, 5), (2001, 4), (2004, 2), (2006, 7),
    (2009, 5), (2012, 4), (2014, 9), (2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3),
    (2033, 11), (2036, 6), (2039, 5), (2042, 2), (2044, 7), (2047, 5), (2050, 3),
  ]

  private func day(_ year: Int, _ monthDay: String) -> CivilDay? {
    CivilDay(iso: "\(year)-\(monthDay.prefix(2))-\(monthDay.suffix(2))")
  }

  @Test(arguments: years) func newYearAndAncestors(year: Int, newYear: String, ancestors: String) {
    #expect(LunarDay.civil(day: 1, month: 1, year: year) == day(year, newYear))
    #expect(LunarDay.civil(day: 10, month: 3, year: year) == day(year, ancestors))
  }

  /// Every day from 1960 to 2050 follows the one before it: the next of its month, or the first of the next one.
  @Test func daysFollowOneAnother() throws {
    var civil = try #require(CivilDay(iso: "1960-01-28"))
    var before = LunarDay(civil)
    #expect(before == LunarDay(year: 1960, month: 1, day: 1))
    var leaps: [[Int]] = []
    while civil.year < 2051 {
      civil = civil.adding(days: 1)
      let lunar = LunarDay(civil)
      if lunar.day > 1 {
        #expect(
          lunar
            == LunarDay(year: before.year, month: before.month, day: before.day + 1, isLeapMonth: before.isLeapMonth))
      } else {
        #expect((29...30).contains(before.day))
        let isRepeated = lunar.isLeapMonth && !before.isLeapMonth
        #expect(lunar.month == (isRepeated ? before.month : before.month % 12 + 1))
        #expect(lunar.year == (!isRepeated && before.month == 12 ? before.year + 1 : before.year))
        if lunar.isLeapMonth { leaps.append([lunar.year, lunar.month]) }
      }
      before = lunar
    }
    #expect(leaps == Self.leapMonths.map { [$0.year, $0.month] })
  }

  @Test(arguments: [
    ("2026-02-16", 2025, 12, 29), ("2026-02-17", 2026, 1, 1), ("2026-04-26", 2026, 3, 10), ("2025-12-31", 2025, 11, 12),
    ("2024-02-09", 2023, 12, 30),
  ])
  func days(iso: String, year: Int, month: Int, day: Int) throws {
    #expect(LunarDay(try #require(CivilDay(iso: iso))) == LunarDay(year: year, month: month, day: day))
  }

  @Test func aMonthOf29DaysHasNo30() {
    #expect(LunarDay.civil(day: 30, month: 12, year: 2025) == nil)
    #expect(LunarDay.civil(day: 29, month: 12, year: 2025)?.iso == "2026-02-16")
  }
}
