import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Transparency

@Suite struct CorrectionNoteTests {
  private func source(_ keys: String, kind: String = "error", _ body: String = "Lời.") -> CorrectionSource {
    CorrectionSource(
      SourceTree(["corrections/a.md": "---\ntitle: Sửa\ndate: 2026-07-01\nkind: \(kind)\n\(keys)\n---\n\(body)\n"]),
      ReportingYear(), baseURL: "https://thu.example")
  }

  @Test(arguments: [
    ("/so-lieu/2026-q1/", CorrectionNote.Target.page("so-lieu/2026-q1/index.html")),
    ("so-lieu/2026-q1", .page("so-lieu/2026-q1/index.html")),
    ("/so-lieu/2026-q1/index.html", .page("so-lieu/2026-q1/index.html")),
    ("/van-ban/12-cv-hu/#muc-2", .page("van-ban/12-cv-hu/index.html")), ("/", .page("index.html")),
    ("/du-lieu/luong.csv", .page("du-lieu/luong.csv")), ("2026-q1", .release("2026-q1")),
    ("https://thu.example/van-ban/12-cv-hu/#muc-2", .page("van-ban/12-cv-hu/index.html")),
    ("https://thu.example", .page("index.html")),
  ]) func targets(_ text: String, _ target: CorrectionNote.Target) throws {
    let source = source("affects: \"\(text)\"")
    #expect(source.report.isEmpty)
    #expect(source.all.map(\.affects) == [target])
  }

  @Test func keepsTheClause() {
    #expect(source("affects: \"/van-ban/12-cv-hu/#muc-2\"").all.map(\.anchor) == ["muc-2"])
    #expect(source("affects: /van-ban/12-cv-hu/").all.map(\.anchor) == [nil])
  }

  @Test func readsAText() throws {
    let note = try #require(source("affects: /a/\nwas: Cũ\nnow: Mới", kind: "revision").all.first)
    #expect((note.slug, note.title, note.day.iso, note.kind) == ("a", "Sửa", "2026-07-01", .revision))
    #expect((note.was, note.now) == ("Cũ", "Mới"))
  }

  private func problems(_ source: CorrectionSource) -> [String] {
    source.report.sorted().map { "\($0.code) \($0.location?.description ?? "")" }
  }

  @Test func everyFaultOnce() {
    #expect(problems(source("")) == ["missing-key content/corrections/a.md:2:1"])
    #expect(problems(source("affects: /a/", kind: "sai")) == ["unknown-value content/corrections/a.md:4:7"])
    #expect(
      problems(source("affects: /a/\nwas: Điều đã lộ", kind: "disclosure"))
        == ["correction-repeats-disclosure content/corrections/a.md:6:1"])
    #expect(problems(source("affects: /a/", "")) == ["correction-says-nothing content/corrections/a.md:4:7"])
    #expect(problems(source("affects: /a/", kind: "disclosure", "")) == [])
    #expect(
      problems(source("affects: https://thu.example.khac/a/"))
        == ["correction-affects-unknown content/corrections/a.md:5:10"])
    let unknown = source("affects: 2031-q1").unknownReleases([])
    #expect(unknown.problems.map(\.code) == ["correction-affects-unknown"])
  }
}
