import Diagnostics
import Formats
import Testing

@Suite struct SourceTreeTests {
  private let tree = SourceTree([
    "policies/b.md": "", "policies/a.md": "", "policies/files/c.pdf": "", "policies/.d.md": "", "site.yaml": "x: 1",
    "policies-2/e.md": "", "policies/f.txt": "",
  ])

  @Test func filesOfAFolderByEnding() {
    #expect(tree.files(in: "policies", ending: ".md").map(\.path) == ["policies/a.md", "policies/b.md"])
    #expect(tree.files(in: "policies", ending: ".md", ".pdf").count == 3)
    #expect(tree.files(in: "offices", ending: ".md").isEmpty)
  }

  @Test func fileByPath() {
    #expect(tree.file("site.yaml")?.bytes == Array("x: 1".utf8))
    #expect(tree.file("site.yml") == nil)
  }

  @Test func placesAreAsTheUserTypesThem() {
    #expect(tree.file("site.yaml")?.displayPath == "content/site.yaml")
    #expect(tree.location("holidays/2026.yaml") == Location(path: "content/holidays/2026.yaml"))
    #expect(SourceTree(root: "", [:]).location("a.md").path == "a.md")
  }

  @Test(arguments: [
    ("offices/xa-a.md", "xa-a"), ("a", "a"), ("n/2026.q1.csv", "2026.q1"), (".released.tsv", ".released"), (".x", ".x"),
  ]) func stem(_ path: String, _ stem: String) {
    #expect(SourceFile(path: path, bytes: [], root: "content").stem == stem)
  }
}
