import Authorities
import Diagnostics
import Formats
import Reception
import Testing

@Suite struct ScheduleTableTests {
  private func checked(_ table: String, file: String = "bang.csv", _ others: [String: String] = [:]) throws
    -> CheckedReception
  {
    var files = StateHolidays.files
    files["offices/tru-so.md"] = "---\nname: Trụ sở tiếp công dân\naddress: Số 1\n---\n"
    files["offices/xa-hoa.md"] = "---\nname: Xã Hòa\naddress: Số 2\n---\n"
    files["reception/\(file)"] = table
    files.merge(others) { $1 }
    return CheckedReception(ReceptionRecords(SourceTree(files)), asOf: try .named("2026-03-01"))
  }

  private func sessions(_ table: String) throws -> [ReceptionSession] {
    let checked = try checked(table)
    #expect(checked.report.problems.map(\.summary.vi) == [])
    return checked.sessions(from: try .named("2026-01-01"), to: try .named("2026-12-31"))
  }

  private let table = """
    Ngày;Giờ;Người tiếp;Nơi tiếp;Nội dung;Ghi chú
    10/3/2026;7h30 - 11h30;Chủ tịch UBND xã;Trụ sở tiếp công dân;Đất đai;
    17/03/2026;Chiều;Bí thư Đảng ủy;XÃ HOÀ;;Tiếp lưu động

    10/03/2026;13h30’-16h;Chủ tịch UBND xã;Trụ sở tiếp công dân;Môi trường;
    24/03/2026;;chủ tịch UBND xã;Xã Hòa;;
    """

  /// Alt+Enter in a cell.
  @Test func aLineEndInACellIsASpace() throws {
    let sessions = try sessions(
      """
      Ngày;Giờ;Người tiếp;Nơi tiếp;Nội dung;Ghi chú
      10/3/2026;7h30 - 11h30;"Chủ tịch UBND\n xã";"Trụ sở\ntiếp công dân";"Đất đai,\r\nnhà ở";"Tiếp\n\nlưu động"
      """)
    #expect(sessions.map(\.host) == ["Chủ tịch UBND xã"])
    #expect(sessions.map(\.office) == ["tru-so"])
    #expect(sessions.map(\.topics) == ["Đất đai, nhà ở"])
    #expect(sessions.map(\.note) == ["Tiếp lưu động"])
  }

