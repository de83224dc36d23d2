import Foundation
import Testing

@Suite struct AnnotateTests {
  private static let fault = """
    lỗi: Mã vụ việc “MM-0001” đã dùng ở dòng khác                                   [case-id-twice]
     ——▶ content/cases/vu-viec.csv › A3
      │  cách sửa: xóa dòng trùng, hoặc đặt mã khác
      │  xem thêm: content/cases/vu-viec.csv › A2
    1 lỗi, 0 cảnh báo.

    """
  private static let written =
    "Đã ghi ra.xlsx: trang “Lỗi” liệt kê mọi lỗi; ô có lỗi được tô màu, có ghi chú. Tệp chứa dữ liệu gốc: không gửi ra ngoài.\n"

  private func tool() throws -> Tool {
    let tool = try Tool()
    try tool.replace("content/cases/vu-viec.csv", "MM-0002,", "MM-0001,")
    return tool
  }

  @Test func oneTableForItsOwnerAlone() throws {
    let tool = try tool()
    let before = try tool.files("content")
    #expect(try tool.run("check", "--annotate", "ra.xlsx") == .init(status: 1, messages: Self.fault + Self.written))
    let mode = try FileManager.default.attributesOfItem(atPath: tool.url("ra.xlsx").path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try tool.files("content") == before)
    // The copy has the same fault in the same cell.
    try tool.remove("content/cases/vu-viec.csv")
    try tool.copy("ra.xlsx", "content/cases/vu-viec.xlsx")
    let again = try tool.run("check").messages
    #expect(again.contains(" ——▶ content/cases/vu-viec.xlsx › Bảng › A3\n"))
    #expect(again.hasSuffix("1 lỗi, 0 cảnh báo.\n"))
  }

  @Test func severalTablesLieBeside() throws {
    let tool = try tool()
    try tool.write(
      "content/cases/quy-4.csv",
      "Mã vụ việc,Đơn vị,Loại,Lĩnh vực,Ngày tiếp nhận,Tình trạng\nX,,tố cáo,Đất đai,01/07/2026,rút đơn\n")
    let outcome = try tool.run("check", "--annotate", "ra.xlsx", "--lang", "en")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("\nWrote ra.xlsx, ra-quy-4.xlsx, ra-vu-viec.xlsx: "))
    #expect(tool.exists("ra-quy-4.xlsx") && tool.exists("ra-vu-viec.xlsx"))
  }

  @Test func nothingToMark() throws {
    let tool = try Tool()
    let messages = "Không có lỗi, 0 cảnh báo.\nKhông có gì để ghi chú, không ghi tệp.\n"
    #expect(try tool.run("check", "--annotate", "ra.xlsx") == .init(status: 0, messages: messages))
    #expect(!tool.exists("ra.xlsx"))
  }

  @Test(arguments: ["content/ra.xlsx", "content/cases/../ra.xlsx", "./content/cases/ra.xlsx"])
  func neverIntoTheContent(_ path: String) throws {
    let tool = try tool()
    let before = try tool.files("content")
    let messages = """
      lỗi: Tệp này không được ghi vào thư mục content/                                [file-inside]
       ——▶ \(path)
        │  cách sửa: chọn nơi khác, ví dụ ../ra.xlsx

      """
    #expect(try tool.run("check", "--annotate", path) == .init(status: 2, messages: messages))
    #expect(try tool.files("content") == before)
  }

  @Test func neverOverwrites() throws {
    let tool = try tool()
    try tool.write("ra.xlsx", "của tôi")
    let outcome = try tool.run("check", "--annotate", "ra.xlsx")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("[file-exists]"))
    #expect(try tool.text("ra.xlsx") == "của tôi")
  }

  /// What cannot be opened is in the list.
  @Test func damagedWorkbook() throws {
    let tool = try Tool()
    try tool.write("content/cases/hong.xlsx", "PK hỏng")
    let outcome = try tool.run("check", "--annotate", "ra.xlsx")
    #expect(outcome.status == 1)
    #expect(outcome.messages.hasSuffix("1 lỗi, 0 cảnh báo.\n\(Self.written)"))
    #expect(tool.exists("ra.xlsx"))
  }
}
