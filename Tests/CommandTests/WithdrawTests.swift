import Foundation
import Testing

/// `release <period> --withdraw`: what is gone, what stays, and what can never come back.
@Suite struct WithdrawTests {
  private static let reason = Tool.withdrawalReason

  private static let done =
    "Đã thu hồi 2026-q1: bảng số đã xóa khỏi content/releases/. Cổng chưa đổi: chạy minhbach publish rồi chép lên máy chủ ngay; xóa cả bản cũ ở kho lưu trữ và các bản sao.\n"

  @Test func leavesATombstone() throws {
    let tool = try Tool()
    let before = try tool.files("content")
    let outcome = try tool.run("release", "2026-q1", "--withdraw", Self.reason, "--yes")
    #expect(outcome == .init(status: 0, messages: Self.done))
    #expect(
      try tool.text("content/releases/2026-q1/release.yaml") == """
        period: 2026-q1
        from: 2025-12-15
        to: 2026-03-14
        released: 2026-06-20
        tool: minhbach 0.1.0
        withdrawn:
          on: 2026-07-15
          reason: "Nhầm bảng của một đơn vị"
          files: ["luong.csv", "vu-viec-don-vi.csv", "vu-viec-linh-vuc.csv"]
          registerPages: 1

        """)
    let isOther = { (path: String) in !path.hasPrefix("releases/2026-q1/") && path != "releases/so-phat-hanh.tsv" }
    let rest = try tool.files("content").filter { isOther($0.key) }
    #expect(rest == before.filter { isOther($0.key) }, "nothing else changes, nothing is beside")
    #expect(try tool.files("content/releases/2026-q1").keys.sorted() == ["SHA256SUMS", "release.yaml"])
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
  }

  /// The same bytes whatever was counted: the tombstone of other tables is no other.
  @Test func theTombstoneDoesNotDependOnTheFigures() throws {
    let tool = try Tool.withdrawn()
    let other = try Tool()
    try other.remove("content/releases")
    try other.remove("content/cases/.released.tsv")
    try other.replace("content/cases/vu-viec.csv", ",đúng,", ",sai,")
    #expect(try other.run("release", "--all", "--yes", "-q", "--now", "2026-06-20").status == 0)
    #expect(try other.files("content/releases/2026-q1") != Tool().files("content/releases/2026-q1"))
    #expect(try other.run("release", "2026-q1", "--withdraw", Self.reason, "--yes", "-q").status == 0)
    #expect(try other.files("content/releases/2026-q1") == tool.files("content/releases/2026-q1"))
  }

  private func releasedAnew(_ secret: String? = nil) throws -> Tool {
    let tool = try Tool()
    try tool.remove("content/releases")
    try tool.remove("content/cases/.released.tsv")
    if let secret { try tool.write("content/cases/.release-secret", secret) }
    #expect(try tool.run("release", "--all", "--yes", "-q", "--now", "2026-06-20").status == 0)
    return tool
  }

  /// Whoever guesses every table of a withdrawn release finds the hash in the ledger only with the salt, which is gone.
  @Test func theLedgerConfirmsNoGuess() throws {
    let (tool, folder) = (try releasedAnew(), "content/releases/2026-q1")
    let manifest = try tool.text("\(folder)/release.yaml")
    let salt = try #require(manifest.split(separator: "\n").first { $0.hasPrefix("salt: ") })
    #expect(salt.count == "salt: ".count + 64)
    let secret = try tool.text("content/cases/.release-secret")
    #expect(try tool.digest("\(secret)2026-q1") == salt.dropFirst("salt: ".count))
    #expect(try !tool.text("content/releases/2026-q2/release.yaml").contains(salt), "each release has its own")
    let names = ["luong.csv", "release.yaml", "vu-viec-don-vi.csv", "vu-viec-linh-vuc.csv"]
    let listed = try tool.digest(tool.sums(names, in: folder))
    let texts = try names.map { try tool.text("\(folder)/\($0)") }
    #expect(try tool.run("release", "2026-q1", "--withdraw", Self.reason, "--yes", "-q").status == 0)
    #expect(try tool.run("build", "-q").status == 0)
    #expect(try tool.text("content/releases/so-phat-hanh.tsv").contains("\t\(listed)\t"))
    for place in ["content/releases", "public"] {
      let holding = try tool.files(place).filter {
        String(decoding: $0.value, as: UTF8.self).contains(salt.dropFirst(6))
      }
      #expect(holding.keys.sorted() == [])
    }
    for (text, name) in zip(texts, names) { try tool.write("doan/\(name)", text.replacing("\(salt)\n", with: "")) }
    let ledger = try tool.text("content/releases/so-phat-hanh.tsv")
    #expect(try !ledger.contains(tool.digest(tool.sums(names, in: "doan"))))
    try tool.write("doan/release.yaml", manifest)
    #expect(try ledger.contains(tool.digest(tool.sums(names, in: "doan"))), "the guess was right but for the salt")
  }

  /// One secret gives the same bytes again. It is of nothing but chance: made of the raw tables, the published salt would
  /// confirm a guess of any row.
  @Test func theSecretIsDrawnOnce() throws {
    let tool = try releasedAnew()
    let secret = try tool.text("content/cases/.release-secret")
    #expect(secret.utf8.count == "random ".utf8.count + 64 + 1)
    #expect(try tool.files("content/releases") == releasedAnew(secret).files("content/releases"))
    for earlier in [nil, "ngắn\n", String(repeating: "0", count: 64) + "\n"] {
      let other = try releasedAnew(earlier)
      #expect(try other.text("content/cases/.release-secret").hasPrefix("random "))
      #expect(try other.text("content/cases/.release-secret") != secret)
      #expect(try other.files("content/releases") != tool.files("content/releases"))
    }
    #expect(try tool.run("build", "-q").status == 0)
    let drawn = secret.dropLast().dropFirst("random ".count)
    #expect(try tool.files("public").allSatisfy { !String(decoding: $0.value, as: UTF8.self).contains(drawn) })
  }

  @Test func needsNeitherCasesNorTablesThatCanBeRead() throws {
    let tool = try Tool()
    try tool.remove("content/cases")
    try tool.write("content/releases/2026-q1/vu-viec-don-vi.csv", "hỏng")
    #expect(try tool.run("build").status == 1)
    #expect(try tool.run("release", "2026-q1", "--withdraw", Self.reason, "--yes", "-q") == .init(status: 0))
    #expect(try tool.run("build", "-q") == .init(status: 0))
  }

  /// Every address stays and says in words what happened; no figure of the period is left anywhere.
  @Test func everyPageSaysSo() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let before = try tool.files("public")
    #expect(try tool.run("release", "2026-q1", "--withdraw", Self.reason, "--yes", "-q") == .init(status: 0))
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let after = try tool.files("public")
    #expect(Set(before.keys).subtracting(after.keys) == [], "no address is lost")
    let units = ["don-vi/ubnd-tinh", "don-vi/ubnd-xa-mot", "linh-vuc/dat-dai"]
    for page in ["so-lieu/2026-q1", "vu-viec/2026-q1", "so-lieu/2026-6t", "du-lieu"] + units.map({ "so-lieu/\($0)" }) {
      let text = try tool.text("public/\(page)/index.html")
      #expect(text.contains("thu hồi ngày 15/07/2026</a>. Lý do: \(Self.reason)</p>"), "\(page)")
    }
    let sum = try tool.text("public/so-lieu/2026-6t/index.html")
    #expect(sum.contains("Kỳ đã thu hồi không có số, và không bằng 0; vì thế không nêu số cộng."))
    #expect(!sum.contains("<table") && !sum.contains("<svg"))
    let unit = try tool.text("public/so-lieu/don-vi/ubnd-xa-mot/index.html")
    #expect(unit.contains("không cộng vì quý I/2026 đã thu hồi"))
    #expect(try tool.text("public/vu-viec/index.html").contains("đã thu hồi ngày 15/07/2026"))
    #expect(try tool.text("public/so-lieu/index.html").contains("15/12/2025–14/03/2026, đã thu hồi ngày 15/07/2026"))
    #expect(try tool.text("public/dinh-chinh/index.html").contains("id=\"thu-hoi-2026-q1\""))
    let tables = try PublishedTables(tool)
    #expect(tables.statistics.allSatisfy { $0[0] == "2026-q2" }, "no figure of the period or of a sum with it")
    #expect(tables.place.keys.allSatisfy { $0.period == "2026-q2" })
  }

  @Test func filesLeaveATextInTheirPlace() throws {
    let tool = try Tool.withdrawn()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let text = """
      Số liệu Quý I/2026 đã thu hồi ngày 15/07/2026.
      Lý do: Nhầm bảng của một đơn vị
      Xem https://thu.example/dinh-chinh/

      """
    #expect(try tool.text("public/du-lieu/2026-q1/vu-viec-don-vi.csv") == text)
    #expect(try tool.text("public/du-lieu/2026-q1/vu-viec-linh-vuc.csv") == text)
    #expect(try tool.text("public/du-lieu/2026-q1/luong.csv") == text)
    let sums = try tool.text("public/du-lieu/2026-q1/SHA256SUMS")
    #expect(sums.hasSuffix("  release.yaml\n") && sums.split(separator: "\n").count == 1)
    let feed = try tool.text("public/feed.xml")
    #expect(feed.contains("<id>https://thu.example/dinh-chinh/#thu-hoi-2026-q1</id>"))
    #expect(feed.contains("<summary>Số liệu đã thu hồi ngày 15/07/2026. Lý do: Nhầm bảng của một đơn vị</summary>"))
    #expect(feed.components(separatedBy: "60 vụ việc đã kết thúc").count == 2, "the other period's alone")
  }

  /// The figures' old pages were linked to from elsewhere, class by class.
  @Test func linksToItsClassesDoNotStopABuild() throws {
    let tool = try Tool()
    let anchor = "noi-to-cao-moi-cap-moi-don-vi"
    try tool.write(
      "content/pages/dan.md",
      "---\ntitle: Dẫn\n---\n\n[Xem](/vu-viec/2026-q1/#\(anchor)) và [tệp](/du-lieu/2026-q1/vu-viec-don-vi.csv).\n")
    #expect(try tool.run("build").messages.contains("[broken-link]"), "no such class while the figures stand")
    #expect(try tool.run("release", "2026-q1", "--withdraw", Self.reason, "--yes", "-q") == .init(status: 0))
    #expect(try tool.run("build", "-q") == .init(status: 0))
  }

  /// Ninety communes with five petitions each.
  @Test func everyPageOfALongRegisterStays() throws {
    let tool = try Tool()
    for path in ["cases", "releases", "reception"] { try tool.remove("content/\(path)") }
    let communes = (1...90).map { "UBND xã Số \($0)" }
    let units = communes.map { "  - {name: \($0), level: commune}\n" }.joined()
    try tool.replace("content/site.yaml", "units:\n", "units:\n\(units)")
    let rows = communes.enumerated().flatMap { number, commune in
      (1...5).map { "A-\(number)-\($0),\(commune),kiến nghị,Đất đai,01/03/2026,01/04/2026,đã giải quyết,đã trả lời\n" }
    }
    let header = "Mã vụ việc,Đơn vị,Loại,Lĩnh vực,Ngày tiếp nhận,Ngày giải quyết,Tình trạng,Kết quả\n"
    try tool.write("content/cases/a.csv", header + rows.joined())
    #expect(try tool.run("release", "--all", "--yes", "-q").status == 0)
    #expect(try tool.run("build", "-q").status == 0)
    let pages = ["index.html", "trang-2/index.html", "trang-3/index.html"]
    #expect(try tool.files("public/vu-viec/2026-q2").keys.sorted() == pages)
    #expect(try tool.run("release", "2026-q2", "--withdraw", Self.reason, "--yes", "-q").status == 0)
    #expect(try tool.run("build", "-q").status == 0)
    #expect(try tool.files("public/vu-viec/2026-q2").keys.sorted() == pages)
    #expect(try tool.text("public/vu-viec/2026-q2/trang-3/index.html").contains("thu hồi ngày 15/07/2026"))
  }

  // MARK: What is refused

  @Test(arguments: [
    (
      ["2026-q3", "--withdraw", "x"],
      """
      lỗi: Kỳ 2026-q3 chưa phát hành                                                  [release-none]
        │  cách sửa: xem các kỳ đã phát hành trong releases/

      """, Int32(1)
    ),
    (
      ["2026-q9", "--withdraw", "x"],
      """
      lỗi: “2026-q9” không phải một kỳ                                                [not-a-period]
        │  cách sửa: viết ví dụ 2026-q3

      """, 2
    ),
    (
      ["2026-q1", "--withdraw", " "],
      """
      lỗi: Lý do phải là một dòng chữ, nhiều nhất 500 ký tự                           [reason-form]
        │  cách sửa: viết --withdraw "…"; lý do hiện trên cổng, không ghi tên, số điện thoại hay địa chỉ của ai

      """, 2
    ),
  ]) func refused(_ arguments: [String], _ messages: String, _ status: Int32) throws {
    let tool = try Tool()
    let before = try tool.files("content")
    #expect(try tool.run(["release", "--yes"] + arguments) == .init(status: status, messages: messages))
    #expect(try tool.files("content") == before)
  }

  @Test func twiceOrReleasedAgain() throws {
    let tool = try Tool.withdrawn()
    let before = try tool.files("content")
    let messages = """
      lỗi: Kỳ 2026-q1 đã thu hồi ngày 15/07/2026, không phát hành, đính chính hay thu hồi lại  [release-withdrawn]
        │  cách sửa: không cần làm gì; ai giữ bản cũ có thể so nó với bản mới để nhận ra người, nên không có bản mới

      """
    for rest in [["--withdraw", "lại"], []] {
      #expect(try tool.run(["release", "2026-q1", "--yes"] + rest) == .init(status: 1, messages: messages))
    }
    #expect(
      try tool.run("release", "--all", "--yes").messages == "Không có kỳ nào đã khép lại mà chưa phát hành.\n")
    #expect(try tool.files("content") == before)
  }

  /// Asked for once more in the same words, as after a lost connection, it is done and says so.
  @Test func theSameAgain() throws {
    let tool = try Tool.withdrawn()
    let before = try tool.files("content")
    let messages =
      "Kỳ 2026-q1 đã thu hồi ngày 15/07/2026 với đúng lý do này, không còn gì để làm. Cổng chưa dựng lại từ ngày ấy thì chạy minhbach publish.\n"
    for again in [["--yes"], []] {
      let outcome = try tool.run(["release", "2026-q1", "--withdraw", Self.reason] + again)
      #expect(outcome == .init(status: 0, messages: messages))
    }
    #expect(try tool.files("content") == before)
  }

  @Test func asksAndWithoutATerminalRefuses() throws {
    let tool = try Tool()
    let before = try tool.files("content")
    let outcome = try tool.run("release", "2026-q1", "--withdraw", Self.reason)
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix("lỗi: Không có ai để trả lời câu hỏi xác nhận"))
    #expect(try tool.files("content") == before)
  }

  @Test func needsAPeriod() throws {
    let outcome = try Tool().run("release", "--all", "--withdraw", "x", "--yes")
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix("Lỗi: --withdraw và --correct cần nêu một kỳ.\n"))
  }

  /// A tombstone is as it was written, or the build refuses: with its checksums as they were, or made anew.
  @Test func aTombstoneEditedByHandIsRefused() throws {
    let tool = try Tool.withdrawn()
    try tool.replace("content/releases/2026-q1/release.yaml", Self.reason, "Lý do khác")
    #expect(try tool.run("build").messages.contains("[release-file-changed]"))
    let text = try tool.text("content/releases/2026-q1/release.yaml") + "# tổng: 60\n"
    try tool.write("content/releases/2026-q1/release.yaml", text)
    try tool.write("content/releases/2026-q1/SHA256SUMS", "\(try tool.digest(text))  release.yaml\n")
    #expect(try tool.run("build").messages.contains("[release-damaged]"))
  }
}

extension Tool {
  static var withdrawalReason: String { "Nhầm bảng của một đơn vị" }

  /// A site of which the first quarter was withdrawn.
  static func withdrawn() throws -> Tool {
    let tool = try Tool()
    #expect(
      try tool.run("release", "2026-q1", "--withdraw", withdrawalReason, "--yes", "-q") == .init(status: 0))
    return tool
  }
}
