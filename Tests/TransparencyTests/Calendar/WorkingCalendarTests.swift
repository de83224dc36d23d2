import Authorities
import Diagnostics
import Formats
import Testing

/// The days off of the state sector as announced for 2025 and 2026.
enum StateHolidays {
  static let files = [
    "holidays/2025.yaml": """
    source: 8726/VPCP-KGVX, 26/11/2024
    daysOff:
      - {date: 2025-01-01, name: Tết Dương lịch}
      - {from: 2025-01-25, to: 2025-02-02, name: Tết Nguyên đán}
      - {date: 2025-04-07, name: Giỗ Tổ Hùng Vương}
      - {from: 2025-04-30, to: 2025-05-04, name: Ngày Chiến thắng và Quốc tế Lao động}
      - {from: 2025-08-30, to: 2025-09-02, name: Quốc khánh}
    makeUp: [{date: 2025-04-26, for: 2025-05-02}]
    """,
    "holidays/2026.yaml": """
    source: 9441/TB-BNV, 16/10/2025
    daysOff:
      - {from: 2026-01-01, to: 2026-01-04, name: Tết Dương lịch}
      - {from: 2026-02-14, to: 2026-02-22, name: Tết Nguyên đán}
      - {from: 2026-02-16, to: 2026-02-20, name: Tết Nguyên đán}
      - {from: 2026-04-25, to: 2026-04-27, name: Giỗ Tổ Hùng Vương}
      - {from: 2026-04-30, to: 2026-05-03, name: Ngày Chiến thắng và Quốc tế Lao động}
      - {from: 2026-08-29, to: 2026-09-02, name: Quốc khánh}
      - {date: 2026-11-24, name: Ngày Văn hóa Việt Nam, unconfirmed: true}
    makeUp:
      - {date: 2026-01-10, for: 2026-01-02}
      - {date: 2026-08-22, for: 2026-08-31}
    """,
  ]

  static let calendar = WorkingCalendar(Holidays(SourceTree(files)))
}

@Suite struct WorkingCalendarTests {
  private let calendar = StateHolidays.calendar

  /// Of a year with a file what it calls unconfirmed, of one without what the law has.
  @Test func expectedDaysOff() throws {
    let day = { (text: String) in try #require(CivilDay(iso: text)) }
    let found = calendar.daysOff(about: try day("2026-08-31")...day("2027-01-05"))
    #expect(found.map(\.name) == ["Quốc khánh", "Ngày Văn hóa Việt Nam", "Tết Dương lịch"])
    #expect(found.map(\.isUnconfirmed) == [false, true, true])
    #expect(try calendar.isExpectedOff(day("2026-11-24")))
    #expect(try calendar.isExpectedOff(day("2027-01-01")))
    #expect(try !calendar.isExpectedOff(day("2026-09-02")))
    #expect(try !calendar.isExpectedOff(day("2027-01-05")))
  }

  @Test func filesAreClean() {
    #expect(Holidays(SourceTree(StateHolidays.files)).report.problems == [])
  }

  @Test(arguments: [
    ("2025-04-26", true), ("2025-05-02", false), ("2026-01-10", true), ("2026-01-02", false), ("2026-08-22", true),
    ("2026-08-31", false), ("2026-08-15", false), ("2026-02-13", true), ("2026-02-23", true), ("2026-11-24", true),
    ("2024-12-31", true), ("2024-12-29", false), ("2027-01-01", true), ("2027-01-02", false),
  ])
  func working(day: String, isWorked: Bool) throws {
    #expect(calendar.isWorkingDay(try #require(CivilDay(iso: day))) == isWorked)
  }

  @Test(arguments: [
    ("2026-02-17", "Tết Nguyên đán"), ("2026-02-14", "Tết Nguyên đán"), ("2026-03-14", "thứ Bảy"),
    ("2026-03-15", "Chủ nhật"), ("2026-03-16", nil), ("2026-08-22", nil), ("2026-11-24", nil),
  ])
  func names(day: String, name: String?) throws {
    #expect(calendar.dayOffName(on: try #require(CivilDay(iso: day))) == name)
  }

  @Test(arguments: [
    ("2026-11-22", false), ("2026-11-23", true), ("2026-11-24", true), ("2026-11-25", true), ("2026-11-26", false),
    ("2027-03-01", true), ("2024-12-31", true), ("2025-01-01", false),
  ])
  func provisional(day: String, isProvisional: Bool) throws {
    #expect(calendar.isProvisional(try #require(CivilDay(iso: day))) == isProvisional)
  }

  @Test func neighbours() throws {
    let tet = try #require(CivilDay(iso: "2026-02-17"))
    #expect(calendar.nextWorkingDay(after: tet).iso == "2026-02-23")
    #expect(calendar.previousWorkingDay(before: tet).iso == "2026-02-13")
    let friday = try #require(CivilDay(iso: "2026-08-21"))
    #expect(calendar.nextWorkingDay(after: friday).iso == "2026-08-22")
  }

  @Test func aGapBetweenYearsIsProvisional() throws {
    let tree = SourceTree(["holidays/2016.yaml": "daysOff: []", "holidays/2018.yaml": "daysOff: []"])
    let calendar = WorkingCalendar(Holidays(tree))
    #expect(calendar.isProvisional(try #require(CivilDay(iso: "2017-06-01"))))
    #expect(!calendar.isProvisional(try #require(CivilDay(iso: "2018-06-01"))))
    #expect(!calendar.isWorkingDay(try #require(CivilDay(iso: "2017-06-03"))))
  }
}

@Suite struct HolidayLoadingTests {
  private func problems(_ yaml: String, _ name: String = "2026") -> [(String, String, String?)] {
    Holidays(SourceTree(["holidays/\(name).yaml": yaml])).report.sorted().map {
      ($0.code, $0.summary.vi, $0.location?.description)
    }
  }

