import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Cases

@Suite struct ReleasePlanTests {
  private func cases(concluded: [String]) throws -> CheckedCases {
    let rows = concluded.enumerated().map { index, day in
      "A-\(index),UBND tỉnh,kiến nghị,,Y tế,01/01/2025,,\(day),đã giải quyết,đã trả lời"
    }
    let table = ([CaseRecordsTests.header] + rows).joined(separator: "\n")
    return try CheckedCases(
      CaseRecordsTests.records(["a.csv": table]), CaseRecordsTests.settings, asOf: day("2026-07-15")
    ) { _ in true }
  }

  private func day(_ text: String) throws -> CivilDay { try #require(CivilDay(iso: text)) }

  private func plan(_ concluded: [String], released: [String] = []) throws -> ReleasePlan {
    let periods = released.compactMap(ReportingYear().period(id:))
    return ReleasePlan(
      try cases(concluded: concluded), released: periods, year: ReportingYear(), asOf: try day("2026-07-15"))
  }

  @Test func fromTheFirstMatterToTheLastClosedPeriod() throws {
    let plan = try plan(["20/05/2026", "01/10/2025", "01/07/2026"])
    #expect(plan.pending.map(\.id) == ["2025-q4", "2026-q1", "2026-q2"])
    #expect(try self.plan([]).pending.isEmpty)
    #expect(try self.plan(["01/07/2026"]).pending.isEmpty)
  }

  /// Tables that end before a period do not say that nothing happened in it.
  @Test func periodsOfWhichTheTablesSayNothing() throws {
    let plan = try plan(["01/10/2025", "20/01/2026"])
    #expect(plan.pending.map(\.id) == ["2025-q4", "2026-q1", "2026-q2"])
    #expect(plan.covered.periods.map(\.id) == ["2025-q4", "2026-q1"])
    #expect(plan.report().problems.map(\.code) == ["period-silent", "period-unreleased"])
    let period = try #require(ReportingYear().period(id: "2026-q1"))
    let released = try self.plan(["20/01/2026"], released: ["2026-q1"])
    #expect(released.covered.periods.isEmpty)
    #expect(released.report().problems.map(\.code) == ["period-silent"])
    // Whoever names it has looked.
    let next = ReportingYear().period(after: period)
    #expect(try released.only(next, asOf: day("2026-07-15")) == WaitingPeriods([next]))
    // One without any of its own between two that have some is covered.
    #expect(try self.plan(["01/10/2025", "01/07/2026"]).silent.isEmpty)
  }

  /// Rows of before the last release are late: they open no period again.
  @Test func afterTheLastRelease() throws {
    let plan = try plan(["20/05/2026", "01/10/2025"], released: ["2025-q4", "2026-q1"])
    #expect(plan.pending.map(\.id) == ["2026-q2"])
  }

  @Test(arguments: [
    ("2026-q1", "release-exists"), ("2026-q3", "release-not-closed"), ("2025-q3", "release-out-of-order"),
  ])
  func refused(_ id: String, _ code: String) throws {
    let plan = try plan(["20/05/2026"], released: ["2025-q4", "2026-q1"])
    let period = try #require(ReportingYear().period(id: id))
    let refusal = try #require(throws: Refusal.self) { try plan.only(period, asOf: day("2026-07-15")) }
    #expect(refusal.report.problems.map(\.code) == [code])
  }

  /// Tables of headings alone, and of matters of an open period: that is no fault of the order.
  @Test(arguments: [[], ["01/07/2026"]]) func nothingToRelease(_ concluded: [String]) throws {
    let period = try #require(ReportingYear().period(id: "2026-q1"))
    let refusal = try #require(throws: Refusal.self) {
      try plan(concluded).only(period, asOf: day("2026-07-15"))
    }
    #expect(refusal.report.problems.map(\.code) == ["release-nothing"])
  }

  /// It cannot wait for a period, so that none is named.
  @Test(arguments: [["20/05/2026"], ["20/05/2026", "01/06/2025"]])
  func beforeTheFirstRelease(_ concluded: [String]) throws {
    let period = try #require(ReportingYear().period(id: "2025-q3"))
    let plan = try plan(concluded, released: ["2025-q4", "2026-q1"])
    let refusal = try #require(throws: Refusal.self) { try plan.only(period, asOf: day("2026-07-15")) }
    #expect(refusal.report.problems.map(\.code) == ["release-out-of-order"])
    #expect(
      refusal.report.problems[0].fix?.vi
        == "bản đầu tiên là kỳ 2025-q4, kỳ trước đó không phát hành được nữa; dòng của kỳ trước tự được tính vào kỳ sau"
    )
  }

  @Test func theNextOne() throws {
    let plan = try plan(["20/05/2026"], released: ["2025-q4", "2026-q1"])
    let period = try #require(ReportingYear().period(id: "2026-q2"))
    #expect(try plan.only(period, asOf: day("2026-07-15")) == WaitingPeriods([period]))
  }
}
