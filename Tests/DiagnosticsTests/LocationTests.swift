import Diagnostics
import Testing

@Suite struct LocationTests {
  @Test(arguments: [
    ("A1", 1, 1), ("F14", 14, 6), ("Z9", 9, 26), ("AA10", 10, 27), ("AZ1", 1, 52), ("BA1", 1, 53),
    ("XFD1048576", 1_048_576, 16384),
  ])
  func cellReference(_ text: String, _ row: Int, _ column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
    #expect(CellReference(row: row, column: column).description == text)
  }

  @Test(arguments: ["", "A", "1", "a1", "A0", "A-1", "1A", "A1B", "Á1", "F 14"]) func notACell(_ text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test func descriptions() {
    #expect(Location(path: "content/site.yaml").description == "content/site.yaml")
    #expect(text("a.md", 3, 7).description == "a.md:3:7")
    #expect(cell("a.xlsx", "Vụ việc", "F14").description == "a.xlsx › Vụ việc › F14")
    #expect(cell("a.csv", nil, "F14").description == "a.csv › F14")
  }

  @Test func readingOrder() {
    let order = [
      Location(path: "a.md"), text("a.md", 2, 9), text("a.md", 10, 1), text("a.md", 10, 2), Location(path: "b.csv"),
      cell("b.csv", nil, "B2"), cell("b.csv", nil, "AA2"), cell("b.csv", nil, "A10"), Location(path: "é.md"),
    ]
    #expect(order.reversed().sorted() == order)
  }

  @Test func aMarkIsNeverEmpty() {
    #expect(TextSpot(line: 1, column: 1, length: 0, source: "").length == 1)
  }

  private func text(_ path: String, _ line: Int, _ column: Int) -> Location {
    Location(path: path, spot: .text(TextSpot(line: line, column: column, length: 1, source: "")))
  }

  private func cell(_ path: String, _ sheet: String?, _ reference: String) -> Location {
    Location(path: path, spot: .cell(sheet: sheet, reference: reference))
  }
}
