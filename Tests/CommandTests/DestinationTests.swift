import Foundation
import Testing

/// Whatever goes wrong, the site that was there stays as it was.
@Suite struct DestinationTests {
  /// Some of the ways content is refused, one of each part of the road.
  @Test(arguments: [
    "missing-key", "yaml-syntax", "text-not-utf8", "impossible-date", "missing-on-day-off", "dates-differ",
    "markdown-raw-html", "broken-link", "duplicate-number", "release-file-changed", "release-gap",
    "disclosure-class-too-small", "site-missing",
  ]) func refusedContentLeavesTheOldSite(_ name: String) throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let before = try tool.files("public")
    let change = Tool.fixtures.appending(path: "refused/\(name)")
    try tool.overlay(change)
    let outcome = try tool.run("build")
    #expect(outcome.status == (name.hasPrefix("disclosure") ? 4 : 1))
    let expected = try String(contentsOf: change.appending(path: "expected.txt"), encoding: .utf8)
    #expect(expected.hasPrefix(outcome.messages), "as check says it, without the line that counts")
    #expect(try tool.files("public") == before)
  }

  @Test func foreignFiles() throws {
    let tool = try Tool()
    try tool.write("public/luan-van.docx", "quan trọng")
    let messages = """
      lỗi: Thư mục đích có tệp không do minhbach tạo ra, ví dụ “luan-van.docx”        [destination-not-ours]
       ——▶ public
        │  cách sửa: chọn bằng -d một thư mục trống hoặc chưa có; mỗi lần xuất bản thay toàn bộ thư mục đích

      """
    #expect(try tool.run("build") == .init(status: 2, messages: messages))
    #expect(try tool.files("public") == ["luan-van.docx": Data("quan trọng".utf8)])
  }

  @Test func hiddenFilesStay() throws {
    let tool = try Tool()
    try tool.write("public/.gitkeep", "")
    try tool.write("public/.git/HEAD", "ref")
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(tool.exists("public/.gitkeep"))
    #expect(try tool.text("public/.git/HEAD") == "ref")
  }

  @Test(arguments: [
    (
      "content/ra",
      """
      lỗi: Thư mục đích và “content” phải tách rời, không thư mục nào nằm trong thư mục kia  [destination-overlaps]
       ——▶ content/ra
        │  cách sửa: chọn một thư mục khác bằng -d

      """
    ),
    (
      ".",
      """
      lỗi: Thư mục đích phải có tên riêng, không thể là “.”                           [destination-unnamed]
        │  cách sửa: viết tên một thư mục con, ví dụ -d public

      """
    ),
    (
      "tep",
      """
      lỗi: Đích xuất bản phải là thư mục                                              [destination-is-file]
       ——▶ tep
        │  cách sửa: chọn một thư mục khác bằng -d

      """
    ),
    (
      "lien-ket",
      """
      lỗi: Thư mục đích là một liên kết (symbolic link)                               [destination-is-link]
       ——▶ lien-ket
        │  cách sửa: viết sau -d đường dẫn thật của thư mục

      """
    ),
  ]) func notAPlaceForASite(_ destination: String, _ messages: String) throws {
    let tool = try Tool()
    try tool.write("tep", "x")
    try FileManager.default.createSymbolicLink(at: tool.url("lien-ket"), withDestinationURL: tool.url("chỗ khác"))
    let before = try tool.files("content")
    #expect(try tool.run("build", "-d", destination) == .init(status: 2, messages: messages))
    #expect(try tool.files("content") == before)
    #expect(try tool.text("tep") == "x")
  }

  @Test func whereNothingCanBeWritten() throws {
    let tool = try Tool()
    // No folder can be made under /proc, not even by root.
    let outcome = try tool.run("build", "-d", "/proc/minhbach-thu/public")
    #expect(outcome.status == 3)
    #expect(outcome.messages.hasPrefix("lỗi: Không ghi được vì "))
    #expect(outcome.messages.contains(" ——▶ /proc/minhbach-thu"))
  }
}
