import Diagnostics
import SiteKit
import Testing

@Suite struct OutputTreeTests {
  @Test func filesInOrderOfBytes() throws {
    let tree = try site(["b/c/d.html", "b/a.html", "a.html", "b-1/x.html", "é.txt", "z.txt"])
    #expect(
      tree.files.map(\.path.description) == ["a.html", "b-1/x.html", "b/a.html", "b/c/d.html", "z.txt", "é.txt"])
  }

  @Test func fileByPath() throws {
    let tree = try site(["b/a.html", "a.html"])
    #expect(tree["b/a.html"]?.path.description == "b/a.html")
    #expect(tree["b"] == nil)
    #expect(tree["c"] == nil)
  }

  @Test func twoFilesOfOnePathNameBothSources() throws {
    let refusal = #expect(throws: Refusal.self) {
      try OutputTree([
        KeptFile("van-ban/a/index.html", from: Location(path: "content/policies/a.md")),
        KeptFile("van-ban/a/index.html", from: Location(path: "content/policies/b.md")),
      ])
    }
    #expect(
      refusal?.report.problems == [
        Problem(
          "output-path-twice",
          Wording(
            "Hai trang cùng ra một đường dẫn “van-ban/a/index.html”",
            en: "Two pages come out at one path “van-ban/a/index.html”"),
          fix: Wording("đổi tên một tệp, hoặc viết slug khác", en: "rename one file, or give it another slug"),
          at: Location(path: "content/policies/b.md"), related: [Location(path: "content/policies/a.md")])
      ])
  }

  @Test func fileWhereAFolderMustBe() throws {
    let refusal = #expect(throws: Refusal.self) { try site(["a", "a-b", "a/x/y.html", "c"]) }
    #expect(refusal?.report.problems.map(\.summary.vi) == ["“a” vừa là tệp vừa là thư mục của “a/x/y.html”"])
  }

  @Test func addingRefusesAsWell() throws {
    let tree = try site(["a.html"])
    #expect(try tree.adding(KeptFile("b.html")).files.count == 2)
    #expect(throws: Refusal.self) { try tree.adding(KeptFile("a.html")) }
  }

  private func site(_ paths: [String]) throws -> OutputTree {
    try OutputTree(paths.map { try KeptFile($0) })
  }
}
