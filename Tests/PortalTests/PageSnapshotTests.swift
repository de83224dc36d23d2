import Authorities
import Commands
import Foundation
import Portal
import Testing

/// Whole pages of `sites/minimal`, byte for byte.
@Suite struct PageSnapshotTests {
  static let pages = [
    "index.html", "404.html", "lich-tiep-cong-dan/index.html", "lich-tiep-cong-dan/tinh/index.html",
    "lich-tiep-cong-dan/xa-mot/index.html", "lich-tiep-cong-dan/thang/2026-09/index.html",
    "lich-tiep-cong-dan/nguoi-tiep/chu-tich/index.html", "lich-tiep-cong-dan/noi-tiep/index.html",
    "lich-tiep-cong-dan/tinh/thong-bao/2026-09/index.html",
    "so-lieu/2026-q1/index.html", "vu-viec/2026-q2/index.html", "van-ban/12-cv-hu/index.html",
    "gioi-thieu/index.html", "lich-tiep-cong-dan/lich.json", "feed.xml", "sitemap.xml", "robots.txt", "_headers",
    "du-lieu/thong-ke.csv", "dinh-chinh/index.html", "huong-dan/kiem-chung/index.html", "thuc-hien/index.html",
    "thuc-hien/ban-noi-chinh/index.html", "thuc-hien/bao-cao/2026-q1/index.html",
    "bao-chi/index.html", "bao-chi/lich-thang-9/index.html", "huong-dan/bao-ve-nguoi-to-cao/index.html",
    "huong-dan/quyen-rieng-tu/index.html", "huong-dan/cach-tinh-so-lieu/index.html", "huong-dan/tiep-can/index.html",
    "huong-dan/thoi-han/index.html", "du-lieu/luong.csv",
  ]

  @Test func pagesAreAsRecorded() throws { try PageSnapshot.compare(Self.pages, of: Fixture()) }

  private static let changedPages = [
    "dinh-chinh/index.html", "so-lieu/index.html", "so-lieu/2026-q1/index.html", "so-lieu/2026-q2/index.html",
    "so-lieu/2026-6t/index.html", "so-lieu/don-vi/ubnd-xa-hai/index.html", "vu-viec/index.html",
    "vu-viec/2026-q1/index.html", "du-lieu/index.html", "du-lieu/2026-q1/vu-viec-don-vi.csv", "du-lieu/thong-ke.csv",
    "feed.xml",
  ]

  /// The first quarter withdrawn, a petition of the second answered otherwise than was released.
  @Test func pagesAfterAWithdrawalAndACorrection() throws {
    let fixture = try Fixture()
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(
      source: fixture.content.path, templates: Fixture.templates, asOf: day, isQuiet: true)
    let table = try String(contentsOf: fixture.content.appending(path: "cases/vu-viec.csv"), encoding: .utf8)
    let row = try #require(
      table.split(separator: "\n").first {
        $0.contains(",UBND xã Hai,kiến nghị,") && $0.contains("/05/2026,đã giải quyết,đã giải quyết,")
      }.map(String.init))
    let changed = table.replacing(
      row, with: row.replacing("đã giải quyết,đã giải quyết", with: "đã giải quyết,đã trả lời"))
    try fixture.write("cases/vu-viec.csv", Data(changed.utf8))
    let corrected = CorrectCommand(options, period: "2026-q2", reason: "Ghi nhầm kết quả") { _ in true }
    #expect(corrected.run() == CommandResult())
    let withdrawn = WithdrawCommand(options, period: "2026-q1", reason: "Nhầm bảng của một đơn vị") { _ in true }
    #expect(withdrawn.run() == CommandResult())
    try PageSnapshot.compare(Self.changedPages, of: fixture, with: "corrected/")
  }
}
