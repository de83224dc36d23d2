import Diagnostics
import Formats
import Testing

@Suite struct DamagedTextTests {
  private func problems(_ body: String) throws -> [Problem] {
    let file = try #require(SourceTree(["a.md": "---\ntitle: A\n---\n\n\(body)\n"]).file("a.md"))
    do throws(Refusal) {
      _ = try FrontMatter(try SourceText(file))
      return []
    } catch {
      return error.report.problems
    }
  }

  @Test(arguments: [
    ("Lịch Tiáº¿p cÃ´ng dÃ¢n", "Chữ ở đây bị hỏng mã, như “Tiáº¿p cÃ´ng dÃ¢n” (“Tiếp công dân”)", "5:6"),
    ("Ä‘Æ¡n", "Chữ ở đây bị hỏng mã, như “Ä‘Æ¡n” (“đơn”)", "5:1"),
    ("chÃ\u{AD}nh", "Chữ ở đây bị hỏng mã, như “chÃ\u{AD}nh” (“chính”)", "5:1"),
    ("buổi ti\u{FFFD}p", "Chữ ở đây bị hỏng mã: dấu � đứng thay chữ đã mất", "5:8"),
  ])
  func toldOnce(body: String, summary: String, place: String) throws {
    let problems = try problems(body)
    #expect(problems.map(\.code) == ["text-damaged"])
    #expect(problems.map(\.summary.vi) == [summary])
    #expect(problems.map { $0.location?.description } == ["content/a.md:\(place)"])
  }

  @Test(arguments: [
    "ỦY BAN NHÂN DÂN XÃ”", "XÃ²", "«cá».", "“XÃ…”", "Trụ sở: 12ª", "XÃ\u{A0}MỘT", "Ærø", "Ängelholm ‘2026’",
    "tiếp công dân",
    "Đà Nẵng — “đơn”",
  ])
  func wholeText(body: String) throws { #expect(try problems(body).map(\.code) == []) }
}
