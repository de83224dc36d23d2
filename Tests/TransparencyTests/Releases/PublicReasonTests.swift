import Diagnostics
import Testing

@testable import Releases

@Suite struct PublicReasonTests {
  @Test(arguments: ["Nhầm bảng", "  Nhầm bảng \u{A0}", "Nhầm bảng"]) func oneLineOfText(_ text: String) throws {
    #expect(try PublicReason(text, option: "--withdraw").text == "Nhầm bảng")
  }

  @Test(arguments: [
    "", "   ", "hai\ndòng", "tab\tbên trong", "ẩn\u{200B}giữa", "đổi\u{202E}chiều", String(repeating: "a", count: 501),
  ])
  func refused(_ text: String) throws {
    let misuse = try #require(throws: Misuse.self) { try PublicReason(text, option: "--withdraw") }
    #expect(misuse.problem.code == "reason-form")
    #expect(misuse.problem.summary.vi == "Lý do phải là một dòng chữ, nhiều nhất 500 ký tự")
  }
}
