import Diagnostics
import Formats
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\ntitle: a\n---\nthân bài", "thân bài"), ("---\r\ntitle: a\r\n---  \r\nthân", "thân"),
    ("---\ntitle: a\n---", ""),
    ("\u{FEFF}---\ntitle: a\n---\n\n---\nx", "\n---\nx"),
  ]) func body(_ text: String, _ body: String) throws {
    let front = try FrontMatter(try source(text))
    #expect(String(decoding: front.text.bytes[front.body], as: UTF8.self) == body)
    var reader = MappingReader(front.node, in: front.text)
    #expect(reader.string("title") == "a")
  }

  @Test(arguments: [
    ("# Tiêu đề", "front-matter-missing", "1:1"), ("", "front-matter-missing", "1:1"),
    ("----\na: 1\n", "front-matter-missing", "1:1"),
    ("---\na: 1\n", "front-matter-unclosed", "1:1"), ("---\na: 1\nb: *x\n---\n", "yaml-alias", "3:4"),
  ]) func faults(_ text: String, _ code: String, _ place: String) throws {
    let refusal = #expect(throws: Refusal.self) { try FrontMatter(try source(text)) }
    let problem = try #require(refusal?.report.problems.first)
    #expect("\(problem.code) \(problem.location?.description ?? "")" == "\(code) content/a.md:\(place)")
  }

  private func source(_ text: String) throws -> SourceText {
    try SourceText(SourceFile(path: "a.md", bytes: Array(text.utf8), root: "content"))
  }
}
