import Authorities
import Diagnostics
import Formats
import Testing

@Suite struct CivilDayTests {
  @Test func epochAndNeighbours() {
    #expect(CivilDay(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
    #expect(CivilDay(year: 1969, month: 12, day: 31)?.daysSinceEpoch == -1)
    #expect(CivilDay(year: 2000, month: 3, day: 1)?.daysSinceEpoch == 11_017)
  }

  @Test func everyDayOfFourCenturiesReadsBack() throws {
    var day = try #require(CivilDay(year: 1799, month: 12, day: 31))
    var weekday = day.weekday.rawValue
    for _ in 0..<146_100 {
      let (y, m, d) = day.components
      #expect(CivilDay(year: y, month: m, day: d) == day)
      day = day.adding(days: 1)
      weekday = (weekday + 1) % 7
      #expect(day.weekday.rawValue == weekday)
    }
    #expect(day.iso == "2200-01-03")
  }

  @Test(arguments: [
    ("2026-01-15", "thứ Năm"), ("2026-08-22", "thứ Bảy"), ("2026-02-16", "thứ Hai"), ("1969-07-20", "Chủ nhật"),
    ("2024-02-29", "thứ Năm"),
  ])
  func weekdays(iso: String, name: String) {
    #expect(CivilDay(iso: iso)?.weekday.vietnamese == name)
  }

  @Test(arguments: [
    ("15/01/2026", "2026-01-15"), ("5/1/2026", "2026-01-05"), ("2026-01-15", "2026-01-15"),
    (" 5/01/2026 ", "2026-01-05"),
    ("29/02/2024", "2024-02-29"),
  ])
  func written(text: String, iso: String) {
    #expect(CivilDay(text: text)?.iso == iso)
  }

  @Test(arguments: [
    "31/02/2026", "29/02/2025", "2026-2-1", "1/2/26", "00/01/2026", "15/13/2026", "2026/01/15", "", "15-01-2026",
    "a/b/cccc",
    "2026-01-15x", "0000-01-01", "1//2026",
  ])
  func refused(text: String) {
    #expect(CivilDay(text: text) == nil)
  }

  @Test func isoIsStricterThanText() {
    #expect(CivilDay(iso: "15/01/2026") == nil)
    #expect(CivilDay(iso: "2026-01-15")?.vietnamese == "15/01/2026")
  }

  @Test func monthsAndDistances() throws {
    let day = try #require(CivilDay(iso: "2026-02-16"))
    #expect(day.firstOfMonth.iso == "2026-02-01")
    #expect(day.lastOfMonth.iso == "2026-02-28")
    #expect(day.firstOfMonth(addingMonths: -3).iso == "2025-11-01")
    #expect(day.firstOfMonth(addingMonths: 11).iso == "2027-01-01")
    #expect(day.distance(to: day.adding(days: -20)) == -20)
    #expect(day.dayAndMonth == "16/02")
  }
}

@Suite struct DayReadingTests {
  private func read(_ yaml: String) throws -> (CivilDay?, [Problem]) {
    let text = try SourceText(SourceFile(path: "a.yaml", bytes: [UInt8](yaml.utf8), root: "content"))
    var reader = MappingReader(try YAMLReader.read(text), in: text)
    let day = reader.day("date", required: true)
    return (day, reader.finish().problems)
  }

  @Test func aDay() throws {
    let (day, problems) = try read("date: 2026-01-15")
    #expect(day?.iso == "2026-01-15")
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("31/02/2026", "impossible-date", "Không có ngày 31/02/2026", "kiểm tra lại: tháng 02/2026 có 28 ngày"),
    ("2026-13-01", "impossible-date", "Không có ngày 01/13/2026", "tháng viết từ 1 đến 12, theo thứ tự ngày/tháng/năm"),
    ("mai", "not-a-date", "“mai” không phải là một ngày", "viết ngày dạng 2026-01-15 hoặc 15/01/2026"),
  ])
  func notADay(written: String, code: String, summary: String, fix: String) throws {
    let (day, problems) = try read("date: \(written)")
    #expect(day == nil)
    #expect(problems.map(\.code) == [code])
    #expect(problems.first?.summary.vi == summary)
    #expect(problems.first?.fix?.vi == fix)
    #expect(problems.first?.location?.description == "content/a.yaml:1:7")
  }
}
