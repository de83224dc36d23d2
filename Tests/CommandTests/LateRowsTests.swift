import Foundation
import Testing

/// What happens to rows that come, change or go after their period was released.
@Suite struct LateRowsTests {
  private func petitions(_ count: Int, _ concluded: String, from number: Int) -> String {
    (0..<count).map {
      "MM-\(number + $0),UBND xã Một,kiến nghị,,Đất đai,10/05/2026,,\(concluded),đã giải quyết,đã trả lời,,Riêng\n"
    }.joined()
  }

  private func total(_ tool: Tool, _ period: String) throws -> Int {
    try PublishedTables(tool).place.filter { $0.key.period == period }.reduce(0) {
      $0 + PublishedTables.count($1.value)
    }
  }

  /// Thirty rows of the third quarter and some of the second that came too late for it.
  private func siteWithLateRows(_ count: Int) throws -> Tool {
    let tool = try Tool()
    let rows = petitions(30, "01/08/2026", from: 8000) + petitions(count, "01/06/2026", from: 9000)
    try tool.write("content/cases/muon.csv", try header(tool) + rows)
    return tool
  }

  private func header(_ tool: Tool) throws -> String {
    String(try tool.text("content/cases/vu-viec.csv").prefix { !$0.isNewline }) + "\n"
  }

  /// How many they are is not told: after a period that was too alike it would tell how that period ended.
  @Test(arguments: [3, 12]) func countInTheNextPeriodAndAreTold(_ count: Int) throws {
    let tool = try siteWithLateRows(count)
    let frozen = try tool.files("content/releases").filter { $0.key.hasPrefix("2026-q") }
    #expect(try tool.run("release", "2026-q3", "--yes", "-q", "--now", "2026-09-20") == .init(status: 0))
    #expect(try tool.text("content/releases/2026-q3/release.yaml").contains("\nlate: few\n"))
    #expect(
      try tool.files("content/releases").filter { $0.key.hasPrefix("2026-q") && !$0.key.hasPrefix("2026-q3") } == frozen
    )
    #expect(try tool.run("build", "-q", "--now", "2026-09-20") == .init(status: 0))
    #expect(try total(tool, "2026-q2") == 60)
    #expect(try total(tool, "2026-q3") == 30 + count)
    let note = "Có tính cả vụ việc kết thúc ở kỳ trước, ghi nhận muộn."
    #expect(try tool.text("public/so-lieu/2026-q3/index.html").contains(note))
    #expect(try !tool.text("public/so-lieu/2026-q2/index.html").contains("ghi nhận muộn"))
  }

  @Test func tinyPeriodCountsInTheNext() throws {
    let tool = try Tool()
    try tool.write("content/cases/them.csv", try header(tool) + petitions(4, "01/08/2026", from: 8000))
    let messages = """
      Tính thử trên 124 vụ việc kết thúc trong kỳ 2026-q1–2026-q3: bao nhiêu phần còn nêu riêng được
        phát hành theo   ngưỡng  loại đơn    đơn vị  lĩnh vực
        quý                   3    75,8 %    65,3 %    71,8 %
        quý                   5    72,6 %    50,8 %    38,7 %  ← đang dùng
        quý                  10    72,6 %     8,1 %     0,0 %
        6 tháng               3   100,0 %    71,0 %    82,3 %
        6 tháng               5    96,8 %    62,1 %    72,6 %
        6 tháng              10    96,8 %    33,1 %    48,4 %
        năm                   3   100,0 %    71,0 %    82,3 %
        năm                   5   100,0 %    65,3 %    75,8 %
        năm                  10   100,0 %    36,3 %    51,6 %
      Phát hành theo quý, 27,4 % vụ việc phải gộp loại đơn, theo 6 tháng thì 3,2 %; đã có kỳ phát hành theo quý nên giữ nguyên.
      2026-q3: chưa đủ điều kiện công bố riêng, tính vào kỳ sau
      Đã phát hành 2026-q3 vào content/releases/.

      """
    #expect(try tool.run("release", "2026-q3", "--yes", "--now", "2026-09-20") == .init(status: 0, messages: messages))
    #expect(try tool.files("content/releases/2026-q3").keys.sorted() == ["SHA256SUMS", "release.yaml"])
    #expect(try tool.run("check", "--now", "2026-09-20").status == 0)
    #expect(try tool.run("build", "-q", "--now", "2026-09-20") == .init(status: 0))
    #expect(try PublishedTables(tool).statistics.allSatisfy { $0[0] != "2026-q3" }, "never told as zero")
    let more = try tool.text("content/cases/them.csv") + petitions(20, "01/10/2026", from: 8100)
    try tool.write("content/cases/them.csv", more)
    #expect(try tool.run("release", "2026-q4", "--yes", "-q", "--now", "2026-12-20") == .init(status: 0))
    #expect(try tool.run("build", "-q", "--now", "2026-12-20").status == 0)
    #expect(try total(tool, "2026-q4") == 24)
  }

  /// What is not counted may change; it is said, and there is nothing to do.
  @Test func aChangedRowIsSaidAndChangesNothing() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let before = try tool.files("public")
    let line = try #require(
      tool.text("content/cases/vu-viec.csv").split(separator: "\n").first { $0.hasPrefix("MM-0001,") })
    try tool.replace(
      "content/cases/vu-viec.csv", String(line), String(line.replacing("Nội dung riêng số 1", with: "Đã sửa")))
    let messages = """
      lưu ý: Dòng này đã nằm trong bản phát hành 2026-q1 và đã bị sửa sau đó          [released-row-changed]
       ——▶ content/cases/vu-viec.csv › A2
        │  cách sửa: không cần làm gì: phần đã sửa không đổi số nào đã công bố
      Không có lỗi, 0 cảnh báo.

      """
    #expect(try tool.run("check") == .init(status: 0, messages: messages))
    #expect(try tool.run("check", "--strict").status == 0)
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.files("public") == before)
    #expect(try tool.run("release", "--all", "--yes").messages == "Không có kỳ nào đã khép lại mà chưa phát hành.\n")
  }

  @Test func oneDigitOfAReleaseIsRefused() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let before = try tool.files("public")
    try tool.replace("content/releases/2026-q1/vu-viec-don-vi.csv", "ket_qua,chấp nhận,7", "ket_qua,chấp nhận,8")
    let messages = """
      lỗi: Tệp vu-viec-don-vi.csv không còn như lúc phát hành                         [release-file-changed]
       ——▶ content/releases/2026-q1/vu-viec-don-vi.csv
        │  cách sửa: không sửa tay tệp đã phát hành: lấy lại bản gốc từ kho lưu trữ

      """
    #expect(try tool.run("build") == .init(status: 1, messages: messages))
    #expect(try tool.files("public") == before)
  }
}
