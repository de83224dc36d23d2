import Diagnostics
import Testing

@Suite struct ReportTests {
  @Test func byPlaceThenWithoutPlaceAndEqualOnesOnce() {
    let problems = [
      problem("c", at: nil), problem("b", at: "b.md"), problem("a", at: "a.md"), problem("b", at: "b.md"),
      problem("a2", at: "a.md"),
    ]
    #expect(Report(problems).sorted().map(\.code) == ["a", "a2", "b", "c"])
  }

  @Test func strictMakesWarningsErrorsAndNothingElse() {
    let report = Report([
      problem("w", .warning, at: "a.md", discloses: true), problem("n", .notice, at: nil), problem("e", at: nil),
    ])
    #expect(report.strict().problems.map(\.severity) == [.error, .notice, .error])
    #expect(report.strict().problems.first == problem("w", at: "a.md", discloses: true))
    #expect(!report.disclosesPerson)
    #expect(report.strict().disclosesPerson)
  }

  @Test func counts() {
    var report = Report([problem("w", .warning, at: nil)])
    #expect(!report.isEmpty)
    #expect(!report.hasErrors)
    report.merge(Report([problem("e", at: nil), problem("e2", at: nil)]))
    #expect(report.hasErrors)
    #expect([Severity.notice, .warning, .error].map(report.count) == [0, 1, 2])
    #expect(Severity.notice < .warning && Severity.warning < .error)
  }

  private func problem(_ code: String, _ severity: Severity = .error, at path: String?, discloses: Bool = false)
    -> Problem
  {
    Problem(
      code, severity: severity, Wording(code, en: code), at: path.map { Location(path: $0) }, disclosesPerson: discloses
    )
  }
}
