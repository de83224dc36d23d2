import Foundation
import Testing

@Suite struct BuildTests {
  @Test func saysWhatItMade() throws {
    let tool = try Tool()
    let count = 108
    let done = "Đã dựng cổng: \(count) tệp trong public/. Mở public/index.html để xem.\n"
    #expect(try tool.run("build") == .init(status: 0, messages: done))
    #expect(try tool.files("public").count == count + 1, "and the marker")
    let english = "Built the portal: \(count) files in trang/. Open trang/index.html.\n"
    #expect(try tool.run("build", "-d", "trang", "--lang", "en") == .init(status: 0, messages: english))
  }

  /// Same content, templates and day: same bytes, wherever they are read from and written to.
  @Test func sameInputSameBytes() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let first = try tool.files("public")
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.files("public") == first)
    let away = ["-s", tool.url("content").path, "--templates", tool.url("site-templates").path]
    #expect(try tool.run(["build", "-q", "-d", "ra/mot noi khac"] + away) == .init(status: 0))
    #expect(try tool.files("ra/mot noi khac") == first)
    #expect(try tool.run(["build", "-q", "-d", tool.url("hai").path, "-s", "./content/"]) == .init(status: 0))
    #expect(try tool.files("hai") == first)
    let other = try Tool()
    #expect(
      try other.run("build", "-q", "--now", "2026-07-15", environment: ["TZ": "America/New_York"]) == .init(status: 0))
    #expect(try other.files("public") == first)
  }

  /// Names stored decomposed, as macOS does, come out as composed ones do.
  @Test func decomposedNamesAndTexts() throws {
    let (composed, decomposed) = (try Tool(), try Tool())
    let table = try composed.text("content/cases/vu-viec.csv")
    for tool in [composed, decomposed] { try tool.remove("content/cases/vu-viec.csv") }
    try composed.write("content/cases/Vụ việc năm.csv", table)
    let name = "content/cases/Vụ việc năm.csv".decomposedStringWithCanonicalMapping
    try decomposed.write(name, table.decomposedStringWithCanonicalMapping)
    for path in ["pages/gioi-thieu.md", "offices/tinh.md", "reception/tinh-chu-tich.md", "site.yaml"] {
      let text = try decomposed.text("content/\(path)")
      try decomposed.write("content/\(path)", text.decomposedStringWithCanonicalMapping)
    }
    for tool in [composed, decomposed] {
      #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
      #expect(try tool.run("build", "-q") == .init(status: 0))
    }
    #expect(try decomposed.files("public") == composed.files("public"))
  }

  @Test func theDay() throws {
    let tool = try Tool()
    // 14/7/2026 23:30 in London is 15/7 in Việt Nam.
    let evening = ["SOURCE_DATE_EPOCH": "1784068200"]
    #expect(try tool.run(["build", "-q"], environment: evening).status == 0)
    #expect(try tool.text("public/lich-tiep-cong-dan/lich.json").contains("\"asOf\":\"2026-07-15\""))
    #expect(try tool.run(["build", "-q", "--now", "2026-11-22"], environment: evening).status == 0)
    #expect(try tool.text("public/lich-tiep-cong-dan/lich.json").contains("\"asOf\":\"2026-11-22\""))
  }

  @Test(arguments: ["mai", "1e9", "-5", "99999999999999999", "9223372036854775807", ""]) func badEpoch(_ text: String)
    throws
  {
    let messages = """
      lỗi: SOURCE_DATE_EPOCH phải là số giây kể từ năm 1970                           [source-date-epoch]
        │  cách sửa: bỏ biến này, hoặc dùng --now 2026-11-22

      """
    let outcome = try Tool().run(["build"], environment: ["SOURCE_DATE_EPOCH": text])
    #expect(outcome == .init(status: 2, messages: messages))
    #expect(try Tool().run(["check", "--now", "2026-07-15"], environment: ["SOURCE_DATE_EPOCH": text]).status == 0)
  }

  @Test(arguments: ["2100-02-28", "2999-12-31"]) func farDays(_ day: String) throws {
    #expect(try Tool().run("build", "-q", "--now", day) == .init(status: 0))
  }

  /// Nothing had been issued then.
  @Test func beforeAllDocuments() throws {
    let outcome = try Tool().run("build", "--now", "1900-01-01")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("[policy-issued-in-future]"))
  }

  @Test func withoutCases() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let before = try tool.files("public")
    try tool.remove("content/cases")
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.files("public") == before)
  }

  @Test func damagedCasesDoNotTouchABuild() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let before = try tool.files("public")
    try tool.write("content/cases/vu-viec.csv", "hỏng")
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.files("public") == before)
  }

  @Test func baseURL() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q", "--base-url", "https://khac.example/cong/") == .init(status: 0))
    #expect(try tool.text("public/sitemap.xml").contains("<loc>https://khac.example/cong/so-lieu/"))
    #expect(
      try !tool.files("public").values.contains { String(decoding: $0, as: UTF8.self).contains("https://thu.example") })
  }

  @Test func drafts() throws {
    let tool = try Tool()
    try tool.write("content/pages/nhap.md", "---\ntitle: Bản nháp\ndraft: true\n---\n\nChưa xong.\n")
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(!tool.exists("public/nhap/index.html"))
    #expect(try tool.run("build", "-q", "-D") == .init(status: 0))
    #expect(tool.exists("public/nhap/index.html"))
  }
}
