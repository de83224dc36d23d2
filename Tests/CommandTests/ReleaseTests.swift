import Foundation
import Testing

@Suite struct ReleaseTests {
  /// The site before anything was released.
  private func unreleased() throws -> Tool {
    let tool = try Tool()
    try tool.remove("content/releases")
    try tool.remove("content/cases/.released.tsv")
    return tool
  }

  private static let first = "2026-q1: 60 vụ việc; nêu được đơn vị 65,0 %, lĩnh vực 56,7 %\n"
  private static let second = "2026-q2: 60 vụ việc; nêu được đơn vị 40,0 %, lĩnh vực 23,3 %\n"

  @Test func onePeriod() throws {
    let tool = try unreleased()
    let outcome = try tool.run("release", "2026-q1", "--yes", "--now", "2026-06-20")
    #expect(outcome == .init(status: 0, messages: Self.first + "Đã phát hành 2026-q1 vào content/releases/.\n"))
    let fixture = try Tool()
    let names = ["SHA256SUMS", "luong.csv", "release.yaml", "vu-viec-don-vi.csv", "vu-viec-linh-vuc.csv"]
    #expect(try tool.files("content/releases/2026-q1").keys.sorted() == names)
    #expect(try tool.files("content/releases/2026-q1") == fixture.files("content/releases/2026-q1"))
    #expect(!tool.exists("content/releases/2026-q2"))
    #expect(try tool.text("content/cases/.released.tsv").split(separator: "\n").count == 60)
  }

  @Test func allPeriods() throws {
    let tool = try unreleased()
    let done = Self.first + Self.second + "Đã phát hành 2026-q1, 2026-q2 vào content/releases/.\n"
    #expect(try tool.run("release", "--all", "--yes", "--now", "2026-06-20") == .init(status: 0, messages: done))
    #expect(try tool.files("content") == Tool().files("content"))
    let again = try tool.run("release", "--all", "--yes")
    #expect(again == .init(status: 0, messages: "Không có kỳ nào đã khép lại mà chưa phát hành.\n"))
    #expect(try tool.files("content") == Tool().files("content"))
  }

  /// One by one gives the same bytes as all at once.
  @Test func orderMakesNoDifference() throws {
    let tool = try unreleased()
    #expect(try tool.run("release", "2026-q1", "--yes", "-q", "--now", "2026-06-20") == .init(status: 0))
    #expect(try tool.run("release", "2026-q2", "--yes", "-q", "--now", "2026-06-20") == .init(status: 0))
    #expect(try tool.files("content") == Tool().files("content"))
  }

  @Test func asksAndWithoutATerminalRefuses() throws {
    let tool = try unreleased()
    let before = try tool.files("content")
    let messages = """
      lỗi: Không có ai để trả lời câu hỏi xác nhận                                    [no-answer]
        │  cách sửa: chạy trong cửa sổ lệnh, hoặc thêm --yes

      """
    #expect(try tool.run("release", "2026-q1") == .init(status: 2, messages: messages))
    #expect(try tool.run("release", "--all") == .init(status: 2, messages: messages))
    #expect(try tool.files("content") == before)
  }

  @Test(arguments: [
    (
      "2026-q1",
      """
      lỗi: Kỳ 2026-q1 đã phát hành, không phát hành lại                               [release-exists]
        │  cách sửa: số đã công bố không đổi; dòng đến muộn tự được tính vào kỳ sau

      """, Int32(1)
    ),
    (
      "2026-q3",
      """
      lỗi: Kỳ 2026-q3 chưa khép lại (đến hết 14/09/2026)                              [release-not-closed]
        │  cách sửa: phát hành từ ngày 15/09/2026

      """, 1
    ),
    (
      "2026-q9",
      """
      lỗi: “2026-q9” không phải một kỳ                                                [not-a-period]
        │  cách sửa: viết ví dụ 2026-q3

      """, 2
    ),
    (
      "2026-h1",
      """
      lỗi: “2026-h1” không phải một kỳ                                                [not-a-period]
        │  cách sửa: viết ví dụ 2026-q3

      """, 2
    ),
  ]) func refused(_ period: String, _ messages: String, _ status: Int32) throws {
    let tool = try Tool()
    let before = try tool.files("content")
    #expect(try tool.run("release", period, "--yes") == .init(status: status, messages: messages))
    #expect(try tool.files("content") == before)
  }

  @Test func outOfOrder() throws {
    let tool = try unreleased()
    let messages = """
      lỗi: Các kỳ phải phát hành theo thứ tự                                          [release-out-of-order]
        │  cách sửa: phát hành kỳ 2026-q1 trước

      """
    #expect(try tool.run("release", "2026-q2", "--yes") == .init(status: 1, messages: messages))
    #expect(!tool.exists("content/releases"))
  }

  @Test(arguments: [[], ["2026-q1", "--all"]]) func aPeriodOrAll(_ arguments: [String]) throws {
    let outcome = try Tool().run(["release", "--yes"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix("Error: Nêu một kỳ, hoặc --all.\n"))
  }

  @Test func withoutTables() throws {
    let tool = try Tool()
    try tool.remove("content/cases")
    let messages = """
      lỗi: Không có bảng vụ việc nào để phát hành                                     [cases-missing]
        │  cách sửa: đặt tệp .xlsx hoặc .csv vào content/cases/

      """
    #expect(try tool.run("release", "--all", "--yes") == .init(status: 1, messages: messages))
  }

  @Test func fromElsewhereKeepsItsMarksThere() throws {
    let tool = try unreleased()
    try FileManager.default.moveItem(at: tool.url("content/cases"), to: tool.url("ngoai"))
    let outcome = try tool.run("release", "--all", "--yes", "-q", "--cases", "ngoai", "--now", "2026-06-20")
    #expect(outcome == .init(status: 0))
    #expect(try tool.files("content/releases") == Tool().files("content/releases"))
    #expect(try tool.text("ngoai/.released.tsv") == Tool().text("content/cases/.released.tsv"))
    #expect(!tool.exists("content/cases"))
  }

  @Test func halfYears() throws {
    let tool = try unreleased()
    try tool.replace("content/site.yaml", "demo: true", "demo: true\nperiod: half-year")
    let outcome = try tool.run("release", "--all", "--yes")
    #expect(outcome.status == 0)
    #expect(outcome.messages.hasSuffix("Đã phát hành 2026-h1 vào content/releases/.\n"))
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(tool.exists("public/so-lieu/2026-h1/index.html"))
    #expect(tool.exists("public/du-lieu/2026-h1/vu-viec-don-vi.csv"))
  }
}
