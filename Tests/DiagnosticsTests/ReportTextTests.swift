import Diagnostics
import Testing

@Suite struct ReportTextTests {
  @Test func namesThatMoveTheCursor() {
    let problem = Problem("slug-form", Wording("Tên tệp", en: "Name"), at: Location(path: "pages/a\u{1B}[31m\nb.md"))
    #expect(text(problem).contains(" ——▶ pages/a\u{FFFD}[31m\u{FFFD}b.md\n"))
  }

  @Test func cellOfASheet() {
    let problem = Problem(
      "case-resolved-before-accepted",
      Wording(
        "Ngày giải quyết 03/02/2025 trước ngày thụ lý 10/02/2025", en: "Concluded 03/02/2025 before accepted 10/02/2025"
      ),
      fix: Wording("kiểm tra ô F14 (Ngày giải quyết) và ô E14 (Ngày thụ lý)", en: "check cells F14 and E14"),
      at: Location(path: "content/cases/2025-q1.xlsx", spot: .cell(sheet: "Vụ việc", reference: "F14")))
    #expect(
      text(problem) == """
        lỗi: Ngày giải quyết 03/02/2025 trước ngày thụ lý 10/02/2025                    [case-resolved-before-accepted]
         ——▶ content/cases/2025-q1.xlsx › Vụ việc › F14
          │  cách sửa: kiểm tra ô F14 (Ngày giải quyết) và ô E14 (Ngày thụ lý)

        """)
    #expect(
      text(problem, .en) == """
        error: Concluded 03/02/2025 before accepted 10/02/2025                          [case-resolved-before-accepted]
         ——▶ content/cases/2025-q1.xlsx › Vụ việc › F14
          │  fix: check cells F14 and E14

        """)
  }

  @Test func cellOfACSVFileWithRelatedPlaces() {
    let problem = Problem(
      "case-id-twice", Wording("Mã vụ việc “A1” có hai lần", en: "twice"),
      at: Location(path: "content/cases/b.csv", spot: .cell(sheet: nil, reference: "A9")),
      related: [Location(path: "content/cases/a.csv", spot: .cell(sheet: nil, reference: "A2"))])
    #expect(
      text(problem) == """
        lỗi: Mã vụ việc “A1” có hai lần                                                 [case-id-twice]
         ——▶ content/cases/b.csv › A9
          │  xem thêm: content/cases/a.csv › A2

        """)
  }

  @Test func lineOfATextWithCarets() {
    let problem = Problem(
      "unknown-key", severity: .warning, Wording("Không có khóa “hots” ở đây", en: "no"),
      fix: Wording("có phải bạn muốn viết “host”?", en: "?"),
      at: place(line: 112, column: 3, length: 4, "  hots: Chủ tịch"))
    #expect(
      text(problem) == """
        cảnh báo: Không có khóa “hots” ở đây                                            [unknown-key]
           ——▶ content/a.md:112:3
        112 │   hots: Chủ tịch
            │   ^^^^
            │  cách sửa: có phải bạn muốn viết “host”?

        """)
  }

  @Test(arguments: ["Tie\u{302}\u{301}p do\u{302}\u{323}t: sai", "Ti\u{1EBF}p d\u{1ED9}t: sai"])
  func caretsCountCharactersAsSeen(_ line: String) {
    let rendered = text(Problem("c", Wording("S", en: "S"), at: place(line: 1, column: 11, length: 3, line)))
    #expect(rendered.split(separator: "\n").suffix(2) == ["1 │ \(line)", "  │           ^^^"])
  }

  @Test func aTabTakesOneColumn() {
    let rendered = text(Problem("c", Wording("S", en: "S"), at: place(line: 1, column: 4, length: 1, "\ta\tb")))
    #expect(rendered.split(separator: "\n").suffix(2) == ["1 │  a b", "  │    ^"])
  }

  @Test func caretsEndWithTheLine() {
    let rendered = text(Problem("c", Wording("S", en: "S"), at: place(line: 1, column: 3, length: 50, "abcd")))
    #expect(rendered.split(separator: "\n").suffix(2) == ["1 │ abcd", "  │   ^^"])
    let past = text(Problem("c", Wording("S", en: "S"), at: place(line: 1, column: 5, length: 1, "abcd")))
    #expect(past.split(separator: "\n").last == "  │     ^")
  }

  @Test(arguments: [(73, 2), (74, 2), (200, 2), (72, 3), (1, 74)]) func codeStandsAtColumn80(_ length: Int, _ gap: Int)
  {
    let summary = String(repeating: "đ", count: length)
    let expected = "lỗi: \(summary)\(String(repeating: " ", count: gap))[c]\n"
    #expect(text(Problem("c", Wording(summary, en: ""))) == expected)
  }

  @Test func withoutPlaceThereIsNoArrow() {
    let problem = Problem("c", severity: .notice, Wording("Tóm tắt", en: "S"), fix: Wording("làm", en: "do"))
    #expect(text(problem) == "lưu ý: Tóm tắt" + String(repeating: " ", count: 66) + "[c]\n  │  cách sửa: làm\n")
  }

  @Test func colourOnlyOnTheHeadline() {
    let report = Report([
      Problem("c", Wording("S", en: "S"), at: Location(path: "a")),
      Problem("d", severity: .warning, Wording("S", en: "S"), at: Location(path: "b")),
      Problem("e", severity: .notice, Wording("S", en: "S"), at: Location(path: "c")),
    ])
    let lines = ReportText(language: .en, colored: true).render(report).split(separator: "\n")
    #expect(
      lines.filter { !$0.contains("▶") }.map { $0.prefix { $0 != " " } } == [
        "\u{1B}[1;31merror:", "\u{1B}[1;33mwarning:", "\u{1B}[1;36mnotice:",
      ])
    #expect(lines.filter { $0.contains("\u{1B}[0m") }.count == 3)
  }

  @Test func blocksAreApart() {
    let report = Report(["a", "b"].map { Problem("c", Wording($0, en: $0), at: Location(path: $0)) })
    let gap = String(repeating: " ", count: 74)
    #expect(ReportText(language: .vi).render(report) == "lỗi: a\(gap)[c]\n ——▶ a\n\nlỗi: b\(gap)[c]\n ——▶ b\n")
    #expect(ReportText(language: .vi).render(Report()) == "")
  }

  @Test func pastTwoHundredOfACodeOnlyTheNumber() {
    let many = (1...1434).map { Problem("many", Wording("\($0)", en: "\($0)")) }
    let report = Report([Problem("one", Wording("x", en: "x"))] + many)
    let blocks = ReportText(language: .vi).render(report).split(separator: "\n")
    #expect(blocks.count == 202)
    #expect(blocks.last == "… và 1.234 chỗ nữa cùng loại [many]")
    #expect(ReportText(language: .en).render(report).hasSuffix("… and 1234 more of the same kind [many]\n"))
    #expect(ReportText(language: .vi).render(Report(Array(many.prefix(200)))).split(separator: "\n").count == 200)
  }

  /// Cells of one sheet past the tenth stand side by side, and past two hundred only their number is told.
  @Test func furtherPlaces() {
    let cells = (1...212).map { Location(path: "a.csv", spot: .cell(sheet: nil, reference: "B\($0)")) }
    let lines = { (places: [Location]) in
      let block = text(Problem("c", Wording("x", en: "x"), at: Location(path: "a.csv"), related: places))
      return block.split(separator: "\n").dropFirst(2).map { String($0.replacing("  │  xem thêm: ", with: "")) }
    }
    let ten = (1...10).map { "a.csv › B\($0)" }
    #expect(lines(Array(cells.prefix(10))) == ten)
    #expect(lines(Array(cells.prefix(13))) == ten + ["a.csv › B11, B12, B13"])
    #expect(
      lines(Array(cells.prefix(11)) + [Location(path: "b.csv", spot: .cell(sheet: nil, reference: "B2"))])
        == ten + ["a.csv › B11", "b.csv › B2"])
    #expect(lines(cells).count == 12)
    #expect(lines(cells)[10].hasSuffix(", B199, B200"))
    #expect(lines(cells).last == "… và 12 chỗ nữa")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1000, "-1.000"),
    (.min, "-9.223.372.036.854.775.808"),
  ])
  func grouped(_ number: Int, _ expected: String) {
    #expect(VietnameseNumber.grouped(number) == expected)
  }

  private func text(_ problem: Problem, _ language: Language = .vi) -> String {
    ReportText(language: language).render(Report([problem]))
  }

  private func place(line: Int, column: Int, length: Int, _ source: String) -> Location {
    Location(path: "content/a.md", spot: .text(TextSpot(line: line, column: column, length: length, source: source)))
  }
}
