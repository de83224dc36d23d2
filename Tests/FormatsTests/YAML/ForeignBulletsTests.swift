import Diagnostics
import Formats
import Testing

@Suite struct ForeignBulletsTests {
  private func problems(_ text: String) throws -> [Problem] {
    let tree = SourceTree(["a.yaml": text])
    let file = try #require(tree.file("a.yaml"))
    do throws(Refusal) {
      _ = try YAMLReader.read(try SourceText(file))
      return []
    } catch {
      return error.report.problems
    }
  }

  @Test(arguments: [
    ("bring:\n  – Căn cước\n  – Đơn: hai bản\n", "–", "2:3", 1), ("bring:\n  + Căn cước\n", "+", "2:3", 0),
    ("bring:\n  -Căn cước\n", "-", "2:3", 0), ("bring:\n- Căn cước\n-Đơn\nname: A\n", "-", "3:1", 0),
    ("bring:\n  - Căn cước\n\n  • Đơn\n", "•", "4:3", 0), ("bring:\n  # ghi chú\n  * Căn cước\n", "*", "3:3", 0),
    ("changes:\n  -{date: 2026-01-01}\n", "-", "2:3", 0), ("a:\n  b:\n    –Căn cước\n", "–", "3:5", 0),
  ])
  func oneErrorAtTheFirst(text: String, mark: String, place: String, others: Int) throws {
    let problems = try problems(text)
    #expect(problems.map(\.code) == ["yaml-bullet"])
    #expect(problems.first?.summary.vi == "Đầu mục viết “\(mark)” không phải dấu của danh sách")
    #expect(problems.first?.location?.description == "content/a.yaml:\(place)")
    #expect(problems.first?.related.count == others)
  }

  /// YAML's own, and texts of several lines.
  @Test(arguments: [
    "bring:\n  - Căn cước\n  - –\n", "summary: |\n  – Không tiếp\n  + Có tiếp\nname: A\n",
    "summary: >-\n  -Không tiếp\n",
    "summary: Tiếp dân\n  – định kỳ\n", "numbers:\n  - 1\n  - -2\n", "a:\n  - b: |\n      –c\n",
    "a:\n  - \"b\n  –c\"\n",
  ])
  func others(text: String) throws { #expect(try problems(text).map(\.code) == []) }

  /// Lines are looked at once.
  @Test func manyLines() throws {
    let text = "bring:\n" + String(repeating: "  – x\n", count: 100_000)
    #expect(try problems(text).map(\.related.count) == [100])
  }
}
