import Authorities
import Diagnostics
import Formats
import Reception
import Testing

/// Tables of a row a month or a host, as offices post their year.
@Suite struct ScheduleMatrixTests {
  private func checked(
    _ table: String, file: String = "lich-2026.csv", _ others: [String: String] = [:], asOf: String = "2026-01-01"
  ) throws -> CheckedReception {
    var files = StateHolidays.files
    files["offices/xa-hoa.md"] = "---\nname: Xã Hòa\naddress: Số 2\nlevel: commune\n---\n"
    files["reception/\(file)"] = table
    files.merge(others) { $1 }
    return CheckedReception(ReceptionRecords(SourceTree(files)), asOf: try .named(asOf))
  }

  /// `ngày người tiếp`, in order.
  private func sessions(_ table: String, file: String = "lich-2026.csv") throws -> [String] {
    let checked = try checked(table, file: file)
    #expect(checked.report.problems.filter { $0.severity == .error }.map(\.summary.vi) == [])
    return checked.sessions(from: try .named("2026-01-01"), to: try .named("2027-12-31"))
      .map { "\($0.ruleDate?.iso ?? "") \($0.host)" }
  }

  @Test func aRowAMonth() throws {
    let table = """
      Tháng;Người tiếp;Ngày tiếp
      Tháng 1;Chủ tịch UBND xã;08, 22
      Tháng 2;Chủ tịch UBND xã;05 và 26
      T3;Chủ tịch UBND xã;12/3; 26/03/2026
      4;Chủ tịch UBND xã;Thứ Năm (09), thứ Năm (23)
      5;Chủ tịch UBND xã;14 ngày 28
      06/2026;Chủ tịch UBND xã;nghỉ
      Tháng Bảy;Chủ tịch UBND xã;9
      """
    let split = table.replacing("12/3; 26/03/2026", with: "\"12/3; 26/03/2026\"")
    #expect(
      try sessions(split)
        == [
          "2026-01-08", "2026-01-22", "2026-02-05", "2026-02-26", "2026-03-12", "2026-03-26", "2026-04-09",
          "2026-04-23", "2026-05-14", "2026-05-28", "2026-07-09",
        ].map { "\($0) Chủ tịch UBND xã" })
  }

  @Test func aRowAHost() throws {
    let table = """
      STT,Họ và tên,Chức vụ,T1,T2,Tháng 03/2026
      1,Nguyễn Văn Thử,Chủ tịch UBND xã,"8, 22",5,
      2,Trần Thị Mẫu,Phó Chủ tịch UBND xã,15,"12; 26",19
      3,Lê Văn Mẫu,Phó Chủ tịch UBND xã,,,"05
      26"
      """
    #expect(
      try sessions(table) == [
        "2026-01-08 Chủ tịch UBND xã", "2026-01-15 Phó Chủ tịch UBND xã", "2026-01-22 Chủ tịch UBND xã",
        "2026-02-05 Chủ tịch UBND xã", "2026-02-12 Phó Chủ tịch UBND xã", "2026-02-26 Phó Chủ tịch UBND xã",
        "2026-03-05 Phó Chủ tịch UBND xã", "2026-03-19 Phó Chủ tịch UBND xã", "2026-03-26 Phó Chủ tịch UBND xã",
      ])
    let schedules = try checked(table).schedules
    #expect(
      schedules.map(\.slug) == ["lich-2026", "lich-2026-pho-chu-tich-ubnd-xa", "lich-2026-pho-chu-tich-ubnd-xa-2"])
    #expect(schedules.map(\.holder) == ["Nguyễn Văn Thử", "Trần Thị Mẫu", "Lê Văn Mẫu"])
    #expect(schedules.map(\.role) == [.chairman, .other, .other])
  }

  @Test func aColumnAHost() throws {
    let table = """
      Tháng,Năm,Chủ tịch UBND xã,Bí thư Đảng uỷ xã,Giờ
      12,2026,"10, 24",17,8h-11h
      1,2027,14,-,Chiều
      """
    let checked = try checked(table, file: "bang.csv")
    let sessions = checked.sessions(from: try .named("2026-12-01"), to: try .named("2027-01-31"))
    #expect(
      sessions.map { "\($0.date?.iso ?? "") \($0.host) \($0.times.map(\.text)) \($0.part?.vietnamese ?? "")" } == [
        "2026-12-10 Chủ tịch UBND xã [\"08:00-11:00\"] ", "2026-12-17 Bí thư Đảng uỷ xã [\"08:00-11:00\"] ",
        "2026-12-24 Chủ tịch UBND xã [\"08:00-11:00\"] ", "2027-01-14 Chủ tịch UBND xã [] chiều",
      ])
  }

  /// As the notice about an unknown role asks; a title that tells its role keeps it.
  @Test func aColumnAHostAndTheRole() throws {
    let table = """
      STT,Tháng,Chủ tịch UBND xã,Đoàn đại biểu,Vai trò
      1,1,"8, 22",15,khác
      2,2,5,12,khác
      """
    #expect(
      try sessions(table) == [
        "2026-01-08 Chủ tịch UBND xã", "2026-01-15 Đoàn đại biểu", "2026-01-22 Chủ tịch UBND xã",
        "2026-02-05 Chủ tịch UBND xã", "2026-02-12 Đoàn đại biểu",
      ])
    #expect(try checked(table).schedules.map(\.role) == [.chairman, .other])
  }

  /// A person under “Người tiếp” beside the title is its holder, as under “Họ tên”; a title is the host.
  @Test(arguments: [
    ("Nguyễn Văn An", "Chủ tịch UBND xã", "Chủ tịch UBND xã", "Nguyễn Văn An", "chairman"),
    ("Ông Nguyễn Văn An", "Chủ tịch UBND xã", "Chủ tịch UBND xã", "Ông Nguyễn Văn An", "chairman"),
    ("TRẦN THỊ MẪU", "Phó Chủ tịch UBND xã", "Phó Chủ tịch UBND xã", "TRẦN THỊ MẪU", "other"),
    ("Chủ tịch UBND xã", "Chủ tịch UBND", "Chủ tịch UBND xã", nil, "chairman"),
    ("Nguyễn Văn An", "party-secretary", "Nguyễn Văn An", nil, "party-secretary"),
    ("Nguyễn Văn An", "khác", "Nguyễn Văn An", nil, "other"),
    ("Nguyễn Văn An", "", "Nguyễn Văn An", nil, nil),
    ("Thường trực HĐND xã", "khác", "Thường trực HĐND xã", nil, "other"),
  ])
  func aPersonBesideTheTitle(name: String, title: String, host: String, holder: String?, role: String?) throws {
    for table in [
      "Tháng,Người tiếp,Chức vụ,Ngày\n1,\(name),\(title),8", "Ngày,Người tiếp,Chức vụ\n08/01/2026,\(name),\(title)",
    ] {
      let schedule = try checked(table).schedules.first
      #expect(schedule?.host == host)
      #expect(schedule?.holder == holder)
      #expect(schedule?.role?.rawValue == role)
    }
  }

  @Test func aColumnADay() throws {
    let table = """
      Người tiếp,08/01/2026,"Thứ Năm, 22/01",05/02
      Chủ tịch UBND xã,x,,Sáng
      Phó Chủ tịch UBND xã,,8h30-11h,nghỉ
      """
    let checked = try checked(table)
    #expect(checked.report.problems.filter { $0.severity == .error }.map(\.summary.vi) == [])
    let sessions = checked.sessions(from: try .named("2026-01-01"), to: try .named("2026-12-31"))
    #expect(
      sessions.map { "\($0.date?.iso ?? "") \($0.host) \($0.times.map(\.text)) \($0.part?.vietnamese ?? "")" } == [
        "2026-01-08 Chủ tịch UBND xã [] ", "2026-01-22 Phó Chủ tịch UBND xã [\"08:30-11:00\"] ",
        "2026-02-05 Chủ tịch UBND xã [] sáng",
      ])
  }

  @Test func aHeadingWithAnotherWeekday() throws {
    let table = "Người tiếp,\"Thứ Sáu, 08/01\",22/01\nChủ tịch UBND xã,x,x\nPhó Chủ tịch UBND xã,x,\n"
    let problems = try checked(table).report.problems.filter { $0.severity == .error }
    #expect(problems.map(\.summary.vi) == ["Ngày 08/01/2026 là thứ Năm, không phải thứ Sáu"])
    #expect(problems.map { $0.location?.description } == ["content/reception/lich-2026.csv › B1"])
  }

  /// NFD, the other tone style, no-break spaces.
  @Test func asKeyboardsWriteIt() throws {
    let table =
      "THÁNG;Ngươ\u{300}i tiê\u{301}p;Ca\u{301}c nga\u{300}y tiê\u{301}p\nTha\u{301}ng\u{A0}1;Chủ tịch;08\u{A0}va\u{300} 22\n"
    #expect(try sessions(table).count == 2)
  }

  @Test(arguments: [
    ("Tháng 1,8.1; 22.1", "damaged-date B2", "“8.1; 22.1” không phải các ngày của tháng 01/2026"),
    ("Tháng 1,1525", "damaged-date B2", "Không có ngày “1525” trong tháng"),
    ("Tháng 1,1 5", "damaged-date B2", "“1 5” có hai số liền nhau, ở giữa không có dấu ngăn cách"),
    ("Tháng 1,08-22", "damaged-date B2", "“08-22” có dấu nối giữa hai ngày: hai ngày hay cả khoảng?"),
    ("Tháng 1,\"8,2\"", "damaged-date B2", "“8,2” có thể đã mất số 0 ở cuối: Excel coi đó là một số thập phân"),
    ("Tháng 2,\"05, 30\"", "impossible-date B2", "Không có ngày 30/02/2026"),
    ("Tháng 1,01/08/2026", "date-outside-month B2", "Ngày 01/08/2026 không thuộc tháng 01/2026"),
    ("Tháng 1,08/01/2025", "date-outside-month B2", "Ngày 08/01/2025 không thuộc tháng 01/2026"),
    ("Tháng 1,08/02", "date-outside-month B2", "Ngày 08/02/2026 không thuộc tháng 01/2026"),
    ("Tháng 1,Thứ Sáu 08", "weekday-differs B2", "Ngày 08/01/2026 là thứ Năm, không phải thứ Sáu"),
    ("Tháng 13,08", "month-unreadable A2", "“Tháng 13” không phải một tháng"),
    ("Tháng Giêng,08", "month-unreadable A2", "“Tháng Giêng” không phải một tháng"),
    ("Tháng 1,\"08, 8\"", "date-twice B2", "Ngày 08/01/2026 được ghi hai lần"),
    ("Tháng 1,17", "date-on-day-off B2", "Ngày 17/01/2026 là ngày nghỉ (thứ Bảy)"),
    ("Tháng 1,chưa có lịch", "damaged-date B2", "“chưa có lịch” không phải các ngày của tháng 01/2026"),
  ])
  func toldAtTheCell(row: String, code: String, summary: String) throws {
    let problems = try checked("Tháng,Ngày,Người tiếp\n\(row),Phó Chủ tịch UBND xã").report.problems
    #expect(
      problems.map {
        "\($0.code) \(($0.location?.description ?? "").replacing("content/reception/lich-2026.csv › ", with: ""))"
      } == [code])
    #expect(problems.map(\.summary.vi) == [summary])
  }

  @Test(arguments: [
    ("1525", "có phải bạn muốn viết “15; 25”?"), ("1 5", "viết “15” hoặc “1; 5”"), ("08 22", "viết “08; 22”"),
    ("\"8,2\"", "định dạng ô là Chữ (Text) rồi viết “8; 2” hoặc “8; 20”"),
    (
      "01/08/2026",
      "nếu là ngày 08 tháng 01/2026 thì chỉ gõ số ngày “08”; Excel tự thêm năm, có khi đảo ngày và tháng"
    ),
    (
      "08/01/2025",
      "nếu là ngày 08 tháng 01/2026 thì chỉ gõ số ngày “08”; Excel tự thêm năm, có khi đảo ngày và tháng"
    ),
    ("09/03/2026", "sửa ngày này, hoặc chuyển sang ô của đúng tháng"),
  ])
  func howToMend(cell: String, fix: String) throws {
    let problems = try checked("Tháng,Ngày,Người tiếp\nTháng 1,\(cell),Phó Chủ tịch UBND xã").report.problems
    #expect(problems.map { $0.fix?.vi } == [fix])
  }

  @Test(arguments: [
    ("bang.csv", "Bảng chưa nói các tháng là của năm nào"),
    ("lich-2026-2027.csv", "Các tháng của bảng được ghi nhiều năm: 2026, 2027"),
  ])
  func ofWhichYear(file: String, summary: String) throws {
    let problems = try checked("Người tiếp,T1,T2\nPhó Chủ tịch UBND xã,8,5", file: file).report.problems
    #expect(problems.map(\.code) == ["schedule-year-unclear"])
    #expect(problems.map(\.summary.vi) == [summary])
  }

  @Test func aLineOfASignature() throws {
    let problems = try checked("Người tiếp,T1,T2\nPhó Chủ tịch,8,5\n,,CHỦ TỊCH\n,,Nguyễn Văn Ất\n").report.problems
    #expect(problems.map(\.code) == ["row-fragment"])
    #expect(problems[0].related.count == 1)
  }

  @Test func anotherYearBeside() throws {
    let problems = try checked("Tháng,Năm,Ngày,Người tiếp\n01/2026,2027,8,Phó Chủ tịch").report.problems
    #expect(problems.map(\.summary.vi) == ["Các tháng của bảng được ghi nhiều năm: 2026, 2027"])
    #expect(problems.map { $0.location?.description } == ["content/reception/lich-2026.csv › C2"])
  }

  @Test(arguments: [
    ("Tháng,Người tiếp", ["missing-column"]), ("Tháng,Ngày tiếp", ["missing-column"]),
    ("Người tiếp,T1,T1", ["column-twice"]), ("Người tiếp,T1,Lý do", ["unknown-column"]),
    ("Người tiếp,T1,Ngày", ["missing-column"]), ("Tháng,Ngày 1,Ngày 2,Người tiep", []),
  ])
  func headings(header: String, codes: [String]) throws {
    #expect(try checked(header + "\n").report.problems.map(\.code) == codes)
  }

  /// Several places: the rows must name one.
  @Test func atWhichPlace() throws {
    let other = ["offices/tru-so.md": "---\nname: Trụ sở\naddress: Số 1\n---\n"]
    let problems = try checked("Tháng,Người tiếp,Ngày\n1,Phó Chủ tịch,8", other).report.problems
    #expect(problems.map(\.summary.vi) == ["Thiếu cột bắt buộc “Nơi tiếp”"])
  }

  /// A table of a row a session, with the columns that notices put first.
  @Test func aListWithNumberAndWeekday() throws {
    let table = """
      STT,Thứ,Ngày,Giờ,Người tiếp
      1,Năm,08/01/2026,8h-11h,Phó Chủ tịch
      2,Thứ Sáu,22/01/2026,8h-11h,Phó Chủ tịch
      """
    let problems = try checked(table).report.problems
    #expect(problems.map(\.code) == ["weekday-differs"])
    #expect(problems.map { $0.location?.description } == ["content/reception/lich-2026.csv › B3"])
  }
}
