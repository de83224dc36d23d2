import Diagnostics
import Formats
import Releases
import Testing

@testable import Authorities
@testable import Cases
@testable import Records
@testable import Scanner

@Suite struct CaseRecordsTests {
  static let units = [Unit(name: "UBND xã Một", level: .commune), Unit(name: "UBND tỉnh", level: .province)]
  static var settings: SiteSettings { SiteSettings(fields: fields, fieldGroups: [.init(name: "Khác", fields: fields)]) }
  static let fields = ["Đất đai", "Y tế"]
  static let header = "Mã vụ việc,Đơn vị,Loại,Lần,Lĩnh vực,Ngày tiếp nhận,Ngày thụ lý,Ngày kết thúc,Tình trạng,Kết quả"

  static func records(_ tables: [String: String]) -> CaseRecords {
    let files = Dictionary(uniqueKeysWithValues: tables.map { ("cases/\($0.key)", $0.value) })
    return CaseRecords(
      CaseTables(SourceTree(files)), units: units, fields: fields, personal: PersonalDataCheck())
  }

  static func records(_ rows: String..., header: String = header) -> CaseRecords {
    records(["a.csv": ([header] + rows).joined(separator: "\n") + "\n"])
  }

  /// A whole table in another form is told by its first faults; half a million would fill the memory.
  @Test func aTableOfAnotherForm() throws {
    let rows = [String](repeating: "A-1,UBND x,z,,Y tế,99/99/9999,,,q,", count: 100_000)
    let problems = Self.records(["a.csv": ([Self.header] + rows).joined(separator: "\n")]).report.problems
    let last = try #require(problems.last { $0.code == "case-faults-too-many" })
    #expect(last.location?.description == "content/cases/a.csv › A2503")
    #expect(problems.count { $0.code == "case-faults-too-many" } == 1)
    #expect(problems.count == 5)
  }

  /// A message quotes the beginning of a long cell.
  @Test func longCells() {
    let unit = String(repeating: "x", count: 5000)
    let cell = Self.records("A-1,\(unit),kiến nghị,,Y tế,1/2/2026,,,đang giải quyết,").report.problems
    #expect(cell.map(\.summary.vi) == ["Cột “Đơn vị giải quyết” không có giá trị “\(unit.prefix(200))…”"])
  }

