import Foundation
import Testing

/// `verify` of a site that fits, and of folders that are none.
@Suite struct VerifyTests: VerifiedSite {
  @Test func tellsWhatWasVerifiedAndWhatNot() throws {
    let tool = try published()
    let files = try tool.files("public")
    let pages = files.keys.count { $0.hasSuffix(".html") || $0 == "feed.xml" }
    let head = try tool.digest("\(try #require(tool.text(Self.ledger).split(separator: "\n").last))\n")
    let rows = try tool.text("public/du-lieu/thong-ke.csv").split(separator: "\n").dropFirst()
    let figures = rows.count
    #expect(figures > 50)
    let output = """
      Khớp: \(files.count - 2) tệp với SHA256SUMS của cổng.
      Khớp: 2 bản phát hành với sổ, trong đó 1 lần đính chính, 1 kỳ đã thu hồi.
      Khớp: 4 dòng của sổ phát hành. Mã sổ: \(head)
      Không kiểm: chữ ký (sổ này không ký).
      Khớp: \(figures) số liệu về vụ việc của thong-ke.csv, tính lại từ các bản phát hành; 2 tệp Excel; các bản JSON; datapackage.json.
      Khớp: mã sổ ở \(pages) trang.
      Không kiểm: sổ có bị làm lại từ đầu không. Có mã sổ đã giữ thì thêm --head MÃ.
      Không kiểm được bằng lệnh này: số có đúng lúc phát hành không; lời và số in trên trang; lịch tiếp, văn bản.

      """
    #expect(try tool.run("verify", "public") == .init(status: 0, output: output))
    #expect(try tool.run("verify", "public/", "-q") == .init(status: 0))
    let english = try tool.run("verify", "public", "--lang", "en")
    #expect(english.output.hasPrefix("Fits: \(files.count - 2) files with SHA256SUMS of the site.\n"))
  }

  @Test func theDataAlone() throws {
    let tool = try published()
    try FileManager.default.moveItem(at: tool.url("public/du-lieu"), to: tool.url("tai-ve"))
    let outcome = try tool.run("verify", "tai-ve")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.hasPrefix("Không kiểm: SHA256SUMS của cả cổng và các trang (thư mục này chỉ có dữ liệu).\n"))
    try tool.replace("tai-ve/2026-q1/release.yaml", "Đã xem lại", "Đã xem xét")
    let changed = try tool.run("verify", "tai-ve")
    #expect(changed.status == 1)
    #expect(changed.messages.contains("[release-file-changed]\n ——▶ tai-ve/2026-q1/release.yaml\n"))
  }

  @Test func aKeptHead() throws {
    let tool = try published()
    let second = try #require(tool.text(Self.ledger).split(separator: "\n").dropFirst(2).first)
    let kept = try tool.digest("\(second)\n")
    let fits = "Khớp: mã đã giữ là của dòng số 2; từ đầu sổ đến đó không có gì bị đổi.\n"
    for head in [kept, String(kept.prefix(12)), kept.uppercased()] {
      #expect(try tool.run("verify", "public", "--head", head).output.contains(fits))
    }
    try expectMisfit(tool, "proof-head-unknown", at: "du-lieu/so-phat-hanh.tsv", ["--head", "0123456789ab"])
    for head in ["0123456789", "không phải mã số", String(repeating: "a", count: 65)] {
      let outcome = try tool.run("verify", "public", "--head", head)
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("[proof-head-form]"))
    }
  }

  @Test func beforeTheFirstRelease() throws {
    let tool = try Tool()
    try tool.remove("content/releases")
    try tool.remove("content/cases")
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let outcome = try tool.run("verify", "public")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Không có sổ: chưa phát hành kỳ nào.\n"))
  }

  @Test(arguments: ["half-year", "year"]) func otherGrids(_ grid: String) throws {
    let tool = try Tool()
    try tool.remove("content/releases")
    try tool.remove("content/cases/.released.tsv")
    try tool.replace("content/site.yaml", "demo: true", "demo: true\nperiod: \(grid)\nreportingYearStart: 01-01")
    let day = ["--now", "2027-01-05"]
    #expect(try tool.run(["release", "--all", "--yes", "-q"] + day).status == 0)
    #expect(try tool.run(["build", "-q"] + day).status == 0)
    let outcome = try tool.run("verify", "public")
    #expect(outcome.status == 0, "\(outcome.messages)")
  }

  @Test func whatDoesNotBelongThere() throws {
    let tool = try published()
    try tool.write("public/la.html", "x")
    try expectMisfit(tool, "proof-file-extra", at: "la.html")
    try tool.remove("public/la.html")
    try FileManager.default.createSymbolicLink(atPath: tool.url("public/la").path, withDestinationPath: "/etc/passwd")
    try expectMisfit(tool, "source-symlink", at: "la")
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "so-lieu/../index.html", "so-lieu//index.html", "", "index.html",
  ]) func pathsOfTheList(_ path: String) throws {
    let tool = try published()
    let sums = try tool.text("public/SHA256SUMS")
    try tool.write("public/SHA256SUMS", sums + "\(String(repeating: "0", count: 64))  \(path)\n")
    let count = sums.split(separator: "\n").count
    try expectMisfit(tool, "proof-sums-damaged", at: "SHA256SUMS")
    #expect(try tool.run("verify", "public").messages.contains("Dòng \(count + 1) không phải"))
  }

  @Test func filesWithoutEnd() throws {
    let tool = try published()
    let file = try FileHandle(forWritingTo: tool.url("public/SHA256SUMS"))
    try file.truncate(atOffset: 1 << 40)
    try file.close()
    try expectMisfit(tool, "proof-too-large", at: "SHA256SUMS")
  }

  /// Tables grow with units and years; it is what is in them that is judged.
  @Test func largeTables() throws {
    let tool = try published()
    let file = try FileHandle(forWritingTo: tool.url("public/du-lieu/thong-ke.json"))
    try file.truncate(atOffset: 80 << 20)
    try file.close()
    let outcome = try tool.run("verify", "public/du-lieu")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[proof-table-differs]"), "\(outcome.messages)")
    #expect(outcome.messages.contains("——▶ public/du-lieu/thong-ke.json"), "\(outcome.messages)")
  }

  @Test func noSite() throws {
    let tool = try Tool()
    for (folder, code) in [("content", "proof-not-a-site"), ("khong-co", "source-missing")] {
      let outcome = try tool.run("verify", folder)
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("[\(code)]"))
    }
  }
}
