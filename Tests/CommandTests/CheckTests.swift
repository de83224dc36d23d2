import Foundation
import Testing

@Suite struct CheckTests {
  @Test func goodContent() throws {
    let tool = try Tool()
    let before = try tool.files("content")
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    #expect(try tool.run("check", "--lang", "en") == .init(status: 0, messages: "No errors, 0 warnings.\n"))
    #expect(try tool.run("check", "-q") == .init(status: 0))
    #expect(try tool.run("check", "--json") == .init(status: 0, output: "[]\n"))
    #expect(try tool.files("content") == before, "check writes nothing")
    #expect(!tool.exists("public"))
  }

  @Test func everyProblemAtOnceByFileAndPlace() throws {
    let tool = try Tool()
    try tool.replace("content/reception/tinh-chu-tich.md", "ngày 15", "1525")
    try tool.replace("content/offices/tinh.md", "latitude: 10.5", "latitude: 105")
    try tool.replace("content/cases/vu-viec.csv", "MM-0002,", "MM-0001,")
    let outcome = try tool.run("check")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages == """
        lỗi: Mã vụ việc “MM-0001” đã dùng ở dòng khác                                   [case-id-twice]
         ——▶ content/cases/vu-viec.csv › A3
          │  cách sửa: xóa dòng trùng, hoặc đặt mã khác
          │  xem thêm: content/cases/vu-viec.csv › A2

        lỗi: “105” không phải tọa độ: latitude nằm từ -90 đến 90                        [coordinate-form]
         ——▶ content/offices/tinh.md:8:22
        8 │ location: {latitude: 105, longitude: 106.5}
          │                      ^^^
          │  cách sửa: viết số thập phân với dấu chấm, ví dụ latitude: 10.7769, longitude: 106.7009

        lỗi: Không có ngày “1525” trong tháng ở quy tắc “1525 hằng tháng”               [rule-damaged]
         ——▶ content/reception/tinh-chu-tich.md:6:7
        6 │ rule: 1525 hằng tháng
          │       ^^^^^^^^^^^^^^^
          │  cách sửa: có phải bạn muốn viết “ngày 15 và 25 hằng tháng”?
        3 lỗi, 0 cảnh báo.

        """)
  }

  @Test func english() throws {
    let tool = try Tool()
    try tool.replace("content/offices/tinh.md", "address: ", "adress: ")
    let messages = """
      error: There is no key “adress” here                                            [unknown-key]
       ——▶ content/offices/tinh.md:5:1
      5 │ adress: Số 0, đường Thử
        │ ^^^^^^
        │  fix: did you mean “address”?
      1 error, 0 warnings.

      """
    #expect(try tool.run("check", "--lang", "en") == .init(status: 1, messages: messages))
  }

  @Test func json() throws {
    let tool = try Tool()
    try tool.replace("content/cases/vu-viec.csv", "MM-0002,", "MM-0001,")
    try tool.replace("content/offices/tinh.md", "email: tinh@", "email: tinh.")
    let expected = """
      [
        {"code": "case-id-twice", "severity": "error", "message": "Mã vụ việc “MM-0001” đã dùng ở dòng khác", "fix": "xóa dòng trùng, hoặc đặt mã khác", "path": "content/cases/vu-viec.csv", "line": null, "column": null, "sheet": null, "cell": "A3", "related": [{"path": "content/cases/vu-viec.csv", "line": null, "cell": "A2"}]},
        {"code": "email-form", "severity": "error", "message": "“tinh.thu.example” không phải địa chỉ thư điện tử", "fix": "viết dạng ten@coquan.gov.vn", "path": "content/offices/tinh.md", "line": 7, "column": 8, "sheet": null, "cell": null, "related": []}
      ]

      """
    #expect(try tool.run("check", "--json") == .init(status: 1, output: expected))
  }

  @Test func strictMakesAWarningAnError() throws {
    let tool = try Tool()
    try tool.remove("content/holidays/2026.yaml")
    let warned = """
      cảnh báo: Chưa có lịch nghỉ chính thức năm 2026; các buổi tiếp năm này ghi “dự kiến”  [holidays-missing]
       ——▶ content/holidays/2026.yaml
        │  cách sửa: thêm tệp holidays/2026.yaml khi có thông báo

      """
    #expect(
      try tool.run("check") == .init(status: 0, messages: warned + "Không có lỗi, 1 cảnh báo.\n"))
    let refused = warned.replacing("cảnh báo: Chưa", with: "lỗi: Chưa")
    #expect(try tool.run("check", "--strict") == .init(status: 1, messages: refused + "1 lỗi, 0 cảnh báo.\n"))
    #expect(try tool.run("build", "--strict") == .init(status: 1, messages: refused))
    #expect(!tool.exists("public"))
    #expect(try tool.run("build", "-q") == .init(status: 0, messages: warned))
  }

  @Test func noticesAreKeptBackWhenQuiet() throws {
    let tool = try Tool()
    try tool.remove("content/releases")
    try tool.remove("content/cases/.released.tsv")
    #expect(try tool.run("release", "2026-q1", "--yes", "-q") == .init(status: 0))
    let notice = """
      lưu ý: Kỳ đã khép lại mà chưa phát hành: 2026-q2                                [period-unreleased]
        │  cách sửa: chạy minhbach release 2026-q2

      """
    #expect(try tool.run("check") == .init(status: 0, messages: notice + "Không có lỗi, 0 cảnh báo.\n"))
    #expect(try tool.run("check", "-q") == .init(status: 0))
    #expect(try tool.run("check", "--strict").status == 0)
  }

  @Test func aColumnWithNamesIsADisclosure() throws {
    let tool = try Tool()
    try tool.replace("content/cases/vu-viec.csv", "Tóm tắt", "Họ và tên người khiếu nại")
    let outcome = try tool.run("check")
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("[identifying-column]"))
    #expect(try tool.run("release", "--all", "--yes").status == 4)
    #expect(try tool.run("check", "--json").status == 4)
  }

  @Test func casesFromElsewhere() throws {
    let tool = try Tool()
    try FileManager.default.moveItem(at: tool.url("content/cases"), to: tool.url("ngoai"))
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    try tool.replace("ngoai/vu-viec.csv", "Đất đai", "Đất rừng")
    let outcome = try tool.run("check", "--cases", "ngoai")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains(" ——▶ ngoai/vu-viec.csv › E"))
  }

  /// Nothing of the content's form depends on how a file is stored.
  @Test(arguments: [",", ";", "\t"]) func tablesInTheFormsOfOffices(_ separator: String) throws {
    let text = try Tool().text("content/cases/vu-viec.csv").replacing("\"", with: "").replacing("hủy, sửa", with: "hủy")
    let rows = text.replacing(",", with: separator)
    let forms: [(String, Data)] = [
      ("UTF-8", Data(rows.utf8)), ("BOM", Data([0xEF, 0xBB, 0xBF] + rows.utf8)),
      ("CRLF", Data(rows.replacing("\n", with: "\r\n").utf8)),
      ("NFD", Data(rows.decomposedStringWithCanonicalMapping.utf8)),
      ("UTF-16LE", Data([0xFF, 0xFE]) + (rows.data(using: .utf16LittleEndian) ?? Data())),
      ("UTF-16BE", Data([0xFE, 0xFF]) + (rows.data(using: .utf16BigEndian) ?? Data())),
    ]
    for (name, bytes) in forms {
      let tool = try Tool()
      try tool.remove("content/cases/.released.tsv")
      try tool.remove("content/releases")
      try bytes.write(to: tool.url("content/cases/vu-viec.csv"))
      let outcome = try tool.run("check", "-q")
      #expect(outcome == .init(status: 0), "\(name)")
    }
  }

  /// The folder of raw cases is not built from; what lies in it and is no table is said all the same.
  @Test func strangersAmongTheCases() throws {
    let tool = try Tool()
    try tool.write("content/cases/ghi-chu.txt", "x")
    let messages = """
      cảnh báo: Tệp này không được đọc: thư mục cases/ chỉ nhận tệp .csv, .xlsx       [unread-file]
       ——▶ content/cases/ghi-chu.txt
        │  cách sửa: chuyển nội dung sang tệp .csv, .xlsx, hoặc đưa tệp này ra ngoài
      Không có lỗi, 1 cảnh báo.

      """
    #expect(try tool.run("check") == .init(status: 0, messages: messages))
  }
}
