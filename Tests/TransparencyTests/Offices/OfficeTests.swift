import Diagnostics
import Formats
import Testing

@testable import Authorities

@Suite struct OfficeTests {
  private func offices(_ yaml: String, _ others: [String: String] = [:]) -> Offices {
    var files = others
    files["offices/xa-a.md"] = "---\nname: Nơi tiếp công dân xã A\naddress: Số 1\n\(yaml)---\nLối vào ở cổng phụ.\n"
    return Offices(SourceTree(files))
  }

  @Test func everythingAPlaceMaySay() throws {
    let read = offices(
      """
      unit: UBND xã A
      level: commune
      phone: 0000 000 001
      email: tiepdan@xa-a.example.vn
      location: {latitude: 21.5, longitude: 105.25}
      access: Có lối cho xe lăn
      bring: [Căn cước, Đơn]
      hours:
        - {days: "thứ Hai–thứ Sáu", times: ["07:00-11:30", "13:30-17:00"], from: 04-16, to: 10-15}
        - {days: "T2-T6", times: ["7h30-11h30", "13h00-16h30"], from: 16/10, to: 15/4}
      valid: {from: 2025-07-01}

      """, ["offices/xa-a.en.md": "---\nname: Reception of commune A\n---\nSide gate.\n"])
    #expect(read.report.problems == [])
    let office = try #require(read["xa-a"])
    #expect(office.unit == "UBND xã A")
    #expect(office.level == .commune)
    #expect(office.coordinate == Office.Coordinate(latitude: 21.5, longitude: 105.25))
    #expect(office.bring == ["Căn cước", "Đơn"])
    #expect(String(decoding: office.body.bytes, as: UTF8.self) == "Lối vào ở cổng phụ.\n")
    #expect(office.english?.name == "Reception of commune A")
    #expect(office.hours.map(\.daysText.vi) == ["thứ Hai–thứ Sáu", "thứ Hai–thứ Sáu"])
  }

  /// Lists of the portal lie beside the pages of the places.
  @Test(arguments: [
    ("thang", true), ("nguoi-tiep", true), ("noi-tiep", true), ("trang-2", true), ("trang-10", true),
    ("trang-an", false), ("trang", false), ("trang-2-a", false), ("thang-long", false),
  ])
  func addressesOfListsAreReserved(slug: String, isReserved: Bool) {
    let read = offices("slug: \(slug)\n")
    #expect(read.report.problems.map(\.code) == (isReserved ? ["slug-reserved"] : []))
    #expect(read.refused == (isReserved ? [slug] : []))
  }

  @Test(arguments: [
    ("2026-04-15", ["07:30-11:30", "13:00-16:30"]), ("2026-04-16", ["07:00-11:30", "13:30-17:00"]),
    ("2026-10-15", ["07:00-11:30", "13:30-17:00"]), ("2026-01-02", ["07:30-11:30", "13:00-16:30"]),
    ("2026-01-03", []), ("2025-06-30", []),
  ])
  func hoursOfASeason(day: String, expected: [String]) throws {
    let read = offices(
      """
      hours:
        - {days: "thứ Hai–thứ Sáu", times: ["13:30-17:00", "07:00-11:30"], from: 04-16, to: 10-15}
        - {days: "thứ Hai–thứ Sáu", times: ["07:30-11:30", "13:00-16:30"], from: 10-16, to: 04-15}
      valid: {from: 2025-07-01}

      """)
    #expect(read.report.problems == [])
    #expect(try #require(read["xa-a"]).hours(on: .named(day)).map(\.text) == expected)
  }

