import Foundation
import Testing

/// `verify`: a published site in the hands of somebody who trusts nobody.
@Suite struct VerifyTests {
  private static let ledger = "public/du-lieu/so-phat-hanh.tsv"
  private static let day = ["--now", "2026-07-15"]

  /// A site with a corrected and a withdrawn quarter.
  private func published(signed: Bool = false) throws -> Tool {
    let tool = try Tool()
    let key = signed ? ["--key", "khoa"] : []
    if signed { #expect(try tool.run("keygen", "khoa", "-q").status == 0) }
    let path = "content/cases/vu-viec.csv"
    let line = try #require(tool.text(path).split(separator: "\n").first { $0.hasPrefix("MM-0005,") })
    try tool.replace(path, String(line), String(line).replacing(",sai,", with: ",đúng,"))
    let correct = ["release", "2026-q1", "--correct", "--reason", "Đã xem lại", "--yes", "-q"]
    #expect(try tool.run(correct + key + Self.day) == .init(status: 0))
    let withdraw = ["release", "2026-q2", "--withdraw", "Nhầm bảng", "--yes", "-q"]
    #expect(try tool.run(withdraw + key + Self.day) == .init(status: 0))
    #expect(try tool.run("build", "-q") == .init(status: 0))
    return tool
  }

  /// `SHA256SUMS` of a folder made anew by whoever tampered with it.
  private func resum(_ tool: Tool, _ folder: String, only names: [String]? = nil) throws {
    let files = try tool.files(folder).keys.filter { !$0.hasPrefix(".minhbach") && $0 != "SHA256SUMS" }
    let listed = files.filter { names?.contains($0) ?? true }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try tool.write("\(folder)/SHA256SUMS", tool.sums(listed, in: folder))
  }

  /// The first misfit, by code and place; nothing else is told.
  private func expectMisfit(
    _ tool: Tool, _ code: String, at place: String, _ arguments: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try tool.run(["verify", "public"] + arguments)
    #expect(outcome.status == 1, "\(outcome.output)", sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(outcome.messages.contains("——▶ public/\(place)"), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(outcome.messages.components(separatedBy: "lỗi: ").count == 2, sourceLocation: sourceLocation)
  }

  // MARK: A site that fits

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

  // MARK: A site that somebody tampered with

  private static let table = "public/du-lieu/2026-q1/vu-viec-don-vi.csv"
  private static let release = "public/du-lieu/2026-q1"
  private static let files = ["luong.csv", "release.yaml", "vu-viec-don-vi.csv", "vu-viec-linh-vuc.csv"]

  @Test func aFigureChanged() throws {
    let tool = try published()
    try tool.replace(Self.table, "ket_qua,chấp nhận,7", "ket_qua,chấp nhận,8")
    try expectMisfit(tool, "proof-file-changed", at: "du-lieu/2026-q1/vu-viec-don-vi.csv")
    try resum(tool, "public")
    try expectMisfit(tool, "release-file-changed", at: "du-lieu/2026-q1/vu-viec-don-vi.csv")
  }

  /// A figure that every audit takes, with all sums made anew.
  @Test func aFigureChangedWithItsSums() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let petition = "2026-q1,\"kiến nghị, phản ánh\","
    let province = petition + "tỉnh,UBND tỉnh,ket_qua,"
    try tool.replace(Self.table, province + "không có cơ sở,1", province + "không có cơ sở,2")
    try tool.replace(Self.table, province + "đã giải quyết,2", province + "đã giải quyết,1")
    let policy = petition + "\"Chính sách, công vụ\",Chính sách xã hội,ket_qua,"
    let subjects = "\(Self.release)/vu-viec-linh-vuc.csv"
    try tool.replace(subjects, policy + "không có cơ sở,1", policy + "không có cơ sở,2")
    try tool.replace(subjects, policy + "đã giải quyết,3", policy + "đã giải quyết,2")
    try resum(tool, Self.release, only: Self.files)
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-release-differs", at: "du-lieu/2026-q1")
  }

  @Test func anOlderVersionPutBack() throws {
    let (tool, old) = (try published(), try Tool())
    #expect(try old.run("build", "-q") == .init(status: 0))
    try tool.take(Self.release, from: old)
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-release-older", at: "du-lieu/2026-q1")
  }

  @Test func aTombstoneRemoved() throws {
    let tool = try published()
    try tool.remove("public/du-lieu/2026-q2")
    try expectMisfit(tool, "proof-file-missing", at: "du-lieu/2026-q2/SHA256SUMS")
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-release-missing", at: "du-lieu/so-phat-hanh.tsv:5:1")
  }

