import Foundation
import Testing

@Suite struct TemplateTests {
  private static let note =
    "Đã tạo ra.xlsx, buoi.xlsx, viec.xlsx. Mở bằng Excel, xem trang “Hướng dẫn”, nhập, đặt vào content/cases/, content/sessions/, content/duties/ rồi chạy: minhbach check\n"

  /// The forms as they come, laid into the content: no error, and the examples count for nothing.
  @Test func formsAreReadAndTheirExamplesNeverCount() throws {
    let tool = try Tool()
    #expect(
      try tool.run("template", "ra.xlsx", "buoi.xlsx", "--duties", "viec.xlsx") == .init(status: 0, messages: Self.note)
    )
    #expect(try tool.run("build", "-q").status == 0)
    let before = try tool.files("public")
    try tool.copy("ra.xlsx", "content/cases/ra.xlsx")
    try tool.copy("buoi.xlsx", "content/sessions/buoi.xlsx")
    try tool.copy("viec.xlsx", "content/duties/viec.xlsx")
    let messages = """
      cảnh báo: Dòng bắt đầu bằng “VÍ DỤ” là ví dụ của mẫu, không được tính           [example-row]
       ——▶ content/cases/ra.xlsx › Vụ việc › A2
        │  cách sửa: xóa dòng này; nếu là vụ việc, buổi tiếp có thật thì thay ô này bằng mã, người tiếp thật

      cảnh báo: Dòng bắt đầu bằng “VÍ DỤ” là ví dụ của mẫu, không được tính           [example-row]
       ——▶ content/duties/viec.xlsx › Nhiệm vụ › A2
        │  cách sửa: xóa dòng này; nếu là vụ việc, buổi tiếp có thật thì thay ô này bằng mã, người tiếp thật

      cảnh báo: Dòng bắt đầu bằng “VÍ DỤ” là ví dụ của mẫu, không được tính           [example-row]
       ——▶ content/sessions/buoi.xlsx › Buổi tiếp › C2
        │  cách sửa: xóa dòng này; nếu là vụ việc, buổi tiếp có thật thì thay ô này bằng mã, người tiếp thật
      Không có lỗi, 3 cảnh báo.

      """
    #expect(try tool.run("check") == .init(status: 0, messages: messages))
    #expect(try tool.run("build", "-q").status == 0)
    #expect(try tool.files("public") == before)
  }

  @Test func sameBytesAndNeverOverwrites() throws {
    let tool = try Tool()
    #expect(try tool.run("template", "a.xlsx", "-q") == .init(status: 0))
    #expect(try tool.run("template", "b.xlsx", "-q") == .init(status: 0))
    #expect(try tool.bytes("a.xlsx") == tool.bytes("b.xlsx"))
    try tool.write("c.xlsx", "của tôi")
    let messages = """
      lỗi: Tệp đã có, không ghi đè                                                    [file-exists]
       ——▶ c.xlsx
        │  cách sửa: chọn tên khác

      """
    #expect(try tool.run("template", "c.xlsx") == .init(status: 2, messages: messages))
    #expect(try tool.text("c.xlsx") == "của tôi")
  }

  @Test func nameOfAnotherForm() throws {
    let messages = """
      lỗi: Tên tệp Excel phải có đuôi .xlsx                                           [workbook-name]
       ——▶ mau.xls
        │  cách sửa: viết ví dụ bang.xlsx

      """
    #expect(try Tool().run("template", "mau.xls") == .init(status: 2, messages: messages))
  }
}
