import Foundation
import Testing

@Suite struct StripTests {
  private static let ledger = """
    STT,Nguồn đơn,Họ và tên,Mã vụ việc,Đơn vị giải quyết,Loại đơn,Lĩnh vực,Địa chỉ,Ngày tiếp nhận,Tình trạng,Số CCCD
    1,bưu điện,Nguyễn Văn A,S-01,UBND xã Một,phản ánh,Đất đai,"Số 0, thôn Thử",01/07/2026,đang giải quyết,000000000000
    2,trực tiếp,Trần Thị B,S-02,UBND xã Hai,khiếu nại,Nhà ở,"Số 0, thôn Thử",02/07/2026,đang giải quyết,000000000000

    """

  @Test func columnsGoAndTheRestStays() throws {
    let tool = try Tool()
    try tool.write("so.csv", Self.ledger)
    let messages = """
      Đã bỏ 3 cột: “Họ và tên”, “Địa chỉ”, “Số CCCD”.
      Giữ lại nhưng bảng vụ việc không có cột này, cần đổi tên hoặc xóa: “Nguồn đơn”.
      Đã ghi ra.xlsx. Nội dung các ô còn lại không được quét: xem lại xem có tên, số riêng của ai không.

      """
    #expect(try tool.run("strip", "so.csv", "ra.xlsx") == .init(status: 0, messages: messages))
    let mode = try FileManager.default.attributesOfItem(atPath: tool.url("ra.xlsx").path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try tool.text("so.csv") == Self.ledger)
  }

  /// Without the one column that a table of cases does not have, the result is a table of cases.
  @Test func resultPassesTheCheck() throws {
    let tool = try Tool()
    let table = Self.ledger.replacing("Nguồn đơn,", with: "Phức tạp,").replacing("bưu điện,", with: "không,").replacing(
      "trực tiếp,", with: "có,")
    try tool.write("so.csv", table)
    #expect(try tool.run("strip", "so.csv", "content/cases/them.xlsx", "-q") == .init(status: 0))
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    #expect(try tool.run("strip", "content/cases/them.xlsx", "ra.xlsx").status == 1)
  }

  @Test func nothingIdentifies() throws {
    let tool = try Tool()
    let messages = """
      lỗi: Không cột nào có tên làm lộ danh tính                                      [strip-nothing]
       ——▶ content/cases/vu-viec.csv
        │  cách sửa: không cần bỏ cột nào: dùng chính tệp này; cột nào khác có tên người thì tự xóa

      """
    #expect(try tool.run("strip", "content/cases/vu-viec.csv", "ra.xlsx") == .init(status: 1, messages: messages))
    #expect(!tool.exists("ra.xlsx"))
  }

  @Test(arguments: [
    ("so.xlsx", "PK", "workbook-damaged"), ("so.csv", "Họ tên,Mã vụ việc\n\"a", "csv-unterminated-quote"),
  ])
  func damagedInput(_ name: String, _ text: String, _ code: String) throws {
    let tool = try Tool()
    try tool.write(name, text)
    let outcome = try tool.run("strip", name, "ra.xlsx")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[\(code)"), "\(outcome.messages)")
    #expect(!tool.exists("ra.xlsx"))
  }

  @Test func missingFileAndOneThatExists() throws {
    let tool = try Tool()
    let messages = """
      lỗi: Không có tệp này                                                           [file-missing]
       ——▶ khong.xlsx
        │  cách sửa: kiểm tra tên và thư mục

      """
    #expect(try tool.run("strip", "khong.xlsx", "ra.xlsx") == .init(status: 2, messages: messages))
    try tool.write("so.csv", Self.ledger)
    try tool.write("ra.xlsx", "của tôi")
    let outcome = try tool.run("strip", "so.csv", "ra.xlsx")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("[file-exists]"))
    #expect(try tool.text("ra.xlsx") == "của tôi")
  }
}
