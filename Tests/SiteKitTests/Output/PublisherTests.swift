import Diagnostics
import Foundation
import SiteKit
import Testing

@Suite struct PublisherTests {
  @Test func firstSite() throws {
    let folder = try TemporaryFolder()
    let report = try publish(["index.html": "mới", "a/b/c.html": "c"], to: "\(folder.path)/out/public/")
    #expect(report.isEmpty)
    #expect(try folder.files(in: "out/public") == ["index.html": "mới", "a/b/c.html": "c", ".minhbach": Self.note])
    #expect(try folder.files(in: "out/public.minhbach") == ["lock": ""])
  }

  @Test func secondSiteReplacesTheFirstAsAWhole() throws {
    let folder = try TemporaryFolder()
    _ = try publish(["index.html": "cũ", "gone/a.html": "a"], to: "\(folder.path)/public")
    _ = try publish(["index.html": "mới"], to: "\(folder.path)/public")
    #expect(try folder.files(in: "public") == ["index.html": "mới", ".minhbach": Self.note])
    #expect(!folder.exists("public/gone"))
    #expect(!folder.exists("public.minhbach/next"))
  }

  @Test func unchangedFilesAreTakenOverAndOthersAreNot() throws {
    let folder = try TemporaryFolder()
    let first = ["same/a.html": "a", "longer.html": "b", "other.html": "một", "mode.html": "d", "link.html": "e"]
    _ = try publish(first, to: "\(folder.path)/public")
    let before = try first.keys.map { ($0, try folder.inode("public/\($0)")) }
    // A second name keeps the number of each old file from being given to a new one.
    for name in first.keys {
      try FileManager.default.linkItem(
        atPath: "\(folder.path)/public/\(name)", toPath: "\(folder.path)/\(name.replacing("/", with: "-")).old")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder.path)/public/mode.html")
    try folder.write("outside", "e")
    try FileManager.default.removeItem(atPath: "\(folder.path)/public/link.html")
    try folder.link("public/link.html", to: "../outside")
    let second = first.merging(["longer.html": "bb", "other.html": "hai"]) { $1 }
    _ = try publish(second, to: "\(folder.path)/public")
    #expect(try folder.files(in: "public") == second.merging([".minhbach": Self.note]) { $1 })
    #expect(try before.filter { try folder.inode("public/\($0.0)") == $0.1 }.map(\.0) == ["same/a.html"])
    #expect(try folder.mode("public/mode.html") == "644")
    #expect(throws: (any Error).self) {
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/public/link.html")
    }
  }

  @Test func hiddenEntriesOfTheRootStay() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.gitkeep", "")
    try folder.write("public/.git/HEAD", "ref")
    try folder.link("public/.link", to: "nowhere")
    for text in ["một", "hai"] {
      _ = try publish([".well-known/security.txt": text], to: "\(folder.path)/public")
      #expect(try folder.text("public/.well-known/security.txt") == text)
      #expect(try folder.text("public/.git/HEAD") == "ref")
      #expect(folder.exists("public/.gitkeep"))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/public/.link") == "nowhere")
    }
  }

  @Test func modesDoNotDependOnTheUmask() throws {
    let folder = try TemporaryFolder()
    let mask = umask(0o077)
    defer { umask(mask) }
    _ = try publish(["a/index.html": ""], to: "\(folder.path)/public")
    #expect(try folder.mode("public") == "755")
    #expect(try folder.mode("public/a") == "755")
    #expect(try folder.mode("public/a/index.html") == "644")
  }

  @Test func foreignDestinationIsRefusedUntouched() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/report.docx", "của tôi")
    let misuse = #expect(throws: Misuse.self) { try publish(["index.html": ""], to: "\(folder.path)/public") }
    #expect(misuse?.problem.code == "destination-not-ours")
    #expect(misuse?.problem.summary.vi == "Thư mục đích có tệp không do minhbach tạo ra, ví dụ “report.docx”")
    #expect(try folder.files(in: "") == ["public/report.docx": "của tôi"])
  }

  @Test func linksAndFilesAreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("real")
    try folder.link("link", to: "real")
    try folder.write("file", "")
    #expect(code { try Publisher(destination: "\(folder.path)/link").check() } == "destination-is-link")
    #expect(code { try Publisher(destination: "\(folder.path)/link/").check() } == "destination-is-link")
    #expect(code { try Publisher(destination: "\(folder.path)/file").check() } == "destination-is-file")
  }

  @Test(arguments: ["", "/", ".", "..", "public/..", "public/."]) func namelessDestination(_ path: String) {
    #expect(code { try Publisher(destination: path).check() } == "destination-unnamed")
  }

  @Test(arguments: ["content", "content/public", "a/../content/public", "link/public", "site"])
  func destinationAndContentAreApart(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    try folder.makeFolder("site/inner")
    try folder.makeFolder("a")
    try folder.link("link", to: "content")
    let protected = ["\(folder.path)/content", "\(folder.path)/site/inner"]
    let publisher = Publisher(destination: "\(folder.path)/\(path)", protected: protected)
    #expect(code { try publisher.check() } == "destination-overlaps")
    try Publisher(destination: "\(folder.path)/content-public", protected: protected).check()
  }

  @Test func oneRunAtATime() throws {
    let folder = try TemporaryFolder()
    _ = try publish(["index.html": "cũ"], to: "\(folder.path)/public")
    let lock = open("\(folder.path)/public.minhbach/lock", O_RDWR)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let failure = #expect(throws: SystemFailure.self) {
      try publish(["index.html": "mới"], to: "\(folder.path)/public")
    }
    #expect(failure?.problem.code == "publishing-already")
    #expect(failure?.problem.summary.vi == "Đang có một lần xuất bản khác")
    close(lock)
    #expect(try folder.text("public/index.html") == "cũ")
    _ = try publish(["index.html": "mới"], to: "\(folder.path)/public")
    #expect(try folder.text("public/index.html") == "mới")
  }

  @Test func leftoversOfAKilledRunGo() throws {
    let folder = try TemporaryFolder()
    _ = try publish(["index.html": "cũ"], to: "\(folder.path)/public")
    try folder.write("public.minhbach/next/half/written.html", "nửa")
    try folder.write("outside.txt", "còn")
    try folder.link("public.minhbach/next/half/link", to: "../../..")
    _ = try publish(["index.html": "mới"], to: "\(folder.path)/public")
    #expect(try folder.text("outside.txt") == "còn")
    #expect(try folder.files(in: "public.minhbach") == ["lock": ""])
    #expect(!folder.exists("public/half"))
  }

  /// Killed between the exchange and the removal: the user's `.git` is still in the old site.
  @Test func hiddenFolderComesBackAfterAKilledRun() throws {
    let folder = try TemporaryFolder()
    _ = try publish(["index.html": "mới"], to: "\(folder.path)/public")
    try folder.write("public.minhbach/next/index.html", "cũ")
    try folder.write("public.minhbach/next/.git/HEAD", "ref")
    _ = try publish(["index.html": "mới hơn"], to: "\(folder.path)/public")
    #expect(try folder.text("public/.git/HEAD") == "ref")
    #expect(!folder.exists("public.minhbach/next"))
  }

  @Test func failureLeavesTheOldSiteAndNoStaging() throws {
    let folder = try TemporaryFolder()
    _ = try publish(["index.html": "cũ"], to: "\(folder.path)/public")
    try folder.write("public.minhbach/probe", "cản đường")
    let failure = #expect(throws: SystemFailure.self) {
      try publish(["index.html": "mới"], to: "\(folder.path)/public")
    }
    #expect(failure?.problem.summary.vi == "Không xóa được vì trên đường dẫn có một tệp ở chỗ phải là thư mục")
    #expect(failure?.problem.location == Location(path: "\(folder.path)/public.minhbach/probe"))
    #expect(try folder.files(in: "public") == ["index.html": "cũ", ".minhbach": Self.note])
    #expect(!folder.exists("public.minhbach/next"))
  }

  @Test func whatIsWrongWithTheNewSiteLeavesTheOldOne() throws {
    let folder = try TemporaryFolder()
    _ = try publish(["index.html": "cũ"], to: "\(folder.path)/public")
    let problem = Problem("broken-link", Wording("hỏng", en: "broken"))
    let refusal = #expect(throws: Refusal.self) {
      try Publisher(destination: "\(folder.path)/public").publish { store in
        store.take(OutputFile(try OutputPath("a/index.html"), [65]))
        #expect(try folder.text("public.minhbach/next/a/index.html") == "A")
        throw Refusal(Report([problem]))
      }
    }
    #expect(refusal?.report.problems == [problem])
    #expect(try folder.files(in: "public") == ["index.html": "cũ", ".minhbach": Self.note])
    #expect(try folder.files(in: "public.minhbach") == ["lock": ""])
  }

  @Test func aFileThatCannotBeWrittenLeavesTheOldSite() throws {
    let folder = try TemporaryFolder()
    _ = try publish(["index.html": "cũ"], to: "\(folder.path)/public")
    let failure = #expect(throws: SystemFailure.self) {
      try Publisher(destination: "\(folder.path)/public").publish { store in
        for path in ["a/b", "a/b/c.html", "index.html"] { store.take(OutputFile(try OutputPath(path), [65])) }
        #expect(!folder.exists("public.minhbach/next/index.html"))
      }
    }
    #expect(failure?.problem.summary.vi == "Không ghi được vì trên đường dẫn có một tệp ở chỗ phải là thư mục")
    #expect(failure?.problem.location == Location(path: "\(folder.path)/public.minhbach/next/a/b/c.html"))
    #expect(try folder.files(in: "public") == ["index.html": "cũ", ".minhbach": Self.note])
    #expect(!folder.exists("public.minhbach/next"))
  }

  @Test func parentThatIsAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "")
    let failure = #expect(throws: SystemFailure.self) {
      try publish(["index.html": ""], to: "\(folder.path)/file/public")
    }
    #expect(failure?.problem.code == "file-system")
    #expect(failure?.problem.summary.vi == "Không đọc được vì trên đường dẫn có một tệp ở chỗ phải là thư mục")
    #expect(failure?.problem.location == Location(path: "\(folder.path)/file/public"))
  }

  private static let note = "Thư mục này do minhbach tạo; mỗi lần xuất bản thay toàn bộ.\n"

  private func publish(_ files: [String: String], to destination: String) throws -> Report {
    try Publisher(destination: destination).publish { store in
      for (path, text) in files { store.take(OutputFile(try OutputPath(path), Array(text.utf8))) }
    }.report
  }

  private func code(_ body: () throws -> Void) -> String? {
    #expect(throws: Misuse.self, performing: body)?.problem.code
  }
}