  /// A word with another mark is another word.
  @Test(arguments: [
    ("khiếu nại", "dừng", "J2"), ("khiếu nại", "sái", "J2"), ("tổ cáo", "đúng", "C2"),
    ("khiếu nại", "đúng một phẩn", "J2"),
  ]) func wordsWithOtherMarks(_ kind: String, _ outcome: String, _ cell: String) {
    let report = Self.records("A-1,UBND tỉnh,\(kind),,Y tế,1/2/2026,05/02/2026,2026-03-01,đã giải quyết,\(outcome)")
      .report
    #expect(
      report.problems.map { "\($0.code) \($0.location?.description ?? "")" } == [
        "unknown-value content/cases/a.csv › \(cell)"
      ])
  }

  /// Identifiers that look the same are one.
  @Test(arguments: [
    ("VV01", "VV\u{AD}01", true), ("VV 01", "VV  01", true), ("VV-01", "VV\u{2011}01", true), ("VV–01", "VV-01", true),
    ("A01", "\u{410}01", true), ("A01", "\u{FF21}\u{FF10}\u{FF11}", true), ("VV-01", "VV_01", false),
    ("Đ-1", "D-1", false),
    ("Ấp-1", "Áp-1", false),
  ]) func lookAlikes(_ first: String, _ second: String, _ isOne: Bool) throws {
    let rows = [first, second].map { "\($0),UBND tỉnh,kiến nghị,,Y tế,1/2/2026,05/02/2026,,đang giải quyết," }
    let records = Self.records(rows[0], rows[1])
    #expect(records.report.isEmpty)
    #expect(CaseIdentifiers(records).duplicates().map(\.row) == (isOne ? [1] : []))
  }

  /// Excel takes the zeros in front of a number.
  @Test(arguments: [
    ("79185001234", "079185001234"), ("1185001234", "001185001234"), ("912345678", "0912345678"), ("123456789", nil),
    ("2026000123", nil), ("20260001234", nil), ("123", nil), ("KN-912345678", nil),
  ]) func lostZeros(_ id: String, _ whole: String?) {
    var id = id
    let found = id.withUTF8 { CaseValues.withLostZeros($0) }
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == whole)
  }

  @Test func readsARow() throws {
    let records = Self.records(
      "A-1,UBND tỉnh,khiếu nại,lần hai,Y tế,1/2/2026,05/02/2026,2026-03-01,đã giải quyết,công nhận")
    #expect(records.report.isEmpty)
    let row = try #require(records.rows.first)
    #expect((row.kind, row.unit, row.field) == (.secondComplaint, 1, 1))
    #expect((row.received.iso, row.accepted?.iso, row.concluded?.iso) == ("2026-02-01", "2026-02-05", "2026-03-01"))
    #expect((row.status, row.outcome) == (.settled, .upheld))
    #expect(records.id(of: row) == "A-1")
    #expect(records.cellName(row, .concluded) == "H2 (Ngày giải quyết)")
  }

  /// Headings and values are read whatever their case, marks and spaces; English headings too.
  @Test(arguments: [
    (
      "MÃ VỤ VIỆC,đơn vị giải quyết,loai don,lần  giải quyết,lĩnh vực,ngày tiếp nhận,ngay thu ly,ngày giải quyết,TÌNH TRẠNG,Kết quả",
      "UBND XÃ MỘT,Tố Cáo,Tố cáo tiếp,đất ĐAI"
    ),
    (
      "id,unit,kind,instance,field,received,accepted,concluded,status,outcome", "ubnd xa mot,to cao,to cao tiep,dat dai"
    ),
  ]) func loosely(_ header: String, _ values: String) throws {
    let cells = values.split(separator: ",")
    let records = Self.records(
      "A-1,\(cells[0]),\(cells[1]),\(cells[2]),\(cells[3]),1/2/2026,,3/3/2026, ĐÃ  giải quyết ,có đúng có sai",
      header: header)
    #expect(records.report.isEmpty)
    let row = try #require(records.rows.first)
    #expect((row.kind, row.unit, row.field, row.outcome) == (.denunciation, 0, 0, .partlyRight))
  }

  @Test(arguments: [
    ("khiếu nại", "", CaseKind.firstComplaint), ("khiếu nại", "lần đầu", .firstComplaint),
    ("khiếu nại", "2", .secondComplaint),
    ("tố cáo", "", .denunciation), ("tố cáo", "tố cáo tiếp", .denunciation), ("kiến nghị", "", .petition),
    ("phản ánh", "lần đầu", .petition), ("kiến nghị - phản ánh", "", .petition),
  ]) func kinds(_ kind: String, _ instance: String, _ expected: CaseKind) {
    let records = Self.records("A-1,UBND tỉnh,\(kind),\(instance),Y tế,1/2/2026,,,đang giải quyết,")
    #expect(records.report.isEmpty)
    #expect(records.rows.map(\.kind) == [expected])
  }

  @Test func emptyRowsArePassedOver() {
    let records = Self.records(",,,,,,,,,", "A-1,UBND tỉnh,tố cáo,,Y tế,1/2/2026,,,đang giải quyết,", "", ",,,,,,,,,")
    #expect(records.report.isEmpty)
    #expect(records.rows.count == 1)
  }

  /// A cell that cannot be read is told once, and not again as a missing outcome or end.
  @Test(arguments: [
    (
      "A-1,UBND tỉnh,tố cáo,,Y tế,1/2/2026,,32/3/2026,đã giải quyết,sai", "not-a-date|damaged-date|impossible-date",
      "H2"
    ),
    ("A-1,UBND tỉnh,tố cáo,,Y tế,1/2/2026,,3/25/2026,đã giải quyết,sai", "date-month-first", "H2"),
    ("A-1,UBND tỉnh,tố cáo,,Y tế,1/2/2026,,3/3/2026,đã giải quyết,sai bét nhè", "unknown-value", "J2"),
    ("A-1,UBND Tỉn,tố cáo,,Y tế,1/2/2026,,3/3/2026,đã giải quyết,sai", "unknown-unit", "B2"),
    ("A-1,UBND tỉnh,tố cáo,,Y té tá,1/2/2026,,3/3/2026,đã giải quyết,sai", "unknown-field", "E2"),
  ]) func oneFaultOneMessage(_ row: String, _ codes: String, _ cell: String) throws {
    let records = Self.records(row)
    let report = try #require(throws: Refusal.self) {
      try CheckedCases(records, Self.settings, asOf: #require(CivilDay(iso: "2026-07-15"))) { _ in true }
    }.report
    #expect(report.problems.count == 1)
    let problem = try #require(report.problems.first)
    #expect(codes.split(separator: "|").contains { $0 == problem.code })
    #expect(problem.location == Location(path: "content/cases/a.csv", spot: .cell(sheet: nil, reference: cell)))
  }

  /// Marks and data name every cell of a word that is not known.
  @Test func everyCellOfOneFault() throws {
    let rows = (1...300).map { "M-\($0),UBND tỉnh,tố cáo,,Y tếế,1/2/2026,,,đang giải quyết," }
    let problems = Self.records(["a.csv": ([Self.header] + rows).joined(separator: "\n")]).report.problems
    let problem = try #require(problems.first)
    #expect((problems.count, problem.summary.vi) == (1, "Cột “Lĩnh vực” không có giá trị “Y tếế”, ở 300 ô"))
    #expect(problem.related.map(\.description) == (3...301).map { "content/cases/a.csv › E\($0)" })
  }

  /// Tables pasted below each other with their headings.
  @Test(arguments: [1, 3]) func headingsAgain(_ count: Int) {
    let row = { (id: Int) in "A-\(id),UBND tỉnh,tố cáo,,Y tế,1/2/2026,,,đang giải quyết," }
    let lines = [Self.header, row(0)] + (1...count).flatMap { [Self.header, row($0)] }
    let records = Self.records(["a.csv": lines.joined(separator: "\n")])
    #expect(records.rows.count == count + 1)
    let more = count == 1 ? "" : ", ở \(count) dòng"
    #expect(records.report.problems.map(\.summary.vi) == ["Bảng có thêm một dòng tiêu đề\(more)"])
    #expect(records.report.problems.first?.location?.description == "content/cases/a.csv › A3")
    #expect(records.report.problems.first?.related.count == count - 1)
  }

  /// A word of the headings may be a value too.
  @Test func noHeadings() {
    let records = Self.records("Mã vụ việc,UBND tỉnh,tố cáo,,Y tế,1/2/2026,,,đang giải quyết,")
    #expect(records.report.isEmpty)
    #expect(records.rows.count == 1)
  }

  /// Ten slips of the hand are told one by one; more are a column that was exported or formatted wrongly.
  @Test(arguments: [10, 11, 300]) func aColumnOfDamagedDates(_ count: Int) throws {
    let rows = (1...count).map { "A-\($0),UBND tỉnh,tố cáo,,Y tế,08:\($0):00,,,đang giải quyết," }
    let good = "B-1,UBND tỉnh,tố cáo,,Y tế,1/2/2026,5/2/2O26,,đang giải quyết,"
    let report = Self.records(["a.csv": ([Self.header] + rows + [good]).joined(separator: "\n")]).report
    let found = report.problems.filter { $0.location?.description.contains("› F") ?? false }
    #expect(report.problems.count == found.count + 1)
    if count == 10 {
      #expect(found.map(\.summary.vi) == (1...10).map { "“08:\($0):00” ở cột “Ngày tiếp nhận” không còn là một ngày" })
      return
    }
    #expect(
      found.map(\.summary.vi) == ["Cột “Ngày tiếp nhận” có \(count) ô không đọc được là ngày, đầu tiên là “08:1:00”"])
    let problem = try #require(found.first)
    #expect((problem.code, problem.location?.description) == ("damaged-date", "content/cases/a.csv › F2"))
    #expect(problem.related.map(\.description) == (3...count + 1).map { "content/cases/a.csv › F\($0)" })
  }

  @Test func identifiersAreUniqueOverAllTables() throws {
    let row = ",UBND tỉnh,tố cáo,,Y tế,1/2/2026,,,đang giải quyết,"
    let table = { (ids: [String]) in ([Self.header] + ids.map { $0 + row }).joined(separator: "\n") }
    let records = Self.records(["a.csv": table(["A-1", "A-2"]), "b.csv": table(["A-3", "A-1", "A-1"])])
    #expect(CaseIdentifiers(records).duplicates().map { [$0.row, $0.first] } == [[3, 0], [4, 0]])
  }

  @Test func identifiersThatLookTheSame() {
    let row = ",UBND tỉnh,tố cáo,,Y tế,1/2/2026,,,đang giải quyết,"
    let records = Self.records("TV-\u{200B}001\(row)", "TV-001\(row)")
    #expect(CaseIdentifiers(records).duplicates().map { [$0.row, $0.first] } == [[1, 0]])
  }

  /// Units and identifiers that only begin like a row of sums.
  @Test(arguments: ["Công an tỉnh", "Tổng công ty Thử", "TC-01", "Cộng Hòa", "Cộng Hoà 2", "Tổng kho"])
  func notTotals(_ text: String) {
    #expect(!Array(text.utf8).withUnsafeBufferPointer { TotalsWords.begin($0) })
  }

  @Test(arguments: [
    "Tổng cộng", "TONG", "Cộng", "TỔNG SỐ: 90 vụ", "Cộng quý III", "Tổng cộng (I + II)", "Luỹ kế từ đầu năm",
  ])
  func totals(_ text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { TotalsWords.begin($0) })
  }

  @Test func manyIdentifiers() {
    let rows = (0..<3000).map { "M-\($0 % 2999),UBND tỉnh,tố cáo,,Y tế,1/2/2026,,,đang giải quyết," }
    let records = Self.records(["a.csv": ([Self.header] + rows).joined(separator: "\n")])
    #expect(CaseIdentifiers(records).duplicates().map { [$0.row, $0.first] } == [[2999, 0]])
  }

  @Test func fingerprintChangesWithAnyCell() {
    let base = ["A-1", "UBND tỉnh", "tố cáo", "", "Y tế", "1/2/2026", "", "3/3/2026", "đã giải quyết", "sai"]
    let print: ([String]) -> [UInt64] = { cells in
      var prints: [UInt64] = []
      Self.records(cells.joined(separator: ",")).forEach([0]) { _, _, fingerprint in prints.append(fingerprint) }
      return prints
    }
    let changes = [(0, "A-2"), (2, "khiếu nại"), (5, "2/2/2026"), (6, "1/2/2026"), (9, "đúng")]
    for (column, text) in changes {
      var cells = base
      cells[column] = text
      #expect(print(cells) != print(base), "column \(column)")
    }
    #expect(print(base) == print(base))
  }

  @Test(arguments: [
    "Họ và tên", "HỌ TÊN NGƯỜI KHIẾU NẠI", "Địa chỉ", "Số CCCD", "CMND", "Số điện thoại", "SĐT", "Ngày sinh",
    "Năm sinh",
    "Số quyết định", "Thửa đất số", "Tờ bản đồ", "Số GCN", "Email", "Biển số xe", "Người bị tố cáo", "Nơi ở hiện nay",
    "Họ & tên", "Họ_tên", "HoTen", "Tên", "Chủ hộ", "Quê quán", "E-mail", "Tên đương sự", "Số tờ", "Tọa độ",
    "Toạ độ (X, Y)",
    "Người nộp đơn", "Số ĐT", "Đ/c", "Hộ khẩu thường trú", "Họ và tên\u{A0}(ghi rõ)",
    "ĐT liên hệ", "CMT", "Số CMTND", "Hộ khẩu", "Người KN", "Đối tượng bị tố cáo", "Công dân", "Chủ đơn", "Sổ đỏ",
    "STK",
    "Tài khoản ngân hàng", "MST", "Số sổ BHXH",
  ]) func identifyingHeadings(_ heading: String) throws {
    let problem = try #require(Self.records("x", header: Self.header + "," + heading).report.problems.first)
    #expect((problem.code, problem.disclosesPerson) == ("identifying-column", true))
  }

  /// They only begin like one that identifies, or have its letters.
  @Test(arguments: [
    "Số tố cáo", "Số tổ hòa giải", "Ghi chú", "Chuyển đến", "STT", "Số tờ trình", "Tên vụ việc", "Tiếp công dân",
  ])
  func otherHeadings(_ heading: String) {
    #expect(!IdentifyingHeading.matches(heading))
  }

  /// None of the headings of the format is taken for one that identifies.
  @Test(arguments: CaseColumn.allCases.flatMap(\.headings)) func ownHeadingsDoNot(_ heading: String) {
    #expect(!IdentifyingHeading.matches(heading))
  }

  /// Two communes whose names differ in tone alone are two, whatever style the tone is written in.
  @Test func namesThatDifferInTone() {
    let names = DeclaredNames(["UBND xã Tân Thành", "UBND xã Tân Thạnh", "UBND xã Hòa An"])
    let index: (String) -> Int? = { names.index(key: VietnameseText.nameKey($0)) }
    #expect(index("ubnd xã  tân thành") == 0)
    #expect(index("UBND xã Tân Thạnh") == 1)
    #expect(index("UBND xã Hoà An") == 2)
    #expect(index("ubnd xa hoa an") == 2)
    #expect(index("ubnd xa tan thanh") == nil, "typed without marks it could be either")
    #expect(index("UBND xã Tân Thánh") == nil)
  }

  @Test func abbreviationsWrittenOut() {
    let names = DeclaredNames(["UBND xã Hòa An", "Hội đồng nhân dân tỉnh", "Ủy ban nhân dân tỉnh"])
    let index: (String) -> Int? = { names.index(key: VietnameseText.nameKey($0)) }
    #expect(index("Ủy ban nhân dân xã Hòa An") == 0)
    #expect(index("UỶ BAN NHÂN DÂN xã Hoà An") == 0)
    #expect(index("uy ban nhan dan xa hoa an") == 0)
    #expect(index("HĐND tỉnh") == 1)
    #expect(index("UBND tỉnh") == 2)
    #expect(index("UBND") == nil)
  }

  /// Other words for those of the format.
  @Test(arguments: [
    ("Đơn khiếu nại", "Đúng 1 phần"), ("Khiếu nại", "Khiếu nại đúng"), ("Đơn tố cáo", "tố cáo sai"),
    ("Kiến nghị/phản ánh", "đã trả lời"), ("Kiến nghị / phản ánh", "đã trả lời"),
  ])
  func otherWords(_ kind: String, _ outcome: String) {
    let report = Self.records(
      "A-1,Ủy ban nhân dân tỉnh,\(kind),,Y tế,1/2/2026,05/02/2026,01/03/2026,đã giải quyết,\(outcome)"
    )
    .report
    #expect(report.problems.map(\.summary.vi) == [])
  }

  @Test func withinTheLimitIsAsked() {
    let header = Self.header + ",Chấp hành thời hạn"
    let report = Self.records(
      "A-1,UBND tỉnh,tố cáo,,Y tế,1/2/2026,05/02/2026,01/03/2026,đã giải quyết,sai,Trong hạn", header: header
    ).report
    #expect(report.problems.map { $0.fix?.vi } == ["có phải bạn muốn viết “đúng hạn”?"])
  }

  /// The numbers of rows are passed over, and change nothing of a row.
  @Test func aColumnOfNumbers() {
    let row = "A-1,UBND tỉnh,tố cáo,,Y tế,1/2/2026,,3/3/2026,đã giải quyết,sai"
    let prints = ["1,", "2,"].map { number in
      var prints: [UInt64] = []
      let records = Self.records(number + row, header: "STT," + Self.header)
      #expect(records.report.problems.map(\.summary.vi) == [])
      records.forEach([0]) { _, _, fingerprint in prints.append(fingerprint) }
      return prints
    }
    #expect(prints[0] == prints[1])
  }

  /// Told where its cells are, when it can be no other.
  @Test(arguments: [
    (
      "Mã vụ việc,Đơn vị,,Lần,Lĩnh vực,Ngày tiếp nhận,Tình trạng",
      ["missing-column C1 Cột C mất tiêu đề, mà bảng thiếu cột bắt buộc “Loại đơn”"]
    ),
    (
      "Mã vụ việc,Đơn vị,,Lần,,Ngày tiếp nhận,Tình trạng",
      [
        "missing-column A1 Thiếu cột bắt buộc “Loại đơn”", "missing-column A1 Thiếu cột bắt buộc “Lĩnh vực”",
        "unknown-column C1 Không có cột nào tên “(trống)”", "unknown-column E1 Không có cột nào tên “(trống)”",
      ]
    ),
  ])
  func aLostHeading(header: String, told: [String]) {
    let problems = Self.records("A-1,UBND tỉnh,tố cáo,,Y tế,1/2/2026,đang giải quyết", header: header).report.sorted()
    #expect(
      problems.map {
        "\($0.code) \(($0.location?.description ?? "").replacing("content/cases/a.csv › ", with: "")) \($0.summary.vi)"
      } == told)
  }
}
