import Diagnostics
import Testing
import Transparency

/// What is told of single changes. The changes stand in line 7 of the file.
@Suite struct ChangeProblemTests {
  typealias Found = ReceptionFixture.Found

  private static let monthly =
    "valid: {from: 2026-01-01, to: 2026-12-31}\nrule: ngày 15 và 25 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo\n"

  @Test(arguments: [
    (
      "{date: 2026-04-16, action: cancel, reason: Họp}", "change-without-session",
      "Lịch không có buổi tiếp ngày 16/04/2026",
      "các buổi gần nhất: 25/03/2026, 15/04/2026, 28/04/2026", "7:18"
    ),
    (
      "{date: 2026-03-15, action: cancel, reason: Họp}", "change-without-session",
      "Lịch không có buổi tiếp ngày 15/03/2026",
      "buổi của ngày 15/03/2026 nay là ngày 16/03/2026; viết “date: 2026-03-16”", "7:18"
    ),
    (
      "{date: 2026-04-15, action: cancel}", "missing-key", "Thiếu khóa bắt buộc “reason”", "thêm dòng “reason: …”",
      "7:11"
    ),
    (
      "{date: 2026-04-15, action: move, reason: Họp}", "missing-key", "Thiếu khóa bắt buộc “to”", "thêm dòng “to: …”",
      "7:11"
    ),
    (
      "{date: 2026-04-15, action: huy, reason: Họp}", "unknown-value", "“huy” không phải giá trị của khóa “action”",
      "viết một trong các giá trị: move · cancel · extra · delegate · place", "7:38"
    ),
    (
      "{from: 2026-04-10, to: 2026-04-01, action: cancel, reason: Họp}", "range-reversed",
      "Ngày cuối 01/04/2026 trước ngày đầu 10/04/2026", "đổi lại from và to", "7:34"
    ),
    (
      "{date: 2026-04-15, action: cancel, reason: Họp}, {date: 2026-04-15, action: move, to: 2026-04-16, reason: Họp}",
      "change-after-cancel", "Buổi tiếp ngày 15/04/2026 đã hủy ở một thay đổi trước",
      "bỏ một trong hai thay đổi, hoặc thêm buổi mới bằng “action: extra”", "7:67"
    ),
    (
      "{from: 2026-04-01, to: 2026-05-20, action: cancel, reason: Họp}, {from: 2026-05-10, action: cancel, reason: Họp}",
      "changes-overlap", "Hai thay đổi “cancel” chồng lên nhau về ngày",
      "sửa “from” và “to” để hai khoảng nối tiếp nhau", "7:83"
    ),
    (
      "{date: 2026-04-15, action: move, to: 2026-04-30, reason: Họp}", "change-onto-day-off",
      "Ngày 30/04/2026 là ngày nghỉ (Ngày Chiến thắng và Quốc tế Lao động)",
      "kiểm tra lại ngày; giữ nguyên nếu đúng là tiếp vào ngày nghỉ", "7:48"
    ),
    (
      "{date: 2026-04-15, action: move, to: 2026-05-15, reason: Họp}", "change-onto-session",
      "Ngày 15/05/2026 đã có buổi tiếp của lịch này", "chọn ngày khác, hoặc ghi “hours” riêng cho buổi này", "7:48"
    ),
    (
      "{date: 2026-04-15, action: move, to: 2026-04-15, reason: Họp}", "change-nothing",
      "Buổi tiếp đã ở ngày 15/04/2026, không có gì thay đổi", "viết ngày mới ở “to”, hoặc giờ mới ở “hours”", "7:48"
    ),
    (
      "{date: 2027-04-15, action: extra, reason: Họp}", "session-outside-valid",
      "Ngày 15/04/2027 nằm ngoài thời gian của lịch (01/01/2026–31/12/2026)", "sửa ngày, hoặc sửa “valid”", "7:18"
    ),
    (
      "{date: 2026-04-15, action: cancel, reason: Họp, carriedTo: 2026-05-16}", "carried-without-session",
      "Đăng ký chuyển sang ngày 16/05/2026, nhưng ngày đó không có buổi tiếp",
      "các buổi gần nhất: 28/04/2026, 15/05/2026, 25/05/2026", "7:70"
    ),
    (
      "{from: 2026-04-16, to: 2026-04-17, action: cancel, reason: Họp}", "change-without-session",
      "Khoảng ngày của thay đổi không có buổi tiếp nào", "kiểm tra lại “from” và “to”", "7:18"
    ),
    (
      "{from: 2026-04-16, to: 2026-04-17, action: move, reason: Họp}", "change-needs-date",
      "Thay đổi “move” là của một ngày, không của một khoảng", "viết “date: …” cho từng buổi", "7:12"
    ),
    (
      "{date: 2026-04-31, action: cancel, reason: Họp}", "impossible-date", "Không có ngày 31/04/2026",
      "kiểm tra lại: tháng 04/2026 có 30 ngày", "7:18"
    ),
    (
      "{date: 2026-02-25, action: cancel, reason: Họp, carriedTo: 2026-03-16}, {date: 2026-03-16, action: cancel, reason: Dịch}",
      "carried-to-cancelled",
      "Buổi tiếp ngày 16/03/2026 bị hủy, mà đăng ký của một buổi hủy trước đã chuyển sang ngày này",
      "ghi “carriedTo” là buổi nhận tiếp các đăng ký ấy", "7:90"
    ),
    (
      "{date: 2026-03-16, action: cancel, reason: Dịch}, {date: 2026-02-25, action: cancel, reason: Họp, carriedTo: 2026-03-16}",
      "carried-without-session", "Đăng ký chuyển sang ngày 16/03/2026, nhưng buổi ngày đó đã hủy",
      "các buổi gần nhất: 23/02/2026, 25/03/2026, 15/04/2026", "7:120"
    ),
  ])
  func change(changes: String, code: String, summary: String, fix: String, place: String) throws {
    let found = try ReceptionFixture(Self.monthly + "changes: [\(changes)]").problems()
    #expect(found == [Found(code: code, summary: summary, fix: fix, place: "content/reception/lich-ngay.md:\(place)")])
  }

