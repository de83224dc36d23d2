import Testing

@testable import Transparency

@Suite struct ScheduleEndingTests {
  /// Every Thursday; the last session is on Thursday 31/12/2026.
  private static let weekly = LawFixture.chairman(
    "thứ Năm hằng tuần", "published: 2026-08-01", valid: "from: 2026-09-01, to: 2026-12-31")

  private func problems(
    _ asOf: String, _ more: [String: String] = [:], site: String = "", office: String = ""
  ) throws -> [String] {
    let fixture = LawFixture(["a": Self.weekly].merging(more) { $1 }, site: site, level: "level: commune\n\(office)")
    return try fixture.problems(asOf).filter { $0.hasPrefix("schedule-ending") }
  }

  private let soon =
    "schedule-ending: Lịch này sắp hết buổi: buổi cuối là ngày 31/12/2026, chưa có lịch sau của “Chủ tịch UBND xã” ở nơi này @ content/reception/a.md:5:8"
  private let over =
    "schedule-ending: Lịch này đã hết buổi: buổi cuối là ngày 31/12/2026, chưa có lịch sau của “Chủ tịch UBND xã” ở nơi này @ content/reception/a.md:5:8"

  @Test func tenWorkingDaysBeforeTheLastSession() throws {
    #expect(try problems("2026-12-17") == [])
    #expect(try problems("2026-12-18") == [soon])
    #expect(try problems("2026-12-31") == [soon])
    #expect(try problems("2027-01-04") == [over])
    #expect(try problems("2027-12-31") == [over])
    #expect(try problems("2028-01-04") == [], "more than a year ago")
  }

  @Test func theNextScheduleFollows() throws {
    let next = LawFixture.chairman("thứ Năm hằng tuần", "", valid: "from: 2027-01-01, to: 2027-12-31")
    let open = LawFixture.chairman("thứ Năm hằng tuần", "", valid: "from: 2027-01-01")
    #expect(try problems("2027-01-04", ["b": next]) == [])
    #expect(try problems("2027-01-04", ["b": open]) == [])
    #expect(try problems("2027-01-04", ["b": next.replacing("Chủ tịch UBND", with: "Chủ tịch Ủy ban nhân dân")]) == [])
    #expect(try problems("2026-12-20", ["b": next + "publishDate: 2027-01-01"]) == [], "written for a later day")
    #expect(try problems("2026-12-20", ["b": next + "draft: true"]) == [soon])
    let deputy = next.replacing("Chủ tịch UBND", with: "Phó Chủ tịch UBND").replacing("chairman", with: "other")
    #expect(try problems("2026-12-20", ["b": deputy]) == [soon])
  }

  @Test func aPlaceOrUnitThatIsClosedNeedsNone() throws {
    #expect(try problems("2026-12-20", office: "valid: {to: 2026-12-31}\n") == [])
    #expect(try problems("2026-12-20", office: "valid: {to: 2027-06-30}\n") == [soon])
    let units = "units:\n  - {name: UBND xã Một, level: commune, valid: {to: 2026-12-31}}\n"
    #expect(try problems("2026-12-20", site: units) == [])
  }

  /// All hosts of a table are one schedule that ends; one warning for the file.
  @Test func aTableEndsAsAWhole() throws {
    var fixture = LawFixture([:])
    fixture.files["reception/2026.csv"] =
      "Ngày,Người tiếp,Nơi tiếp\n10/11/2026,Bí thư Đảng ủy xã,xa\n15/12/2026,Chủ tịch UBND xã,xa\n"
    let found = { (day: String) in try fixture.problems(day).filter { $0.hasPrefix("schedule-ending") } }
    #expect(try found("2026-11-20") == [])
    #expect(
      try found("2026-12-10") == [
        "schedule-ending: Bảng lịch này sắp hết buổi: buổi cuối là ngày 15/12/2026, chưa có lịch sau của “Bí thư Đảng ủy xã” ở nơi này @ content/reception/2026.csv"
      ])
  }
}
