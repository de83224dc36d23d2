import Diagnostics
import SiteKit
import Testing

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "_headers", ".well-known/security.txt", "van-ban/files/Công văn số 1.pdf", "a/b.c/d",
  ]) func taken(_ text: String) throws {
    #expect(try OutputPath(text).description == text)
  }

  @Test(arguments: [
    "", "/index.html", "a//b", "a/", "../a", "a/../b", "a/./b", ".", "..", ".git/config", ".minhbach", ".gitkeep",
    ".well-known", "a/.well-known/b", "a\\b", "a\nb", "a\u{0}b", String(repeating: "a", count: 256),
  ]) func refused(_ text: String) throws {
    let place = Location(path: "content/news/a.md")
    let refusal = #expect(throws: Refusal.self) { try OutputPath(text, from: place) }
    let problem = try #require(refusal?.report.problems.first)
    #expect(problem.code == "output-path-invalid")
    #expect(problem.summary.vi == "“\(text)” không dùng làm đường dẫn trên trang được")
    #expect(problem.location == place)
  }

  @Test func folder() throws {
    #expect(try OutputPath("index.html").folder == "")
    #expect(try OutputPath("so-lieu/2026-q3/index.html").folder == "so-lieu/2026-q3")
  }
}