  @Test func oneScheduleForEachHostAtEachPlace() throws {
    let sessions = try sessions(table)
    #expect(
      sessions.map(\.id) == [
        "bang-2026-03-10", "bang-bi-thu-dang-uy-2026-03-17", "bang-chu-tich-ubnd-xa-xa-hoa-2026-03-24",
      ])
    #expect(sessions.map(\.office) == ["tru-so", "xa-hoa", "xa-hoa"])
    #expect(sessions.map(\.host) == ["Chủ tịch UBND xã", "Bí thư Đảng ủy", "chủ tịch UBND xã"])
    #expect(sessions.map { $0.times.map(\.text) } == [["07:30-11:30", "13:30-16:00"], [], []])
    #expect(sessions.map(\.part) == [nil, .afternoon, nil])
    #expect(sessions.map(\.topics) == ["Đất đai; Môi trường", nil, nil])
    #expect(sessions.map(\.note) == [nil, "Tiếp lưu động", nil])
  }

  /// A row with a day is a session, whatever stands beside; a day that cannot be read is told of as such.
  @Test(arguments: [
    (",,Nơi nhận:,,", ["row-fragment"]), (",,Người lập biểu,,", ["row-fragment"]),
    ("KT. CHỦ TỊCH,,,,", ["row-fragment"]),
    (",,,,\"Xã Hòa, ngày 5 tháng 3 năm 2026\"", ["row-fragment"]), (",,,,Nghỉ lễ", ["row-fragment"]),
    ("Nơi nhận:,,,,\n31/02/2026,,Chủ tịch,tru-so,", ["impossible-date", "row-fragment"]),
    (",,Chủ tịch UBND xã,tru-so,", ["empty-cell"]), ("10/03/2026,,,tru-so,TM. Ủy ban", ["empty-cell"]),
    ("tháng 3,,Chủ tịch UBND xã,tru-so,", ["damaged-date"]),
  ])
  func signatures(row: String, codes: [String]) throws {
    #expect(try checked("Ngày,Giờ,Người tiếp,Nơi tiếp,Ghi chú\n\(row)\n").report.problems.map(\.code) == codes)
  }

  @Test func namesStayWhateverTheOrderAndAsRowsAreAdded() throws {
    var lines = table.split(separator: "\n").map(String.init)
    let before = try sessions(table).map(\.id)
    lines = [lines[0]] + lines.dropFirst().reversed()
    #expect(try sessions(lines.joined(separator: "\n")).map(\.id) == before)
    lines.append("07/04/2026;8h-11h;Thường trực HĐND;Xã Hòa;;")
    #expect(
      try sessions(lines.joined(separator: "\n")).map(\.id) == before + ["bang-thuong-truc-hdnd-2026-04-07"])
  }

  /// A half of the day stands for the hours of the place when the other row tells its own.
  @Test func aHalfBesideHours() throws {
    let table = """
      Ngày,Giờ,Người tiếp,Nơi tiếp
      10/03/2026,14h00-16h30,A,Có giờ
      10/03/2026,Sáng,A,Có giờ
      """
    let office = """
      ---
      name: Có giờ
      address: Số 3
      hours: [{days: "thứ Hai–thứ Sáu", times: ["07:30-11:30", "13:30-17:00"]}]
      ---
      """
    let checked = try checked(table, ["offices/co-gio.md": office])
    #expect(checked.report.problems.map(\.summary.vi) == [])
    let sessions = checked.sessions(from: try .named("2026-03-10"), to: try .named("2026-03-10"))
    #expect(sessions.map { $0.times.map(\.text) } == [["07:30-11:30", "14:00-16:30"]])
  }

  @Test(arguments: [
    (
      "Sáng,A,Xã Hòa\n10/03/2026,14h-16h,A,Xã Hòa",
      "ghi giờ ở cả hai dòng, ví dụ “7h30-11h30” và “14h00-16h30”; nếu trùng nhau thì xóa một dòng"
    ),
    (
      ",A,Xã Hòa\n10/03/2026,14h-16h,A,Xã Hòa",
      "ghi giờ ở cả hai dòng, ví dụ “7h30-11h30” và “14h00-16h30”; nếu trùng nhau thì xóa một dòng"
    ),
    (",A,Xã Hòa\n10/03/2026,,A,Xã Hòa", "xóa một lần"),
  ])
  func aDayTwiceWithoutHours(rows: String, fix: String) throws {
    let problems = try checked("Ngày,Giờ,Người tiếp,Nơi tiếp\n10/03/2026," + rows).report.problems
    #expect(problems.map(\.code) == ["date-twice"])
    #expect(problems.map { $0.fix?.vi } == [fix])
  }

  @Test func anAfternoonComesAfterAMorning() throws {
    let table = """
      Ngày,Giờ,Người tiếp,Nơi tiếp
      10/03/2026,Chiều,A,Xã Hòa
      10/03/2026,7h30-11h,B,Xã Hòa
      10/03/2026,Sáng,C,Xã Hòa
      10/03/2026,13h30-16h,D,Xã Hòa
      """
    #expect(try sessions(table).map(\.host) == ["C", "B", "A", "D"])
  }

  @Test func theNameOfThePlacesCalendar() throws {
    let problems = try checked("Ngày,Người tiếp,Nơi tiếp\n10/03/2026,A,Xã Hòa\n", file: "lich.csv").report.problems
    #expect(problems.map(\.code) == ["slug-reserved"])
  }

  @Test func hostsThatDifferInMarksAlone() throws {
    let table = """
      date,hours,host,office
      2026-03-10,08:00-,Chủ tịch xã Tân Thành,tru-so
      2026-03-11,08:00-,Chủ tịch xã Tân Thạnh,tru-so
      2026-03-12,08:00-,Bí thư xã Tân Thành,tru-so
      2026-03-13,08:00-,Bí thư xã Tân Thạnh,tru-so
      """
    #expect(
      try sessions(table).map(\.schedule) == [
        "bang", "bang-chu-tich-xa-tan-thanh", "bang-bi-thu-xa-tan-thanh", "bang-bi-thu-xa-tan-thanh-2",
      ])
  }

  @Test(arguments: [
    ("32/03/2026,8h-11h,A,Xã Hòa", "impossible-date A2", "Không có ngày 32/03/2026"),
    (
      "01/10/2026; 02/10/2026,8h-11h,A,Xã Hòa", "damaged-date A2",
      "“01/10/2026; 02/10/2026” ở cột “Ngày” có hơn một ngày"
    ),
    ("00:00.0,8h-11h,A,Xã Hòa", "damaged-date A2", "“00:00.0” ở cột “Ngày” không còn là một ngày"),
    ("3/25/2026,8h-11h,A,Xã Hòa", "date-month-first A2", "Cột “Ngày” có ngày viết theo thứ tự tháng/ngày: “3/25/2026”"),
    ("10/03/2026,sớm,A,Xã Hòa", "hours-unreadable B2", "“sớm” không phải giờ tiếp"),
    ("10/03/2026,11h-8h,A,Xã Hòa", "hours-reversed B2", "Giờ kết thúc 08:00 phải sau giờ bắt đầu 11:00"),
    ("10/03/2026,8h-11h,,Xã Hòa", "empty-cell C2", "Ô “Người tiếp” không được để trống"),
    ("10/03/2026,8h-11h,A,Xã Hoa", "unknown-office D2", "Không có nơi tiếp “Xã Hoa” trong offices/"),
    (
      "10/03/2026,8h-11h,A,Xã Hòa\n10/03/2026,8h-11h,A,Xã Hòa", "date-twice A3", "Ngày 10/03/2026 được ghi hai lần"
    ),
    (
      "10/03/2026,8h-11h,A,Xã Hòa\n10/03/2026,10h-12h,A,Xã Hòa", "hours-overlap B3",
      "Giờ 10:00-12:00 trùng với giờ 08:00-11:00"
    ),
    (
      "Thứ Năm hằng tuần,8h-11h,A,Xã Hòa", "damaged-date A2", "“Thứ Năm hằng tuần” là quy tắc, không phải một ngày"
    ),
    ("10/03/2026,,A,Xã Hòa\n10/03/2026,,A,Xã Hòa", "date-twice A3", "Ngày 10/03/2026 được ghi hai lần"),
    ("10/03/2026,,A,Xã Hòa\n2026-03-11,,A,Xã Hòa", "date-two-styles A3", "Cột “Ngày” viết ngày theo hai kiểu"),
    ("Tổng cộng,2 buổi,,", "totals-row A2", "Bảng có dòng tổng cộng lẫn trong dữ liệu"),
    ("14/03/2026,,A,Xã Hòa", "date-on-day-off A2", "Ngày 14/03/2026 là ngày nghỉ (thứ Bảy)"),
  ])
  func toldAtTheCell(rows: String, code: String, summary: String) throws {
    let problems = try checked("Ngày,Giờ,Người tiếp,Nơi tiếp\n" + rows).report.problems
    #expect(
      problems.map {
        "\($0.code) \(($0.location?.description ?? "").replacing("content/reception/bang.csv › ", with: ""))"
      }
        == [code])
    #expect(problems.map(\.summary.vi) == [summary])
  }

  @Test(arguments: [
    ("Ngày,Người tiếp,Nơi tiếp,Lý do", ["unknown-column"]), ("Ngày,Người tiếp", ["missing-column"]),
    ("Ngày,Người tiếp,Nơi tiếp,Ngày", ["column-twice"]),
    ("10/03/2026,8h-11h,A,Xã Hòa", ["header-missing"]),
  ])
  func headings(header: String, codes: [String]) throws {
    #expect(try checked(header + "\n").report.problems.map(\.code) == codes)
  }

  @Test func theNameOfTheFileIsAnAddress() throws {
    let problems = try checked("Ngày,Người tiếp,Nơi tiếp\n", file: "Lịch 2026.csv").report.problems
    #expect(problems.map(\.code) == ["slug-form"])
    #expect(problems.map { $0.fix?.vi } == ["đổi tên tệp thành “lich-2026.csv”"])
    for (copy, better) in [
      ("lich (1)", "lich-1"), ("lich-DESKTOP-7K2", "lich-desktop-7k2"), ("lich-LAPTOP-AB12", "lich-laptop-ab12"),
    ] {
      let told = try checked("Ngày,Người tiếp,Nơi tiếp\n", file: "\(copy).csv").report.problems.map { $0.fix?.vi }
      #expect(told == ["tệp này là bản sao thì xóa đi; không phải thì đổi tên thành “\(better).csv”"])
    }
  }

  @Test func aTextAndATableOfOneName() throws {
    let text = "---\noffice: tru-so\nhost: A\nvalid: {from: 2026-01-01}\ndates: [2026-03-10]\n---\n"
    let problems = try checked(
      "Ngày,Người tiếp,Nơi tiếp\n10/03/2026,A,Xã Hòa\n", ["reception/bang.md": text]
    ).report.problems
    #expect(problems.map(\.code) == ["duplicate-slug"])
  }

  /// As the column says, else by a title that leaves no doubt.
  @Test(arguments: [
    ("Chủ tịch UBND xã", "", "chairman"), ("CHỦ TỊCH ỦY BAN NHÂN DÂN", "", "chairman"),
    ("Phó Chủ tịch UBND xã", "", "other"), ("Bí thư Đảng uỷ", "", "party-secretary"), ("Bí thư Đoàn xã", "", nil),
    ("Bí thư Chi bộ", "", nil), ("Chủ tịch HĐND", "", "council"), ("Chủ tịch Hội Nông dân", "", nil),
    ("Trưởng phòng", "", nil), ("Trưởng phòng", "Thủ trưởng", "head"), ("Ông A", "party-secretary", "party-secretary"),
    ("Lãnh đạo", "Bí thư cấp ủy", "party-secretary"), ("Công chức", "", "staff"),
    ("Chủ tịch UBND xã", "khác", "other"),
  ])
  func roles(host: String, role: String, expected: String?) throws {
    let checked = try checked("Ngày,Người tiếp,Nơi tiếp,Chức vụ\n10/03/2026,\(host),tru-so,\(role)")
    #expect(checked.schedules.map { $0.role?.rawValue } == [expected])
    #expect(checked.report.problems.map(\.code) == [])
  }

  /// What the column says is not passed over: told once, and the role is that of the title, if that leaves no doubt.
  @Test func aRoleThatIsNone() throws {
    let checked = try checked(
      """
      Ngày,Người tiếp,Nơi tiếp,Vai trò
      10/03/2026,Chủ tịch UBND xã,Xã Hòa,sếp
      17/03/2026,Lãnh đạo,Xã Hòa,sếp
      """)
    #expect(checked.schedules.map { $0.role } == [.chairman, nil])
    let problems = checked.report.problems
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems.map(\.summary.vi) == ["Cột “Vai trò” không có giá trị “sếp”, ở 2 ô"])
    #expect(
      problems.map { $0.fix?.vi } == [
        "viết một trong các giá trị: chủ tịch UBND · bí thư cấp ủy · hội đồng nhân dân · thủ trưởng · cán bộ tiếp công dân · khác"
      ])
    #expect(problems.map { $0.location?.description } == ["content/reception/bang.csv › D2"])
    #expect(problems.flatMap(\.related).map(\.description) == ["content/reception/bang.csv › D3"])
  }

  @Test(arguments: [
    ("Ngày,Người,Nơi tiếp", "unknown-column", "có phải bạn muốn viết “Người tiếp”?"),
    ("Ngày,Người tiếp dân,Nơi tiếp", "unknown-column", "có phải bạn muốn viết “Người tiếp”?"),
  ])
  func aHeadingCutShort(header: String, code: String, fix: String) throws {
    let problems = try checked("\(header)\n10/03/2026,Chủ tịch UBND xã,tru-so").report.problems
    #expect(problems.map { "\($0.code) \($0.fix?.vi ?? "")" } == ["\(code) \(fix)"])
  }

  /// Excel writes month before day like this, so nothing is guessed.
  @Test(arguments: ["1/7/26", "01.07.2026", "2026/7/1", "1-7-26"])
  func aDateInAnotherShape(written: String) throws {
    let problems = try checked("Ngày,Người tiếp,Nơi tiếp\n\(written),Chủ tịch UBND xã,tru-so").report.problems
    #expect(
      problems.map { "\($0.code) \($0.fix?.vi ?? "")" }
        == ["damaged-date viết “01/07/2026” nếu là ngày 1 tháng 7 năm 2026"])
  }

  /// Hours, matters and notes that say nobody is received; the row is told by that alone.
  @Test(arguments: [
    ("Hoãn,,", "Hoãn", "B2"), ("Tạm hoãn do bão,,", "Tạm hoãn", "B2"), (",Hủy do trùng họp HĐND,", "Hủy", "E2"),
    (",,Hoãn sang ngày 17/3", "Hoãn", "F2"), (",,Huỷ", "Huỷ", "F2"), (",,KHÔNG TIẾP", "KHÔNG TIẾP", "F2"),
    (",,\"Nghỉ lễ, tiếp bù ngày 18/3\"", "Nghỉ", "F2"), (",,Không tiếp công dân ngày này", "Không tiếp", "F2"),
    (",,Đã hủy buổi tiếp", "Đã hủy", "F2"),
  ])
  func rowsWithoutSession(cells: String, said: String, cell: String) throws {
    let parts = cells.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let problems = try checked(
      "Ngày,Giờ,Người tiếp,Nơi tiếp,Nội dung,Ghi chú\n10/03/2026,\(parts[0]),A,Xã Hòa,\(parts[1])"
    ).report.problems
    #expect(problems.map(\.code) == ["row-without-session"])
    #expect(problems.map(\.summary.vi) == ["Dòng này ghi “\(said)”, không phải một buổi tiếp"])
    #expect(
      problems.map { $0.fix?.vi } == [
        "buổi này chưa đăng thì xóa cả dòng; đã đăng thì giữ dòng, xóa chữ ấy, rồi chuyển các buổi của bảng sang “dates” của tệp .md cùng tên và ghi “changes” kèm lý do: bảng không ghi được buổi hoãn, hủy"
      ])
    #expect(problems.map { $0.location?.description } == ["content/reception/bang.csv › \(cell)"])
  }

  /// They only begin so.
  @Test(arguments: [
    "Hủy giấy chứng nhận", "Hoàn thiện hồ sơ", "Nghỉ giữa giờ", "Không tiếp nhận bản sao", "Hủy quyết định thu hồi đất",
    "Đất đai",
  ])
  func matters(text: String) throws {
    let table = "Ngày,Người tiếp,Nơi tiếp,Nội dung,Ghi chú\n10/03/2026,A,Xã Hòa,\(text),\(text)"
    #expect(try sessions(table).map(\.topics) == [text])
  }

  /// By the name of the file or the title above the table.
  @Test(arguments: [
    ("lich-2026.csv", "", "10/03/2025", "Ngày 10/03/2025 không thuộc năm 2026 mà tên bảng hay tên tệp nêu"),
    (
      "lich-2026.csv", "", "10/03/2025|17/03/2025",
      "Ngày 10/03/2025, và 1 ngày khác không thuộc năm 2026 mà tên bảng hay tên tệp nêu"
    ),
    (
      "bang.csv", "", "10/03/2026|17/03/2026|24/03/2027",
      "Ngày 24/03/2027 cách mọi ngày khác của bảng gần một năm trở lên, gần nhất là 17/03/2026"
    ),
    ("bang.csv", "", "10/03/2026|17/03/2026|24/03/2026", nil), ("lich-2026.csv", "", "10/03/2026", nil),
    ("bang.csv", "", "10/03/2026|24/03/2027", nil),
  ])
  func daysOfAnotherTime(file: String, title: String, days: String, summary: String?) throws {
    let rows = days.split(separator: "|").map { "\($0),A,Xã Hòa" }.joined(separator: "\n")
    let problems = try checked("\(title)Ngày,Người tiếp,Nơi tiếp\n\(rows)", file: file).report.problems.filter {
      $0.code.hasPrefix("date-")
    }
    #expect(problems.map(\.summary.vi) == [summary].compactMap { $0 })
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  @Test func headingsExchanged() throws {
    let rows =
      "10/03/2026,Xã Hòa,Bí thư Đảng ủy\n17/03/2026,Nơi tiếp khác,Bí thư Đảng ủy\n24/03/2026,Bí thư Đảng ủy,Xã Hòa"
    let problems = try checked("Ngày,Người tiếp,Nơi tiếp\n\(rows)").report.problems
    #expect(problems.map(\.code) == ["columns-swapped"])
    #expect(
      problems.map(\.summary.vi) == [
        "Hai tiêu đề có thể đổi chỗ nhau: dưới “Người tiếp” là nơi tiếp, dưới “Nơi tiếp” là người tiếp"
      ])
    #expect(problems.map { $0.location?.description } == ["content/reception/bang.csv › B1"])
  }

  /// By its unit, when that has one place.
  @Test func thePlaceOfAUnit() throws {
    let office = ["offices/ubnd.md": "---\nname: Nơi tiếp xã Hòa An\nunit: UBND xã Hòa An\naddress: Số 3\n---\n"]
    let table = "Ngày,Người tiếp,Nơi tiếp\n10/03/2026,Bí thư Đảng ủy,UBND xã Hoà An"
    #expect(try checked(table, office).schedules.map(\.office) == ["ubnd"])
    let two = office.merging(["offices/hai.md": "---\nname: Nơi tiếp hai\nunit: UBND xã Hòa An\naddress: Số 4\n---\n"])
    { $1 }
    #expect(try checked(table, two).report.problems.map(\.code) == ["unknown-office"])
  }

  @Test(arguments: ["Sáng, chiều", "Sáng và chiều", "Cả ngày (giờ hành chính)", "Trong giờ hành chính"])
  func wholeDays(hours: String) throws {
    let sessions = try sessions("Ngày,Giờ,Người tiếp,Nơi tiếp\n10/03/2026,\"\(hours)\",A,Xã Hòa")
    #expect(sessions.map(\.part) == [nil])
    #expect(sessions.map { $0.times.map(\.text) } == [[]])
  }
}