  @Test(arguments: [
    (
      "daysOff: [{date: 2026-02-30, name: Tết}]", "impossible-date", "Không có ngày 30/02/2026",
      "content/holidays/2026.yaml:1:18"
    ),
    (
      "daysOff: [{from: 2026-02-20, to: 2026-02-16, name: Tết}]", "range-reversed",
      "Ngày cuối 16/02/2026 trước ngày đầu 20/02/2026", "content/holidays/2026.yaml:1:34"
    ),
    (
      "daysOff: [{date: 2025-01-01, name: Tết}]", "holiday-other-year", "Ngày 01/01/2025 không thuộc năm 2026",
      "content/holidays/2026.yaml:1:11"
    ),
    (
      "makeUp: [{date: 2026-08-21}]", "make-up-not-weekend",
      "Ngày làm bù 21/08/2026 là thứ Sáu, phải là thứ Bảy hoặc Chủ nhật", "content/holidays/2026.yaml:1:17"
    ),
    (
      "daysOff: [{date: 2026-08-22, name: Lễ}]\nmakeUp: [{date: 2026-08-22}]", "make-up-day-off",
      "Ngày 22/08/2026 vừa là ngày làm bù vừa là ngày nghỉ (Lễ)", "content/holidays/2026.yaml:2:17"
    ),
    (
      "daysOff: [{date: 2026-08-22, from: 2026-08-24, to: 2026-08-25, name: Lễ}]", "holiday-date-and-range",
      "Mục ngày nghỉ có cả “date” và “from”, “to”: nghỉ một ngày hay một khoảng?", "content/holidays/2026.yaml:1:18"
    ),
    (
      "daysOff: [{date: 2026-08-22, to: 2026-08-25, name: Lễ}]", "holiday-date-and-range",
      "Mục ngày nghỉ có cả “date” và “from”, “to”: nghỉ một ngày hay một khoảng?", "content/holidays/2026.yaml:1:18"
    ),
    ("daysoff: []", "unknown-key", "Không có khóa “daysoff” ở đây", "content/holidays/2026.yaml:1:1"),
    ("daysOff: [{date: 2026-08-22}]", "missing-key", "Thiếu khóa bắt buộc “name”", "content/holidays/2026.yaml:1:11"),
  ])
  func refused(yaml: String, code: String, summary: String, place: String) {
    let found = problems(yaml)
    #expect(found.map(\.0) == [code])
    #expect(found.first?.1 == summary)
    #expect(found.first?.2 == place)
  }

  @Test func aFileIsNamedAfterItsYear() {
    #expect(problems("daysOff: []", "nghi-le").map(\.0) == ["holiday-file-name"])
  }
}

@Suite struct LunarHolidaysTests {
  private static let ancestors = "{from: 2026-04-25, to: 2026-04-27, name: Giỗ Tổ Hùng Vương}"
  private static let newYear = "{from: 2026-02-14, to: 2026-02-22, name: Tết Nguyên đán}"

