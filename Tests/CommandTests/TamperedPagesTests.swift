import Foundation
import Testing

/// `verify` of a site of which somebody tampered with pages or with tables over all periods.
@Suite struct TamperedPagesTests: VerifiedSite {
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
}