  @Test func aMistypedYearInAnOpenScheduleIsAChangeWithoutASession() throws {
    let schedule = "valid: {from: 2026-01-01}\nrule: thứ Năm hằng tuần\nonDayOff: nghỉ\n"
    let found = try ReceptionFixture(schedule + "changes: [{date: 9026-03-05, action: cancel, reason: Họp}]").problems()
    #expect(found.map(\.code) == ["change-without-session"])
    #expect(found.map(\.summary) == ["Lịch không có buổi tiếp ngày 05/03/9026"])
  }

  /// Registrations went on and on; each step was true when it was announced.
  @Test func carriedTwice() throws {
    let fixture = ReceptionFixture(
      Self.monthly + """
        changes:
          - {date: 2026-04-15, action: cancel, reason: Họp, carriedTo: 2026-05-15}
          - {date: 2026-05-15, action: cancel, reason: Dịch, carriedTo: 2026-06-15}
        """)
    #expect(try fixture.problems() == [])
  }

  /// 15/2 and 20/2/2026 both come to 23/2; the rule's own day on a day off is left out.
  @Test(arguments: [
    (
      "rule: ngày 15 và 20 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo", "2026-02-20",
      "buổi của ngày 20/02/2026 nay là ngày 23/02/2026; viết “date: 2026-02-23”"
    ),
    (
      "rule: ngày 20 hằng tháng\nonDayOff: nghỉ", "2026-02-20",
      "ngày này đã nghỉ theo quy tắc (Tết Nguyên đán); bỏ thay đổi này, hoặc thêm buổi bằng “action: extra”"
    ),
  ])
  func aDayOfTheRuleWithoutASessionOfItsOwn(rule: String, day: String, fix: String) throws {
    let fixture = ReceptionFixture(
      "valid: {from: 2026-01-01, to: 2026-12-31}\n\(rule)\nchanges: [{date: \(day), action: cancel, reason: Họp}]")
    let found = try fixture.problems()
    #expect(found.map(\.code) == ["change-without-session"])
    #expect(found.map(\.fix) == [fix])
  }
}
