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

  /// Dashes of Word, blank lines above, RTF, and paragraphs from before Unicode; what is told is what to type.
  @Test(arguments: [
    ("–––\na: 1\n---\n", "1:1 viết lại dòng “–––” bằng đúng ba dấu gạch nối thường ---"),
    ("\n \n---\na: 1\n---\n", "3:1 xóa những gì trống phía trên dòng --- này"),
    ("\n—\na: 1\n", "2:1 viết lại dòng “—” bằng đúng ba dấu gạch nối thường ---, và xóa những gì trống phía trên"),
    ("---\na: 1\n—\nChữ", "3:1 viết lại dòng “—” bằng đúng ba dấu gạch nối thường ---"),
    ("{\\rtf1\\ansi Tin}", "mở tệp bằng Word, chép phần chữ sang một tệp mới, lưu với bảng mã UTF-8"),
    ("---\na: 1\n---\nCuoái naêm coù buoåi tieáp phaûi dôøi vì hoïp", "4:1 chuyển mã"),
  ]) func fixes(_ text: String, _ expected: String) throws {
    let refusal = #expect(throws: Refusal.self) { try FrontMatter(try source(text)) }
    let problem = try #require(refusal?.report.problems.first)
    let place = problem.location?.description.dropFirst("content/a.md:".count) ?? ""
    let told = "\(place) \(problem.fix?.vi ?? "")".trimmed
    #expect(told.hasPrefix(expected))
  }

  /// Names of other languages, and Vietnamese whose letters the old fonts had as well.
  @Test(arguments: [
    "Café Müller über Köln", "Hòa và Hà có xe là xe cà phê", "Word® và Excel® in “Café”", "Nước mưa, đường đèo",
  ]) func otherTexts(_ line: String) throws { _ = try FrontMatter(try source("---\na: 1\n---\n\(line)\n")) }

  private func source(_ text: String) throws -> SourceText {
    try SourceText(SourceFile(path: "a.md", bytes: Array(text.utf8), root: "content"))
  }
}
