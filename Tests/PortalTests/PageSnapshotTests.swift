import Foundation
import Portal
import Testing
import Transparency

/// Whole pages of `sites/minimal`, byte for byte. `RECORD_SNAPSHOTS=1 swift test` writes them anew, and fails, so that
/// a run which records can never be taken for one which compares.
@Suite struct PageSnapshotTests {
  static let pages = [
    "index.html", "404.html", "lich-tiep-cong-dan/index.html", "lich-tiep-cong-dan/tinh/index.html",
    "so-lieu/2026-q1/index.html", "vu-viec/2026-q2/index.html", "van-ban/12-cv-hu/index.html",
    "gioi-thieu/index.html", "lich-tiep-cong-dan/lich.json", "feed.xml", "sitemap.xml", "robots.txt", "_headers",
    "du-lieu/thong-ke.csv", "dinh-chinh/index.html",
  ]
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil

  @Test func pagesAreAsRecorded() throws {
    let fixture = try Fixture()
    let site = fixture.root.appending(path: "public")
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(
      source: fixture.content.path, templates: Fixture.templates, destination: site.path, asOf: day, isQuiet: true)
    #expect(BuildCommand(options).run() == CommandResult())
    try compare(site, Self.pages, with: "snapshots")
  }

  private static let changedPages = [
    "dinh-chinh/index.html", "so-lieu/index.html", "so-lieu/2026-q1/index.html", "so-lieu/2026-q2/index.html",
    "so-lieu/2026-6t/index.html", "so-lieu/don-vi/ubnd-xa-hai/index.html", "vu-viec/index.html",
    "vu-viec/2026-q1/index.html", "du-lieu/index.html", "du-lieu/2026-q1/vu-viec-don-vi.csv", "du-lieu/thong-ke.csv",
    "feed.xml",
  ]

  /// The first quarter withdrawn, a petition of the second answered otherwise than was released.
  @Test func pagesAfterAWithdrawalAndACorrection() throws {
    let fixture = try Fixture()
    let site = fixture.root.appending(path: "public")
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(
      source: fixture.content.path, templates: Fixture.templates, destination: site.path, asOf: day, isQuiet: true)
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
    #expect(BuildCommand(options).run() == CommandResult())
    try compare(site, Self.changedPages, with: "snapshots-corrected")
  }

  private func compare(_ site: URL, _ pages: [String], with folder: String) throws {
    for page in pages {
      let made = try String(contentsOf: site.appending(path: page), encoding: .utf8)
      let snapshot = Fixture.folder.appending(path: "\(folder)/\(page)")
      if Self.isRecording {
        let folder = snapshot.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try made.write(to: snapshot, atomically: true, encoding: .utf8)
      }
      let recorded = try? String(contentsOf: snapshot, encoding: .utf8)
      #expect(made.components(separatedBy: "\n") == recorded?.components(separatedBy: "\n"), "\(page)")
    }
    #expect(!Self.isRecording, "the snapshots were recorded: look at the difference, then run without RECORD_SNAPSHOTS")
  }
}
