import Diagnostics
import Testing

@Suite struct ReportJSONTests {
  @Test func everyKeyOfEveryProblem() {
    let report = Report([
      Problem(
        "a-code", Wording("Sai “\"\\\n\t\r\u{1}”", en: "Wrong"), fix: Wording("sửa", en: "mend"),
        at: Location(path: "a.xlsx", spot: .cell(sheet: "Vụ việc", reference: "F14")),
        related: [
          Location(path: "b.csv", spot: .cell(sheet: nil, reference: "A2")),
          Location(path: "c.md", spot: .text(TextSpot(line: 2, column: 1, length: 1, source: ""))),
        ]),
      Problem(
        "b-code", severity: .warning, Wording("W", en: "W"),
        at: Location(path: "b.md", spot: .text(TextSpot(line: 3, column: 5, length: 1, source: "")))),
      Problem("c-code", severity: .notice, Wording("N", en: "N")),
    ])
    #expect(
      ReportJSON(language: .vi).render(report) == #"""
        [
          {"code": "a-code", "severity": "error", "message": "Sai “\"\\\n\t\r\u0001”", "fix": "sửa", "path": "a.xlsx", "line": null, "column": null, "sheet": "Vụ việc", "cell": "F14", "related": [{"path": "b.csv", "line": null, "cell": "A2"}, {"path": "c.md", "line": 2, "cell": null}]},
          {"code": "b-code", "severity": "warning", "message": "W", "fix": null, "path": "b.md", "line": 3, "column": 5, "sheet": null, "cell": null, "related": []},
          {"code": "c-code", "severity": "notice", "message": "N", "fix": null, "path": null, "line": null, "column": null, "sheet": null, "cell": null, "related": []}
        ]

        """#)
  }

  @Test func nothing() { #expect(ReportJSON(language: .en).render(Report()) == "[]\n") }
}
