import Authorities
import Diagnostics
import Formats
import Reception
import Testing

@Suite struct ScheduleProblemTests {
  typealias Found = ReceptionFixture.Found

  private static let valid = "valid: {from: 2026-01-01, to: 2026-12-31}\n"
  private static let monthly =
    valid + "rule: ngày 15 và 25 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo\n"

  /// The schedule begins at line 4 of its file.
  @Test(arguments: [
    (
      valid + "rule: 1525 hằng tháng\nonDayOff: nghỉ", "rule-damaged",
      "Không có ngày “1525” trong tháng ở quy tắc “1525 hằng tháng”",
      "có phải bạn muốn viết “ngày 15 và 25 hằng tháng”?", "5:7"
    ),
    (
      valid + "rule: thứ Năm hằng tháng\nonDayOff: nghỉ", "rule-no-week",
      "Quy tắc “thứ Năm hằng tháng” chưa nói thứ Năm của tuần nào trong tháng",
      "viết “thứ Năm tuần thứ nhất hằng tháng”, “thứ Năm cuối cùng của tháng” hoặc “thứ Năm hằng tuần”", "5:7"
    ),
    (
      valid + "rule: ngày 15\nonDayOff: nghỉ", "rule-no-frequency",
      "Quy tắc “ngày 15” chưa nói hằng tuần hay hằng tháng",
      "có phải bạn muốn viết “ngày 15 hằng tháng”?", "5:7"
    ),
    (
      valid + "rule: ngày 15 hằng thánng\nonDayOff: nghỉ", "rule-unknown", "Không hiểu quy tắc “ngày 15 hằng thánng”",
      "có phải bạn muốn viết “ngày 15 hằng tháng”?", "5:7"
    ),
    (
      valid + "rule: ngày rằm hằng tháng\nonDayOff: nghỉ", "rule-unknown",
      "Quy tắc “ngày rằm hằng tháng” theo âm lịch",
      "ghi từng ngày dương lịch bằng “dates”, ví dụ “dates: [2026-01-15]”", "5:7"
    ),
    (
      valid + "rule: ngày cuối cùng của tháng\nonDayOff: nghỉ", "rule-unknown",
      "Không hiểu quy tắc “ngày cuối cùng của tháng”",
      "ngày cuối tháng thì viết “ngày 31 hằng tháng” và “shortMonth: last-day”", "5:7"
    ),
    (
      valid + "rule: ngày 15 hằng quý\nonDayOff: nghỉ", "rule-unknown", "Không hiểu quy tắc “ngày 15 hằng quý”",
      "chọn tháng của quý: viết “ngày 15 tháng đầu quý”, “ngày 15 tháng giữa quý” hoặc “ngày 15 tháng cuối quý”", "5:7"
    ),
    (
      valid + "rule: thứ Ba tuần thứ 6 hằng tháng\nonDayOff: nghỉ\nweekOfMonth: nth-weekday",
      "schedule-without-session",
      "Quy tắc “thứ Ba tuần thứ 6 hằng tháng” không cho buổi tiếp nào (01/01/2026–31/12/2026)",
      "kiểm tra lại “rule” và “valid”", "5:7"
    ),
    (
      valid + "rule: \"\"", "schedule-without-days", "Lịch phải có “rule” hoặc “dates”",
      "điền “rule: ngày 15 hằng tháng” hoặc “dates: [2026-01-15]”", "5:7"
    ),
    (
      valid + "dates: []", "schedule-without-days", "Lịch phải có “rule” hoặc “dates”",
      "điền “rule: ngày 15 hằng tháng” hoặc “dates: [2026-01-15]”", "5:8"
    ),
    (
      monthly + "role: Chủ tịch", "unknown-value", "“Chủ tịch” không phải giá trị của khóa “role”",
      "viết một trong các giá trị: chairman (chủ tịch UBND) · party-secretary (bí thư cấp ủy) · council (hội đồng nhân dân) · head (thủ trưởng) · staff (cán bộ tiếp công dân) · other (khác)",
      "7:7"
    ),
    (
      monthly + "role: Thủ trưởng", "unknown-value", "“Thủ trưởng” không phải giá trị của khóa “role”",
      "có phải bạn muốn viết “head”?", "7:7"
    ),
    (
      monthly + "dates: [15/01, 2026-01-26]", "not-a-date", "“15/01” không phải là một ngày",
      "viết ngày dạng 2026-01-15 hoặc 15/01/2026", "7:9"
    ),
    (
      valid + "dates: [{date: 2026-03-10, giờ: 8h-11h}]", "key-in-vietnamese", "Tên khóa viết bằng tiếng Việt: “giờ”",
      "đổi “giờ” thành “hours”", "5:28"
    ),
    (
      valid + "dates: [2026-03-10, 2027-01-12]", "session-outside-valid",
      "Ngày 12/01/2027 nằm ngoài thời gian của lịch (01/01/2026–31/12/2026)", "sửa ngày, hoặc sửa “valid”", "5:21"
    ),
    (
      valid + "rule: ngày 15 hằng tháng", "missing-on-day-off",
      "Quy tắc “ngày 15 hằng tháng” có thể trùng ngày nghỉ, lịch phải nói rõ bằng “onDayOff”",
      "thêm “onDayOff: …” với một trong các giá trị: chuyển sang ngày làm việc tiếp theo · ngày làm việc gần nhất · ngày làm việc liền trước · cùng thứ tuần làm việc tiếp theo · nghỉ · thông báo sau · giữ nguyên; lần tới: 15/03/2026, Chủ nhật",
      "5:7"
    ),
    (
      monthly + "registration: trước 5 ngày", "wrong-type", "Ở đây phải là các dòng “khóa: giá trị”",
      "viết như “registration: {daysBefore: 5}”", "7:15"
    ),
    (
      monthly + "registration: trước ngày 10", "wrong-type", "Ở đây phải là các dòng “khóa: giá trị”",
      "viết như “registration: {beforeDay: 10}”", "7:15"
    ),
    (
      monthly + "rotation: A, B", "list-in-one-line", "Khóa “rotation” là một danh sách, ở đây chỉ có một dòng chữ",
      "viết “rotation: [A, B]”", "7:11"
    ),
    (
      valid + "rule: ngày 15 hằng tháng\nonDayOf: nghỉ", "unknown-key", "Không có khóa “onDayOf” ở đây",
      "có phải bạn muốn viết “onDayOff”?", "6:1"
    ),
    (
      "valid: {from: 2026-01-01, to: 2026-05-31}\nrule: thứ Sáu tuần thứ nhất hằng tháng\nonDayOff: nghỉ",
      "missing-week-of-month",
      "Quy tắc “thứ Sáu tuần thứ nhất hằng tháng” có hai cách hiểu, lịch phải chọn bằng “weekOfMonth”",
      "thêm “weekOfMonth: nth-weekday” (06/03/2026, 03/04/2026, 01/05/2026 …) hoặc “weekOfMonth: calendar-week” (03/04/2026, 01/05/2026 …)",
      "5:7"
    ),
    (
      valid + "rule: thứ Ba tuần thứ ba hằng tháng\nonDayOff: nghỉ", "missing-week-of-month",
      "Quy tắc “thứ Ba tuần thứ ba hằng tháng” có hai cách hiểu, lịch phải chọn bằng “weekOfMonth”",
      "thêm “weekOfMonth: nth-weekday” (17/03/2026, 21/04/2026, 19/05/2026 …) hoặc “weekOfMonth: calendar-week” (10/03/2026, 14/04/2026, 12/05/2026 …)",
      "5:7"
    ),
    (
      valid + "rule: ngày 30 hằng tháng\nonDayOff: nghỉ", "missing-short-month",
      "Quy tắc “ngày 30 hằng tháng” nêu ngày mà có tháng không có, lịch phải chọn bằng “shortMonth”",
      "thêm “shortMonth: last-day” (28/02/2027, 30/03/2027, 30/04/2027 …) hoặc “shortMonth: skip” (30/03/2027, 30/04/2027, 30/05/2027 …)",
      "5:7"
    ),
    (
      valid + "rule: ngày 28 và 29 hằng tháng\nonDayOff: nghỉ", "missing-short-month",
      "Quy tắc “ngày 28 và 29 hằng tháng” nêu ngày mà có tháng không có, lịch phải chọn bằng “shortMonth”",
      "thêm “shortMonth: last-day” hoặc “shortMonth: skip”: hai năm tới cả hai cho cùng các ngày (28/03/2026, 29/03/2026, 28/04/2026 …)",
      "5:7"
    ),
    (
      valid + "rule: thứ Hai tuần cuối tháng\nonDayOff: nghỉ", "missing-week-of-month",
      "Quy tắc “thứ Hai tuần cuối tháng” có hai cách hiểu, lịch phải chọn bằng “weekOfMonth”",
      "thêm “weekOfMonth: nth-weekday” hoặc “weekOfMonth: calendar-week”: hai năm tới cả hai cho cùng các ngày (30/03/2026, 27/04/2026, 25/05/2026 …)",
      "5:7"
    ),
    (
      "valid: {from: 2024-01-01, to: 2024-12-31}\nrule: thứ Sáu tuần thứ 2 hàng tháng\nonDayOff: nghỉ",
      "missing-week-of-month",
      "Quy tắc “thứ Sáu tuần thứ 2 hàng tháng” có hai cách hiểu, lịch phải chọn bằng “weekOfMonth”",
      "thêm “weekOfMonth: nth-weekday” (14/06/2024, 12/07/2024, 09/08/2024 …) hoặc “weekOfMonth: calendar-week” (07/06/2024, 12/07/2024, 09/08/2024 …)",
      "5:7"
    ),
    (
      valid + "rule: ngày 15-25 hằng tháng\nonDayOff: nghỉ", "rule-unknown",
      "Quy tắc “ngày 15-25 hằng tháng” có dấu nối giữa hai ngày: hai ngày hay cả khoảng?",
      "viết “ngày 15 và 25 hằng tháng”; nếu là cả khoảng thì ghi từng ngày", "5:7"
    ),
    (
      valid + "rule: thứ 8 hằng tuần\nonDayOff: nghỉ", "rule-unknown",
      "Không có “thứ 8” trong tuần ở quy tắc “thứ 8 hằng tuần”",
      "có phải bạn muốn viết “Chủ nhật”? Các thứ: thứ Hai (thứ 2) đến thứ Bảy (thứ 7) và Chủ nhật", "5:7"
    ),
    (
      valid + "rule: ngày 15 hằng tháng\nonDayOff: cùng thứ tuần làm việc tiếp theo", "weekend-by-weeks",
      "Ngày thứ Bảy, Chủ nhật không thể dời sang cùng thứ của tuần làm việc tiếp theo",
      "thêm “onWeekend: chuyển sang ngày làm việc tiếp theo”", "6:11"
    ),
    (
      valid + "rule: ngày 15 hằng tháng\nonDayOff: chuyển sang ngày làm viêc tiêp", "unknown-value",
      "“chuyển sang ngày làm viêc tiêp” không phải giá trị của khóa “onDayOff”",
      "có phải bạn muốn viết “chuyển sang ngày làm việc tiếp theo”?", "6:11"
    ),
    (
      valid + "rule: thứ Ba tuần thứ ba hằng tháng\nonDayOff: nghỉ\nweekOfMonth: nth", "unknown-value",
      "“nth” không phải giá trị của khóa “weekOfMonth”",
      "viết một trong các giá trị: nth-weekday (thứ ấy lần thứ N trong tháng) · calendar-week (thứ ấy của tuần lịch thứ N)",
      "7:14"
    ),
    (
      "valid: {from: 2026-12-31, to: 2026-01-01}\nrule: thứ Năm hằng tuần\nonDayOff: nghỉ\nchanges: [{date: 2026-03-05, action: cancel, reason: Họp}]",
      "range-reversed", "Ngày cuối 01/01/2026 trước ngày đầu 31/12/2026", "đổi lại from và to", "4:31"
    ),
    (
      "rule: thứ Năm hằng tuần\nonDayOff: nghỉ", "missing-key", "Thiếu khóa bắt buộc “valid”", "thêm dòng “valid: …”",
      "2:1"
    ),
    (
      "valid: {to: 2026-12-31}\nrule: thứ Năm hằng tuần\nonDayOff: nghỉ", "missing-key", "Thiếu khóa bắt buộc “from”",
      "thêm ngày lịch bắt đầu, ví dụ “valid: {from: 2026-01-01}”", "4:8"
    ),
    (
      valid, "schedule-without-days", "Lịch phải có “rule” hoặc “dates”",
      "thêm “rule: ngày 15 hằng tháng” hoặc “dates: [2026-01-15]”", "2:1"
    ),
    (
      "valid: {from: 2026-02-31, to: 2026-12-31}\nrule: thứ Năm hằng tuần\nonDayOff: nghỉ", "impossible-date",
      "Không có ngày 31/02/2026", "kiểm tra lại: tháng 02/2026 có 28 ngày", "4:15"
    ),
    (
      monthly + "hours: [\"11:00-08:00\"]", "hours-reversed", "Giờ kết thúc 08:00 phải sau giờ bắt đầu 11:00",
      "sửa giờ bắt đầu hoặc giờ kết thúc", "7:9"
    ),
    (
      monthly + "hours: [\"08:00-11:00\", \"10:30-12:00\"]", "hours-overlap",
      "Giờ 10:30-12:00 trùng với giờ 08:00-11:00",
      "sửa để các khoảng giờ nối tiếp nhau", "7:24"
    ),
    (
      monthly + "hours: [\"sáng sớm\"]", "hours-unreadable", "“sáng sớm” không phải giờ tiếp",
      "viết dạng “08:00-11:00”, hoặc “08:00-” khi không nói giờ kết thúc", "7:9"
    ),
    (
      valid + "rule: sáng thứ Bảy hằng tuần\nonDayOff: nghỉ\nhours: [\"14:00-16:00\"]", "hours-without-part",
      "Quy tắc tiếp buổi sáng nhưng “hours” không có giờ buổi sáng", "sửa “hours”, hoặc bỏ chữ “sáng” trong “rule”",
      "7:8"
    ),
    (
      monthly + "registration: {beforeDay: [5, 10, 20]}", "registration-pairing",
      "“beforeDay” có 3 ngày, quy tắc có 2 ngày: phải bằng nhau",
      "viết một hạn cho mỗi ngày của quy tắc, hoặc một hạn chung", "7:15"
    ),
    (
      monthly + "registration: {beforeDay: 10, daysBefore: 5}", "registration-form",
      "Hạn đăng ký viết bằng “beforeDay” hoặc “daysBefore”, một trong hai",
      "viết “registration: {beforeDay: 10}” hoặc “registration: {daysBefore: 5}”", "7:15"
    ),
    (monthly + "hors: []", "unknown-key", "Không có khóa “hors” ở đây", "có phải bạn muốn viết “hours”?", "7:1"),
    (
      valid + "dates: [2026-03-10, 2027-03-10]", "session-outside-valid",
      "Ngày 10/03/2027 nằm ngoài thời gian của lịch (01/01/2026–31/12/2026)", "sửa ngày, hoặc sửa “valid”", "5:21"
    ),
    (valid + "dates: [2026-03-10, 10/3/2026]", "date-twice", "Ngày 10/03/2026 được ghi hai lần", "xóa một lần", "5:21"),
    (
      valid + "dates: [2026-03-14]", "date-on-day-off", "Ngày 14/03/2026 là ngày nghỉ (thứ Bảy)",
      "kiểm tra lại ngày; giữ nguyên nếu đúng là tiếp vào ngày nghỉ", "5:9"
    ),
    (
      "valid: {from: 2026-03-01, to: 2026-04-30}\nrule: ngày 10 và 20 hằng tháng\nonDayOff: nghỉ\ndates: [2026-03-10, 2026-03-21, 2026-04-10]",
      "dates-differ", "“rule” và “dates” không khớp ở các ngày 20/03, 21/03, 20/04",
      "“dates” thiếu 20/03, 20/04; “rule” không có 21/03", "7:8"
    ),
    (
      "valid: {from: 2025-12-01, to: 2026-01-09}\nrule: ngày 10 hằng tháng\nonDayOff: nghỉ\ndates: [2025-12-11]",
      "dates-differ", "“rule” và “dates” không khớp ở các ngày 10/12/2025, 11/12/2025",
      "“dates” thiếu 10/12/2025; “rule” không có 11/12/2025", "7:8"
    ),
    (
      "valid: {from: 2026-01-01, to: 2106-12-31}\nrule: thứ Năm hằng tuần\nonDayOff: nghỉ", "valid-too-long",
      "Một lịch không kéo dài quá 10 năm, hay 20 năm khi chưa có ngày kết thúc", "kiểm tra lại năm ở “valid”", "4:8"
    ),
    (
      "valid: {from: 0206-01-01}\nrule: thứ Năm hằng tuần\nonDayOff: nghỉ", "valid-too-long",
      "Một lịch không kéo dài quá 10 năm, hay 20 năm khi chưa có ngày kết thúc", "kiểm tra lại năm ở “valid”", "4:8"
    ),
    (
      "valid: {from: 2026-03-01, to: 2026-04-30}\nrule: thứ Ba tuần thứ nhất hằng tháng\nweekOfMonth: calendar-week\nonDayOff: nghỉ",
      "week-without-day",
      "Không có buổi “thứ Ba tuần thứ nhất hằng tháng” trong tháng 03/2026, 04/2026: ngày đó của tuần thuộc tháng khác",
      "thêm buổi bằng “action: extra” nếu tháng đó vẫn tiếp", "5:7"
    ),
  ])
  func told(schedule: String, code: String, summary: String, fix: String, place: String) throws {
    let found = try ReceptionFixture(schedule).problems()
    #expect(found == [Found(code: code, summary: summary, fix: fix, place: "content/reception/lich-ngay.md:\(place)")])
  }

