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

  /// A slip in a file that declares names hides no number: both are told at once. What that file holds itself may be a
  /// contact of its own, and names cannot be judged without it.
  @Test(arguments: [
    ("content/offices/xa-mot.md", "level: commune", "level: xã\nphone: 0203 3825 111"),
    ("content/site.yaml", "demo: true", "demo: true\nlicenc: x\nphone: 0203 3825 111"),
  ])
  func besideOtherFaults(_ path: String, _ words: String, _ slip: String) throws {
    let tool = try Tool()
    try tool.replace(path, words, slip)
    try tool.write("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\n\nGọi 0203.3825.111, gặp Lê Văn Tèo.\n")
    let slipped = try tool.run("check")
    #expect(slipped.status == 1)
    #expect(!slipped.messages.contains("[personal-data]") && !slipped.messages.contains("[name-unreviewed]"))
    try tool.write("content/pages/lien-he.md", Self.page)
    let outcome = try tool.run("check")
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("[personal-data]\n ——▶ content/pages/lien-he.md:5:5\n"))
    #expect(outcome.messages.contains(" ——▶ \(path):"))
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
    #expect(outcome.messages.contains("\n ——▶ --withdraw\n"))
    #expect(!outcome.messages.contains("Tèo"))
    #expect(try tool.files("content") == before)
  }

  private static let row = [
    "Mã vụ việc", "Đơn vị giải quyết", "Loại đơn", "Lĩnh vực", "Ngày tiếp nhận", "Tình trạng", "Kết quả",
  ]

  /// What stands in the wrong column is told by its place; the words themselves are for a terminal.
  @Test(arguments: [
    (1, "bà Nguyễn Thị Tèo", "unknown-unit"), (2, "Ông Trần Văn Tèo", "unknown-value"),
    (3, "số 12 ngõ 5 đường Tèo, ĐT 0912 345 678", "unknown-field"), (4, "0912345678", "damaged-date"),
    (5, "Giàng A Tèo", "unknown-value"), (6, "ông Tèo", "unknown-value"),
  ]) func whatStandsInTheWrongColumn(_ column: Int, _ text: String, _ code: String) throws {
    let tool = try Tool()
    var cells = ["L-1", "UBND tỉnh", "tố cáo", "Đất đai", "01/06/2026", "đang giải quyết", ""]
    cells[column] = "\"\(text)\""
    try tool.write("content/cases/loi.csv", "\(Self.row.joined(separator: ","))\n\(cells.joined(separator: ","))\n")
    for arguments in [["check"], ["check", "--json"], ["release", "--all", "--yes"]] {
      let outcome = try tool.run(arguments)
      #expect(outcome.status == 4, "\(outcome.messages)")
      let told = outcome.messages + outcome.output
      #expect(told.contains(code) && told.contains("“(chữ chỉ hiện ở cửa sổ lệnh)”"), "\(told)")
      #expect(!told.contains("Tèo") && !told.contains("0912"), "\(told)")
    }
  }

  /// A table that lost its row of headings has its first matter in their place.
  @Test func whatStandsInThePlaceOfAHeading() throws {
    let tool = try Tool()
    let heading = (Self.row + ["ông Nguyễn Văn Tèo"]).joined(separator: ",")
    try tool.write("content/cases/loi.csv", "\(heading)\nL-1,UBND tỉnh,tố cáo,Đất đai,01/06/2026,đang giải quyết,,\n")
    let outcome = try tool.run("check")
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("Không có cột nào tên “(chữ chỉ hiện ở cửa sổ lệnh)”"))
    #expect(!outcome.messages.contains("Tèo"))
  }

  @Test func aParagraphIsToldWhole() throws {
    let tool = try Tool()
    let page = Self.page.replacing("Gọi 0912 345 678.", with: "Dự án Đại Dương Xanh, gọi 0912 345 678.")
    try tool.write("content/pages/lien-he.md", page)
    let outcome = try tool.run("check")
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("[personal-data]") && outcome.messages.contains("[name-unreviewed]"))
    #expect(
      outcome.messages.contains("không phải thì sửa chỗ bị chặn của đoạn này trước, rồi chạy lại để lấy dòng cho"))
  }

  @Test func answersThatCannotBeRead() throws {
    let tool = try Tool()
    try tool.write("content/reviewed.yaml", "abc: tên\n")
    for arguments in [["check"], ["release", "--all", "--yes"]] {
      let outcome = try tool.run(arguments)
      #expect(outcome.status == 1)
      #expect(outcome.messages.components(separatedBy: "[reviewed-form]").count == 2, "\(outcome.messages)")
    }
  }
}
