import Authorities
import Commands
import Foundation
import Portal
import Testing

/// A folder that changes `sites/minimal` in one point, named `<code>` or `<code>--<variant>`.
struct ChangedSite: Sendable, CustomTestStringConvertible {
  let name: String
  let folder: URL
  /// All that `check` prints.
  let expected: String

  var testDescription: String { name }
  var code: String { name.components(separatedBy: "--")[0] }

  func count(of start: String) -> Int { expected.components(separatedBy: "\n").count { $0.hasPrefix(start) } }

  static func all(in kind: String) -> [ChangedSite] {
    let folder = Fixture.folder.appending(path: kind)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    return names.map { name in
      let folder = folder.appending(path: name)
      let expected = try? String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
      return ChangedSite(name: name, folder: folder, expected: expected ?? "(no expected.txt)")
    }
  }
}

extension Fixture {
  /// `check` on 15/7/2026: both quarters of the site are closed and released, the third runs.
  func check(_ change: (inout SiteOptions) -> Void = { _ in }) throws -> CommandResult {
    let day = try #require(CivilDay(iso: "2026-07-15"))
    var options = SiteOptions(source: content.path, templates: Self.templates, asOf: day)
    change(&options)
    return CheckCommand(options, isJSON: false).run()
  }
}
