import Foundation
import Portal
import Testing
import Transparency

/// Whole pages of `sites/minimal`, byte for byte. `RECORD_SNAPSHOTS=1 swift test` writes them anew, and fails, so that
/// a run which records can never be taken for one which compares.
@Suite struct PageSnapshotTests {
  static let pages = [
    "index.html", "404.html", "lich-tiep-cong-dan/index.html", "lich-tiep-cong-dan/tinh/index.html",
    "lich-tiep-cong-dan/xa-mot/index.html", "lich-tiep-cong-dan/thang/2026-09/index.html",
    "lich-tiep-cong-dan/nguoi-tiep/chu-tich/index.html", "lich-tiep-cong-dan/noi-tiep/index.html",
    "lich-tiep-cong-dan/tinh/thong-bao/2026-09/index.html",
    "so-lieu/2026-q1/index.html", "vu-viec/2026-q2/index.html", "van-ban/12-cv-hu/index.html",
    "gioi-thieu/index.html", "lich-tiep-cong-dan/lich.json", "feed.xml", "sitemap.xml", "robots.txt", "_headers",
    "du-lieu/thong-ke.csv",
  ]
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil

  @Test func pagesAreAsRecorded() throws {
    let fixture = try Fixture()
    let site = fixture.root.appending(path: "public")
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(
      source: fixture.content.path, templates: Fixture.templates, destination: site.path, asOf: day, isQuiet: true)
    #expect(BuildCommand(options).run() == CommandResult())
    for page in Self.pages {
      let made = try String(contentsOf: site.appending(path: page), encoding: .utf8)
      let snapshot = Fixture.folder.appending(path: "snapshots/\(page)")
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
