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

  private static let first = "2026-q1: 60 vụ việc; nêu được đơn vị 65,0 %, lĩnh vực 56,7 %\n" + flows(1)
  private static let second = "2026-q2: 60 vụ việc; nêu được đơn vị 40,0 %, lĩnh vực 23,3 %\n" + flows(0)

  /// What it tells of the flows: what is pending of so many of five units.
  private static func flows(_ units: Int) -> String {
    "  luồng đơn: kiến nghị, phản ánh; khiếu nại + tố cáo; còn lại của \(units)/5 đơn vị, tiếp nhận của 0/5\n"
  }

  /// What the office would keep by other periods and thresholds.
  private static let tried = """
    Tính thử trên 120 vụ việc kết thúc trong kỳ 2026-q1–2026-q2: bao nhiêu phần còn nêu riêng được
      phát hành theo   ngưỡng  loại đơn    đơn vị  lĩnh vực
      quý                   3    75,0 %    64,2 %    70,8 %
      quý                   5    75,0 %    52,5 %    40,0 %  ← đang dùng
      quý                  10    75,0 %     8,3 %     0,0 %
      6 tháng               3   100,0 %    70,0 %    81,7 %
      6 tháng               5   100,0 %    64,2 %    75,0 %
      6 tháng              10   100,0 %    34,2 %    50,0 %
      năm                   3   100,0 %    70,0 %    81,7 %
      năm                   5   100,0 %    64,2 %    75,0 %
      năm                  10   100,0 %    34,2 %    50,0 %
    Phát hành theo quý, 25,0 % vụ việc phải gộp loại đơn, theo 6 tháng thì 0,0 %\(advice)

    """
  /// Of a site with schedules and no table of sessions.
  private static let withoutSessions = """
    lưu ý: Chưa có bảng kết quả tiếp công dân nào: kỳ phát hành bây giờ sẽ không có số người, vụ việc, đoàn được tiếp, ghi sau cũng không thêm vào được  [release-without-sessions]
      │  cách sửa: có kết quả các buổi thì ghi vào sessions/ trước khi phát hành; không công bố các số ấy thì bỏ qua

    """
  private static let advice =
    ". Đề nghị trả lời “không”, ghi “period: half-year” trong site.yaml rồi phát hành."

  @Test func onePeriod() throws {
    let tool = try unreleased()
    let outcome = try tool.run("release", "2026-q1", "--yes", "--now", "2026-06-20")
    #expect(
      outcome
        == .init(
          status: 0,
          messages: Self.withoutSessions + Self.tried + Self.first + "Đã phát hành 2026-q1 vào content/releases/.\n"))
    let fixture = try Tool()
    let names = ["SHA256SUMS", "luong.csv", "release.yaml", "vu-viec-don-vi.csv", "vu-viec-linh-vuc.csv"]
    #expect(try tool.files("content/releases/2026-q1").keys.sorted() == names)
    #expect(try tool.frozen("content/releases/2026-q1") == fixture.frozen("content/releases/2026-q1"))
    #expect(!tool.exists("content/releases/2026-q2"))
    #expect(try tool.text("content/cases/.released.tsv").split(separator: "\n").count == 60)
  }

  /// Of one period alone longer ones cannot be told from it: nothing is said of what they keep.
  @Test func oneClosedPeriodTriesNoOther() throws {
    let tool = try unreleased()
    let path = "content/cases/vu-viec.csv"
    let rows = try tool.text(path).split(separator: "\n").map(String.init)
    let early = rows.dropFirst().filter { row in
      let day = row.split(separator: ",", omittingEmptySubsequences: false)[7].split(separator: "/")
      return day.count == 3 && (day[2] == "2025" || day[1] == "01" || day[1] == "02")
    }
    try tool.write(path, ([rows[0]] + early).joined(separator: "\n") + "\n")
    let outcome = try tool.run("release", "2026-q1", "--yes", "--now", "2026-03-20")
    #expect(outcome.status == 0)
    #expect(
      outcome.messages.contains(
        "vụ việc phải gộp loại đơn; bảng mới có một kỳ nên chưa thử được kỳ dài hơn. Kỳ đã phát hành rồi thì không đổi cách chia được nữa: chưa chắc thì trả lời “không” và chờ có thêm kỳ.\n"
      ), "\(outcome.messages)")
  }

  @Test func allPeriods() throws {
    let tool = try unreleased()
    let done =
      Self.withoutSessions + Self.tried + Self.first + Self.second
      + "Đã phát hành 2026-q1, 2026-q2 vào content/releases/.\n"
    #expect(try tool.run("release", "--all", "--yes", "--now", "2026-06-20") == .init(status: 0, messages: done))
    #expect(try tool.frozen("content") == Tool().frozen("content"))
    let again = try tool.run("release", "--all", "--yes")
    #expect(again == .init(status: 0, messages: "Không có kỳ nào đã khép lại mà chưa phát hành.\n"))
    #expect(try tool.frozen("content") == Tool().frozen("content"))
  }

  /// One by one gives the same bytes as all at once.
  @Test func orderMakesNoDifference() throws {
    let tool = try unreleased()
    #expect(try tool.run("release", "2026-q1", "--yes", "-q", "--now", "2026-06-20") == .init(status: 0))
    #expect(try tool.run("release", "2026-q2", "--yes", "-q", "--now", "2026-06-20") == .init(status: 0))
    #expect(try tool.frozen("content") == Tool().frozen("content"))
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

  @Test func nothingEnded() throws {
    let tool = try unreleased()
    try tool.remove("content/cases")
    try tool.write(
      "content/cases/a.csv",
      "Mã vụ việc,Đơn vị giải quyết,Loại đơn,Lĩnh vực,Ngày tiếp nhận,Ngày giải quyết,Tình trạng,Kết quả\n")
    let outcome = try tool.run("release", "2026-q1", "--yes")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages == """
        lỗi: Bảng vụ việc không có vụ việc nào kết thúc trong một kỳ đã khép lại, nên chưa có gì để phát hành  [release-nothing]
          │  cách sửa: điền vụ việc vào bảng, hoặc đợi tới khi kỳ khép lại

        """)
    #expect(!tool.exists("content/releases"))
  }

  @Test(arguments: [[], ["2026-q1", "--all"]]) func aPeriodOrAll(_ arguments: [String]) throws {
    let outcome = try Tool().run(["release", "--yes"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix("Lỗi: Nêu một kỳ, hoặc --all.\n"))
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
    #expect(try tool.frozen("content/releases") == Tool().frozen("content/releases"))
    #expect(try tool.text("ngoai/.released.tsv") == Tool().text("content/cases/.released.tsv"))
    #expect(!tool.exists("content/cases"))
  }

  /// Once a period is released its grid stays, and the advice is not given.
  @Test func adviceComesBeforeTheFirstRelease() throws {
    let tool = try unreleased()
    #expect(try tool.run("release", "2026-q1", "--yes", "-q", "--now", "2026-06-20") == .init(status: 0))
    let outcome = try tool.run("release", "2026-q2", "--yes", "--now", "2026-06-20")
    let kept = "; đã có kỳ phát hành theo quý nên giữ nguyên."
    #expect(
      outcome.messages == Self.tried.replacing(Self.advice, with: kept) + Self.second
        + "Đã phát hành 2026-q2 vào content/releases/.\n")
  }

  @Test func theTableInEnglish() throws {
    let tool = try unreleased()
    try tool.replace("content/site.yaml", "demo: true", "demo: true\nperiod: half-year")
    let messages = """
      notice: There is no table of sessions: what is released now tells of no persons, matters and groups received, and later rows cannot add them  [release-without-sessions]
        │  fix: enter the results in sessions/ before the release; if those are not to be published, go on
      Tried on 120 matters concluded in 2026-h1: what share can be told by itself
        released by   threshold      kind      unit     field
        quarter               3    75,0 %    64,2 %    70,8 %
        quarter               5    75,0 %    52,5 %    40,0 %
        quarter              10    75,0 %     8,3 %     0,0 %
        half-year             3   100,0 %    70,0 %    81,7 %
        half-year             5   100,0 %    64,2 %    75,0 %  ← in use
        half-year            10   100,0 %    34,2 %    50,0 %
        year                  3   100,0 %    70,0 %    81,7 %
        year                  5   100,0 %    64,2 %    75,0 %
        year                 10   100,0 %    34,2 %    50,0 %
      Released by half-year, every matter keeps its kind.
      2026-h1: 120 matters; told by unit 64,2 %, by field 75,0 %
        flows: kiến nghị, phản ánh; khiếu nại + tố cáo; pending of 0/5 units, received of 0/5
      Released 2026-h1 into content/releases/.

      """
    let outcome = try tool.run("release", "--all", "--yes", "--lang", "en", "--now", "2026-06-20")
    #expect(outcome == .init(status: 0, messages: messages))
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

  /// The demonstration by other periods, from raw rows to pages.
  private func demonstration(_ grid: String) throws -> Tool {
    let tool = try Tool(site: nil)
    try tool.remove("content/releases")
    try tool.remove("content/cases/.released.tsv")
    try tool.remove("content/sessions/.released.tsv")
    // Its notices link to quarters.
    try tool.remove("content/news")
    try tool.replace("content/site.yaml", "period: quarter", "period: \(grid)")
    return tool
  }

  @Test func halfYearsFromRowsToPages() throws {
    let tool = try demonstration("half-year")
    let outcome = try tool.run("release", "--all", "--yes", "--now", "2026-11-24")
    #expect(outcome.messages.hasSuffix("Đã phát hành 2025-h1, 2025-h2, 2026-h1 vào content/releases/.\n"))
    #expect(try tool.run("check", "-q", "--now", "2026-11-24").status == 0)
    #expect(try tool.run("build", "-q", "--now", "2026-11-24").status == 0)
    let page = try tool.text("public/so-lieu/2026-h1/index.html")
    #expect(page.contains("6 tháng đầu năm 2026 so với cùng kỳ năm trước (6 tháng đầu năm 2025)"))
    #expect(page.contains("6 tháng đầu năm 2026 so với kỳ liền trước (6 tháng cuối năm 2025)"))
    #expect(page.contains("<dt>Kỳ sau</dt><dd>phát hành được từ 15/12/2026</dd>"))
    #expect(try tool.text("public/so-lieu/index.html").contains(">6T đầu 2025</text>"))
    #expect(try tool.text("public/so-lieu/2025/index.html").contains("<h1>Số liệu năm 2025</h1>"))
    #expect(!tool.exists("public/so-lieu/2025-6t/index.html"))
    // The district ended on 30/6/2025, in the second half.
    let district = try tool.text("public/so-lieu/don-vi/ubnd-huyen-gia-lap/index.html")
    #expect(
      district.contains(
        "6 tháng đầu năm 2026</a></th><td class=\"remark\" colspan=\"9\"><span>đơn vị đã kết thúc hoạt động"))
  }

  @Test func yearsFromRowsToPages() throws {
    let tool = try demonstration("year")
    let outcome = try tool.run("release", "--all", "--yes", "--now", "2026-12-24")
    #expect(outcome.messages.hasSuffix("Đã phát hành 2025, 2026 vào content/releases/.\n"))
    #expect(try tool.run("check", "-q", "--now", "2026-12-24").status == 0)
    #expect(try tool.run("build", "-q", "--now", "2026-12-24").status == 0)
    let page = try tool.text("public/so-lieu/2026/index.html")
    #expect(page.contains("Năm 2026 so với cùng kỳ năm trước (năm 2025)"))
    #expect(!page.contains("so với kỳ liền trước"))
    #expect(page.contains("<dt>Kỳ sau</dt><dd>phát hành được từ 15/12/2027</dd>"))
    #expect(try tool.text("public/so-lieu/index.html").contains("<path class=\"line\" d=\"M250 "))
  }

  /// Matters under new identifiers are the same matters.
  /// Without a year's days off its terms would be frozen too short: a warning, and under `--strict` a refusal.
  @Test func aYearWithoutItsDaysOff() throws {
    let tool = try unreleased()
    let days = try tool.text("content/holidays/2026.yaml")
    try tool.remove("content/holidays/2026.yaml")
    let before = try tool.files("content")
    let strict = try tool.run("release", "2026-q1", "--yes", "-q", "--strict")
    #expect(strict.status == 1)
    #expect(strict.messages.contains("lỗi: Chưa có lịch nghỉ năm 2026: hạn giải quyết"))
    #expect(try tool.files("content") == before)
    let told = try tool.run("release", "2026-q1", "--yes", "-q")
    #expect(told.status == 0)
    #expect(told.messages.contains("[release-without-holidays]"))
    try tool.write("content/holidays/2026.yaml", days)
    #expect(try tool.run("release", "2026-q2", "--yes", "-q", "--strict") == .init(status: 0))
  }

  @Test func renumberedMattersAreNotReleasedAgain() throws {
    let tool = try Tool()
    try tool.write(
      "content/cases/vu-viec.csv", tool.text("content/cases/vu-viec.csv").replacing("\nMM-", with: "\nHS-"))
    let release = try tool.run("release", "--all", "--yes", "--now", "2026-09-20")
    #expect(release.status == 1)
    #expect(
      release.messages.split(separator: "\n").filter { $0.hasSuffix("[case-renumbered]") }.map { $0.prefix(70) } == [
        "lỗi: 60 dòng giống hệt 60 vụ việc đã phát hành ở kỳ 2026-q1 mà mã khôn",
        "lỗi: 60 dòng giống hệt 60 vụ việc đã phát hành ở kỳ 2026-q2 mà mã khôn",
      ])
    #expect(!tool.exists("content/releases/2026-q3"))
    let check = try tool.run("check", "--now", "2026-09-20")
    #expect(check.status == 0)
    #expect(check.messages.components(separatedBy: "[case-renumbered]").count == 3)
    // Another matter like a released one may come once the released rows are back.
    let rows = try Tool().text("content/cases/vu-viec.csv")
    let like = try #require(rows.split(separator: "\n").first { $0.hasPrefix("MM-0005,") }).replacing(
      "MM-", with: "HS-")
    try tool.write("content/cases/vu-viec.csv", rows + like + "\n")
    #expect(try tool.run("release", "--all", "--yes", "-q", "--now", "2026-09-20") == .init(status: 0))
  }

  /// A period released by a machine whose clock is ahead.
  @Test func aReleaseAhead() throws {
    let tool = try Tool()
    for path in ["cases/vu-viec.csv", "cases/.released.tsv"] { try tool.remove("content/\(path)") }
    let check = try tool.run("check", "--now", "2026-06-01")
    #expect(check.status == 0)
    #expect(check.messages.contains("ngày 14/06/2026 mới khép lại; ngày dựng cổng là 01/06/2026"))
    #expect(try !tool.run("check", "--now", "2026-06-15").messages.contains("[release-ahead]"))
  }
}
