import Foundation
import Testing

@Suite struct PublishTests {
  private func publish(_ tool: Tool, on day: String, _ more: String...) throws -> Tool.Outcome {
    try tool.run(["publish", "--now", day] + more)
  }

  @Test func saysWhatItDid() throws {
    let tool = try Tool()
    let count = try tool.run("build", "-q", "-d", "dung").status == 0 ? tool.files("dung").count - 1 : 0
    let done = "Đã đăng cổng: \(count) tệp trong public/; lịch sử ở content/history/.\n"
    #expect(try publish(tool, on: "2026-07-15") == .init(status: 0, messages: done))
    #expect(try tool.files("public") == tool.files("dung"))
    #expect(
      try tool.files("content/history").keys.sorted() == ["days.tsv", "entries.tsv", "pages.tsv", "sessions.tsv"])
    let english = "Published the portal: \(count) files in public/; history in content/history/.\n"
    #expect(try publish(tool, on: "2026-07-15", "--lang", "en") == .init(status: 0, messages: english))
  }

  @Test func theSameTwice() throws {
    let tool = try Tool()
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    let (history, site) = (try tool.files("content/history"), try tool.files("public"))
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    #expect(try tool.files("content/history") == history)
    #expect(try tool.files("public") == site)
    #expect(
      try tool.text("content/history/entries.tsv") == """
        entry	first	gone
        tinh-chu-tich	2026-07-15	-
        tinh-chu-tich/2026-09-15/move/2026-09-16	2026-07-15	-
        xa-mot-hang-tuan	2026-07-15	-

        """)
    #expect(try publish(tool, on: "2026-07-16", "-q") == .init(status: 0))
    #expect(try tool.text("content/history/days.tsv") == "day\n2026-07-15\n2026-07-16\n")
    #expect(try tool.files("content/history")["entries.tsv"] == history["entries.tsv"])
  }

  @Test func onlyPublishWrites() throws {
    let tool = try Tool()
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    try tool.replace("content/reception/xa-mot-hang-tuan.md", "thứ Năm", "thứ Tư")
    let before = try tool.files("content")
    #expect(try tool.run("build", "-q").status == 0)
    #expect(try tool.run("check", "-q").status == 0)
    #expect(try tool.files("content") == before)
  }

  @Test func aMovedSession() throws {
    let tool = try Tool()
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    let move = "  - {date: 2026-10-15, action: move, to: 2026-10-16, reason: \"Họp\", published: 2026-07-20}\n---\n"
    let text = try tool.text("content/reception/tinh-chu-tich.md")
    try tool.write("content/reception/tinh-chu-tich.md", String(text.dropLast(4)) + move)
    #expect(try publish(tool, on: "2026-07-20", "-q") == .init(status: 0))
    let sessions = try tool.text("content/history/sessions.tsv").split(separator: "\n")
    let rest = "\t08:00-11:30\tChủ tịch UBND tỉnh\tTrụ sở tiếp công dân tỉnh, Số 0, đường Thử\tconfirmed"
    #expect(
      sessions.filter { $0.hasPrefix("tinh-chu-tich-2026-10-15\t") } == [
        "tinh-chu-tich-2026-10-15\t0\t2026-07-15\t2026-10-15\(rest)",
        "tinh-chu-tich-2026-10-15\t1\t2026-07-20\t2026-10-16\(rest)",
      ])
    #expect(
      try tool.text("content/history/entries.tsv").contains("tinh-chu-tich/2026-10-15/move/2026-10-16\t2026-07-20\t-\n")
    )
    // From the next day on the page tells the day by the history and not as stated.
    #expect(try publish(tool, on: "2026-07-21", "-q") == .init(status: 0))
    let page = try tool.text("public/lich-tiep-cong-dan/tinh/index.html")
    #expect(page.contains("Dời buổi ngày 15/10/2026: thông báo ngày 20/07/2026, đúng hạn."))
    #expect(page.contains("Dời buổi ngày 15/09/2026: thông báo ngày 10/07/2026 (theo khai báo), đúng hạn."))
  }

  /// A draft that was shown for once is no promise.
  @Test func draftsAreNotRecorded() throws {
    let tool = try Tool()
    try tool.write("content/pages/nhap.md", "---\ntitle: Nháp\ndraft: true\n---\n\nChữ.\n")
    let text = try tool.text("content/reception/xa-mot-hang-tuan.md")
    try tool.write(
      "content/reception/nhap.md", text.replacing("valid:", with: "draft: true\nvalid:").replacing("Một", with: "Hai"))
    #expect(try publish(tool, on: "2026-07-15", "-q", "--drafts") == .init(status: 0))
    #expect(tool.exists("public/nhap/index.html"))
    let history = try tool.files("content/history")
    let words = ["pages.tsv", "sessions.tsv", "entries.tsv"].map { name in
      history[name].map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    #expect(words.allSatisfy { !$0.contains("nhap") })
    #expect(words[2].contains("xa-mot-hang-tuan\t2026-07-15"))
    #expect(try publish(tool, on: "2026-07-16", "-q") == .init(status: 0))
    #expect(!tool.exists("public/nhap/index.html"))
  }

  /// A preview has what is public later, of whatever kind.
  @Test func whatIsPublicLaterIsPreviewed() throws {
    let tool = try Tool()
    let later = "publishDate: 2026-08-01\n"
    try tool.write("content/pages/sau.md", "---\ntitle: Sau\n\(later)---\n\nChữ.\n")
    try tool.write("content/news/2026-08-01-sau.md", "---\ntitle: Tin sau\n---\n\nChữ.\n")
    try tool.write(
      "content/offices/sau.md",
      try tool.text("content/offices/xa-mot.md").replacing("Một", with: "Hai").replacing(
        "---\n", with: "---\n\(later)", maxReplacements: 1))
    let pages = [
      "public/sau/index.html", "public/bao-chi/sau/index.html", "public/lich-tiep-cong-dan/sau/index.html",
    ]
    let build = { (options: [String]) in
      try tool.run(["build", "--now", "2026-07-15", "-q"] + options)
    }
    #expect(try build([]).status == 0)
    #expect(pages.filter(tool.exists) == [])
    #expect(try build(["--drafts"]).status == 0)
    #expect(pages.filter(tool.exists) == pages)
  }

  @Test func refusedContentIsNotRecorded() throws {
    let tool = try Tool()
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    let before = try tool.files("content/history")
    try tool.overlay(Tool.fixtures.appending(path: "refused/missing-key"))
    #expect(try publish(tool, on: "2026-07-16", "-q").status == 1)
    #expect(try tool.files("content/history") == before)
  }

  @Test func notForADayBeforeTheLast() throws {
    let tool = try Tool()
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    let (history, site) = (try tool.files("content/history"), try tool.files("public"))
    let messages = """
      lỗi: Cổng đã đăng ngày 15/07/2026, không thể đăng lùi về ngày 14/07/2026        [publish-before-last]
        │  cách sửa: bỏ --now, hoặc dùng build để xem cổng của một ngày khác; nếu lần đăng ấy chạy khi máy sai ngày thì chép lại thư mục content/history từ bản sao trước lần ấy

      """
    #expect(try publish(tool, on: "2026-07-14") == .init(status: 2, messages: messages))
    #expect(try tool.files("content/history") == history)
    #expect(try tool.files("public") == site)
    #expect(try tool.run("build", "-q", "--now", "2026-07-14", "-d", "xem") == .init(status: 0))
  }

  /// The site stands, and the next run records what this one could not.
  @Test func whereTheHistoryCannotBeWritten() throws {
    let tool = try Tool()
    try tool.write("content/history/days.tsv/.x", "một thư mục thay cho tệp")
    let messages = """
      lỗi: Không ghi được vì ở đó là một thư mục, không phải tệp                      [file-system]
       ——▶ content/history/days.tsv

      lỗi: Cổng mới đã đăng nhưng chưa ghi được vào lịch sử đăng                      [history-unwritten]
        │  cách sửa: xử lý lỗi trên rồi chạy lại minhbach publish trong ngày

      """
    #expect(try publish(tool, on: "2026-07-15") == .init(status: 3, messages: messages))
    #expect(tool.exists("public/index.html"))
    try tool.remove("content/history")
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    #expect(try tool.text("content/history/days.tsv") == "day\n2026-07-15\n")
  }

  /// An address that was published once never breaks.
  @Test func aPageThatGoes() throws {
    let tool = try Tool()
    try tool.write("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\n\nChữ.\n")
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    try tool.remove("content/pages/lien-he.md")
    let site = try tool.files("public")
    #expect(try publish(tool, on: "2026-07-16", "--strict").status == 1)
    #expect(try tool.files("public") == site)
    let told = try publish(tool, on: "2026-07-16", "-q")
    #expect(told.status == 0)
    #expect(
      told.messages.hasPrefix(
        "cảnh báo: Trang “lien-he/index.html” đăng từ ngày 15/07/2026 nay không còn trong nội dung  [page-gone]\n"))
    #expect(
      try tool.text("public/lien-he/index.html").contains("được đăng lần đầu ngày 15/07/2026 và nay không còn nữa."))
    #expect(try !tool.text("public/sitemap.xml").contains("lien-he"))
    #expect(try publish(tool, on: "2026-07-17", "--strict").status == 0)
    #expect(
      try tool.text("public/lien-he/index.html").contains("được đăng lần đầu ngày 15/07/2026 và gỡ ngày 16/07/2026."))
    try tool.write("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\n\nChữ.\n")
    #expect(try publish(tool, on: "2026-07-18", "-q") == .init(status: 0))
    #expect(try tool.text("content/history/pages.tsv").contains("lien-he/index.html\t2026-07-15\t-\t-\n"))
  }

  /// A change that was edited is told once; the calendars that follow know the new day by a higher sequence.
  @Test func anEditedChange() throws {
    let tool = try Tool()
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    try tool.replace("content/reception/tinh-chu-tich.md", "to: 2026-09-16", "to: 2026-09-17")
    let messages = """
      cảnh báo: Thay đổi “move” ngày 15/09/2026 sang ngày 16/09/2026 đã đăng từ ngày 15/07/2026, nay không còn trong “changes” hoặc đã sửa  [change-vanished]
       ——▶ content/reception/tinh-chu-tich.md
        │  cách sửa: giữ nguyên thay đổi ấy, điều mới thì viết thêm một thay đổi ở cuối “changes”; nếu cố ý sửa thì cứ đăng, lần sau không nhắc nữa
        │  xem thêm: content/history/entries.tsv:3:1

      """
    #expect(try publish(tool, on: "2026-07-16", "-q") == .init(status: 0, messages: messages))
    let event = try tool.text("public/lich-tiep-cong-dan/tinh/lich.ics").components(separatedBy: "BEGIN:VEVENT")
      .first { $0.contains("UID:tinh-chu-tich-2026-09-15@") }
    #expect(event?.contains("\r\nSEQUENCE:2\r\n") == true)
    #expect(event?.contains("\r\nLAST-MODIFIED:20260716T000000Z\r\n") == true)
    #expect(event?.contains(":20260917T080000\r\n") == true)
    let calendar = try tool.text("public/lich-tiep-cong-dan/tinh/lich.ics")
    #expect(try publish(tool, on: "2026-07-16", "-q") == .init(status: 0), "told once")
    #expect(try tool.text("public/lich-tiep-cong-dan/tinh/lich.ics") == calendar)
  }

  /// People quote a text by its anchors.
  @Test func anAnchorThatGoes() throws {
    let tool = try Tool()
    let policy = "content/policies/12-cv-hu.md"
    let text = try tool.text(policy)
    try tool.write(policy, text + "\n3. Thực hiện ngay.\n")
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    #expect(try tool.text("content/history/pages.tsv").contains("van-ban/12-cv-hu/index.html#muc-3\t2026-07-15\t-\t"))
    try tool.write(policy, text)
    let told = try publish(tool, on: "2026-07-16", "-q")
    #expect(told.status == 0)
    #expect(
      told.messages.hasPrefix(
        "cảnh báo: Văn bản đã đăng từ ngày 15/07/2026 nay mất mỏ neo mà người khác có thể đã trích dẫn: #muc-3  [anchor-gone]\n ——▶ \(policy):2:9\n"
      ))
    #expect(try publish(tool, on: "2026-07-17", "-q") == .init(status: 0), "told once")
  }

  /// Clause 3 is taken out and 4 becomes 3: the anchor stands, but what was quoted by it is another clause.
  @Test func aNumberThatPassesToAnotherClause() throws {
    let tool = try Tool()
    let policy = "content/policies/12-cv-hu.md"
    let text = try tool.text(policy)
    let (office, check) = (
      "Văn phòng bố trí nơi tiếp, niêm yết lịch tiếp và nội quy tại trụ sở.",
      "Ủy ban Kiểm tra theo dõi, đôn đốc việc thực hiện và báo cáo Ban Thường vụ."
    )
    try tool.write(policy, text + "\n3. \(office)\n\n4. \(check)\n")
    #expect(try publish(tool, on: "2026-07-15", "-q") == .init(status: 0))
    let edited = check.replacing("Ban Thường vụ", with: "Ban Thường vụ Huyện ủy hằng quý")
    try tool.write(policy, text + "\n3. \(edited)\n")
    let told = try publish(tool, on: "2026-07-16", "-q")
    let lines = told.messages.split(separator: "\n").map(String.init)
    #expect(told.status == 0)
    #expect(lines[0].hasSuffix(": #muc-4  [anchor-gone]"))
    #expect(
      lines.contains(
        "cảnh báo: Mỏ neo đã đăng nay dẫn đến lời của mục khác: #muc-3 (nay là lời của #muc-4 trước đây)  [anchor-passed]"
      ))
    #expect(lines.contains("  ——▶ \(policy):20:1"))
    #expect(try publish(tool, on: "2026-07-17", "-q") == .init(status: 0), "told once")
    try tool.write(policy, text + "\n3. \(edited.replacing("theo dõi, đôn đốc", with: "giám sát, kiểm tra"))\n")
    #expect(try publish(tool, on: "2026-07-18", "-q") == .init(status: 0), "an edit")
  }
}
