import Diagnostics
import Formats
import Testing

@testable import Transparency

/// A file that nothing reads is said, never passed over.
@Suite struct UnreadFilesTests {
  private func found(_ paths: String...) -> [String] {
    let tree = SourceTree(Dictionary(uniqueKeysWithValues: paths.map { ($0, "") }))
    return UnreadFiles.report(tree).sorted().map {
      "\($0.severity.rawValue) \($0.code) \($0.location?.description ?? "")"
    }
  }

  @Test func everythingTheFormatReads() {
    #expect(
      found(
        "site.yaml", "reviewed.yaml", "holidays/2026.yaml", "holidays/2027.yml", "offices/tinh.md",
        "offices/tinh.en.md",
        "reception/a.md", "policies/a.md", "policies/files/a.pdf", "policies/files/cu/b.docx", "pages/a.md",
        "cases/a.csv",
        "cases/.released.tsv", "cases/b.xlsx", "reception/b.xlsx", "reception/c.csv", "duties/a.md", "duties/b.xlsx",
        "news/a.md", "corrections/a.md",
        "releases/2026-q1/x",
        "releases/so-phat-hanh.tsv", "history/a.tsv",
        "README.md",
        "offices/README.md", "LICENSE", "pages/Thumbs.db") == [])
  }

  @Test(arguments: [
    ("offices/tinh.markdown", "error unread-file content/offices/tinh.markdown"),
    ("offices/tinh.MD", "error unread-file content/offices/tinh.MD"),
    ("reception/a.markdown", "error unread-file content/reception/a.markdown"),
    ("holidays/2026.csv", "error unread-file content/holidays/2026.csv"),
    ("pages/anh.jpg", "warning unread-file content/pages/anh.jpg"), ("pages/a", "warning unread-file content/pages/a"),
    ("cases/a.tsv", "warning unread-file content/cases/a.tsv"), ("site.yml", "error unread-file content/site.yml"),
    ("office/a.md", "error unknown-folder content/office"), ("Offices/a.md", "error unknown-folder content/Offices"),
    ("duties/a.txt", "warning unread-file content/duties/a.txt"),
    ("news/a.csv", "error unread-file content/news/a.csv"),
  ]) func whatNothingReads(_ path: String, _ expected: String) { #expect(found(path) == [expected]) }

  @Test func oneMessageAFolder() { #expect(found("office/a.md", "office/b.md", "office/c/d.md").count == 1) }
}
