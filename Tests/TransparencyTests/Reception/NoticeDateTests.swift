import Authorities
import Testing

@testable import Reception

@Suite struct NoticeDateTests {
  @Test(arguments: [
    ("Ngày 10 tháng 12 năm 2026", "2026-12-10"), ("Thứ Năm, 24/12/2026", "2026-12-24"),
    ("Thứ Năm, ngày 24/12/2026", "2026-12-24"), ("Thứ Năm (24/12/2026)", "2026-12-24"), ("ngày 31/02/2026", nil),
    ("10/12/2026", nil), ("Ngày 10 tháng 12", nil), ("Thứ Năm", nil), ("ngày 10, 24 tháng 12 năm 2026", nil),
  ])
  func read(text: String, day: String?) { #expect(NoticeDate(text)?.day.iso == day) }

  @Test func inAList() throws {
    let dates = "dates:\n  - Ngày 10 tháng 12 năm 2026\n  - Thứ Năm, 24/12/2026"
    let fixture = ReceptionFixture("valid: {from: 2026-01-01, to: 2026-12-31}\n\(dates)")
    #expect(try fixture.problems() == [])
    #expect(try fixture.days("2026-12-01", "2026-12-31") == ["2026-12-10", "2026-12-24"])
  }

  @Test func anotherWeekday() throws {
    let fixture = ReceptionFixture("valid: {from: 2026-01-01, to: 2026-12-31}\ndates:\n  - Thứ Sáu, 24/12/2026")
    #expect(try fixture.problems().map(\.code) == ["weekday-differs"])
  }
}
