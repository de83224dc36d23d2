import Authorities
import Diagnostics
import Reception
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
      "{date: 2026-04-15, action: cancel}", "missing-key", "Thiếu khóa bắt buộc “reason”",
      "điền “reason” (lý do thay đổi, sẽ đăng trên cổng) vào chỗ … của mục này: {date: 2026-04-15, action: cancel, reason: …}",
      "7:11"
    ),
    (
      "{date: 2026-04-15, action: move, reason: Họp}", "missing-key", "Thiếu khóa bắt buộc “to”",
      "điền “to” (ngày mới của buổi tiếp) vào chỗ … của mục này: {date: 2026-04-15, action: move, reason: Họp, to: …}",
      "7:11"
    ),
    (
      "{date: 2026-04-15, action: huy, reason: Họp}", "unknown-value", "“huy” không phải giá trị của khóa “action”",
      "có phải bạn muốn viết “cancel”?", "7:38"
    ),
    (
      "{date: 2026-04-15, action: bỏ, reason: Họp}", "unknown-value", "“bỏ” không phải giá trị của khóa “action”",
      "viết một trong các giá trị: move (dời) · cancel (hủy) · extra (thêm buổi) · delegate (tiếp thay) · place (đổi nơi)",
      "7:38"
    ),
    (
      "{date: 2026-04-15, from: 2026-04-01, action: cancel, reason: Họp}", "change-needs-date",
      "Thay đổi có cả “date” và “from”: của một buổi hay của một khoảng?",
      "giữ “date” cho một buổi, hoặc “from” và “to” cho một khoảng", "7:18"
    ),
    (
      "{from: 2026-04-01, to: 2026-05-20, action: cancel, reason: Họp}, {from: 2026-04-10, to: 2026-05-10, action: cancel, reason: Họp}",
      "changes-overlap", "Hai thay đổi “cancel” chồng lên nhau về ngày",
      "sửa “from” và “to” để hai khoảng nối tiếp nhau", "7:83"
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
      "Lịch này đã có buổi tiếp ngày 15/05/2026, hai buổi trùng giờ nhau",
      "chọn ngày khác, hoặc ghi “hours” khác giờ buổi kia; muốn gộp vào buổi ấy thì thay bằng “action: cancel, carriedTo: 2026-05-15”",
      "7:48"
    ),
    (
      "{from: 2026-07-28, action: cancel, reason: Bão}, {date: 2026-07-15, action: move, to: 2026-08-12, reason: Họp}",
      "change-into-suspension", "Dời sang ngày 12/08/2026, mà lịch đã ngừng tiếp từ ngày 28/07/2026",
      "chọn ngày ngoài khoảng ấy; giữ nguyên nếu ngày ấy vẫn tiếp", "7:97"
    ),
    (
      "{date: 2026-12-15, action: cancel, reason: Họp, carriedTo: 2027-01-15}", "carried-without-session",
      "Đăng ký chuyển sang ngày 15/01/2027, sau khi lịch này hết hạn, mà lịch khác của người tiếp không có buổi ngày ấy",
      "thêm lịch mới của người tiếp, có buổi ngày ấy; hoặc sửa “carriedTo”", "7:70"
    ),
    (
      "{date: 2026-04-15, action: move, to: 2026-04-15, reason: Họp}", "change-nothing",
      "Buổi tiếp đã ở ngày 15/04/2026, không có gì thay đổi", "viết ngày mới ở “to”, hoặc giờ mới ở “hours”", "7:48"
    ),
    (
      "{date: 2026-04-15, action: delegate, to: 2026-04-17, reason: Họp}", "change-target-day",
      "“to” của “action: delegate” phải là người tiếp thay, không phải ngày “2026-04-17”",
      "ghi người tiếp thay; muốn dời buổi sang ngày ấy thì viết “action: move”", "7:52"
    ),
    (
      "{date: 2026-04-15, action: place, to: 17/4/2026, reason: Họp}", "change-target-day",
      "“to” của “action: place” phải là nơi tiếp mới, không phải ngày “17/4/2026”",
      "ghi nơi tiếp mới; muốn dời buổi sang ngày ấy thì viết “action: move”", "7:49"
    ),
    (
      "{from: 2026-04-15, to: 2026-05-15, action: delegate, delegate: 2026-04-17, reason: Họp}", "change-target-day",
      "“delegate” của “action: delegate” phải là người tiếp thay, không phải ngày “2026-04-17”",
      "ghi người tiếp thay; muốn dời buổi sang ngày ấy thì viết “action: move”", "7:74"
    ),
    (
      "{date: 2026-04-15, action: place, to: trụ sở  tiếp công dân, reason: Họp}", "change-nothing",
      "Buổi tiếp đã ở “Trụ sở tiếp công dân”, không có gì thay đổi",
      "viết nơi tiếp mới; buổi vẫn tiếp ở đó thì bỏ thay đổi này, chỉ đổi giờ thì viết “action: move” cùng ngày và “hours”",
      "7:49"
    ),
    (
      "{date: 2026-04-15, action: move, to: 2062-04-16, reason: Họp}", "change-date-implausible",
      "Ngày 16/04/2062 quá xa thời gian của lịch (01/01/2026–31/12/2026)",
      "có phải bạn muốn viết 2026-04-16? kiểm tra lại năm; nếu đúng thì sửa “valid” của lịch", "7:48"
    ),
    (
      "{date: 2062-04-15, action: cancel, reason: Họp}", "change-date-implausible",
      "Ngày 15/04/2062 quá xa thời gian của lịch (01/01/2026–31/12/2026)",
      "kiểm tra lại năm; nếu đúng thì sửa “valid” của lịch", "7:18"
    ),
    (
      "{date: 2026-04-15, action: cancel, reason: Họp, published: 2206-03-15}", "change-date-implausible",
      "Ngày 15/03/2206 quá xa thời gian của lịch (01/01/2026–31/12/2026)",
      "có phải bạn muốn viết 2026-03-15? kiểm tra lại năm; nếu đúng thì sửa “valid” của lịch", "7:70"
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

  @Test func aMistypedYearInAnOpenSchedule() throws {
    let schedule = "valid: {from: 2026-01-01}\nrule: thứ Năm hằng tuần\nonDayOff: nghỉ\n"
    let found = try ReceptionFixture(schedule + "changes: [{date: 9026-03-05, action: cancel, reason: Họp}]").problems()
    #expect(found.map(\.code) == ["change-date-implausible"])
    #expect(found.map(\.summary) == ["Ngày 05/03/9026 quá xa thời gian của lịch (từ 01/01/2026)"])
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

  /// Which of two sessions of one day holds is asked only when their hours meet; the schedule's are 08:00-11:00 and
  /// 14:00-16:30.
  @Test(arguments: [
    ("{date: 2026-04-15, action: move, to: 2026-05-15, reason: Họp, hours: [\"11:00-12:00\"]}", false),
    ("{date: 2026-04-15, action: move, to: 2026-05-15, reason: Họp, hours: [\"10:30-12:00\"]}", true),
    ("{date: 2026-04-15, action: move, to: 2026-05-15, reason: Họp, hours: [\"09:00-\"]}", true),
    ("{date: 2026-04-15, action: extra, reason: Họp}", true),
    ("{date: 2026-04-15, action: extra, reason: Họp, hours: [\"17:00-18:00\"]}", false),
    // The other one goes on or is cancelled, before or after.
    (
      "{date: 2026-04-15, action: move, to: 2026-05-15, reason: Họp}, {date: 2026-05-15, action: cancel, reason: Bão}",
      false
    ),
    (
      "{date: 2026-05-15, action: cancel, reason: Bão}, {date: 2026-04-15, action: move, to: 2026-05-15, reason: Họp}",
      false
    ),
    // New hours bring it there as well.
    (
      "{date: 2026-04-15, action: move, to: 2026-05-15, reason: Họp, hours: [\"11:00-12:00\"]}, {date: 2026-05-15, action: move, to: 2026-05-15, reason: Bão, hours: [\"08:00-09:00\"]}",
      true
    ),
  ])
  func twoSessionsOfOneDay(changes: String, meet: Bool) throws {
    let hours = "hours: [\"08:00-11:00\", \"14:00-16:30\"]\n"
    let found = try ReceptionFixture(Self.monthly + hours + "changes: [\(changes)]").problems()
    #expect(found.map(\.code) == (meet ? ["change-onto-session"] : []))
  }

  /// Office hours fill the day, or the half of it that the rule names.
  @Test(arguments: [
    ("ngày 15 hằng tháng", "[\"14:00-15:00\"]", true), ("sáng ngày 15 hằng tháng", "[\"14:00-15:00\"]", false),
    ("sáng ngày 15 hằng tháng", "[\"08:00-09:00\"]", true), ("chiều ngày 15 hằng tháng", "[\"08:00-09:00\"]", false),
    ("chiều ngày 15 hằng tháng", "[\"11:00-14:00\"]", true),
  ])
  func officeHoursMeet(rule: String, hours: String, meet: Bool) throws {
    let found = try ReceptionFixture(
      """
      valid: {from: 2026-01-01, to: 2026-12-31}
      rule: \(rule)
      onDayOff: chuyển sang ngày làm việc tiếp theo
      changes: [{date: 2026-04-15, action: extra, hours: \(hours), reason: Họp}]
      """
    ).problems()
    #expect(found.map(\.code) == (meet ? ["change-onto-session"] : []))
  }

  /// Two extra sessions of one day are two, each with a name of its own.
  @Test func twoExtraSessions() throws {
    let fixture = ReceptionFixture(
      Self.monthly + """
        changes:
          - {date: 2026-03-10, action: extra, hours: ["08:00-09:00"], reason: Đông người}
          - {date: 2026-03-10, action: extra, hours: ["15:00-16:00"], reason: Vẫn đông}
        """)
    #expect(try fixture.problems() == [])
    #expect(
      try fixture.sessions("2026-03-10", "2026-03-10").map(\.id) == [
        "lich-ngay-2026-03-10-extra", "lich-ngay-2026-03-10-extra-2",
      ])
  }

  /// Past `valid` another file of the host must have the session.
  @Test(arguments: [
    ("host: Chủ tịch UBND xã", "2027-01-15", [], "2027-01-18"),
    ("host: Bí thư", "2027-01-15", ["warning"], "2027-01-15"),
    ("host: Chủ tịch UBND xã", "2027-01-14", ["error"], "2027-01-14"),
  ])
  func carriedToNextYear(host: String, day: String, severities: [String], now: String) throws {
    var fixture = ReceptionFixture(
      Self.monthly + "changes: [{date: 2026-12-15, action: cancel, reason: Họp, carriedTo: \(day)}]")
    fixture.files["reception/nam-sau.md"] = """
      ---
      office: tru-so
      \(host)
      valid: {from: 2027-01-01, to: 2027-12-31}
      rule: ngày 15 hằng tháng
      onDayOff: chuyển sang ngày làm việc tiếp theo
      changes: [{date: 2027-01-15, action: move, to: 2027-01-18, reason: Họp}]
      ---
      """
    let checked = try fixture.checked()
    let found = checked.report.problems.filter { $0.code == "carried-without-session" }
    #expect(found.map(\.severity.rawValue) == severities)
    let session = try checked.sessions(from: .named("2026-12-15"), to: .named("2026-12-15")).first
    #expect(session?.carriedTo?.iso == now)
  }

  /// A slip in the year is one message at its place, and asks for no calendar of days off up to that year.
  @Test(arguments: [
    "{date: 2026-04-15, action: move, to: 2062-04-16, reason: Họp}", "{date: 2062-04-15, action: extra, reason: Họp}",
    "{date: 2026-04-15, action: cancel, reason: Họp, carriedTo: 2062-04-25}",
    "{from: 2026-04-15, to: 2206-04-20, action: cancel, reason: Họp}",
  ])
  func aSlipInTheYear(change: String) throws {
    for valid in ["{from: 2026-01-01, to: 2026-12-31}", "{from: 2026-01-01}"] {
      let fixture = ReceptionFixture(
        "valid: \(valid)\nrule: ngày 15 và 25 hằng tháng\nonDayOff: chuyển sang ngày làm việc tiếp theo\nchanges: [\(change)]"
      )
      let codes = try fixture.checked().report.sorted().map(\.code).filter { !$0.hasPrefix("holiday-") }
      #expect(codes == ["change-date-implausible"])
    }
  }

  /// Days over the end of a schedule are meant: days off push sessions, and other files take over.
  @Test(arguments: [
    "{date: 2026-12-25, action: move, to: 2027-01-04, reason: Họp}",
    "{from: 2026-12-01, to: 2027-06-30, action: cancel, reason: Họp}",
    "{date: 2026-02-25, action: cancel, reason: Họp, published: 2025-12-01}",
  ])
  func daysOverTheEnd(change: String) throws {
    let fixture = ReceptionFixture(Self.monthly + "changes: [\(change)]")
    #expect(try fixture.problems() == [])
  }

  /// Held at another place first, a session may come back.
  @Test func backToItsPlace() throws {
    let fixture = ReceptionFixture(
      Self.monthly + """
        changes:
          - {from: 2026-04-01, to: 2026-05-20, action: place, place: Hội trường, reason: Sửa nhà}
          - {date: 2026-05-15, action: place, to: Trụ sở tiếp công dân, reason: Xong sớm}
        """)
    #expect(try fixture.problems() == [])
  }
}
