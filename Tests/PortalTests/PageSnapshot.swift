import Authorities
import Commands
import Foundation
import Portal
import Testing

/// Pages as they were recorded, byte for byte. `RECORD_SNAPSHOTS=1 swift test` writes them anew, and fails, so that a run
/// which records can never be taken for one which compares.
enum PageSnapshot {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil

  /// Builds the site of a fixture on 15/7/2026 and compares pages with those in a folder of `Fixtures/snapshots`.
  static func compare(_ pages: [String], of fixture: Fixture, with folder: String = "") throws {
    let site = try fixture.build()
    for page in pages {
      let made = try String(contentsOf: site.appending(path: page), encoding: .utf8)
      let snapshot = Fixture.folder.appending(path: "snapshots/\(folder)\(page)")
      if isRecording {
        let folder = snapshot.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try made.write(to: snapshot, atomically: true, encoding: .utf8)
      }
      let recorded = try? String(contentsOf: snapshot, encoding: .utf8)
      #expect(made.components(separatedBy: "\n") == recorded?.components(separatedBy: "\n"), "\(page)")
    }
    #expect(!isRecording, "the snapshots were recorded: look at the difference, then run without RECORD_SNAPSHOTS")
  }
}

extension Fixture {
  /// Builds the site on 15/7/2026 and gives its folder.
  func build() throws -> URL {
    let site = root.appending(path: "public")
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(
      source: content.path, templates: Self.templates, destination: site.path, asOf: day, isQuiet: true)
    #expect(BuildCommand(options).run() == CommandResult())
    return site
  }
}
