import Diagnostics
import Formats
import Foundation
import Testing

@Suite struct SourceFolderTests {
  @Test func filesInOrderOfPath() throws {
    let folder = try TemporaryFolder()
    for name in ["site.yaml", "offices/b.md", "offices/a.md", "offices-2/c.md", "releases/.released.tsv"] {
      try folder.write(name, name)
    }
    let read = try SourceFolder(folder.path, as: "content")
    #expect(
      read.tree.files.map(\.path) == [
        "offices-2/c.md", "offices/a.md", "offices/b.md", "releases/.released.tsv", "site.yaml",
      ])
    #expect(read.tree.files.map { String(decoding: $0.bytes, as: UTF8.self) } == read.tree.files.map(\.path))
    #expect(read.tree.files.first?.displayPath == "content/offices-2/c.md")
    #expect(read.report.isEmpty)
  }

  /// Long files are read in stretches on all cores.
  @Test(arguments: [(4 << 20) - 1, 8 << 20, (12 << 20) + 7]) func longFiles(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 7) }
    try Data(bytes).write(to: URL(filePath: folder.path).appending(path: "a.csv"))
    #expect(try SourceFolder(folder.path, as: "content").tree.files.first?.bytes == bytes)
  }

  @Test func hiddenFilesAndLockFilesArePassedOver() throws {
    let folder = try TemporaryFolder()
    for name in [
      ".DS_Store", ".git/HEAD", "cases/~$q1.xlsx", "cases/.~lock.q1.csv#", "a~$.md", ".released.tsv",
      "releases/2026-q1/desktop.ini", "pages/Thumbs.db",
    ] {
      try folder.write(name, "")
    }
    #expect(try SourceFolder(folder.path, as: "content").tree.files.map(\.path) == [".released.tsv", "a~$.md"])
    #expect(try SourceFolder(folder.path, as: "content", hidden: []).tree.files.map(\.path) == ["a~$.md"])
  }

  @Test func linksAreProblemsAndAreNotFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("outside/secret.md", "bí mật")
    try folder.write("content/a.md", "a")
    try folder.link("content/secret.md", to: "../outside/secret.md")
    try folder.link("content/offices", to: "../outside")
    let read = try SourceFolder("\(folder.path)/content", as: "content")
    #expect(read.tree.files.map(\.path) == ["a.md"])
    #expect(
      read.report.sorted().map { "\($0.code) \($0.location?.description ?? "")" } == [
        "source-symlink content/offices", "source-symlink content/secret.md",
      ])
  }

  @Test func aPipeIsAProblemAndDoesNotHang() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo("\(folder.path)/pipe.csv", 0o600) == 0)
    let read = try SourceFolder(folder.path, as: "content")
    #expect(read.report.problems.map(\.code) == ["source-special"])
    #expect(read.report.problems.map(\.summary.vi) == ["Đây không phải tệp thường"])
  }

  @Test func fileBeyondTheBound() throws {
    let folder = try TemporaryFolder()
    try folder.write("big.csv", "")
    #expect(truncate("\(folder.path)/big.csv", (256 << 20) + 1) == 0)
    let read = try SourceFolder(folder.path, as: "content")
    #expect(read.tree.files.isEmpty)
    #expect(read.report.problems.map(\.summary.vi) == ["Tệp lớn hơn 256 MB"])
  }

  @Test func namesComeComposed() throws {
    let folder = try TemporaryFolder()
    try folder.write("xa\u{303}/tie\u{302}\u{301}p.md", "a")
    let path = try #require(try SourceFolder(folder.path, as: "content").tree.files.first?.path)
    #expect(Array(path.utf8) == Array("x\u{E3}/ti\u{1EBF}p.md".utf8))
  }

  @Test func twoFormsOfOneName() throws {
    let folder = try TemporaryFolder()
    try folder.write("x\u{E3}.md", "a")
    try folder.write("xa\u{303}.md", "b")
    let read = try SourceFolder(folder.path, as: "content")
    #expect(read.report.problems.map(\.code) == ["source-same-name"])
    #expect(read.report.problems.first?.location == Location(path: "content/x\u{E3}.md"))
  }

  @Test func nameThatIsNotUTF8() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.utf8CString.dropLast() + [47, 97, CChar(bitPattern: 0xE3), 46, 109, 100, 0]
    close(open(Array(path), O_CREAT | O_WRONLY, 0o600))
    let problem = try #require(try SourceFolder(folder.path, as: "content").report.problems.first)
    #expect(problem.code == "source-name-not-utf8")
    #expect(problem.location?.path == "content/a\u{FFFD}.md")
  }

  @Test func missingFolderAndFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "")
    let missing = #expect(throws: Misuse.self) { try SourceFolder("\(folder.path)/no", as: "no") }
    #expect(missing?.problem.code == "source-missing")
    #expect(missing?.problem.summary.vi == "Không có thư mục “no”")
    let file = #expect(throws: Misuse.self) { try SourceFolder("\(folder.path)/file", as: "file") }
    #expect(file?.problem.summary.vi == "“file” phải là một thư mục")
  }

  @Test func manyFilesKeepTheirBytes() throws {
    let folder = try TemporaryFolder()
    for number in 0..<200 { try folder.write("n/\(number).txt", String(repeating: "\(number) ", count: number)) }
    let tree = try SourceFolder(folder.path, as: "content").tree
    #expect(tree.files.count == 200)
    for file in tree.files {
      let number = try #require(Int(file.stem))
      #expect(String(decoding: file.bytes, as: UTF8.self) == String(repeating: "\(number) ", count: number))
    }
  }
}
