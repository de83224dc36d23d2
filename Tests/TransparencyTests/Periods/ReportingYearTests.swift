import Testing

@testable import Authorities

@Suite struct ReportingYearTests {
  private func day(_ text: String) throws -> CivilDay { try #require(CivilDay(iso: text)) }

  @Test(arguments: [
    ("2025-12-14", "2025-q4"), ("2025-12-15", "2026-q1"), ("2026-03-14", "2026-q1"), ("2026-03-15", "2026-q2"),
    ("2026-06-14", "2026-q2"), ("2026-06-15", "2026-q3"), ("2026-09-14", "2026-q3"), ("2026-09-15", "2026-q4"),
    ("2026-12-14", "2026-q4"), ("2024-02-29", "2024-q1"),
  ]) func quarterOfADay(_ text: String, _ id: String) throws {
    #expect(try ReportingYear().period(of: day(text)).id == id)
  }

  @Test(arguments: [
    (ReportingYear.Grid.quarter, "2026-q1", "2025-12-15", "2026-03-14", "Quý I/2026"),
    (.quarter, "2026-q4", "2026-09-15", "2026-12-14", "Quý IV/2026"),
    (.halfYear, "2026-h1", "2025-12-15", "2026-06-14", "6 tháng đầu năm 2026"),
    (.halfYear, "2026-h2", "2026-06-15", "2026-12-14", "6 tháng cuối năm 2026"),
    (.year, "2026", "2025-12-15", "2026-12-14", "Năm 2026"),
  ]) func boundsAndTitle(_ grid: ReportingYear.Grid, _ id: String, _ first: String, _ last: String, _ title: String)
    throws
  {
    let period = try #require(ReportingYear(grid: grid).period(id: id))
    #expect((period.id, period.first.iso, period.last.iso, period.title) == (id, first, last, title))
  }

  @Test func calendarYear() throws {
    let year = ReportingYear(startMonth: 1, startDay: 1)
    let period = try #require(year.period(id: "2026-q1"))
    #expect((period.first.iso, period.last.iso) == ("2026-01-01", "2026-03-31"))
    #expect(try year.period(of: day("2025-12-31")).id == "2025-q4")
  }

  /// Periods follow one another without a gap or an overlap, and each day is in the period that holds it.
  @Test(arguments: ReportingYear.Grid.allCases, [(12, 15), (1, 1), (7, 1), (6, 28), (2, 28)])
  func periodsTileTheTime(_ grid: ReportingYear.Grid, _ start: (Int, Int)) throws {
    let year = ReportingYear(startMonth: start.0, startDay: start.1, grid: grid)
    var period = try year.period(of: day("2019-05-05"))
    for _ in 0..<24 {
      let next = year.period(after: period)
      #expect(next.first == period.last.adding(days: 1))
      #expect(year.period(id: period.id) == period)
      for date in [period.first, period.last] { #expect(year.period(of: date) == period) }
      period = next
    }
  }

  @Test(arguments: [
    "", "2026", "2026-q0", "2026-q5", "2026-Q1", "2026-q1 ", "26-q1", "2026-h1", "2026-q", "-q1", "2026-q1-x",
  ])
  func notAQuarter(_ id: String) { #expect(ReportingYear().period(id: id) == nil) }

  @Test func closedFromTheDayAfter() throws {
    let period = try #require(ReportingYear().period(id: "2026-q1"))
    #expect(try !period.isClosed(on: day("2026-03-14")))
    #expect(try period.isClosed(on: day("2026-03-15")))
  }

  @Test func sumsNeedEveryPart() throws {
    let year = ReportingYear()
    let periods = ["2025-q2", "2025-q3", "2025-q4", "2026-q1", "2026-q2", "2026-q3"].compactMap(year.period(id:))
    #expect(PeriodSum.all(of: periods).map(\.id) == ["2026-6t", "2026-9t"])
    let whole = ["2026-q1", "2026-q2", "2026-q3", "2026-q4"].compactMap(year.period(id:))
    #expect(PeriodSum.all(of: whole).map(\.id) == ["2026-6t", "2026-9t", "2026"])
    #expect(PeriodSum.all(of: whole).map(\.title) == ["6 tháng đầu năm 2026", "9 tháng đầu năm 2026", "Năm 2026"])
    let halves = ["2026-h1", "2026-h2"].compactMap(ReportingYear(grid: .halfYear).period(id:))
    #expect(PeriodSum.all(of: halves).map(\.id) == ["2026"])
    #expect(PeriodSum.all(of: ["2026"].compactMap(ReportingYear(grid: .year).period(id:))).isEmpty)
  }
}
