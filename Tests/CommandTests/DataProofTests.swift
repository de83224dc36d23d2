import Foundation
import Testing

/// What `verify` says of the files of `du-lieu/` when all sums were made anew.
@Suite struct DataProofTests {
  private func built() throws -> Tool {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    return tool
  }

  @Test(arguments: [
    "du-lieu/thong-ke.csv", "du-lieu/thong-ke.json", "du-lieu/vu-viec-don-vi.csv", "du-lieu/vu-viec-linh-vuc.json",
    "du-lieu/luong.csv", "du-lieu/tiep-cong-dan.csv", "du-lieu/tiep-cong-dan-theo-ky.csv",
    "du-lieu/datapackage.json", "du-lieu/2026-q2/vu-viec.xlsx", "du-lieu/index.html",
    "so-lieu/2026-6t/index.html",
  ]) func aFileGone(_ path: String) throws {
    let tool = try built()
    try tool.remove("public/\(path)")
    try tool.expectMisfit("proof-file-gone", at: "\(path)\n")
  }

  @Test(arguments: ["du-lieu/vu-viec-goc.csv", "du-lieu/2026-q1/a/b.csv", "so-lieu/2026-q1/so.xlsx", "goc.json"])
  func aFileAdded(_ path: String) throws {
    let tool = try built()
    try tool.write("public/\(path)", "a\n")
    try tool.expectMisfit("proof-file-unknown", at: "\(path)\n")
  }

  /// Texts of staff and templates come with files of their own.
  @Test func filesOfOtherFolders() throws {
    let tool = try built()
    try tool.write("public/van-ban/files/a.pdf", "a\n")
    try tool.resum()
    #expect(try tool.run("verify", "public", "-q") == .init(status: 0))
  }

  @Test func aFileGoneFromTheDataAlone() throws {
    let tool = try built()
    try FileManager.default.moveItem(at: tool.url("public/du-lieu"), to: tool.url("tai-ve"))
    #expect(try tool.run("verify", "tai-ve", "-q") == .init(status: 0))
    try tool.remove("tai-ve/thong-ke.csv")
    let outcome = try tool.run("verify", "tai-ve")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[proof-file-gone]\n ——▶ tai-ve/thong-ke.csv\n"), "\(outcome.messages)")
  }

  /// Where a file and its twin agree, it is the package that was changed.
  @Test func aHashOrASizeOfThePackage() throws {
    for (old, new) in [("\"hash\": \"sha256:", "\"hash\": \"sha256:0"), ("\"bytes\": ", "\"bytes\": 9")] {
      let tool = try built()
      let path = "public/du-lieu/datapackage.json"
      let lines = try tool.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      let first = try #require(lines.firstIndex { $0.contains(old) })
      let changed = lines.enumerated().map { $0 == first ? String($1).replacing(old, with: new) : String($1) }
      try tool.write(path, changed.joined(separator: "\n"))
      try tool.expectMisfit("proof-package-differs", at: "du-lieu/datapackage.json:\(first + 1):")
    }
  }

  @Test func theFileOfAPairThatWasChanged() throws {
    let row = "2026-q1,,,,,,khac.ton,1,\n"
    let tool = try built()
    try tool.write("public/du-lieu/thong-ke.csv", tool.text("public/du-lieu/thong-ke.csv") + row)
    try tool.expectMisfit("proof-table-differs", at: "du-lieu/thong-ke.csv\n")
    let other = try built()
    try other.replace("public/du-lieu/thong-ke.json", "\"gia_tri\":1", "\"gia_tri\":2")
    try other.expectMisfit("proof-table-differs", at: "du-lieu/thong-ke.json\n")
  }

  /// The code of a release in full, and as a citation shortens it.
  @Test func aCodeOnAPage() throws {
    let digest = try built().sums(["SHA256SUMS"], in: "public/du-lieu/2026-q1").prefix(64)
    for (page, old) in [
      ("du-lieu/index.html", "<span>\(digest.prefix(8))</span>"), ("so-lieu/2026-q1/index.html", "sha256:\(digest)"),
      ("vu-viec/2026-q1/index.html", "mã \(digest.prefix(12))"),
    ] {
      let tool = try built()
      #expect(try tool.text("public/\(page)").contains(old))
      let other = old.last == ">" ? old.replacing(digest.prefix(8), with: "0badc0de") : String(old.dropLast()) + "x"
      let digits = other.replacing("x", with: old.last == "0" ? "1" : "0")
      try tool.replace("public/\(page)", old, digits)
      try tool.expectMisfit("proof-page-other-code", at: "\(page)\n")
    }
  }
}