  @Test func figuresInThePlaceOfATombstone() throws {
    let (tool, old) = (try published(), try Tool())
    #expect(try old.run("build", "-q") == .init(status: 0))
    try tool.take("public/du-lieu/2026-q2", from: old)
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-withdrawn-returned", at: "du-lieu/2026-q2")
  }

  @Test func figuresInThePlaceOfANotice() throws {
    let (tool, old) = (try published(), try Tool())
    #expect(try old.run("build", "-q") == .init(status: 0))
    let table = "public/du-lieu/2026-q2/vu-viec-don-vi.csv"
    try tool.write(table, old.text(table))
    try resum(tool, "public")
    try expectMisfit(tool, "proof-notice-differs", at: "du-lieu/2026-q2/vu-viec-don-vi.csv")
  }

  @Test func aReleaseRemoved() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    try tool.remove("public/du-lieu/2026-q2")
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-release-missing", at: "du-lieu/so-phat-hanh.tsv:3:1")
  }

  @Test(arguments: [
    ("dropped", [0, 1, 3, 4], "ledger-chain", 3), ("swapped", [0, 2, 1, 3, 4], "ledger-chain", 2),
    ("added", [0, 1, 2, 3, 4, 4], "ledger-chain", 6), ("cut off", [0, 1, 2, 3], "ledger-release-differs", 0),
    ("the first dropped", [0, 2, 3, 4], "ledger-chain", 2),
  ]) func linesOfTheLedger(_ what: String, _ order: [Int], _ code: String, _ line: Int) throws {
    let tool = try published()
    let lines = try tool.text(Self.ledger).split(separator: "\n")
    try tool.write(Self.ledger, order.map { "\(lines[$0])\n" }.joined())
    try resum(tool, "public")
    try expectMisfit(tool, code, at: line == 0 ? "du-lieu/2026-q2" : "du-lieu/so-phat-hanh.tsv:\(line):1")
  }

  @Test func aLineEdited() throws {
    let tool = try published()
    try tool.replace(Self.ledger, "\n1\t2026-06-20\t", "\n1\t2026-06-19\t")
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-chain", at: "du-lieu/so-phat-hanh.tsv:3:1")
  }

  /// Of the last line no other holds the hash: the pages do.
  @Test func theLastLineEdited() throws {
    let tool = try published()
    try tool.replace(Self.ledger, "\n4\t2026-07-15\t", "\n4\t2026-07-14\t")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-page-other-head", at: "404.html")
  }

  @Test func aPageEdited() throws {
    let tool = try published()
    try tool.replace("public/index.html", "Cổng thử", "Cổng khác")
    try expectMisfit(tool, "proof-file-changed", at: "index.html")
  }

  /// A page from before the last change of the ledger, with the sums made anew.
  @Test func anOldPagePutBack() throws {
    let (tool, old) = (try published(), try Tool())
    #expect(try old.run("build", "-q") == .init(status: 0))
    try tool.write("public/so-lieu/index.html", old.text("public/so-lieu/index.html"))
    try resum(tool, "public")
    try expectMisfit(tool, "proof-page-other-head", at: "so-lieu/index.html")
  }

  @Test func aTableOverAllPeriodsEdited() throws {
    let tool = try published()
    try tool.replace("public/du-lieu/vu-viec-don-vi.csv", "ket_qua,chấp nhận,7", "ket_qua,chấp nhận,8")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-table-differs", at: "du-lieu/vu-viec-don-vi.csv")
  }

  /// Readers of tables take both for the same.
  @Test(arguments: [("so_vu,60,", "so_vu ,60,"), ("so_vu,60,", "\"so_vu\",60,"), ("\n2026-q1,", "\r\n2026-q1,")])
  func whatNoSiteWrites(_ old: String, _ new: String) throws {
    let tool = try published()
    try tool.replace(Self.statistics, old, new)
    try resum(tool, "public")
    try expectMisfit(tool, "proof-table-differs", at: "du-lieu/thong-ke.csv")
  }

  private static let statistics = "public/du-lieu/thong-ke.csv"

  private func lines(_ tool: Tool) throws -> [Substring] { try tool.text(Self.statistics).split(separator: "\n") }

  /// A figure that pages print, in the file that is said to hold them all.
  @Test func aFigureOfTheStatisticsEdited() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    // The sum of two quarters.
    let row = try #require(try lines(tool).firstIndex { $0.hasPrefix("2026-6t,mọi loại,") })
    try tool.replace(Self.statistics, "\n2026-6t,mọi loại,,,,,so_vu,", "\n2026-6t,mọi loại,,,,,so_vu,9")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-figure-differs", at: "du-lieu/thong-ke.csv › H\(row + 1)")
    #expect(try tool.run("verify", "public").messages.contains("lỗi: Ô này ghi “9"))
  }

  @Test func rowsOfTheStatistics() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let lines = try lines(tool)
    let last = try #require(lines.lastIndex { !$0.contains(",tiep.") })
    var (less, more) = (lines, lines)
    less.remove(at: last)
    more.insert(lines[last], at: last)
    for (changed, place, words) in [
      (less, "du-lieu/thong-ke.csv\n", "Thiếu dòng tính được từ các bản phát hành: "),
      (more, "du-lieu/thong-ke.csv › A\(last + 2)", "Dòng này không tính được"),
    ] {
      try tool.write(Self.statistics, changed.map { "\($0)\n" }.joined())
      try resum(tool, "public")
      try expectMisfit(tool, "proof-figure-differs", at: place)
      #expect(try tool.run("verify", "public").messages.contains(words))
    }
  }

  /// What this program cannot compute is never told as proved, and what a stranger wrote is not repeated.
  @Test func rowsOfOtherCodes() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let kept = try tool.text(Self.statistics)
    let codes = (0..<12).map { $0 < 2 ? "khac.ton" : "moi\($0).so" } + ["\u{1B}[31mĐỏ"]
    let objects = codes.map { code in
      #"{"ky":"2026-q1","loai":null,"cap":null,"don_vi":null,"nhom":null,"linh_vuc":null,"chi_so":"\#(code)","#
        + #""gia_tri":1,"mau_so":null}"#
    }
    try tool.tamper("thong-ke.csv") { $0 + codes.map { "2026-q1,,,,,,\($0),1,\n" }.joined() }
    try tool.tamper("thong-ke.json") {
      String($0.dropLast(3)) + objects.map { ",\n" + $0.replacing("\u{1B}", with: "\\u001b") }.joined() + "\n]\n"
    }
    try tool.resum()
    let outcome = try tool.run("verify", "public")
    let line = try #require(
      outcome.output.split(separator: "\n").first { $0.hasPrefix("Không chứng minh được") }, "\(outcome.messages)")
    #expect(
      line.hasPrefix(
        "Không chứng minh được, vì không bản phát hành nào giữ: 2 dòng khac.*, 1 dòng moi2.*, "))
    #expect(line.contains(", 5 dòng mã lạ của thong-ke.csv"))
    // A figure of cases under a code of cases is looked for, wherever it stands.
    try tool.write(Self.statistics, kept + "2026-q1,mọi loại,,,,,so_vu,1,\n")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-figure-differs", at: "du-lieu/thong-ke.csv › A")
  }

  /// The workbook from before the correction, with the sums made anew.
  @Test func anOldWorkbookPutBack() throws {
    let (tool, old) = (try published(), try Tool())
    #expect(try old.run("build", "-q") == .init(status: 0))
    let workbook = { (period: String) in "public/du-lieu/\(period)/vu-viec.xlsx" }
    for (period, code, place) in [
      ("2026-q1", "proof-figure-differs", "2026-q1/vu-viec.xlsx › Theo đơn vị › G"),
      ("2026-q2", "proof-notice-differs", "2026-q2/vu-viec.xlsx › Theo đơn vị › A1"),
    ] {
      let whole = try tool.bytes(workbook(period))
      try old.bytes(workbook(period)).write(to: tool.url(workbook(period)))
      try resum(tool, "public")
      try expectMisfit(tool, code, at: "du-lieu/\(place)")
      try whole.write(to: tool.url(workbook(period)))
    }
    try tool.bytes(workbook("2026-q1")).dropLast(200).write(to: tool.url(workbook("2026-q1")))
    try resum(tool, "public")
    try expectMisfit(tool, "workbook-damaged", at: "du-lieu/2026-q1/vu-viec.xlsx")
  }

  @Test func aTwinEdited() throws {
    let tool = try published()
    try tool.replace("public/du-lieu/thong-ke.json", "\"gia_tri\":1", "\"gia_tri\":2")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-table-differs", at: "du-lieu/thong-ke.json")
  }

  @Test func anotherKeyInThePlaceOfTheSignersOwn() throws {
    let tool = try published(signed: true)
    let key = try tool.run("keygen", "khac").output.split(separator: " ").prefix(2).joined(separator: " ")
    try tool.write("public/du-lieu/allowed_signers", "minhbach namespaces=\"minhbach\" \(key)\n")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-table-differs", at: "du-lieu/allowed_signers")
  }

  /// The hash in a footer alone, sums and all.
  @Test func theHashOfAFooterEdited() throws {
    let tool = try published()
    let head = try tool.digest("\(try #require(tool.text(Self.ledger).split(separator: "\n").last))\n")
    try tool.replace("public/so-lieu/index.html", head, String(head.dropLast()) + (head.hasSuffix("0") ? "1" : "0"))
    try resum(tool, "public")
    try expectMisfit(tool, "proof-page-other-head", at: "so-lieu/index.html")
  }

  /// The true hash where nobody reads it.
  @Test(arguments: [
    ("index.html", "<!--", "-->"), ("index.html", "<!-- -- > ", ""), ("404.html", "<!--\n<p>", "</p> --!> -->"),
    ("index.html", "<!x ", ">"), ("404.html", "<?x ", ">"), ("feed.xml", "<!-- ", " -->"),
  ]) func theTrueHashInAComment(_ page: String, _ start: String, _ end: String) throws {
    let tool = try published()
    let head = try tool.digest("\(try #require(tool.text(Self.ledger).split(separator: "\n").last))\n")
    let other = String(head.dropLast()) + (head.hasSuffix("0") ? "1" : "0")
    try tool.replace("public/\(page)", head, other)
    try tool.write("public/\(page)", tool.text("public/\(page)") + "\(start)\(head)\(end)\n")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-page-other-head", at: page)
  }

  /// A comment of whoever made the templates is no misfit.
  @Test func aCommentBesideTheHash() throws {
    let tool = try published()
    try tool.replace("public/index.html", "<footer", "<!-- chân trang --><!----><footer")
    try resum(tool, "public")
    #expect(try tool.run("verify", "public").status == 0)
  }

  /// Whoever takes a page out and makes the list anew leaves the links to it behind.
  @Test(arguments: [
    ("dinh-chinh/index.html", "bao-chi/index.html"), ("vu-viec/2026-q1/index.html", "so-lieu/2026-q1/index.html"),
    ("lich-tiep-cong-dan/lich.json", "du-lieu/index.html"), ("feed.xml", "bao-chi/index.html"),
  ]) func aPageTakenOut(_ path: String, _ place: String) throws {
    let tool = try published()
    try tool.remove("public/\(path)")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-link-broken", at: place)
  }

  // MARK: Hostile folders

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

  // MARK: Signatures

  private func sign(_ tool: Tool, _ arguments: [String], _ file: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/ssh-keygen")
    process.arguments = arguments
    process.currentDirectoryURL = tool.root
    process.standardInput = try FileHandle(forReadingFrom: tool.url(file))
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    if text.hasPrefix("-----BEGIN") { try tool.write("\(Self.ledger).sig", text) }
  }

  /// ssh-keygen(1) takes our signature, by our key and our allowed_signers; we take its.
  @Test func sshKeygenAgrees() throws {
    let tool = try published(signed: true)
    let verify = ["-Y", "verify", "-f", "public/du-lieu/allowed_signers", "-I", "minhbach", "-n", "minhbach"]
    try sign(tool, verify + ["-s", "\(Self.ledger).sig"], Self.ledger)
    let outcome = try tool.run("verify", "public")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("Khớp: chữ ký của khóa SHA256:"))
    let ours = try tool.text("\(Self.ledger).sig")
    try sign(tool, ["-Y", "sign", "-f", "khoa", "-n", "minhbach"], Self.ledger)
    #expect(try tool.text("\(Self.ledger).sig") == ours, "Ed25519 gives one signature")
  }

  @Test func byAnotherKeyOrForAnotherPurpose() throws {
    let tool = try published(signed: true)
    #expect(try tool.run("keygen", "khac", "-q").status == 0)
    for (key, namespace, fault) in [
      ("khac", "minhbach", "được ký bằng khóa khác"), ("khoa", "file", "làm cho việc khác"),
    ] {
      try sign(tool, ["-Y", "sign", "-f", key, "-n", namespace], Self.ledger)
      try resum(tool, "public")
      try expectMisfit(tool, "ledger-signature", at: "du-lieu/so-phat-hanh.tsv.sig")
      #expect(try tool.run("verify", "public").messages.contains(fault))
    }
    try tool.remove("\(Self.ledger).sig")
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-unsigned", at: "du-lieu/so-phat-hanh.tsv.sig")
  }

  @Test func ofAnotherLedger() throws {
    let tool = try published(signed: true)
    let lines = try tool.text(Self.ledger).split(separator: "\n").dropLast()
    try tool.write(Self.ledger, lines.map { "\($0)\n" }.joined())
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-signature", at: "du-lieu/so-phat-hanh.tsv.sig")
  }
}