  @Test(arguments: [
    ("hours: [{days: mai, times: [\"08:00-11:00\"]}]\n", "weekdays-unreadable", "“mai” không phải các ngày trong tuần"),
    (
      "hours: [{days: thứ Hai, times: [\"11:00-08:00\"]}]\n", "hours-reversed",
      "Giờ kết thúc 08:00 phải sau giờ bắt đầu 11:00"
    ),
    (
      "hours: [{days: T2-T4, times: [\"08:00-11:00\"]}, {days: T4, times: [\"10:00-12:00\"]}]\n", "hours-overlap",
      "Giờ 10:00-12:00 trùng với giờ 08:00-11:00"
    ),
    ("hours: [{days: T2, times: [\"08:00-11:00\"], from: 04-16}]\n", "season-half", "Mùa phải có cả “from” và “to”"),
    (
      "hours: [{days: T2, times: [\"08:00-11:00\"], from: 31-04, to: 10-15}]\n", "not-a-day-of-year",
      "“31-04” không phải ngày trong năm"
    ),
    ("hours: [{days: T2}]\n", "missing-key", "Thiếu khóa bắt buộc “times”"),
    ("phone: 0000 OOO 003\n", "phone-form", "“0000 OOO 003” không phải số điện thoại"),
    ("email: tiepdan\n", "email-form", "“tiepdan” không phải địa chỉ thư điện tử"),
    (
      "location: {latitude: 105.2, longitude: 21.5}\n", "coordinate-swapped",
      "Vĩ độ và kinh độ bị đổi chỗ cho nhau"
    ),
    ("level: xã\n", "unknown-value", "“xã” không phải giá trị của khóa “level”"),
    ("successor: xa-b\n", "unknown-office", "Không có nơi tiếp “xa-b” trong offices/"),
    ("successor: xa-a\n", "successor-ring", "“Nơi tiếp công dân xã A” kế thừa chính nó"),
    ("adress: Số 2\n", "unknown-key", "Không có khóa “adress” ở đây"),
    (
      "slug: Xã A\n", "slug-form",
      "Tên “Xã A” dùng làm địa chỉ trang chỉ được có chữ thường không dấu, số và dấu gạch nối"
    ),
  ])
  func told(yaml: String, code: String, summary: String) {
    let problems = offices(yaml).report.sorted()
    #expect(problems.map(\.code) == [code])
    #expect(problems.first?.summary.vi == summary)
  }

  @Test func anAddressIsObligatory() {
    let read = Offices(SourceTree(["offices/xa-a.md": "---\nname: Xã A\n---\n"]))
    #expect(read.report.sorted().map(\.summary.vi) == ["Thiếu khóa bắt buộc “address”"])
  }

  @Test func englishStandsBesideVietnamese() {
    let read = offices("", ["offices/xa-b.en.md": "---\nname: B\n---\n"])
    #expect(read.report.sorted().map(\.code) == ["english-without-vietnamese"])
  }
}

@Suite struct TimeReadingTests {
  @Test(arguments: [
    ("08:00-11:00", ["08:00-11:00"]), ("08:00-", ["08:00-"]), ("7h30-11h30", ["07:30-11:30"]), ("7h30’", ["07:30-"]),
    ("08h00’ - 11h00’", ["08:00-11:00"]), ("9h 30'", ["09:30-"]), ("07 giờ 30 phút", ["07:30-"]),
    ("07 giờ 30", ["07:30-"]),
    ("08 giờ", ["08:00-"]), ("từ 7h30 đến 11h30", ["07:30-11:30"]), ("8:00–11:00", ["08:00-11:00"]),
    ("8g-11g", ["08:00-11:00"]),
    ("sáng: 7h30-11h30; chiều: 13h30-17h", ["07:30-11:30", "13:30-17:00"]), ("7 GIỜ 30", ["07:30-"]),
    ("1h30-5h chiều", ["13:30-17:00"]), ("chiều 2h-4h30", ["14:00-16:30"]), ("buổi chiều từ 2h", ["14:00-"]),
    ("chiều 2h-4h30".decomposed, ["14:00-16:30"]), ("CHIỀU: 1 giờ 30 đến 5 giờ", ["13:30-17:00"]),
    ("sáng 8h-11h, chiều 2h-4h30", ["08:00-11:00", "14:00-16:30"]),
    ("“08:00-11:00”, “14:00-16:30”", ["08:00-11:00", "14:00-16:30"]), ("‘7h30’-11h’", ["07:30-11:00"]),
    ("sáng 8h-11h chiều 2h-4h30", ["08:00-11:00", "14:00-16:30"]),
    ("8h-11h sáng, 2h-4h30 chiều", ["08:00-11:00", "14:00-16:30"]),
    ("8h-11h sáng 2h-4h30 chiều", ["08:00-11:00", "14:00-16:30"]),
    ("8h-11h và 2h-4h30 (buổi chiều)", ["08:00-11:00", "14:00-16:30"]),
    ("chiều 1h30-3h, 3h15-5h", ["13:30-15:00", "15:15-17:00"]),
    ("sáng 7h-9h, 2h-4h chiều", ["07:00-09:00", "14:00-16:00"]),
    ("từ 8h sáng đến 2h chiều", ["08:00-14:00"]), ("2h chiều - 4h30", ["14:00-16:30"]),
    ("2h - 4h30 chiều", ["14:00-16:30"]),
    ("chiều 11h30-1h30", ["11:30-13:30"]), ("chiều 13h30-5h", ["13:30-17:00"]), ("chiều 13:30-17:00", ["13:30-17:00"]),
    ("tối 7h-9h", ["19:00-21:00"]), ("7h tối", ["19:00-"]), ("8h tới 11h", ["08:00-11:00"]),
    ("7.30-11.30", ["07:30-11:30"]), ("7h30 → 11h30", ["07:30-11:30"]), ("7h30 -> 11h30", ["07:30-11:30"]),
    ("sáng 03:00-05:00", ["03:00-05:00"]), ("tối 21:30-", ["21:30-"]), ("05:00-20:00", ["05:00-20:00"]),
  ])
  func read(text: String, expected: [String]) throws {
    #expect(try TimeReading.spans(in: text).map(\.text) == expected)
  }

