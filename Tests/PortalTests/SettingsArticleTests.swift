import Authorities
import Diagnostics
import Formats
import Testing

@testable import Portal

/// The article on `site.yaml` against the loader: every key that it knows stands there, and the examples load.
@Suite struct SettingsArticleTests {
  private static let root = Fixture.templates.replacing("/site-templates", with: "")

  private func article() throws -> String {
    let folder = try SourceFolder("\(Self.root)/Sources/minhbach/Documentation.docc", as: "docc").tree
    return String(decoding: try #require(folder.file("CaiDat.md")).bytes, as: UTF8.self)
  }

  private func examples() throws -> [String] {
    try article().split(separator: "```").filter { $0.hasPrefix("yaml\n") }.map { String($0.dropFirst("yaml\n".count)) }
  }

  @Test func examplesLoad() throws {
    let examples = try examples()
    #expect(examples.count == 2)
    for example in examples {
      let (settings, report) = try SiteSettings.load(SourceTree(["site.yaml": example]))
      #expect(report.problems == [])
      #expect(settings.title == "Cổng công khai tiếp công dân xã Mẫu")
    }
  }

  /// The loader lists the keys that it knows when it meets another; the whole example holds them all.
  @Test(arguments: [
    ("title: ", "xyzxyzxyz: 1\ntitle: "), ("publisher:\n", "publisher:\n  xyzxyzxyz: 1\n"),
    ("disclosure: {", "disclosure: {xyzxyzxyz: 1, "),
    ("- {name: UBND xã Mẫu cũ", "- {xyzxyzxyz: 1, name: UBND xã Mẫu cũ"),
    ("valid: {to", "valid: {xyzxyzxyz: 1, to"), ("- {role: ", "- {xyzxyzxyz: 1, role: "),
    ("- {kind: denunciation", "- {xyzxyzxyz: 1, kind: denunciation"),
  ]) func everyKeyStandsThere(_ place: String, _ stranger: String) throws {
    let (whole, text) = (try #require(try examples().last), try article())
    let tree = SourceTree(["site.yaml": whole.replacing(place, with: stranger, maxReplacements: 1)])
    let problem = try #require(try SiteSettings.load(tree).report.problems.first { $0.code == "unknown-key" })
    let list = try #require(problem.fix?.en.split(separator: "write one of: ").last)
    let keys = list.split(separator: " · ").map(String.init)
    #expect(keys.count >= 2)
    for key in keys {
      #expect(text.contains("`\(key)`"), "\(key)")
      #expect(whole.contains("\(key):"), "\(key)")
    }
  }
}
