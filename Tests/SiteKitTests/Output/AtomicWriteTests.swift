import Diagnostics
import SiteKit
import Testing

@Suite struct AtomicWriteTests {
  @Test func fileIsReplaced() throws {
    let folder = try TemporaryFolder()
    for text in ["một", "hai"] {
      try AtomicFile.write("\(folder.path)/sổ.tsv", Array(text.utf8))
      #expect(try folder.files(in: "") == ["sổ.tsv": text])
    }
  }

  @Test func fileInAMissingFolder() throws {
    let folder = try TemporaryFolder()
    let failure = #expect(throws: SystemFailure.self) { try AtomicFile.write("\(folder.path)/no/a.tsv", []) }
    #expect(failure?.problem.summary.vi == "Không ghi được vì không có thư mục chứa nó")
    #expect(failure?.problem.location == Location(path: "\(folder.path)/no"))
  }

  @Test func folderIsThereWithEveryFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(".2026-q3.new/left", "của lần bị ngắt")
    try AtomicFolder.create(at: "\(folder.path)/2026-q3", files: ["a.csv": [0x61], "b/c/.d.csv": [0x62]])
    #expect(try folder.files(in: "") == ["2026-q3/a.csv": "a", "2026-q3/b/c/.d.csv": "b"])
  }

  @Test func folderThatExistsStays() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("2026-q3")
    let failure = #expect(throws: SystemFailure.self) {
      try AtomicFolder.create(at: "\(folder.path)/2026-q3/", files: ["a.csv": []])
    }
    #expect(failure?.problem.code == "folder-exists")
    #expect(failure?.problem.location == Location(path: "\(folder.path)/2026-q3"))
    #expect(!folder.exists("2026-q3/a.csv"))
    #expect(!folder.exists(".2026-q3.new"))
  }
}