  @Test(arguments: [
    "", "8", "25:00-26:00", "08:61-", "8-11", "sáng", "08:00-11:00 x", "8h30-11h30-", "800-1100", "sáng, chiều",
    "7.3-11.3", "7.300-8.000",
    "sáng và chiều 8h-11h", "8h-11h, chiều",
  ])
  func refused(text: String) {
    #expect(throws: TimeFault.unreadable) { try TimeReading.spans(in: text) }
  }

  @Test(arguments: [
    "giờ hành chính", "Trong giờ hành chính", "Cả ngày (giờ hành chính)", "Sáng, chiều", "Sáng và chiều", "cả ngày",
    "Buổi sáng, buổi chiều",
  ])
  func theStandingHours(text: String) {
    #expect(TimeReading.isOfficeHours(text))
    #expect(TimeReading.spans(in: text, after: []) { _ in Issue.record("told") } == [])
  }

  @Test(arguments: ["sáng", "chiều", "ca đêm", ""]) func notTheStandingHours(text: String) {
    #expect(!TimeReading.isOfficeHours(text))
  }

  @Test(arguments: [
    ("sáng 14h-16h", TimeFault.differs(.morning, TimeSpan(start: 840, end: 960))),
    ("sáng 8h-15h", .differs(.morning, TimeSpan(start: 480, end: 900))),
    ("8h-11h chiều", .differs(.afternoon, TimeSpan(start: 480, end: 660))),
    ("chiều 2h-4h, 8h-9h", .differs(.afternoon, TimeSpan(start: 480, end: 540))),
    ("tối 2h-4h", .differs(.evening, TimeSpan(start: 120, end: 240))),
    ("01:30-05:00", .night(TimeSpan(start: 90, end: 300))), ("3h", .night(TimeSpan(start: 180))),
    ("8h-11h, 2h-4h30", .night(TimeSpan(start: 120, end: 270))),
    ("21:00-22:00", .night(TimeSpan(start: 1260, end: 1320))),
  ])
  func anotherPartOfTheDay(text: String, fault: TimeFault) {
    #expect(throws: fault) { try TimeReading.spans(in: text) }
  }

  @Test(arguments: [
    ("01:30-05:00", "nếu là buổi chiều thì viết “13:30-17:00”; nếu đúng là ban đêm thì viết “sáng 01:30-05:00”"),
    ("3h-16h", "nếu là buổi chiều thì viết “15:00-16:00”; nếu đúng là ban đêm thì viết “sáng 03:00-16:00”"),
    ("3h", "nếu là buổi chiều thì viết “15:00-”; nếu đúng là ban đêm thì viết “sáng 03:00-”"),
    ("4h-10h", "sửa giờ; nếu đúng là ban đêm thì viết “sáng 04:00-10:00”"),
    ("22h", "sửa giờ; nếu đúng là ban đêm thì viết “tối 22:00-”"),
    ("sáng 14h-16h", "sửa giờ, hoặc bỏ chữ “sáng”; giờ viết theo 24 giờ, ví dụ “14:00-16:30”"),
  ])
  func fixes(text: String, fix: String) {
    var fixes: [String?] = []
    _ = TimeReading.spans(in: text, after: []) { fixes.append($0(Location(path: "content/a.md")).fix?.vi) }
    #expect(fixes == [fix])
  }
}