  /// Tết 2026 is Tuesday 17/2, Giỗ Tổ Sunday 26/4. The entries stand in the first line of the file.
  @Test(arguments: [
    ([newYear, ancestors], nil, nil),
    ([newYear, "{date: 2026-04-27, name: Giỗ Tổ}"], nil, nil),
    (
      ["{from: 2026-02-05, to: 2026-02-11, name: Tết Âm lịch}", ancestors],
      "holiday-lunar-differs 2026.yaml:1:11", "Kỳ nghỉ “Tết Âm lịch” không có mùng 1 Tết năm 2026: thứ Ba, 17/02/2026"
    ),
    (
      ["{from: 2026-02-14, to: 2026-02-18, name: Tết Nguyên đán}", ancestors],
      "holiday-lunar-differs 2026.yaml:1:11",
      "Kỳ nghỉ “Tết Nguyên đán” không có mùng 3 Tết năm 2026: thứ Năm, 19/02/2026"
    ),
    (
      [newYear, "{from: 2026-03-16, to: 2026-03-20, name: Tết Nguyên đán}", ancestors],
      "holiday-lunar-differs 2026.yaml:1:69",
      "Kỳ nghỉ “Tết Nguyên đán” không có mùng 1 Tết năm 2026: thứ Ba, 17/02/2026"
    ),
    (
      [newYear, "{date: 2026-04-16, name: Giỗ Tổ Hùng Vương}"], "holiday-lunar-differs 2026.yaml:1:69",
      "Kỳ nghỉ “Giỗ Tổ Hùng Vương” không có ngày 10/3 âm lịch năm 2026: Chủ nhật, 26/04/2026"
    ),
    (
      ["{date: 2026-01-01, name: Tết Dương lịch}", ancestors], "holiday-lunar-missing 2026.yaml",
      "Ngày nghỉ năm 2026 chưa có Tết Nguyên đán (mùng 1: thứ Ba, 17/02/2026)"
    ),
    (
      [newYear, "{from: 2026-04-30, to: 2026-05-03, name: Ngày Chiến thắng}"], "holiday-lunar-missing 2026.yaml",
      "Ngày nghỉ năm 2026 chưa có Giỗ Tổ Hùng Vương (10/3 âm lịch: Chủ nhật, 26/04/2026)"
    ),
  ])
  func compared(entries: [String], code: String?, summary: String?) {
    let tree = SourceTree(["holidays/2026.yaml": "daysOff: [\(entries.joined(separator: ", "))]"])
    let problems = Holidays(tree).report.problems.filter { $0.code != "holiday-fixed-missing" }
    #expect(
      problems.map { "\($0.code) \(($0.location?.description ?? "").replacing("content/holidays/", with: ""))" }
        == (code.map { [$0] } ?? []))
    #expect(problems.map(\.summary.vi) == (summary.map { [$0] } ?? []))
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  @Test func expected() {
    let days = LunarHolidays.expected(in: 2026)
    #expect(days.map(\.name) == ["Tết Nguyên đán", "Giỗ Tổ Hùng Vương"])
    #expect(days.map(\.from.iso) == ["2026-02-16", "2026-04-26"])
    #expect(days.map(\.to.iso) == ["2026-02-20", "2026-04-27"])
    #expect(days.map(\.isUnconfirmed) == [true, true])
  }

  @Test(arguments: [
    ("{from: 2027-04-30, to: 2027-05-03, name: Ngày Chiến thắng}, {date: 2027-09-02, name: Quốc khánh}", "1/1"),
    ("{date: 2027-01-01, name: Tết}, {date: 2027-09-02, name: Quốc khánh}", "30/4"),
    ("{date: 2027-01-01, name: Tết}, {date: 2027-04-30, name: Ngày Chiến thắng}", "2/9"),
    ("{from: 2027-01-01, to: 2027-09-02, name: Nghỉ}", nil),
  ]) func fixedHolidays(_ entries: String, _ missing: String?) {
    // 1 May 2027 is a Saturday.
    let problems = Holidays(SourceTree(["holidays/2027.yaml": "daysOff: [\(entries)]"])).report.problems
      .filter { $0.code == "holiday-fixed-missing" }
    let names = ["1/1": "Tết Dương lịch", "30/4": "Ngày Chiến thắng", "2/9": "Quốc khánh"]
    let expected = missing.map { ["Ngày nghỉ năm 2027 chưa có \($0) (\(names[$0] ?? ""))"] } ?? []
    #expect(problems.map(\.summary.vi) == expected)
  }

  @Test func yearsBeforeTheLawAreHistory() {
    #expect(Holidays(SourceTree(["holidays/2018.yaml": "daysOff: []"])).report.problems == [])
  }

  @Test func anEntryThatCannotBeReadMayBeTheHoliday() {
    let tree = SourceTree(["holidays/2026.yaml": "daysOff: [{date: 2026-02-30, name: Tết Nguyên đán}]"])
    #expect(Holidays(tree).report.problems.map(\.code) == ["impossible-date"])
  }
}