  @Test func anUnknownOfficeIsSuggested() throws {
    var fixture = ReceptionFixture(Self.monthly)
    fixture.files["reception/lich-ngay.md"] = fixture.files["reception/lich-ngay.md"]?.replacing(
      "tru-so\n", with: "tru-sơ-\n")
    #expect(
      try fixture.problems() == [
        Found(
          code: "unknown-office", summary: "Không có nơi tiếp “tru-sơ-” trong offices/",
          fix: "có phải bạn muốn viết “tru-so”?", place: "content/reception/lich-ngay.md:2:9")
      ])
  }

  @Test func aPlaceThatIsClosed() throws {
    var fixture = ReceptionFixture(Self.monthly, office: "valid: {to: 2026-06-30}\nsuccessor: noi-moi\n")
    fixture.files["offices/noi-moi.md"] = "---\nname: Nơi tiếp mới\naddress: Số 2\n---\n"
    #expect(
      try fixture.problems() == [
        Found(
          code: "office-closed",
          summary: "Buổi tiếp ngày 15/07/2026 ở “Trụ sở tiếp công dân”, nơi chỉ hoạt động đến 30/06/2026",
          fix: "sửa “valid” của lịch, hoặc chuyển sang nơi tiếp kế thừa “noi-moi”",
          place: "content/reception/lich-ngay.md:4:8")
      ])
  }

  /// The first session is past the days that are looked at: that is no fault.
  @Test func aRuleWhoseMonthsAreStillToCome() throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-05-21}\nrule: ngày 15 các tháng 4, 10\nonDayOff: chuyển sang ngày làm việc tiếp theo\n")
    #expect(try fixture.checked("2026-01-06").report.problems.map(\.code) == [])
  }

  @Test func aSlugTwice() throws {
    var fixture = ReceptionFixture(Self.monthly)
    fixture.files["reception/nhai.md"] = fixture.files["reception/lich-ngay.md"]?.replacing(
      "office:", with: "slug: lich-ngay\noffice:")
    let problems = try fixture.checked().report.sorted()
    #expect(problems.map(\.code) == ["duplicate-slug"])
    #expect(problems[0].location?.description == "content/reception/nhai.md")
    #expect(problems[0].related.map(\.description) == ["content/reception/lich-ngay.md"])
  }

  @Test func everyProblemOfARunComesTogether() throws {
    var fixture = ReceptionFixture(Self.valid + "rule: 1525 hằng tháng\nhours: [\"11:00-08:00\"]\nonDayOff: nghỉ")
    fixture.files["holidays/2026.yaml"] = "daysOff: [{date: 2026-02-30, name: Tết}]"
    fixture.files["reception/hong.md"] = "không có phần khai báo"
    fixture.files["offices/hong.md"] = "---\nname: [\n---\n"
    #expect(
      try fixture.problems().map(\.code) == [
        "impossible-date", "yaml-syntax", "front-matter-missing", "rule-damaged", "hours-reversed",
      ])
  }

  @Test func draftsAndTextsToComeAreLeftOut() throws {
    var fixture = ReceptionFixture(Self.monthly)
    fixture.files["reception/nhap.md"] = fixture.files["reception/lich-ngay.md"]?.replacing(
      "office:", with: "draft: true\noffice:")
    fixture.files["reception/sau.md"] = fixture.files["reception/lich-ngay.md"]?.replacing(
      "office:", with: "publishDate: 2026-04-01\noffice:")
    #expect(try fixture.checked("2026-03-31").schedules.map(\.slug) == ["lich-ngay"])
    #expect(try fixture.checked("2026-04-01").schedules.map(\.slug) == ["lich-ngay", "sau"])
    let day = try CivilDay.named("2026-03-31")
    let all = CheckedReception(ReceptionRecords(SourceTree(fixture.files)), Edition(asOf: day, includingDrafts: true))
    #expect(all.schedules.map(\.slug) == ["lich-ngay", "nhap", "sau"])
  }
}
