import Foundation
import Testing

/// Personal data in texts stops every command that would make it public.
@Suite struct PersonalDataTests {
  private static let page = "---\ntitle: Liên hệ\n---\n\nGọi 0912 345 678.\n"

  @Test(arguments: [["build"], ["publish"], ["check"]]) func endsWithFour(_ command: [String]) throws {
    let tool = try Tool()
    try Self.page.write(to: tool.url("content/pages/lien-he.md"), atomically: true, encoding: .utf8)
    let outcome = try tool.run(command)
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("[personal-data]\n ——▶ content/pages/lien-he.md:5:5\n"))
    #expect(!outcome.messages.contains("0912"))
    #expect(!FileManager.default.fileExists(atPath: tool.url("public").path))
  }

  @Test func jsonKeepsTheTextBack() throws {
    let tool = try Tool()
    try Self.page.write(to: tool.url("content/pages/lien-he.md"), atomically: true, encoding: .utf8)
    let outcome = try tool.run("check", "--json")
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("\"personal-data\""))
    #expect(!outcome.output.contains("0912"))
  }

  @Test func aQuestionEndsWithOneUntilItIsAnswered() throws {
    let tool = try Tool()
    let page = Self.page.replacing("Gọi 0912 345 678.", with: "Dự án Đại Dương Xanh.")
    try page.write(to: tool.url("content/pages/lien-he.md"), atomically: true, encoding: .utf8)
    let outcome = try tool.run("build")
    #expect(outcome.status == 1)
    let line = try #require(outcome.messages.firstMatch(of: #/content/reviewed\.yaml dòng: ([0-9a-f]{16}: .*)\n/#))
      .output.1
    try "\(line)\n".write(to: tool.url("content/reviewed.yaml"), atomically: true, encoding: .utf8)
    #expect(try tool.run("build").status == 0)
  }

  @Test func aReasonOfAWithdrawal() throws {
    let tool = try Tool()
    let before = try tool.files("content")
    let reason = "Theo đơn của bà Nguyễn Thị Tèo"
    let outcome = try tool.run("release", "2026-q1", "--yes", "--withdraw", reason)
    #expect(outcome.status == 4)
    #expect(outcome.messages.hasPrefix("lỗi: Ở đây có tên người, đăng lên sẽ lộ một người "))
    #expect(!outcome.messages.contains("Tèo"))
    #expect(try tool.files("content") == before)
  }
}
