import Foundation
import Testing
import Transparency

@testable import Portal

@Suite struct PressPagesTests {
  /// The files of the site are gone with the fixture.
  private func fixture(_ files: [String: String]) throws -> Fixture {
    let fixture = try Fixture()
    for (path, text) in files { try fixture.write(path, Data(text.utf8)) }
    _ = try fixture.build()
    return fixture
  }

  private func text(_ site: Fixture, _ path: String) throws -> String {
    String(page: Array(try Data(contentsOf: site.root.appending(path: "public/\(path)"))))
  }

  /// Twenty on a page; only the first has what stands beside the notices.
  @Test func manyNotices() throws {
    let files = (1...30).map { day in
      ("news/2026-06-\(day < 10 ? "0" : "")\(day)-tin-\(day).md", "---\ntitle: Tin số \(day)\n---\n\nLời.\n")
    }
    let site = try fixture(Dictionary(uniqueKeysWithValues: files))
    let (first, second) = (try text(site, "bao-chi/index.html"), try text(site, "bao-chi/trang-2/index.html"))
    #expect(first.contains("Tin số 30<") && !first.contains("Tin số 11<"))
    #expect(second.contains("Tin số 1<") && second.contains("Trang trước"))
    #expect(first.contains("<h2>Trích dẫn</h2>") && !second.contains("<h2>Trích dẫn</h2>"))
    #expect(try text(site, "index.html").contains("<a href=\"bao-chi/tin-30/index.html\">Tin số 30</a>"))
    #expect(try text(site, "feed.xml").contains("<id>https://thu.example/bao-chi/tin-30/</id>"))
  }

  /// Every page that a correction speaks of points to it: a text, and both pages of a release.
  @Test func correctedPagesSaySo() throws {
    let site = try fixture([
      "corrections/q1.md": "---\ntitle: Ghi chú của quý I\ndate: 2026-07-10\nkind: revision\naffects: 2026-q1\n---\n"
    ])
    let line = "<p>Trang này đã được sửa ngày 10/07/2026: <a href=\"../../dinh-chinh/index.html#sua-q1\">"
    for page in ["so-lieu/2026-q1/index.html", "vu-viec/2026-q1/index.html"] {
      #expect(try text(site, page).contains(line), "\(page)")
    }
    #expect(try !text(site, "so-lieu/2026-q2/index.html").contains("đã được sửa"))
    #expect(try text(site, "feed.xml").contains("<id>https://thu.example/dinh-chinh/#sua-q1</id>"))
  }
}
