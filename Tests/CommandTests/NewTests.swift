import Foundation
import Testing

@Suite struct NewTests {
  private static let made = [
    ("office", "xa-an", "offices/xa-an.md"), ("reception", "xa-an-chu-tich", "reception/xa-an-chu-tich.md"),
    ("policy", "7-cv-hu", "policies/7-cv-hu.md"), ("page", "lien-he", "pages/lien-he.md"),
    ("duty", "so-ket-quy", "duties/so-ket-quy.md"), ("news", "hop-bao", "news/2026-07-15-hop-bao.md"),
    ("news", "2026-07-20-hop-bao", "news/2026-07-20-hop-bao.md"), ("correction", "sua-ten", "corrections/sua-ten.md"),
    ("holiday", "2027", "holidays/2027.yaml"),
  ]

  /// Every kind comes out as a file that passes `check`, and shows on no page while it is a draft.
  @Test(arguments: made) func passesCheck(_ kind: String, _ name: String, _ path: String) throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let before = try tool.files("public")
    let note = "Đã tạo content/\(path). Điền nội dung rồi chạy: minhbach check\n"
    #expect(try tool.run("new", kind, name) == .init(status: 0, messages: note))
    #expect(tool.exists("content/\(path)"))
    #expect(try tool.run("check", "-q") == .init(status: 0))
    #expect(try tool.run("check", "-D") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.files("public") == before)
  }

  /// Nobody publishes the words of the skeleton by taking the line `draft` away.
  @Test(arguments: ["office", "policy", "page", "duty", "news", "correction", "holiday"]) func leftAsItWas(
    _ kind: String
  ) throws {
    let tool = try Tool()
    let path = "content/\(try #require(Self.made.first { $0.0 == kind }).2)"
    #expect(try tool.run("new", "-q", kind, try #require(Self.made.first { $0.0 == kind }).1) == .init(status: 0))
    let text = try tool.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    try tool.write(path, text.filter { !$0.hasPrefix("draft:") }.joined(separator: "\n"))
    let outcome = try tool.run("check")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[placeholder-left]\n ——▶ \(path):"))
  }

  /// Nor its sentences, when all else was filled in.
  @Test(arguments: [
    ("page", "Nội dung.", 5), ("news", "Nội dung. Không ghi tên, điện thoại, số giấy tờ của người dân.", 5),
    ("duty", "Việc đã làm.", 13), ("policy", "1. Nội dung thứ nhất.", 9),
  ]) func bodyLeftAsItWas(_ kind: String, _ sentence: String, _ line: Int) throws {
    let tool = try Tool()
    let (_, name, path) = try #require(Self.made.first { $0.0 == kind })
    #expect(try tool.run("new", "-q", kind, name) == .init(status: 0))
    #expect(try tool.text("content/\(path)").contains("\n\(sentence)\n"))
    var lines = try tool.text("content/\(path)").split(separator: "\n", omittingEmptySubsequences: false)
    lines.removeAll { $0.hasPrefix("draft:") }
    try tool.write("content/\(path)", lines.joined(separator: "\n"))
    let messages = try tool.run("check").messages
    #expect(messages.contains("“\(sentence)” là câu mẫu"), "\(messages)")
    #expect(messages.contains("——▶ content/\(path):\(line):1\n"), "\(messages)")
    #expect(messages.components(separatedBy: "[placeholder-body]").count == 2)
  }

  /// A portal begun in the wrong place would not be found again.
  @Test func outsideTheWorkingFolder() throws {
    let tool = try Tool()
    try tool.remove("content")
    let messages = """
      lỗi: Ở thư mục này không có thư mục nội dung “content”                          [source-missing]
        │  cách sửa: chạy lệnh ở thư mục làm việc, nơi có “content”, hoặc nêu -s THƯ-MỤC; cổng mới thì tạo thư mục “content” trước

      """
    #expect(try tool.run("new", "office", "xa-an") == .init(status: 2, messages: messages))
    #expect(!tool.exists("content"))
  }

  @Test func insideTheContent() throws {
    let tool = try Tool()
    let before = try tool.files("content")
    let messages = """
      lỗi: Đang đứng trong thư mục nội dung, nơi này không có thư mục “content”       [source-missing]
        │  cách sửa: ra thư mục bên trên (cd ..) rồi chạy lại, hoặc thêm -s .

      """
    #expect(try tool.run(in: "content", ["new", "office", "xa-an"]) == .init(status: 2, messages: messages))
    #expect(try tool.files("content") == before)
    let note = "Đã tạo ./offices/xa-an.md. Điền nội dung rồi chạy: minhbach check\n"
    #expect(try tool.run(in: "content", ["new", "office", "xa-an", "-s", "."]) == .init(status: 0, messages: note))
    #expect(tool.exists("content/offices/xa-an.md"))
  }

  /// The first file of all makes its folders.
  @Test func withEmptyContent() throws {
    let tool = try Tool()
    try tool.remove("content")
    try FileManager.default.createDirectory(at: tool.url("content"), withIntermediateDirectories: false)
    let note = "Đã tạo content/offices/xa-an.md. Điền nội dung rồi chạy: minhbach check\n"
    #expect(try tool.run("new", "office", "xa-an") == .init(status: 0, messages: note))
    #expect(try tool.text("content/offices/xa-an.md").hasPrefix("---\nname: "))
  }

  @Test(arguments: made) func neverOverwrites(_ kind: String, _ name: String, _ path: String) throws {
    let tool = try Tool()
    try tool.write("content/\(path)", "của tôi")
    let outcome = try tool.run("new", kind, name)
    let messages = """
      lỗi: Tệp đã có, không ghi đè                                                    [new-exists]
       ——▶ content/\(path)
        │  cách sửa: \(kind == "holiday" ? "mở tệp ấy mà sửa: mỗi năm một tệp ngày nghỉ" : "chọn tên khác")

      """
    #expect(outcome == .init(status: 2, messages: messages))
    #expect(try tool.text("content/\(path)") == "của tôi")
  }

  @Test(arguments: [
    (
      "ofice", "x",
      """
      lỗi: Không có loại tệp “ofice”                                                  [new-kind]
        │  cách sửa: có phải bạn muốn viết “office”?

      """
    ),
    (
      "office", "Xã An",
      """
      lỗi: Tên tệp chỉ gồm chữ thường không dấu, số và gạch nối                       [new-slug]
        │  cách sửa: ví dụ: minhbach new office xa-an

      """
    ),
    (
      "office", "thang",
      """
      lỗi: Địa chỉ “lich-tiep-cong-dan/thang/” đã dành cho một danh sách của cổng     [new-slug]
        │  cách sửa: chọn tên khác, ví dụ: minhbach new office xa-an-binh

      """
    ),
    (
      "news", "2026-02-31-tin",
      """
      lỗi: Tên tệp bắt đầu bằng “2026-02-31”, không phải một ngày có thật             [new-slug]
        │  cách sửa: chọn tên khác, ví dụ: minhbach new news lich-thang-9

      """
    ),
    (
      "page", "../x",
      """
      lỗi: Tên tệp chỉ gồm chữ thường không dấu, số và gạch nối                       [new-slug]
        │  cách sửa: ví dụ: minhbach new page x

      """
    ),
    (
      "holiday", "sang-nam",
      """
      lỗi: Lịch nghỉ đặt tên bằng năm                                                 [new-year]
        │  cách sửa: ví dụ: minhbach new holiday 2027

      """
    ),
  ]) func misuse(_ kind: String, _ name: String, _ messages: String) throws {
    let tool = try Tool()
    let before = try tool.files("content")
    #expect(try tool.run("new", kind, name) == .init(status: 2, messages: messages))
    #expect(try tool.files("content") == before)
  }

  @Test func quietAndEnglish() throws {
    let tool = try Tool()
    #expect(try tool.run("new", "page", "mot", "-q") == .init(status: 0))
    let note = "Wrote content/pages/hai.md. Fill it in, then run: minhbach check\n"
    #expect(try tool.run("new", "page", "hai", "--lang", "en") == .init(status: 0, messages: note))
  }
}
