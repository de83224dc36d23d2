import Diagnostics
import Formats
import Testing

@testable import Authorities
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
        "cases/.released.tsv", "cases/b.xlsx", "reception/b.xlsx", "reception/c.csv", "reception/d.CSV", "duties/a.md",
        "duties/c.XLSX", "duties/b.xlsx",
        "news/a.md", "corrections/a.md",
        "releases/2026-q1/x",
        "releases/so-phat-hanh.tsv", "history/a.tsv",
        "README.md",
        "offices/README.md", "LICENSE") == [])
  }

  @Test(arguments: [
    ("offices/tinh.markdown", "error unread-file content/offices/tinh.markdown"),
    ("offices/tinh.MD", "error unread-file content/offices/tinh.MD"),
    ("reception/a.MD", "error unread-file content/reception/a.MD"),
    ("duties/a.Md", "error unread-file content/duties/a.Md"),
    ("sessions/a.MD", "error unread-file content/sessions/a.MD"),
    ("cases/a.MD", "error unread-file content/cases/a.MD"),
    ("holidays/2026.YAML", "error unread-file content/holidays/2026.YAML"),
    ("reception/a.markdown", "error unread-file content/reception/a.markdown"),
    ("holidays/2026.csv", "error unread-file content/holidays/2026.csv"),
    ("pages/anh.jpg", "warning unread-file content/pages/anh.jpg"), ("pages/a", "warning unread-file content/pages/a"),
    ("cases/a.tsv", "warning unread-file content/cases/a.tsv"), ("units.yml", "error unread-file content/units.yml"),
    ("office/a.md", "error unknown-folder content/office"), ("Offices/a.md", "error unknown-folder content/Offices"),
    ("duties/a.txt", "warning unread-file content/duties/a.txt"),
    ("news/a.csv", "error unread-file content/news/a.csv"),
  ]) func whatNothingReads(_ path: String, _ expected: String) { #expect(found(path) == [expected]) }

  @Test func oneMessageAFolder() { #expect(found("office/a.md", "office/b.md", "office/c/d.md").count == 1) }

  /// The missing settings are told once, with the file that they are in.
  @Test func settingsUnderAnotherName() throws {
    #expect(found("site.yml") == [])
    #expect(found("site.yml", "site.yaml") == ["error unread-file content/site.yml"])
    let refusal = try #require(throws: Refusal.self) { try SiteSettings.load(SourceTree(["site.yml": "title: a"])) }
    #expect(refusal.report.problems.map { $0.fix?.vi } == ["có phải là tệp “site.yml”? đổi tên thành site.yaml"])
  }

  @Test(arguments: [
    ("Reception", "reception"), ("receptions", "reception"), ("lich", "reception"), ("Lịch tiếp công dân", "reception"),
    ("noi-tiep", "offices"), ("van-ban", "policies"), ("ngay-nghi-le", "holidays"), ("lich-su", "history"),
    ("ket-qua-tiep-dan", "sessions"), ("vu_viec", "cases"), ("anh", nil),
  ]) func foldersUnderAnotherName(_ folder: String, _ meant: String?) {
    let (tree, report) = MisnamedFolder.asMeant(SourceTree(["\(folder)/a.md": "", "news/a.md": ""]))
    #expect(tree.files.map(\.path) == ["\(meant ?? folder)/a.md", "news/a.md"].sorted())
    #expect(tree.files.contains { $0.location.description == "content/\(folder)/a.md" })
    #expect(report.problems.map { $0.location?.description } == (meant == nil ? [] : ["content/\(folder)"]))
    #expect(
      report.problems.map { $0.fix?.vi }
        == (meant.map { ["có phải bạn muốn viết “\($0)”? đổi tên thư mục thành content/\($0)"] } ?? []))
  }

  /// A folder of the right name is there: the other is not read in its place.
  @Test func bothFolders() {
    let tree = SourceTree(["Reception/a.md": "", "reception/b.md": ""])
    #expect(MisnamedFolder.asMeant(tree).report.isEmpty)
    #expect(
      UnreadFiles.report(tree).problems.map { $0.fix?.vi } == [
        "có phải bạn muốn viết “reception”? chuyển các tệp sang content/reception"
      ])
  }
}
