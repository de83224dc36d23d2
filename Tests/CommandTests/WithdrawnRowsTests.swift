import Testing

/// Rows of a withdrawn period come back in no later one.
@Suite struct WithdrawnRowsTests {
  private static let reason = Tool.withdrawalReason

  private func petitions(_ count: Int, _ concluded: String, from number: Int) -> String {
    (0..<count).map {
      "MM-\(number + $0),UBND xã Một,kiến nghị,,Đất đai,10/01/2026,,\(concluded),đã giải quyết,đã trả lời,,Riêng\n"
    }.joined()
  }

  private func totalOfThirdQuarter(_ tool: Tool) throws -> Int {
    #expect(try tool.run("release", "2026-q3", "--yes", "-q", "--now", "2026-09-20") == .init(status: 0))
    #expect(try tool.run("build", "-q", "--now", "2026-09-20") == .init(status: 0))
    return try PublishedTables(tool).place.filter { $0.key.period == "2026-q3" }.reduce(0) {
      $0 + PublishedTables.count($1.value)
    }
  }

  private func add(_ rows: String, to tool: Tool) throws {
    let header = String(try tool.text("content/cases/vu-viec.csv").prefix { !$0.isNewline }) + "\n"
    try tool.write("content/cases/them.csv", header + rows)
  }

  @Test func itsRowsCountInNoLaterPeriod() throws {
    let tool = try Tool.withdrawn()
    try add(petitions(30, "01/08/2026", from: 8000), to: tool)
    #expect(try totalOfThirdQuarter(tool) == 30)
  }

  /// Neither rows under new identifiers nor rows whose marks were lost slip into the next period.
  @Test func rowsOfItsDaysWithoutAMarkStayOut() throws {
    let tool = try Tool.withdrawn()
    try add(petitions(30, "01/08/2026", from: 8000) + petitions(7, "01/02/2026", from: 9000), to: tool)
    let notice = """
      lưu ý: Không công bố 7 dòng kết thúc trong kỳ đã thu hồi                        [row-of-withdrawn-period]
       ——▶ content/cases/them.csv › A32
        │  cách sửa: có thể để nguyên: không phân biệt được dòng đến muộn với dòng đã thu hồi mang mã khác
        │  xem thêm: content/cases/them.csv › A33
      """
    #expect(try tool.run("check", "--now", "2026-09-20").messages.contains(notice))
    #expect(try totalOfThirdQuarter(tool) == 30)
  }

  @Test func aPeriodCountedInItIsGoneWithIt() throws {
    let tool = try Tool()
    try add(petitions(4, "01/08/2026", from: 8000), to: tool)
    #expect(try tool.run("release", "2026-q3", "--yes", "-q", "--now", "2026-09-20") == .init(status: 0))
    let rows = petitions(4, "01/08/2026", from: 8000) + petitions(20, "01/10/2026", from: 8100)
    try add(rows, to: tool)
    #expect(try tool.run("release", "2026-q4", "--yes", "-q", "--now", "2026-12-20") == .init(status: 0))
    let messages = """
      lỗi: Kỳ 2026-q3 không có số liệu riêng: vụ việc của nó tính vào kỳ sau          [release-deferred]
        │  cách sửa: chọn kỳ sau, từ 2026-q4

      """
    #expect(
      try tool.run("release", "2026-q3", "--withdraw", Self.reason, "--yes", "--now", "2026-12-21")
        == .init(status: 1, messages: messages))
    let late = ["release", "2026-q4", "--withdraw", Self.reason, "--yes", "-q", "--now", "2026-12-21"]
    #expect(try tool.run(late) == .init(status: 0))
    #expect(try tool.run("build", "-q", "--now", "2026-12-21").status == 0)
    let page = try tool.text("public/so-lieu/2026-q3/index.html")
    #expect(page.contains("Số liệu quý IV/2026 đã <a href=\"../../dinh-chinh/index.html\">thu hồi ngày 21/12/2026</a>"))
    // A row that comes now for the quarter before is one of the withdrawn ones, for all that can be told.
    try add(rows + petitions(1, "02/08/2026", from: 8500), to: tool)
    #expect(try tool.run("check", "--now", "2026-12-21").messages.contains("[row-of-withdrawn-period]"))
  }
}
